import type { ExpectedIdentity } from '../../signing/identity.ts';
import { ownGate, ownReleasing, ownReproduction, ownWorkflows } from '../own-workflows.ts';

/** Where this run takes place, as the runner says it. */
export interface PublishingRun {
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly runId: string;
}

/** Which workflows of the suite may have signed. */
export interface SuiteSigners {
  /** `OWNER/REPO` */
  readonly suite: string;
  /** Of the tokens of jobs. */
  readonly issuer: string;
  readonly run: PublishingRun;
  /** The commit of the suite that this very job is from; absent in a job of the caller's own. */
  readonly commit?: string;
  /** Whether there is a list of releases, whose commits count too. */
  readonly hasReleases: boolean;
}

/** Labels of our own expectations: a signer is known by the one that it has answered to. */
export const signerNames = {
  build: 'build.yml of the suite',
  gate: 'gate.yml of the suite',
  reproduce: 'reproduce.yml of the suite',
  release: 'release.yml of the suite',
} as const;

/**
 * Who must have signed where nobody is named (provenance document, section 9, step 1): our `build.yml`, at a released
 * commit or at the one that runs here, for this repository by its id. That it was in this run is compared afterwards:
 * no expectation has a line for it.
 */
export function defaultBuilder(given: SuiteSigners): readonly ExpectedIdentity[] {
  return identities(ownWorkflows.build, signerNames.build, given);
}

/**
 * Who decides about artifacts, builds them again, or vouches for our own releases; whoever is named as the builder. The
 * last one is nobody in a repository that is not ours.
 */
export function companionSigners(given: SuiteSigners): readonly ExpectedIdentity[] {
  return [
    ...identities(ownGate, signerNames.gate, given),
    ...identities(ownReproduction, signerNames.reproduce, given),
    ...identities(ownReleasing, signerNames.release, given),
  ];
}

function identities(
  path: string,
  name: string,
  { suite, issuer, run, commit, hasReleases }: SuiteSigners,
): readonly ExpectedIdentity[] {
  const digests = [
    ...(commit === undefined ? [] : [[commit]]),
    ...(hasReleases ? (['released'] as const) : []),
  ];
  return digests.map((signerDigests) => ({
    kind: 'identity',
    name,
    issuer,
    signerWorkflow: `${suite}/${path}`,
    signerDigests,
    sourceRepository: `${run.serverUrl}/${run.repository}`,
    sourceRepositoryId: run.repositoryId,
    // On a machine of the tenant's own, the tenant decides what our code signs (condition C2).
    runnerEnvironment: 'github-hosted',
  }));
}
