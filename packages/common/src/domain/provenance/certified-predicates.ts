import type { Sha256 } from '../../core/digest.ts';
import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { suiteVersion } from '../../core/version.ts';
import { type DescribedBuildJob, formatBuildProvenance } from '../../formats/build-provenance.ts';
import { githubWorkflowProvenance, type SlsaProvenance } from '../../formats/slsa-provenance.ts';
import type { BuildEvent } from './build-event.ts';
import { OTHER_JOBS_HOSTED } from './certified-level.ts';
import { type CertifiedClaims, invocationUrl, repositoryUrl } from './claims.ts';
import { type DeclaredInputs, recordInputs } from './declared-inputs.ts';
import { ownWorkflowOf } from './own-workflows.ts';
import { attestJobIdOf, findBuildJob, isHosted, otherJobs, type RunJob, type RunJobs } from './run-jobs.ts';
import type { SourceTree } from './source-tree.ts';
import type { WorkflowIdentity } from './workflow-identity.ts';

/**
 * All that provenance of `build.yml` is made of. Nothing in it is on the word of the build job: its subjects, which
 * the specification excepts, are no part of a predicate (M21).
 */
export interface BuildProvenanceFacts {
  readonly claims: CertifiedClaims;
  /** Only for the id of this job, where the token has none. */
  readonly identity: WorkflowIdentity;
  readonly jobs: RunJobs;
  readonly source: SourceTree;
  readonly inputs: DeclaredInputs;
  readonly event: BuildEvent;
  /** `OWNER/REPO` of the suite. */
  readonly suite: string;
  /** Of the canonical text of the hand-off that this job has received. */
  readonly handoffSha256: Sha256;
  /** Digests of what this job has received and kept. */
  readonly sboms: readonly { readonly name: string; readonly sha256: Sha256 }[];
}

/**
 * The predicate of the build type `build/v1`: the same facts give the same bytes.
 *
 * @throws Problem `oidc/claims` where claims do not fit each other, `provenance/parameter` for a masked input,
 *   `level/not-reached` where there is no one build job.
 */
export function buildProvenance(facts: BuildProvenanceFacts): SlsaProvenance {
  const { claims, source, event, suite } = facts;
  const builder = ownWorkflowOf(claims.jobWorkflowRef, suite);
  if (builder?.kind !== 'build') {
    throw new Problem(
      'level/not-reached',
      `this job stands in ${show(claims.jobWorkflowRef)}, which is not build.yml of ${suite}`,
    );
  }
  const found = findBuildJob(facts.jobs, attestJobIdOf(claims, facts.identity));
  if (found.kind === 'none') throw new Problem('level/not-reached', `no build job: ${found.because}`);
  const { inputs, large } = recordInputs(facts.inputs);
  return formatBuildProvenance({
    repository: repositoryUrl(claims),
    ref: claims.ref,
    sha: claims.sha,
    workflowPath: workflowPathOf(claims),
    workflowSha: claims.workflowSha,
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, plainValue(value)])),
    event: {
      name: event.name,
      sha256: event.sha256,
      ...(event.inputs === undefined ? {} : { inputs: event.inputs }),
    },
    repositoryId: claims.repositoryId,
    repositoryOwnerId: claims.repositoryOwnerId,
    runnerEnvironment: claims.runnerEnvironment,
    buildJob: describedJob(found.job),
    builder: {
      id: `${claims.host.url}/${claims.jobWorkflowRef}`,
      repository: `${claims.host.url}/${suite}`,
      ref: builder.ref,
      sha: claims.jobWorkflowSha,
      version: suiteVersion,
    },
    lockfiles: source.lockfiles,
    largeInputs: sortedBy(large, ({ name = '' }) => name),
    invocationId: invocationUrl(claims),
    handoffSha256: facts.handoffSha256,
    sboms: sortedBy(facts.sboms, ({ name }) => name),
  });
}

/**
 * The predicate of GitHub's build type, as `@actions/attest` 3.2.0 makes it of the same claims. Where all jobs of the
 * run are given, as in `attest.yml`, it also states whether each of them ran on a hosted machine.
 */
export function workflowProvenance(
  claims: CertifiedClaims,
  others?: { readonly jobs: RunJobs; readonly identity: WorkflowIdentity },
): SlsaProvenance {
  const provenance = githubWorkflowProvenance({
    serverUrl: claims.host.url,
    repository: claims.repository,
    repositoryId: claims.repositoryId,
    repositoryOwnerId: claims.repositoryOwnerId,
    sha: claims.sha,
    ref: claims.ref,
    eventName: claims.eventName,
    runId: claims.runId,
    runAttempt: claims.runAttempt,
    workflowRef: claims.workflowRef,
    jobWorkflowRef: claims.jobWorkflowRef,
    runnerEnvironment: claims.runnerEnvironment,
  });
  if (others === undefined) return provenance;
  const hosted = areOtherJobsHosted(others.jobs, attestJobIdOf(claims, others.identity));
  const { internalParameters = {} } = provenance.buildDefinition;
  const github = internalParameters.github as { readonly [key: string]: string };
  return {
    ...provenance,
    buildDefinition: {
      ...provenance.buildDefinition,
      internalParameters: { github: { ...github, [OTHER_JOBS_HOSTED]: hosted } },
    },
  };
}

/** Somebody has built, and whoever it was had a hosted machine: also in attempts that were run again in part. */
function areOtherJobsHosted(jobs: RunJobs, attestJobId: string | undefined): boolean {
  const others = otherJobs(jobs, attestJobId);
  return others.length > 0 && others.every(isHosted);
}

/**
 * `workflow_ref` is `REPOSITORY/PATH@REF`; where its repository or ref is not that of the run, as for a workflow
 * that an organization requires, nobody can say what the path is relative to.
 */
function workflowPathOf({ workflowRef, repository, ref }: CertifiedClaims): string {
  const [beginning, end] = [`${repository}/`, `@${ref}`];
  const path = workflowRef.slice(beginning.length, workflowRef.length - end.length);
  if (path !== '' && workflowRef === `${beginning}${path}${end}`) return path;
  throw new Problem(
    'oidc/claims',
    `the OIDC token has workflow_ref ${show(workflowRef)}, expected a workflow of ${repository} at ${ref}`,
    {
      hint: 'A workflow that an organization requires cannot build at level 3; call build.yml from a workflow of the repository.',
    },
  );
}

function describedJob(job: RunJob): DescribedBuildJob {
  const { id, runAttempt, runnerGroupId, runnerGroupName, startedAt, completedAt, conclusion } = job;
  return {
    id,
    runAttempt,
    labels: sortedBy(job.labels, (label) => label),
    ...(runnerGroupId === undefined ? {} : { runnerGroupId }),
    ...(runnerGroupName === undefined ? {} : { runnerGroupName }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(completedAt === undefined ? {} : { completedAt }),
    ...(conclusion === undefined ? {} : { conclusion }),
  };
}

function plainValue(value: string | number | boolean | { readonly sha256: string }) {
  return typeof value === 'object' ? { sha256: value.sha256 } : value;
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
