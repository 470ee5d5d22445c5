import type { Ports } from '../ports.ts';
import { commitOf, findGit } from '../provenance/git.ts';
import type { SuiteRelease } from './adoption.ts';

/**
 * The release that a checkout of the suite stands at: its commit and the version tag that points there.
 *
 * @param suite absolute
 * @returns `undefined` where it is no checkout, or stands at no release
 */
export async function releaseOfCheckout(
  ports: Pick<Ports, 'files' | 'processes'>,
  suite: string,
): Promise<SuiteRelease | undefined> {
  if ((await ports.files.info(`${suite}/.git`)) === undefined) return undefined;
  const git = await findGit(ports, suite);
  const commit = git === undefined ? undefined : await commitOf(git, 'HEAD');
  if (git === undefined || commit === undefined) return undefined;
  const { exitCode, stdout } = await git(['tag', '--points-at', 'HEAD']);
  const version = stdout.split('\n').find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  return exitCode === 0 && version !== undefined ? { commit, version } : undefined;
}

/**
 * `OWNER/REPO` of the remote `origin`, if that is on github.com. Whatever else the address holds, a password for
 * example, is not shown.
 */
export async function repositoryOfCheckout(
  ports: Pick<Ports, 'files' | 'processes'>,
  folder: string,
): Promise<string | undefined> {
  const git = await findGit(ports, folder);
  if (git === undefined) return undefined;
  const { exitCode, stdout } = await git(['config', '--get', 'remote.origin.url']);
  const path = /^(?:https:\/\/(?:[^@/\s]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])(\S+)$/.exec(
    stdout.trim(),
  )?.[1];
  // Git takes either ending for the same address.
  const name = path?.replace(/\/$/, '').replace(/\.git$/, '');
  return exitCode === 0 && name !== undefined && isRepositoryName(name) ? name : undefined;
}

/**
 * Where a folder is in its checkout, relative to the top.
 *
 * @returns empty at the top; `undefined` where it is in no checkout
 */
export async function placeInCheckout(
  ports: Pick<Ports, 'files' | 'processes'>,
  folder: string,
): Promise<string | undefined> {
  const git = await findGit(ports, folder);
  if (git === undefined) return undefined;
  const { exitCode, stdout } = await git(['rev-parse', '--show-prefix']);
  return exitCode === 0 ? stdout.replace(/\/?\n$/, '') : undefined;
}

export function isRepositoryName(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9_.-]{1,100}$/.test(text) && !/\/\.\.?$/.test(text);
}
