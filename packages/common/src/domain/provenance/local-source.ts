import { limits } from '../../core/limits.ts';
import type { ResourceDescriptor } from '../../formats/in-toto.ts';
import { knownLockfile } from '../../formats/lockfiles/known-names.ts';
import type { LocalSource } from '../../formats/slsa-provenance.ts';
import type { Ports, ProcessResult } from '../ports.ts';
import { findProgram } from '../programs.ts';

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
  const { PATH = '' } = processes.baseEnvironment;
  const root = (await files.realPath(workspace)) ?? workspace;
  const git = await findProgram(files, PATH, root, 'git');
  if (git === undefined || (await files.info(`${root}/.git`)) === undefined) return undefined;
  const runWith = (onLine: ((line: string) => void) | undefined, args: readonly string[]) =>
    processes.run({
      file: git,
      // The owner check guards against programs that a foreign configuration names. These commands would start
      // two kinds of them: fsmonitor, switched off here, and filters, for which `mayStartFilters` looks.
      args: ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args],
      folder: root,
      environment: {
        ...processes.baseEnvironment,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_OPTIONAL_LOCKS: '0',
      },
      deadlineMs: 60_000,
      ...(onLine === undefined ? {} : { onLine }),
    });
  const run: Git = (...args) => runWith(undefined, args);
  const head = await run('rev-parse', '--verify', 'HEAD^{commit}');
  const gitCommit = head.stdout.trim();
  if (head.exitCode !== 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(gitCommit)) return undefined;
  if ((await mayStartFilters(run)) || (await hasSubmodules(runWith))) return { gitCommit, changed: true };
  const status = await run(
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    // Git would start itself in each of them, with the filters of their own configuration.
    '--ignore-submodules=dirty',
  );
  return { gitCommit, changed: !isClean(status, made) };
}

type Git = (...args: string[]) => Promise<ProcessResult>;
type GitByLine = (onLine: (line: string) => void, args: readonly string[]) => Promise<ProcessResult>;

/**
 * To compare a file, `git status` starts the filter that the repository's own configuration names for it: a
 * program of the workspace. Exit 1 means that there is none; doubt counts as one.
 */
async function mayStartFilters(run: Git): Promise<boolean> {
  const { exitCode } = await run('config', '--includes', '--get-regexp', '^filter\\.');
  return exitCode !== 1;
}

/** What has changed inside of a submodule is not looked at, so nobody can say that nothing has. */
async function hasSubmodules(run: GitByLine): Promise<boolean> {
  let found = false;
  const { exitCode } = await run(
    (line) => {
      found ||= line.startsWith('160000 ');
    },
    ['ls-files', '--stage'],
  );
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
