import { equalBytes } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import type { Certificate } from '../../formats/certificate.ts';
import { isIssuer } from '../../formats/certificate-memo.ts';
import type { TrustedAuthority, TrustedLog } from '../../formats/trusted-authority.ts';
import type { Claimant } from './claimant.ts';
import { formatInstances, type Instance, type TrustMaterial, type TrustProfile } from './trust.ts';

/** The authorities that may vouch for one bundle, and how many of them must. */
export interface Authorities {
  /** Absent for a key, which belongs to no instance. */
  readonly instance?: Instance;
  /** Whose logs and timestamp authorities these are. */
  readonly lookedIn: readonly Instance[];
  readonly required: TrustProfile;
  readonly logs: readonly TrustedLog[];
  readonly timestampAuthorities: readonly TrustedAuthority[];
  /** Those of which the first certificate has issued the leaf; none for a key. */
  readonly issuers: readonly TrustedAuthority[];
}

/**
 * Check 4: the instance is the one whose authority has cryptographically issued the leaf. It is chosen before
 * anything else is checked and never exchanged for another one afterwards: a second try would let a bundle choose
 * the weaker of two profiles (SEC-056).
 *
 * @throws Problem `verify/trust`
 */
export function authoritiesFor(claimant: Claimant, { instances }: TrustMaterial): Authorities {
  if (claimant.kind === 'key') return authoritiesForKey(claimant, instances);
  for (const instance of instances) {
    const issuers = issuersOf(claimant.leaf, instance.root.certificateAuthorities);
    if (issuers.length > 0) return authoritiesOf(instance, issuers);
  }
  throw new Problem(
    'verify/trust',
    `no certificate authority of the trusted roots has issued the certificate; ${instances.length === 0 ? 'there is no root' : `they are ${formatInstances(instances)}`}`,
    { at: { pointer: '/verificationMaterial' } },
  );
}

/** Those that the leaf names by their key are tried first: GitHub's six have one name. */
function issuersOf(leaf: Certificate, authorities: readonly TrustedAuthority[]): readonly TrustedAuthority[] {
  const isNamed = ({ chain: [{ subjectKeyId }] }: TrustedAuthority) =>
    leaf.authorityKeyId !== undefined &&
    subjectKeyId !== undefined &&
    equalBytes(leaf.authorityKeyId, subjectKeyId);
  const hasIssued = ({ chain }: TrustedAuthority) => isIssuer(chain[0], leaf);
  const named = authorities.filter((authority) => isNamed(authority) && hasIssued(authority));
  return named.length > 0 ? named : authorities.filter(hasIssued);
}

function authoritiesOf(instance: Instance, issuers: readonly TrustedAuthority[]): Authorities {
  const { root, profile } = instance;
  return {
    instance,
    lookedIn: [instance],
    required: profile,
    logs: root.logs,
    timestampAuthorities: root.timestampAuthorities,
    issuers,
  };
}

/** A key says itself what it needs; the witnesses may be of any instance that the caller trusts. */
function authoritiesForKey(
  { key }: Extract<Claimant, { kind: 'key' }>,
  instances: readonly Instance[],
): Authorities {
  return {
    lookedIn: instances,
    required: { sct: 0, log: key.log === 'none' ? 0 : 1, time: key.time === 'none' ? 0 : 1 },
    logs: instances.flatMap(({ root }) => root.logs),
    timestampAuthorities: instances.flatMap(({ root }) => root.timestampAuthorities),
    issuers: [],
  };
}
