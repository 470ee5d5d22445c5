import { sha256 } from '@secure-build/common/core/digest';
import { parseJson } from '@secure-build/common/core/json';
import { readBuildEvent } from '@secure-build/common/domain/provenance/build-event';
import type { OwnBuildFacts } from '@secure-build/common/domain/provenance/build-level';
import type { BuildProvenanceFacts } from '@secure-build/common/domain/provenance/certified-predicates';
import { type CertifiedClaims, certifiedClaims } from '@secure-build/common/domain/provenance/claims';
import { parseDeclaredInputs } from '@secure-build/common/domain/provenance/declared-inputs';
import { type RunJob, type RunJobs, runJobs } from '@secure-build/common/domain/provenance/run-jobs';
import { type SourceTree, sourceTree } from '@secure-build/common/domain/provenance/source-tree';
import {
  parseWorkflowIdentity,
  type WorkflowIdentity,
} from '@secure-build/common/domain/provenance/workflow-identity';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { parseJsonWebKeySet } from '@secure-build/common/formats/json-web-key-set';
import { verifyJsonWebToken } from '@secure-build/common/formats/json-web-signature';
import { makeIssuer, pushClaims } from '../lab/sigstore/oidc-issuer.ts';

/** A complete build by `build.yml` of the suite `secure-build/suite`, from which tests take something away. */
export const SUITE = 'secure-build/suite';
export const ATTEST_JOB = '50500600710';

type Loose = Readonly<Record<string, unknown>>;

/** Claims through a real token and its verification: there is no other way to them. */
export function claimsFor(claims: Loose = {}, serverUrl = 'https://github.com'): CertifiedClaims {
  const host = githubHostOf(serverUrl);
  const issuer = makeIssuer({ url: host.issuer, now: () => new Date('2026-11-21T11:30:00Z') });
  const keys = parseJsonWebKeySet(parseJson(JSON.stringify(issuer.jwks)));
  const token = issuer.issueToken({ check_run_id: ATTEST_JOB, ...claims });
  return certifiedClaims(verifyJsonWebToken(token, keys), { host, issuer: host.issuer, ownInstance: true });
}

export function identityFor(changes: Loose = {}): WorkflowIdentity {
  const job = {
    status: 'success',
    check_run_id: Number(ATTEST_JOB),
    workflow_ref: pushClaims.job_workflow_ref,
    workflow_sha: pushClaims.job_workflow_sha,
    workflow_repository: SUITE,
    workflow_file_path: '.github/workflows/build.yml',
    ...changes,
  };
  return parseWorkflowIdentity(JSON.stringify(job), 'input "workflow-identity"');
}

export const buildJob: RunJob = {
  id: 50500600700,
  runAttempt: 1,
  name: 'release / build',
  status: 'completed',
  conclusion: 'success',
  labels: ['ubuntu-24.04'],
  runnerGroupId: 0,
  runnerGroupName: 'GitHub Actions',
  startedAt: '2026-11-21T11:00:00Z',
  completedAt: '2026-11-21T11:05:00Z',
};

export const attestJob: RunJob = {
  id: Number(ATTEST_JOB),
  runAttempt: 1,
  name: 'release / attest',
  status: 'in_progress',
  labels: ['ubuntu-24.04'],
  runnerGroupId: 0,
  runnerGroupName: 'GitHub Actions',
  startedAt: '2026-11-21T11:06:00Z',
};

/** One attempt with these jobs beside the one that signs. */
export function jobsFor(...jobs: readonly RunJob[]): RunJobs {
  return runJobs(pushClaims.run_id, [{ attempt: 1, jobs: [...jobs, attestJob] }]);
}

export const inputValues: Loose = {
  preset: 'npm',
  command: '',
  'working-directory': '.',
  artifacts: '*.tgz',
  platform: 'linux-x64',
  'toolchain-version': '24.19.0',
  store: 'github',
  instance: 'auto',
  'timeout-minutes': 60,
};

export const inputsFor = (values: Loose = inputValues) =>
  parseDeclaredInputs(JSON.stringify(values), 'input "external-parameters"');

export function treeFor(changes: Partial<Omit<SourceTree, never>> = {}): SourceTree {
  return sourceTree({
    commit: pushClaims.sha,
    lockfiles: [{ path: 'package-lock.json', sha256: sha256('lockfile') }],
    leftOut: [],
    ...changes,
  });
}

const files = [
  { name: 'app.tgz', sha256: sha256('app') },
  { name: 'lib.tgz', sha256: sha256('lib') },
];

/** Facts of which every condition is met. */
export function ownFacts(changes: Partial<OwnBuildFacts> = {}): OwnBuildFacts {
  return {
    builder: 'build',
    claims: claimsFor(),
    identity: identityFor(),
    suite: SUITE,
    jobs: jobsFor(buildJob),
    attestJob: { foreignFiles: [] },
    handedOver: files,
    subjects: files,
    inputs: inputsFor(),
    source: treeFor(),
    ...changes,
  };
}

export const eventFor = (payload: unknown = { ref: 'refs/tags/v1.2.3' }, eventName = 'push') =>
  readBuildEvent(Buffer.from(JSON.stringify(payload)), { eventName });

export function provenanceFacts(changes: Partial<BuildProvenanceFacts> = {}): BuildProvenanceFacts {
  const { claims, identity, jobs, source, inputs, suite } = ownFacts();
  return {
    claims,
    identity,
    jobs,
    source,
    inputs,
    suite,
    event: eventFor(),
    handoffSha256: sha256('handoff'),
    sboms: [{ name: 'sbom/app.cdx.json', sha256: sha256('sbom') }],
    ...changes,
  };
}
