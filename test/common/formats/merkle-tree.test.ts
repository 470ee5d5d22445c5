import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, formatHex, utf8 } from '@secure-build/common/core/bytes';
import {
  isConsistent,
  leafHash,
  nodeHash,
  rootFromInclusionProof,
} from '@secure-build/common/formats/merkle-tree';
import { MerkleTree } from '../../lab/sigstore/merkle-tree.ts';
import { bytesOf, realBundle, withoutRealEvidence } from '../../support/real-evidence.ts';
import { problem } from '../../support/signing.ts';

const hex = (text: string): Bytes => Buffer.from(text, 'hex');

/** The leaves and the roots that certificate-transparency implementations publish as test vectors of RFC 6962. */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** A tree of this many leaves, `leaf 0` and so on. */
function treeOf(size: number): MerkleTree {
  const tree = new MerkleTree();
  for (let index = 0; index < size; index += 1) tree.append(leafHash(utf8(`leaf ${index}`)));
  return tree;
}

test('the published leaves have the published roots', () => {
  const tree = new MerkleTree();
  for (const [index, leaf] of leaves.entries()) {
    tree.append(leafHash(hex(leaf)));
    assert.equal(formatHex(tree.root()), roots[index]);
    for (let at = 0; at <= index; at += 1) {
      const proof = { leafHash: leafHash(hex(leaves[at] ?? '')), index: at, treeSize: index + 1 };
      const root = rootFromInclusionProof({ ...proof, hashes: tree.inclusionProof(at) });
      assert.equal(formatHex(root), roots[index]);
    }
  }
  const [first = new Uint8Array(), second = new Uint8Array()] = leaves
    .slice(0, 2)
    .map((leaf) => leafHash(hex(leaf)));
  assert.equal(formatHex(nodeHash(first, second)), roots[1]);
});

test('every leaf of every tree up to 80 leaves is proved, and by no other index or size', () => {
  const tree = treeOf(80);
  for (let treeSize = 1; treeSize <= 80; treeSize += 1) {
    const root = formatHex(tree.root(treeSize));
    for (let index = 0; index < treeSize; index += 1) {
      const hashes = tree.inclusionProof(index, treeSize);
      const proof = { leafHash: leafHash(utf8(`leaf ${index}`)), index, treeSize, hashes };
      assert.equal(formatHex(rootFromInclusionProof(proof)), root);
      assert.notEqual(rootOrFault({ ...proof, index: (index + 1) % treeSize }), treeSize === 1 ? '' : root);
      assert.notEqual(rootOrFault({ ...proof, leafHash: leafHash(utf8('other')) }), root);
      assert.match(rootOrFault({ ...proof, hashes: [...hashes, hex(root)] }), /too long/);
      if (hashes.length > 0) assert.match(rootOrFault({ ...proof, hashes: hashes.slice(1) }), /too short/);
    }
  }
});

test('every tree up to 40 leaves is consistent with each later one, and with no other', () => {
  const tree = treeOf(40);
  const head = (treeSize: number) => ({ treeSize, rootHash: tree.root(treeSize) });
  const stranger = leafHash(utf8('stranger'));
  for (let second = 0; second <= 40; second += 1) {
    for (let first = 0; first <= second; first += 1) {
      const hashes = tree.consistencyProof(first, second);
      assert.equal(isConsistent(head(first), head(second), hashes), true, `${first} ${second}`);
      if (first === 0) continue;
      assert.equal(isConsistent({ ...head(first), rootHash: stranger }, head(second), hashes), false);
      assert.equal(isConsistent(head(first), { ...head(second), rootHash: stranger }, hashes), false);
      assert.equal(isConsistent(head(first), head(second), [...hashes, stranger]), false);
      if (hashes.length > 0) assert.equal(isConsistent(head(first), head(second), hashes.slice(1)), false);
      if (hashes.length > 0)
        assert.equal(isConsistent(head(first), head(second), hashes.slice(0, -1)), false);
    }
  }
  assert.equal(isConsistent(head(0), head(3), [stranger]), false);
});

test('a path of another length than the sizes demand proves nothing, whatever the hashes are', () => {
  const tree = treeOf(4);
  const hashes = tree.consistencyProof(3, 4);
  const [more] = hashes;
  assert.ok(more !== undefined);
  const above = (treeSize: number) => ({ treeSize, rootHash: nodeHash(more, tree.root(treeSize)) });
  assert.equal(isConsistent(above(3), above(4), [...hashes, more]), false);
  // A log that shows one root for two sizes.
  const rootHash = tree.root(2);
  assert.equal(isConsistent({ treeSize: 2, rootHash }, { treeSize: 4, rootHash }, []), false);
});

test('sizes beyond 32 bits are walked as they are', () => {
  // The last leaf of a tree of 2^52 + 1 leaves has one sibling: the root of all others.
  const leaf = leafHash(utf8('last'));
  const sibling = leafHash(utf8('the 2^52 others'));
  const proof = { leafHash: leaf, index: 2 ** 52, treeSize: 2 ** 52 + 1, hashes: [sibling] };
  assert.deepEqual(rootFromInclusionProof(proof), nodeHash(sibling, leaf));
  const first = { treeSize: 2 ** 52, rootHash: sibling };
  const second = { treeSize: 2 ** 52 + 1, rootHash: nodeHash(sibling, leaf) };
  assert.equal(isConsistent(first, second, [leaf]), true);
});

const leaf = leafHash(utf8('x'));
for (const { why, index, treeSize, hashes, text } of [
  {
    why: 'an index behind the end',
    index: 1,
    treeSize: 1,
    hashes: [],
    text: /index 1 is not in a tree of 1/,
  },
  { why: 'a negative index', index: -1, treeSize: 1, hashes: [], text: /index -1/ },
  { why: 'half an index', index: 0.5, treeSize: 2, hashes: [leaf], text: /index 0\.5/ },
  { why: 'no tree', index: 0, treeSize: 0, hashes: [], text: /tree of 0 entries/ },
  { why: 'a size beyond 2^53', index: 0, treeSize: 2 ** 53, hashes: [], text: /index 0 is not/ },
  { why: 'a hash of 31 bytes', index: 0, treeSize: 2, hashes: [leaf.subarray(1)], text: /got one of 31/ },
]) {
  test(`SEC-023 an inclusion proof is refused: ${why}`, () => {
    assert.throws(
      () => rootFromInclusionProof({ leafHash: leaf, index, treeSize, hashes }),
      problem('verify/log', text),
    );
  });
}

test('SEC-023 two trees are refused where one cannot be the beginning of the other', () => {
  const head = (treeSize: number) => ({ treeSize, rootHash: leaf });
  assert.throws(() => isConsistent(head(2), head(1), []), problem('verify/log', /cannot be the beginning/));
  assert.throws(() => isConsistent(head(-1), head(1), []), problem('verify/log', /-1 is not the size/));
  assert.throws(
    () => isConsistent(head(1), head(Number.NaN), []),
    problem('verify/log', /NaN is not the size/),
  );
  assert.throws(() => isConsistent(head(1), head(2), [hex('00')]), problem('verify/log', /32 bytes/));
  assert.equal(isConsistent(head(1), head(1), []), true);
});

test('SEC-023 the proof of a real entry fits its checkpoint with its own index only', {
  skip: withoutRealEvidence,
}, () => {
  const [entry] = realBundle('happy-path-v0.3').entries;
  assert.ok(entry?.inclusionProof !== undefined);
  const { logIndex, treeSize, hashes, checkpoint } = entry.inclusionProof;
  const proof = {
    leafHash: leafHash(bytesOf(entry.canonicalizedBody ?? '')),
    index: Number(logIndex),
    treeSize: Number(treeSize),
    hashes: (hashes ?? []).map(bytesOf),
  };
  const root = formatHex(bytesOf(checkpoint.envelope.split('\n')[2] ?? ''));
  assert.equal(formatHex(rootFromInclusionProof(proof)), root);
  assert.notEqual(rootOrFault({ ...proof, index: proof.index - 1 }), root);
  assert.notEqual(rootOrFault({ ...proof, treeSize: proof.treeSize * 2 }), root);
});

function rootOrFault(proof: Parameters<typeof rootFromInclusionProof>[0]): string {
  try {
    return formatHex(rootFromInclusionProof(proof));
  } catch (error) {
    problem('verify/log')(error);
    return String(error);
  }
}
