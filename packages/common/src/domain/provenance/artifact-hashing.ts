import type { Sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { Problem } from '../../core/problem.ts';
import type { Files, FurtherDigest } from '../ports.ts';

/** A file, and what it was when it was hashed. */
export interface HashedFile {
  /** Absolute, links resolved. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
  /** Present where it was asked for. */
  readonly sha384?: string;
  readonly sha512?: string;
  /** `FileInfo.fingerprint` at the time of hashing. */
  readonly fingerprint: string;
}

export interface FileHasher {
  /**
   * Hashes the file behind a path; one file once, whatever it is called.
   *
   * @param relative to the root
   * @throws Problem `subject/kind` for what is no regular file, `file/outside` for a link out of the root
   */
  hash(relative: string, also?: readonly FurtherDigest[]): Promise<HashedFile>;
}

/** @param root absolute */
export function fileHasher(files: Files, root: string, always: readonly FurtherDigest[] = []): FileHasher {
  const hashed = new Map<string, Promise<HashedFile>>();
  const placeOf = insideFinder(files, root);
  return {
    async hash(relative, more = []) {
      const { path, fingerprint } = await placeOf(relative);
      const also = more.length === 0 ? always : [...new Set([...always, ...more])];
      const key = `${also.join(' ')} ${path}`;
      const earlier = hashed.get(key);
      if (earlier !== undefined) return earlier;
      const now = files.hash(path, also).then((digests) => ({ path, ...digests, fingerprint }));
      hashed.set(key, now);
      return now;
    },
  };
}

/** All of them, several at the same time, in the order of the paths. */
export function hashAll(hasher: FileHasher, paths: readonly string[]): Promise<readonly HashedFile[]> {
  return mapConcurrently(paths, limits.hashPool, (path) => hasher.hash(path));
}

/** Where a file is, with every link resolved. A link out of the root would let a name stand for any file. */
function insideFinder(files: Files, root: string) {
  const folders = new Map<string, Promise<string | undefined>>();

  /** Each folder once: what is asked for every file is felt. */
  function realFolder(path: string): Promise<string | undefined> {
    const known = folders.get(path) ?? files.realPath(path);
    folders.set(path, known);
    return known;
  }

  return async function placeOf(relative: string): Promise<{ path: string; fingerprint: string }> {
    const at = { file: relative };
    const realRoot = await realFolder(root);
    const isInside = (path: string) =>
      realRoot !== undefined && (path === realRoot || path.startsWith(`${realRoot}/`));
    const end = relative.lastIndexOf('/');
    const folder = await realFolder(end < 0 ? root : `${root}/${relative.slice(0, end)}`);
    const named = `${folder}/${relative.slice(end + 1)}`;
    const first = folder === undefined ? undefined : await files.info(named);
    if (first === undefined) throw new Problem('subject/kind', 'nothing stands there any more', { at });
    const path = first.kind === 'link' ? await files.realPath(named) : named;
    if (path === undefined) throw new Problem('subject/kind', 'the symbolic link leads nowhere', { at });
    if (!isInside(path))
      throw new Problem('file/outside', 'a symbolic link leads out of the workspace', { at });
    const info = path === named ? first : await files.info(path);
    if (info?.kind !== 'file') throw new Problem('subject/kind', 'no regular file', { at });
    return { path, fingerprint: info.fingerprint };
  };
}
