import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withKeptLocale } from './kept-locale.ts';

const start = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

export interface CommandLineResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLineOptions {
  readonly folder: string;
  /** Where the user's own key is kept. */
  readonly state: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the committed bundle as a user does, with an environment that has nothing but what is needed. */
export function secureBuild(
  words: readonly string[],
  { folder, state, environment = {} }: CommandLineOptions,
): CommandLineResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: withKeptLocale(process.env.PATH ?? ''),
      HOME: folder,
      XDG_STATE_HOME: state,
      ...environment,
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exitCode: status, stdout, stderr };
}
