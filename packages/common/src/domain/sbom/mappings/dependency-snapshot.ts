import { groupBy } from '../../../core/group-by.ts';
import { limits } from '../../../core/limits.ts';
import { Problem } from '../../../core/problem.ts';
import type { SnapshotManifest, SnapshotPackage } from '../../../formats/dependency-snapshot.ts';
import { joinPath } from '../../../formats/lockfiles/lockfile.ts';
import type { DevDependencies } from '../choices.ts';
import type { Component, ComponentGraph, Edge, ParsedLockfile } from '../component-graph.ts';
import { generateGraph } from '../generate.ts';

/**
 * One manifest for each lockfile, of what this lockfile alone says: a package that one project needs only for
 * development may be shipped by its neighbor.
 *
 * @param folder Of the lockfiles' paths, relative to the root of the repository; empty for the root.
 * @throws Problem `limit/exceeded`
 */
export function toSnapshotManifests(
  lockfiles: readonly ParsedLockfile[],
  { folder, devDependencies }: { readonly folder: string; readonly devDependencies: DevDependencies },
): SnapshotManifest[] {
  return lockfiles.map((lockfile) => ({
    path: joinPath(folder, lockfile.path),
    packages: packagesOf(generateGraph([lockfile], { devDependencies, shortfalls: [] }), lockfile.path),
  }));
}

function packagesOf(graph: ComponentGraph, path: string): SnapshotPackage[] {
  const components = new Map(graph.components.map((component) => [component.key, component]));
  const outgoing = groupBy(graph.edges, ({ from }) => from);
  const roots = new Set([graph.subject, ...graph.roots]);
  const walk = { components, outgoing, path, steps: 0 };
  // A folder of this tree is no dependency of somebody: what it asks for, the manifests of this repository ask for.
  const direct = nearestPackages(walk, roots, ({ kind }) => kind !== 'package');
  walk.steps = 0;
  return graph.components.flatMap((component): SnapshotPackage[] => {
    const { key, scope } = component;
    const purl = listedPurl(component);
    if (purl === undefined) return [];
    const below = nearestPackages(walk, [key], (passed) => !roots.has(passed.key));
    return [
      {
        purl,
        relationship: direct.has(purl) ? 'direct' : 'indirect',
        scope: scope === 'excluded' ? 'development' : 'runtime',
        dependencies: [...below],
      },
    ];
  });
}

/** A snapshot knows packages by their purl; folders, and packages of no registry, have no place in it. */
function listedPurl({ kind, purl }: Component): string | undefined {
  return kind === 'package' ? purl : undefined;
}

interface Walk {
  readonly components: ReadonlyMap<string, Component>;
  readonly outgoing: ReadonlyMap<string, readonly Edge[]>;
  readonly path: string;
  steps: number;
}

/** purls of the first listed packages on every way down. Without those behind unlisted ones a chain would break. */
function nearestPackages(
  walk: Walk,
  starts: Iterable<string>,
  isPassed: (component: Component) => boolean,
): Set<string> {
  const found = new Set<string>();
  const queue = [...starts];
  const seen = new Set(queue);
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    for (const { to } of walk.outgoing.get(from) ?? []) {
      countStep(walk);
      const component = walk.components.get(to);
      if (component === undefined || seen.has(to)) continue;
      seen.add(to);
      const purl = listedPurl(component);
      if (purl !== undefined) found.add(purl);
      else if (isPassed(component)) queue.push(to);
    }
  }
  return found;
}

/** Many packages that all lead through one folder to many others are more edges than the lockfile has. */
function countStep(walk: Walk): void {
  walk.steps += 1;
  if (walk.steps <= limits.edges) return;
  throw new Problem(
    'limit/exceeded',
    `its dependency snapshot has more edges than the limit "edges" (${limits.edges})`,
    { at: { file: walk.path } },
  );
}
