import { createHash } from 'node:crypto';
import { type Bytes, equalBytes } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';

/** A tree of RFC 6962 at one moment: what a log signs. */
export interface TreeHead {
  /** Number of leaves. */
  readonly treeSize: number;
  /** 32 bytes. */
  readonly rootHash: Bytes;
}

export interface InclusionProof {
  /** 32 bytes, from {@link leafHash}. */
  readonly leafHash: Bytes;
  /** Counted from 0. */
  readonly index: number;
  readonly treeSize: number;
  /** Siblings from the leaf up, 32 bytes each. */
  readonly hashes: readonly Bytes[];
}

/** RFC 6962 section 2.1: a leaf cannot be taken for an inner node, since each has its own first byte. */
export function leafHash(entry: Bytes): Bytes {
  return createHash('sha256').update(Uint8Array.of(0)).update(entry).digest();
}

export function nodeHash(left: Bytes, right: Bytes): Bytes {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}

/**
 * The root that follows from an audit path (RFC 9162 section 2.1.3.2). It proves nothing before it is compared
 * with a signed root; index and size are proved together with it, since they decide on which side each hash goes.
 *
 * @throws Problem `verify/log` where the path has not exactly the length that index and size demand.
 */
export function rootFromInclusionProof({ leafHash: leaf, index, treeSize, hashes }: InclusionProof): Bytes {
  if (!Number.isSafeInteger(treeSize) || !Number.isSafeInteger(index) || index < 0 || index >= treeSize) {
    return refuse(`index ${index} is not in a tree of ${treeSize} entries`);
  }
  checkHashes([leaf, ...hashes]);
  let hash = leaf;
  let node = index;
  let last = treeSize - 1;
  let used = 0;
  while (last > 0) {
    // A node without a right sibling is carried up as it is.
    if (node % 2 === 1 || node < last) {
      const sibling = hashes[used];
      if (sibling === undefined) return refuse('the inclusion proof is too short');
      hash = node % 2 === 1 ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
      used += 1;
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return used === hashes.length ? hash : refuse('the inclusion proof is too long');
}

/**
 * Whether the second tree is the first one with entries appended (RFC 9162 section 2.1.4.2).
 *
 * @throws Problem `verify/log` where the sizes or the length of a hash make no sense.
 */
export function isConsistent(first: TreeHead, second: TreeHead, hashes: readonly Bytes[]): boolean {
  for (const { treeSize } of [first, second]) {
    if (!Number.isSafeInteger(treeSize) || treeSize < 0)
      return refuse(`${treeSize} is not the size of a tree`);
  }
  if (first.treeSize > second.treeSize) {
    return refuse(
      `a tree of ${first.treeSize} entries cannot be the beginning of one with ${second.treeSize}`,
    );
  }
  checkHashes([first.rootHash, second.rootHash, ...hashes]);
  if (first.treeSize === second.treeSize) {
    return hashes.length === 0 && equalBytes(first.rootHash, second.rootHash);
  }
  // Every tree begins with the empty one.
  if (first.treeSize === 0) return hashes.length === 0;
  return walkConsistencyPath(first, second, hashes);
}

function walkConsistencyPath(first: TreeHead, second: TreeHead, hashes: readonly Bytes[]): boolean {
  let node = first.treeSize - 1;
  let last = second.treeSize - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  // Where the first tree is a complete one, its root is the first step and is not repeated in the path.
  const path = node === 0 ? [first.rootHash, ...hashes] : hashes;
  const [start, ...steps] = path;
  if (start === undefined) return false;
  let firstHash = start;
  let secondHash = start;
  for (const step of steps) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      firstHash = nodeHash(step, firstHash);
      secondHash = nodeHash(step, secondHash);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      secondHash = nodeHash(secondHash, step);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equalBytes(firstHash, first.rootHash) && equalBytes(secondHash, second.rootHash);
}

function checkHashes(hashes: readonly Bytes[]): void {
  const odd = hashes.find(({ length }) => length !== 32);
  if (odd !== undefined) refuse(`expected hashes of 32 bytes in a proof, got one of ${odd.length}`);
}

function refuse(fault: string): never {
  throw new Problem('verify/log', fault);
}
