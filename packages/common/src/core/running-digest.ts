import { createHash } from 'node:crypto';
import type { Bytes } from './bytes.ts';
import type { Sha256 } from './digest.ts';

/** SHA-256 of what comes in pieces. */
export interface RunningDigest {
  add(bytes: Bytes): void;
  /** Of all that was added; nothing can be added after it. */
  end(): Sha256;
}

export function startSha256(): RunningDigest {
  const hash = createHash('sha256');
  return { add: (bytes) => void hash.update(bytes), end: () => hash.digest('hex') as Sha256 };
}
