import { verify } from 'node:crypto';
import type { Bytes } from '../core/bytes.ts';
import { type DerNode, sequenceOf } from './der.ts';
import { derTags } from './der-encoding.ts';
import { readOid } from './der-values.ts';
import type { PublicKey } from './public-key.ts';

/** The digests that signed evidence may use; SHA-1 and older ones are no evidence. */
export type EvidenceHash = 'sha256' | 'sha384' | 'sha512';

interface SignatureAlgorithm {
  readonly keyType: 'ec' | 'rsa' | 'ed25519';
  /** `null`: the algorithm hashes by itself; `undefined`: named elsewhere in the document (CMS). */
  readonly hash: EvidenceHash | null | undefined;
}

/** RFC 5758, 8017, 8410. RSA is PKCS #1 v1.5, as for all keys of this product. */
const signatureAlgorithms: ReadonlyMap<string, SignatureAlgorithm> = new Map([
  ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'sha256' }],
  ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'sha384' }],
  ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'sha512' }],
  ['1.2.840.113549.1.1.1', { keyType: 'rsa', hash: undefined }],
  ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'sha256' }],
  ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'sha384' }],
  ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'sha512' }],
  ['1.3.101.112', { keyType: 'ed25519', hash: null }],
]);

const digestAlgorithms: ReadonlyMap<string, EvidenceHash> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** OID of an `AlgorithmIdentifier` without parameters, which every algorithm here is; NULL counts as none. */
export function readAlgorithm(node: DerNode, name: string): string {
  const fields = sequenceOf(node, name);
  const oid = readOid(fields.take(derTags.oid, 'an algorithm'));
  fields.takeIf(derTags.nullValue);
  fields.end();
  return oid;
}

export function readDigestAlgorithm(node: DerNode, name: string): EvidenceHash {
  const oid = readAlgorithm(node, name);
  return digestAlgorithms.get(oid) ?? node.refuse(`${name}: expected SHA-256, -384 or -512, got ${oid}`);
}

export interface SignedMessage {
  /** OID of the signature algorithm. */
  readonly algorithm: string;
  readonly key: PublicKey;
  readonly message: Bytes;
  readonly signature: Bytes;
  /** The digest that the document names beside the algorithm; an algorithm that names another one contradicts it. */
  readonly hash?: EvidenceHash;
}

/** False for an algorithm that is unknown, or is not one of this key. */
export function isSignatureOf({ algorithm, key, message, signature, hash }: SignedMessage): boolean {
  const known = signatureAlgorithms.get(algorithm);
  if (known === undefined || known.keyType !== key.key.asymmetricKeyType) return false;
  const used = known.hash === undefined ? hash : known.hash;
  if (used === undefined || (hash !== undefined && used !== null && used !== hash)) return false;
  return verify(used, message, key.key, signature);
}
