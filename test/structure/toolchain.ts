import type { SourceTree } from './source-tree.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean }>
  >;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/** One sentence for each way in which an install here could differ from one elsewhere. */
export function toolchainFaults(tree: SourceTree): readonly string[] {
  const manifests = [...tree].filter(([path]) => /^(?:packages\/[^/]+\/)?package\.json$/.test(path));
  const typescript =
    (JSON.parse(tree.get('package.json') ?? '{}') as Manifest).devDependencies?.typescript ?? '';
  return [
    ...manifests.flatMap(([path, text]) => rangeFaults(path, JSON.parse(text) as Manifest)),
    ...lockfileFaults(JSON.parse(tree.get('package-lock.json') ?? '{"packages":{}}') as Lockfile),
    // With it `npm ci` fails on a machine whose own Node is 20; without it npm only warns.
    ...(/^\s*engine-strict\s*=\s*true/m.test(tree.get('.npmrc') ?? '') ? ['.npmrc: engine-strict'] : []),
    ...(typescript.startsWith('6.0.')
      ? []
      : ['package.json: TypeScript 7 has no API that the bundler could use; stay on 6.0']),
  ];
}

function rangeFaults(path: string, manifest: Manifest): readonly string[] {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  return Object.entries(all)
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${path}: ${name} "${version}" is no exact version`);
}

function lockfileFaults({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .flatMap(([path, { resolved, integrity }]) => [
      ...(resolved === undefined
        ? []
        : [`package-lock.json: ${path} names an address: each user's own registry is asked`]),
      ...(integrity === undefined ? [`package-lock.json: ${path} has no integrity`] : []),
    ]);
}
