import { formatInstant } from '../../core/instant.ts';
import { Problem } from '../../core/problem.ts';
import type { SignerIdentity } from './identity.ts';
import type { TrustedTime } from './trusted-time.ts';

/** What is no longer accepted, on the word of the caller. */
export interface Revocations {
  /** Lower-case hexadecimal: ids of keys, commits of workflows, digests of payloads or artifacts. */
  readonly digests: ReadonlySet<string>;
}

/**
 * Check 14, the age: counted from the oldest proved time, because that is when the signature already existed.
 *
 * @throws Problem `verify/age`; `verify/clock` where the clock contradicts a proved time (SEC-019).
 */
export function requireAge(times: readonly TrustedTime[], maxAgeMs: number | undefined, now: Date): void {
  if (maxAgeMs === undefined) return;
  const proved = times.map(({ time }) => time.getTime());
  if (proved.length === 0) {
    throw new Problem('verify/age', 'an age was asked for, and nothing proves when it was signed');
  }
  const newest = new Date(Math.max(...proved));
  if (!(now >= newest)) {
    throw new Problem(
      'verify/clock',
      `the clock says ${formatClock(now)}, which is before the proved time ${formatInstant(newest)}`,
    );
  }
  const oldest = new Date(Math.min(...proved));
  if (now.getTime() - oldest.getTime() <= maxAgeMs) return;
  throw new Problem(
    'verify/age',
    `signed at ${formatInstant(oldest)}, which is more than ${Math.floor(maxAgeMs / 86_400_000)} days before ${formatInstant(now)}`,
  );
}

const formatClock = (now: Date) => (Number.isNaN(now.getTime()) ? 'nothing' : formatInstant(now));

/** Check 14, revocations: of the key, of the workflow's commit, or of what was signed. @throws Problem `verify/revoked` */
export function requireNotRevoked(
  signer: SignerIdentity,
  digests: readonly string[],
  revoked: Revocations | undefined,
): void {
  if (revoked === undefined) return;
  const commit = signer.kind === 'certificate' ? signer.certified.buildSignerDigest : undefined;
  const names = [...digests, signer.kind === 'key' ? signer.keyId : commit].filter(
    (digest) => digest !== undefined,
  );
  const found = names.find((digest) => revoked.digests.has(digest));
  if (found !== undefined) throw new Problem('verify/revoked', `${found} was revoked`);
}
