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
  {
    why: 'an install without a name',
    text: '{"lockfileVersion":3,"packages":{"node_modules/":{"version":"1.0.0"}}}',
    code: 'lockfile/invalid',
    message: /^app\/package-lock\.json \/packages\/node_modules~1: an install without a name/,
  },
  {
    why: 'an install without a name in version 1',
    text: '{"lockfileVersion":1,"dependencies":{"":{"version":"1.0.0"}}}',
    code: 'lockfile/invalid',
    message: /^app\/package-lock\.json \/dependencies\/: an install without a name/,
  },
  {
    why: 'a dependency without a name',
    text: '{"lockfileVersion":3,"packages":{"":{"dependencies":{"":"1"}}}}',
    code: 'lockfile/invalid',
    message: /^app\/package-lock\.json \/packages\/: /,
  },
  {
    why: 'a scope without a name',
    text: '{"lockfileVersion":3,"packages":{"node_modules/a":{"name":"@s/","version":"1.0.0"}}}',
    code: 'lockfile/invalid',
    message: /^app\/package-lock\.json \/packages\/node_modules~1a: /,
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

test('an empty name in an entry is none: the place has it', () => {
  const { packages } = parse(
    '{"lockfileVersion":3,"packages":{"node_modules/a":{"name":"","version":"1.0.0"}}}',
  );
  assert.equal(packages[0]?.purl, 'pkg:npm/a@1.0.0');
});

for (const manifest of ['{', '[]', '{"name":"app","dependencies":"none"}']) {
  for (const lockfileVersion of [1, 3]) {
    test(`a damaged manifest adds nothing but a note: ${manifest} beside version ${lockfileVersion}`, () => {
      const packages = lockfileVersion === 1 ? {} : { packages: { '': { name: 'app' } } };
      const bytes = utf8(JSON.stringify({ name: 'app', lockfileVersion, ...packages }));
      const siblings = new Map([['package.json', { path: 'package.json', bytes: utf8(manifest) }]]);
      const { notes } = npmPackageLock.parse({ path: 'package-lock.json', bytes }, { siblings });
      assert.deepEqual(
        notes.map(({ code }) => code),
        ['manifest-unreadable'],
      );
    });
  }
}

test('a note names the line of its entry', () => {
  const text = JSON.stringify(
    {
      lockfileVersion: 3,
      packages: { '': {}, 'node_modules/a': { version: '1' }, 'node_modules/b': { integrity: 'x' } },
    },
    undefined,
    2,
  );
  const { notes } = parse(text);
  assert.deepEqual(
    notes.map(({ code, line }) => [code, line]),
    [['integrity-unreadable', 8]],
  );
});

test('many notes, links and folders are read in a time that grows with the file only', () => {
  const names = Array.from({ length: 30_000 }, (_, index) => `p${index}`);
  const packages = Object.fromEntries([
    ...names.map((name) => [`node_modules/x${name}`, { version: '1.0.0', integrity: 'none' }]),
    ...names.map((name) => [name, { version: '1.0.0' }]),
    ...names.map((name) => [`node_modules/${name}`, { resolved: name, link: true }]),
  ]);
  const start = performance.now();
  const content = parse(
    JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } }, undefined, 1),
  );
  assert.equal(content.notes.length, names.length);
  // Each note and link by a search through all: minutes. The bound leaves room for a slow machine.
  assert.ok(performance.now() - start < 20_000);
});
