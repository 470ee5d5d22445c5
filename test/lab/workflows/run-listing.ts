import { type LabJob, labRun, type RunFake } from '../github/runs.ts';
import type { Outcome } from './records.ts';
import type { RunIdentity } from './run-identity.ts';
import type { Runner } from './runners.ts';

/** A job of the run as far as the scheduler knows it. */
interface KnownJob {
  readonly id: number;
  readonly name: string;
  readonly result: Outcome | undefined;
}

/** The machine that a job got, and by which labels. */
export interface JobMachineShown {
  readonly runner: Runner;
  readonly labels: readonly string[];
  readonly startedAt: Date;
}

/**
 * Makes the API of runs and jobs say what the run is like now. Jobs of which nothing is decided are not there yet; those
 * of earlier attempts stay, and a later one lists only what runs again in it.
 */
export function showJobs(
  fake: RunFake,
  run: RunIdentity,
  known: readonly KnownJob[],
  machines: ReadonlyMap<number, JobMachineShown>,
): void {
  fake.runs = [
    {
      ...labRun,
      id: run.id,
      run_attempt: run.attempt,
      path: run.entry.path,
      event: run.eventName,
      head_sha: run.sha,
      head_branch: run.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    },
  ];
  const earlier = fake.jobs.filter(
    ({ run_id, run_attempt }) => run_id === run.id && run_attempt < run.attempt,
  );
  fake.jobs = [...earlier, ...known.map((job) => jobOf(job, run, machines.get(job.id)))];
}

function jobOf(
  { id, name, result }: KnownJob,
  run: RunIdentity,
  machine: JobMachineShown | undefined,
): LabJob {
  const isOver = result !== undefined;
  const started = machine?.startedAt.toISOString() ?? null;
  return {
    ...{ id, name, run_id: run.id, run_attempt: run.attempt, head_sha: run.sha },
    status: isOver ? 'completed' : machine === undefined ? 'queued' : 'in_progress',
    conclusion: (result ?? null) as LabJob['conclusion'],
    labels: machine?.labels ?? [],
    runner_id: machine === undefined ? null : 1,
    runner_name: machine?.runner.name ?? null,
    runner_group_id: machine?.runner.groupId ?? null,
    runner_group_name: machine?.runner.groupName ?? null,
    started_at: started,
    // Which second it was says nothing here: as if all were quick.
    completed_at: isOver ? started : null,
  };
}
