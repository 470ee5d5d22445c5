import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCodeUnits } from '@secure-build/common/core/order';
import { compileGlobs } from '@secure-build/common/formats/glob';

/** `hashFiles(…)`: SHA-256 over the digests of the files, empty where none fits; `!` takes out what else would fit. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns.flatMap((pattern) => pattern.split('\n')).map((pattern) => pattern.trim());
  const globs = compileGlobs(
    lines.filter((line) => line !== ''),
    'hashFiles',
  );
  const files = readdirSync(workspace, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(workspace, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => globs.matches(path))
    .sort(byCodeUnits);
  if (files.length === 0) return '';
  const digest = createHash('sha256');
  for (const file of files)
    digest.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, file)))
        .digest(),
    );
  return digest.digest('hex');
}
