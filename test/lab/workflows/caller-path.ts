import { dirname, isAbsolute, join, sep } from 'node:path';

const SYSTEM = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/**
 * `PATH` of every machine of a run that somebody starts by hand: the folders of that person, since a hosted machine has
 * its tools, too. Programs of npm packages belong to the project in whose folder they are, not to the machine.
 *
 * @param searchPath value of `PATH`
 */
export function callerPath(searchPath: string): string {
  const bin = join('node_modules', '.bin');
  const own = searchPath
    .split(':')
    .filter((folder) => isAbsolute(folder) && folder !== bin && !folder.endsWith(`${sep}${bin}`));
  return [...new Set([dirname(process.execPath), ...own, ...SYSTEM])].join(':');
}
