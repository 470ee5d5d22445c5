import { createPrivateKey, createSign, type KeyObject, sign } from 'node:crypto';
import { type Bytes, concatBytes } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import { parsePem } from './pem.ts';
import { keyKinds, type PublicKey, publicKeyOf } from './public-key.ts';

/** A private key that can do one thing: its bytes have no way out of here. */
export interface PrivateKey {
  readonly publicKey: PublicKey;
  /** ECDSA signatures are DER (RFC 3279), as Sigstore bundles have them. */
  sign(message: Bytes): Bytes;
  /** The same for a message in pieces, in constant memory; Ed25519 has to see all of it and keeps it until then. */
  startSignature(): SignatureInPieces;
}

export interface SignatureInPieces {
  add(piece: Bytes): void;
  finish(): Bytes;
}

/**
 * A PKCS #8 private key in PEM, not encrypted.
 *
 * @param name What to call the key in an error; no byte of the text is ever shown.
 * @throws Problem `key/invalid`, `key/encrypted` or `key/refused`.
 */
export function parsePrivateKeyPem(text: string, name: string): PrivateKey {
  const { label, der } = parsePem(text, name);
  if (label.startsWith('ENCRYPTED')) {
    throw new Problem('key/encrypted', 'the private key is encrypted', { at: { file: name } });
  }
  if (label !== 'PRIVATE KEY') {
    throw new Problem('key/invalid', `expected a PEM block "PRIVATE KEY" (PKCS #8), got "${label}"`, {
      at: { file: name },
      hint: hintFor(label),
    });
  }
  return privateKeyOf(readPkcs8(der, name), name);
}

export function privateKeyOf(key: KeyObject, name: string): PrivateKey {
  const publicKey = publicKeyOf(key, name);
  const { hash } = keyKinds[publicKey.kind];
  return {
    publicKey,
    sign: (message) => sign(hash, message, key),
    startSignature: () => (hash === null ? collected(key) : hashed(hash, key)),
  };
}

function hashed(hash: string, key: KeyObject): SignatureInPieces {
  const signing = createSign(hash);
  return { add: (piece) => void signing.update(piece), finish: () => signing.sign(key) };
}

function collected(key: KeyObject): SignatureInPieces {
  const pieces: Bytes[] = [];
  return { add: (piece) => void pieces.push(piece), finish: () => sign(null, concatBytes(...pieces), key) };
}

function readPkcs8(der: Bytes, name: string): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  } catch {
    // The library's error is not kept as a cause: nothing that has seen a private key goes into a report.
    throw new Problem('key/invalid', 'the PEM block "PRIVATE KEY" holds no private key that can be read', {
      at: { file: name },
    });
  }
}

function hintFor(label: string): string {
  if (label.endsWith('PUBLIC KEY')) return 'Signing needs the private key of the pair.';
  if (label === 'EC PRIVATE KEY' || label === 'RSA PRIVATE KEY') {
    return 'Convert the key: "openssl pkcs8 -topk8 -nocrypt -in OLD.pem -out NEW.pem".';
  }
  return 'Make a key: "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out KEY.pem".';
}
