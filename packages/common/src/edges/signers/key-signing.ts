import { isAbsolute, join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import type { ArtifactDigests } from '../../domain/signing/artifact-digests.ts';
import type { ExpectedKey } from '../../domain/signing/identity.ts';
import type { SignableContent, Signer } from '../../domain/signing/signer.ts';
import { noTrust, type TrustMaterial } from '../../domain/signing/trust.ts';
import type { PrivateKey } from '../../formats/private-key.ts';
import { isLoggable } from '../../formats/rekor-request.ts';
import type { SigstoreBundle } from '../../formats/sigstore-bundle.ts';
import { deadlineIn } from '../retry.ts';
import { type LogChoice, logOf, refusePrivateInPublic, timestampsOf } from '../sigstore/instance.ts';
import type { KeyWitnessing } from '../sigstore/key-witnessing.ts';
import { signContent } from './sign-content.ts';
import { defaultSetup, type SignerRun, type SigningSetup } from './signer-kind.ts';

/** What a signature with this key proves by itself, before log and timestamps. */
export interface KeyClaim {
  readonly spec: string;
  readonly key: PrivateKey;
  readonly proves: string;
}

/**
 * A signer of a plain key. It has a transparency log and timestamps exactly where the inputs name such services,
 * and says so where it has none (signing specification, 4.2).
 */
export async function openKeySigner({ spec, key, proves }: KeyClaim, run: SignerRun): Promise<Signer> {
  const setup = run.setup ?? defaultSetup;
  const services = servicesFor(key, setup, run);
  const hasNone = services.log.kind === 'none' && services.timestampUrls.length === 0;
  const expected: ExpectedKey = {
    kind: 'key',
    publicKey: key.publicKey,
    name: spec,
    log: services.log.kind === 'none' ? 'none' : 'required',
    time: services.timestampUrls.length === 0 && !isTimedByLog(services.log) ? 'none' : 'required',
  };
  const trust = hasNone ? noTrust : await trustFor(services.log, setup, run);
  const witnessed = hasNone
    ? undefined
    : await witnessedBy(run, { ...services, key, expected, trust, setup });
  return {
    spec,
    expected,
    trust,
    proves: [proves, ...gaps(expected)].join('; '),
    async sign(content, options = {}) {
      requireLoggable(services.log, content, key);
      const bundle: SigstoreBundle = {
        version: '0.3',
        content: await signContent(key, content),
        material: { kind: 'key', hint: key.publicKey.keyId },
        logEntries: [],
        timestamps: [],
      };
      return witnessed === undefined ? bundle : witnessed(bundle, artifactOf(content, bundle), options);
    },
  };
}

/** The clients of the services are loaded by those runs only that name some. */
async function witnessedBy(
  { ports }: SignerRun,
  { setup, ...witnessing }: Omit<KeyWitnessing, 'deadlineMs'> & { readonly setup: SigningSetup },
) {
  const { keyWitnessing } = await import('../sigstore/key-witnessing.ts');
  return keyWitnessing(ports, { ...witnessing, deadlineMs: setup.deadlineMs });
}

interface KeyServices {
  readonly log: LogChoice;
  readonly timestampUrls: readonly string[];
}

/** A log that refuses this kind of key is left out before anything is sent; the signer then says "no log". */
function servicesFor(key: PrivateKey, setup: SigningSetup, { ports, context }: SignerRun): KeyServices {
  const now = ports.clock.now();
  const log = logOf(setup, now);
  const timestampUrls = timestampsOf(setup, now);
  const repository = context.kind === 'workflow' ? context.github.repository : 'this folder';
  // No certified word says whether the repository is public: only the input does.
  refusePrivateInPublic(log, { visibility: 'unknown', repository }, setup.allowPublicLog);
  if (log.kind === 'none' || isLoggable(log.version, 'statement', key.publicKey))
    return { log, timestampUrls };
  ports.log.annotate({
    kind: 'warning',
    message: `Rekor v${log.version} takes no signatures by keys of this kind: there will be no transparency log`,
  });
  return { log: { kind: 'none' }, timestampUrls };
}

/** What a log does not take is known before anything is sent. */
function requireLoggable(log: LogChoice, { kind }: SignableContent, { publicKey }: PrivateKey): void {
  if (log.kind === 'none' || isLoggable(log.version, kind, publicKey)) return;
  throw new Problem(
    'signer/unavailable',
    `Rekor v${log.version} takes no signatures over files by this kind of key`,
    {
      hint: 'Sign a statement about the file, or set "rekor-version: none".',
    },
  );
}

function isTimedByLog(log: LogChoice): boolean {
  return log.kind === 'rekor' && log.version === 1;
}

function gaps({ log, time }: ExpectedKey): readonly string[] {
  const none = [
    ...(log === 'none' ? ['no transparency log'] : []),
    ...(time === 'none' ? ['no proof of time'] : []),
  ];
  return none.length === 0 ? [] : [none.join(', ')];
}

async function trustFor(
  log: LogChoice,
  { trustedRootPath, online, cacheFolder, deadlineMs }: SigningSetup,
  { ports, context }: SignerRun,
): Promise<TrustMaterial> {
  const { trustForSigning, trustFromFile } = await import('../sigstore/trust.ts');
  if (trustedRootPath !== undefined) {
    const path = isAbsolute(trustedRootPath) ? trustedRootPath : join(context.workspace, trustedRootPath);
    return trustFromFile(ports.files, path, trustedRootPath);
  }
  if (log.kind === 'rekor' && !log.isPublic) {
    throw new Problem(
      'sign/instance',
      'the entries of a log of your own need a trusted root to be verified',
      {
        hint: 'Give its trusted root in "trusted-root-path".',
      },
    );
  }
  const asked = online
    ? {
        deadline: deadlineIn(ports, Math.min(deadlineMs, 60_000)),
        ...(cacheFolder === undefined ? {} : { cacheFolder }),
      }
    : undefined;
  return { instances: [await trustForSigning(ports, 'public-good', asked)] };
}

function artifactOf(
  content: SignableContent,
  { content: signed }: SigstoreBundle,
): ArtifactDigests | undefined {
  if (content.kind === 'statement' || signed.kind === 'statement') return undefined;
  const { digest } = signed;
  const stated = digest === undefined ? {} : { [digest.algorithm]: digest.hex };
  return { ...stated, sha256: content.sha256 };
}
