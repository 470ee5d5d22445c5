import { Problem } from '../../core/problem.ts';
import { isEvidenceName } from '../../formats/evidence-index.ts';
import type { Files } from '../ports.ts';
import { findArtifacts } from '../provenance/subjects.ts';
import type { BuiltFile } from './compare.ts';

/**
 * A set that was built elsewhere: each path is a file, or a folder with all files below it, named relative to it.
 *
 * @param paths absolute
 * @param input what to call the set in a fault
 * @throws Problem `input/no-match`, `subject/collision`, `subject/name`, and those of `findArtifacts`
 */
export async function readGivenSet(
  files: Files,
  paths: readonly string[],
  input: string,
): Promise<readonly BuiltFile[]> {
  const byName = new Map<string, BuiltFile>();
  for (const path of paths) {
    for (const file of await filesAt(files, path, input)) {
      const other = byName.get(file.name);
      if (other !== undefined) {
        throw new Problem(
          'subject/collision',
          `input "${input}": "${other.path}" and "${file.path}" would both be called "${file.name}"`,
        );
      }
      byName.set(file.name, file);
    }
  }
  return [...byName.values()];
}

async function filesAt(files: Files, path: string, input: string): Promise<readonly BuiltFile[]> {
  const real = await files.realPath(path);
  const kind = real === undefined ? undefined : (await files.info(real))?.kind;
  if (real === undefined || kind === undefined)
    throw new Problem('input/no-match', `input "${input}": nothing stands at "${path}"`);
  if (kind === 'folder') return findArtifacts(files, real, ['**'], input);
  if (kind !== 'file') throw new Problem('subject/kind', 'no regular file', { at: { file: path } });
  const name = path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
  if (!isEvidenceName(name)) {
    throw new Problem(
      'subject/name',
      `the file name ${JSON.stringify(name)} cannot be the name of a subject`,
    );
  }
  return [{ name, path: real, ...(await files.hash(real)) }];
}

/** Two single files are a pair whatever they are called: a version or date in the name is no other artifact. */
export function pairedNames(first: readonly BuiltFile[], second: readonly BuiltFile[]): readonly BuiltFile[] {
  const [a, ...moreA] = first;
  const [b, ...moreB] = second;
  if (a === undefined || b === undefined || moreA.length + moreB.length > 0) return second;
  return [{ ...b, name: a.name }];
}
