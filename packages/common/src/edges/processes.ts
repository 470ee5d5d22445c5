import type { ChildProcess } from 'node:child_process';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import type { Command, Processes, ProcessResult } from '../domain/ports.ts';
import { atInterruption } from './cleanup.ts';
import { OutputTail } from './output-tail.ts';

/** What a program needs to be found and to run; nothing that could hold a secret. */
const BASE_NAMES = ['PATH', 'SystemRoot', 'ComSpec', 'PATHEXT'] as const;

export const baseEnvironment: Readonly<Record<string, string>> = Object.fromEntries(
  BASE_NAMES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

/**
 * Children as groups of their own, by `node:child_process`: a deadline or a signal must end the compiler that
 * a build started as well, and `@actions/exec` can end only the process that it started itself.
 */
export const groupProcesses: Processes = {
  baseEnvironment,
  run: runGroup,
  variable: (name) => (Object.hasOwn(process.env, name) ? process.env[name] : undefined),
};

async function runGroup(command: Command): Promise<ProcessResult> {
  // Most runs start no program, and the module takes longer to load than they take.
  const { spawn } = await import('node:child_process');
  const child = spawn(command.file, command.args, {
    cwd: command.folder,
    env: { ...command.environment },
    stdio: [command.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const done = atInterruption(() => endGroup(child, 'SIGKILL'));
  const stdout = new OutputTail(command.onLine);
  const stderr = new OutputTail(command.onLine);
  // A child that does not read its input closes the pipe; how it ends says whether that was right.
  child.stdin?.on('error', () => undefined).end(command.input);
  child.stdout?.on('data', (chunk: Buffer) => stdout.add(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.add(chunk));
  const deadline = startDeadline(child, command.deadlineMs);
  try {
    const { exitCode, signal } = await ended(child, command.file);
    return { exitCode, signal, timedOut: deadline.passed(), stdout: stdout.end(), stderr: stderr.end() };
  } finally {
    deadline.stop();
    // What the command left running in the background must not outlive it and change files later.
    endGroup(child, 'SIGKILL');
    done();
  }
}

function ended(child: ChildProcess, file: string) {
  return new Promise<{ exitCode: number | undefined; signal: string | undefined }>((resolve, reject) => {
    child.once('error', (cause) => reject(notStarted(file, cause)));
    // A background process may hold the pipes open for ever: after the exit the rest gets a short time.
    let closing: NodeJS.Timeout | undefined;
    const finish = (exitCode: number | null, signal: string | null) => {
      clearTimeout(closing);
      resolve({ exitCode: exitCode ?? undefined, signal: signal ?? undefined });
    };
    child.once('close', finish);
    child.once('exit', (exitCode, signal) => {
      closing = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        finish(exitCode, signal);
      }, 1000);
    });
  });
}

function startDeadline(child: ChildProcess, deadlineMs: number | undefined) {
  if (deadlineMs === undefined) return { passed: () => false, stop: () => undefined };
  let passed = false;
  let killer: NodeJS.Timeout | undefined;
  const timer = setTimeout(() => {
    passed = true;
    endGroup(child, 'SIGTERM');
    killer = setTimeout(() => endGroup(child, 'SIGKILL'), limits.killGraceMs);
  }, deadlineMs);
  return {
    passed: () => passed,
    stop: () => {
      clearTimeout(timer);
      clearTimeout(killer);
    },
  };
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    // ESRCH: the whole group has ended already, which is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

export function notStarted(file: string, cause: unknown): Problem {
  return new Problem('process/not-started', `"${file}" could not be started`, { cause });
}
