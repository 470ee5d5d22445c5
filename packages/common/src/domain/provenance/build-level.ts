import type { Sha256 } from '../../core/digest.ts';
import type { CertifiedClaims } from './claims.ts';
import { type DeclaredInputs, type InputValue, maskedInputs } from './declared-inputs.ts';
import { condition, judgeInputs, judgeMachine, shownText, trigger } from './level-conditions.ts';
import { type BuildLevel, type Condition, type LevelReport, levelOf } from './level-report.ts';
import { type BuilderKind, ownWorkflowOf, ownWorkflows } from './own-workflows.ts';
import {
  attestJobIdOf,
  type BuildJob,
  findBuildJob,
  isHosted,
  jobsOfCall,
  otherJobs,
  type RunJob,
  type RunJobs,
} from './run-jobs.ts';
import type { SourceTree } from './source-tree.ts';
import type { WorkflowIdentity } from './workflow-identity.ts';

/** What a level is decided on, by who builds. */
export type BuildFacts = OwnBuildFacts | AttestFacts | DirectFacts;

/** Of the job `attest` in `build.yml`. */
export interface OwnBuildFacts {
  readonly builder: 'build';
  readonly claims: CertifiedClaims;
  readonly identity: WorkflowIdentity;
  /** `OWNER/REPO` of the suite. */
  readonly suite: string;
  readonly jobs: RunJobs;
  readonly attestJob: AttestJob;
  /** What the build job has handed over by its outputs. */
  readonly handedOver: readonly NamedDigest[];
  /** What this job has received and hashed. */
  readonly subjects: readonly NamedDigest[];
  readonly inputs: DeclaredInputs;
  readonly source: SourceTree;
}

/** Of `attest.yml`: the caller built. */
export interface AttestFacts {
  readonly builder: 'attest';
  readonly claims: CertifiedClaims;
  readonly identity: WorkflowIdentity;
  readonly suite: string;
  readonly jobs: RunJobs;
}

/** Of the action in a job of somebody's own. */
export interface DirectFacts {
  readonly builder: 'direct';
  readonly claims: CertifiedClaims;
  readonly identity?: WorkflowIdentity;
  readonly suite: string;
}

export interface NamedDigest {
  readonly name: string;
  readonly sha256: Sha256;
}

/** What the signing job sees of itself. It can speak against a level only, never for one. */
export interface AttestJob {
  /** `ACTIONS_CACHE_MODE`, where the runner has set it: anybody's workflow can set it, too (SEC-122). */
  readonly cacheMode?: string;
  /** Files that it found in its workspace before it wrote any: only foreign code leaves some. */
  readonly foreignFiles: readonly string[];
}

/**
 * The build level of what is about to be signed, with every condition, what was seen and on whose word (provenance
 * specification, section 6). `build.yml` gives level 3 or none at all, since one builder id must mean one level.
 */
export function evaluateBuildLevel(facts: BuildFacts): LevelReport {
  switch (facts.builder) {
    case 'build': {
      const conditions = ownConditions(facts);
      return { level: conditions.every(({ met }) => met) ? 3 : 0, conditions };
    }
    case 'attest':
    case 'direct': {
      const conditions = foreignConditions(facts);
      return { level: levelOf(conditions), conditions };
    }
  }
}

/** What `attest.yml` would give a run whose `build.yml` gives nothing: 2, or less where a job was not hosted. */
export function levelByAttest({ claims, identity, suite, jobs }: Omit<AttestFacts, 'builder'>): BuildLevel {
  return levelOf(foreignConditions({ builder: 'attest', claims, identity, suite, jobs }));
}

function ownConditions(facts: OwnBuildFacts): readonly Condition[] {
  const { claims, inputs } = facts;
  const attestJobId = attestJobIdOf(claims, facts.identity);
  const found = findBuildJob(facts.jobs, attestJobId);
  return [
    runningWorkflow(facts),
    hostedSigner(claims, 3),
    hostedBuild(found, jobsOfCall(facts.jobs, attestJobId, ['build', 'sbom']), inputs.values.get('platform')),
    oneBuildJob(found, claims),
    isolatedBuild(facts),
    cleanSigner(facts),
    trigger(claims.eventName, 'claim'),
    receivedSubjects(facts),
    judgeInputs([...inputs.values.keys()], maskedInputs(inputs)[0], 'attest job'),
    certifiedSource(facts),
  ];
}

function runningWorkflow({ claims, identity, suite }: OwnBuildFacts): Condition {
  const own = ownWorkflowOf(claims.jobWorkflowRef, suite);
  if (own?.kind !== 'build') {
    const evidence = `the job stands in ${shownText(claims.jobWorkflowRef)}, not in ${ownWorkflows.build} of ${suite}`;
    return condition('C1', false, evidence, 'claim');
  }
  const difference = differenceFrom(claims, identity) ?? missingIn(identity);
  const evidence =
    difference ?? `claim and job context name ${claims.jobWorkflowRef} at ${claims.jobWorkflowSha}`;
  return condition('C1', difference === undefined, evidence, 'claim');
}

/** Both have to be there: half of the context would compare with nothing. */
function missingIn({ workflowRef, workflowSha }: WorkflowIdentity): string | undefined {
  if (workflowRef !== undefined && workflowSha !== undefined) return undefined;
  return 'the job context does not say which workflow runs';
}

/** What the job context says otherwise than the claims (SEC-049). */
function differenceFrom(claims: CertifiedClaims, identity: WorkflowIdentity): string | undefined {
  const [path] = claims.jobWorkflowRef.split('@');
  const repository = claims.jobWorkflowRef.split('/').slice(0, 2).join('/');
  const pairs = [
    ['workflow_ref', identity.workflowRef, claims.jobWorkflowRef],
    ['workflow_sha', identity.workflowSha, claims.jobWorkflowSha],
    ['workflow_repository', identity.workflowRepository, repository],
    ['workflow_file_path', identity.workflowFilePath, path?.slice(repository.length + 1)],
    ['check_run_id', identity.checkRunId, claims.checkRunId],
  ] as const;
  for (const [name, said, claimed] of pairs) {
    if (said !== undefined && claimed !== undefined && said !== claimed)
      return `job.${name} is ${shownText(said)}, but the claim says ${shownText(claimed)}`;
  }
  return undefined;
}

function hostedSigner({ runnerEnvironment }: CertifiedClaims, level: Condition['level']): Condition {
  const evidence = `the job that signs runs on a machine that is ${shownText(runnerEnvironment)}`;
  return condition('C2', runnerEnvironment === 'github-hosted', evidence, 'claim', level);
}

function hostedBuild(found: BuildJob, call: readonly RunJob[], platform: InputValue | undefined): Condition {
  if (found.kind === 'none') return condition('C3', false, `no build job: ${found.because}`, 'run API');
  const other = call.find((job) => job.id !== found.job.id && !isHosted(job));
  if (other !== undefined) {
    const { name, runAttempt, runnerGroupName = '', runnerGroupId } = other;
    const evidence = `the job ${shownText(name)} of attempt ${runAttempt} ran in runner group ${shownText(runnerGroupName)} (id ${runnerGroupId}), and this job cannot tell its files from those of the build`;
    return condition('C3', false, evidence, 'run API');
  }
  return judgeMachine(found.job, platform === undefined ? undefined : String(platform), 'run API');
}

function oneBuildJob(found: BuildJob, { checkRunId }: CertifiedClaims): Condition {
  if (found.kind === 'none') return condition('C4', false, found.because, 'run API');
  const { job, attempt } = found;
  const own =
    checkRunId === undefined ? 'job.check_run_id, which nobody certifies' : 'the claim check_run_id';
  const isTimed = job.startedAt !== undefined && job.completedAt !== undefined;
  const when = isTimed ? '' : ', and nobody says when';
  const evidence = `the job ${shownText(job.name)} (id ${job.id}) of attempt ${attempt} ended with ${shownText(job.conclusion ?? job.status)}${when}; this job is known by ${own}`;
  const met = job.status === 'completed' && job.conclusion === 'success' && isTimed;
  return condition('C4', met, evidence, 'run API');
}

/** The file at that commit was held by our lints when it was released; this run can only contradict it. */
function isolatedBuild({ claims, attestJob: { cacheMode } }: OwnBuildFacts): Condition {
  const met = cacheMode === undefined || cacheMode === '' || cacheMode === 'none';
  const evidence = met
    ? `${ownWorkflows.build} at ${claims.jobWorkflowSha} gives the build job contents: read and cache-mode: none`
    : `ACTIONS_CACHE_MODE is ${shownText(cacheMode)}, expected "none"`;
  return condition('C5', met, evidence, 'workflow file');
}

function cleanSigner({ claims, attestJob: { foreignFiles } }: OwnBuildFacts): Condition {
  const [file] = foreignFiles;
  const evidence =
    file === undefined
      ? `the job attest of ${ownWorkflows.build} at ${claims.jobWorkflowSha} runs our actions only; its workspace was empty`
      : `the workspace of the job that signs held ${shownText(file)} before anything was received`;
  return condition('C6', file === undefined, evidence, 'workflow file');
}

function receivedSubjects({ handedOver, subjects }: OwnBuildFacts): Condition {
  const digests = new Map(handedOver.map(({ name, sha256 }) => [name, sha256]));
  const other = subjects.find(({ name, sha256 }) => digests.get(name) !== sha256);
  const received = new Set(subjects.map(({ name }) => name));
  const missing = handedOver.find(({ name }) => !received.has(name));
  const fault =
    subjects.length === 0
      ? 'nothing was handed over'
      : other !== undefined
        ? `${shownText(other.name)} is not what the build job handed over`
        : missing !== undefined
          ? `${shownText(missing.name)} was handed over and not received`
          : received.size < subjects.length || digests.size < handedOver.length
            ? 'one name was handed over twice'
            : undefined;
  const evidence = fault ?? `${subjects.length} files of the hand-off were received and hashed equal`;
  return condition('C8', fault === undefined, evidence, 'attest job');
}

function certifiedSource({ claims: { sha }, source }: OwnBuildFacts): Condition {
  const met = source.commit === sha;
  const evidence = met
    ? `the source is the certified commit ${sha}; no input chooses another one`
    : `the source was read at ${shownText(source.commit)}, but the run is for ${sha}`;
  return condition('C10', met, evidence, 'claim');
}

/** Whoever signs beside us: certified by the platform, so level 2, if the machines were hosted. */
function foreignConditions(facts: AttestFacts | DirectFacts): readonly Condition[] {
  const { claims, identity } = facts;
  const difference = identity === undefined ? undefined : differenceFrom(claims, identity);
  return [
    {
      id: 'run-certified',
      level: 1,
      title: 'The build platform certifies the run',
      met: difference === undefined,
      evidence:
        difference ?? `the platform certifies run ${claims.runId} of ${claims.repository} at ${claims.sha}`,
      source: 'claim',
    },
    hostedSigner(claims, 2),
    ...(facts.builder === 'attest' ? [hostedOthers(facts)] : []),
    condition('C1', false, whyNotThree(facts.builder), 'claim'),
  ];
}

function hostedOthers({ jobs, claims, identity }: AttestFacts): Condition {
  const others = otherJobs(jobs, attestJobIdOf(claims, identity));
  const own = others.find((job) => !isHosted(job));
  const evidence =
    own !== undefined
      ? `the job ${shownText(own.name)} ran in runner group ${shownText(own.runnerGroupName ?? '')} (id ${own.runnerGroupId ?? 'none'})`
      : others.length === 0
        ? 'no other job of the run had a machine'
        : `all ${others.length} other jobs of the run had hosted machines`;
  return {
    id: 'jobs-hosted',
    level: 2,
    title: 'Every job that could have built ran on a hosted machine',
    met: own === undefined && others.length > 0,
    evidence,
    source: 'run API',
  };
}

function whyNotThree(builder: Exclude<BuilderKind, 'build'>): string {
  return builder === 'attest'
    ? 'attest.yml signs what the caller built: which job built is the word of the caller'
    : "the job that signs is the caller's own: user code may have run beside the signature";
}
