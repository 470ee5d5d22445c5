import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path relative to the root, with `/` -> text. Checkers take one, so that a test can plant a violation. */
export type SourceTree = ReadonlyMap<string, string>;

export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

const NOT_OURS: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  'dist',
  '.secure-build',
  '.cache',
  'fixtures',
]);

/** Every text file of this repository that a person writes, or a script for them; fixtures and `dist` are left out. */
export function readRepository(): SourceTree {
  const tree = new Map<string, string>();
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(repository, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (NOT_OURS.has(entry.name)) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) tree.set(path, readFileSync(join(repository, path), 'utf8'));
    }
  }
  return tree;
}

/** The tree with files replaced, added or, with `undefined`, taken away. */
export function planted(tree: SourceTree, changes: Readonly<Record<string, string | undefined>>): SourceTree {
  const copy = new Map(tree);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) copy.delete(path);
    else copy.set(path, text);
  }
  return copy;
}
