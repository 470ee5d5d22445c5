import {
  constants,
  createPublicKey,
  type KeyObject,
  publicDecrypt,
  verify,
  X509Certificate,
} from 'node:crypto';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import { type Bytes, equalBytes } from '@secure-build/common/core/bytes';
import { nullValue, objectIdentifier, octetString, sequence } from './der-writer.ts';
import { formatPem } from './signing-key.ts';

export type HashName = 'sha256' | 'sha384' | 'sha512';

/** Whose signature an entry is: a key, or a certificate about one. */
export interface EntryVerifier {
  readonly key: KeyObject;
  readonly der: Bytes;
  readonly label: 'CERTIFICATE' | 'PUBLIC KEY';
}

/** @throws for what is neither. */
export function readVerifierPem(pem: string): EntryVerifier {
  return pem.includes('BEGIN CERTIFICATE')
    ? certificateVerifier(new X509Certificate(pem).raw)
    : keyVerifier(createPublicKey(pem).export({ type: 'spki', format: 'der' }));
}

export function certificateVerifier(der: Bytes): EntryVerifier {
  return { key: new X509Certificate(der).publicKey, der, label: 'CERTIFICATE' };
}

export function keyVerifier(der: Bytes): EntryVerifier {
  const key = createPublicKey({ key: Buffer.from(der), type: 'spki', format: 'der' });
  return { key, der, label: 'PUBLIC KEY' };
}

/** The one spelling that a log keeps, whatever line breaks came. */
export const canonicalPem = ({ label, der }: EntryVerifier): string => formatPem(label, der);

const curves = { prime256v1: p256, secp384r1: p384, secp521r1: p521 } as const;
const hashOids = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const satisfies Record<HashName, string>;

/**
 * Whether the signature is over something with this digest: a log sees no more. Node verifies no ECDSA
 * signature over a given digest, so the curves come from a library.
 */
export function isDigestSigned(key: KeyObject, hash: HashName, digest: Bytes, signature: Bytes): boolean {
  try {
    if (key.asymmetricKeyType === 'ec') {
      const curve = curves[key.asymmetricKeyDetails?.namedCurve as keyof typeof curves];
      const { x = '', y = '' } = key.export({ format: 'jwk' });
      const point = Buffer.from(`04${hexOf(x)}${hexOf(y)}`, 'hex');
      return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    if (key.asymmetricKeyType !== 'rsa') return false;
    // RFC 8017 section 9.2: what PKCS #1 v1.5 signs is a DigestInfo.
    const info = sequence(sequence(objectIdentifier(hashOids[hash]), nullValue()), octetString(digest));
    return equalBytes(publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature), info);
  } catch {
    // Not a signature at all.
    return false;
  }
}

/** ECDSA with SHA-256, or with the hash of the curve: servers took the first for all, then the second. */
export function isSigned(key: KeyObject, bytes: Bytes, signature: Bytes): boolean {
  const hashes = key.asymmetricKeyType === 'ed25519' ? [null] : ['sha256', 'sha384', 'sha512'];
  return hashes.some((hash) => verify(hash, bytes, key, signature));
}

const hexOf = (base64url: string): string => Buffer.from(base64url, 'base64url').toString('hex');
