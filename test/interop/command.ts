import { spawn } from 'node:child_process';

export interface Finished {
  readonly exitCode: number;
  /** stdout and stderr together, as they came. */
  readonly output: string;
}

/** Runs a program to its end. A program that does not exist is exit code 127, as in a shell. */
export function runCommand(
  program: string,
  args: readonly string[],
  {
    folder,
    environment = {},
    deadlineMs,
  }: {
    readonly folder: string;
    /** Over the own one; `undefined` takes a variable away. */
    readonly environment?: Readonly<Record<string, string | undefined>>;
    readonly deadlineMs: number;
  },
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: deadlineMs,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const finish = (exitCode: number, more: string) =>
      resolve({ exitCode, output: `${Buffer.concat(chunks).toString('utf8')}${more}` });
    child.once('error', (error) => finish(127, error.message));
    child.once('close', (code, signal) =>
      finish(code ?? 124, signal === null ? '' : `\nended by ${signal} after ${deadlineMs} ms`),
    );
  });
}
