import { type Sha256, sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { byCodeUnits } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { compileGlobs } from '../../formats/glob.ts';
import { knownLockfile } from '../../formats/lockfiles/known-names.ts';
import {
  baseName,
  folderOf,
  joinPath,
  type LockfileContent,
  type LockfileParser,
  type Note,
  type SourceFile,
} from '../../formats/lockfiles/lockfile.ts';
import { lockfileParserOf } from '../../formats/lockfiles/registry.ts';
import type { Files } from '../ports.ts';

export interface SourceTreeOptions {
  /** Absolute; a link in it must not lead out. */
  readonly workspace: string;
  /** Absolute path of a folder or of one lockfile. */
  readonly source: string;
  /** Globs relative to the source; one without a slash is meant at every depth. */
  readonly excludes: readonly string[];
  /** Absolute folders that are never walked: what this product wrote itself. */
  readonly ownFolders: readonly string[];
}

/** What one walk has found. Paths are POSIX, relative to the source. */
export interface SourceTreeReading {
  /** Absolute, every link resolved: the folder that paths are relative to. */
  readonly root: string;
  readonly fileCount: number;
  /** Folders and lockfiles that `exclude` has left out. */
  readonly excluded: readonly string[];
  readonly lockfiles: readonly LockfileReading[];
}

export type LockfileReading = { readonly path: string } & (
  | {
      readonly status: 'read';
      readonly parser: LockfileParser;
      readonly content: LockfileContent;
      readonly sha256: Sha256;
      readonly sizeBytes: number;
    }
  /** A parser knows it and could not read it. */
  | { readonly status: 'unparsed'; readonly problem: Problem }
  /** It is a lockfile, but nothing reads it. */
  | { readonly status: 'unread'; readonly why: string }
  /** Its package manager reads another one instead. */
  | { readonly status: 'superseded'; readonly by: string }
);

/**
 * Finds and parses every lockfile below a folder. No link is followed: a lockfile behind a link is read where
 * it stands, and named as not read where that is outside.
 *
 * @throws Problem `input/no-match`, `file/outside`, `limit/exceeded`
 */
export async function readSourceTree(files: Files, options: SourceTreeOptions): Promise<SourceTreeReading> {
  const { root, only } = await findRoot(files, options);
  const walk = await walkTree(files, root, options);
  const chosen = walk.files.filter((path) => only === undefined || path === only);
  const links = only === undefined ? walk.links : [];
  const readings = await readLockfiles(files, root, chosen, walk.files);
  const lockfiles = [...readings, ...(await linkedLockfiles(files, root, links, readings))];
  return {
    root,
    fileCount: walk.files.length,
    excluded: walk.excluded,
    lockfiles: lockfiles.sort((a, b) => byCodeUnits(a.path, b.path)),
  };
}

async function findRoot(
  files: Files,
  { workspace, source }: SourceTreeOptions,
): Promise<{ root: string; only?: string }> {
  const [real, realWorkspace] = [await files.realPath(source), await files.realPath(workspace)];
  if (real === undefined) {
    throw new Problem('input/no-match', 'input "source-path": nothing stands at this path', {
      at: { file: source },
    });
  }
  if (real !== realWorkspace && !real.startsWith(`${realWorkspace}/`)) {
    throw new Problem('file/outside', 'input "source-path" leads out of the workspace', {
      at: { file: source },
    });
  }
  const info = await files.info(real);
  return info?.kind === 'folder' ? { root: real } : { root: folderOf(real), only: baseName(real) };
}

interface Walk {
  readonly files: readonly string[];
  readonly links: readonly string[];
  readonly excluded: readonly string[];
}

async function walkTree(files: Files, root: string, options: SourceTreeOptions): Promise<Walk> {
  const isExcluded = excluder(options.excludes);
  const own = new Set(options.ownFolders);
  const walk = { files: [] as string[], links: [] as string[], excluded: [] as string[] };
  let entries = 0;
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of await files.list(folder === '' ? root : `${root}/${folder}`)) {
      const path = joinPath(folder, name);
      entries += 1;
      if (entries > limits.walkEntries) throw tooManyEntries();
      if (own.has(`${root}/${path}`)) continue;
      if (isExcluded(path)) {
        if (kind === 'folder' || knownLockfile(path) !== undefined) walk.excluded.push(path);
      } else if (kind === 'folder') folders.push(path);
      else if (kind === 'file') walk.files.push(path);
      else if (kind === 'link') walk.links.push(path);
    }
  }
  return walk;
}

function excluder(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const everywhere = patterns.map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`));
  const globs = compileGlobs(everywhere, 'exclude');
  return (path) => globs.matches(path);
}

async function readLockfiles(
  files: Files,
  root: string,
  paths: readonly string[],
  all: readonly string[],
): Promise<LockfileReading[]> {
  // Only what is looked at can stand for another: a file beside the one that "source-path" names is not read.
  const chosen = new Set(paths);
  const read = new Map<string, Promise<SourceFile>>();
  const open = (path: string) => {
    const file = read.get(path) ?? readFile(files, root, path);
    read.set(path, file);
    return file;
  };
  const readings: LockfileReading[] = [];
  for (const path of paths) {
    const parser = lockfileParserOf(path);
    const manager = knownLockfile(path);
    const superseding = parser?.supersededBy?.(path);
    if (parser === undefined) {
      const why = `no parser for lockfiles of ${manager} yet`;
      if (manager !== undefined) readings.push({ path, status: 'unread', why });
    } else if (superseding !== undefined && chosen.has(superseding)) {
      readings.push({ path, status: 'superseded', by: superseding });
    } else readings.push(await readLockfile(parser, path, all, open));
  }
  return readings;
}

async function readLockfile(
  parser: LockfileParser,
  path: string,
  all: readonly string[],
  open: (path: string) => Promise<SourceFile>,
): Promise<LockfileReading> {
  try {
    const file = await open(path);
    const { siblings, notes } = await openSiblings(siblingPaths(parser, path, all), open);
    const content = parser.parse(file, { siblings });
    return {
      path,
      status: 'read',
      parser,
      content: notes.length === 0 ? content : { ...content, notes: [...content.notes, ...notes] },
      sha256: sha256(file.bytes),
      sizeBytes: file.bytes.length,
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { path, status: 'unparsed', problem: error };
  }
}

/** Siblings add facts and are never required: one that cannot be opened is a note, not a damaged lockfile. */
async function openSiblings(
  paths: readonly string[],
  open: (path: string) => Promise<SourceFile>,
): Promise<{ siblings: ReadonlyMap<string, SourceFile>; notes: readonly Note[] }> {
  const siblings = new Map<string, SourceFile>();
  const notes: Note[] = [];
  for (const path of paths) {
    try {
      siblings.set(path, await open(path));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const message = `${path} cannot be read and adds nothing: ${error.message}`;
      notes.push({ kind: 'warning', code: 'manifest-unreadable', message, path });
    }
  }
  return { siblings, notes };
}

function siblingPaths(parser: LockfileParser, path: string, all: readonly string[]): string[] {
  const folder = folderOf(path);
  const patterns = parser.siblings?.(path) ?? [];
  return all.filter((candidate) =>
    patterns.some((pattern) => {
      if (!pattern.startsWith('**/')) return candidate === joinPath(folder, pattern);
      const isBelow = folder === '' || candidate.startsWith(`${folder}/`);
      return isBelow && baseName(candidate) === pattern.slice('**/'.length);
    }),
  );
}

async function linkedLockfiles(
  files: Files,
  root: string,
  links: readonly string[],
  others: readonly LockfileReading[],
): Promise<LockfileReading[]> {
  // A target that exists is not enough: under a name that no parser takes, nobody has read it.
  const looked = new Set(others.filter(({ status }) => status !== 'superseded').map(({ path }) => path));
  const readings: LockfileReading[] = [];
  for (const path of links.filter((link) => knownLockfile(link) !== undefined || lockfileParserOf(link))) {
    const target = await files.realPath(`${root}/${path}`);
    const inside = target?.startsWith(`${root}/`) ? target.slice(root.length + 1) : undefined;
    if (inside !== undefined && looked.has(inside)) readings.push({ path, status: 'superseded', by: inside });
    else readings.push({ path, status: 'unread', why: 'a symbolic link to a file that is not read here' });
  }
  return readings;
}

async function readFile(files: Files, root: string, path: string): Promise<SourceFile> {
  try {
    return { path, bytes: await files.read(`${root}/${path}`, limits.lockfileBytes) };
  } catch (error) {
    // The message names the path in the tree, as all others do.
    if (error instanceof Problem) {
      throw new Problem(error.code, error.message, { at: { file: path }, hint: error.hint, cause: error });
    }
    throw error;
  }
}

function tooManyEntries(): Problem {
  return new Problem(
    'limit/exceeded',
    `more than ${limits.walkEntries} files and folders below "source-path"`,
  );
}
