import { type Bytes, equalBytes } from '../../core/bytes.ts';
import { formatInstant } from '../../core/instant.ts';
import { Problem } from '../../core/problem.ts';
import type { Certificate } from '../../formats/certificate.ts';
import { type Checkpoint, isCheckpointSignedBy } from '../../formats/checkpoint.ts';
import { readCertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import type { SigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { TransparencyLogEntry } from '../../formats/sigstore-log-entry.ts';
import type { ArtifactDigests } from './artifact-digests.ts';
import { authoritiesFor } from './authorities.ts';
import { verifyChain } from './certificate-chain.ts';
import { verifyTransparency } from './certificate-transparency.ts';
import { type ClaimedIdentity, differenceFromClaims } from './certified-claims.ts';
import { claimantOf } from './claimant.ts';
import type { ExpectedSigner } from './identity.ts';
import { signedContent } from './signed-content.ts';
import { verifyLogEntries } from './transparency-log.ts';
import type { TrustMaterial } from './trust.ts';
import { type TrustedTime, verifyTimes } from './trusted-time.ts';

/** Whose evidence is collected, and what it is verified with. */
export interface EvidenceParties {
  readonly expected: ExpectedSigner;
  readonly trust: TrustMaterial;
}

/** The checks of our own verifier for one piece of evidence, before it is put into a bundle (SEC-150). */
export interface EvidenceChecks {
  /** @throws Problem `verify/time` or `verify/certificate` for a time at which the certificate was not valid. */
  timestamp(der: Bytes): TrustedTime;
  /** @throws Problem `verify/log`, `verify/time` or `verify/certificate`. */
  logEntry(entry: TransparencyLogEntry): void;
  /** Id of the trusted log that has signed this tree; `undefined` where none has. */
  logIdOf(checkpoint: Checkpoint): Bytes | undefined;
}

/** @param bundle The signature and its material; what it has of evidence is not looked at. */
export function evidenceChecks(
  bundle: SigstoreBundle,
  { expected, trust }: EvidenceParties,
  artifacts: readonly ArtifactDigests[],
): EvidenceChecks {
  const claimant = claimantOf(bundle, [expected]);
  const authorities = authoritiesFor(claimant, trust);
  const bare = { ...bundle, timestamps: [], logEntries: [] };
  const content = signedContent(bare, artifacts, undefined);
  const requireValidAt = (times: readonly TrustedTime[]) => {
    if (claimant.kind === 'certificate' && times.length > 0)
      verifyChain(claimant, authorities.issuers, times);
  };
  const demanding = (demand: { readonly log: number; readonly time: number }) => ({
    ...authorities,
    required: { sct: 0, ...demand },
  });
  return {
    timestamp(der) {
      const { times } = verifyTimes({ ...bare, timestamps: [der] }, demanding({ log: 0, time: 1 }));
      requireValidAt(times);
      const [time] = times;
      if (time === undefined) throw new Problem('verify/time', 'the timestamp proves no time');
      return time;
    },
    logEntry(entry) {
      const { times } = verifyTimes({ ...bare, logEntries: [entry] }, demanding({ log: 0, time: 0 }));
      verifyLogEntries([entry], claimant, content, demanding({ log: 1, time: 0 }), times);
      requireValidAt(times);
    },
    logIdOf: (checkpoint) =>
      authorities.logs.find(({ key, keyId }) => isCheckpointSignedBy(checkpoint, { key, keyId }))?.keyId,
  };
}

export interface CertificateExpectation extends EvidenceParties {
  readonly claimed: ClaimedIdentity;
  /** DER of the key that the certificate must be for. */
  readonly spki: Bytes;
  readonly now: Date;
}

/**
 * A certificate just issued: for our key, by an authority that we trust, logged as its instance promises, and
 * naming exactly what the token of the job says (signing specification, 4.4, step 4).
 *
 * @returns How far the clocks are apart, where the certificate is not valid now by ours; else `undefined`. What
 *   decides then is the signed time.
 * @throws Problem `verify/…`
 */
export function checkIssuedCertificate(
  leaf: Certificate,
  { expected, trust, claimed, spki, now }: CertificateExpectation,
): string | undefined {
  if (!equalBytes(leaf.spki, spki)) {
    throw new Problem('verify/certificate', 'the certificate is for another key than ours');
  }
  if (expected.kind !== 'identity') throw new TypeError('a certificate for a key');
  const claimant = {
    kind: 'certificate',
    leaf,
    issuers: [],
    version: '0.3',
    expected: [expected],
  } as const;
  const { issuers, instance } = authoritiesFor(claimant, trust);
  const isNow = leaf.notBefore <= now && now <= leaf.notAfter;
  const time = isNow ? now : leaf.notBefore;
  const issuer = verifyChain(claimant, issuers, [{ time, source: 'timestamp', authority: 'this machine' }]);
  if (instance === undefined) throw new Problem('verify/trust', 'a certificate without an instance');
  verifyTransparency(leaf, issuer.chain[0], instance.root.certificateLogs, instance.profile.sct);
  const difference = differenceFromClaims(readCertifiedIdentity(leaf), claimed);
  if (difference !== undefined) {
    throw new Problem(
      'verify/identity',
      `the certificate says something else than the token of this job: ${difference}`,
    );
  }
  return isNow
    ? undefined
    : `valid from ${formatInstant(leaf.notBefore)} to ${formatInstant(leaf.notAfter)}, now is ${formatInstant(now)}`;
}
