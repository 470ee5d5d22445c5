import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { unshareCommand } from '../namespaces.ts';
import type { ClosedNetwork } from '../network.ts';
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

/** Something that a step tried to reach and may not: counted by the kernel, or by the front of a closed network. */
export interface NetworkAttempt {
  readonly kind: string;
  readonly count: number;
}

export interface StepCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: ReadonlyMap<string, string>;
  readonly deadlineMs: number;
  /** What the program can reach; nothing unless told. */
  readonly network?: ClosedNetwork;
  readonly signal?: StepSignal;
}

/** Sent to the process as soon as stdout holds a text, or as a promise is kept that anybody else gives. */
export interface StepSignal {
  readonly name: NodeJS.Signals;
  readonly after: string | Promise<void>;
}

let isTold = false;

/** Prints the notice of the skip rule once per process where the kernel gives no closed namespaces. */
function namespaces(): readonly string[] | undefined {
  const command = unshareCommand();
  if (command === undefined && !isTold) {
    isTold = true;
    console.log('SKIPPED (needs unshare): contract runner closes network and disk around each step');
  }
  return command;
}

const SEALED_STEP = fileURLToPath(new URL('./sealed-step.sh', import.meta.url));
const POLL_MS = 20;

/** Starts a program the way the runner does: no terminal, own environment, workspace as working folder. */
export async function runStepProcess(places: Places, command: StepCommand): Promise<StepProcess> {
  const prefix = namespaces();
  if (prefix === undefined && command.network !== undefined) {
    throw new Error('a step in a closed network needs unshare');
  }
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
          {
            env: { PATH: process.env.PATH, ...networkVariable(command.network) },
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            detached: true,
          },
        );
  try {
    return await follow(child, command, prefix !== undefined);
  } finally {
    await rm(variables, { force: true });
  }
}

/** What the sealed step is told of its network; the program does not see it. */
function networkVariable(network: ClosedNetwork | undefined): Readonly<Record<string, string>> {
  if (network === undefined) return {};
  const { hostsFile, gate, socket } = network;
  return { CLOSED_NETWORK: [hostsFile, process.execPath, gate, socket].join(':') };
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
  let isDue = false;
  const { name, after } = command.signal ?? {};
  const sendWhenDue = () => {
    const pid = pidOf();
    const due = isDue || (typeof after === 'string' && stdout().includes(after));
    if (name === undefined || pid === undefined || signaled || !due) return;
    signaled = true;
    kill(pid, name);
  };
  if (typeof after === 'object') {
    void after.then(() => {
      isDue = true;
      sendWhenDue();
    });
  }
  const poll = setInterval(() => {
    const pid = pidOf();
    peakRssBytes = Math.max(peakRssBytes ?? 0, pid === undefined ? 0 : (peakOf(pid) ?? 0)) || undefined;
    sendWhenDue();
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
      requests: attemptsOf(report(), command.network === undefined ? ANY_PACKET : LEAVING_PACKETS),
      timedOut,
    };
  } finally {
    // Its number may be that of another process by now.
    signaled = true;
    clearInterval(poll);
    clearTimeout(deadline);
  }
}

function kill(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It was faster: it has ended.
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

type Counters = ReadonlyMap<string, ReadonlySet<string>>;

/** Where nothing may be reached: packets sent, connections opened, or a destination without a route. */
const ANY_PACKET: Counters = new Map([
  ['Ip', new Set(['OutRequests', 'OutNoRoutes'])],
  ['Tcp', new Set(['ActiveOpens'])],
  ['Udp', new Set(['OutDatagrams'])],
]);

/** Where a front answers on loopback: only what looked for a way out, a resolver among them. */
const LEAVING_PACKETS: Counters = new Map([
  ['Ip', new Set(['OutNoRoutes'])],
  ['Udp', new Set(['OutDatagrams'])],
]);

/** `/proc/net/snmp` has a line of names and a line of numbers for each protocol; snmp6 one counter per line. */
function attemptsOf(report: string, counters: Counters): readonly NetworkAttempt[] {
  const lines = report.split('\n');
  const old = [...counters].flatMap(([protocol, wanted]) => {
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
