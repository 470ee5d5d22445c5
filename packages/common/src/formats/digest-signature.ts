import { constants, publicDecrypt } from 'node:crypto';
import { type Bytes, concatBytes, decodeHex, equalBytes } from '../core/bytes.ts';
import type { StrongHash } from '../core/digest.ts';
import { keyKinds, type PublicKey } from './public-key.ts';

/** ECDSA over a digest that was computed elsewhere, which `crypto.verify` cannot do. */
export type EcdsaOverDigest = (key: PublicKey, digest: Bytes, signature: Bytes) => boolean;

/** Hash of the scheme that follows from the kind of the key; `undefined` for one that hashes by itself. */
export function hashOfKey({ kind }: PublicKey): StrongHash | undefined {
  return keyKinds[kind].hash ?? undefined;
}

/** Loaded only where somebody has a digest instead of a file: the curves are 100 KB of code. */
export async function loadEcdsaOverDigest(): Promise<EcdsaOverDigest> {
  const { p256, p384, p521 } = await import('@noble/curves/nist.js');
  const curves = new Map([
    ['ecdsa-p256', p256],
    ['ecdsa-p384', p384],
    ['ecdsa-p521', p521],
  ]);
  return ({ kind, spki }, digest, signature) => {
    const curve = curves.get(kind);
    if (curve === undefined) return false;
    // The uncompressed point is the end of the SPKI; its length follows from the curve.
    const point = spki.subarray(-(1 + 2 * Math.ceil(curve.Point.Fn.BITS / 8)));
    try {
      // OpenSSL takes both of the two values of s, so a digest must not be judged more strictly than its file.
      return curve.verify(signature, digest, point, { format: 'der', prehash: false, lowS: false });
    } catch {
      // The library throws for a signature that is no DER.
      return false;
    }
  };
}

/** Beginnings of `DigestInfo` (RFC 8017, 9.2, note 1). */
const digestInfo: Readonly<Record<StrongHash, Bytes | undefined>> = {
  sha256: decodeHex('3031300d060960864801650304020105000420'),
  sha384: decodeHex('3041300d060960864801650304020205000430'),
  sha512: decodeHex('3051300d060960864801650304020305000440'),
};

/** RSA PKCS #1 v1.5 over a digest: the encoding is made and compared whole, never parsed. */
export function isRsaSignatureOfDigest(
  { key }: PublicKey,
  algorithm: StrongHash,
  digest: Bytes,
  signature: Bytes,
): boolean {
  const prefix = digestInfo[algorithm];
  if (prefix === undefined) return false;
  try {
    const found = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(signature));
    return equalBytes(found, concatBytes(prefix, digest));
  } catch {
    // OpenSSL throws for a signature of another length or padding.
    return false;
  }
}
