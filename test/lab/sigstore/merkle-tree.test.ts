import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { leafHashOf, MerkleTree } from './merkle-tree.ts';

/** Leaves and roots of sizes 0 to 8 that certificate transparency publishes with its reference implementation. */
const publishedLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const publishedRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  hash('sha256', Buffer.concat([Uint8Array.of(1), left, right]), 'buffer');

/** RFC 6962 section 2.1, word for word. */
function rootByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return hash('sha256', '', 'buffer');
  if (leaves.length === 1) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(rootByDefinition(leaves.slice(0, split)), rootByDefinition(leaves.slice(split)));
}

/** RFC 9162 section 2.1.3.2, the verifier's side. */
function rootFromInclusion(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]) {
  let [node, last] = [index, size - 1];
  let root = leaf;
  for (const step of path) {
    assert.notEqual(last, 0, 'proof is too long');
    if (node % 2 === 1 || node === last) {
      root = nodeHash(step, root);
      while (node % 2 === 0 && node !== 0) [node, last] = [node >> 1, last >> 1];
    } else {
      root = nodeHash(root, step);
    }
    [node, last] = [node >> 1, last >> 1];
  }
  assert.equal(last, 0, 'proof is too short');
  return root;
}

/** RFC 9162 section 2.1.4.2: the roots of both sizes that a consistency proof leads to. */
function rootsFromConsistency(
  first: number,
  second: number,
  firstRoot: Uint8Array,
  proof: readonly Uint8Array[],
) {
  const isPowerOfTwo = (first & (first - 1)) === 0;
  const [seed, ...steps] = isPowerOfTwo ? [firstRoot, ...proof] : proof;
  assert.ok(seed !== undefined);
  let [node, last] = [first - 1, second - 1];
  while (node % 2 === 1) [node, last] = [node >> 1, last >> 1];
  let [older, newer] = [seed, seed];
  for (const step of steps) {
    assert.notEqual(last, 0, 'proof is too long');
    if (node % 2 === 1 || node === last) {
      older = nodeHash(step, older);
      newer = nodeHash(step, newer);
      while (node % 2 === 0 && node !== 0) [node, last] = [node >> 1, last >> 1];
    } else {
      newer = nodeHash(newer, step);
    }
    [node, last] = [node >> 1, last >> 1];
  }
  assert.equal(last, 0, 'proof is too short');
  return { older, newer };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('roots of sizes 0 to 8 are the published ones', () => {
  const tree = new MerkleTree();
  assert.equal(hex(tree.root()), publishedRoots[0]);
  for (const [index, leaf] of publishedLeaves.entries()) {
    assert.equal(tree.append(leafHashOf(Buffer.from(leaf, 'hex'))), index);
    assert.equal(hex(tree.root()), publishedRoots[index + 1]);
  }
  assert.deepEqual(
    publishedRoots.map((_, size) => hex(tree.root(size))),
    publishedRoots,
  );
});

test('each root up to size 300 is that of the definition, also after the tree has grown', () => {
  const leaves = Array.from({ length: 300 }, (_, index) => leafHashOf(Buffer.from(`leaf ${index}`)));
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.append(leaf);
  for (let size = 0; size <= 300; size += 1) {
    assert.deepEqual(tree.root(size), rootByDefinition(leaves.slice(0, size)), `size ${size}`);
  }
});

test('every inclusion proof in every size up to 300 leads from its leaf to the root', () => {
  const { tree, leaves } = grown(300);
  for (let size = 1; size <= 300; size += 1) {
    const root = Buffer.from(tree.root(size));
    for (let index = 0; index < size; index += 1) {
      const proof = tree.inclusionProof(index, size);
      const found = rootFromInclusion(leaves[index] as Uint8Array, index, size, proof);
      assert.ok(root.equals(found), `${index} in ${size}`);
    }
  }
});

test('every consistency proof between sizes up to 300 leads to both roots', () => {
  const { tree } = grown(300);
  const roots = Array.from({ length: 301 }, (_, size) => Buffer.from(tree.root(size)));
  for (let second = 2; second <= 300; second += 1) {
    for (let first = 1; first < second; first += 1) {
      const proof = tree.consistencyProof(first, second);
      const { older, newer } = rootsFromConsistency(first, second, roots[first] as Buffer, proof);
      const both = roots[first]?.equals(older) === true && roots[second]?.equals(newer) === true;
      assert.ok(both, `${first} to ${second}`);
    }
  }
});

test('consistency is empty from nothing and to itself', () => {
  const { tree } = grown(7);
  assert.deepEqual([tree.consistencyProof(0, 7), tree.consistencyProof(7, 7)], [[], []]);
});

for (const { why, ask } of [
  { why: 'a leaf beyond the size', ask: (tree: MerkleTree) => tree.inclusionProof(5, 5) },
  { why: 'a size beyond the tree', ask: (tree: MerkleTree) => tree.inclusionProof(0, 8) },
  { why: 'a root of the future', ask: (tree: MerkleTree) => tree.root(8) },
  { why: 'a shrinking tree', ask: (tree: MerkleTree) => tree.consistencyProof(6, 5) },
]) {
  test(`the tree refuses ${why}`, () => {
    assert.throws(() => ask(grown(7).tree), RangeError);
  });
}

function grown(size: number) {
  const leaves = Array.from({ length: size }, (_, index) => leafHashOf(Buffer.from(`leaf ${index}`)));
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.append(leaf);
  return { tree, leaves };
}
