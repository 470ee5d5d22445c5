import { createHash } from 'node:crypto';
import { utf8 } from '../core/bytes.ts';
import type { Sha256 } from '../core/digest.ts';
import { Problem } from '../core/problem.ts';

export interface TreeFile {
  /** Relative to the folder, `/` between steps. */
  readonly path: string;
  readonly sha256: Sha256;
}

/**
 * In-toto `dirHash`: the directory hash of Go modules ("Hash1", golang.org/x/mod/sumdb/dirhash) in hexadecimal.
 * SHA-256 over one line `HEX  PATH` for each regular file, sorted by the bytes of the path.
 *
 * @throws Problem `subject/name` for a path with a line break, of which two trees could make one text.
 */
export function directoryHash(files: readonly TreeFile[]): string {
  const rows = files.map(({ path, sha256 }) => ({ path, bytes: utf8(path), sha256 }));
  rows.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const hash = createHash('sha256');
  for (const { path, sha256 } of rows) {
    if (/[\n\r]/.test(path)) {
      throw new Problem(
        'subject/name',
        `the file name ${JSON.stringify(path.slice(0, 100))} has a line break`,
      );
    }
    hash.update(`${sha256}  ${path}\n`);
  }
  return hash.digest('hex');
}
