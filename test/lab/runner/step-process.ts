import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Places } from './environment.ts';

export interface StepProcess {
  /** 128 + N where a signal ended it, as in a shell. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** User and system, of the process and all children that it waited for; `undefined` where nothing measures it. */
  readonly cpuMs: number | undefined;
  readonly peakRssBytes: number | undefined;
  /** Whether disk and network were closed by the kernel. */
  readonly sealed: boolean;
  /** What the kernel counted in the closed network; empty where none was closed. */
  readonly requests: readonly NetworkAttempt[];
  readonly timedOut: boolean;
}

/** The names of the hosts come with the closed network of L3; at this depth any attempt is one too many. */
export interface NetworkAttempt {
  readonly kind: string;
  readonly count: number;
}

export interface StepCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: ReadonlyMap<string, string>;
  readonly deadlineMs: number;
  /** Sent to the process as soon as stdout holds this text. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: string };
}

/** How to get a namespace of mounts and network here: as root, else as a mapped root, else not at all. */
function findUnshare(): readonly string[] | undefined {
  return [
    ['unshare', '-mn'],
    ['unshare', '-rmn'],
  ].find(
    ([program = '', ...options]) =>
      spawnSync(program, [...options, 'mount', '--make-rprivate', '/']).status === 0,
  );
}

let unshare: { readonly command: readonly string[] | undefined } | undefined;

/** Prints the notice of the skip rule once per process where the kernel gives no closed namespaces. */
function unshareCommand(): readonly string[] | undefined {
  if (unshare === undefined) {
    unshare = { command: findUnshare() };
    if (unshare.command === undefined) {
      console.log('SKIPPED (needs unshare): contract runner closes network and disk around each step');
    }
  }
  return unshare.command;
}

const SEALED_STEP = fileURLToPath(new URL('./sealed-step.sh', import.meta.url));
const POLL_MS = 20;

/** Starts a program the way the runner does: no terminal, own environment, workspace as working folder. */
export async function runStepProcess(places: Places, command: StepCommand): Promise<StepProcess> {
  const prefix = unshareCommand();
  const variables = join(places.base, 'variables');
  await writeFile(variables, [...command.environment].map(([name, value]) => `${name}=${value}\0`).join(''));
  const child =
    prefix === undefined
      ? spawn(command.program, command.args, {
          cwd: places.workspace,
          env: Object.fromEntries(command.environment),
          stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
          detached: true,
        })
      : spawn(
          prefix[0] ?? '',
          [
            ...prefix.slice(1),
            'bash',
            SEALED_STEP,
            places.base,
            places.workspace,
            variables,
            command.program,
            ...command.args,
          ],
          { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], detached: true },
        );
  try {
    return await follow(child, command, prefix !== undefined);
  } finally {
    await rm(variables, { force: true });
  }
}

async function follow(child: ChildProcess, command: StepCommand, sealed: boolean): Promise<StepProcess> {
  const [stdout, stderr, report] = [child.stdout, child.stderr, child.stdio[3] as Readable].map(collect) as [
    Text,
    Text,
    Text,
  ];
  const pidOf = () => (sealed ? Number(/^pid (\d+)$/m.exec(report())?.[1]) : child.pid) || undefined;
  let peakRssBytes: number | undefined;
  let timedOut = false;
  let signaled = false;
  const poll = setInterval(() => {
    const pid = pidOf();
    peakRssBytes = Math.max(peakRssBytes ?? 0, pid === undefined ? 0 : (peakOf(pid) ?? 0)) || undefined;
    if (
      pid !== undefined &&
      !signaled &&
      command.signal !== undefined &&
      stdout().includes(command.signal.after)
    ) {
      signaled = true;
      process.kill(pid, command.signal.name);
    }
  }, POLL_MS);
  const deadline = setTimeout(() => {
    timedOut = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, command.deadlineMs);
  try {
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode, by) => resolve([exitCode, by]));
    });
    return {
      exitCode: code ?? 128 + (signal === 'SIGKILL' ? 9 : 15),
      stdout: stdout(),
      stderr: stderr(),
      cpuMs: cpuOf(report()),
      peakRssBytes,
      sealed: sealed && !/^writable /m.test(report()),
      requests: attemptsOf(report()),
      timedOut,
    };
  } finally {
    clearInterval(poll);
    clearTimeout(deadline);
  }
}

type Text = () => string;

function collect(stream: Readable | null): Text {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** The kernel's high-water mark, read while the process lives: growth after the last look is missed. */
function peakOf(pid: number): number | undefined {
  try {
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : Number(kib) * 1024;
  } catch {
    // It has ended, or this is no Linux.
    return undefined;
  }
}

function cpuOf(report: string): number | undefined {
  const times = /^cpu ([\d.]+) ([\d.]+)$/m.exec(report);
  return times === null ? undefined : Math.round((Number(times[1]) + Number(times[2])) * 1000);
}

/** What says that something wanted to leave: packets sent, connections opened, or a destination without a route. */
const COUNTERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Ip', new Set(['OutRequests', 'OutNoRoutes'])],
  ['Tcp', new Set(['ActiveOpens'])],
  ['Udp', new Set(['OutDatagrams'])],
]);

/** `/proc/net/snmp` has a line of names and a line of numbers for each protocol; snmp6 one counter per line. */
function attemptsOf(report: string): readonly NetworkAttempt[] {
  const lines = report.split('\n');
  const old = [...COUNTERS].flatMap(([protocol, wanted]) => {
    const [names, numbers] = lines
      .filter((line) => line.startsWith(`${protocol}: `))
      .map((line) => line.split(/\s+/));
    return (names ?? []).flatMap((name, index) =>
      wanted.has(name) ? [{ kind: `${protocol} ${name}`, count: Number(numbers?.[index]) }] : [],
    );
  });
  const six = lines.flatMap((line) => {
    const [, name, count] = /^(Ip6OutNoRoutes)\s+(\d+)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ kind: name, count: Number(count) }];
  });
  return [...old, ...six].filter(({ count }) => count > 0);
}
