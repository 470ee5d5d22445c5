import { isJsonArray, isJsonObject, type JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import type { CertifiedClaims } from '../../domain/provenance/claims.ts';
import { type AttemptJobs, type RunJob, type RunJobs, runJobs } from '../../domain/provenance/run-jobs.ts';
import type { Deadline, Effort } from '../retry.ts';
import { wrongAnswer } from '../service-call.ts';
import { type GithubApi, listGithub, startGithubEffort } from './api.ts';

/** A run that is still going gets new jobs while its pages are read. */
const READINGS = 3;
const PAUSE_MS = 2_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/**
 * Jobs of the run that the claims are of, attempt by attempt from theirs downward (condition C4 of the provenance
 * specification, section 6): all of them, since a name in a newer one may be taken from an older one. Every page of
 * each is read. Needs `actions: read`.
 *
 * @throws Problem `service/wrong-answer` for a listing that is not whole or not of this run, `limit/exceeded`.
 */
export async function readRunJobs(
  api: GithubApi,
  { runId, runAttempt }: Pick<CertifiedClaims, 'runId' | 'runAttempt'>,
  deadline: Deadline,
): Promise<RunJobs> {
  const effort = startGithubEffort(api, deadline);
  const newest = Number(runAttempt);
  if (!Number.isSafeInteger(newest) || newest < 1 || newest > limits.runAttempts)
    throw wrongAnswer(effort, `a run has no attempt ${JSON.stringify(runAttempt.slice(0, 20))}`);
  const attempts: AttemptJobs[] = [];
  for (let attempt = newest; attempt > 0; attempt -= 1)
    attempts.push({ attempt, jobs: await readAttempt(api, effort, { runId, attempt }) });
  return runJobs(runId, attempts);
}

interface Attempt {
  readonly runId: string;
  readonly attempt: number;
}

async function readAttempt(api: GithubApi, effort: Effort, of: Attempt): Promise<readonly RunJob[]> {
  for (let reading = 1; ; reading += 1) {
    const { jobs, total } = await listAttempt(api, effort, of);
    if (jobs.length === total) return distinct(jobs, effort);
    if (reading === READINGS) {
      throw wrongAnswer(
        effort,
        `attempt ${of.attempt} of run ${of.runId} has ${total} jobs, but ${jobs.length} are listed`,
      );
    }
    await api.ports.clock.sleep(PAUSE_MS);
  }
}

async function listAttempt(api: GithubApi, effort: Effort, { runId, attempt }: Attempt) {
  let total = 0;
  const path = `/repos/${api.repository}/actions/runs/${runId}/attempts/${attempt}/jobs?per_page=100`;
  const items = await listGithub(api, effort, path, {
    most: limits.runJobs,
    itemsOf(page) {
      const { total_count: count, jobs } = isJsonObject(page) ? page : {};
      if (!isCount(count)) throw wrongAnswer(effort, 'a listing of jobs does not say how many there are');
      total = count;
      return jobs;
    },
  });
  return { total, jobs: items.map((item) => readJob(item, effort, { runId, attempt })) };
}

/** With two jobs of one id each reader could take another one. */
function distinct(jobs: readonly RunJob[], effort: Effort): readonly RunJob[] {
  if (new Set(jobs.map(({ id }) => id)).size === jobs.length) return jobs;
  throw wrongAnswer(effort, 'a listing of jobs names one job twice');
}

function readJob(item: JsonValue, effort: Effort, { runId, attempt }: Attempt): RunJob {
  const refuse = (fault: string): never => {
    throw wrongAnswer(effort, `a job of the run ${fault}`);
  };
  if (!isJsonObject(item)) return refuse('is no object');
  const { id, run_id: run, run_attempt: ofAttempt, name, status, conclusion, labels } = item;
  if (!isCount(id) || typeof name !== 'string' || name === '' || typeof status !== 'string')
    return refuse('has no id, name or status');
  if (!isCount(run) || String(run) !== runId) return refuse(`is of another run than ${runId}`);
  // Jobs that were not run again are listed with the attempt in which they ran.
  if (!isCount(ofAttempt) || ofAttempt < 1 || ofAttempt > attempt) return refuse('is of a later attempt');
  if (!isJsonArray(labels) || !labels.every((label) => typeof label === 'string'))
    return refuse('has labels that are no texts');
  const ended =
    optional(conclusion, isText) ?? (conclusion === null ? undefined : refuse('has no conclusion'));
  const group = item.runner_group_id ?? undefined;
  if (group !== undefined && !isCount(group)) return refuse('has a runner group without a number');
  const groupName = item.runner_group_name ?? undefined;
  if (groupName !== undefined && typeof groupName !== 'string')
    return refuse('has a runner group without a name');
  const [startedAt, completedAt] = [item.started_at, item.completed_at].map((time) => {
    if (time === undefined || time === null) return undefined;
    return isText(time) && INSTANT.test(time) ? time : refuse('has times that are none');
  });
  return {
    id,
    runAttempt: ofAttempt,
    name,
    status,
    labels: labels as readonly string[],
    ...(ended === undefined ? {} : { conclusion: ended }),
    ...(group === undefined ? {} : { runnerGroupId: group }),
    ...(groupName === undefined ? {} : { runnerGroupName: groupName }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(completedAt === undefined ? {} : { completedAt }),
  };
}

function optional<T extends JsonValue>(
  value: JsonValue | undefined,
  is: (value: JsonValue) => value is T,
): T | undefined {
  return value !== undefined && is(value) ? value : undefined;
}

function isText(value: JsonValue): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
