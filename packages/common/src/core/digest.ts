import { createHash } from 'node:crypto';
import type { Bytes } from './bytes.ts';
import { Problem } from './problem.ts';

declare const sha256Brand: unique symbol;
/** 64 lowercase hex characters. Made only by {@link parseSha256} and by hashing. */
export type Sha256 = string & { readonly [sha256Brand]: true };

/** In-toto `DigestSet`: algorithm name to lower-case hex. */
export type DigestSet = Readonly<Record<string, string>>;

const SHA256 = /^[0-9a-f]{64}$/;

export function isSha256(text: string): text is Sha256 {
  return SHA256.test(text) && text.length === 64;
}

export function parseSha256(text: string): Sha256 {
  if (isSha256(text)) return text;
  throw new Problem(
    'digest/invalid',
    `expected 64 lowercase hex characters, got ${JSON.stringify(text.slice(0, 100))}`,
  );
}

export function sha256(bytes: Bytes | string): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}
