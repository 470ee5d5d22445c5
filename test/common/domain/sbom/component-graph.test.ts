import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { strongestEdges, uniteLockfiles } from '@secure-build/common/domain/sbom/component-graph';
import type { LockfileContent } from '@secure-build/common/formats/lockfiles/lockfile';
import { graphOf } from '../../../support/graph-of.ts';

const SHA1 = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=';
const SHA512 =
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';
const OTHER_SHA1 = 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=';

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
      ['subject:.', 'project:a'],
      ['subject:.', 'project:b'],
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
  const once = uniteLockfiles([{ path: 'lock', content }]);
  assert.deepEqual(uniteLockfiles([once, once].map(() => ({ path: 'lock', content }))), once);
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
  assert.throws(() => uniteLockfiles([{ path: 'x', content }]), TypeError);
});
