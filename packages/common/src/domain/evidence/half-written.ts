import type { Files } from '../ports.ts';

/** As `Files.write` names what it has not renamed yet. */
const HALF_WRITTEN = /^\..{1,100}\.[0-9a-f]{12}\.tmp$/s;

/**
 * Removes what a run that was killed while it wrote has left: no index lists it, so the folder could never be sealed
 * again (SEC-151). For whoever holds the lock: nobody else writes then.
 */
export async function removeHalfWritten(files: Files, root: string): Promise<void> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of await files.list(folder)) {
      if (kind === 'folder') folders.push(`${folder}/${name}`);
      else if (kind === 'file' && HALF_WRITTEN.test(name)) await files.remove(`${folder}/${name}`);
    }
  }
}
