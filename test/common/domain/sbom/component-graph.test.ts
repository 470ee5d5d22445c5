import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sortedBy } from '@secure-build/common/core/order';
import { strongestEdges, uniteLockfiles } from '@secure-build/common/domain/sbom/component-graph';
import { generateGraph } from '@secure-build/common/domain/sbom/generate';
import { type LockfileContent, placeBelow } from '@secure-build/common/formats/lockfiles/lockfile';
import { npmPackageLock } from '@secure-build/common/formats/lockfiles/npm-package-lock';
import { graphOf } from '../../../support/graph-of.ts';

const SHA1 = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=';
const SHA512 =
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';
const OTHER_SHA1 = 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=';

const parser = { ecosystem: 'test' };

function lock(path: string, packages: Record<string, unknown>) {
  return { path, bytes: utf8(JSON.stringify({ lockfileVersion: 3, packages })) };
}

test('installs of one purl are one component with all edges, places and hashes of different algorithms', () => {
  const graph = graphOf([
    lock('package-lock.json', {
      '': { name: 'app', version: '1.0.0', dependencies: { a: '1', b: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { c: '1' } },
      'node_modules/a/node_modules/c': { version: '1.0.0', integrity: SHA1 },
      'node_modules/b': { version: '1.0.0', dependencies: { c: '1' } },
      'node_modules/b/node_modules/c': { version: '1.0.0', integrity: SHA512, dependencies: { a: '1' } },
    }),
  ]);
  const c = graph.components.find(({ name }) => name === 'c');
  assert.deepEqual(c?.locations, ['node_modules/a/node_modules/c', 'node_modules/b/node_modules/c']);
  assert.deepEqual(
    c?.hashes.map(({ algorithm }) => algorithm),
    ['SHA-1', 'SHA-512'],
  );
  assert.deepEqual(graph.conflicts, []);
  assert.equal(graph.edges.filter(({ to }) => to === c?.key).length, 2);
  assert.equal(graph.edges.filter(({ from }) => from === c?.key).length, 1);
});

test('two values of one hash algorithm are a conflict that keeps both with their lockfiles', () => {
  const entry = (integrity: string) => ({
    '': { name: 'app', dependencies: { a: '1' } },
    'node_modules/a': { version: '1.0.0', integrity },
  });
  const graph = graphOf([
    lock('one/package-lock.json', entry(SHA1)),
    lock('two/package-lock.json', entry(OTHER_SHA1)),
  ]);
  assert.deepEqual(graph.conflicts, [
    {
      component: 'pkg:npm/a@1.0.0',
      field: 'hashes.SHA-1',
      values: [
        { value: '0000000000000000000000000000000000000000', source: 'two/package-lock.json' },
        { value: 'da39a3ee5e6b4b0d3255bfef95601890afd80709', source: 'one/package-lock.json' },
      ],
    },
  ]);
});

test('several lockfiles are projects of one repository, each linked from it', () => {
  const root = (name: string) => ({ '': { name, version: '1.0.0' } });
  const graph = graphOf([lock('a/package-lock.json', root('a')), lock('b/package-lock.json', root('b'))], {
    repository: 'owner/repo',
  });
  assert.equal(graph.subject, 'subject:.');
  assert.equal(graph.components.find(({ kind }) => kind === 'subject')?.purl, 'pkg:github/owner/repo');
  assert.deepEqual(
    graph.edges.map(({ from, to }) => [from, to]),
    [
      ['subject:.', 'folder:npm:a'],
      ['subject:.', 'folder:npm:b'],
    ],
  );
});

test('a graph united with itself is the same graph', () => {
  const content: LockfileContent = {
    roots: ['r'],
    packages: [
      { id: 'r', kind: 'project', name: 'r', hashes: [], locations: [] },
      { id: 'p', kind: 'package', name: 'p', purl: 'pkg:npm/p@1', hashes: [], locations: ['node_modules/p'] },
    ],
    edges: [{ from: 'r', to: 'p', kind: 'runtime' }],
    gaps: [],
    notes: [],
  };
  const once = uniteLockfiles([{ path: 'lock', parser, content }]);
  assert.deepEqual(uniteLockfiles([once, once].map(() => ({ path: 'lock', parser, content }))), once);
});

test('of parallel edges the strongest kind is written', () => {
  const edge = (kind: 'development' | 'peer' | 'optional') => ({ from: 'a', to: 'b', kind });
  assert.deepEqual(strongestEdges([edge('peer'), edge('optional'), edge('development')]), [edge('peer')]);
});

test('an edge to a package that the parser did not list is a defect, not a component', () => {
  const content = {
    roots: [],
    packages: [],
    edges: [{ from: 'a', to: 'b', kind: 'peer' }],
    gaps: [],
    notes: [],
  } as const;
  assert.throws(() => uniteLockfiles([{ path: 'x', parser, content }]), TypeError);
});

const npmProject = lock('package-lock.json', {
  '': { name: 'web', version: '1.0.0', dependencies: { a: '1' } },
  'node_modules/a': { version: '1.0.0' },
});
/** What a parser of another ecosystem answers: ids that are no places. */
const cargoContent: LockfileContent = {
  roots: ['core 2.0.0', 'helper 2.0.0'],
  packages: [
    { id: 'core 2.0.0', kind: 'project', name: 'core', version: '2.0.0', hashes: [], locations: [] },
    { id: 'helper 2.0.0', kind: 'project', name: 'helper', version: '2.0.0', hashes: [], locations: [] },
    { id: 'tool 2.0.0', kind: 'folder', name: 'tool', version: '2.0.0', hashes: [], locations: [] },
    {
      id: 'serde 1.0.0',
      kind: 'package',
      name: 'serde',
      purl: 'pkg:cargo/serde@1.0.0',
      hashes: [],
      locations: [],
    },
  ],
  edges: [
    { from: 'core 2.0.0', to: 'helper 2.0.0', kind: 'runtime' },
    { from: 'core 2.0.0', to: 'tool 2.0.0', kind: 'build' },
    { from: 'helper 2.0.0', to: 'serde 1.0.0', kind: 'runtime' },
  ],
  gaps: [],
  notes: [],
};
const cargoLock = { path: 'Cargo.lock', parser: { ecosystem: 'cargo' }, content: cargoContent };
const options = { devDependencies: 'excluded', shortfalls: [] } as const;

test('the subject is the first root, whatever the parser calls it, and projects without a place stay apart', () => {
  const graph = generateGraph([cargoLock], options);
  assert.equal(graph.subject, 'folder:cargo:.');
  assert.deepEqual(
    graph.components.map(({ kind, name }) => `${kind} ${name}`),
    ['subject core', 'project helper', 'folder tool', 'package serde'],
  );
  assert.deepEqual(
    graph.completeness.map(({ aggregate }) => aggregate),
    ['complete', 'complete'],
  );
  assert.equal(graph.edges.length, 3);
});

test('two ecosystems in one folder are two projects below the repository', () => {
  const content = npmPackageLock.parse(npmProject, { siblings: new Map() });
  const graph = generateGraph(
    [cargoLock, { path: npmProject.path, parser: npmPackageLock, content }],
    options,
  );
  assert.equal(graph.subject, 'subject:.');
  assert.deepEqual(
    graph.edges.filter(({ from }) => from === graph.subject).map(({ to }) => to),
    ['folder:cargo:.', 'folder:npm:.'],
  );
  assert.deepEqual(
    graph.components.filter(({ kind }) => kind === 'project').map(({ name }) => name),
    ['core', 'web', 'helper'],
  );
  assert.deepEqual(graph.conflicts, []);
});

test('a linked folder and the project at its place are one component, and the two lockfiles may disagree', () => {
  const graph = graphOf([
    lock('app/package-lock.json', {
      '': { name: 'app', version: '1.0.0', dependencies: { lib: 'file:../lib' } },
      '../lib': { name: 'library', version: '1.0.0', license: 'MIT' },
      'node_modules/lib': { resolved: '../lib', link: true },
    }),
    lock('lib/package-lock.json', { '': { name: 'lib', version: '2.0.0', license: 'ISC' } }),
  ]);
  const both = (app: string, lib: string) => [
    { value: app, source: 'app/package-lock.json' },
    { value: lib, source: 'lib/package-lock.json' },
  ];
  const lib = graph.components.find(({ key }) => key === 'folder:npm:lib');
  assert.deepEqual([lib?.kind, lib?.name, lib?.version], ['project', 'lib', '2.0.0']);
  assert.deepEqual(lib?.locations, ['app/node_modules/lib', 'lib']);
  assert.deepEqual(
    graph.conflicts.map(({ field, values }) => [field, sortedBy(values, ({ source }) => source)]),
    [
      ['version', both('1.0.0', '2.0.0')],
      ['name', both('library', 'lib')],
      ['licenses', both('MIT', 'ISC')],
    ],
  );
  assert.doesNotMatch(JSON.stringify(graph.components), /\.\./);
  assert.deepEqual(
    graph.edges.map(({ from, to }) => `${from} ${to}`),
    ['subject:. folder:npm:app', 'subject:. folder:npm:lib', 'folder:npm:app folder:npm:lib'],
  );
});

test('only a folder outside of the tree keeps a step up in its place', () => {
  for (const [folder, location, place] of [
    ['app', '../lib', 'lib'],
    ['a/b', '../../c/./d/', 'c/d'],
    ['a', '..', ''],
    ['', '../lib', '../lib'],
    ['a', '../../../lib', '../../lib'],
    ['a', 'b.c/d', 'a/b.c/d'],
  ] as const) {
    assert.equal(placeBelow(folder, location), place);
  }
});
