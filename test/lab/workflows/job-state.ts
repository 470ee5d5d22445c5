import { join, relative } from 'node:path';
import { makeCommandFiles, readCommandFiles } from '../runner/command-files.ts';
import type { Places } from '../runner/environment.ts';
import { type FolderState, readFolderState, writtenFiles } from '../runner/written-files.ts';
import { evaluateTemplate, type Scope, type Template } from './expression.ts';
import { type Frame, stepsContext } from './frame.ts';
import { hashFiles } from './hash-files.ts';
import type { JobMachine } from './job-machine.ts';
import type { LoadedJob, LoadedWorkflow, LoadOptions } from './load.ts';
import type { ReceivedOutput } from './records.ts';
import { jobContext } from './run-identity.ts';
import type { JobNetwork, JobRequest } from './run-services.ts';
import { type TakenFromStep, takeFromStep } from './step-commands.ts';
import { environmentOfStep } from './step-environment.ts';
import { textOf, type Value } from './value.ts';

/** What a job is when it gets its machine. */
export interface JobPlan {
  readonly name: string;
  readonly id: number;
  readonly loaded: LoadedJob;
  readonly workflow: LoadedWorkflow;
  /** `inputs needs strategy matrix vars secrets`. */
  readonly contexts: Readonly<Record<string, Value>>;
  readonly receives: readonly ReceivedOutput[];
}

export interface JobStateOptions {
  readonly plan: JobPlan;
  readonly load: LoadOptions;
  readonly places: Places;
  readonly machine: JobMachine;
  readonly network: JobNetwork;
  readonly github: Readonly<Record<string, Value>>;
  readonly runner: Readonly<Record<string, Value>>;
  readonly machineVariables: Readonly<Record<string, string>>;
  /** Every action of a job gets these, a script of `run:` does not. */
  readonly actionVariables: Readonly<Record<string, string | undefined>>;
  /** Every step gets these. */
  readonly stepVariables: Readonly<Record<string, string | undefined>>;
  /** Values that must appear nowhere. */
  readonly secrets: readonly string[];
  readonly minuteMs: number;
  readonly deadline: number;
}

/** What a process of a step did. */
export interface ProcessRecord {
  readonly exitCode: number;
  readonly timedOut: boolean;
  readonly taken: TakenFromStep;
  readonly output: string;
  readonly summary: string;
  readonly files: readonly string[];
  readonly requests: readonly JobRequest[];
}

/** Files of the runner itself: no step is told by them. */
const OF_THE_RUNNER = /^temp\/_/;

/** One job while it runs: what its steps share. */
export class JobState {
  readonly options: JobStateOptions;
  readonly env = new Map<string, string>();
  readonly path: string[] = [];
  readonly masks: string[] = [];
  /** By `cancel` or the end of its time. */
  isCancelled: boolean = false;

  constructor(options: JobStateOptions) {
    this.options = options;
  }

  get parser() {
    return this.options.load.parser;
  }

  /** What expressions of a step see. */
  scope(frame: Frame, env: ReadonlyMap<string, string> = new Map()): Scope {
    const { plan, github, runner, places } = this.options;
    const status = this.isCancelled ? 'cancelled' : frame.status;
    return {
      contexts: {
        ...plan.contexts,
        inputs: frame.inputs,
        secrets: frame.secrets,
        github: { ...github, ...frame.github },
        runner,
        job: jobContext(plan.id, plan.workflow.source, plan.workflow.file.path, status),
        steps: stepsContext(frame),
        env: Object.fromEntries([...this.env, ...frame.env, ...env]),
      },
      functions: new Map<string, (...args: readonly string[]) => Value>([
        ['success', () => status === 'success'],
        ['failure', () => status === 'failure'],
        ['cancelled', () => status === 'cancelled'],
        ['always', () => true],
        ['hashfiles', (...patterns) => hashFiles(places.workspace, patterns)],
      ]),
    };
  }

  text(template: Template | undefined, scope: Scope): string {
    return textOf(evaluateTemplate(template, scope, this.parser), this.parser);
  }

  /** Milliseconds that a step may still take. */
  left(minutes: number | undefined): number {
    const { deadline, minuteMs } = this.options;
    const ofJob = this.isCancelled ? CANCEL_MINUTES * minuteMs : deadline - Date.now();
    return Math.max(
      1,
      Math.min(ofJob, minutes === undefined ? Number.POSITIVE_INFINITY : minutes * minuteMs),
    );
  }

  /** Runs one process of a step and takes from it what the runner takes. */
  async process(command: {
    readonly program: string;
    readonly args: readonly string[];
    readonly folder: string;
    readonly frame: Frame;
    readonly env: ReadonlyMap<string, string>;
    readonly given: Readonly<Record<string, string | undefined>>;
    readonly github?: Readonly<Record<string, Value>>;
    readonly deadlineMs: number;
  }): Promise<ProcessRecord> {
    const { places, machine, network, github, runner, machineVariables, stepVariables } = this.options;
    const files = await makeCommandFiles(join(places.temp, '_runner_file_commands'));
    const before = await readJobFolders(places);
    const requestsBefore = network.requests.length;
    const { frame } = command;
    const result = await machine.run({
      program: command.program,
      args: command.args,
      folder: command.folder,
      deadlineMs: command.deadlineMs,
      environment: environmentOfStep({
        places,
        files,
        github: { ...github, ...frame.github, ...command.github },
        runner,
        machine: machineVariables,
        path: this.path,
        env: new Map([...this.env, ...frame.env, ...command.env]),
        given: new Map(Object.entries({ ...stepVariables, ...command.given })),
      }),
    });
    const values = await readCommandFiles(files);
    const taken = takeFromStep(result.output, values);
    this.masks.push(...taken.masks.filter((mask) => mask !== ''));
    for (const [name, value] of taken.env) this.env.set(name, value);
    this.path.unshift(...taken.path.toReversed());
    if (result.timedOut && Date.now() >= this.options.deadline) this.isCancelled = true;
    return {
      exitCode: result.exitCode,
      timedOut: result.timedOut,
      taken,
      output: result.output,
      summary: values.summary,
      files: writtenFiles(before, await readJobFolders(places)).filter((path) => !OF_THE_RUNNER.test(path)),
      requests: network.requests.slice(requestsBefore),
    };
  }
}

/** After the end of a job's time its `always()` steps get so long (GitHub: five minutes). */
const CANCEL_MINUTES = 5;

/** The folders that a step may write to; not those of the actions, which are large and the runner's. */
async function readJobFolders({ base, workspace, temp, toolCache, home }: Places): Promise<FolderState> {
  const states = [workspace, temp, toolCache, home].map(async (folder) =>
    [...(await readFolderState(folder))].map(
      ([path, state]) => [`${relative(base, folder)}/${path}`, state] as const,
    ),
  );
  return new Map((await Promise.all(states)).flat());
}
