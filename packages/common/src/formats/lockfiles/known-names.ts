import { baseName } from './lockfile.ts';

/**
 * Lockfiles and manifests-as-lockfiles that exist in the world, by the last step of their path. One that no
 * parser takes is named as not read, and the result is incomplete: an inventory without it would look whole.
 */
const knownNames: ReadonlyMap<string, string> = new Map([
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['yarn.lock', 'Yarn'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'Bun'],
  ['bun.lockb', 'Bun (binary)'],
  ['deno.lock', 'Deno'],
  ['Cargo.lock', 'Cargo'],
  ['poetry.lock', 'Poetry'],
  ['uv.lock', 'uv'],
  ['pdm.lock', 'PDM'],
  ['pylock.toml', 'Python (PEP 751)'],
  ['Pipfile.lock', 'Pipenv'],
  ['go.mod', 'Go'],
  ['go.work', 'Go workspace'],
  ['composer.lock', 'Composer'],
  ['packages.lock.json', 'NuGet'],
  ['project.assets.json', 'NuGet'],
  ['Gemfile.lock', 'Bundler'],
  ['gems.locked', 'Bundler'],
  ['gradle.lockfile', 'Gradle'],
  ['buildscript-gradle.lockfile', 'Gradle'],
  ['mix.lock', 'Mix'],
  ['pubspec.lock', 'pub'],
  ['Package.resolved', 'SwiftPM'],
  ['Podfile.lock', 'CocoaPods'],
  ['Cartfile.resolved', 'Carthage'],
  ['conan.lock', 'Conan'],
  ['flake.lock', 'Nix'],
  ['.terraform.lock.hcl', 'Terraform'],
  ['Chart.lock', 'Helm'],
  ['MODULE.bazel.lock', 'Bazel'],
  ['conda-lock.yml', 'conda'],
  ['pixi.lock', 'pixi'],
  ['rebar.lock', 'Rebar'],
  ['stack.yaml.lock', 'Stack'],
  ['cabal.project.freeze', 'Cabal'],
  ['Manifest.toml', 'Julia'],
  ['renv.lock', 'renv'],
  ['cpanfile.snapshot', 'Carton'],
]);
const REQUIREMENTS =
  /(?:^|\/)(?:requirements[^/]*|[^/]*requirements)\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/;
const DOTNET_DEPS = /\.deps\.json$/;

/** How many kinds {@link knownLockfile} tells apart, for messages. */
export const knownLockfileKinds = knownNames.size + 2;

/** The package manager whose lockfile stands at the path, by its name only. */
export function knownLockfile(path: string): string | undefined {
  const byName = knownNames.get(baseName(path));
  if (byName !== undefined) return byName;
  if (REQUIREMENTS.test(path)) return 'pip';
  return DOTNET_DEPS.test(path) ? '.NET' : undefined;
}
