import type { Bytes } from '@secure-build/common/core/bytes';
import { sha256Of } from './signing-key.ts';

export const leafHashOf = (entry: Bytes): Bytes => sha256Of(Uint8Array.of(0), entry);
const nodeHashOf = (left: Bytes, right: Bytes): Bytes => sha256Of(Uint8Array.of(1), left, right);

/**
 * The append-only tree of RFC 6962 section 2.1. Every complete subtree is hashed once: level `n` holds the
 * hashes of those with 2^n leaves. The tree of each earlier size stays readable.
 */
export class MerkleTree {
  readonly #levels: Bytes[][] = [[]];

  get size(): number {
    return this.#level(0).length;
  }

  /** @returns the index of the new leaf. */
  append(leafHash: Bytes): number {
    const index = this.size;
    let hash = leafHash;
    for (let height = 0; ; height += 1) {
      const level = this.#level(height);
      level.push(hash);
      if (level.length % 2 === 1) return index;
      hash = nodeHashOf(level.at(-2) as Bytes, hash);
    }
  }

  /** Hash of a complete subtree with 2^height leaves; `undefined` where it is not complete yet. */
  subtree(height: number, index: number): Bytes | undefined {
    return this.#levels[height]?.[index];
  }

  /** `MTH(D[n])`; of the empty tree SHA-256 of nothing. */
  root(size = this.size): Bytes {
    if (size > this.size) missing(`tree of size ${size}`);
    return size === 0 ? sha256Of() : this.#hash(0, size);
  }

  /** `PATH(m, D[n])` of section 2.1.1, from the leaf up. */
  inclusionProof(index: number, size = this.size): readonly Bytes[] {
    if (index < 0 || index >= size || size > this.size) missing(`leaf ${index} in a tree of size ${size}`);
    return this.#path(index, 0, size);
  }

  /** `PROOF(m, D[n])` of section 2.1.2: empty for equal sizes and from the empty tree. */
  consistencyProof(from: number, size = this.size): readonly Bytes[] {
    if (from < 0 || from > size || size > this.size) missing(`tree of size ${from} in one of ${size}`);
    return from === 0 || from === size ? [] : this.#subproof(from, 0, size, true);
  }

  #path(index: number, start: number, size: number): readonly Bytes[] {
    if (size === 1) return [];
    const split = splitOf(size);
    return index < split
      ? [...this.#path(index, start, split), this.#hash(start + split, size - split)]
      : [...this.#path(index - split, start + split, size - split), this.#hash(start, split)];
  }

  #subproof(from: number, start: number, size: number, whole: boolean): readonly Bytes[] {
    if (from === size) return whole ? [] : [this.#hash(start, size)];
    const split = splitOf(size);
    return from <= split
      ? [...this.#subproof(from, start, split, whole), this.#hash(start + split, size - split)]
      : [...this.#subproof(from - split, start + split, size - split, false), this.#hash(start, split)];
  }

  /** Of `size` leaves from `start`, a multiple of the largest power of two within. */
  #hash(start: number, size: number): Bytes {
    const height = Math.log2(size);
    if (Number.isInteger(height)) return this.#levels[height]?.[start / size] ?? missing('node');
    const split = splitOf(size);
    return nodeHashOf(this.#hash(start, split), this.#hash(start + split, size - split));
  }

  #level(height: number): Bytes[] {
    const level = this.#levels[height] ?? [];
    this.#levels[height] = level;
    return level;
  }
}

/** The largest power of two below the size. */
function splitOf(size: number): number {
  return 2 ** (Math.ceil(Math.log2(size)) - 1);
}

function missing(what: string): never {
  throw new RangeError(`no such ${what}`);
}
