import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProgramToRun {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Answers 200 as soon as the program can be used. */
  readonly readyUrl: string;
  /** All that it prints. */
  readonly logFile: string;
}

export interface RunningProgram {
  readonly name: string;
  stop(): Promise<void>;
}

const READY_MS = 30_000;
const STOP_MS = 3000;

/** Starts a server and waits until it answers; one that does not is ended, and what it said is in the error. */
export async function startProgram(given: ProgramToRun): Promise<RunningProgram> {
  const { name, logFile, readyUrl } = given;
  const child = spawn(given.program, given.args, {
    cwd: given.folder,
    env: { ...process.env, ...given.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended = `it ended with ${code ?? signal}`;
  });
  const stop = async () => {
    if (ended !== undefined) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await exit;
    clearTimeout(killer);
    log.end();
  };
  const deadline = Date.now() + READY_MS;
  while (!(await answers(readyUrl))) {
    if (ended === undefined && Date.now() < deadline) {
      await sleep(25);
      continue;
    }
    await stop();
    const said = readFileSync(logFile, 'utf8').slice(-2000);
    throw new Error(`${name} did not become ready: ${ended ?? `no answer within ${READY_MS} ms`}\n${said}`);
  }
  return { name, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(1000) });
    await body?.cancel();
    return status === 200;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
