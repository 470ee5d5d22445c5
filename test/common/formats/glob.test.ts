import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGlobs, literalGlob } from '@secure-build/common/formats/glob';
import fc from 'fast-check';

const markup = [...' !"#$%&\'()*+,-.;<=>?@[]^_`{|}~\n'];
const nameOf = fc
  .array(fc.constantFrom(...markup, 'a', 'b', 'É'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((name) => !/^\.{1,2}$/.test(name));

test('a literal pattern matches its own name and no other, whatever characters the names are made of', () => {
  fc.assert(
    fc.property(nameOf, nameOf, (name, other) => {
      const globs = compileGlobs([literalGlob(name)], 'artifact-path');
      assert.ok(globs.matches(name), name);
      assert.equal(globs.matches(other), other === name, other);
    }),
    { numRuns: 1000 },
  );
});

for (const [name, other] of [
  ['"a.tgz"', 'a.tgz'],
  ['*', 'a'],
  ['!a', 'b'],
  ['[ab]', 'a'],
  ['{a,b}', 'a'],
  ['+(a)', 'aa'],
] as const) {
  test(`the literal pattern of ${name} does not match ${other}`, () => {
    const globs = compileGlobs([literalGlob(name)], 'artifact-path');
    assert.deepEqual([globs.matches(name), globs.matches(other)], [true, false]);
  });
}
