import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { compileGlobs, literalGlob } from '@secure-build/common/formats/glob';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

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
    { numRuns: fuzzRuns(1000) },
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

for (const [pattern, taken, left] of [
  ['*.tgz', ['a.tgz', '.tgz', 'b c.tgz', 'a\nb.tgz'], ['a/b.tgz', 'a.tg', 'xtgz']],
  ['dist/**', ['dist/a', 'dist/a/b', 'dist/.a'], ['dist', 'distx/a', 'a/dist/b']],
  ['**/*.js', ['a.js', 'a/b.js', 'a/b/c.js'], ['a.jsx', 'js']],
  ['a/**/b/**/c', ['a/b/c', 'a/x/b/y/z/c', 'a/b/b/c/c'], ['a/c', 'a/b', 'b/c']],
  ['a**b', ['ab', 'axb', 'a.b'], ['a/b', 'ba']],
  ['{a,b{c,d}}.x', ['a.x', 'bc.x', 'bd.x'], ['b.x', 'bcd.x', '{a,b}.x']],
  ['{a}.x', ['{a}.x'], ['a.x']],
  ['[!a-c]?', ['dx', '-]'], ['ax', 'd', 'dxy', '/x']],
  ['[]a-]x', [']x', 'ax', '-x'], ['bx', 'x']],
  ['[a', ['[a'], ['a']],
  ['x[a/b]', ['x[a/b]'], ['xa', 'xb']],
  ['\\*\\{a,b\\}', ['*{a,b}'], ['x{a,b}', '*a']],
  ['[\\]\\-]', [']', '-'], ['\\', 'a']],
  ['?', ['é', '😀'], ['', 'ab']],
  ['./a', ['a'], ['./a']],
] as const) {
  test(`the pattern ${pattern} takes what Bash takes`, () => {
    const globs = compileGlobs([pattern], 'artifact-path');
    for (const path of taken) assert.equal(globs.matches(path), true, path);
    for (const path of left) assert.equal(globs.matches(path), false, path);
  });
}

for (const [pattern, text] of [
  ['../x', /leads out/],
  ['a/../b', /leads out/],
  ['{..,a}/x', /leads out/],
  ['{/etc,a}/x', /leads out/],
  ['\\.\\./x', /leads out/],
  ['/x', /leads out/],
  ['C:/x', /leads out/],
  ['a\0b', /leads out/],
  ['@(a|b)', /write \{a,b\}/],
  ['a{1..9}', /range in braces/],
  ['[[:digit:]]', /named class/],
  ['{a,b}'.repeat(11), /more than 1024 patterns/],
  ['a'.repeat(4097), /more than 4096 characters/],
  ['!a', /no pattern includes anything/],
] as const) {
  test(`the pattern ${JSON.stringify(pattern.slice(0, 20))} is refused by name`, () => {
    assert.throws(
      () => compileGlobs([pattern], 'artifact-path'),
      (error: unknown) =>
        error instanceof Problem && error.code === 'input/invalid' && text.test(error.message),
    );
  });
}

const piece = fc.constantFrom('a', 'b', '-', '.', '/', '*', '**/', '?', '[ab]', '{a,b}', '{a/b,-}');
const plain = fc.constantFrom('a', 'b', '-', '.');
const pathOf = fc
  .array(
    fc.array(plain, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .filter((steps) => steps.every((step) => !/^\.+$/.test(step)))
  .map((steps) => steps.join('/'));

test('a pattern takes what the library takes that everybody uses', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), pathOf, (pieces, path) => {
      const pattern = pieces.join('');
      // Left out is what no path that is walked can match, and where that library itself differs from Bash.
      fc.pre(!/\/\/|^\/|\/$|\*{3}|[^/]\*\*|\*\*[^/]|(?:^|\/)\.+(?:\/|$)|\/\.|^\./.test(pattern));
      const theirs = picomatch(pattern, { dot: true, nonegate: true, strictSlashes: true, flags: 's' });
      assert.equal(compileGlobs([pattern], 'x').matches(path), theirs(path), `${pattern} ${path}`);
    }),
    { numRuns: fuzzRuns(5_000) },
  );
});

test('SEC-072 no name makes a pattern slow: stars over one character, and steps over steps', () => {
  const wheel = compileGlobs(['dist/*-*-*-*-*-*-*-*.whl'], 'x');
  const deep = compileGlobs(['**/a/**/a/**/a/**/a/**/b'], 'x');
  // A regular expression takes 55 s for 250 characters, and longer than anybody waits for these.
  assert.equal(wheel.matches(`dist/${'-'.repeat(100_000)}`), false);
  assert.equal(deep.matches(`${'a/'.repeat(2_000)}c`), false);
});

test('any text is a set of patterns or a Problem', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 })), fc.string(), (patterns, path) => {
      try {
        assert.equal(typeof compileGlobs(patterns, 'x').matches(path), 'boolean');
      } catch (error) {
        assert.ok(error instanceof Problem);
      }
    }),
    { numRuns: fuzzRuns(2_000) },
  );
});
