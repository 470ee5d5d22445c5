import { Problem } from '../../core/problem.ts';

const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Hosts that the user names as token services of registries (SEC-092): they get the credentials of a registry that
 * sends us there, so each is a whole host name, without port, path or pattern.
 *
 * @throws Problem `input/invalid` that names every line at fault
 */
export function parseRealmHosts(lines: readonly string[]): readonly string[] {
  const faults = lines
    .filter((line) => !isHost(line))
    .map(
      (line) =>
        `input "registry-realms": expected a host name in lower case, such as auth.example; got ${JSON.stringify(line.slice(0, 100))}`,
    );
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
  return lines;
}

/** As addresses have it: one that is written in another way, such as `0.0`, would never be found equal. */
function isHost(line: string): boolean {
  const address = `https://${line}/`;
  return HOST.test(line) && URL.canParse(address) && new URL(address).hostname === line;
}
