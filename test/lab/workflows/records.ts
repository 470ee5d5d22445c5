import type { CacheMode } from './cache-mode.ts';
import type { Permissions } from './permissions.ts';
import type { JobRequest } from './run-services.ts';
import type { Runner } from './runners.ts';

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';

/** All that one step did. */
export interface StepRecord {
  readonly name: string;
  /** `uses:` as written, or the shell of a `run:`. */
  readonly does: string;
  readonly phase: 'pre' | 'main' | 'post';
  /** Before `continue-on-error`. */
  readonly outcome: Outcome;
  /** After it. */
  readonly conclusion: Outcome;
  readonly outputs: ReadonlyMap<string, string>;
  readonly exitCode: number | undefined;
  /** What a person sees in the log, workflow commands included. */
  readonly output: string;
  readonly summary: string;
  readonly requests: readonly JobRequest[];
  /** New and changed files relative to the job's folder, sorted. */
  readonly files: readonly string[];
  /** Texts of `::error::`, and what the runner itself reports. */
  readonly errors: readonly string[];
  /** Standing rules (test-lab §2) that an action of the suite broke here. */
  readonly violations: readonly string[];
  /** Of a composite action. */
  readonly children: readonly StepRecord[];
}

/** An output of another job that a job names: all that crosses from one to the other by the server. */
export interface ReceivedOutput {
  /** Name of the job, or of the call. */
  readonly from: string;
  readonly output: string;
}

/** A job that calls a workflow instead of having a machine. */
export interface CallRecord {
  /** What stands before the names of its jobs. */
  readonly name: string;
  readonly workflow: string;
  readonly receives: readonly ReceivedOutput[];
}

/** One job, or one of a matrix. */
export interface JobRecord {
  /** `CALLER / NAME`, as the jobs API shows it. */
  readonly name: string;
  readonly id: number;
  readonly result: Outcome;
  readonly runner: Runner | undefined;
  readonly labels: readonly string[];
  readonly permissions: Permissions;
  readonly cacheMode: CacheMode | undefined;
  readonly receives: readonly ReceivedOutput[];
  readonly outputs: ReadonlyMap<string, string>;
  /** Outputs that the runner dropped because they hold a secret. */
  readonly dropped: readonly string[];
  readonly steps: readonly StepRecord[];
}

/** One run of one workflow, or a further attempt of it. */
export interface RunRecord {
  readonly attempt: number;
  readonly workflow: string;
  readonly eventName: string;
  readonly repository: string;
  readonly ref: string;
  readonly conclusion: Outcome;
  readonly calls: readonly CallRecord[];
  /** In the order in which they got a machine; those that got none stand where they were decided. */
  readonly jobs: readonly JobRecord[];
  /** Of earlier attempts: they did not run again, and their results and outputs count in this one. */
  readonly kept: readonly JobRecord[];
}
