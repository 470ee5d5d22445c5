import { limits } from '../../core/limits.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { compileGlobs } from '../../formats/glob.ts';
import type { Subject } from '../../formats/in-toto.ts';
import type { Files } from '../ports.ts';
import { fileHasher, type HashedFile, hashAll } from './artifact-hashing.ts';
import { searchedPlace, unmatched, walkFor } from './artifact-walk.ts';
import { fileSubjectName } from './subject-names.ts';

/** A built file: what it is called in statements, where it stands, and what it was when it was hashed. */
export interface Artifact extends HashedFile {
  /** Relative to the workspace, `/` between steps, NFC, no `..`, no control characters. */
  readonly name: string;
}

/**
 * The files that the globs of one input name, by name, each hashed once (signing document, section 3.2).
 *
 * @throws Problem `input/no-match` for a pattern without a file, `subject/collision` for two files of one name,
 *   `subject/kind` for what is no regular file, `file/outside` for a link out of the workspace,
 *   `limit/exceeded` for too many files.
 */
export async function findArtifacts(
  files: Files,
  workspace: string,
  patterns: readonly string[],
  input = 'artifact-path',
): Promise<readonly Artifact[]> {
  const globs = compileGlobs(patterns, input);
  const walk = await walkFor(files, workspace, globs);
  const lonely = unmatched(globs, walk);
  if (lonely !== undefined) {
    const place = searchedPlace(lonely, workspace, walk);
    throw new Problem('input/no-match', `input "${input}": no file matches "${lonely}"${place}`);
  }
  const named = walk.matched.map((path) => ({ path, name: fileSubjectName(path) }));
  refuseCollisions(named);
  const sorted = sortedBy(named, ({ name }) => name);
  const hasher = fileHasher(files, workspace);
  const hashed = await hashAll(
    hasher,
    sorted.map(({ path }) => path),
  );
  return hashed.map((file, index) => ({ name: sorted[index]?.name ?? '', ...file }));
}

export function subjectsOf(artifacts: readonly Artifact[]): readonly Subject[] {
  return artifacts.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
}

/** @throws Problem `subject/changed` when a file is no longer what was hashed (SEC-063). */
export async function refuseChanged(files: Files, artifacts: readonly Artifact[]): Promise<void> {
  await mapConcurrently(artifacts, limits.hashPool, async ({ name, path, fingerprint, sha256 }) => {
    if ((await files.info(path))?.fingerprint === fingerprint) return;
    const now = (await files.realPath(path)) === path ? (await files.hash(path)).sha256 : 'gone or a link';
    if (now === sha256) return;
    throw new Problem(
      'subject/changed',
      `"${name}" changed while it was being worked on (sha256 ${sha256} → ${now})`,
    );
  });
}

function refuseCollisions(named: readonly { readonly path: string; readonly name: string }[]): void {
  const byName = new Map<string, string>();
  for (const { path, name } of named) {
    const other = byName.get(name);
    if (other !== undefined) {
      throw new Problem(
        'subject/collision',
        `two different files would both be called ${JSON.stringify(name)}: ${JSON.stringify(other)}, ${JSON.stringify(path)}`,
      );
    }
    byName.set(name, path);
  }
}
