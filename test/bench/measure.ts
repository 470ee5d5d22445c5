import { spawnSync } from 'node:child_process';

/** A program with its whole environment. */
export interface Measured {
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What is measured must be what was meant: another exit code stops the bench. */
  readonly exitCode: number;
}

/**
 * User and system time of a process and of all that it waited for. Node cannot see the figures of a child that has
 * ended; a shell can: `time` of bash reads them from the kernel (`getrusage`) with three decimals.
 */
export function cpuMsOf({ args, folder, environment, exitCode }: Measured): number {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...args], {
    cwd: folder,
    env: { ...environment },
    encoding: 'utf8',
  });
  const times = /^([\d.]+) ([\d.]+)$/m.exec(stderr);
  if (status !== exitCode || times === null) {
    throw new Error(`${args.join(' ')}: exit ${status}, expected ${exitCode}\n${stderr}`);
  }
  return (Number(times[1]) + Number(times[2])) * 1000;
}

/** The kernel's high-water mark of a Node program, asked for by the program itself as its last act. */
export function peakMibOf({ args, folder, environment, exitCode }: Measured): number {
  const [node = '', ...rest] = args;
  const ask =
    'process.on("exit",()=>process.getBuiltinModule("node:fs").writeSync(3,String(process.resourceUsage().maxRSS)))';
  const { status, output } = spawnSync(
    node,
    ['--import', `data:text/javascript,${encodeURIComponent(ask)}`, ...rest],
    {
      cwd: folder,
      env: { ...environment },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  if (status !== exitCode) throw new Error(`${args.join(' ')}: exit ${status}, expected ${exitCode}`);
  return Number(output[3]) / 1024;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
