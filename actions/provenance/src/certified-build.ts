import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { Evidence } from '@secure-build/common/domain/evidence/evidence';
import type { Run } from '@secure-build/common/domain/outcome';
import { type BuildEvent, readBuildEvent } from '@secure-build/common/domain/provenance/build-event';
import { evaluateBuildLevel, levelByAttest } from '@secure-build/common/domain/provenance/build-level';
import {
  buildProvenance,
  workflowProvenance,
} from '@secure-build/common/domain/provenance/certified-predicates';
import type { CertifiedClaims } from '@secure-build/common/domain/provenance/claims';
import {
  type DeclaredInputs,
  parseDeclaredInputs,
  refuseMaskedInputs,
} from '@secure-build/common/domain/provenance/declared-inputs';
import { shownText } from '@secure-build/common/domain/provenance/level-conditions';
import {
  builderKindOf,
  ownGate,
  ownReproduction,
} from '@secure-build/common/domain/provenance/own-workflows';
import { attestJobIdOf, isHosted, jobsOfCall } from '@secure-build/common/domain/provenance/run-jobs';
import type { ResolvedSubject } from '@secure-build/common/domain/provenance/unite-subjects';
import { directUseNotice } from '@secure-build/common/domain/provenance/wanted-level';
import {
  parseWorkflowIdentity,
  type WorkflowIdentity,
} from '@secure-build/common/domain/provenance/workflow-identity';
import type { WorkflowContext } from '@secure-build/common/domain/run-context';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { openOidc } from '@secure-build/common/edges/actions/oidc';
import { namedIssuer } from '@secure-build/common/edges/actions/oidc-issuer';
import { verifiedClaims } from '@secure-build/common/edges/actions/verified-claims';
import { type GithubApi, openGithubApi } from '@secure-build/common/edges/github/api';
import { readRunJobs } from '@secure-build/common/edges/github/runs';
import { readSourceTree } from '@secure-build/common/edges/github/source-tree';
import { type Deadline, deadlineIn } from '@secure-build/common/edges/retry';
import { emptyHandoff } from '@secure-build/common/formats/handoff';
import type { Subject } from '@secure-build/common/formats/in-toto';
import type { HandedIn } from './handed-in.ts';
import type { Inputs } from './inputs.ts';
import type { StatedBuild } from './stated-build.ts';
import { suiteName } from './suite-name.ts';

interface Found {
  readonly subjects: readonly Subject[];
  readonly resolved: readonly ResolvedSubject[];
  readonly handedIn: HandedIn;
}

/** What the platform certifies of this job, and the API that tells of its run. */
interface CertifiedJob {
  readonly story: Run<Inputs>;
  readonly claims: CertifiedClaims;
  readonly identity: WorkflowIdentity;
  readonly deadline: Deadline;
}

/**
 * States a build on the word of the control plane: certified claims, the run API, the tree at the certified commit, and
 * this job's own inputs and event (provenance specification, sections 3 to 6). Who builds is decided by the workflow
 * that the claims name.
 *
 * @throws Problem `oidc/…`, `service/…`, `input/invalid`, `provenance/parameter`
 */
export async function certifyBuild(
  story: Run<Inputs>,
  evidence: Evidence,
  found: Found,
): Promise<StatedBuild> {
  const { ports, inputs } = story;
  const job = await certifiedJob(story);
  switch (builderKindOf(job.claims.jobWorkflowRef, suiteName)) {
    case 'build':
      return ownBuild(job, evidence, found);
    case 'attest':
      return attestedBuild(job, found);
    case 'direct':
      refuseParameters(inputs);
      ports.log.annotate({ kind: 'notice', message: directUseNotice(suiteName) });
      return directBuild(job, found);
  }
}

/**
 * What the platform certifies of the running job, where it states no build. In a workflow of ours it signs what other
 * jobs of the call have concluded: each of them has to have had a hosted machine, since a runner of anybody's own can
 * wear the label of one.
 *
 * @throws Problem `oidc/…`, `service/…`, `handoff/mismatch`
 */
export async function certifiedClaimsOf(story: Run<Inputs>): Promise<CertifiedClaims> {
  const job = await certifiedJob(story);
  const { jobWorkflowRef } = job.claims;
  const isOurs = jobWorkflowRef.startsWith(`${suiteName}/.github/workflows/`);
  if (isOurs && builderKindOf(jobWorkflowRef, suiteName) === 'direct') await requireHostedCall(job);
  return job.claims;
}

/** What is signed in these workflows was concluded by these jobs of the same call. */
const concluding: readonly (readonly [path: string, jobs: readonly string[]])[] = [
  [ownGate, ['evaluate']],
  [ownReproduction, ['first', 'second', 'compare']],
];

async function requireHostedCall({ story, claims, identity, deadline }: CertifiedJob): Promise<void> {
  const [, names = []] =
    concluding.find(([path]) => claims.jobWorkflowRef.startsWith(`${suiteName}/${path}@`)) ?? [];
  const jobs = await readRunJobs(openApi(story, claims), claims, deadline);
  const call = jobsOfCall(jobs, attestJobIdOf(claims, identity), names);
  // A call that cannot be told apart from the rest of the run would be one without any machine.
  const missing = names.find((name) => !call.some((job) => job.name.endsWith(` / ${name}`)));
  if (missing !== undefined) {
    throw new Problem(
      'handoff/mismatch',
      `the run lists no job "${missing}" of this call that had a machine: nobody can tell where what it has handed over was concluded. Nothing was signed.`,
      { hint: 'Start a new run; if it stays so, give the job that calls this workflow another name.' },
    );
  }
  const own = call.find((job) => !isHosted(job));
  if (own === undefined) return;
  const { name, runnerGroupName = '', runnerGroupId } = own;
  throw new Problem(
    'handoff/mismatch',
    `the job ${shownText(name)} ran in runner group ${shownText(runnerGroupName)} (id ${runnerGroupId}): what it has handed over is the word of that machine. Nothing was signed.`,
    { hint: 'Take the labels of hosted machines from your own runners, and start a new run.' },
  );
}

async function certifiedJob(story: Run<Inputs>): Promise<CertifiedJob> {
  const { inputs, ports, context } = story;
  const { github } = workflowOf(context);
  const host = githubHostOf(github.serverUrl);
  const deadline = deadlineIn(ports, inputs.deadline);
  const oidc = openOidc(process.env, ports, { host, ...namedIssuer(inputs, context) });
  const claims = await verifiedClaims(ports, oidc, {
    host,
    deadline,
    ownInstance: inputs.instance === 'custom',
  });
  const text = inputs['workflow-identity'];
  const identity = text === undefined ? {} : parseWorkflowIdentity(text, 'input "workflow-identity"');
  return { story, claims, identity, deadline };
}

/** `build.yml`: level 3, or nothing is signed. */
async function ownBuild(
  { story, claims, identity, deadline }: CertifiedJob,
  evidence: Evidence,
  { subjects, resolved, handedIn: { files, foreignFiles } }: Found,
): Promise<StatedBuild> {
  const { inputs, ports } = story;
  const text = inputs['external-parameters'];
  if (files === undefined) throw emptyHandoff('input "handoff"');
  if (text === undefined) {
    throw new Problem('input/invalid', 'input "external-parameters" is needed by mode attest in build.yml');
  }
  const declared: DeclaredInputs = parseDeclaredInputs(text, 'input "external-parameters"');
  refuseMaskedInputs(declared);
  const event = await buildEvent(story, claims);
  const api = openApi(story, claims);
  const jobs = await readRunJobs(api, claims, deadline);
  const source = await readSourceTree(api, claims.sha, deadline);
  const cacheMode = ports.processes.variable('ACTIONS_CACHE_MODE');
  const report = evaluateBuildLevel({
    builder: 'build',
    claims,
    identity,
    suite: suiteName,
    jobs,
    attestJob: { foreignFiles, ...(cacheMode === undefined ? {} : { cacheMode }) },
    handedOver: files.announced,
    subjects: files.received,
    inputs: declared,
    source,
  });
  return {
    subjects,
    resolved,
    report,
    elsewhere: levelByAttest({ claims, identity, suite: suiteName, jobs }),
    builder: 'build',
    leftOut: source.leftOut.map((text) => `Not listed in the provenance: ${text}.`),
    describe: async () =>
      buildProvenance({
        claims,
        identity,
        jobs,
        source,
        inputs: declared,
        event,
        suite: suiteName,
        handoffSha256: sha256(files.text),
        sboms: await sbomsOf(evidence),
      }),
  };
}

/** `attest.yml`: the caller built, so nothing is known of the build but where the jobs of the run stood. */
async function attestedBuild(
  { story, claims, identity, deadline }: CertifiedJob,
  { subjects, resolved, handedIn: { files } }: Found,
): Promise<StatedBuild> {
  refuseParameters(story.inputs);
  if (files === undefined) throw emptyHandoff('input "handoff"');
  const jobs = await readRunJobs(openApi(story, claims), claims, deadline);
  return {
    subjects,
    resolved,
    report: evaluateBuildLevel({ builder: 'attest', claims, identity, suite: suiteName, jobs }),
    builder: 'attest',
    leftOut: [],
    describe: async () => workflowProvenance(claims, { jobs, identity }),
  };
}

function directBuild({ claims, identity }: CertifiedJob, { subjects, resolved }: Found): StatedBuild {
  return {
    subjects,
    resolved,
    report: evaluateBuildLevel({ builder: 'direct', claims, identity, suite: suiteName }),
    builder: 'direct',
    leftOut: [],
    describe: async () => workflowProvenance(claims),
  };
}

/** The payload as this job got it: the build job's own copy is anybody's. */
async function buildEvent({ ports }: Run<Inputs>, claims: CertifiedClaims): Promise<BuildEvent> {
  const path = ports.processes.variable('GITHUB_EVENT_PATH');
  if (path === undefined || path === '') {
    throw new Problem('context/missing', 'GITHUB_EVENT_PATH is not set: the event that started the run');
  }
  return readBuildEvent(await ports.files.read(path, limits.eventBytes), claims);
}

function openApi({ inputs, ports, context }: Run<Inputs>, { repository }: CertifiedClaims): GithubApi {
  const token = inputs['github-token'];
  if (token === undefined) {
    throw new Problem('input/invalid', 'input "github-token" is needed to read the jobs of the run');
  }
  return openGithubApi(ports, { url: workflowOf(context).github.apiUrl, repository, token });
}

async function sbomsOf(evidence: Evidence) {
  const entries = await evidence.entries();
  return entries
    .filter(({ kind }) => kind === 'sbom')
    .map(({ name, digest }) => ({ name, sha256: digest.sha256 }));
}

/** GitHub's build type says what the workflow says, and nothing else. */
function refuseParameters(inputs: Inputs): void {
  if (inputs['external-parameters'] === undefined) return;
  throw new Problem(
    'input/invalid',
    `input "external-parameters": GitHub's build type has no place for it; what the workflow was asked to do is the workflow itself`,
    { hint: 'Leave the input empty outside of build.yml.' },
  );
}

function workflowOf(context: Run<Inputs>['context']): WorkflowContext {
  if (context.kind === 'workflow') return context;
  throw new Problem('context/missing', 'a build is certified in a workflow only');
}
