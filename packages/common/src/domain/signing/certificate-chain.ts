import { equalBytes } from '../../core/bytes.ts';
import { formatInstant } from '../../core/instant.ts';
import { Problem } from '../../core/problem.ts';
import { type Certificate, unknownCriticalExtensions } from '../../formats/certificate.ts';
import { CODE_SIGNING, isWithin, type TrustedAuthority } from '../../formats/trusted-authority.ts';
import type { Claimant } from './claimant.ts';
import type { TrustedTime } from './trusted-time.ts';

/**
 * Check 6: the leaf is one for signing code, what follows it in the bundle are the intermediates of its authority,
 * and every certificate was valid at every trusted time: with one time that anybody could back-date, one good time
 * is not enough (SEC-014).
 *
 * @param issuers Authorities that have issued the leaf; one certificate may be listed for several periods.
 * @returns The authority that counts.
 * @throws Problem `verify/certificate`
 */
export function verifyChain(
  claimant: Extract<Claimant, { kind: 'certificate' }>,
  issuers: readonly TrustedAuthority[],
  times: readonly TrustedTime[],
): TrustedAuthority {
  requireCodeSigner(claimant.leaf);
  let fault = 'no authority has issued it';
  for (const authority of issuers) {
    const found = periodFault(claimant.leaf, authority, times);
    if (found === undefined) {
      authority.requireSigned();
      requireIntermediates(claimant, authority);
      return authority;
    }
    fault = found;
  }
  return refuse(fault);
}

function requireCodeSigner(leaf: Certificate): void {
  if (leaf.isCa) refuse('it is one of a certificate authority');
  if (!leaf.extendedKeyUsage.includes(CODE_SIGNING))
    refuse('it is not for signing code (extended key usage)');
  if (leaf.keyUsage !== undefined && !leaf.keyUsage.has('digitalSignature')) {
    refuse('it is not for digital signatures (key usage)');
  }
  const [unknown] = unknownCriticalExtensions(leaf);
  if (unknown !== undefined) refuse(`it has an unknown critical extension ${unknown}`);
}

function periodFault(
  leaf: Certificate,
  { chain, validFor }: TrustedAuthority,
  times: readonly TrustedTime[],
): string | undefined {
  if (times.length === 0) return 'there is no trusted time at which it could have been valid';
  for (const { time, authority } of times) {
    const when = `at ${formatInstant(time)}, the time proved by ${authority}`;
    if (!isWithin(validFor, time)) return `the trusted root does not accept its authority ${when}`;
    const expired = [leaf, ...chain].find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);
    if (expired === undefined) continue;
    const period = `${formatInstant(expired.notBefore)} to ${formatInstant(expired.notAfter)}`;
    return `${expired === leaf ? 'it' : 'a certificate of its authority'} was not valid ${when} (valid ${period})`;
  }
  return undefined;
}

/** A root that the bundle brings along must not even look as if it counted, except as npm wrote it until 2023. */
function requireIntermediates(
  { issuers, version }: Extract<Claimant, { kind: 'certificate' }>,
  { chain }: TrustedAuthority,
): void {
  for (const [index, der] of issuers.entries()) {
    const own = chain[index];
    if (own === undefined || !equalBytes(own.der, der)) {
      refuse('it is followed by a certificate that is not the next one of its authority', index + 1);
    }
    const isRoot = index === chain.length - 1;
    if (isRoot && version !== '0.1') refuse('a root certificate stands in the bundle', index + 1);
  }
}

function refuse(fault: string, index = 0): never {
  const which = index === 0 ? 'the certificate that signed' : `certificate ${index + 1} of the bundle`;
  throw new Problem('verify/certificate', `${which}: ${fault}`, {
    at: { pointer: '/verificationMaterial' },
  });
}
