import { join } from 'node:path';
import { makeAttestationStore } from '../github/attestation-store.ts';
import { makeReleaseFake, type ReleaseFake } from '../github/releases.ts';
import { githubInstance, publicGood } from '../sigstore/instances.ts';
import { type Lab, startLab } from '../sigstore/lab.ts';
import { pushClaims } from '../sigstore/oidc-issuer.ts';
import { type Cleaner, type MadeRepository, makeRepository } from './make-repository.ts';
import type { PresetProject } from './preset-projects.ts';
import { attestRelease } from './release-attestation.ts';
import { type RunAgain, type RunOptions, runWorkflow, type WorkflowRun } from './run-workflow.ts';
import { makeSuiteRepository, SUITE_COMMIT, SUITE_NAME, type SuiteOptions } from './suite-repository.ts';

export const TAG = 'refs/tags/v1.2.3';
export const PULL_REQUEST = 'refs/pull/7/merge';
export const CALLER = 'octo-org/demo';

/** What a test changes in the run of a release. */
export interface ReleaseVariant {
  /** Of the caller's workflow. */
  readonly workflow?: (text: string) => string;
  readonly suite?: Omit<SuiteOptions, 'lab'>;
  /** Further files of the caller's repository, or others in their place. */
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Another branch of the caller's repository -> files that differ there. */
  readonly branch?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A private repository certifies itself at GitHub's own Sigstore, and shows nothing to who has no right. */
  readonly visibility?: 'public' | 'private';
  /** What is different about the releases of the repository. */
  readonly releases?: (fake: ReleaseFake) => void;
  readonly run?: Partial<RunOptions>;
}

export interface ReleaseRun extends WorkflowRun {
  readonly lab: Lab;
  readonly caller: MadeRepository;
  /** The next attempt of it: nothing else of the options holds on. */
  again(jobs: RunAgain['jobs'], options?: Partial<RunOptions>): Promise<ReleaseRun>;
}

/** `build.yml` -> `gate.yml` -> `promote.yml`, as a project of one preset calls them for a tag. */
export async function runRelease(
  cleaner: Cleaner,
  project: PresetProject,
  {
    workflow = (text) => text,
    suite = {},
    files = {},
    inputs = {},
    branch = {},
    visibility = 'public',
    releases: change = () => {},
    run = {},
  }: ReleaseVariant = {},
): Promise<ReleaseRun> {
  const lab = await startLab({ instance: visibility === 'public' ? publicGood : githubInstance });
  cleaner.after(() => lab.stop());
  const caller = await makeRepository(cleaner, {
    fullName: CALLER,
    folder: project.folder,
    files: {
      '.github/workflows/release.yml': workflow(callerWorkflow({ ...project.inputs, ...inputs })),
      '.github/secure-build/policy.yaml': POLICY,
      ...files,
    },
    refs: [TAG, PULL_REQUEST],
    branches: branch,
    visibility,
  });
  const releases = makeReleaseFake();
  releases.tags.set('v1.2.3', { commit: caller.sha });
  const attestations = makeAttestationStore();
  // By GitHub's own Sigstore: it verifies where that is the instance of the lab, so for a private repository.
  releases.onImmutable = (release) =>
    attestations.stored.push(
      attestRelease(lab, {
        ...{ repository: CALLER, repositoryId: String(pushClaims.repository_id) },
        ...{ commit: caller.sha, release },
      }),
    );
  change(releases);
  const ours = await makeSuiteRepository(cleaner, { ...suite, lab });
  const options: RunOptions = {
    repositories: [{ ...caller, enterpriseCloud: true }, ours],
    repository: CALLER,
    path: '.github/workflows/release.yml',
    ref: TAG,
    machineVariables: project.machineVariables,
    services: { lab, releases, attestations },
  };
  const releaseRun = (result: WorkflowRun): ReleaseRun => ({
    ...{ ...result, lab, caller },
    again: async (jobs, changes = {}) =>
      releaseRun(await runWorkflow({ ...options, ...changes, again: { of: result, jobs } })),
  });
  return releaseRun(await runWorkflow({ ...options, ...run }));
}

/** What a user pastes, with a gate between. */
export function callerWorkflow(inputs: Readonly<Record<string, string>>): string {
  const ours = (file: string) => `${join(SUITE_NAME, '.github/workflows', file)}@${SUITE_COMMIT}`;
  return `name: release
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  build:
    permissions: { actions: read, attestations: write, contents: read, id-token: write }
    uses: ${ours('build.yml')}
    with: ${JSON.stringify(inputs)}
  gate:
    needs: build
    if: needs.build.outputs.status == 'signed'
    permissions: { actions: read, contents: read, id-token: write }
    uses: ${ours('gate.yml')}
    with:
      handoff: \${{ needs.build.outputs.handoff }}
      evidence: \${{ needs.build.outputs.evidence-handoff }}
  promote:
    needs: [build, gate]
    if: needs.gate.outputs.verdict == 'pass'
    permissions: { actions: read, attestations: read, contents: write }
    uses: ${ours('promote.yml')}
    with:
      handoff: \${{ needs.build.outputs.handoff }}
      evidence: \${{ needs.gate.outputs.evidence-handoff }}
      require-decision: always
`;
}

/** Who must have signed the provenance. An SBOM is there, but these projects have no components: `sbom.present` wants some. */
export const POLICY = `apiVersion: secure-build/v1
kind: Policy
metadata:
  id: octo-org/demo
  version: 1
  owner: "@octo-org"
defaults:
  enforcement: enforce
  onMissingEvidence: fail
  onEmpty: fail
trust:
  signers:
    builder:
      issuer: https://token.actions.githubusercontent.com
      sourceRepository: https://github.com/${CALLER}
      subject: { exact: "https://github.com/${SUITE_NAME}/.github/workflows/build.yml@${SUITE_COMMIT}" }
rules:
  - id: provenance.present
  - id: signature.threshold
    settings: { m: 1, of: [builder], distinct: true }
`;
