import { groupBy } from '../../core/group-by.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { Problem } from '../../core/problem.ts';
import { JsonLockfile } from './json-lockfile.ts';
import {
  baseName,
  type EdgeKind,
  folderOf,
  type Gap,
  joinPath,
  type LockedEdge,
  type LockedPackage,
  type LockfileContent,
  type LockfileParser,
  type Note,
  type NoteKind,
  type ParseContext,
  parseIntegrity,
  type Scope,
  type SourceFile,
} from './lockfile.ts';
import {
  folderAbove,
  isInNodeModules,
  type NpmEntries,
  type NpmInstall,
  type NpmWant,
  readFlatEntries,
  readNestedEntries,
  readWants,
} from './npm-entries.ts';
import { npmOrigin, npmPurl, splitScope } from './npm-source.ts';
import { withoutCredentials } from './source.ts';

const NEWEST = 3;
const MANIFEST = 'package.json';

/** npm documentation, "package-lock.json" (npm 11), versions 1 to 3. */
export const npmPackageLock = {
  id: 'npm-package-lock',
  ecosystem: 'npm',
  title: 'package-lock.json and npm-shrinkwrap.json, versions 1 to 3',
  why: 'The file lists every install, and its nesting says which of them a package gets when it is required.',
  remedy: 'Let npm write the file again: npm install --package-lock-only',
  matches: (path) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(baseName(path)),
  supersededBy: (path) =>
    baseName(path) === 'package-lock.json' ? joinPath(folderOf(path), 'npm-shrinkwrap.json') : undefined,
  siblings: () => [`**/${MANIFEST}`],
  parse: (file, context) => new NpmPackageLock(file, context).read(),
} as const satisfies LockfileParser;

/** What the `package.json` of a project says. */
interface Manifest {
  readonly facts: JsonObject;
  readonly wants: readonly NpmWant[];
}

class NpmPackageLock {
  readonly #lock: JsonLockfile;
  readonly #context: ParseContext;
  readonly #isVersion1: boolean;
  readonly #entries: NpmEntries;
  readonly #workspaces = new Set<string>();
  readonly #linksByTarget: ReadonlyMap<string, readonly (readonly [link: string, target: string])[]>;
  readonly #manifests = new Map<string, Manifest | undefined>();
  readonly #missing = new Map<string, LockedPackage>();
  readonly #gaps: Gap[] = [];
  readonly #notes: Note[] = [];

  constructor(file: SourceFile, context: ParseContext) {
    this.#lock = new JsonLockfile(file);
    this.#context = context;
    this.#isVersion1 = readVersion(this.#lock) === 1;
    this.#entries = this.#isVersion1 ? readNestedEntries(this.#lock) : readFlatEntries(this.#lock);
    this.#linksByTarget = groupBy(this.#entries.links, ([, target]) => target);
  }

  read(): LockfileContent {
    const statesRoot = this.#readRoot();
    const edges = this.#edges();
    if (!statesRoot) for (const edge of this.#inferredRootEdges(edges)) edges.push(edge);
    this.#compareManifests();
    const packages = [...this.#entries.installs.values()].map((install) => this.#package(install));
    return {
      roots: ['', ...this.#workspaces],
      packages: [...packages, ...this.#missing.values()],
      edges,
      gaps: this.#gaps,
      notes: this.#notes,
    };
  }

  /** Makes sure that there is a root; whether the file, or the manifest beside it, states what it requires. */
  #readRoot(): boolean {
    const { installs } = this.#entries;
    const name = this.#lock.text(this.#lock.document, 'name', '') ?? '';
    const stated = installs.get('');
    if (stated !== undefined) {
      const version = stated.version ?? this.#lock.text(this.#lock.document, 'version', '');
      installs.set('', { ...stated, name: stated.name || name, version });
      this.#readWorkspaces();
      return true;
    }
    const manifest = this.#manifest('');
    installs.set('', {
      location: '',
      name: name || textOf(manifest?.facts, 'name') || '',
      version: this.#lock.text(this.#lock.document, 'version', '') ?? textOf(manifest?.facts, 'version'),
      resolved: undefined,
      wants: manifest?.wants ?? [],
      entry: manifest?.facts ?? {},
      at: '',
    });
    return manifest !== undefined;
  }

  /** Folders of the tree that the root links to without asking for them as `file:` are its workspaces. */
  #readWorkspaces(): void {
    const root = this.#entries.installs.get('');
    if (root?.entry.workspaces === undefined) return;
    const asked = new Map(root.wants.map((want) => [want.name, want]));
    for (const [link, folder] of this.#entries.links) {
      const name = link.slice('node_modules/'.length);
      const isAtTop = folderAbove(link) === '';
      if (!isAtTop || folder.startsWith('..') || asked.get(name)?.spec.startsWith('file:')) continue;
      this.#workspaces.add(folder);
      asked.set(name, { name, spec: 'workspace:', kind: 'runtime' });
    }
    this.#entries.installs.set('', { ...root, wants: [...asked.values()] });
  }

  #edges(): LockedEdge[] {
    const edges: LockedEdge[] = [];
    let notInstalled = 0;
    for (const from of this.#entries.installs.values()) {
      for (const want of from.wants) {
        const to = this.#resolve(from.location, want.name);
        if (to === undefined && this.#mayBeAbsent(from, want)) notInstalled += 1;
        else if (to === undefined) {
          edges.push({ from: from.location, to: this.#missingPackage(from, want), kind: want.kind });
        } else if (to !== from) {
          edges.push({ from: from.location, to: to.location, kind: this.#kind(from, want, to) });
        }
      }
    }
    const absent = `${notInstalled} optional dependencies are not installed by this file and are no components`;
    if (notInstalled > 0) this.#note('notice', 'not-installed', absent);
    return edges;
  }

  /** Node's lookup: the nearest `node_modules` on the way up. */
  #resolve(from: string, name: string): NpmInstall | undefined {
    for (let folder: string | undefined = from; folder !== undefined; folder = folderAbove(folder)) {
      const location = joinPath(folder, `node_modules/${name}`);
      const found = this.#entries.installs.get(this.#entries.links.get(location) ?? location);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #mayBeAbsent(from: NpmInstall, { kind }: NpmWant): boolean {
    if (kind === 'development') return from.location !== '' && !this.#workspaces.has(from.location);
    return kind === 'optional' || kind === 'optional-peer';
  }

  /** `requires` of version 1 mixes the kinds; there the flag of the target tells an optional one. */
  #kind(from: NpmInstall, want: NpmWant, to: NpmInstall): EdgeKind {
    const isMixed = this.#isVersion1 && from.location !== '';
    return isMixed && to.entry.optional === true ? 'optional' : want.kind;
  }

  /** A required range without an entry: the package is real, its version is not known. */
  #missingPackage(from: NpmInstall, want: NpmWant): string {
    const id = `missing:${want.name}`;
    const alias = /^npm:(@?[^@]+)/.exec(want.spec)?.[1];
    const name = alias ?? want.name;
    const isOfRegistry = alias !== undefined || !/[:/]/.test(want.spec);
    if (!this.#missing.has(id)) {
      this.#gaps.push({ subject: id, aggregate: 'unknown', why: `${this.#lock.path} does not list it` });
    }
    this.#missing.set(id, {
      id,
      kind: 'package',
      ...nameParts(name),
      ...(isOfRegistry ? { purl: this.#named(from, () => npmPurl(name)) } : {}),
      hashes: [],
      locations: [],
    });
    const why = `requires ${want.name}@${withoutCredentials(want.spec)}, which ${this.#lock.path} does not list`;
    this.#gaps.push({ subject: from.location, aggregate: 'incomplete', why });
    return id;
  }

  /** Without root edges the root requires every package that nothing else requires, as its flags say. */
  #inferredRootEdges(edges: readonly LockedEdge[]): LockedEdge[] {
    const required = new Set(edges.map(({ to }) => to));
    const tops = [...this.#entries.installs.values()].filter(
      ({ location }) => location !== '' && !required.has(location),
    );
    if (tops.length === 0) return [];
    const why = `${this.#lock.path} does not state what the project itself requires, and no ${MANIFEST} that can be read stands beside it`;
    const taken = `${tops.length} packages that nothing else requires are taken for it`;
    this.#gaps.push({ subject: '', aggregate: 'incomplete', why });
    this.#note('notice', 'roots-inferred', `${why}: ${taken}`);
    return tops.map(({ location, entry }) => ({ from: '', to: location, kind: kindByFlags(entry) }));
  }

  #package(install: NpmInstall): LockedPackage {
    const { location, name, version, entry } = install;
    const isPackage = isInNodeModules(location);
    const isProject = location === '' || this.#workspaces.has(location);
    const origin = isPackage ? this.#origin(install) : isProject ? projectPurl(name, version) : {};
    const license = licenseOf(entry) ?? (isPackage ? undefined : licenseOf(this.#manifest(location)?.facts));
    const statedScope = isPackage ? scopeByFlags(entry) : undefined;
    const properties = propertiesOf(entry);
    return {
      id: location,
      kind: isPackage ? 'package' : isProject ? 'project' : 'folder',
      ...nameParts(name),
      ...(version === undefined || version === '' ? {} : { version }),
      ...origin,
      ...(license === undefined ? {} : { license }),
      hashes: this.#hashes(install),
      locations: location === '' ? [] : [location, ...(isPackage ? [] : this.#linksTo(location))],
      ...(statedScope === undefined ? {} : { statedScope }),
      ...(properties.length === 0 ? {} : { properties }),
    };
  }

  #origin(install: NpmInstall): Pick<LockedPackage, 'purl' | 'source'> {
    const { name, version, resolved, location } = install;
    const origin = this.#named(install, () => npmOrigin(name, version, resolved));
    switch (origin.kind) {
      case 'registry':
      case 'remote':
        return { purl: origin.purl, ...(origin.source === undefined ? {} : { source: origin.source }) };
      case 'local':
        return {};
      case 'unreadable':
        this.#note('warning', 'source-unreadable', `${location}: its address cannot be read`, location);
        return {};
    }
  }

  /** A name that no purl can have is a fault of the file, and its place is known here. */
  #named<T>({ at }: NpmInstall, make: () => T): T {
    try {
      return make();
    } catch (error) {
      if (error instanceof Problem && error.code === 'purl/invalid')
        return this.#lock.refuse(error.message, at);
      throw error;
    }
  }

  #hashes({ entry, location, at }: NpmInstall): LockedPackage['hashes'] {
    const integrity = this.#lock.text(entry, 'integrity', at) ?? '';
    const { hashes, faults } = parseIntegrity(integrity);
    const fault = `${location}: ${faults.length} integrity values cannot be read and are left out`;
    if (faults.length > 0) this.#note('warning', 'integrity-unreadable', fault, location);
    return hashes;
  }

  #linksTo(folder: string): string[] {
    return (this.#linksByTarget.get(folder) ?? []).map(([link]) => link);
  }

  /** The manifest of a project folder: it adds facts and is compared, never required. */
  #manifest(location: string): Manifest | undefined {
    if (!this.#manifests.has(location)) this.#manifests.set(location, this.#readManifest(location));
    return this.#manifests.get(location);
  }

  #readManifest(location: string): Manifest | undefined {
    const file = this.#context.siblings.get(this.#manifestPath(location));
    if (file === undefined) return undefined;
    try {
      const manifest = new JsonLockfile(file);
      const facts = manifest.document;
      return { facts, wants: readWants(manifest, facts, location, '') };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const message = `${file.path} cannot be read and adds nothing: ${error.message}`;
      this.#note('warning', 'manifest-unreadable', message);
      return undefined;
    }
  }

  #manifestPath(location: string): string {
    return joinPath(joinPath(folderOf(this.#lock.path), location).replace(/\/$/, ''), MANIFEST);
  }

  #compareManifests(): void {
    for (const { location, version, wants } of this.#entries.installs.values()) {
      if (isInNodeModules(location)) continue;
      const manifest = this.#manifest(location);
      if (manifest === undefined) continue;
      const [path, lock] = [this.#manifestPath(location), this.#lock.path];
      const theirs = textOf(manifest.facts, 'version');
      if (theirs !== version) {
        const both = `${path} has version ${theirs ?? 'none'}, ${lock} has ${version ?? 'none'} for it`;
        this.#note('stale-lock', 'stale-lock', `${both}; the value of the lockfile is used`);
      }
      // In version 1 the wants of the root are those of the manifest.
      const difference = this.#isVersion1 ? undefined : firstDifference(manifest.wants, wants);
      if (difference !== undefined) {
        const both = `${path} and ${lock} disagree: ${difference}`;
        this.#note('stale-lock', 'stale-lock', `${both}; the graph of the lockfile is used`);
      }
    }
  }

  #note(kind: NoteKind, code: string, message: string, location?: string): void {
    const line = location === undefined ? undefined : this.#lock.lineOf(location);
    this.#notes.push({ kind, code, message, path: this.#lock.path, ...(line === undefined ? {} : { line }) });
  }
}

/** A file without `lockfileVersion` is of version 1, unless it has `packages`. */
function readVersion(lock: JsonLockfile): number {
  const { lockfileVersion, packages } = lock.document;
  const version = lockfileVersion ?? (packages === undefined ? 1 : 2);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return lock.refuse(`lockfileVersion ${JSON.stringify(version)} is no version`, '/lockfileVersion');
  }
  if (version > NEWEST) {
    const newer = `lockfileVersion ${version} is newer than the newest version that is read here (${NEWEST})`;
    throw new Problem('lockfile/newer', `${newer}. Nothing was guessed.`, {
      at: { file: lock.path, pointer: '/lockfileVersion' },
    });
  }
  if (version === NEWEST && packages === undefined) lock.refuse('version 3 without "packages"', '');
  return packages === undefined ? 1 : version;
}

/** A root may have any name; only one that npm would publish under is a name of the ecosystem. */
const PUBLISHABLE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;

function projectPurl(name: string, version: string | undefined): { purl?: string } {
  return PUBLISHABLE.test(name) ? { purl: npmPurl(name, version) } : {};
}

function nameParts(name: string): { name: string; group?: string } {
  const { group, base } = splitScope(name);
  return { name: base, ...(group === undefined ? {} : { group }) };
}

function kindByFlags(entry: JsonObject): EdgeKind {
  if (entry.dev === true) return 'development';
  return entry.optional === true || entry.devOptional === true ? 'optional' : 'runtime';
}

function scopeByFlags(entry: JsonObject): Scope | undefined {
  if (entry.extraneous === true) return undefined;
  if (entry.dev === true) return 'excluded';
  return entry.optional === true || entry.devOptional === true ? 'optional' : 'required';
}

/** By the `cdx:npm` taxonomy of CycloneDX where it has a name. */
const PROPERTIES = [
  ['inBundle', 'cdx:npm:package:bundled'],
  ['bundled', 'cdx:npm:package:bundled'],
  ['extraneous', 'cdx:npm:package:extraneous'],
  ['hasInstallScript', 'secure-build:npm:install-script'],
] as const;

function propertiesOf(entry: JsonObject): (readonly [name: string, value: string])[] {
  return PROPERTIES.filter(([flag]) => entry[flag] === true).map(([, name]) => [name, 'true']);
}

/** `license` as text, or the object that old packages have. */
function licenseOf(entry: JsonObject | undefined): string | undefined {
  const license = entry?.license;
  const text = isJsonObject(license) ? license.type : license;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function textOf(object: JsonObject | undefined, key: string): string | undefined {
  const value = object?.[key];
  return typeof value === 'string' ? value : undefined;
}

function firstDifference(manifest: readonly NpmWant[], lock: readonly NpmWant[]): string | undefined {
  const ours = new Map(manifest.map(({ name, spec }) => [name, spec]));
  // A dependency on a workspace stands in the manifest as well as in the list of workspaces.
  const workspaces = new Set(lock.filter(({ spec }) => spec === 'workspace:').map(({ name }) => name));
  const theirs = new Map(
    lock.filter(({ spec }) => spec !== 'workspace:').map(({ name, spec }) => [name, spec]),
  );
  for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
    const [inManifest, inLock] = [ours.get(name) ?? 'absent', theirs.get(name) ?? 'absent'];
    if (inManifest !== inLock && !workspaces.has(name)) {
      const [ours, theirs] = [inManifest, inLock].map(withoutCredentials);
      return `"${name}" is ${ours} in the manifest and ${theirs} in the lockfile`;
    }
  }
  return undefined;
}
