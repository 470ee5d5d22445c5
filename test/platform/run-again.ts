import { setTimeout } from 'node:timers/promises';
import { listJobs, type RepositoryApi, repositoryApi } from './github-api.ts';

interface Run {
  readonly id: number;
  readonly run_attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
}

export interface RunAgain {
  readonly api: RepositoryApi;
  readonly pause: () => Promise<unknown>;
  readonly print: (line: string) => void;
}

const LOOKS = 120;

/**
 * Has one job of the last good run of a workflow run again, with what depends on it, and waits for the end. As after
 * "re-run failed jobs", the new attempt holds some jobs only.
 *
 * @returns Differences from what is assumed: C4 finds the build job in the attempt before.
 */
export async function runJobAgain(
  { api, pause, print }: RunAgain,
  workflow: string,
  prefix: string,
): Promise<readonly string[]> {
  const { workflow_runs: runs } = (await api.get(
    `/actions/workflows/${workflow}/runs?status=success&per_page=1`,
  )) as { readonly workflow_runs: readonly Run[] };
  const [run] = runs;
  if (run === undefined) return [`${workflow} has no run that succeeded`];
  const before = await listJobs(api, String(run.id), run.run_attempt);
  const attest = before.find(({ name }) => name === `${prefix} / attest`);
  if (attest === undefined) return [`run ${run.id} lists no job "${prefix} / attest"`];
  await api.post(`/actions/jobs/${attest.id}/rerun`);
  print(`run ${run.id}: job ${attest.id} runs again`);
  const ended = await waitForEnd(api, pause, run);
  if (ended === undefined) return [`run ${run.id} did not end`];

  const after = await listJobs(api, String(run.id), ended.run_attempt);
  const again = after.filter(({ name }) => name === `${prefix} / attest`);
  print(`attempt ${ended.run_attempt} lists ${after.map(({ name }) => JSON.stringify(name)).join(', ')}`);
  return [
    ...(again.length === 1
      ? []
      : [`attempt ${ended.run_attempt} lists ${again.length} jobs "${prefix} / attest"`]),
    ...(again[0]?.id === attest.id ? ['the job that ran again kept its id'] : []),
    ...(again[0]?.conclusion === 'success'
      ? []
      : [
          `"${prefix} / attest" ended with ${JSON.stringify(again[0]?.conclusion)}: it did not find its build job`,
        ]),
  ];
}

async function waitForEnd(
  api: RepositoryApi,
  pause: () => Promise<unknown>,
  { id, run_attempt: before }: Run,
): Promise<Run | undefined> {
  for (let look = 0; look < LOOKS; look += 1) {
    await pause();
    const run = (await api.get(`/actions/runs/${id}`)) as Run;
    if (run.run_attempt > before && run.status === 'completed') return run;
  }
  return undefined;
}

/** `node test/platform/run-again.ts WORKFLOW.yml PREFIX`, in a job with `actions: write`. */
if (import.meta.main) {
  const [workflow = '', prefix = ''] = process.argv.slice(2);
  const api = repositoryApi(process.env, process.env.GITHUB_TOKEN ?? '');
  const pause = () => setTimeout(15_000);
  void runJobAgain({ api, pause, print: console.log }, workflow, prefix).then((differences) => {
    for (const difference of differences) console.log(`✗ ${difference}`);
    if (differences.length > 0) process.exitCode = 1;
  });
}
