import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { problemCatalog } from '../../core/problem-catalog.ts';
import { compileGlobs } from '../../formats/glob.ts';
import type { Files } from '../ports.ts';
import { fileHasher, hashAll } from '../provenance/artifact-hashing.ts';
import { searchedPlace, unmatched, walkFor } from '../provenance/artifact-walk.ts';
import { withoutRoot } from '../provenance/subject-files.ts';
import { checkedName } from '../provenance/subject-names.ts';
import type { PackedFile } from './packed-files.ts';

/** Its callers never see the inputs of the steps inside. */
const OF_BUILD = 'In a call of build.yml it is the input "artifacts", relative to its "working-directory".';

/**
 * The files that globs match, hashed now. Their names are those of subjects: paths below the root. A link to a file
 * below the root is handed over as the file.
 *
 * @param root absolute
 * @throws Problem `input/no-match` for a pattern without a match, `file/outside`, `subject/kind`, `subject/name`
 */
export async function builtFiles(
  files: Files,
  root: string,
  patterns: readonly string[],
): Promise<readonly PackedFile[]> {
  const globs = compileGlobs(
    patterns.map((pattern) => withoutRoot(pattern, root)),
    'artifact-path',
  );
  const walk = await walkFor(files, root, globs);
  const missed = unmatched(globs, walk);
  if (missed !== undefined) {
    const place = searchedPlace(missed, root, walk);
    throw new Problem('input/no-match', `input "artifact-path": no file matches "${missed}"${place}`, {
      hint: `${problemCatalog['input/no-match'].remedy} ${OF_BUILD}`,
    });
  }
  const named = walk.matched.map((path) => ({ path, name: checkedName(path, 'the file name') }));
  const hashed = await hashAll(
    fileHasher(files, root),
    named.map(({ path }) => path),
  );
  const packed = named.flatMap(({ name }, index) => {
    const file = hashed[index];
    return file === undefined
      ? []
      : [{ name, path: file.path, sizeBytes: file.sizeBytes, sha256: file.sha256 }];
  });
  return sortedBy(packed, ({ name }) => name);
}
