import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type Bytes, equalBytes, formatHex } from '../core/bytes.ts';
import { type Sha256, sha256 } from '../core/digest.ts';
import { Problem } from '../core/problem.ts';
import { parsePem } from './pem.ts';

/** A key that we sign or verify with, of one of {@link keyKinds}. */
export interface PublicKey {
  /** SHA-256 of {@link spki}: what names a key everywhere in this product. */
  readonly keyId: Sha256;
  readonly kind: KeyKind;
  /** DER of `SubjectPublicKeyInfo` (RFC 5280), in its one canonical form. */
  readonly spki: Bytes;
  readonly key: KeyObject;
}

interface Kind {
  readonly title: string;
  /** `null`: the algorithm hashes by itself (Ed25519). */
  readonly hash: 'sha256' | 'sha384' | 'sha512' | null;
  /**
   * Exact length of the SPKI and the bytes before the key itself (RFC 5480, 8410): together they are the only canonical
   * form. A curve given by its parameters or a compressed point has another one.
   */
  readonly canonical?: { readonly bytes: number; readonly head: string };
  readonly is: (key: KeyObject) => boolean;
}

/**
 * Signing specification, 4.5. The signature scheme follows from the key alone: a bundle cannot choose it.
 * RSA is PKCS #1 v1.5, the only RSA scheme that transparency logs still take.
 */
export const keyKinds = {
  'ecdsa-p256': {
    title: 'ECDSA P-256',
    hash: 'sha256',
    canonical: { bytes: 91, head: '3059301306072a8648ce3d020106082a8648ce3d03010703420004' },
    is: (key) => isCurve(key, 'prime256v1'),
  },
  'ecdsa-p384': {
    title: 'ECDSA P-384',
    hash: 'sha384',
    canonical: { bytes: 120, head: '3076301006072a8648ce3d020106052b8104002203620004' },
    is: (key) => isCurve(key, 'secp384r1'),
  },
  'ecdsa-p521': {
    title: 'ECDSA P-521',
    hash: 'sha512',
    canonical: { bytes: 158, head: '30819b301006072a8648ce3d020106052b810400230381860004' },
    is: (key) => isCurve(key, 'secp521r1'),
  },
  ed25519: {
    title: 'Ed25519',
    hash: null,
    canonical: { bytes: 44, head: '302a300506032b6570032100' },
    is: ({ asymmetricKeyType }) => asymmetricKeyType === 'ed25519',
  },
  rsa: { title: 'RSA of 2048 to 8192 bits', hash: 'sha256', is: isStrongRsa },
} as const satisfies Record<string, Kind>;
export type KeyKind = keyof typeof keyKinds;

const kindIds = Object.keys(keyKinds) as KeyKind[];
const LONGEST_HEAD = 32;
const accepted = kindIds.map((id) => keyKinds[id].title).join(', ');

/** A public key as PEM `PUBLIC KEY`. @throws Problem `key/invalid` or `key/refused`. */
export function parsePublicKeyPem(text: string, name: string): PublicKey {
  const { label, der } = parsePem(text, name);
  if (label !== 'PUBLIC KEY') {
    throw new Problem('key/invalid', `expected a PEM block "PUBLIC KEY", got "${label}"`, {
      at: { file: name },
      hint: 'Give the public key: "openssl pkey -in PRIVATE.pem -pubout -out PUBLIC.pem" writes it.',
    });
  }
  const publicKey = readSpki(der, name);
  if (publicKey === 'unreadable') {
    throw new Problem('key/invalid', 'the PEM block "PUBLIC KEY" holds no public key that can be read', {
      at: { file: name },
    });
  }
  if (publicKey === 'not canonical') {
    throw new Problem('key/invalid', 'the key is not in its canonical encoding', { at: { file: name } });
  }
  return publicKey;
}

/**
 * The key in the DER of a `SubjectPublicKeyInfo`. OpenSSL also reads encodings that nobody writes; each would be the
 * same key under another id.
 *
 * @throws Problem `key/refused`
 */
export function readSpki(der: Bytes, name: string): PublicKey | 'unreadable' | 'not canonical' {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' });
  } catch {
    // What OpenSSL says of a key that it cannot read ("asn1 encoding routines") helps nobody.
    return 'unreadable';
  }
  const kind = kindOfCanonical(der);
  if (kind !== undefined) return { keyId: sha256(der), kind, spki: Uint8Array.from(der), key };
  const publicKey = publicKeyOf(key, name);
  return equalBytes(publicKey.spki, der) ? publicKey : 'not canonical';
}

/** By its bytes alone: to let OpenSSL write the key again costs as much as a signature. */
function kindOfCanonical(der: Bytes): KeyKind | undefined {
  const head = formatHex(der.subarray(0, LONGEST_HEAD));
  return kindIds.find((id) => {
    const { canonical } = keyKinds[id] as Kind;
    return canonical !== undefined && der.length === canonical.bytes && head.startsWith(canonical.head);
  });
}

/** @throws Problem `key/refused`, naming what the key is and which kinds are accepted. */
export function publicKeyOf(key: KeyObject, name: string): PublicKey {
  const spki = createPublic(key).export({ type: 'spki', format: 'der' });
  const kind = kindIds.find((id) => keyKinds[id].is(key));
  const expectedBytes = kind === undefined ? undefined : (keyKinds[kind] as Kind).canonical?.bytes;
  if (kind === undefined || (expectedBytes !== undefined && spki.length !== expectedBytes)) {
    throw new Problem('key/refused', `a key of the kind ${describeKey(key)} is not accepted`, {
      at: { file: name },
      hint: `Use a key of one of these kinds: ${accepted}.`,
    });
  }
  return { keyId: sha256(spki), kind, spki, key: createPublic(key) };
}

export function formatPublicKeyPem({ key }: PublicKey): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

export function isSignedBy({ kind, key }: PublicKey, message: Bytes, signature: Bytes): boolean {
  return verify(keyKinds[kind].hash, message, key, signature);
}

function createPublic(key: KeyObject): KeyObject {
  return key.type === 'public' ? key : createPublicKey(key);
}

function isCurve(key: KeyObject, curve: string): boolean {
  return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === curve;
}

function isStrongRsa({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
  // Small exponents have a history of forged signatures; a huge modulus is a way to make verifiers slow.
  return (
    asymmetricKeyType === 'rsa' && modulusLength >= 2048 && modulusLength <= 8192 && publicExponent >= 65537n
  );
}

/** `rsa, 1024 bits` or `ec, curve secp521r1`. */
function describeKey({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  const { modulusLength, publicExponent, namedCurve } = asymmetricKeyDetails ?? {};
  const details = [
    modulusLength === undefined ? undefined : `${modulusLength} bits`,
    publicExponent === undefined || publicExponent >= 65537n ? undefined : `exponent ${publicExponent}`,
    namedCurve === undefined ? undefined : `curve ${namedCurve}`,
  ];
  return [asymmetricKeyType ?? 'unknown', ...details].filter((part) => part !== undefined).join(', ');
}
