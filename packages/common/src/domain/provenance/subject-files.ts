import { limits } from '../../core/limits.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { Problem } from '../../core/problem.ts';
import { compileGlobs, type GlobSet } from '../../formats/glob.ts';
import type { HashedFile } from './artifact-hashing.ts';
import { searchedPlace, walkFor } from './artifact-walk.ts';
import { hashTree } from './hashed-tree.ts';
import type { NameStrategy } from './name-strategies.ts';
import type { SubjectDraft, SubjectSearch } from './subject-draft.ts';
import { checkedName, fileSubjectName } from './subject-names.ts';

/** Files that globs match. Every pattern must match one (SEC-060). */
export function fromGlobs(
  search: SubjectSearch,
  patterns: readonly string[],
  input: string,
): Promise<readonly SubjectDraft[]> {
  const relative = patterns.map((pattern) => withoutRoot(pattern, search.context.root));
  return fromGlobSet(search, compileGlobs(relative, input), input);
}

export async function fromGlobSet(
  search: SubjectSearch,
  globs: GlobSet,
  input: string,
  strategy: NameStrategy = search.inputs['name-strategy'],
): Promise<readonly SubjectDraft[]> {
  const { root } = search.context;
  const walk = await walkFor(search.ports.files, root, globs);
  for (const glob of globs.includes) {
    if (walk.matched.some((path) => glob.matches(path))) continue;
    const place = searchedPlace(glob.pattern, root, walk);
    search.nothing(`input "${input}": no file matches "${glob.pattern}"${place}`);
  }
  return fromPaths(search, walk.matched, strategy);
}

export function fromPaths(
  { hasher }: SubjectSearch,
  paths: readonly string[],
  strategy: NameStrategy,
): Promise<readonly SubjectDraft[]> {
  // A name that cannot be one is found before anything is hashed.
  const named = paths.map((path) => ({ path, name: fileSubjectName(path, strategy) }));
  return mapConcurrently(named, limits.hashPool, async ({ path, name }) => {
    const file = await hasher.hash(path);
    return { name, kind: 'file', digests: digestsOf(file), origin: path, file };
  });
}

/** `file:PATH`: nothing in the path is a wildcard. */
export async function fromFile(search: SubjectSearch, given: string): Promise<readonly SubjectDraft[]> {
  const { files } = search.ports;
  const path = relativePath(given, search.context.root, 'subjects');
  if ((await files.info(`${search.context.root}/${path}`)) === undefined) {
    search.nothing(`input "subjects": there is no file ${JSON.stringify(path.slice(0, 200))}`);
    return [];
  }
  return fromPaths(search, [path], search.inputs['name-strategy']);
}

/** `dir:PATH`: one subject for the whole folder. */
export async function fromDirectory(search: SubjectSearch, given: string): Promise<readonly SubjectDraft[]> {
  const { root } = search.context;
  const { files } = search.ports;
  const folder = relativePath(given, root, 'subjects');
  const name = fileSubjectName(folder, search.inputs['name-strategy']);
  if ((await files.info(`${root}/${folder}`)) === undefined) {
    search.nothing(`input "subjects": there is no folder ${JSON.stringify(folder.slice(0, 200))}`);
    return [];
  }
  const tree = await hashTree(files, search.hasher, root, folder);
  if (tree.files.length === 0) {
    search.nothing(`input "subjects": the folder ${JSON.stringify(folder.slice(0, 200))} holds no file`);
    return [];
  }
  return [{ name, kind: 'directory', digests: [['dirHash', tree.dirHash]], origin: folder, tree }];
}

/** In the in-toto names of the algorithms. */
export function digestsOf({
  sha256,
  sha384,
  sha512,
}: HashedFile): readonly (readonly [algorithm: string, hex: string])[] {
  return [
    ['sha256', sha256],
    ...(sha384 === undefined ? [] : [['sha384', sha384] as const]),
    ...(sha512 === undefined ? [] : [['sha512', sha512] as const]),
  ];
}

/** Workflows write `${{ github.workspace }}/dist` as often as `dist`. */
export function withoutRoot(pattern: string, root: string): string {
  const [, excluded = '', path = ''] = /^(!?)(.*)$/su.exec(pattern) ?? [];
  return path.startsWith(`${root}/`) ? `${excluded}${path.slice(root.length + 1)}` : pattern;
}

/** @throws Problem `input/invalid` for a path that leaves the root, `subject/name` for one that is none. */
export function relativePath(given: string, root: string, input: string): string {
  const path = withoutRoot(given, root).replace(/^(?:\.\/)+/, '');
  if (/^(?:\/|[A-Za-z]:[/\\])/.test(path) || path.split('/').includes('..')) {
    throw new Problem(
      'input/invalid',
      `input "${input}": ${JSON.stringify(given.slice(0, 100))} leads out of the workspace`,
      { hint: 'Write paths relative to the workspace, with "/" and without "..".' },
    );
  }
  checkedName(path, 'the path');
  return path;
}
