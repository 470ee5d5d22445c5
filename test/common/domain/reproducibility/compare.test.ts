import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import {
  type BuiltFile,
  compareSets,
  digestOfSet,
  findFirstDifference,
} from '@secure-build/common/domain/reproducibility/compare';
import fc from 'fast-check';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';

/** A side in memory: name to content. */
function sideOf(prefix: string, contents: Readonly<Record<string, string | Uint8Array>>) {
  const byPath = new Map<string, Uint8Array>();
  const files = Object.entries(contents).map(([name, content]): BuiltFile => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    byPath.set(`${prefix}/${name}`, bytes);
    return { name, path: `${prefix}/${name}`, sizeBytes: bytes.length, sha256: sha256(bytes) };
  });
  return { files, byPath };
}

function pairOf(
  a: Readonly<Record<string, string | Uint8Array>>,
  b: Readonly<Record<string, string | Uint8Array>>,
) {
  const first = sideOf('/a', a);
  const second = sideOf('/b', b);
  const bytesOf = new Map([...first.byPath, ...second.byPath]);
  const readRange = async (path: string, offset: number, length: number) =>
    (bytesOf.get(path) ?? new Uint8Array()).subarray(offset, offset + length);
  return { first: first.files, second: second.files, files: { readRange } };
}

test('equal sets have no difference, whatever their order', async () => {
  const { first, second, files } = pairOf({ a: '1', b: '2' }, { b: '2', a: '1' });
  const { differences, onlyInFirst, onlyInSecond } = await compareSets(files, first, second);
  assert.deepEqual([differences, onlyInFirst, onlyInSecond], [[], [], []]);
});

for (const { why, a, b, expected } of [
  {
    why: 'in the first byte',
    a: 'xbc',
    b: 'abc',
    expected: { offset: 0, windowOffset: 0, first: 'xbc', second: 'abc' },
  },
  {
    why: 'where one is the beginning of the other',
    a: 'abc',
    b: 'abcdef',
    expected: { offset: 3, windowOffset: 0, first: 'abc', second: 'abcdef' },
  },
  {
    why: 'where one is empty',
    a: '',
    b: 'ab',
    expected: { offset: 0, windowOffset: 0, first: '', second: 'ab' },
  },
  {
    why: 'far inside, with 16 bytes before and 32 from there on',
    a: `${'-'.repeat(100)}A${'+'.repeat(100)}`,
    b: `${'-'.repeat(100)}B${'+'.repeat(100)}`,
    expected: {
      offset: 100,
      windowOffset: 84,
      first: `${'-'.repeat(16)}A${'+'.repeat(31)}`,
      second: `${'-'.repeat(16)}B${'+'.repeat(31)}`,
    },
  },
  {
    why: 'with bytes that are no letters as dots',
    a: '\n\u001b[31m::x',
    b: '\n\u001b[32m::x',
    expected: { offset: 4, windowOffset: 0, first: '..[31m::x', second: '..[32m::x' },
  },
]) {
  test(`the first difference is found ${why}`, async () => {
    const { first, second, files } = pairOf({ f: a }, { f: b });
    const [difference] = (await compareSets(files, first, second)).differences;
    const found = difference?.firstDifference;
    assert.deepEqual({ ...found, first: found?.first.text, second: found?.second.text }, expected);
  });
}

test('the first difference is found beyond the first chunk that is read', async () => {
  const a = new Uint8Array(3 * 1024 * 1024);
  const b = a.slice();
  b[2 * 1024 * 1024 + 5] = 1;
  const { first, second, files } = pairOf({ f: a }, { f: b });
  const [difference] = (await compareSets(files, first, second)).differences;
  assert.equal(difference?.firstDifference?.offset, 2 * 1024 * 1024 + 5);
});

test('equal bytes with unequal digests mean that a file changed meanwhile', async () => {
  const { first, second, files } = pairOf({ f: 'abc' }, { f: 'abc' });
  const [a] = first;
  const [b] = second;
  assert.ok(a !== undefined && b !== undefined);
  await assert.rejects(
    findFirstDifference(files, a, { ...b, sha256: sha256('abd') }),
    (error) => error instanceof Problem && error.code === 'reproducibility/changed',
  );
});

test('the digest of several files is that of their sorted sha256sum lines; of one, its own', () => {
  const { files } = sideOf('', { 'b.txt': 'b\n', 'a.txt': 'a\n' });
  const [b, a] = files;
  assert.ok(a !== undefined && b !== undefined);
  assert.equal(digestOfSet(files), sha256(`${a.sha256}  a.txt\n${b.sha256}  b.txt\n`));
  assert.equal(digestOfSet([a]), a.sha256);
  assert.equal(digestOfSet([]), undefined);
});

test('property: two contents differ exactly where a comparison byte by byte says so', async () => {
  const content = fc.uint8Array({ maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(content, content, fc.nat(80), async (start, end, cut) => {
      const a = Uint8Array.from([...start, ...end]);
      const b = Uint8Array.from([...start, ...end.slice(0, cut), ...start]);
      const { first, second, files } = pairOf({ f: a }, { f: b });
      const [difference] = (await compareSets(files, first, second)).differences;
      const longest = Math.max(a.length, b.length);
      const expected = Array.from({ length: longest }, (_, index) => index).find(
        (index) => a[index] !== b[index],
      );
      assert.equal(difference?.firstDifference?.offset, expected);
    }),
    { numRuns: fuzzRuns(500) },
  );
});
