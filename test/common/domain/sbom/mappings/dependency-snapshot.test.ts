import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { byCodeUnits } from '@secure-build/common/core/order';
import type { DevDependencies } from '@secure-build/common/domain/sbom/choices';
import type { ParsedLockfile } from '@secure-build/common/domain/sbom/component-graph';
import { toSnapshotManifests } from '@secure-build/common/domain/sbom/mappings/dependency-snapshot';
import type { SnapshotManifest } from '@secure-build/common/formats/dependency-snapshot';
import type { LockedEdge, LockedPackage, SourceFile } from '@secure-build/common/formats/lockfiles/lockfile';
import { lockfileParserOf } from '@secure-build/common/formats/lockfiles/registry';
import { resolveByArborist } from '../../../../support/independent-resolver.ts';
import { problem } from '../../../../support/signing.ts';
import { readTree } from '../../../../support/tree.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures/lockfiles/npm-package-lock');

function manifestsOf(
  files: readonly SourceFile[],
  { devDependencies = 'excluded', folder = '' }: { devDependencies?: DevDependencies; folder?: string } = {},
): SnapshotManifest[] {
  const siblings = new Map(files.map((file) => [file.path, file]));
  const lockfiles = files.flatMap((file): ParsedLockfile[] => {
    const parser = lockfileParserOf(file.path);
    return parser === undefined
      ? []
      : [{ path: file.path, parser, content: parser.parse(file, { siblings }) }];
  });
  return toSnapshotManifests(lockfiles, { folder, devDependencies });
}

/** One line for each package: purl, relationship, scope, dependencies. */
const linesOf = ({ packages }: SnapshotManifest) =>
  packages.map(({ purl, relationship, scope, dependencies }) =>
    `${purl} ${relationship} ${scope} ${dependencies.toSorted(byCodeUnits).join(' ')}`.trimEnd(),
  );

const lock = (path: string, packages: Record<string, object>): SourceFile => ({
  path,
  bytes: utf8(JSON.stringify({ lockfileVersion: 3, packages })),
});

const app = lock('package-lock.json', {
  '': {
    name: 'app',
    dependencies: { run: '1' },
    devDependencies: { dev: '1' },
    optionalDependencies: { maybe: '1' },
  },
  'node_modules/run': { version: '1.0.0', dependencies: { deep: '1' } },
  'node_modules/deep': { version: '2.0.0' },
  'node_modules/dev': { version: '3.0.0', dev: true, dependencies: { deep: '1', tool: '1' } },
  'node_modules/tool': { version: '4.0.0', dev: true },
  'node_modules/maybe': { version: '5.0.0', optional: true },
});

test('anchore/syft#3950: direct is what the project asks for, development what nothing shipped reaches', () => {
  assert.deepEqual(linesOf(manifestsOf([app])[0] as SnapshotManifest), [
    'pkg:npm/deep@2.0.0 indirect runtime',
    'pkg:npm/dev@3.0.0 direct development pkg:npm/deep@2.0.0 pkg:npm/tool@4.0.0',
    'pkg:npm/maybe@5.0.0 direct runtime',
    'pkg:npm/run@1.0.0 direct runtime pkg:npm/deep@2.0.0',
    'pkg:npm/tool@4.0.0 indirect development',
  ]);
});

test('"dev-dependencies" means the same as in the documents', () => {
  const [omitted] = manifestsOf([app], { devDependencies: 'omit' });
  assert.deepEqual(
    omitted?.packages.map(({ purl }) => purl),
    ['pkg:npm/deep@2.0.0', 'pkg:npm/maybe@5.0.0', 'pkg:npm/run@1.0.0'],
  );
  const [included] = manifestsOf([app], { devDependencies: 'include' });
  assert.ok(included?.packages.every(({ scope }) => scope === 'runtime'));
});

test('each lockfile is a manifest of its own, below the folder that the sources are in', () => {
  const other = lock('tools/package-lock.json', {
    '': { name: 'tools', dependencies: { tool: '4' } },
    'node_modules/tool': { version: '4.0.0' },
  });
  const manifests = manifestsOf([app, other], { folder: 'src' });
  assert.deepEqual(
    manifests.map(({ path }) => path),
    ['src/package-lock.json', 'src/tools/package-lock.json'],
  );
  // Development there, and shipped here.
  assert.deepEqual(linesOf(manifests[1] as SnapshotManifest), ['pkg:npm/tool@4.0.0 direct runtime']);
});

test('what workspaces ask for is direct, and no project of the tree is listed', () => {
  const [manifest] = manifestsOf(readTree(join(fixtures, 'workspaces')));
  assert.ok(manifest !== undefined && manifest.packages.length > 0);
  const { packages } = manifest;
  const content = lockfileContent(readTree(join(fixtures, 'workspaces')));
  const asked = new Set(content.edges.filter(({ from }) => content.roots.includes(from)).map(({ to }) => to));
  for (const { id, kind, purl } of content.packages) {
    const listed = packages.find((item) => item.purl === purl);
    if (kind === 'package' && asked.has(id)) assert.equal(listed?.relationship, 'direct', id);
    if (kind === 'project') assert.ok(!packages.some((item) => item.purl === purl), id);
  }
});

function lockfileContent(files: readonly SourceFile[]) {
  const [file] = files.filter(({ path }) => lockfileParserOf(path) !== undefined);
  assert.ok(file !== undefined);
  const parser = lockfileParserOf(file.path);
  assert.ok(parser !== undefined);
  return parser.parse(file, { siblings: new Map(files.map((each) => [each.path, each])) });
}

/** A tarball of the tree, in the fixtures that have one. */
const LOCAL = 'bundler-pkg@1.0.0';

/** A lockfile from its edges: `.` is the project, `/x` a folder of the tree, `?x` a package without a purl. */
function parsed(edges: readonly (readonly [from: string, to: string])[]): ParsedLockfile {
  const ids = new Set(['.', ...edges.flat()]);
  const packages = [...ids].map((id): LockedPackage => {
    const kind = id === '.' ? 'project' : id.startsWith('/') ? 'folder' : 'package';
    return {
      id,
      kind,
      name: id,
      hashes: [],
      locations: kind === 'folder' ? [id.slice(1)] : [],
      ...(kind === 'package' && !id.startsWith('?') ? { purl: `pkg:npm/${id}@1` } : {}),
    };
  });
  const locked = edges.map(([from, to]): LockedEdge => ({ from, to, kind: 'runtime' }));
  const content = { roots: ['.'], packages, edges: locked, gaps: [], notes: [] };
  return { path: 'package-lock.json', parser: { ecosystem: 'npm' }, content };
}

const lines = (edges: readonly (readonly [string, string])[]) =>
  linesOf(
    toSnapshotManifests([parsed(edges)], { folder: '', devDependencies: 'excluded' })[0] as SnapshotManifest,
  );

for (const { why, edges, expected } of [
  {
    why: 'a folder of the tree is passed through: what it asks for, this repository asks for',
    edges: [
      ['.', '/lib'],
      ['/lib', 'a'],
      ['a', 'b'],
    ],
    expected: ['pkg:npm/a@1 direct runtime pkg:npm/b@1', 'pkg:npm/b@1 indirect runtime'],
  },
  {
    why: 'a package that no registry knows is passed through as well, but is a dependency itself',
    edges: [
      ['.', 'a'],
      ['a', '?local'],
      ['.', '?local'],
      ['?local', 'b'],
      ['?local', '?more'],
      ['?more', 'c'],
    ],
    expected: [
      'pkg:npm/a@1 direct runtime pkg:npm/b@1 pkg:npm/c@1',
      'pkg:npm/b@1 indirect runtime',
      'pkg:npm/c@1 indirect runtime',
    ],
  },
  {
    why: 'a peer dependency on the project itself leads nowhere',
    edges: [
      ['.', 'plugin'],
      ['.', 'a'],
      ['plugin', '.'],
    ],
    expected: ['pkg:npm/a@1 direct runtime', 'pkg:npm/plugin@1 direct runtime'],
  },
  {
    why: 'a cycle ends, also one through a folder, and nothing depends on itself',
    edges: [
      ['.', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['a', '/lib'],
      ['/lib', 'a'],
      ['/lib', '/lib2'],
      ['/lib2', '/lib'],
    ],
    expected: ['pkg:npm/a@1 direct runtime pkg:npm/b@1', 'pkg:npm/b@1 indirect runtime pkg:npm/a@1'],
  },
  { why: 'a project without dependencies has a manifest without packages', edges: [], expected: [] },
] as const) {
  test(`a snapshot's edges: ${why}`, () => {
    assert.deepEqual(lines(edges), expected);
  });
}

test('a hub of folders that would multiply the edges of a small lockfile meets the limit', () => {
  const half = Math.ceil(Math.sqrt(limits.edges)) + 1;
  const names = Array.from({ length: half }, (_, index) => String(index));
  const edges = [
    ...names.map((name) => ['.', `in${name}`] as const),
    ...names.map((name) => [`in${name}`, '/hub'] as const),
    ...names.map((name) => ['/hub', `out${name}`] as const),
  ];
  assert.throws(() => lines(edges), problem('limit/exceeded', /limit "edges"/));
});

for (const name of readdirSync(fixtures).filter((each) =>
  /^(?:version-[23]|workspaces|shrinkwrap)$/.test(each),
)) {
  test(`fixture ${name}: edges and scopes are those of npm's own resolver`, async (context) => {
    const files = readTree(join(fixtures, name));
    const [file] = files.filter(({ path }) => lockfileParserOf(path) !== undefined);
    assert.ok(file !== undefined);
    const [manifest] = manifestsOf([file]);
    assert.ok(manifest !== undefined);
    const theirs = await resolveByArborist(context, join(fixtures, name, file.path));
    const nameOf = (purl: string) => decodeURIComponent(purl.replace(/^pkg:npm\//, '').replace(/\?.*$/, ''));
    const ours = manifest.packages.flatMap(({ purl, dependencies }) =>
      dependencies.map((to) => `${nameOf(purl)} -> ${nameOf(to)}`),
    );
    const listed = new Set(manifest.packages.map(({ purl }) => nameOf(purl)));
    const between = [...theirs.edges].filter((edge) => edge.split(' -> ').every((end) => listed.has(end)));
    assert.deepEqual(
      [...theirs.nodes].filter((node) => !listed.has(node) && !node.startsWith('folder:')),
      name === 'workspaces' || name === 'shrinkwrap' ? [] : [LOCAL],
      'only what no registry knows has no place',
    );
    assert.deepEqual(ours.toSorted(byCodeUnits), between.toSorted(byCodeUnits));
    for (const { purl, scope } of manifest.packages) {
      const expected = theirs.scopes.get(nameOf(purl)) === 'excluded' ? 'development' : 'runtime';
      assert.equal(scope, expected, purl);
    }
  });
}
