import { type Component, type ComponentGraph, strongestEdges } from './component-graph.ts';

/** The figures that every report of a graph shows. */
export interface GraphCounts {
  /** Beside the root. */
  readonly components: number;
  /** Those of them that are no projects or folders of the tree. */
  readonly packages: number;
  /** Required by a project or workspace itself. */
  readonly direct: number;
  readonly development: number;
  readonly edges: number;
  /** Required without a version in any lockfile. */
  readonly unresolved: number;
  /** Packages with at least one hash, and with a license. */
  readonly hashed: number;
  readonly licensed: number;
}

export function countGraph(graph: ComponentGraph): GraphCounts {
  const others = graph.components.filter(({ kind }) => kind !== 'subject');
  const packages = others.filter(({ kind }) => kind === 'package');
  const keys = new Set(packages.map(({ key }) => key));
  const roots = new Set(graph.roots);
  const direct = new Set(
    graph.edges.filter(({ from, to }) => roots.has(from) && keys.has(to)).map(({ to }) => to),
  );
  const count = (test: (component: Component) => boolean) => packages.filter(test).length;
  return {
    components: others.length,
    packages: packages.length,
    direct: direct.size,
    development: count(({ scope }) => scope === 'excluded'),
    edges: strongestEdges(graph.edges).length,
    unresolved: count(({ version, locations }) => version === undefined && locations.length === 0),
    hashed: count(({ hashes }) => hashes.length > 0),
    licensed: count(({ licenses }) => licenses.length > 0),
  };
}

export function isComplete({ completeness }: ComponentGraph): boolean {
  return completeness.every(({ aggregate }) => aggregate === 'complete');
}

/** The name that the subject has in headlines and file names: `@scope/name`. */
export function subjectName(graph: ComponentGraph): string {
  const subject = graph.components.find(({ key }) => key === graph.subject);
  return [subject?.group, subject?.name].filter((part) => part !== undefined && part !== '').join('/');
}
