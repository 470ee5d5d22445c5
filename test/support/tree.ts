import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@secure-build/common/formats/lockfiles/lockfile';

/** Every regular file below a folder, by POSIX path, in code-unit order. */
export function readTree(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), bytes: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
