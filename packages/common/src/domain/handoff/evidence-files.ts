import { limits } from '../../core/limits.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { INDEX, LOCK } from '../evidence/evidence.ts';
import type { Files } from '../ports.ts';
import type { PackedFile } from './packed-files.ts';

/**
 * Every file of an evidence folder, hashed now; what they say is the receiver's to verify. For whoever holds the lock
 * of the folder.
 *
 * @throws Problem `evidence/missing` for a folder without an index, `evidence/link` for what is no regular file
 */
export async function evidenceFiles(files: Files, folder: string): Promise<readonly PackedFile[]> {
  if ((await files.info(`${folder}/${INDEX}`)) === undefined) {
    throw new Problem('evidence/missing', 'there is no evidence to hand over', {
      at: { file: folder },
      hint: 'Run the actions that write evidence first, with the same "evidence-path".',
    });
  }
  const names = await namesBelow(files, folder);
  const packed = await mapConcurrently(names, limits.hashPool, async (name) => {
    const path = `${folder}/${name}`;
    const { sha256, sizeBytes } = await files.hash(path);
    return { name, path, sha256, sizeBytes };
  });
  return sortedBy(packed, ({ name }) => name);
}

async function namesBelow(files: Files, root: string): Promise<readonly string[]> {
  const names: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await files.list(folder === '' ? root : `${root}/${folder}`)) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.kind === 'folder') folders.push(name);
      else if (entry.kind !== 'file') refuseKind(`${root}/${name}`);
      else if (name !== LOCK) names.push(name);
      if (names.length > limits.archiveEntries)
        throw new Problem('subject/limit', `more than ${limits.archiveEntries} files of evidence`);
    }
  }
  return names;
}

function refuseKind(path: string): never {
  throw new Problem('evidence/link', 'a link or device stands where a file of the evidence must be', {
    at: { file: path },
  });
}
