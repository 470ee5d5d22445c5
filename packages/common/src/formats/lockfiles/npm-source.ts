import { buildPurl } from '../purl/purl.ts';
import type { PackageSource } from './lockfile.ts';
import { parseAddress, vcsSource } from './source.ts';

/** npm's public registry, labels reversed: a package from there has no `repository_url`. */
const DEFAULT_REGISTRY = 'org.npmjs.registry';

/** Where an npm lockfile says that a package comes from. */
export type NpmOrigin =
  /** `resolved` is absent or names a tarball of a registry. */
  | { readonly kind: 'registry'; readonly purl: string; readonly source?: PackageSource }
  | { readonly kind: 'remote'; readonly purl: string; readonly source: PackageSource }
  /** A tarball or folder of the tree itself: no registry knows it, so it has no purl. */
  | { readonly kind: 'local'; readonly path: string }
  /** Not an address that can be carried over. */
  | { readonly kind: 'unreadable' };

const GIT = /^(?:git\+|git:|git@|github:|gitlab:|bitbucket:|gist:)/;
const SHORTHAND_HOSTS = new Map([
  ['github:', 'https://github.com/'],
  ['gitlab:', 'https://gitlab.com/'],
  ['bitbucket:', 'https://bitbucket.org/'],
  ['gist:', 'https://gist.github.com/'],
]);

/** @param resolved `resolved` of versions 2 and 3; `resolved` or `version` of version 1. */
export function npmOrigin(
  name: string,
  version: string | undefined,
  resolved: string | undefined,
): NpmOrigin {
  if (resolved === undefined || resolved === '') return { kind: 'registry', purl: npmPurl(name, version) };
  if (resolved.startsWith('file:')) return { kind: 'local', path: resolved.slice('file:'.length) };
  if (GIT.test(resolved)) return gitOrigin(name, version, resolved);
  const url = parseAddress(resolved);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { kind: 'unreadable' };
  url.hash = '';
  const source: PackageSource = { kind: 'distribution', url: url.href };
  const registry = registryOf(url, name, version);
  if (registry === undefined) {
    return { kind: 'remote', purl: npmPurl(name, version, [['download_url', url.href]]), source };
  }
  const isDefault = registry.host.split('.').reverse().join('.') === DEFAULT_REGISTRY;
  const qualifiers: [string, string][] = isDefault ? [] : [['repository_url', registry.href]];
  return { kind: 'registry', purl: npmPurl(name, version, qualifiers), source };
}

/** The purl of a package name; a scope is the namespace. */
export function npmPurl(
  name: string,
  version?: string,
  qualifiers: readonly (readonly [string, string])[] = [],
): string {
  const { group, base } = splitScope(name);
  return buildPurl({ type: 'npm', namespace: group, name: base, version, qualifiers });
}

export function splitScope(name: string): { group?: string; base: string } {
  const slash = name.indexOf('/');
  return name.startsWith('@') && slash > 1
    ? { group: name.slice(0, slash), base: name.slice(slash + 1) }
    : { base: name };
}

/**
 * The registry that a tarball is served by: `BASE/NAME/-/FILE-VERSION.tgz` by npm's registry and all that copy
 * it, `BASE/download/NAME/VERSION/…` by GitHub Packages. Any other address is a tarball of its own.
 */
function registryOf(
  url: URL,
  name: string,
  version: string | undefined,
): { host: string; href: string } | undefined {
  const path = decodePath(url.pathname);
  const file = `${splitScope(name).base}-${version ?? ''}`;
  const ends = [`/${name}/-/${file}.tgz`, `/${name}/-/${name}-${version ?? ''}.tgz`];
  const end = ends.find((candidate) => path.endsWith(candidate));
  const download = path.indexOf(`/download/${name}/${version ?? ''}/`);
  const length = end === undefined ? download : path.length - end.length;
  if (length < 0 || version === undefined) return undefined;
  // Encoded and decoded path have the same base: what comes before is the registry's own folder.
  const base = path.slice(0, length);
  return { host: url.host, href: `${url.protocol}//${url.host}${base === '' ? '' : base}` };
}

function gitOrigin(name: string, version: string | undefined, resolved: string): NpmOrigin {
  const url = parseAddress(expandGit(resolved));
  if (url === undefined) return { kind: 'unreadable' };
  const { source, vcsUrl } = vcsSource(url);
  return { kind: 'remote', purl: npmPurl(name, version, [['vcs_url', vcsUrl]]), source };
}

/** `github:o/r#c`, `git@host:o/r#c` and `git+ssh://git@host:o/r#c` as addresses that have a path. */
function expandGit(resolved: string): string {
  for (const [prefix, host] of SHORTHAND_HOSTS) {
    if (!resolved.startsWith(prefix)) continue;
    // npm lets an account stand in front of the owner.
    const path = resolved.slice(prefix.length).replace(/^[^/#]*@/, '');
    return `git+${host}${path.replace(/(?:\.git)?(#|$)/, '.git$1')}`;
  }
  return resolved.replace(/^git@/, 'git+ssh://git@').replace(/^(git\+ssh:\/\/[^/:]+):(?!\d+(?:\/|$))/, '$1/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is compared as it is.
    return path;
  }
}
