import { Buffer } from 'node:buffer';
import type { Bytes } from '../../core/bytes.ts';

/**
 * One kind of lockfile. A new one is a file that exports such a value, a line in `registry.ts` and a folder
 * `test/fixtures/lockfiles/ID/CASE/{FILE,expected.json}`.
 */
export interface LockfileParser {
  /** `kebab-case`, stable: it names the fixture folder and stands in reports. */
  readonly id: string;
  /** The purl type of its packages. */
  readonly ecosystem: string;
  /** The three texts of its documentation page. */
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** `path` is POSIX and relative to the tree; most parsers look at its last step only. */
  matches(path: string): boolean;
  /** The lockfile that its package manager reads instead of this one, where both stand. */
  supersededBy?(path: string): string | undefined;
  /**
   * Manifests that add facts and are never required: names in the folder of the lockfile. Where a name starts
   * with a double asterisk and a slash, the file of that name in every folder below is meant as well.
   */
  siblings?(path: string): readonly string[];
  /** Pure, no I/O. Throws nothing but `Problem`, with file and line where it knows them. */
  parse(file: SourceFile, context: ParseContext): LockfileContent;
}

export interface SourceFile {
  /** POSIX, relative to the tree: what messages and documents name. */
  readonly path: string;
  readonly bytes: Bytes;
}

export interface ParseContext {
  /** The siblings that exist, by path. */
  readonly siblings: ReadonlyMap<string, SourceFile>;
}

/** What one lockfile states. Ids are the file's own and mean nothing outside of it. */
export interface LockfileContent {
  /**
   * The projects that the file was written for: itself first, then its workspaces. All are in `packages`. Never
   * empty: where the file names no project, its first root is one without name, version and locations, with an
   * edge to everything that nothing else requires (or a gap, where that is not known).
   */
  readonly roots: readonly string[];
  readonly packages: readonly LockedPackage[];
  readonly edges: readonly LockedEdge[];
  /** What the file leaves open; nothing where its graph is whole. */
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
}

export interface LockedPackage {
  /** In most lockfiles the place of the install. */
  readonly id: string;
  /** `project`: a root. `folder`: another folder of this tree, which no registry knows. */
  readonly kind: 'project' | 'package' | 'folder';
  /** Canonical, made by `formats/purl`. Absent where no registry or repository knows the package. */
  readonly purl?: string;
  readonly group?: string;
  /** Empty where the file gives none. */
  readonly name: string;
  /** Absent where the file states none: a version is never guessed. */
  readonly version?: string;
  /** As the lockfile or the manifest spells it. */
  readonly license?: string;
  readonly hashes: readonly Hash[];
  /** Where the file says that it is fetched from. Without credentials. */
  readonly source?: PackageSource;
  /**
   * Where it is installed, relative to the folder of the lockfile; several for an id that stands for several.
   * The first one of a project or folder is its identity, across all lockfiles of the ecosystem; `../` is
   * understood. None for the first root means the folder of the lockfile itself.
   */
  readonly locations: readonly string[];
  /** What the file itself says about its use; compared with the reachability, never used instead of it. */
  readonly statedScope?: Scope;
  /** Name and value, by the property taxonomy of CycloneDX. */
  readonly properties?: readonly (readonly [name: string, value: string])[];
}

export type HashAlgorithm = 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

export interface Hash {
  readonly algorithm: HashAlgorithm;
  /** Lower-case hexadecimal. */
  readonly hex: string;
}

export interface PackageSource {
  readonly kind: 'distribution' | 'vcs';
  /** By `parseAddress` of `source.ts`; of a repository `git+https://…#COMMIT`, by `vcsSource`. */
  readonly url: string;
}

/** `required` and `optional` are production. `excluded` is reached by development or build edges only. */
export type Scope = 'required' | 'optional' | 'excluded';

export const edgeKinds = ['runtime', 'peer', 'optional', 'optional-peer', 'development', 'build'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

export interface LockedEdge {
  readonly from: string;
  readonly to: string;
  /** `runtime` where the file does not state the kind, with one notice that says so: never a weaker guess. */
  readonly kind: EdgeKind;
}

/** Why the dependencies of a package are not all known. */
export interface Gap {
  readonly subject: string;
  readonly aggregate: 'incomplete' | 'unknown';
  readonly why: string;
}

export type NoteKind =
  /** A fact that a reader of the document should know. */
  | 'notice'
  /** Something in the file that contradicts itself or could not be carried over. */
  | 'warning'
  /** Manifest and lockfile disagree; the lockfile's value is used. */
  | 'stale-lock';

export interface Note {
  readonly kind: NoteKind;
  /** `kebab-case`, stable. */
  readonly code: string;
  readonly message: string;
  readonly path: string;
  /** Counted from 1. */
  readonly line?: number;
}

const HEX_LENGTHS = new Map<HashAlgorithm, number>([
  ['MD5', 32],
  ['SHA-1', 40],
  ['SHA-256', 64],
  ['SHA-384', 96],
  ['SHA-512', 128],
]);
const SRI_ALGORITHMS = new Map<string, HashAlgorithm>([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);

/**
 * Every hash of a Subresource Integrity value (W3C SRI, `sha512-BASE64?options sha1-BASE64`). `faults` are the
 * items that are none.
 */
export function parseIntegrity(text: string): { hashes: readonly Hash[]; faults: readonly string[] } {
  const hashes: Hash[] = [];
  const faults: string[] = [];
  for (const item of text.split(/\s+/).filter((part) => part !== '')) {
    const hash = parseIntegrityItem(item);
    if (hash === undefined) faults.push(item);
    else hashes.push(hash);
  }
  return { hashes, faults };
}

function parseIntegrityItem(item: string): Hash | undefined {
  const dash = item.indexOf('-');
  const algorithm = SRI_ALGORITHMS.get(item.slice(0, Math.max(0, dash)));
  const base64 = item.slice(dash + 1).split('?', 1)[0] ?? '';
  if (algorithm === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  const hex = Buffer.from(base64, 'base64').toString('hex');
  return hex.length === HEX_LENGTHS.get(algorithm) ? { algorithm, hex } : undefined;
}

/** The folder of a POSIX path; empty at the top of the tree. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A POSIX path from a folder and a name, without empty steps. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A place that may be spelled with `.` and `..`, from the top of the tree; only what is outside keeps a `..`. */
export function placeBelow(folder: string, location: string): string {
  const path = joinPath(folder, location);
  // Almost no place has such a step, and there are as many places as installs.
  if (!path.includes('./') && !path.endsWith('.') && !path.endsWith('/')) return path;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
