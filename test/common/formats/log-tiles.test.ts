import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, concatBytes, equalBytes, utf8 } from '@secure-build/common/core/bytes';
import { auditPath, entryAt, resourcePath } from '@secure-build/common/formats/log-tiles';
import { leafHash, nodeHash, rootFromInclusionProof } from '@secure-build/common/formats/merkle-tree';
import { problem } from '../../support/signing.ts';

/** Root of these leaves, by the recursive definition of RFC 6962. */
function rootOf(leaves: readonly Bytes[]): Bytes {
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

/** The tiles of a log with so many entries, as a server has them on its disk. */
function tilesOf(size: number): { readonly files: Map<string, Bytes>; readonly leaves: readonly Bytes[] } {
  const bodies = Array.from({ length: size }, (_, index) => utf8(`entry ${index}`));
  const leaves = bodies.map(leafHash);
  const files = new Map<string, Bytes>();
  const put = (level: number | 'entries', items: readonly Bytes[]) => {
    for (let number = 0; number * 256 < items.length; number += 1) {
      const part = items.slice(number * 256, number * 256 + 256);
      files.set(resourcePath(level, number, items.length), concatBytes(...part));
    }
  };
  put(
    'entries',
    bodies.map((body) => concatBytes(Uint8Array.of(body.length >> 8, body.length & 255), body)),
  );
  let row: readonly Bytes[] = leaves;
  for (let level = 0; row.length > 0; level += 1) {
    put(level, row);
    const whole = Math.floor(row.length / 256);
    row = Array.from({ length: whole }, (_, at) => rootOf(row.slice(at * 256, at * 256 + 256)));
  }
  return { files, leaves };
}

function reader(files: ReadonlyMap<string, Bytes>, asked: string[] = []) {
  return async (path: string): Promise<Bytes> => {
    asked.push(path);
    return files.get(path) ?? assert.fail(`no such tile: ${path}`);
  };
}

for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 300, 511, 512, 513, 1000, 66_000]) {
  test(`the path from each of some leaves of a tree of ${size} leads to its root`, async () => {
    const { files, leaves } = tilesOf(size);
    const root = size > 5000 ? undefined : rootOf(leaves);
    const some = new Set([0, 1, 2, 127, 128, 255, 256, 257, size >> 1, size - 2, size - 1]);
    let first: Bytes | undefined = root;
    for (const index of [...some].filter((at) => at >= 0 && at < size)) {
      const hashes = await auditPath(index, size, reader(files));
      const leaf = leaves[index] ?? new Uint8Array();
      const found = rootFromInclusionProof({ leafHash: leaf, index, treeSize: size, hashes });
      first ??= found;
      assert.ok(equalBytes(found, first), `leaf ${index}`);
      const body = await entryAt(index, size, reader(files));
      assert.equal(Buffer.from(body).toString(), `entry ${index}`);
    }
  });
}

test('each tile is read once, and few of them', async () => {
  const { files } = tilesOf(66_000);
  const asked: string[] = [];
  await auditPath(12_345, 66_000, reader(files, asked));
  assert.equal(new Set(asked).size, asked.length);
  assert.ok(asked.length <= 6, asked.join(' '));
});

for (const [level, number, items, path] of [
  [0, 0, 256, 'tile/0/000'],
  [0, 0, 5, 'tile/0/000.p/5'],
  [1, 67, 256 * 67 + 8, 'tile/1/067.p/8'],
  [0, 1234, 10_000_000, 'tile/0/x001/234'],
  ['entries', 1_234_067, 10_000_000_000, 'tile/entries/x001/x234/067'],
] as const) {
  test(`the resource ${number} of level ${level} is ${path}`, () => {
    assert.equal(resourcePath(level, number, items), path);
  });
}

test('a leaf outside of the tree, and tiles that are cut off, are faults of the log', async () => {
  const { files } = tilesOf(300);
  await assert.rejects(
    auditPath(300, 300, reader(files)),
    problem('verify/log', /index 300 is not in a tree/),
  );
  const short = new Map([...files].map(([path, bytes]) => [path, bytes.subarray(0, bytes.length - 1)]));
  await assert.rejects(auditPath(299, 300, reader(short)), problem('verify/log', /cut off/));
  await assert.rejects(entryAt(299, 300, reader(short)), problem('verify/log', /cut off/));
  await assert.rejects(
    entryAt(0, 1, async () => new Uint8Array()),
    problem('verify/log', /cut off/),
  );
});
