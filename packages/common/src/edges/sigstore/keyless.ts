import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Problem } from '../../core/problem.ts';
import type { ClaimedIdentity } from '../../domain/signing/certified-claims.ts';
import { checkIssuedCertificate, type EvidenceParties } from '../../domain/signing/evidence-check.ts';
import type { SignableContent, SignOptions } from '../../domain/signing/signer.ts';
import type { Certificate } from '../../formats/certificate.ts';
import { type PrivateKey, privateKeyOf } from '../../formats/private-key.ts';
import { formatSigstoreBundle, type SigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { OidcSource } from '../actions/oidc.ts';
import { type Deadline, deadlineIn } from '../retry.ts';
import { type ServicePorts, wrongAnswer } from '../service-call.ts';
import { signContent } from '../signers/sign-content.ts';
import { collectEvidence, rekorV1Pace, witnessesOf } from './evidence.ts';
import { requestCertificate } from './fulcio.ts';
import type { SigningInstance } from './instance.ts';

export interface KeylessRun extends EvidenceParties {
  readonly instance: SigningInstance;
  readonly tokens: OidcSource;
  /** What the certificate must say. */
  readonly claimed: ClaimedIdentity;
  /** For one signature with all its evidence. */
  readonly deadlineMs: number;
}

/** A certificate lives ten minutes; what is older than this would not outlive the services (specification, 4.4). */
const RENEW_AFTER_MS = 8 * 60 * 1000;

interface Issued {
  readonly certificate: Certificate;
  readonly obtainedAt: Date;
}

/**
 * Signs with a key that exists in this process only and a certificate that the platform vouches for. One certificate
 * serves all bundles until it is too old; where a service was down for that long, the content is signed again.
 */
export function keylessSigning(ports: ServicePorts, run: KeylessRun) {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKeyOf(pair.privateKey, 'key of this run');
  const pace = rekorV1Pace(ports);
  const certificates = certificateHolder(ports, run, pair.privateKey, key);
  return async (content: SignableContent, { onPartial }: SignOptions = {}): Promise<SigstoreBundle> => {
    const deadline = deadlineIn(ports, run.deadlineMs);
    const witnesses = witnessesOf(ports, run.instance, deadline, pace);
    let partial: SigstoreBundle | undefined;
    try {
      for (;;) {
        const issued = await certificates.current(deadline);
        const bundle = bareBundle(issued, await signContent(key, content));
        partial = bundle;
        const complete = await collectEvidence(ports, {
          ...run,
          bundle,
          key: key.publicKey,
          ...(content.kind === 'blob' ? { artifact: { sha256: content.sha256 } } : {}),
          witnesses,
          isTooLate: () => certificates.isOld(issued),
          onProgress: (grown) => {
            partial = grown;
          },
        });
        if (complete !== undefined) return complete;
        ports.log.info(
          'the certificate became too old while services were tried: signing again with a new one',
        );
      }
    } catch (error) {
      if (partial !== undefined) await onPartial?.(formatSigstoreBundle(partial));
      throw error;
    }
  };
}

function bareBundle({ certificate }: Issued, content: SigstoreBundle['content']): SigstoreBundle {
  return {
    version: '0.3',
    content,
    material: { kind: 'certificate', chain: [certificate.der] },
    logEntries: [],
    timestamps: [],
  };
}

/** One request at a time, however many signatures wait for it. */
function certificateHolder(ports: ServicePorts, run: KeylessRun, privateKey: KeyObject, key: PrivateKey) {
  const { tokens, instance } = run;
  const isOld = ({ obtainedAt }: Issued) =>
    ports.clock.now().getTime() - obtainedAt.getTime() > RENEW_AFTER_MS;
  const issue = async (deadline: Deadline): Promise<Issued> => {
    const url = instance.fulcioUrl;
    const certificate = await requestCertificate(ports, { url, tokens, privateKey, deadline });
    check(ports, run, certificate, key);
    return { certificate, obtainedAt: ports.clock.now() };
  };
  let current: Promise<Issued> | undefined;
  const take = async (deadline: Deadline): Promise<Issued> => {
    const held = current;
    if (held !== undefined) {
      const issued = await held;
      if (!isOld(issued)) return issued;
      // Another signature has asked for a new one meanwhile.
      if (current !== held) return take(deadline);
    }
    const fresh = issue(deadline);
    current = fresh;
    try {
      return await fresh;
    } catch (error) {
      // The next signature shall ask again.
      if (current === fresh) current = undefined;
      throw error;
    }
  };
  return { isOld, current: take };
}

function check(ports: ServicePorts, run: KeylessRun, certificate: Certificate, key: PrivateKey): void {
  try {
    const apart = checkIssuedCertificate(certificate, {
      ...run,
      spki: key.publicKey.spki,
      now: ports.clock.now(),
    });
    if (apart === undefined) return;
    // Which of the two clocks is wrong is decided by the timestamp.
    ports.log.annotate({
      kind: 'notice',
      message: `the clock of this machine and that of ${run.instance.fulcioUrl} differ: the certificate is ${apart}`,
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw wrongAnswer({ service: `Fulcio (${run.instance.fulcioUrl})` }, error.message, error);
  }
}
