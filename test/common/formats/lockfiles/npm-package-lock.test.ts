import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import type { LockfileContent } from '@secure-build/common/formats/lockfiles/lockfile';
import { npmPackageLock } from '@secure-build/common/formats/lockfiles/npm-package-lock';

function parse(text: string | Uint8Array): LockfileContent {
  const bytes = typeof text === 'string' ? utf8(text) : text;
  return npmPackageLock.parse({ path: 'app/package-lock.json', bytes }, { siblings: new Map() });
}

function problemOf(text: string | Uint8Array): Problem {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  return assert.fail('the file was read');
}

const deep = (depth: number) =>
  `${'{"dependencies":{"a":'.repeat(depth)}{"version":"1.0.0"}${'}}'.repeat(depth)}`;

for (const { why, text, code, message } of [
  {
    why: 'nothing',
    text: '',
    code: 'lockfile/invalid',
    message: /^app\/package-lock\.json:1:1: not valid JSON/,
  },
  { why: 'HTML', text: '<!doctype html>', code: 'lockfile/invalid', message: /unexpected "<"/ },
  {
    why: 'a merge conflict',
    text: '{\n<<<<<<< HEAD\n"a": 1\n=======\n>>>>>>> other\n}',
    code: 'lockfile/invalid',
    message: /:2:1: .*\n.*merge conflict/,
  },
  {
    why: 'a Git LFS pointer',
    text: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n',
    code: 'lockfile/invalid',
    message: /LFS pointer/,
  },
  { why: 'a list', text: '[]', code: 'lockfile/invalid', message: /expected an object/ },
  { why: 'nesting of 10,000', text: deep(5000), code: 'limit/exceeded', message: /nested deeper than 256/ },
  {
    why: 'nesting of 10,000 lists',
    text: `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    code: 'limit/exceeded',
    message: /nested deeper than 256/,
  },
  { why: '70 MB', text: new Uint8Array(70 * 1024 * 1024), code: 'limit/exceeded', message: /67108864 bytes/ },
  {
    why: 'a newer version',
    text: '{"lockfileVersion": 4, "packages": {}}',
    code: 'lockfile/newer',
    message:
      /lockfileVersion 4 is newer than the newest version that is read here \(3\)\. Nothing was guessed/,
  },
  {
    why: 'a version that is none',
    text: '{"lockfileVersion": "x"}',
    code: 'lockfile/invalid',
    message: /no version/,
  },
  {
    why: 'version 3 without packages',
    text: '{"lockfileVersion": 3}',
    code: 'lockfile/invalid',
    message: /"packages"/,
  },
  {
    why: 'one package twice',
    text: '{"lockfileVersion":3,"packages":{"node_modules/a":{},"node_modules/a":{}}}',
    code: 'lockfile/invalid',
    message: /duplicate key "node_modules\/a"/,
  },
  {
    why: 'an entry that is text',
    text: '{"lockfileVersion":3,"packages":{"node_modules/a":"1.0.0"}}',
    code: 'lockfile/invalid',
    message: /\/packages\/node_modules~1a: expected an object/,
  },
  {
    why: 'a version that is a number',
    text: '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":1}}}',
    code: 'lockfile/invalid',
    message: /\/version: expected text/,
  },
] as const) {
  test(`a package-lock.json is refused with file and place: ${why}`, () => {
    const problem = problemOf(text);
    assert.equal(problem.code, code);
    assert.match(formatProblem(problem), message);
  });
}

test('a nested install wins over the one above it, on the way up from the package that requires it', () => {
  const { edges } = parse(
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { a: '1', b: '1' } },
        'node_modules/a': { version: '1.0.0', dependencies: { b: '2' } },
        'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1' } },
        'node_modules/b': { version: '1.0.0', dependencies: { c: '1' } },
        'node_modules/c': { version: '1.0.0', dependencies: { a: '1' } },
      },
    }),
  );
  assert.deepEqual(
    edges.map(({ from, to }) => [from, to]),
    [
      ['', 'node_modules/a'],
      ['', 'node_modules/b'],
      ['node_modules/a', 'node_modules/a/node_modules/b'],
      ['node_modules/a/node_modules/b', 'node_modules/c'],
      ['node_modules/b', 'node_modules/c'],
      ['node_modules/c', 'node_modules/a'],
    ],
  );
});

test('a package of the name "__proto__" is a package like others', () => {
  const text = `{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1"}},"node_modules/__proto__":{"version":"1.0.0"}}}`;
  const { packages, edges } = parse(text);
  assert.deepEqual(edges, [{ from: '', to: 'node_modules/__proto__', kind: 'runtime' }]);
  assert.equal(packages.at(-1)?.purl, 'pkg:npm/__proto__@1.0.0');
});
