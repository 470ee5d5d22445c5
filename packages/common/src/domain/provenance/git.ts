import type { Ports, ProcessResult } from '../ports.ts';
import { findProgram } from '../programs.ts';

export type Git = (args: readonly string[], onLine?: (line: string) => void) => Promise<ProcessResult>;

/**
 * Git for questions about a checkout. It starts nothing that the configuration of the checkout could name: no
 * watcher, no transport, no program of the machine's or the user's configuration (SEC-108).
 *
 * @param workspace absolute
 * @returns `undefined` where Git is not installed
 */
export async function findGit(
  { files, processes }: Pick<Ports, 'files' | 'processes'>,
  workspace: string,
): Promise<Git | undefined> {
  const { PATH = '' } = processes.baseEnvironment;
  const folder = (await files.realPath(workspace)) ?? workspace;
  const file = await findProgram(files, PATH, folder, 'git');
  if (file === undefined) return undefined;
  return (args, onLine) =>
    processes.run({
      file,
      // The owner check guards against programs that a foreign configuration names. Those that a question could
      // start are switched off here; for filters the caller has to look.
      args: ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args],
      folder,
      environment: {
        ...processes.baseEnvironment,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_OPTIONAL_LOCKS: '0',
        // A checkout that lacks an object would fetch it, through a program of its own configuration.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
      },
      deadlineMs: 60_000,
      ...(onLine === undefined ? {} : { onLine }),
    });
}

/**
 * The commit that a branch, a tag or an abbreviation names; `undefined` where it names none.
 *
 * @param ref of letters and digits at its start, so that Git never takes it for an option
 */
export async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const commit = stdout.trim();
  return exitCode === 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : undefined;
}
