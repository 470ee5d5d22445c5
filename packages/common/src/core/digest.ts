import { createHash } from 'node:crypto';
import type { Bytes } from './bytes.ts';
import { byCodeUnits } from './order.ts';
import { Problem } from './problem.ts';

declare const sha256Brand: unique symbol;
/** 64 lowercase hex characters. Made only by {@link parseSha256} and by hashing. */
export type Sha256 = string & { readonly [sha256Brand]: true };

/** In-toto `DigestSet`: algorithm name to lower-case hex. Checked only where {@link digestSetOf} has made it. */
export interface DigestSet {
  readonly sha256?: Sha256;
  readonly [algorithm: string]: string;
}

/** In-toto names of the algorithms that a subject of ours may have, with the lengths of their hexadecimal. */
const hexLengths = {
  sha256: [64],
  sha384: [96],
  sha512: [128],
  // Git itself hashes with SHA-1, or with SHA-256 where a repository says so.
  gitCommit: [40, 64],
  gitTree: [40, 64],
  dirHash: [64],
  sha1: [40],
  md5: [32],
} as const satisfies Record<string, readonly number[]>;
export type DigestAlgorithm = keyof typeof hexLengths;

const lengthsOf = new Map<string, readonly number[]>(Object.entries(hexLengths));
const weak: ReadonlySet<string> = new Set<DigestAlgorithm>(['sha1', 'md5']);

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

/**
 * Digests of one thing, each of a known algorithm and exactly as long as that algorithm makes it. SHA-1 and MD5
 * can be made to collide, so they may stand beside a strong digest and never suffice (SEC-062).
 *
 * @throws Problem `digest/invalid`: an unknown algorithm, another length, upper case, two values, nothing strong.
 */
export function digestSetOf(digests: Iterable<readonly [algorithm: string, hex: string]>): DigestSet {
  const byAlgorithm = new Map<string, string>();
  for (const [algorithm, hex] of digests) {
    const fault = digestFault(algorithm, hex);
    if (fault !== undefined) throw new Problem('digest/invalid', fault);
    if ((byAlgorithm.get(algorithm) ?? hex) !== hex)
      throw new Problem('digest/invalid', `two different digests of the algorithm ${algorithm}`);
    byAlgorithm.set(algorithm, hex);
  }
  if (![...byAlgorithm.keys()].some((algorithm) => !weak.has(algorithm))) {
    throw new Problem(
      'digest/invalid',
      byAlgorithm.size === 0
        ? 'expected at least one digest'
        : `${[...byAlgorithm.keys()].join(' and ')} alone identify nothing: they can be made to collide`,
      { hint: 'Give a digest of SHA-256, SHA-384 or SHA-512.' },
    );
  }
  return Object.fromEntries(byAlgorithm) as DigestSet;
}

export function isDigestAlgorithm(text: string): text is DigestAlgorithm {
  return lengthsOf.has(text);
}

/** Of which two files can be made to have the same. */
export function isWeakAlgorithm(text: string): boolean {
  return weak.has(text);
}

/** The digests that a signature or a log entry may rest on. */
export type StrongHash = 'sha256' | 'sha384' | 'sha512';

/** Lower-case hexadecimal. */
export function digestHex(algorithm: StrongHash, bytes: Bytes): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** What is wrong with a digest, or `undefined`. */
function digestFault(algorithm: string, hex: string): string | undefined {
  const lengths = lengthsOf.get(algorithm);
  if (lengths === undefined) {
    const known = [...lengthsOf.keys()].join(', ');
    return `unknown digest algorithm ${JSON.stringify(algorithm.slice(0, 100))}; known are ${known}`;
  }
  if (lengths.includes(hex.length) && /^[0-9a-f]+$/.test(hex)) return undefined;
  return `${algorithm}: expected ${lengths.join(' or ')} lowercase hex characters, got ${JSON.stringify(hex.slice(0, 140))}`;
}

/** `sha256:HEX`, algorithms in the order of their names: one text for equal sets. */
export function formatDigestSet(digest: DigestSet): string {
  return Object.entries(digest)
    .map(([algorithm, hex]) => `${algorithm}:${hex}`)
    .sort(byCodeUnits)
    .join(' ');
}
