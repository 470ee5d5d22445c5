import type { Command, Processes, ProcessResult } from '../ports.ts';
import { canaryOf } from './canary.ts';
import type { CommonEnvironment } from './common-environment.ts';
import { type VariationId, variations } from './variations/registry.ts';
import type { Side, SideParts, Variation } from './variations/variation.ts';

/** All that a command on one side gets to see, and where it runs. */
export interface SidePlan {
  readonly side: Side;
  /** Absolute; everything of the side is below it. */
  readonly folder: string;
  readonly sourceFolder: string;
  readonly umask: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Made, empty, before anything runs. */
  readonly folders: readonly string[];
}

export interface SideRequest {
  readonly side: Side;
  readonly seed: string;
  readonly folder: string;
  /** A factor that is not varied has the value of A on both sides. */
  readonly varied: ReadonlySet<VariationId>;
  /** What a factor had to make for side B. */
  readonly supplied: ReadonlyMap<VariationId, SideParts>;
  /** The same on both sides: `PATH`, `SOURCE_DATE_EPOCH`, kept variables. */
  readonly common: CommonEnvironment;
}

/** An environment from nothing: only what is common, and what the factors add, is in it (SEC-105). */
export function planSide({ side, seed, folder, varied, supplied, common }: SideRequest): SidePlan {
  const parts: SideParts[] = variations.flatMap((variation) => {
    const from = varied.has(variation.id) ? side : 'a';
    const own = variation.parts(factorValue(variation, from, seed), folder);
    const extra = from === 'b' ? supplied.get(variation.id) : undefined;
    return extra === undefined ? [own] : [own, extra];
  });
  const last = <K extends keyof SideParts>(key: K) =>
    parts.findLast((part) => part[key] !== undefined)?.[key];
  const environment = Object.assign({}, common, ...parts.map((part) => part.environment ?? {}));
  const suffixes = parts.flatMap(({ pathSuffix }) => pathSuffix ?? []);
  return {
    side,
    folder,
    sourceFolder: last('sourceFolder') ?? `${folder}/source`,
    umask: last('umask') ?? '0022',
    environment: { ...environment, PATH: [common.PATH, ...suffixes].join(':') },
    folders: parts.flatMap(({ folders = [] }) => folders),
  };
}

export function factorValue(variation: Variation, side: Side, seed: string): string {
  return variation.value(side, canaryOf(seed, side, variation.id));
}

/** Absolute paths of the shells. */
export interface Shells {
  readonly sh: string;
  /** Runs the user's commands; `sh` where it is missing. */
  readonly bash: string | undefined;
}

type Options = Pick<Command, 'deadlineMs' | 'onLine'>;

/** A command of the user, stopped at its first failing part and at an unset variable. */
export function runCommand(
  processes: Processes,
  plan: SidePlan,
  { sh, bash }: Shells,
  command: string,
  options: Options,
): Promise<ProcessResult> {
  const shell =
    bash === undefined
      ? [sh, '-eu', '-c', command]
      : [bash, '--noprofile', '--norc', '-euo', 'pipefail', '-c', command];
  return run(processes, plan, sh, shell, options);
}

/** One of our own probes. */
export function runProbe(processes: Processes, plan: SidePlan, { sh }: Shells, probe: string) {
  return run(processes, plan, sh, [sh, '-c', probe], { deadlineMs: 10_000 });
}

function run(
  processes: Processes,
  plan: SidePlan,
  sh: string,
  command: readonly string[],
  options: Options,
): Promise<ProcessResult> {
  return processes.run({
    file: sh,
    // A mask belongs to a process; setting it in ours would change the files that we write meanwhile.
    args: ['-c', 'umask "$1"; shift; exec "$@"', 'sh', plan.umask, ...command],
    folder: plan.sourceFolder,
    environment: plan.environment,
    ...options,
  });
}
