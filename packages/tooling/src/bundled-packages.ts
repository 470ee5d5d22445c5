import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { byCodeUnits } from '@secure-build/common/core/order';

/** A package of npm that is inside the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its `package.json`. */
  readonly license: string;
  /** Relative to the root, with `/`: two copies of one package are two entries. */
  readonly folder: string;
}

interface StatsModule {
  readonly identifier?: string;
  readonly name?: string;
  readonly modules?: readonly StatsModule[];
}

/** Every package that gave a module to the bundle, by the bundler's own account (`--stats-out`), by folder. */
export function bundledPackages(root: string, statsText: string): readonly BundledPackage[] {
  const stats = JSON.parse(statsText) as { readonly modules?: readonly StatsModule[] };
  const folders = new Set(
    (stats.modules ?? []).flatMap(filesOf).flatMap((file) => packageFolder(root, file) ?? []),
  );
  return [...folders].sort(byCodeUnits).map((folder) => readPackage(root, folder));
}

/** A concatenated module lists its parts; an identifier is a chain of loaders that ends in the file. */
function filesOf(module: StatsModule): readonly string[] {
  if (module.modules !== undefined) return module.modules.flatMap(filesOf);
  const file = module.identifier?.split('!').at(-1)?.split(/[|?]/)[0] ?? '';
  return isAbsolute(file) ? [file] : [];
}

function packageFolder(root: string, file: string): string | undefined {
  const path = relative(root, file).split(sep).join('/');
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function readPackage(root: string, folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string | { readonly type?: string };
  };
  const expression = typeof license === 'string' ? license : license?.type;
  return { name, version, license: expression ?? 'NOASSERTION', folder };
}
