import type { Bytes } from '../../core/bytes.ts';
import { formatInstant } from '../../core/instant.ts';
import { Problem } from '../../core/problem.ts';
import type { ArtifactDigests } from '../../domain/signing/artifact-digests.ts';
import {
  type EvidenceChecks,
  type EvidenceParties,
  evidenceChecks,
} from '../../domain/signing/evidence-check.ts';
import type { TrustedTime } from '../../domain/signing/trusted-time.ts';
import type { LogVerifier } from '../../formats/log-entry.ts';
import type { PublicKey } from '../../formats/public-key.ts';
import type { LoggableSignature } from '../../formats/rekor-request.ts';
import { type SigstoreBundle, signatureOf } from '../../formats/sigstore-bundle.ts';
import type { TransparencyLogEntry } from '../../formats/sigstore-log-entry.ts';
import { type Deadline, type Effort, formatDuration, spent, startEffort } from '../retry.ts';
import type { ServicePorts } from '../service-call.ts';
import type { LogChoice } from './instance.ts';
import { type Pace, paceOf } from './pace.ts';
import { witnessInRekorV1 } from './rekor-v1.ts';
import { witnessInRekorV2 } from './rekor-v2.ts';
import { requestTimestamp } from './timestamp.ts';

/** The services that vouch for a signature, and how long each was tried already. */
export interface Witnesses {
  readonly log: LogChoice;
  readonly timestampUrls: readonly string[];
  effortFor(service: string): Effort;
  /** Of requests to Rekor v1: of all signatures of a run together. */
  readonly pace: Pace;
}

/** Rekor v1 takes five requests a second from one client (signing specification, 4.6). */
export function rekorV1Pace({ clock }: ServicePorts): Pace {
  return paceOf(clock, 200);
}

/** Efforts are kept over several signatures: one deadline, and one count of attempts, for all that is tried. */
export function witnessesOf(
  ports: ServicePorts,
  { log, timestampUrls }: Pick<Witnesses, 'log' | 'timestampUrls'>,
  deadline: Deadline,
  pace: Pace,
): Witnesses {
  const efforts = new Map<string, Effort>();
  return {
    log,
    timestampUrls,
    pace,
    effortFor(service) {
      const effort = efforts.get(service) ?? startEffort(ports, service, deadline);
      efforts.set(service, effort);
      return effort;
    },
  };
}

export interface EvidenceRequest extends EvidenceParties {
  /** The signature with its material and no evidence yet. */
  readonly bundle: SigstoreBundle;
  /** The key that has signed. */
  readonly key: PublicKey;
  /** The file, where the signature is over one. */
  readonly artifact?: ArtifactDigests;
  readonly witnesses: Witnesses;
  /** The certificate is so old that no new time would lie within it. */
  isTooLate(): boolean;
  /** Gets the bundle as it grows: what is there when a later request fails. */
  onProgress(partial: SigstoreBundle): void;
}

/**
 * Timestamps and log entry, in parallel; each answer is verified before it is kept (signing specification, 4.4,
 * step 6). The first failure ends the other trials, too: without one of them there is no bundle.
 *
 * @returns `undefined` where the certificate has become too old while services were tried.
 * @throws Problem `service/…`
 */
export async function collectEvidence(
  ports: ServicePorts,
  request: EvidenceRequest,
): Promise<SigstoreBundle | undefined> {
  const { bundle, witnesses } = request;
  const checks = evidenceChecks(bundle, request, request.artifact === undefined ? [] : [request.artifact]);
  let isOver = false;
  let grown = bundle;
  const isPointless = () => isOver || request.isTooLate();
  const keep = (addition: Partial<SigstoreBundle>) => {
    grown = { ...grown, ...addition };
    request.onProgress(grown);
  };
  const timestamps: (Bytes | undefined)[] = [];
  const stamps = witnesses.timestampUrls.map(async (url, index) => {
    const timestamp = await requestTimestamp(ports, {
      url,
      effort: witnesses.effortFor(`Timestamp authority (${url})`),
      signature: signatureOf(bundle),
      check: (der) => requireNow(ports, bundle, checks.timestamp(der)),
      isTooLate: isPointless,
    });
    timestamps[index] = timestamp;
    isOver ||= timestamp === undefined;
    keep({ timestamps: timestamps.filter((der) => der !== undefined) });
  });
  const logged = witness(ports, request, checks, { isOver: () => isOver, isPointless }).then((entries) => {
    isOver ||= entries === undefined;
    if (entries !== undefined) keep({ logEntries: entries });
    return entries;
  });
  const ends = await Promise.allSettled(
    [...stamps, logged].map((work) =>
      work.catch((error: unknown) => {
        isOver = true;
        throw error;
      }),
    ),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const isComplete =
    grown.timestamps.length === witnesses.timestampUrls.length && (await logged) !== undefined;
  return isComplete ? grown : undefined;
}

/** How far an authority's clock may be from ours, where nothing else says what the time is. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

/** A certificate has a validity that the time was compared with; a key has none. */
function requireNow({ clock }: ServicePorts, { material }: SigstoreBundle, { time }: TrustedTime): void {
  const apartMs = Math.abs(time.getTime() - clock.now().getTime());
  if (material.kind === 'certificate' || apartMs <= CLOCK_TOLERANCE_MS) return;
  const apart = formatDuration(apartMs);
  throw new Problem(
    'verify/time',
    `the time ${formatInstant(time)} is ${apart} from the clock of this machine`,
  );
}

/** One entry; none where no log is asked. `undefined`: too late. */
async function witness(
  ports: ServicePorts,
  request: EvidenceRequest,
  checks: EvidenceChecks,
  { isOver, isPointless }: { isOver(): boolean; isPointless(): boolean },
): Promise<readonly TransparencyLogEntry[] | undefined> {
  const { log, effortFor, pace } = request.witnesses;
  if (log.kind === 'none') return [];
  const signature = loggableOf(request);
  if (log.version === 1) {
    const [url] = log.urls;
    const effort = effortFor(`Rekor (${url})`);
    const check = checks.logEntry;
    const entry = await witnessInRekorV1(ports, {
      url,
      effort,
      signature,
      check,
      pace,
      isTooLate: isPointless,
    });
    return entry === undefined ? undefined : [entry];
  }
  for (const url of log.urls) {
    const effort = effortFor(`Rekor (${url})`);
    const { logEntry: check, logIdOf } = checks;
    // Its entries have no time, so the age of the certificate does not matter here.
    const answer = await witnessInRekorV2(ports, {
      url,
      effort,
      signature,
      check,
      logIdOf,
      isTooLate: isOver,
    });
    if (answer !== 'frozen') return answer === undefined ? undefined : [answer];
    ports.log.info(`${effort.service} takes no more entries`);
  }
  const last = effortFor(`Rekor (${log.urls.at(-1)})`);
  throw new Problem(
    'service/refused',
    `${last.service} takes no more entries: it answered 405 after ${spent(ports.clock.now(), last)}, and no other log is configured`,
  );
}

function loggableOf({ bundle, key }: EvidenceRequest): LoggableSignature {
  const { content, material } = bundle;
  const verifier: LogVerifier =
    material.kind === 'certificate'
      ? { kind: 'certificate', der: material.chain[0] }
      : { kind: 'key', spki: key.spki };
  return {
    content:
      content.kind === 'statement'
        ? content
        : { kind: 'blob', hex: content.digest?.hex ?? '', signature: content.signature },
    verifier,
    key,
  };
}
