import type { CertifiedClaims } from './claims.ts';

/** A job of a run as the REST API tells it to the job that signs. */
export interface RunJob {
  readonly id: number;
  readonly runAttempt: number;
  /** `CALLER / NAME` for a job of a called workflow. */
  readonly name: string;
  readonly status: string;
  /** Absent while the job runs. */
  readonly conclusion?: string;
  /** They repeat `runs-on` and say nothing of the machine. */
  readonly labels: readonly string[];
  /** Absent where no runner was ever found. */
  readonly runnerGroupId?: number;
  readonly runnerGroupName?: string;
  /** RFC 3339 */
  readonly startedAt?: string;
  readonly completedAt?: string;
}

/** All jobs that the API lists for one attempt: after "re-run failed jobs" only those that ran again. */
export interface AttemptJobs {
  readonly attempt: number;
  readonly jobs: readonly RunJob[];
}

declare const ofRunApi: unique symbol;

/** Attempts of one run, the newest first, without a gap. Made by {@link runJobs} and by nothing else. */
export interface RunJobs {
  readonly [ofRunApi]: true;
  readonly runId: string;
  readonly attempts: readonly AttemptJobs[];
}

/** For what has asked the API: `edges/github/runs.ts`. */
export function runJobs(runId: string, attempts: readonly AttemptJobs[]): RunJobs {
  return { runId, attempts } as RunJobs;
}

/** Group 0 is the pool of hosted machines; its labels a runner of anybody's own can wear, too. */
export const HOSTED_GROUP = { id: 0, name: 'GitHub Actions' } as const;

export function isHosted({
  runnerGroupId,
  runnerGroupName,
}: Pick<RunJob, 'runnerGroupId' | 'runnerGroupName'>): boolean {
  return runnerGroupId === HOSTED_GROUP.id && runnerGroupName === HOSTED_GROUP.name;
}

/** What C4 came to: the one build job, or why there is none. */
export type BuildJob =
  | { readonly kind: 'found'; readonly job: RunJob; readonly attempt: number }
  | { readonly kind: 'none'; readonly because: string };

/**
 * C4: where the job that signs is `PREFIX / attest`, exactly one job must be `PREFIX / build`, in the first attempt
 * from the newest down that has the name at all.
 */
export function findBuildJob({ attempts }: RunJobs, attestJobId: string | undefined): BuildJob {
  const none = (because: string): BuildJob => ({ kind: 'none', because });
  if (attestJobId === undefined) return none('nobody says which job of the run this one is');
  const own = attempts[0]?.jobs.filter(({ id }) => String(id) === attestJobId) ?? [];
  const [attest, second] = own;
  if (attest === undefined || second !== undefined)
    return none(`the run lists ${own.length} jobs with the id ${attestJobId}`);
  const prefix = prefixOf(attest.name);
  if (prefix === undefined) return none(`this job is called ${show(attest.name)}, not "PREFIX / attest"`);
  const name = `${prefix} / build`;
  for (const { attempt, jobs } of attempts) {
    const [job, other] = jobs.filter((candidate) => candidate.name === name);
    if (other !== undefined) return none(`more than one job of attempt ${attempt} is called ${show(name)}`);
    if (job !== undefined) return { kind: 'found', job, attempt };
  }
  return none(`no job of the run is called ${show(name)}`);
}

/**
 * Every job whose files this one may sign: those of the same call. In a first attempt they have the caller's name before
 * their own, as the job that signs. After a re-run a listing may lack some, and the name of a caller may hold
 * `github.run_attempt`: then any job that is called like one of ours, in any attempt, may be it.
 *
 * @param names of the jobs of the called workflow that hand over files
 */
export function jobsOfCall(
  { attempts }: RunJobs,
  attestJobId: string | undefined,
  names: readonly string[],
): readonly RunJob[] {
  const own = attempts[0]?.jobs.find(({ id }) => String(id) === attestJobId);
  const prefix = own === undefined ? undefined : prefixOf(own.name);
  const isRerun = (attempts[0]?.attempt ?? 1) > 1;
  return attempts
    .flatMap(({ jobs }) => jobs)
    .filter(
      ({ name, runnerGroupId }) =>
        // Without a group it never had a machine.
        runnerGroupId !== undefined &&
        ((prefix !== undefined && name.startsWith(`${prefix} / `)) ||
          (isRerun && names.some((own) => name.endsWith(` / ${own}`)))),
    );
}

function prefixOf(name: string): string | undefined {
  const end = ' / attest';
  return name.endsWith(end) && name.length > end.length ? name.slice(0, -end.length) : undefined;
}

/**
 * Jobs beside the one that signs, of all attempts, that have or had a machine: one that runs still may have handed on
 * files, too. A skipped one had none, and one that waits has none yet.
 */
export function otherJobs({ attempts }: RunJobs, attestJobId: string | undefined): readonly RunJob[] {
  const seen = new Set<number>();
  return attempts
    .flatMap(({ jobs }) => jobs)
    .filter(({ id, status, conclusion, runnerGroupId }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      const hadMachine =
        status === 'completed'
          ? conclusion !== 'skipped'
          : status === 'in_progress' || runnerGroupId !== undefined;
      return isNew && String(id) !== attestJobId && hadMachine;
    });
}

/** The id of the job that signs: the claim, else what the runner says of itself. */
export function attestJobIdOf(
  { checkRunId }: Pick<CertifiedClaims, 'checkRunId'>,
  identity: { readonly checkRunId?: string } | undefined,
): string | undefined {
  return checkRunId ?? identity?.checkRunId;
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
