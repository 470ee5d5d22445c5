import type { ListedArtifact, ListedJob, ListedRelease, ListedRun } from './assumption.ts';

/** The few calls that the checks make. `path` begins with a slash, below the repository. */
export interface RepositoryApi {
  get(path: string): Promise<unknown>;
  /** `undefined` where nothing is at that path. */
  find(path: string): Promise<unknown>;
  post(path: string): Promise<void>;
}

/** @param token Of the job; sent to the API of this GitHub only. */
export function repositoryApi(
  environment: Readonly<Record<string, string | undefined>>,
  token: string,
): RepositoryApi {
  const { GITHUB_API_URL: api = '', GITHUB_REPOSITORY: repository = '' } = environment;
  const send = async (method: string, path: string, accepted?: number): Promise<Response> => {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
    });
    if (!response.ok && response.status !== accepted)
      throw new Error(`${method} ${path} answered ${response.status}`);
    return response;
  };
  return {
    get: async (path) => (await send('GET', path)).json(),
    async find(path) {
      const response = await send('GET', path, 404);
      return response.ok ? response.json() : undefined;
    },
    post: async (path) => void (await send('POST', path)),
  };
}

/** Every page: a job that is not listed would be a wrong verdict. */
export async function listJobs(
  api: RepositoryApi,
  run: string,
  attempt: number,
): Promise<readonly ListedJob[]> {
  const jobs: ListedJob[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/actions/runs/${run}/attempts/${attempt}/jobs?per_page=100&page=${page}`;
    const answer = (await api.get(path)) as {
      readonly total_count: number;
      readonly jobs: readonly ListedJob[];
    };
    jobs.push(...answer.jobs);
    if (jobs.length >= answer.total_count || answer.jobs.length === 0) return jobs;
  }
}

/** The newest hundred: what passed before them has been run again since. */
export async function listRuns(
  api: RepositoryApi,
  workflow: string,
  commit: string,
): Promise<readonly ListedRun[]> {
  const path = `/actions/workflows/${encodeURIComponent(workflow)}/runs?head_sha=${commit}&per_page=100`;
  const answer = (await api.get(path)) as { readonly workflow_runs: readonly ListedRun[] };
  return answer.workflow_runs;
}

export async function findArtifact(api: RepositoryApi, id: string): Promise<ListedArtifact | undefined> {
  return (await api.find(`/actions/artifacts/${id}`)) as ListedArtifact | undefined;
}

export async function findRelease(api: RepositoryApi, tag: string): Promise<ListedRelease | undefined> {
  return (await api.find(`/releases/tags/${encodeURIComponent(tag)}`)) as ListedRelease | undefined;
}
