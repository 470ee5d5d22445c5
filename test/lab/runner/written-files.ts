import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnits } from '@secure-build/common/core/order';

/** Path relative to the folder, with `/` -> what changes whenever the file changes. */
export type FolderState = ReadonlyMap<string, string>;

/** Files and links below a folder; links are not followed. */
export async function readFolderState(folder: string): Promise<FolderState> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const { ino, size, mtimeNs, ctimeNs } = await lstat(file, { bigint: true });
        return [relative(folder, file).split(sep).join('/'), `${ino}:${size}:${mtimeNs}:${ctimeNs}`] as const;
      }),
    ),
  );
}

/** New and changed files, in code-unit order. */
export function writtenFiles(before: FolderState, after: FolderState): readonly string[] {
  return [...after.keys()].filter((path) => before.get(path) !== after.get(path)).sort(byCodeUnits);
}
