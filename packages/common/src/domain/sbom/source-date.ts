import { Problem } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import { findProgram } from '../programs.ts';

/** The time that documents carry, and where it is from. */
export interface SourceDate {
  readonly instant: Date;
  readonly origin: 'SOURCE_DATE_EPOCH' | 'committer time of HEAD' | 'clock';
}

/**
 * `SOURCE_DATE_EPOCH` (reproducible-builds.org), else the committer time of HEAD, else now: only the last one
 * gives another document on another day.
 *
 * @param folder absolute, links resolved
 * @throws Problem `input/invalid` for a `SOURCE_DATE_EPOCH` that is no number of seconds
 */
export async function readSourceDate(
  { clock, files, processes }: Pick<Ports, 'clock' | 'files' | 'processes'>,
  folder: string,
): Promise<SourceDate> {
  const given = processes.variable('SOURCE_DATE_EPOCH');
  if (given !== undefined && given !== '') {
    if (!/^\d{1,11}$/.test(given)) {
      const shown = JSON.stringify(given.slice(0, 40));
      throw new Problem('input/invalid', `SOURCE_DATE_EPOCH is no whole number of seconds: ${shown}`);
    }
    return { instant: new Date(Number(given) * 1000), origin: 'SOURCE_DATE_EPOCH' };
  }
  const { PATH: searchPath = '' } = processes.baseEnvironment;
  const git = await findProgram(files, searchPath, folder, 'git');
  const seconds = git === undefined ? undefined : await committerTime(processes, git, folder);
  return seconds === undefined
    ? { instant: clock.now(), origin: 'clock' }
    : { instant: new Date(seconds * 1000), origin: 'committer time of HEAD' };
}

async function committerTime(
  processes: Ports['processes'],
  git: string,
  folder: string,
): Promise<number | undefined> {
  const { exitCode, stdout } = await processes.run({
    file: git,
    // Plumbing: `git log` would start the program that the checkout's own `gpg.program` names.
    args: ['-c', 'safe.directory=*', 'rev-list', '--max-count=1', '--timestamp', 'HEAD'],
    folder,
    environment: { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_OPTIONAL_LOCKS: '0' },
    deadlineMs: 30_000,
  });
  const [, seconds] = /^(\d{1,11}) [0-9a-f]{40,64}$/.exec(stdout.trim()) ?? [];
  return exitCode === 0 && seconds !== undefined ? Number(seconds) : undefined;
}
