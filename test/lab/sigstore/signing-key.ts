import { generateKeyPairSync, hash, type KeyObject, sign } from 'node:crypto';
import { type Bytes, concatBytes } from '@secure-build/common/core/bytes';
import { objectIdentifier, sequence } from './der-writer.ts';

export type KeyKind = 'P-256' | 'P-384' | 'Ed25519';

/** A key of the lab: made when it starts, never written down. */
export interface SigningKey {
  readonly kind: KeyKind;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Bytes;
  /** With the hash that goes with the curve; ECDSA signatures are DER. */
  sign(bytes: Bytes): Bytes;
}

/** Name in trusted roots, hash, and the OID of RFC 5758 section 3.2 or RFC 8410 section 3. */
export const keyKinds = {
  'P-256': { details: 'PKIX_ECDSA_P256_SHA_256', hash: 'sha256', algorithm: '1.2.840.10045.4.3.2' },
  'P-384': { details: 'PKIX_ECDSA_P384_SHA_384', hash: 'sha384', algorithm: '1.2.840.10045.4.3.3' },
  Ed25519: { details: 'PKIX_ED25519', hash: null, algorithm: '1.3.101.112' },
} as const satisfies Record<KeyKind, { details: string; hash: string | null; algorithm: string }>;

export function makeSigningKey(kind: KeyKind): SigningKey {
  const { privateKey, publicKey } =
    kind === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: kind });
  return {
    kind,
    privateKey,
    publicKey,
    spki: publicKey.export({ type: 'spki', format: 'der' }),
    sign: (bytes) => sign(keyKinds[kind].hash, bytes, privateKey),
  };
}

export function algorithmIdentifier({ kind }: SigningKey): Bytes {
  return sequence(objectIdentifier(keyKinds[kind].algorithm));
}

export const sha256Of = (...parts: readonly Bytes[]): Bytes =>
  hash('sha256', concatBytes(...parts), 'buffer');

export function formatPem(label: string, der: Bytes): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** The DER of each block with this label. */
export function readPem(label: string, text: string): readonly Bytes[] {
  const blocks = text.matchAll(
    new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`, 'g'),
  );
  return [...blocks].map(([, body = '']) => Buffer.from(body, 'base64'));
}
