import { type Sha256, sha256 } from '../../core/digest.ts';
import type { CertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import type { PublicKey } from '../../formats/public-key.ts';

/** Whose signature is accepted. All of it comes from the caller, never from the evidence itself. */
export type ExpectedSigner = ExpectedKey | ExpectedIdentity;

export interface ExpectedKey {
  readonly kind: 'key';
  readonly publicKey: PublicKey;
  /** What the one who trusts the key calls it. */
  readonly name?: string;
  /** `none`: a signature without a transparency log is accepted, and the result says so. */
  readonly log: 'required' | 'none';
  /** `none`: a signature without a proof of its time is accepted, and the result says so. */
  readonly time: 'required' | 'none';
}

/**
 * Who a certificate must name: exact texts, no patterns (signing specification, 6.4). Issuer and name together
 * are an identity; one without the other is none.
 */
export interface ExpectedIdentity {
  readonly kind: 'identity';
  readonly name?: string;
  /** `none`: a certificate without any issuer, as GitHub's release attestations have; then `san` is needed. */
  readonly issuer: string;
  readonly san?: string;
  /** `OWNER/REPO/.github/workflows/FILE.yml` */
  readonly signerWorkflow?: string;
  /** Exact, or `release-tag`: `refs/tags/v` and a full semantic version without suffix. */
  readonly signerRef?: string;
  /** Commits of the workflow that signed, or `released`: any that {@link Expectation.released} lists. */
  readonly signerDigests?: readonly string[] | 'released';
  /** `OWNER/REPO`, or the whole address. */
  readonly sourceRepository?: string;
  readonly sourceRepositoryId?: string;
  readonly sourceOwnerId?: string;
  readonly sourceDigest?: string;
  readonly sourceRef?: string;
  readonly trigger?: string;
  readonly runnerEnvironment?: string;
  readonly environment?: string;
  readonly visibility?: string;
}

/**
 * Who signed, as far as cryptography says it. A key says nothing of its owner: whoever trusts the key knows that
 * from elsewhere.
 */
export type SignerIdentity =
  | {
      readonly kind: 'key';
      /** SHA-256 of the SPKI. */
      readonly keyId: Sha256;
      /** What the one who trusts the signer calls it; never taken from a bundle. */
      readonly name?: string;
    }
  | {
      readonly kind: 'certificate';
      /** `none` where the certificate names no issuer. */
      readonly issuer: string;
      readonly san: string;
      readonly certified: CertifiedIdentity;
      readonly name?: string;
    };

/** A key whose signatures need neither log nor time, such as the local one. The result says what is not proved. */
export function keyWithoutWitness(publicKey: PublicKey, name?: string): ExpectedKey {
  return { kind: 'key', publicKey, log: 'none', time: 'none', ...(name === undefined ? {} : { name }) };
}

/** Whether any authority of a trusted root has to vouch for a bundle of this signer. */
export function needsAuthorities(signer: ExpectedSigner): boolean {
  return signer.kind === 'identity' || signer.log === 'required' || signer.time === 'required';
}

export function identityOfKey({ publicKey, name }: Pick<ExpectedKey, 'publicKey' | 'name'>): SignerIdentity {
  return { kind: 'key', keyId: publicKey.keyId, ...(name === undefined ? {} : { name }) };
}

export function identityOfCertificate(
  certified: CertifiedIdentity,
  name: string | undefined,
): SignerIdentity {
  return {
    kind: 'certificate',
    issuer: certified.issuer ?? 'none',
    san: certified.san.value,
    certified,
    ...(name === undefined ? {} : { name }),
  };
}

/** What a report calls a signer: `sha256:` and the id of the key, or the name in the certificate. */
export function signerId(identity: SignerIdentity): string {
  return identity.kind === 'key' ? `sha256:${identity.keyId}` : identity.san;
}

/** One hexadecimal name for each expected signer: keeps the files of several signers apart. */
export function expectedSignerId(signer: ExpectedSigner): Sha256 {
  if (signer.kind === 'key') return signer.publicKey.keyId;
  const { name: _, ...identity } = signer;
  return sha256(JSON.stringify(Object.entries(identity).sort()));
}

/**
 * Names are labels: two names for one key are one identity (SEC-042). The environment is part of one, since it is
 * what tells the approvals of two groups of people apart.
 */
export function sameIdentity(a: SignerIdentity, b: SignerIdentity): boolean {
  if (a.kind === 'key') return b.kind === 'key' && a.keyId === b.keyId;
  return (
    b.kind === 'certificate' &&
    a.issuer === b.issuer &&
    a.san === b.san &&
    a.certified.san.kind === b.certified.san.kind &&
    a.certified.deploymentEnvironment === b.certified.deploymentEnvironment
  );
}

/** `release.pem (key sha256:…)`, or `https://github.com/…@refs/tags/v1 (issuer https://…)`. */
export function formatIdentity(identity: SignerIdentity): string {
  const { name } = identity;
  if (identity.kind === 'key') {
    return name === undefined ? `key sha256:${identity.keyId}` : `${name} (key sha256:${identity.keyId})`;
  }
  const { issuer, san, certified } = identity;
  const environment =
    certified.deploymentEnvironment === undefined ? '' : `, environment ${certified.deploymentEnvironment}`;
  return `${name === undefined ? '' : `${name}: `}${san} (issuer ${issuer}${environment})`;
}
