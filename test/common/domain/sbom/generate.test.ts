import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { graphOf } from '../../../support/graph-of.ts';
import { largeOnly } from '../../../support/long-tests.ts';
import { readTree } from '../../../support/tree.ts';

const lockfiles = join(import.meta.dirname, '../../../fixtures/lockfiles/npm-package-lock');
const caseOf = (name: string) => readTree(join(lockfiles, name));

const kinds = [
  {
    path: 'package-lock.json',
    bytes: utf8(
      JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': {
            name: 'app',
            dependencies: { run: '1' },
            devDependencies: { dev: '1', both: '1', shared: '1' },
            optionalDependencies: { maybe: '1' },
            peerDependencies: { both: '1' },
          },
          'node_modules/run': { version: '1.0.0', dependencies: { deep: '1' } },
          'node_modules/deep': { version: '1.0.0' },
          'node_modules/dev': { version: '1.0.0', dev: true, dependencies: { deep: '1', tool: '1' } },
          'node_modules/tool': { version: '1.0.0', dev: true },
          'node_modules/both': { version: '1.0.0' },
          'node_modules/maybe': { version: '1.0.0', optional: true, dependencies: { shared: '1' } },
          'node_modules/shared': { version: '1.0.0', devOptional: true },
        },
      }),
    ),
  },
];

test('scope is what reaches a package: production beats development, also where it is optional', () => {
  const { components, notes } = graphOf(kinds);
  const scopes = Object.fromEntries(components.map(({ name, scope }) => [name, scope]));
  assert.deepEqual(scopes, {
    app: 'required',
    run: 'required',
    deep: 'required',
    both: 'required',
    maybe: 'optional',
    shared: 'optional',
    dev: 'excluded',
    tool: 'excluded',
  });
  assert.deepEqual(notes, []);
});

test('"omit" leaves development dependencies out and says how many; "include" lists them as required', () => {
  const omitted = graphOf(kinds, { devDependencies: 'omit' });
  assert.equal(omitted.components.length, 6);
  assert.match(omitted.notes[0]?.message ?? '', /^2 development dependencies are left out/);
  assert.ok(omitted.edges.every(({ from, to }) => !`${from}${to}`.includes('npm/dev')));
  assert.deepEqual(omitted.completeness, [
    {
      subject: 'folder:npm:.',
      aggregate: 'incomplete',
      why: 'development dependencies are left out ("dev-dependencies: omit")',
    },
  ]);
  const included = graphOf(kinds, { devDependencies: 'include' });
  assert.equal(included.components.find(({ name }) => name === 'tool')?.scope, 'required');
});

for (const { why, name, options, purl } of [
  { why: 'its manifest', name: 'shrinkwrap', options: {}, purl: 'pkg:npm/%40owner/tool@5.0.0' },
  {
    why: 'the version input',
    name: 'shrinkwrap',
    options: { version: '6' },
    purl: 'pkg:npm/%40owner/tool@6',
  },
  {
    why: 'the name input',
    name: 'shrinkwrap',
    options: { name: 'my app' },
    purl: 'pkg:generic/my%20app@5.0.0',
  },
  { why: 'owner/repo without a repository', name: 'empty', options: {}, purl: 'pkg:generic/owner/repo' },
  {
    why: 'owner/repo in a repository',
    name: 'empty',
    options: { repository: 'o/r' },
    purl: 'pkg:github/o/r',
  },
  { why: 'nothing', name: 'without-version', options: {}, purl: 'pkg:generic/project' },
  {
    why: 'markup',
    name: 'hostile-names',
    options: {},
    purl: 'pkg:generic/%3Cscript%3Ealert%281%29%3C/script%3E@1.0.0%0A::error::gotcha',
  },
]) {
  test(`any name is legal for a root; it is named by ${why}`, () => {
    const graph = graphOf(caseOf(name), options);
    assert.equal(graph.components.find(({ kind }) => kind === 'subject')?.purl, purl);
  });
}

test('a lockfile that states no dependency is complete', () => {
  assert.deepEqual(graphOf(caseOf('empty')).completeness, [
    { subject: 'folder:npm:.', aggregate: 'complete' },
  ]);
});

test('a shortfall of the tree makes the whole incomplete and says why', () => {
  const { completeness } = graphOf(caseOf('empty'), { shortfalls: ['Cargo.lock is not read'] });
  assert.deepEqual(completeness, [
    { subject: 'folder:npm:.', aggregate: 'incomplete', why: 'Cargo.lock is not read' },
  ]);
});

test('a required range without an entry is a component without version, and the graph incomplete', () => {
  const { components, completeness } = graphOf(caseOf('missing-entries'));
  const gone = components.find(({ name }) => name === 'gone');
  assert.equal(gone?.version, undefined);
  assert.ok(gone?.unknown.includes('version'));
  assert.ok(
    completeness.some(({ subject, aggregate }) => subject === 'folder:npm:.' && aggregate === 'incomplete'),
  );
});

test('a package that no root reaches is in the document, with the reason', () => {
  const { completeness } = graphOf(caseOf('without-version'));
  assert.ok(
    completeness.some(
      ({ subject, why }) => subject === 'pkg:npm/stray@1.0.0' && why === 'no root reaches it',
    ),
  );
});

test('flags of the lockfile that contradict the graph are a warning, and the graph stands', () => {
  const text = Buffer.from(kinds[0]?.bytes ?? [])
    .toString()
    .replace('"maybe":{"version":"1.0.0","optional":true', '"maybe":{"version":"1.0.0","dev":true')
    .replace(
      '"node_modules/maybe":{"version":"1.0.0","optional":true',
      '"node_modules/maybe":{"version":"1.0.0","dev":true',
    );
  const { notes, components } = graphOf([{ path: 'package-lock.json', bytes: utf8(text) }]);
  assert.match(
    notes[0]?.message ?? '',
    /1 packages have flags that differ.*npm\/maybe@1\.0\.0 is excluded by its flags and optional by the graph/,
  );
  assert.equal(components.find(({ name }) => name === 'maybe')?.scope, 'optional');
});

test('a workspace with the name and version of a registry package stays another component', () => {
  const graph = graphOf([
    {
      path: 'package-lock.json',
      bytes: utf8(
        JSON.stringify({
          lockfileVersion: 3,
          packages: {
            '': { name: 'app', workspaces: ['a'], devDependencies: { b: '1' } },
            'node_modules/a': { resolved: 'a', link: true },
            a: { name: 'a', version: '1.0.0' },
            'node_modules/b': { version: '1.0.0', dependencies: { a: '1.0.0' } },
            'node_modules/b/node_modules/a': { version: '1.0.0' },
          },
        }),
      ),
    },
  ]);
  assert.deepEqual(
    graph.components.filter(({ purl }) => purl === 'pkg:npm/a@1.0.0').map(({ key, scope }) => [key, scope]),
    [
      ['folder:npm:a', 'required'],
      ['pkg:npm/a@1.0.0', 'excluded'],
    ],
  );
});

test('a component that "omit" leaves out leaves no conflict behind', () => {
  const lock = (folder: string, license: string) => ({
    path: `${folder}/package-lock.json`,
    bytes: utf8(
      JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { name: folder, devDependencies: { dev: '1' } },
          'node_modules/dev': { version: '1.0.0', license },
        },
      }),
    ),
  });
  const files = [lock('a', 'MIT'), lock('b', 'ISC')];
  assert.equal(graphOf(files).conflicts.length, 1);
  assert.deepEqual(graphOf(files, { devDependencies: 'omit' }).conflicts, []);
});

for (const { why, text } of [
  {
    why: 'not listed',
    text: (names: readonly string[]) =>
      JSON.stringify({
        lockfileVersion: 3,
        packages: { '': { name: 'app', dependencies: Object.fromEntries(names.map((name) => [name, '1'])) } },
      }),
  },
  {
    why: 'inferred',
    text: (names: readonly string[]) =>
      JSON.stringify({
        lockfileVersion: 1,
        name: 'app',
        dependencies: Object.fromEntries(names.map((name) => [name, { version: '1.0.0' }])),
      }),
  },
]) {
  test(`a root with 150,000 dependencies is a root like others: ${why}`, { skip: largeOnly }, () => {
    const names = Array.from({ length: 150_000 }, (_, index) => `p${index}`);
    const graph = graphOf([{ path: 'package-lock.json', bytes: utf8(text(names)) }]);
    assert.equal(graph.components.length, names.length + 1);
    assert.equal(graph.edges.length, names.length);
  });
}
