import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clashingNames } from '@secure-build/common/formats/archive-name';
import { FoldedNames } from '@secure-build/common/formats/folded-names';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

/** What the reader of archives asks, in its order. */
function clash(names: readonly string[]): readonly [string, string] | undefined {
  const seen = new FoldedNames(names.length);
  for (const name of names) {
    const other = seen.add(name);
    if (other !== undefined) return [names[other] ?? '', name];
  }
  for (const name of names) {
    const other = seen.fileAbove(name);
    if (other !== undefined) return [names[other] ?? '', name];
  }
  return undefined;
}

for (const names of [
  ['A', 'a'],
  ['é', 'e\u0301'],
  ['ſ', 'S'],
  ['f/A/b', 'F/a/B'],
  ['f', 'f/a'],
  ['f/a/b/c', 'F/A'],
  ['f/', 'f'],
  ['f/', 'F/'],
]) {
  test(`SEC-073 two names that are one file on some disks are found by their hashes: ${names.join(', ')}`, () => {
    assert.notEqual(clash(names), undefined);
    assert.equal(clash(['x', 'f.b', 'fa/b', 'f-/']), undefined);
  });
}

test('hashes find exactly what the names themselves show', () => {
  const step = fc.oneof(
    fc.constantFrom('a', 'A', 'é', 'e\u0301', 'ß', 'ss', 'ſ'),
    fc.string({ maxLength: 3 }),
  );
  const name = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
  let found = 0;
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), (names) => {
      const expected = clashingNames(names) !== undefined;
      if (expected) found += 1;
      assert.equal(clash(names) !== undefined, expected, JSON.stringify(names));
    }),
    { numRuns: fuzzRuns(5000) },
  );
  assert.ok(found > 200, `${found} clashes`);
});

test('of 200,000 names, numbers and random ones, no two have one hash', () => {
  const seen = new FoldedNames(200_000);
  let state = 1;
  for (let index = 0; index < 100_000; index += 1) {
    assert.equal(seen.add(`dist/file-${index}.js`), undefined);
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    assert.equal(seen.add(`${state.toString(36)}${index % 7}`), undefined);
  }
});

/** Of each pair both steps lead to the same lower half of the hash, after any of the pairs before. */
const pairs = [
  ['9x60fve', 'c5eooeb'],
  ['m94nhzy', 'np1xvei'],
  ['8avcizp', 'd3xbb8b'],
  ['805pfzb', '8p8zssc'],
  ['xelg5lj', '3fzq0ta'],
  ['wg82x7n', 'gbmvzn1'],
  ['rfazg6q', 'x9w6c2l'],
  ['fh3o01w', '13kpjab'],
  ['5j0ezdk', 'ujum2s3'],
  ['xd9a341', 'otna4lv'],
  ['h1rzr2y', 'sm2try1'],
  ['oijzsyp', 'aqcjxtk'],
] as const;

test('SEC-072 names whose hashes all want one place are refused, before each has to pass all the others', () => {
  const names = Array.from({ length: 2 ** pairs.length }, (_, bits) =>
    pairs.map((pair, index) => pair[(bits >> index) & 1]).join('/'),
  );
  assert.equal(clashingNames(names), undefined);
  assert.equal(clash(names.slice(0, 900)), undefined);
  assert.notEqual(clash(names), undefined);
});
