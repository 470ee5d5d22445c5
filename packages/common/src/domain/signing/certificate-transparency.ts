import { equalBytes, formatHex } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import type { Certificate } from '../../formats/certificate.ts';
import { isPromised } from '../../formats/certificate-memo.ts';
import { readScts } from '../../formats/signed-certificate-timestamp.ts';
import { isWithin, type TrustedLog } from '../../formats/trusted-authority.ts';
import { countOperators } from './trust.ts';

/**
 * Check 7: as many distinct certificate-transparency logs as the profile demands have promised to publish the
 * certificate. A promise by a log outside of the root does not count; one by a known log that does not verify is
 * a forgery (SEC-025).
 *
 * @param issuer The certificate that has issued the leaf.
 * @throws Problem `verify/sct`
 */
export function verifyTransparency(
  leaf: Certificate,
  issuer: Certificate,
  logs: readonly TrustedLog[],
  required: number,
): void {
  // A root without such logs cannot judge their promises.
  if (required === 0 && logs.length === 0) return;
  const vouching: TrustedLog[] = [];
  const strangers: string[] = [];
  for (const sct of readScts(leaf)) {
    const log = logs.find(({ keyId }) => equalBytes(keyId, sct.logId));
    if (log === undefined) strangers.push(formatHex(sct.logId));
    else if (!isWithin(log.validFor, sct.time)) refuse('a promise lies outside of the validity of its log');
    else if (!isPromised(sct, leaf, issuer.spki, log.key)) refuse('a promise is not signed by its log');
    else vouching.push(log);
  }
  const count = countOperators(vouching);
  if (count >= required) return;
  const unknown = strangers.length === 0 ? '' : `; unknown logs: ${strangers.slice(0, 3).join(', ')}`;
  refuse(`expected ${required} distinct certificate-transparency log, got ${count}${unknown}`);
}

function refuse(fault: string): never {
  throw new Problem('verify/sct', `the certificate that signed: ${fault}`, {
    at: { pointer: '/verificationMaterial' },
  });
}
