import { didYouMean } from '../../core/did-you-mean.ts';
import type { Sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { isEvidenceName } from '../../formats/evidence-index.ts';
import { compileGlobs, type GlobSet } from '../../formats/glob.ts';
import type { Subject } from '../../formats/in-toto.ts';
import type { FileInfo, Files } from '../ports.ts';

/** A built file: what it is called in statements, where it stands, and what it was when it was hashed. */
export interface Artifact {
  /** Relative to the workspace, `/` between steps, NFC, no `..`, no control characters. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: Sha256;
  /** `FileInfo.fingerprint` at the time of hashing. */
  readonly fingerprint: string;
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
  for (const glob of globs.includes) {
    if (!walk.matched.some((path) => glob.matches(path))) throw noMatch(input, glob.pattern, workspace, walk);
  }
  const named = walk.matched.map((path) => ({ path, name: subjectName(path) }));
  refuseCollisions(named);
  const artifacts: Artifact[] = [];
  for (const { path, name } of sortedBy(named, (entry) => entry.name)) {
    artifacts.push(await hashed(files, workspace, path, name));
  }
  return artifacts;
}

export function subjectsOf(artifacts: readonly Artifact[]): readonly Subject[] {
  return artifacts.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
}

/** @throws Problem `subject/changed` when a file is no longer what was hashed (SEC-063). */
export async function refuseChanged(files: Files, artifacts: readonly Artifact[]): Promise<void> {
  for (const { name, path, fingerprint, sha256 } of artifacts) {
    if ((await files.info(path))?.fingerprint === fingerprint) continue;
    const now = (await files.realPath(path)) === path ? (await files.hash(path)).sha256 : 'gone or a link';
    if (now !== sha256) {
      throw new Problem(
        'subject/changed',
        `"${name}" changed while it was being worked on (sha256 ${sha256} → ${now})`,
      );
    }
  }
}

interface Walk {
  readonly matched: readonly string[];
  readonly seen: readonly string[];
  readonly links: readonly string[];
}

async function walkFor(files: Files, workspace: string, globs: GlobSet): Promise<Walk> {
  const bases = globs.includes.map(({ base }) => (base === '' || base === '.' ? '' : base));
  const mayHold = (folder: string) =>
    bases.some(
      (base) =>
        base === '' || base === folder || base.startsWith(`${folder}/`) || folder.startsWith(`${base}/`),
    );
  const matched: string[] = [];
  const seen: string[] = [];
  const links: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await files.list(folder === '' ? workspace : `${workspace}/${folder}`)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (seen.push(path) > limits.walkEntries) {
        throw new Problem(
          'limit/exceeded',
          `more than ${limits.walkEntries} files and folders under the workspace`,
        );
      }
      if (entry.kind === 'link') links.push(path);
      if (entry.kind === 'folder') {
        // What Git keeps of itself is never an artifact, and walking it costs more than the rest.
        if (path !== '.git' && mayHold(path)) folders.push(path);
      } else if (globs.matches(path)) {
        matched.push(path);
        if (matched.length > limits.artifactFiles)
          throw new Problem('limit/exceeded', `the globs match more than ${limits.artifactFiles} files`);
      }
    }
  }
  return { matched, seen, links };
}

/** @throws Problem `subject/name` */
function subjectName(path: string): string {
  const name = path.normalize('NFC');
  if (!isEvidenceName(name)) {
    throw new Problem(
      'subject/name',
      `the file name ${JSON.stringify(path)} has a control character or is too long for a subject`,
    );
  }
  return name;
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

async function hashed(files: Files, workspace: string, relative: string, name: string): Promise<Artifact> {
  const named = `${workspace}/${relative}`;
  const root = await files.realPath(workspace);
  const real = await files.realPath(named);
  if (real === undefined)
    throw new Problem('subject/kind', 'the symbolic link leads nowhere', { at: { file: relative } });
  if (root === undefined || !real.startsWith(`${root}/`)) {
    throw new Problem('file/outside', 'a symbolic link leads out of the workspace', {
      at: { file: relative },
    });
  }
  const info = await regularFile(files, real, relative);
  const { sha256, sizeBytes } = await files.hash(real);
  return { name, path: real, sizeBytes, sha256, fingerprint: info.fingerprint };
}

async function regularFile(files: Files, path: string, relative: string): Promise<FileInfo> {
  const info = await files.info(path);
  if (info?.kind !== 'file') throw new Problem('subject/kind', 'no regular file', { at: { file: relative } });
  return info;
}

function noMatch(input: string, pattern: string, workspace: string, { seen, links }: Walk): Problem {
  const link = links.find((path) => pattern.startsWith(`${path}/`));
  const place = workspace.split('/').at(-1);
  const why =
    link === undefined
      ? ` (looked at ${seen.length} entries under "${place}").${didYouMean(pattern, seen.slice(0, 5000))}`
      : `: "${link}" is a symbolic link, and links to folders are not followed`;
  return new Problem('input/no-match', `input "${input}": no file matches "${pattern}"${why}`);
}
