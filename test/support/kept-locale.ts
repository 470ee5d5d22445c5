import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./programs/kept-locale', import.meta.url));

/**
 * This `PATH` with a `localedef` in front that keeps what the one of the machine has made. For tests of something else:
 * those of the variation itself ask the machine.
 */
export function withKeptLocale(path: string): string {
  return existsSync('/usr/bin/localedef') ? `${folder}:${path}` : path;
}
