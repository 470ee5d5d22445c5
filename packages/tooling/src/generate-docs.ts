import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Documents, renderDocuments } from './documents.ts';
import { loadSources } from './load-sources.ts';
import { Refusal, root, runProgram } from './project.ts';

/** Paths whose text is not what the sources say now. `read` gives `undefined` for a file that is not there. */
export function staleDocuments(
  documents: Documents,
  read: (path: string) => string | undefined,
): readonly string[] {
  return [...documents].filter(([path, text]) => read(path) !== text).map(([path]) => path);
}

function readDocument(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** `npm run docs` writes what has changed; with `--check` it writes nothing and fails where something would change. */
if (import.meta.main) {
  void runProgram({ check: { type: 'boolean' } }, async ({ check }) => {
    const documents = renderDocuments(await loadSources(root));
    const stale = staleDocuments(documents, readDocument);
    if (check === true && stale.length > 0) {
      throw new Refusal([
        ...stale.map((path) => `${path}: not what the sources say`),
        'Run `npm run docs` and commit the result.',
      ]);
    }
    for (const path of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), documents.get(path) ?? '');
      console.log(`written: ${path}`);
    }
    if (stale.length === 0) console.log(`generated docs: ${documents.size} files are up to date`);
  });
}
