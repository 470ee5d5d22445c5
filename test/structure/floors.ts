import { posix } from 'node:path';
import { groupBy } from '@secure-build/common/core/group-by';
import { type ImportFact, type ModuleFacts, readModuleFacts } from './module-facts.ts';
import type { SourceTree } from './source-tree.ts';

/** Architecture §2: arrows point down only. */
interface Floor {
  readonly name: string;
  readonly holds: RegExp;
  /** Files of this repository that it may import. */
  readonly files: RegExp;
  /** Built-ins and packages of npm. */
  readonly packages: RegExp;
  /** Whether the outside may be touched without a port. */
  readonly ambient: boolean;
}

const PURE_PARSERS = `yaml|@noble/curves/.+|@cyclonedx/cyclonedx-library(/.+)?`;

const floors = [
  {
    name: 'core',
    holds: /^packages\/common\/src\/core\//,
    files: /^packages\/common\/src\/core\//,
    packages: /^node:(?:crypto|buffer)$/,
    ambient: false,
  },
  {
    name: 'formats',
    holds: /^packages\/common\/src\/formats\//,
    files: /^packages\/common\/src\/(?:formats|core)\//,
    packages: new RegExp(`^(?:node:(?:zlib|crypto|buffer)|${PURE_PARSERS})$`),
    ambient: false,
  },
  {
    name: 'domain',
    holds: /^packages\/common\/src\/domain\//,
    files: /^packages\/common\/src\/(?:domain|formats|core)\//,
    packages: /^node:(?:buffer|path\/posix)$/,
    ambient: false,
  },
  {
    name: 'edges',
    holds: /^packages\/common\/src\/edges\//,
    files: /^packages\/common\/src\//,
    packages: /^(?:node:.+|@actions\/.+|tuf-js(?:\/.+)?)$/,
    ambient: true,
  },
  {
    name: 'actions',
    holds: /^actions\/[^/]+\/src\//,
    files: /^(?:packages\/common\/src\/|actions\/[^/]+\/src\/)/,
    packages: /^node:.+$/,
    ambient: true,
  },
  {
    name: 'cli',
    holds: /^packages\/cli\/src\//,
    files: /^(?:packages\/(?:common|cli)\/src\/|actions\/[^/]+\/src\/(?!main\.ts$))/,
    packages: /^node:.+$/,
    ambient: true,
  },
  {
    name: 'suite',
    holds: /^actions\/suite\.ts$/,
    files:
      /^(?:(?:actions\/[^/]+|packages\/cli)\/src\/main\.ts|packages\/common\/src\/edges\/actions\/host\.ts)$/,
    packages: /^$/,
    ambient: false,
  },
  {
    name: 'tooling',
    holds: /^packages\/tooling\/src\//,
    files: /^packages\/(?:tooling\/src|common\/src\/core)\//,
    // Never bundled: any package of npm but those of the runner.
    packages: /^(?!@actions\/)/,
    ambient: true,
  },
  { name: 'test', holds: /^test\//, files: /^/, packages: /^/, ambient: true },
] as const satisfies readonly Floor[];

/** A file of each floor that may do something when it is loaded: it is a start, and nothing imports it. */
const STARTS = /^(?:actions\/[^/]+\/src\/main\.ts|packages\/cli\/src\/main\.ts|test\/.*)$/;

export interface ImportEdge extends ImportFact {
  readonly from: string;
  /** Path in the tree, or the specifier as it stands for a package or a built-in. */
  readonly to: string;
}

/** Every import of every TypeScript file, counted by TypeScript's parser. */
export function importEdges(tree: SourceTree): readonly ImportEdge[] {
  return [...factsOf(tree)].flatMap(([from, { imports }]) =>
    imports.map((fact) => ({ ...fact, from, to: resolveImport(from, fact.specifier) })),
  );
}

/** One sentence for each breach of the floors, with file and line. */
export function floorFaults(tree: SourceTree): readonly string[] {
  const edges = importEdges(tree);
  return [
    ...edges.flatMap((edge) => arrowFaults(edge)),
    ...[...factsOf(tree)].flatMap(([path, facts]) => fileFaults(path, facts)),
    ...cycles(edges).map((cycle) => `import cycle: ${cycle.join(' -> ')}`),
  ];
}

/** A planted tree shares nearly all of its files with the real one: each text is parsed once. */
const parsed = new Map<string, ModuleFacts>();

function factsOf(tree: SourceTree): ReadonlyMap<string, ModuleFacts> {
  const facts = new Map<string, ModuleFacts>();
  for (const [path, text] of tree) {
    if (!path.endsWith('.ts') || path.endsWith('.d.ts')) continue;
    const known = parsed.get(text) ?? readModuleFacts(path, text);
    parsed.set(text, known);
    facts.set(path, known);
  }
  return facts;
}

function arrowFaults({ from, to, specifier, line }: ImportEdge): readonly string[] {
  const floor = floors.find(({ holds }) => holds.test(from));
  if (floor === undefined) return [`${from}:${line}: no floor of the architecture holds this file`];
  const isFile = /^(?:packages|actions|test)\//.test(to);
  const faults: string[] = [];
  if (!(isFile ? floor.files : floor.packages).test(to)) faults.push(`${floor.name} may not import ${to}`);
  // An action is a folder without a name of its own; packages have one.
  if (to.startsWith('packages/') && specifier.startsWith('.') && packageOf(from) !== packageOf(to)) {
    faults.push(`import another package by its name, not by ${specifier}`);
  }
  if (floor.name === 'actions' && /^actions\//.test(to) && packageOf(from) !== packageOf(to)) {
    faults.push('one action may not import another');
  }
  if (to.startsWith('@cyclonedx/cyclonedx-library')) {
    if (!to.includes('-library/'))
      faults.push('the root of cyclonedx-library crashes in a bundle; import a subpath');
    if (floor.name !== 'test' && !from.startsWith('packages/common/src/formats/cyclonedx/')) {
      faults.push('cyclonedx-library belongs into formats/cyclonedx only');
    }
  }
  return faults.map((fault) => `${from}:${line}: ${fault}`);
}

function fileFaults(path: string, { ambient, workAtImport, topLevelAwait }: ModuleFacts): readonly string[] {
  const floor = floors.find(({ holds }) => holds.test(path));
  return [
    ...(posix.basename(path) === 'index.ts' ? [`${path}: no barrels; import the file that you mean`] : []),
    ...(floor?.ambient === false ? ambient : []).map(
      ({ word, line }) => `${path}:${line}: ${word}: the ${floor?.name} floor gets the outside through ports`,
    ),
    ...(STARTS.test(path) ? [] : workAtImport).map(
      ({ text, line }) => `${path}:${line}: work at import: ${text}`,
    ),
    // The test runner awaits a test file; nothing awaits an entry.
    ...(path.startsWith('test/') ? [] : topLevelAwait).map((line) => `${path}:${line}: top-level await`),
  ];
}

/** `packages/NAME`, `actions/NAME` or `test`: what one relative import may not leave. */
function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('test/') ? 1 : 2)
    .join('/');
}

function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const own = /^@secure-build\/(?<name>[^/]+)\/(?<path>.+)$/.exec(specifier)?.groups;
  return own === undefined ? specifier : `packages/${own.name}/src/${own.path}.ts`;
}

/** Types count: a cycle of types is a cycle of ideas. `import()` does not: it is how a start stays light. */
function cycles(edges: readonly ImportEdge[]): readonly (readonly string[])[] {
  const targets = groupBy(
    edges.filter(({ kind }) => kind !== 'dynamic'),
    ({ from }) => from,
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const { to } of targets.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}
