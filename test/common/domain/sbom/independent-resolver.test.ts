import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { byCodeUnits } from '@secure-build/common/core/order';
import type { ComponentGraph } from '@secure-build/common/domain/sbom/component-graph';
import { graphOf } from '../../../support/graph-of.ts';
import { resolveByArborist } from '../../../support/independent-resolver.ts';

const repository = join(import.meta.dirname, '../../../..');
const lockfiles = join(repository, 'test/fixtures/lockfiles/npm-package-lock');

for (const { name, folder } of [
  { name: 'this repository', folder: repository },
  { name: 'the project that packs a tarball', folder: join(repository, 'test/fixtures/projects/packed-app') },
  { name: 'the workspace', folder: join(repository, 'test/fixtures/projects/workspace') },
  { name: 'a lockfile of version 2', folder: join(lockfiles, 'version-2') },
  { name: 'a lockfile of version 3', folder: join(lockfiles, 'version-3') },
]) {
  test(`every node, edge and scope of ${name} is the one that npm's own resolver finds`, async (t) => {
    const expected = await resolveByArborist(t, join(folder, 'package-lock.json'));
    const graph = graphOf([
      { path: 'package-lock.json', bytes: readFileSync(join(folder, 'package-lock.json')) },
    ]);
    const nameOf = namesOf(graph);
    const nodes = graph.components.map(({ key }) => nameOf(key)).sort(byCodeUnits);
    const edges = [...new Set(graph.edges.map(({ from, to }) => `${nameOf(from)} -> ${nameOf(to)}`))].sort(
      byCodeUnits,
    );
    const scopes = new Map(graph.components.map(({ key, scope }) => [nameOf(key), scope]));

    assert.deepEqual(nodes, [...expected.nodes].sort(byCodeUnits));
    assert.deepEqual(edges, [...expected.edges].sort(byCodeUnits));
    assert.deepEqual(sorted(scopes), sorted(expected.scopes));
    assert.ok(nodes.length > 10);
  });
}

/** Keys of the graph in the words of the resolver. */
function namesOf({ components }: ComponentGraph): (key: string) => string {
  const names = new Map(
    components.map(({ key, kind, group, name, version }) => [
      key,
      kind === 'package'
        ? `${[group, name].filter((part) => part !== undefined).join('/')}@${version}`
        : key.replace(/^folder:npm:/, 'folder:'),
    ]),
  );
  return (key) => names.get(key) ?? key;
}

function sorted(map: ReadonlyMap<string, string>): [string, string][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
