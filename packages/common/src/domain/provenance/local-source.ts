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
  const run = (...args: string[]): Promise<ProcessResult> =>
    processes.run({
      file: git,
      // The owner check guards against programs that a foreign configuration names; fsmonitor is the one that
      // these two commands would start.
      args: ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args],
      folder: root,
      environment: {
        ...processes.baseEnvironment,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_OPTIONAL_LOCKS: '0',
      },
      deadlineMs: 60_000,
    });
  const head = await run('rev-parse', '--verify', 'HEAD^{commit}');
  const gitCommit = head.stdout.trim();
  if (head.exitCode !== 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(gitCommit)) return undefined;
  const status = await run('status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all');
  return { gitCommit, changed: !isClean(status, made) };
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
