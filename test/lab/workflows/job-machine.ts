import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { unshareCommand } from '../namespaces.ts';
import type { ClosedNetwork } from '../network.ts';

/** What a step starts on the machine of its job. */
export interface MachineCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: ReadonlyMap<string, string>;
  readonly deadlineMs: number;
}

export interface MachineResult {
  /** 128 + N where a signal ended it. */
  readonly exitCode: number;
  readonly timedOut: boolean;
  /** Of both streams, as they came: the runner reads them as one. */
  readonly output: string;
}

/** Processes, disk and network of one job; nothing of another job can be seen from here. */
export interface JobMachine {
  run(command: MachineCommand): Promise<MachineResult>;
  /** Ends every process that the job has started. */
  stop(): Promise<void>;
}

const [SCRIPT, WORKER, REPOSITORY] = ['job-machine.sh', 'job-worker.mjs', '../../../'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string, string];

/** More than this of one step is dropped: a build that talks without end must not fill the memory of the test. */
const OUTPUT_CHARACTERS = 8_000_000;

type Event = {
  readonly id?: number;
  readonly line?: string;
  readonly ready?: true;
  readonly writable?: string;
} & {
  readonly exitCode?: number;
  readonly timedOut?: boolean;
};

/** What a job wrote into the stream of its own runner, which nothing keeps it from, is no event. */
function parseEvent(text: string): Event {
  try {
    return JSON.parse(text) as Event;
  } catch {
    return {};
  }
}

/**
 * @param folder the only one that the job can write to
 * @param kept further paths that it can read where they are in the folder for temporary files
 * @throws where `canCloseNetwork` is false
 */
export async function startMachine(
  folder: string,
  network: ClosedNetwork,
  kept: readonly string[],
): Promise<JobMachine> {
  const prefix = unshareCommand();
  if (prefix === undefined) throw new Error('the machine of a job needs unshare');
  const temporary = realpathSync(tmpdir());
  const arguments_ = [folder, temporary, network.hostsFile, process.execPath, WORKER, network.socket];
  const child = spawn(
    prefix[0] ?? '',
    [
      ...prefix.slice(1),
      ...['--pid', '--fork', '--kill-child', '--mount-proc'],
      ...['bash', SCRIPT, ...arguments_, REPOSITORY, ...kept],
    ],
    { env: { PATH: process.env.PATH }, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const running = new Map<number, { lines: string[]; size: number; end: (result: MachineResult) => void }>();
  let isReady: () => void = () => undefined;
  let hasFailed: (error: Error) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    isReady = resolve;
    hasFailed = reject;
  });
  child.once('error', hasFailed);
  void ended.then(() => {
    hasFailed(new Error('the machine of a job ended before its time'));
    for (const { end, lines } of running.values())
      end({ exitCode: 137, timedOut: false, output: lines.join('\n') });
  });
  createInterface({ input: child.stdout }).on('line', (text) => {
    const event = parseEvent(text);
    const step = event.id === undefined ? undefined : running.get(event.id);
    if (event.ready === true) isReady();
    if (event.writable !== undefined) console.log(`lab: ${event.writable} stays writable in a job`);
    if (step === undefined) return;
    if (event.line !== undefined && step.size < OUTPUT_CHARACTERS) {
      step.lines.push(event.line);
      step.size += event.line.length;
    }
    if (event.exitCode !== undefined) {
      step.end({
        exitCode: event.exitCode,
        timedOut: event.timedOut === true,
        output: step.lines.join('\n'),
      });
    }
  });
  await ready;

  let next = 1;
  return {
    run({ environment, ...command }) {
      const id = next++;
      return new Promise((resolve) => {
        running.set(id, {
          lines: [],
          size: 0,
          end: (result) => {
            running.delete(id);
            resolve(result);
          },
        });
        child.stdin.write(
          `${JSON.stringify({ id, ...command, environment: Object.fromEntries(environment) })}\n`,
        );
      });
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
