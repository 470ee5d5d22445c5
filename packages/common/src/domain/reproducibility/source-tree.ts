import { type Sha256, sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import type { GlobSet } from '../../formats/glob.ts';
import type { FileKind, Files } from '../ports.ts';

/**
 * The sources: all of the workspace but what is no source. `.git` would let a build see its own history and move
 * it; `node_modules` is what `prepare` installs, so that both sides install it; the evidence folder is ours.
 */
export interface SourceTree {
  /** Absolute, links resolved. */
  readonly root: string;
  /** Whether a relative path, and all below it, is left out. */
  skips(relativePath: string): boolean;
}

const SKIPPED_NAMES = new Set(['.git', 'node_modules']);

/**
 * @param otherFolders absolute folders that are no sources, wherever they stand
 * @throws Problem `file/unreadable` where there is no folder
 */
export async function sourceTree(
  files: Files,
  workspace: string,
  otherFolders: readonly string[],
): Promise<SourceTree> {
  const root = await files.realPath(workspace);
  if (root === undefined || (await files.info(root))?.kind !== 'folder') {
    throw new Problem('file/unreadable', 'the sources are no folder', { at: { file: workspace } });
  }
  const skipped = new Set<string>();
  for (const folder of otherFolders) {
    const real = (await files.realPath(folder)) ?? folder;
    if (real.startsWith(`${root}/`)) skipped.add(real.slice(root.length + 1));
  }
  return {
    root,
    skips: (path) => skipped.has(path) || SKIPPED_NAMES.has(path.slice(path.lastIndexOf('/') + 1)),
  };
}

/**
 * A fresh copy without any file that the globs of the artifacts match: what an earlier build left there would be
 * equal on both sides, whatever this build does.
 */
export async function copySources(
  files: Files,
  tree: SourceTree,
  to: string,
  artifacts: GlobSet,
): Promise<void> {
  await files.copyTree(tree.root, to, tree.skips);
  for await (const { path, kind } of walk(files, { root: to, skips: () => false })) {
    if (kind !== 'folder' && artifacts.matches(path)) await files.remove(`${to}/${path}`);
  }
}

/** Relative path to what changes whenever the file may have changed. */
export type Fingerprints = ReadonlyMap<string, string>;

export async function fingerprints(files: Files, tree: SourceTree): Promise<Fingerprints> {
  const found = new Map<string, string>();
  for await (const { path, kind } of walk(files, tree)) {
    if (kind === 'folder') found.set(path, kind);
    else found.set(path, (await files.info(`${tree.root}/${path}`))?.fingerprint ?? 'gone');
  }
  return found;
}

export interface SourceChange {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
}

export function compareFingerprints(before: Fingerprints, after: Fingerprints): readonly SourceChange[] {
  const changes: SourceChange[] = [];
  for (const [path, fingerprint] of before) {
    const now = after.get(path);
    if (now === undefined) changes.push({ path, change: 'removed' });
    else if (now !== fingerprint) changes.push({ path, change: 'changed' });
  }
  for (const path of after.keys()) if (!before.has(path)) changes.push({ path, change: 'added' });
  return sortedBy(changes, ({ path }) => path);
}

/** SHA-256 over the lines `HEX  PATH` of all files and links, by path: names a tree that has no commit. */
export async function treeDigest(files: Files, tree: SourceTree): Promise<Sha256> {
  const lines: string[] = [];
  for await (const { path, kind } of walk(files, tree)) {
    if (kind === 'file') lines.push(`${(await files.hash(`${tree.root}/${path}`)).sha256}  ${path}\n`);
    // Where a link leads is not read through the ports; that it is there, and what it is called, is enough here.
    else if (kind === 'link') lines.push(`link  ${path}\n`);
  }
  return sha256(sortedBy(lines, (line) => line.slice(line.indexOf('  '))).join(''));
}

async function* walk(files: Files, tree: SourceTree): AsyncGenerator<{ path: string; kind: FileKind }> {
  let seen = 0;
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of await files.list(folder === '' ? tree.root : `${tree.root}/${folder}`)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (tree.skips(path)) continue;
      seen += 1;
      if (seen > limits.walkEntries) {
        throw new Problem('limit/exceeded', `more than ${limits.walkEntries} files and folders`, {
          at: { file: tree.root },
        });
      }
      yield { path, kind };
      if (kind === 'folder') folders.push(path);
    }
  }
}
