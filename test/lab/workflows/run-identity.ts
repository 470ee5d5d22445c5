import type { JobPermissions, SimulatedJob, SimulatedRepository } from '../github/simulated-job.ts';
import { simulateJob } from '../github/simulated-job.ts';
import type { CacheMode } from './cache-mode.ts';
import type { Permissions } from './permissions.ts';
import type { Runner } from './runners.ts';
import type { Source } from './universe.ts';
import type { Value } from './value.ts';

/** One attempt of one run: what every job of it has in common. */
export interface RunIdentity {
  readonly id: number;
  readonly attempt: number;
  readonly eventName: string;
  readonly event: Readonly<Record<string, Value>>;
  /** `refs/tags/v1.2.3`, `refs/pull/7/merge`. */
  readonly ref: string;
  /** What the run is about; on GitHub the tip of the ref. */
  readonly sha: string;
  /** The workflow that the event started. */
  readonly entry: { readonly source: Source; readonly path: string; readonly name: string };
}

const BACKEND_RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
/** Of the first job; the next ones follow. */
export const FIRST_JOB_ID = 50500600700;

/** What the lab's services know of one job. */
export function identifyJob(
  run: RunIdentity,
  job: {
    readonly id: number;
    readonly source: Source;
    readonly path: string;
    readonly permissions: Permissions;
    readonly cacheMode: CacheMode | undefined;
    readonly runner: Runner;
    readonly environment: string | undefined;
  },
): SimulatedJob {
  const { entry } = run;
  const number = job.id - FIRST_JOB_ID + 1;
  return simulateJob({
    repository: repositoryOf(run),
    permissions: Object.fromEntries(job.permissions) as JobPermissions,
    token: `ghs_LabGithubToken0of1Job2Number${number}`,
    requestToken: `lab-request-token-of-job-number-${number}`,
    backend: { run: BACKEND_RUN, job: `ca395085-040a-526b-2ce8-${String(number).padStart(12, '0')}` },
    // Without the key the cache service allows what the event may: a push may all.
    cacheMode: job.cacheMode ?? 'write',
    claims: {
      ref: run.ref,
      ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
      sha: run.sha,
      run_id: String(run.id),
      run_attempt: String(run.attempt),
      event_name: run.eventName,
      workflow: entry.name,
      workflow_ref: `${entry.source.repository.fullName}/${entry.path}@${entry.source.ref}`,
      workflow_sha: entry.source.sha,
      job_workflow_ref: `${job.source.repository.fullName}/${job.path}@${job.source.ref}`,
      job_workflow_sha: job.source.sha,
      runner_environment: job.runner.environment,
      check_run_id: String(job.id),
      ...(job.environment === undefined ? {} : { environment: job.environment }),
    },
  });
}

export function repositoryOf({ entry }: RunIdentity): SimulatedRepository {
  const { fullName, trees: _trees, refs: _refs, git: _git, ...given } = entry.source.repository;
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id: 104200300,
    ownerId: 9919,
    visibility: 'public',
    ownerType: 'Organization',
    enterpriseCloud: false,
    ...given,
    owner,
    name,
  };
}

/** The context `github` of a job; steps add what is theirs. */
export function githubContext(
  run: RunIdentity,
  { job, token, workspace }: { readonly job: string; readonly token: string; readonly workspace: string },
): Readonly<Record<string, Value>> {
  const repository = repositoryOf(run);
  const fullName = `${repository.owner}/${repository.name}`;
  return {
    action: '',
    actor: 'octocat',
    actor_id: '583231',
    api_url: 'https://api.github.com',
    base_ref: run.eventName.startsWith('pull_request') ? 'main' : '',
    event: run.event,
    event_name: run.eventName,
    graphql_url: 'https://api.github.com/graphql',
    head_ref: run.eventName.startsWith('pull_request') ? 'change' : '',
    job,
    ref: run.ref,
    ref_name: run.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_protected: true,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(repository.ownerId),
    repository_visibility: repository.visibility,
    retention_days: '90',
    run_attempt: String(run.attempt),
    run_id: String(run.id),
    run_number: '42',
    server_url: 'https://github.com',
    sha: run.sha,
    token,
    triggering_actor: 'octocat',
    workflow: run.entry.name,
    workflow_ref: `${fullName}/${run.entry.path}@${run.entry.source.ref}`,
    workflow_sha: run.entry.source.sha,
    workspace,
  };
}

/** The context `job`: the file that this job stands in, not the caller's. */
export const jobContext = (
  id: number,
  source: Source,
  path: string,
  status: string,
): Readonly<Record<string, Value>> => ({
  status,
  check_run_id: id,
  workflow_ref: `${source.repository.fullName}/${path}@${source.ref}`,
  workflow_sha: source.sha,
  workflow_repository: source.repository.fullName,
  workflow_file_path: path,
});
