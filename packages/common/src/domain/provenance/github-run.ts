import { sortedBy } from '../../core/order.ts';
import {
  type GithubWorkflowRun,
  githubWorkflowProvenance,
  type SlsaProvenance,
} from '../../formats/slsa-provenance.ts';
import type { GithubContext } from '../run-context.ts';
import { type TenantReported, tenantReported } from './tenant-reported.ts';

/** What is known of a run, each value with whose word it is. */
export type GithubRun = {
  readonly [Field in keyof GithubWorkflowRun]: TenantReported<GithubWorkflowRun[Field]>;
};

/** Where each value stands in the predicate (provenance document, section 4). */
const pointersOf: { readonly [Field in keyof GithubWorkflowRun]: readonly string[] } = {
  serverUrl: [
    '/buildDefinition/externalParameters/workflow/repository',
    '/buildDefinition/resolvedDependencies/0/uri',
    '/runDetails/builder/id',
    '/runDetails/metadata/invocationId',
  ],
  repository: [
    '/buildDefinition/externalParameters/workflow/repository',
    '/buildDefinition/resolvedDependencies/0/uri',
    '/runDetails/metadata/invocationId',
  ],
  repositoryId: ['/buildDefinition/internalParameters/github/repository_id'],
  repositoryOwnerId: ['/buildDefinition/internalParameters/github/repository_owner_id'],
  sha: ['/buildDefinition/resolvedDependencies/0/digest/gitCommit'],
  ref: ['/buildDefinition/externalParameters/workflow/ref', '/buildDefinition/resolvedDependencies/0/uri'],
  eventName: ['/buildDefinition/internalParameters/github/event_name'],
  runId: ['/runDetails/metadata/invocationId'],
  runAttempt: ['/runDetails/metadata/invocationId'],
  workflowRef: ['/buildDefinition/externalParameters/workflow/path'],
  jobWorkflowRef: ['/runDetails/builder/id'],
  runnerEnvironment: ['/buildDefinition/internalParameters/github/runner_environment'],
};

/**
 * The run as the default variables of the step describe it. They do not tell which workflow the job stands in,
 * only which one was started; where workflows call each other, `jobWorkflowRef` is the caller's.
 */
export function githubRunOf(github: GithubContext): GithubRun {
  return {
    serverUrl: tenantReported(github.serverUrl),
    repository: tenantReported(github.repository),
    repositoryId: tenantReported(github.repositoryId),
    repositoryOwnerId: tenantReported(github.repositoryOwnerId),
    sha: tenantReported(github.sha),
    ref: tenantReported(github.ref),
    eventName: tenantReported(github.eventName),
    runId: tenantReported(github.runId),
    runAttempt: tenantReported(github.runAttempt),
    workflowRef: tenantReported(github.workflowRef),
    jobWorkflowRef: tenantReported(github.workflowRef),
    runnerEnvironment: tenantReported(github.runnerEnvironment),
  };
}

/** GitHub's predicate with every value on the job's word listed, so that no reader takes it for certified. */
export function githubRunProvenance(run: GithubRun): SlsaProvenance {
  const values = Object.fromEntries(
    Object.entries(run).map(([field, { value }]) => [field, value]),
  ) as unknown as GithubWorkflowRun;
  const provenance = githubWorkflowProvenance(values);
  const { metadata } = provenance.runDetails;
  return {
    ...provenance,
    runDetails: {
      ...provenance.runDetails,
      metadata: { ...metadata, securebuild_reportedByJob: reportedByJob(run) },
    },
  };
}

/** JSON pointers into the predicate, each once, in code-unit order. */
export function reportedByJob(run: GithubRun): readonly string[] {
  const fields = Object.keys(run) as (keyof GithubRun)[];
  const pointers = fields
    .filter((field) => run[field].reportedBy === 'job')
    .flatMap((field) => pointersOf[field]);
  return sortedBy(new Set(pointers), (pointer) => pointer);
}
