import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8 } from '@secure-build/common/core/bytes';
import { byCodeUnits } from '@secure-build/common/core/order';
import type { ParsedLockfile } from '@secure-build/common/domain/sbom/component-graph';
import { toSnapshotManifests } from '@secure-build/common/domain/sbom/mappings/dependency-snapshot';
import { formatDependencySnapshot } from '@secure-build/common/formats/dependency-snapshot';
import { edgeKinds, type LockedPackage } from '@secure-build/common/formats/lockfiles/lockfile';
import { buildPurl } from '@secure-build/common/formats/purl/purl';
import fc from 'fast-check';
import { snapshotFault } from '../lab/github/snapshots.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const IDS = 8;
const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '::error::',
  'a\nb',
  '<b>|',
  '\u202e',
);
const name = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), hostile);

/** Packages of any kind with any names: some of no registry, some installed twice. */
const packageOf = (id: number) =>
  fc
    .record({
      name,
      version: fc.option(hostile, { nil: undefined }),
      kind: fc.constantFrom('package', 'package', 'folder', 'local'),
    })
    .map(({ kind, ...facts }): LockedPackage => {
      const purl = kind === 'package' ? purlOf(facts.name, facts.version) : undefined;
      return {
        id: String(id),
        kind: kind === 'folder' ? 'folder' : 'package',
        name: facts.name,
        ...(facts.version === undefined ? {} : { version: facts.version }),
        hashes: [],
        locations: [`at/${id}`],
        ...(purl === undefined ? {} : { purl }),
      };
    });

function purlOf(given: string, version: string | undefined): string {
  return buildPurl({ type: 'npm', name: given.replaceAll('/', '-').toLowerCase() || 'x', version });
}

const node = fc.integer({ min: 0, max: IDS - 1 }).map(String);
const graph = fc
  .record({
    packages: fc.tuple(...Array.from({ length: IDS - 1 }, (_, index) => packageOf(index + 1))),
    edges: fc.array(fc.record({ from: node, to: node, kind: fc.constantFrom(...edgeKinds) }), {
      maxLength: 24,
    }),
  })
  .map(({ packages, edges }) => ({
    roots: ['0'],
    packages: [
      { id: '0', kind: 'project', name: 'root', hashes: [], locations: [] } satisfies LockedPackage,
      ...packages,
    ],
    edges,
    gaps: [],
    notes: [],
  }));

const tree = fc
  .uniqueArray(fc.tuple(name, graph), { selector: ([path]) => path, maxLength: 3 })
  .map((items) =>
    items.map(([path, content]): ParsedLockfile => ({ path, parser: { ecosystem: 'npm' }, content })),
  );

const bytesOf = (lockfiles: readonly ParsedLockfile[], devDependencies: 'excluded' | 'omit' | 'include') =>
  formatDependencySnapshot({
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    job: { id: '1', correlator: 'x', url: 'https://github.com/o/r' },
    scanned: new Date(0),
    manifests: toSnapshotManifests(lockfiles, { folder: '', devDependencies }),
  });

interface Resolved {
  readonly package_url: string;
  readonly relationship: string;
  readonly dependencies: readonly string[];
}
interface Manifest {
  readonly resolved: Readonly<Record<string, Resolved>>;
}

test('any lockfiles give a body of the schema, in which every name is a package of its manifest', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom('excluded', 'omit', 'include'), (lockfiles, devDependencies) => {
      const body = JSON.parse(decodeUtf8(bytesOf(lockfiles, devDependencies)) ?? '');
      assert.equal(snapshotFault(body), undefined);
      assert.deepEqual(
        Object.keys(body.manifests).sort(byCodeUnits),
        lockfiles.map(({ path }) => path).sort(byCodeUnits),
      );
      for (const { resolved } of Object.values<Manifest>(body.manifests)) {
        for (const [key, { package_url: purl, dependencies }] of Object.entries(resolved)) {
          assert.equal(key, purl);
          assert.ok(!dependencies.includes(purl), purl);
          for (const to of dependencies) assert.ok(Object.hasOwn(resolved, to), to);
          assert.deepEqual(dependencies, [...new Set(dependencies)].sort(byCodeUnits));
        }
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test('the order in which lockfiles, packages and edges are listed changes no byte', () => {
  fc.assert(
    fc.property(tree, (lockfiles) => {
      const turned = lockfiles.toReversed().map(({ content, ...lockfile }) => ({
        ...lockfile,
        content: {
          ...content,
          packages: content.packages.toReversed(),
          edges: content.edges.toReversed(),
        },
      }));
      assert.deepEqual(bytesOf(turned, 'excluded'), bytesOf(lockfiles, 'excluded'));
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test('one more edge takes nothing away: no package, no dependency, no direct one', () => {
  fc.assert(
    fc.property(graph, node, node, (content, from, to) => {
      const of = (edges: typeof content.edges) => {
        const lockfile = { path: 'x', parser: { ecosystem: 'npm' }, content: { ...content, edges } };
        const body = JSON.parse(decodeUtf8(bytesOf([lockfile], 'excluded')) ?? '');
        return (body.manifests.x as Manifest).resolved;
      };
      const [before, after] = [of(content.edges), of([...content.edges, { from, to, kind: 'runtime' }])];
      for (const [purl, item] of Object.entries(before)) {
        const later = after[purl];
        assert.ok(later !== undefined);
        for (const dependency of item.dependencies) assert.ok(later.dependencies.includes(dependency));
        if (item.relationship === 'direct') assert.equal(later.relationship, 'direct');
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});
