import { join } from 'node:path';
import type { Bytes } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Files } from '../../domain/ports.ts';

type CacheFiles = Pick<Files, 'list' | 'read' | 'write' | 'makeFolder'>;

/** Files of one repository: its roots, three roles, a target or two. */
const MOST_FILES = 300;

/**
 * What an earlier run has kept of a repository, by path. Anybody may have changed it since: it is verified again, from
 * the root that the product carries, and what cannot be read is as good as absent.
 */
export async function readTufCache(
  files: CacheFiles,
  folder: string | undefined,
): Promise<ReadonlyMap<string, Bytes>> {
  const found = new Map<string, Bytes>();
  if (folder === undefined) return found;
  try {
    for (const { name, kind } of (await files.list(folder)).slice(0, MOST_FILES)) {
      if (kind !== 'file') continue;
      found.set(decodeURIComponent(name), await files.read(join(folder, name), limits.tufMetadataBytes));
    }
  } catch (error) {
    if (!(error instanceof Problem) && !(error instanceof URIError)) throw error;
    return new Map();
  }
  return found;
}

/** A cache that cannot be written is no reason to stop: it only helps in an outage. */
export async function writeTufCache(
  files: CacheFiles,
  folder: string | undefined,
  keep: ReadonlyMap<string, Bytes>,
): Promise<void> {
  if (folder === undefined) return;
  try {
    await files.makeFolder(folder, 0o700);
    for (const [path, bytes] of keep) await files.write(join(folder, encodeURIComponent(path)), bytes);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}
