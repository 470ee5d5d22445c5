import { limits } from '../../core/limits.ts';
import type { ResourceDescriptor } from '../../formats/in-toto.ts';
import { knownLockfile } from '../../formats/lockfiles/known-names.ts';
import type { LocalSource } from '../../formats/slsa-provenance.ts';
import type { Ports, ProcessResult } from '../ports.ts';
import { commitOf, findGit, type Git } from './git.ts';

export interface SourceQuestion {
  /** Absolute. */
  readonly workspace: string;
  /** What the build itself left there, relative to the workspace: files, and folders with "/" at the end. */
  readonly made: readonly string[];
}

/**
 * The commit of a Git checkout and whether files differ from it, files unknown to Git included. Nothing else of
 * the repository is told: a remote may hold credentials, a branch or an author a name.
 *
 * @returns `undefined` where Git is not installed, or the folder is not the top of a checkout with a commit
 */
export async function readLocalSource(
  { files, processes }: Pick<Ports, 'files' | 'processes'>,
  { workspace, made }: SourceQuestion,
): Promise<LocalSource | undefined> {
  const git = await findGit({ files, processes }, workspace);
  if (git === undefined || (await files.info(`${workspace}/.git`)) === undefined) return undefined;
  const gitCommit = await commitOf(git, 'HEAD');
  if (gitCommit === undefined) return undefined;
  if ((await mayStartFilters(git)) || (await hasSubmodules(git))) return { gitCommit, changed: true };
  const status = await git([
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    // Git would start itself in each of them, with the filters of their own configuration.
    '--ignore-submodules=dirty',
  ]);
  return { gitCommit, changed: !isClean(status, made) };
}

/**
 * To compare a file, `git status` starts the filter that the repository's own configuration names for it: a
 * program of the workspace. Exit 1 means that there is none; doubt counts as one.
 */
async function mayStartFilters(git: Git): Promise<boolean> {
  const { exitCode } = await git(['config', '--includes', '--get-regexp', '^filter\\.']);
  return exitCode !== 1;
}

/** What has changed inside of a submodule is not looked at, so nobody can say that nothing has. */
async function hasSubmodules(git: Git): Promise<boolean> {
  let found = false;
  const { exitCode } = await git(['ls-files', '--stage'], (line) => {
    found ||= line.startsWith('160000 ');
  });
  return found || exitCode !== 0;
}

/** Doubt counts as changed: a status that failed, or that is too long to be seen whole. */
function isClean({ exitCode, stdout }: ProcessResult, made: readonly string[]): boolean {
  if (exitCode !== 0 || stdout.length >= limits.childOutputBytes) return false;
  const changed = stdout
    .split('\0')
    .filter((line) => line !== '')
    // "XY PATH": two letters, a blank, the path as it is.
    .map((line) => line.slice(3));
  return changed.every((path) =>
    made.some((own) => (own.endsWith('/') ? path.startsWith(own) : path === own)),
  );
}

/** The lockfiles at the top of the workspace, by name and digest: what the build could have installed from. */
export async function readLockfiles(
  { files }: Pick<Ports, 'files'>,
  workspace: string,
): Promise<readonly ResourceDescriptor[]> {
  const lockfiles: ResourceDescriptor[] = [];
  for (const { name, kind } of await files.list(workspace)) {
    if (kind !== 'file' || knownLockfile(name) === undefined) continue;
    const { sha256 } = await files.hash(`${workspace}/${name}`);
    lockfiles.push({ name, digest: { sha256 } });
  }
  return lockfiles;
}
