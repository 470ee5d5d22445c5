import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome } from '@secure-build/common/domain/outcome';
import type { Ports } from '@secure-build/common/domain/ports';
import type { WorkflowContext } from '@secure-build/common/domain/run-context';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { inputs as table } from '../../actions/provenance/src/inputs.ts';
import { run } from '../../actions/provenance/src/run.ts';
import { RESULTS_ORIGIN } from '../lab/github/artifacts.ts';
import { API_ORIGIN } from '../lab/github/rest.ts';
import type { LabJob } from '../lab/github/runs.ts';
import { serviceHttp } from '../lab/github/service-http.ts';
import { simulateJob } from '../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../lab/github/world.ts';
import { type Lab, startLab } from '../lab/sigstore/lab.ts';
import { pushClaims } from '../lab/sigstore/oidc-issuer.ts';
import { inputValues } from './certified-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SUITE = 'ORG/SUITE';
const BUILD_JOB = 50500600700;
const ATTEST_JOB = 50500600710;
const START = new Date('2026-11-21T11:30:00Z');

/** Which workflow the job that signs stands in. */
export type Builder = 'build' | 'attest' | 'gate' | 'reproduce' | 'verify' | 'direct';

/** One run in GitHub and a Sigstore, in this process: jobs of it are started one after the other. */
export interface AttestWorld {
  readonly github: GithubWorld;
  readonly lab: Lab;
  readonly annotations: readonly { readonly kind: string; readonly message: string }[];
  /** Addresses that the action has asked, in all jobs. */
  readonly asked: readonly URL[];
  /** The input `workflow-identity` of a job in that workflow. */
  identity(workflow?: string): string;
  /** A job with an empty workspace of its own, and the action in it. */
  job(inputs: Readonly<Record<string, string>>, options?: JobOptions): Promise<JobRun>;
  /** Files that a build job hands over: its output `handoff`. */
  built(files: Readonly<Record<string, string>>): Promise<string>;
  /** An evidence folder that another job hands over, with the SBOM of what was built. */
  sbomEvidence(files?: Readonly<Record<string, string>>): Promise<string>;
  /** Names the Sigstore of the lab. */
  readonly sigstore: Readonly<Record<string, string>>;
}

export interface JobOptions {
  /** What lies in the workspace before the action starts. */
  readonly workspace?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** `push` unless told. */
  readonly eventName?: string;
}

export interface JobRun {
  readonly outcome: Outcome;
  readonly workspace: string;
  /** Its evidence folder. */
  readonly folder: string;
}

export interface AttestWorldOptions {
  readonly builder?: Builder;
  readonly claims?: Readonly<Record<string, string>>;
  /** Changes of the job that built or concluded something, and of its neighbor that signs. */
  readonly buildJob?: Partial<LabJob>;
  readonly attestJob?: Partial<LabJob>;
  readonly moreJobs?: readonly LabJob[];
  readonly permissions?: Parameters<typeof simulateJob>[0] extends infer Given
    ? Given extends { permissions?: infer Permissions }
      ? Permissions
      : never
    : never;
}

/** Jobs of the call before the one that signs, where none of them is called `build`. */
const JOBS_BEFORE: { readonly [builder in Builder]?: readonly string[] } = {
  gate: ['evaluate'],
  reproduce: ['first', 'second', 'compare'],
};

export const SUITE_COMMIT = pushClaims.job_workflow_sha;

export async function attestWorld(
  t: TestContext,
  {
    builder = 'build',
    claims = {},
    buildJob = {},
    attestJob = {},
    moreJobs = [],
    permissions,
  }: AttestWorldOptions = {},
): Promise<AttestWorld> {
  const workflow =
    builder === 'direct'
      ? pushClaims.workflow_ref
      : `${SUITE}/.github/workflows/${builder}.yml@refs/tags/v1.4.0`;
  const job = simulateJob({
    ...(permissions === undefined ? {} : { permissions }),
    claims: { job_workflow_ref: workflow, check_run_id: String(ATTEST_JOB), ...claims },
  });
  let world: GithubWorld | undefined;
  const lab = await startLab({
    listen: false,
    certificates: 'shared',
    clock: { now: () => world?.ports.clock.now() ?? START },
  });
  const issuerHost = new URL(lab.instance.issuer).host;
  const sigstore = [...lab.hosts].filter(([host]) => host !== issuerHost);
  const github = githubWorld({
    job,
    more: new Map(sigstore.map(([host, service]) => [`https://${host}`, service])),
  });
  world = github;
  const before = JOBS_BEFORE[builder] ?? ['build'];
  github.runs.jobs = [
    ...before.map((name, index) => labJob(BUILD_JOB + index, `release / ${name}`, buildJob)),
    labJob(ATTEST_JOB, 'release / attest', {
      status: 'in_progress',
      conclusion: null,
      completed_at: null,
      ...attestJob,
    }),
    ...moreJobs,
  ];
  const root = temporaryFolder(t);
  writeFileSync(join(root, 'trusted_root.json'), lab.trustedRootBytes);
  writeFileSync(join(root, 'signing_config.json'), JSON.stringify(lab.signingConfig({ rekorVersions: [1] })));
  writeFileSync(join(root, 'event.json'), JSON.stringify({ ref: pushClaims.ref, before: '0'.repeat(40) }));
  give(t, {
    ACTIONS_ID_TOKEN_REQUEST_URL: github.oidc.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RESULTS_URL: RESULTS_ORIGIN,
  });
  if (permissions !== undefined && permissions['id-token'] !== 'write') {
    give(t, { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' });
  }

  const asked: URL[] = [];
  const start: AttestWorld['job'] = async (given, { workspace = {}, variables = {}, eventName } = {}) => {
    const machine = temporaryFolder(t);
    const context: WorkflowContext = {
      kind: 'workflow',
      workspace: join(machine, 'workspace'),
      defaultEvidencePath: join(machine, 'temp', 'secure-build'),
      github: { ...githubOf(workflow), ...(eventName === undefined ? {} : { eventName }) },
    };
    await nodeFiles.makeFolder(context.workspace);
    for (const [name, text] of Object.entries(workspace)) {
      mkdirSync(dirname(join(context.workspace, name)), { recursive: true });
      writeFileSync(join(context.workspace, name), text);
    }
    const known: Readonly<Record<string, string>> = {
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      ...variables,
    };
    const { clock } = github.ports;
    const http = serviceHttp(github.services, { clock, plan: github.faults, files: nodeFiles });
    const send: Ports['http']['send'] = (request) => {
      asked.push(new URL(request.url));
      return http.send(request);
    };
    const ports: Ports = {
      ...github.ports,
      files: nodeFiles,
      http: { send },
      processes: { ...github.ports.processes, variable: (name) => known[name] },
    };
    const inputs = readInputs(
      table,
      new Map(Object.entries({ 'github-token': job.token, ...given })),
      (name) => `input "${name}"`,
    );
    const outcome = await run({ inputs, ports, context });
    return { outcome, workspace: context.workspace, folder: context.defaultEvidencePath };
  };

  return {
    github,
    lab,
    annotations: github.annotations,
    asked,
    job: start,
    identity: (name = builder) =>
      JSON.stringify({
        status: 'success',
        check_run_id: ATTEST_JOB,
        workflow_ref: name === builder ? workflow : `${SUITE}/.github/workflows/${name}.yml@refs/tags/v1.4.0`,
        workflow_sha: SUITE_COMMIT,
        workflow_repository: builder === 'direct' ? pushClaims.repository : SUITE,
        workflow_file_path:
          builder === 'direct' ? '.github/workflows/release.yml' : `.github/workflows/${name}.yml`,
      }),
    async built(files) {
      const { outcome } = await start({ mode: 'hand-over', 'artifact-path': '**' }, { workspace: files });
      return String(outcome.outputs.handoff);
    },
    async sbomEvidence(files = {}) {
      const folder = join(temporaryFolder(t), 'evidence');
      const evidence = openEvidence(nodeFiles, folder, producerOf('sbom'));
      await evidence.write([
        {
          name: 'sbom/app.cdx.json',
          kind: 'sbom',
          bytes: utf8('{"bomFormat":"CycloneDX","specVersion":"1.6"}'),
          mediaType: 'application/vnd.cyclonedx+json',
        },
      ]);
      for (const [name, text] of Object.entries(files))
        await nodeFiles.write(`${folder}/${name}`, utf8(text));
      const { outcome } = await start({ mode: 'hand-over', kind: 'evidence', 'evidence-path': folder });
      return String(outcome.outputs.handoff);
    },
    sigstore: {
      instance: 'custom',
      'signing-config-path': join(root, 'signing_config.json'),
      'trusted-root-path': join(root, 'trusted_root.json'),
      store: 'file',
    },
  };
}

/** The input `external-parameters` of `build.yml`. */
export const parameters = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ ...inputValues, ...changes });

export function labJob(id: number, name: string, changes: Partial<LabJob> = {}): LabJob {
  return {
    id,
    run_id: Number(pushClaims.run_id),
    run_attempt: 1,
    name,
    status: 'completed',
    conclusion: 'success',
    labels: ['ubuntu-24.04'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    head_sha: pushClaims.sha,
    started_at: '2026-11-21T11:00:00Z',
    completed_at: '2026-11-21T11:05:00Z',
    ...changes,
  };
}

function githubOf(workflowRef: string): WorkflowContext['github'] {
  return {
    serverUrl: 'https://github.com',
    apiUrl: API_ORIGIN,
    repository: pushClaims.repository,
    repositoryId: pushClaims.repository_id,
    repositoryOwnerId: pushClaims.repository_owner_id,
    sha: pushClaims.sha,
    ref: pushClaims.ref,
    eventName: 'push',
    runId: pushClaims.run_id,
    runAttempt: '1',
    workflowRef,
    workflowSha: pushClaims.workflow_sha,
    runnerEnvironment: 'github-hosted',
    actor: 'octocat',
    job: 'attest',
  };
}

function give(t: TestContext, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) {
    const before = process.env[name];
    process.env[name] = value;
    t.after(() => {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    });
  }
}
