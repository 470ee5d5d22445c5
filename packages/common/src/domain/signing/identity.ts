import type { Sha256 } from '../../core/digest.ts';
import type { PublicKey } from '../../formats/public-key.ts';

/**
 * Who signed, as far as cryptography says it. A key says nothing of its owner: whoever trusts the key knows
 * that from elsewhere.
 */
export interface SignerIdentity {
  readonly kind: 'key';
  /** SHA-256 of the SPKI. */
  readonly keyId: Sha256;
  /** What the one who trusts the key calls it; never taken from a bundle. */
  readonly name?: string;
}

/** A key that the caller trusts. It comes from the caller, never from the evidence itself. */
export interface TrustedKey {
  readonly publicKey: PublicKey;
  readonly name?: string;
}

export function identityOf({ publicKey, name }: TrustedKey): SignerIdentity {
  return { kind: 'key', keyId: publicKey.keyId, ...(name === undefined ? {} : { name }) };
}

/** Names are labels: two names for one key are one identity (SEC-042). */
export function sameIdentity(a: SignerIdentity, b: SignerIdentity): boolean {
  return a.kind === b.kind && a.keyId === b.keyId;
}

/** `release.pem (key sha256:…)` */
export function formatIdentity({ keyId, name }: SignerIdentity): string {
  return name === undefined ? `key sha256:${keyId}` : `${name} (key sha256:${keyId})`;
}
