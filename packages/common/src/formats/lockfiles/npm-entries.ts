import { isJsonObject, type JsonObject, type JsonValue, pointer } from '../../core/json.ts';
import type { JsonLockfile } from './json-lockfile.ts';
import { type EdgeKind, folderOf, joinPath } from './lockfile.ts';

/** One folder that npm made or linked, whatever version of the lockfile spelled it. */
export interface NpmInstall {
  /** Relative to the lockfile: `node_modules/a/node_modules/b`; empty for the root project. */
  readonly location: string;
  /** The package's own name, which an alias hides in the location. Empty where the file has none. */
  readonly name: string;
  readonly version: string | undefined;
  /** Address of the package; `undefined` for the registry. */
  readonly resolved: string | undefined;
  readonly wants: readonly NpmWant[];
  /** Flags, license, integrity. */
  readonly entry: JsonObject;
  /** JSON pointer of the entry. */
  readonly at: string;
}

/** What one package asks for under one name. */
export interface NpmWant {
  readonly name: string;
  readonly spec: string;
  readonly kind: EdgeKind;
}

export interface NpmEntries {
  /** By location. */
  readonly installs: Map<string, NpmInstall>;
  /** Location of a link to the folder that it leads to. */
  readonly links: Map<string, string>;
}

/** Versions 2 and 3: `packages` lists every folder. `dependencies` of version 2 repeats it for old readers. */
export function readFlatEntries(lock: JsonLockfile): NpmEntries {
  const installs = new Map<string, NpmInstall>();
  const links = new Map<string, string>();
  for (const [location, value] of lock.members(lock.document.packages, '/packages')) {
    const at = pointer('packages', location);
    if (location.endsWith('/')) lock.refuse('an install without a name', at);
    const entry = lock.object(value, at);
    const resolved = lock.text(entry, 'resolved', at);
    if (entry.link === true) {
      links.set(location, resolved ?? '');
      continue;
    }
    installs.set(location, {
      location,
      name: lock.text(entry, 'name', at) || nameInLocation(location),
      version: lock.text(entry, 'version', at),
      resolved,
      wants: readWants(lock, entry, location, at),
      entry,
      at,
    });
  }
  for (const [link, target] of links) {
    const fault = `links to ${JSON.stringify(target)}, which the file does not list`;
    if (!installs.has(target)) lock.refuse(fault, pointer('packages', link));
  }
  return { installs, links };
}

/** Version 1: `dependencies` nests as `node_modules` does, and `version` may be an address. */
export function readNestedEntries(lock: JsonLockfile): NpmEntries {
  const entries: NpmEntries = { installs: new Map(), links: new Map() };
  readNested(lock, lock.document.dependencies, '', '/dependencies', entries);
  return entries;
}

function readNested(
  lock: JsonLockfile,
  dependencies: JsonValue | undefined,
  folder: string,
  above: string,
  entries: NpmEntries,
): void {
  for (const [name, value] of lock.members(dependencies, above)) {
    const at = `${above}${pointer(name)}`;
    if (name === '') lock.refuse('an install without a name', at);
    const entry = lock.object(value, at);
    const location = joinPath(folder, `node_modules/${name}`);
    const spelled = lock.text(entry, 'version', at) ?? '';
    const alias = /^npm:(.+)@([^@]*)$/.exec(spelled);
    const isAddress = alias === null && /^[a-z][a-z+]*:/i.test(spelled);
    const target = localFolder(spelled);
    if (target !== undefined) entries.links.set(location, target);
    entries.installs.set(target ?? location, {
      location: target ?? location,
      name: alias?.[1] ?? name,
      version: isAddress || spelled === '' ? undefined : (alias?.[2] ?? spelled),
      resolved: isAddress ? spelled : lock.text(entry, 'resolved', at),
      wants: readRequires(entry),
      entry,
      at,
    });
    readNested(lock, entry.dependencies, location, `${at}/dependencies`, entries);
  }
}

function readRequires(entry: JsonObject): NpmWant[] {
  // At the top of the file, and in locks of npm 5, "requires" is only a flag.
  const requires = isJsonObject(entry.requires) ? entry.requires : {};
  return Object.entries(requires).map(([name, spec]) => ({ name, spec: String(spec), kind: 'runtime' }));
}

/** Later rows win: npm lets an optional dependency override a plain one, and any of both a peer. */
const MEMBERS = [
  ['devDependencies', 'development'],
  ['peerDependencies', 'peer'],
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
] as const;

/** What an entry of `packages`, or a manifest, asks for. */
export function readWants(lock: JsonLockfile, entry: JsonObject, location: string, at: string): NpmWant[] {
  const wants = new Map<string, NpmWant>();
  for (const [member, kind] of MEMBERS) {
    // npm installs the development dependencies of projects only, never of a package in node_modules.
    if (kind === 'development' && isInNodeModules(location)) continue;
    for (const [name, spec] of lock.members(entry[member], `${at}/${member}`)) {
      const isOptionalPeer = kind === 'peer' && optionalPeer(entry, name);
      wants.set(name, { name, spec: String(spec), kind: isOptionalPeer ? 'optional-peer' : kind });
    }
  }
  return [...wants.values()];
}

function optionalPeer(entry: JsonObject, name: string): boolean {
  const all = entry.peerDependenciesMeta;
  const meta = isJsonObject(all) ? all[name] : undefined;
  return isJsonObject(meta) && meta.optional === true;
}

const LAST_INSTALL = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/;

/** Whether the folder is a package in a `node_modules`, and no folder of the project itself. */
export function isInNodeModules(location: string): boolean {
  return LAST_INSTALL.test(location);
}

/** The next folder whose `node_modules` Node looks into; none above the root or above a folder outside of it. */
export function folderAbove(folder: string): string | undefined {
  if (folder === '' || /(?:^|\/)\.\.$/.test(folder)) return undefined;
  return isInNodeModules(folder) ? folder.replace(LAST_INSTALL, '') : folderOf(folder);
}

/** Of a package its place in `node_modules`, of a folder its last step; empty for the root. */
function nameInLocation(location: string): string {
  return LAST_INSTALL.exec(location)?.[1] ?? location.slice(location.lastIndexOf('/') + 1);
}

/** The folder of a `file:` address that names no tarball. */
function localFolder(address: string): string | undefined {
  if (!address.startsWith('file:') || /\.(?:tgz|tar|tar\.gz)$/.test(address)) return undefined;
  return address
    .slice('file:'.length)
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
}
