import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctStems } from '@secure-build/common/edges/attesting/distinct-stems';
import fc from 'fast-check';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';

for (const { why, wanted, got } of [
  { why: 'different names stay', wanted: ['b', 'a'], got: ['b', 'a'] },
  { why: 'equal names are numbered in their order', wanted: ['a', 'b', 'a'], got: ['a.1', 'b', 'a.2'] },
  { why: 'a number that somebody has is passed over', wanted: ['a', 'a', 'a.1'], got: ['a.2', 'a.3', 'a.1'] },
  { why: 'what a disk takes for equal is equal', wanted: ['A.zip', 'a.zip'], got: ['A.zip.1', 'a.zip.2'] },
  {
    why: 'names that mean something to objects are names',
    wanted: ['__proto__', 'constructor'],
    got: ['__proto__', 'constructor'],
  },
]) {
  test(`names of files: ${why}`, () => {
    assert.deepEqual(distinctStems(wanted), got);
  });
}

test('whatever is wanted, no two names are one on any disk, and each begins as it was wanted', () => {
  const names = fc.array(fc.stringMatching(/^[aAb](\.[123])?$/), { maxLength: 12 });
  fc.assert(
    fc.property(names, (wanted) => {
      const got = distinctStems(wanted);
      assert.equal(new Set(got.map((name) => name.toLowerCase())).size, wanted.length);
      for (const [index, name] of got.entries()) assert.ok(name.startsWith(wanted[index] ?? '?'));
    }),
    { numRuns: fuzzRuns(100) },
  );
});
