import { limits } from '../../core/limits.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { Problem } from '../../core/problem.ts';
import { directoryHash } from '../../formats/directory-hash.ts';
import type { Files } from '../ports.ts';
import { type FileHasher, fileHasher, type HashedFile } from './artifact-hashing.ts';

/** A folder with everything in it, as it was when it was hashed. */
export interface HashedTree {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root. */
  readonly folder: string;
  /** Absolute, links resolved. */
  readonly path: string;
  readonly files: readonly (HashedFile & { readonly relative: string })[];
  /** In-toto `dirHash`. */
  readonly dirHash: string;
}

/**
 * Hashes every regular file below a folder. A link or a device refuses the whole folder, since the algorithm would
 * leave it out without a word.
 *
 * @param folder relative to the root
 * @throws Problem `subject/kind`, `subject/name`, `file/outside` or `limit/exceeded`
 */
export async function hashTree(
  files: Files,
  hasher: FileHasher,
  root: string,
  folder: string,
): Promise<HashedTree> {
  const path = await folderPath(files, root, folder);
  const names = await filesBelow(files, path, folder);
  const hashed = await mapConcurrently(names, limits.hashPool, async (relative) => {
    const file = await hasher.hash(`${folder}/${relative}`);
    // It was a file when it was listed; a link has taken its place since.
    if (file.path !== `${path}/${relative}`) throw notRegular(`${folder}/${relative}`, 'a symbolic link');
    return { ...file, relative };
  });
  const rows = hashed.map(({ relative, sha256 }) => ({ path: relative, sha256 }));
  return { root, folder, path, files: hashed, dirHash: directoryHash(rows) };
}

/** The hash of the folder now: that of before where every file has its fingerprint, or what is wrong with it. */
export async function hashTreeAgain(files: Files, tree: HashedTree): Promise<string> {
  try {
    if (await hasSameFingerprints(files, tree)) return tree.dirHash;
    return (await hashTree(files, fileHasher(files, tree.root), tree.root, tree.folder)).dirHash;
  } catch (error) {
    // Gone, or a link has taken its place.
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

async function hasSameFingerprints(files: Files, tree: HashedTree): Promise<boolean> {
  if ((await files.realPath(`${tree.root}/${tree.folder}`)) !== tree.path) return false;
  const names = await filesBelow(files, tree.path, tree.folder);
  const fingerprints = new Map(tree.files.map(({ relative, fingerprint }) => [relative, fingerprint]));
  if (names.length !== fingerprints.size) return false;
  const same = await mapConcurrently(names, limits.hashPool, async (name) => {
    const info = await files.info(`${tree.path}/${name}`);
    return info !== undefined && info.fingerprint === fingerprints.get(name);
  });
  return !same.includes(false);
}

async function folderPath(files: Files, root: string, folder: string): Promise<string> {
  const named = `${root}/${folder}`;
  if ((await files.info(named))?.kind !== 'folder')
    throw new Problem('subject/kind', 'no folder, or a link to one', { at: { file: folder } });
  const [realRoot, real] = [await files.realPath(root), await files.realPath(named)];
  if (realRoot !== undefined && real !== undefined && (real === realRoot || real.startsWith(`${realRoot}/`)))
    return real;
  throw new Problem('file/outside', 'a symbolic link leads out of the workspace', { at: { file: folder } });
}

async function filesBelow(files: Files, path: string, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [''];
  let seen = 0;
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const { name, kind } of await files.list(below === '' ? path : `${path}/${below}`)) {
      const relative = below === '' ? name : `${below}/${name}`;
      seen += 1;
      if (seen > limits.walkEntries || found.length >= limits.artifactFiles)
        throw new Problem('limit/exceeded', `more than ${limits.artifactFiles} files`, {
          at: { file: folder },
        });
      if (kind === 'folder') folders.push(relative);
      else if (kind === 'file') found.push(relative);
      else throw notRegular(`${folder}/${relative}`, kind === 'link' ? 'a symbolic link' : 'no regular file');
    }
  }
  return found;
}

function notRegular(file: string, what: string): Problem {
  return new Problem('subject/kind', `${what}; a hash over a folder would leave it out`, {
    at: { file },
    hint: 'Replace the link by the file itself, or name the regular files with "artifact-path".',
  });
}
