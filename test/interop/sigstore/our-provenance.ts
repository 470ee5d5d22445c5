import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bytes } from '@secure-build/common/core/bytes';
import { suiteRepository } from '@secure-build/common/formats/suite-uris';
import type { LabJob } from '../../lab/github/runs.ts';
import { openJob, type StepResult } from '../../lab/runner/contract-runner.ts';
import { GITHUB_ISSUER, pushClaims } from '../../lab/sigstore/oidc-issuer.ts';
import { labJob, parameters } from '../../support/attest-world.ts';
import type { GithubOfRun, StartedRun } from './github-of-run.ts';
import type { Session } from './session.ts';
import type { SignerOfQuestion } from './verifier.ts';

/** A bundle with provenance as the shipped action signs it. */
export interface StatedBuild {
  readonly by: string;
  readonly bundle: Bytes;
  /** Every file that it is about. */
  readonly artifacts: readonly Bytes[];
  /** The workflow that the platform certifies. */
  readonly signer: Extract<SignerOfQuestion, { kind: 'identity' }>;
}

/** Files of this repository: what is shipped. */
const files: Readonly<Record<string, Bytes>> = Object.fromEntries(
  ['LICENSE', 'dist/provenance/index.js'].map((path) => [
    path,
    readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url))),
  ]),
);

const SUITE = suiteRepository.slice('https://github.com/'.length);
const OWN_FILE = '.github/workflows/build.yml';
const OWN_BUILDER = `${SUITE}/${OWN_FILE}@refs/tags/v1.4.0`;
const BUILD_JOB = 50500600700;
const ATTEST_JOB = 50500600710;

/** `toJSON(job)` in the job that signs. */
const contextOfJob = {
  status: 'success',
  check_run_id: ATTEST_JOB,
  workflow_ref: OWN_BUILDER,
  workflow_sha: pushClaims.job_workflow_sha,
  workflow_repository: SUITE,
  workflow_file_path: OWN_FILE,
};

const atWork: Partial<LabJob> = { status: 'in_progress', conclusion: null, completed_at: null };

/** `mode: attest` in a job of the caller's own, on what the job itself has built: level 2. */
export async function attestDirectly(session: Session, github: GithubOfRun): Promise<StatedBuild> {
  const workflow = pushClaims.workflow_ref;
  const run = github.begin({ claims: { job_workflow_ref: workflow } });
  return inJobs(session, run, async (step) => {
    const { outputs, folder } = await step(
      { mode: 'attest', 'artifact-path': Object.keys(files).join('\n'), ...ownInstance(session) },
      { right: 'id-token', workspace: files },
    );
    expectOutputs(outputs, { level: '2', 'build-type': /\/workflow\/v1$/ });
    return stated('in a job of the caller', resolve(folder, outputs.get('bundle-path') ?? ''), workflow);
  });
}

/** The jobs `build` and `attest` of `build.yml`: one hands over, the other one receives and signs at level 3. */
export async function attestInBuildWorkflow(session: Session, github: GithubOfRun): Promise<StatedBuild> {
  const run = github.begin({
    claims: { job_workflow_ref: OWN_BUILDER, check_run_id: String(ATTEST_JOB) },
    jobs: [labJob(BUILD_JOB, 'release / build'), labJob(ATTEST_JOB, 'release / attest', atWork)],
  });
  return inJobs(session, run, async (step) => {
    const built = await step(
      { mode: 'hand-over', 'artifact-path': '**' },
      { right: 'none', workspace: files },
    );
    const { outputs, evidence } = await step(
      {
        mode: 'attest',
        level: '3',
        handoff: built.outputs.get('handoff') ?? '',
        'external-parameters': parameters(),
        'workflow-identity': JSON.stringify(contextOfJob),
        'github-token': run.job.token,
        ...ownInstance(session),
      },
      { right: 'id-token', workspace: {} },
    );
    expectOutputs(outputs, { level: '3', 'build-type': /\/build\/v1$/ });
    // What a workflow passes on is a name in the evidence.
    return stated('in build.yml', resolve(evidence, outputs.get('bundle-path') ?? ''), OWN_BUILDER);
  });
}

const stated = (where: string, bundleFile: string, workflow: string): StatedBuild => ({
  by: `action provenance, ${where}`,
  bundle: readFileSync(bundleFile),
  artifacts: Object.values(files),
  signer: { kind: 'identity', issuer: GITHUB_ISSUER, san: `https://github.com/${workflow}` },
});

/** Files outside of the workspace, in which the job that signs may find nothing. */
const ownInstance = ({ files: { signingConfig, trustedRoot } }: Session) => ({
  signers: 'keyless',
  instance: 'custom',
  'signing-config-path': signingConfig,
  'trusted-root-path': trustedRoot,
  store: 'file',
  deadline: '1m',
});

interface JobOfRun {
  readonly right: 'id-token' | 'none';
  readonly workspace: Readonly<Record<string, Bytes>>;
}

interface Stepped extends Pick<StepResult, 'outputs'> {
  /** Its workspace. */
  readonly folder: string;
  /** Its evidence folder, where the step is not told another. */
  readonly evidence: string;
}

type Step = (inputs: Readonly<Record<string, string>>, job: JobOfRun) => Promise<Stepped>;

/** Each step stands in a job of its own, which is gone after the work. */
async function inJobs<T>(session: Session, run: StartedRun, work: (step: Step) => Promise<T>): Promise<T> {
  const cleanUps: (() => Promise<void>)[] = [];
  const step: Step = async (inputs, { right, workspace }) => {
    const { network } = session.services;
    const job = await openJob(
      { after: (cleanUp) => void cleanUps.push(cleanUp) },
      { network, ref: pushClaims.ref, variables: run.variables(right), workspace },
    );
    const { requestToken, runtimeToken } = run.job;
    const secrets = [requestToken, runtimeToken];
    const { exitCode, outputs, stdout, stderr } = await job.run('provenance', { inputs, secrets });
    if (exitCode !== 0)
      throw new Error(`action provenance, ${inputs.mode}, ended with ${exitCode}:\n${stdout}\n${stderr}`);
    const { workspace: folder, temp } = job.places;
    return { outputs, folder, evidence: resolve(temp, 'secure-build') };
  };
  try {
    return await work(step);
  } finally {
    for (const cleanUp of cleanUps) await cleanUp();
  }
}

/** A bundle of another level would answer another question. */
function expectOutputs(
  outputs: StepResult['outputs'],
  wanted: { readonly level: string; readonly 'build-type': RegExp },
): void {
  const level = outputs.get('level');
  const type = outputs.get('build-type') ?? '';
  if (outputs.get('status') !== 'signed' || level !== wanted.level || !wanted['build-type'].test(type))
    throw new Error(`action provenance stated level ${level} and ${type}, not level ${wanted.level}`);
}
