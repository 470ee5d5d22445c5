import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = process.env.SECURE_BUILD_DIST ?? fileURLToPath(new URL('../../../dist', import.meta.url));

export interface Typed {
  readonly exitCode: number;
  readonly output: string;
}

/**
 * Types a command line for `secure-build` into a shell as it was printed, in a folder, on a machine without any network.
 *
 * @param more Words behind it.
 */
export function typeCommand(folder: string, command: string, more: readonly string[] = []): Typed {
  const script = `secure-build() { "$NODE" "$CLI" "$@"; }\n${command} "$@"`;
  const { status, stdout, stderr } = spawnSync('unshare', ['-rn', 'bash', '-c', script, 'bash', ...more], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, CLI: join(DIST, 'cli/index.js') },
  });
  return { exitCode: status ?? 128, output: `${stdout}${stderr}` };
}
