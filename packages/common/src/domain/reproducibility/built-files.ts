import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import { compileGlobs } from '../../formats/glob.ts';
import type { Files } from '../ports.ts';
import { type Artifact, findArtifacts, refuseChanged } from '../provenance/subjects.ts';
import type { BuiltFile } from './compare.ts';
import type { Side } from './variations/variation.ts';

const INPUT = 'artifact-path';
const SHOWN_FILES = 5;

/**
 * What a build made, taken out of the copy, which the other side needs. Every pattern must match after build A;
 * what is missing after build B is a difference of the two sets.
 *
 * @throws Problem `reproducibility/artifact-none` after build A, and those of `findArtifacts`
 */
export async function takeBuiltFiles(
  files: Files,
  side: Side,
  sourceFolder: string,
  patterns: readonly string[],
  to: string,
): Promise<readonly BuiltFile[]> {
  const artifacts = await artifactsOf(files, side, sourceFolder, patterns);
  const taken: BuiltFile[] = [];
  for (const { name, path, sizeBytes, sha256 } of artifacts) {
    const target = `${to}/${name}`;
    await files.copyFile(path, target);
    taken.push({ name, path: target, sizeBytes, sha256 });
  }
  // A process that the build left behind could still be writing.
  await refuseChanged(files, artifacts);
  return taken;
}

async function artifactsOf(
  files: Files,
  side: Side,
  folder: string,
  patterns: readonly string[],
): Promise<readonly Artifact[]> {
  try {
    return await findArtifacts(files, folder, patterns, INPUT);
  } catch (error) {
    if (!isNoMatch(error)) throw error;
  }
  const excludes = patterns.filter((pattern) => pattern.startsWith('!'));
  const found = new Map<string, Artifact>();
  for (const { pattern, base } of compileGlobs(patterns, INPUT).includes) {
    try {
      for (const artifact of await findArtifacts(files, folder, [pattern, ...excludes], INPUT))
        found.set(artifact.name, artifact);
    } catch (error) {
      if (!isNoMatch(error)) throw error;
      if (side === 'a') throw await artifactNone(files, folder, pattern, base);
    }
  }
  return [...found.values()];
}

const isNoMatch = (error: unknown) => error instanceof Problem && error.code === 'input/no-match';

async function artifactNone(files: Files, folder: string, pattern: string, base: string): Promise<Problem> {
  const place = base === '.' ? '' : base;
  const under = (await files.info(`${folder}/${place}`))?.kind === 'folder' ? place : '';
  const names = (await files.list(`${folder}/${under}`)).map(({ name, kind }) =>
    plainLine([under, kind === 'folder' ? `${name}/` : name].filter((part) => part !== '').join('/')),
  );
  const more = names.length > SHOWN_FILES ? ` and ${names.length - SHOWN_FILES} more` : '';
  const where = under === '' ? 'the top folder' : `${plainLine(under)}/`;
  const listed =
    names.length === 0
      ? `${where} is empty`
      : `Files under ${where}: ${names.slice(0, SHOWN_FILES).join(', ')}${more}`;
  return new Problem(
    'reproducibility/artifact-none',
    `${INPUT}: pattern "${plainLine(pattern)}" matched no file after build A. ${listed}.`,
  );
}
