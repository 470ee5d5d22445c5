import { Problem } from '../../core/problem.ts';
import type { EvidenceEntry } from '../../formats/evidence-index.ts';
import type { Files } from '../ports.ts';
import { INDEX, LOCK, SEAL } from './evidence.ts';

/** For whoever holds the lock, or may meet one who does. */
export const WITH_LOCK: readonly string[] = [INDEX, SEAL, LOCK];

/**
 * Everything that differs between an evidence folder and its index: files changed, missing, replaced by links,
 * and files that the index does not list. No file is read whole, each fault has its file.
 *
 * @param besides names that may stand there without an entry; with {@link WITH_LOCK} the lock of a writer too
 */
export async function findIntegrityFaults(
  files: Files,
  folder: string,
  entries: readonly EvidenceEntry[],
  besides: readonly string[] = [INDEX, SEAL],
): Promise<readonly Problem[]> {
  const { present, twins } = await listFiles(files, folder);
  const faults: Problem[] = [];
  for (const entry of entries) {
    const kind = present.get(entry.name);
    present.delete(entry.name);
    const fault = await entryFault(files, folder, entry, kind);
    if (fault !== undefined) faults.push(fault);
  }
  for (const name of besides) {
    if (present.get(name) === 'file') present.delete(name);
  }
  for (const name of [...present.keys(), ...twins]) {
    faults.push(new Problem('verify/unlisted', 'the index does not list this file', { at: { file: name } }));
  }
  return faults;
}

async function entryFault(
  files: Files,
  folder: string,
  { name, digest }: EvidenceEntry,
  kind: string | undefined,
): Promise<Problem | undefined> {
  const at = { file: name };
  if (kind === undefined) return new Problem('evidence/missing', 'the index lists this file', { at });
  if (kind !== 'file') return new Problem('evidence/link', 'this is a link or no regular file', { at });
  const found = await files.hash(`${folder}/${name}`);
  if (found.sha256 === digest.sha256) return undefined;
  return new Problem(
    'evidence/digest-mismatch',
    `changed: expected sha256:${digest.sha256}, got sha256:${found.sha256}`,
    { at },
  );
}

/** Every name below the folder that is no folder itself; links are not followed. */
async function listFiles(files: Files, root: string) {
  const present = new Map<string, string>();
  // Names that are no UTF-8 become equal when they are read; a second file must not hide behind the first.
  const twins: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of await files.list(`${root}/${folder}`)) {
      const path = `${folder}${name}`;
      if (kind === 'folder') folders.push(`${path}/`);
      else if (present.has(path)) twins.push(path);
      else present.set(path, kind);
    }
  }
  return { present, twins };
}
