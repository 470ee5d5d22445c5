import { type Bytes, decodeHex, formatBase64, formatHex } from '../core/bytes.ts';
import type { CanonicalValue } from '../core/canonical-json.ts';
import type { StrictObject } from './strict-object.ts';

/** A signature over a file itself (sigstore/protobuf-specs `sigstore_common.proto`, `MessageSignature`). */
export interface MessageSignature {
  /** What the bundle says that the file has; a hint until it is compared with the file. */
  readonly digest?: BlobDigest;
  readonly signature: Bytes;
}

export interface BlobDigest {
  readonly algorithm: 'sha256' | 'sha384' | 'sha512';
  /** Lower case. */
  readonly hex: string;
}

const algorithms: ReadonlyMap<string, { readonly name: BlobDigest['algorithm']; readonly bytes: number }> =
  new Map([
    ['SHA2_256', { name: 'sha256', bytes: 32 }],
    ['SHA2_384', { name: 'sha384', bytes: 48 }],
    ['SHA2_512', { name: 'sha512', bytes: 64 }],
  ]);

/** @throws Problem `verify/parse`, with the JSON pointer. */
export function parseMessageSignature(bundle: StrictObject, key: string): MessageSignature {
  const message = bundle.object(key, ['messageDigest', 'signature']);
  const signature = message.base64('signature');
  if (message.member('messageDigest') === undefined) return { signature };
  const stated = message.object('messageDigest', ['algorithm', 'digest']);
  const algorithm = algorithms.get(stated.text('algorithm'));
  if (algorithm === undefined) {
    return stated.refuse('algorithm', `expected one of ${[...algorithms.keys()].join(', ')}`);
  }
  const digest = stated.base64('digest');
  if (digest.length !== algorithm.bytes) {
    return stated.refuse('digest', `expected ${algorithm.bytes} bytes, got ${digest.length}`);
  }
  return { digest: { algorithm: algorithm.name, hex: formatHex(digest) }, signature };
}

export function messageSignatureJson({ digest, signature }: MessageSignature): CanonicalValue {
  if (digest === undefined) return { signature: formatBase64(signature) };
  const bytes = decodeHex(digest.hex) ?? new Uint8Array();
  return {
    signature: formatBase64(signature),
    messageDigest: {
      algorithm: `SHA2_${digest.algorithm.slice('sha'.length)}`,
      digest: formatBase64(bytes),
    },
  };
}
