import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { openOidc } from '@secure-build/common/edges/actions/oidc';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { attestationStore } from '@secure-build/common/edges/github/attestations';
import { openRateBudget } from '@secure-build/common/edges/github/rate-budget';
import { ReleaseClient } from '@secure-build/common/edges/github/release-client';
import { releaseStore } from '@secure-build/common/edges/github/releases';
import { findRunArtifact } from '@secure-build/common/edges/github/run-artifact';
import { readRunJobs } from '@secure-build/common/edges/github/runs';
import { submitSnapshot } from '@secure-build/common/edges/github/snapshots';
import { readSourceTree } from '@secure-build/common/edges/github/source-tree';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { formatDependencySnapshot } from '@secure-build/common/formats/dependency-snapshot';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { labRun } from '../../../lab/github/runs.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { bundleToStore, digestOfBundle } from '../../../support/bundles-to-store.ts';
import { rightsToPaste } from '../../../support/rights-to-paste.ts';

/** Everything that a job of ours may ever hold, and more than any of them does. */
const ALL = { 'id-token': 'write', attestations: 'write', contents: 'write', actions: 'read' } as const;
const repository = { visibility: 'private', enterpriseCloud: true } as const;

const apiOf = ({ ports, job }: GithubWorld) =>
  openGithubApi(ports, { url: API_ORIGIN, repository: 'octo-org/demo', token: job.token });
const soon = ({ ports }: GithubWorld) => deadlineIn(ports, 60_000);
const storeOf = (world: GithubWorld) =>
  attestationStore({
    api: apiOf(world),
    serverUrl: 'https://github.com',
    asked: 'github',
    budget: openRateBudget(world.ports),
    deadlineMs: 60_000,
  });
const releaseOf = (world: GithubWorld) => new ReleaseClient(apiOf(world), 'v1.2.3', () => soon(world));

/** Rows of platform §4 whose API has a caller today; packages are asked of the registry, in `oci.test.ts`. */
for (const { need, right, level, ask } of [
  {
    need: 'a certificate',
    right: 'id-token',
    level: 'write',
    // The runner gives the variables to jobs with the right only.
    ask: async (world: GithubWorld) =>
      openOidc(
        world.job.permissions['id-token'] === 'write'
          ? {
              ACTIONS_ID_TOKEN_REQUEST_URL: world.oidc.requestUrl,
              ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.job.requestToken,
            }
          : {},
        world.ports,
        { host: githubHostOf('https://github.com') },
      ).fetchToken('sigstore', soon(world)),
  },
  {
    need: 'to store an attestation',
    right: 'attestations',
    level: 'write',
    ask: (world: GithubWorld) => storeOf(world).store(bundleToStore('app')),
  },
  {
    need: 'to read attestations',
    right: 'attestations',
    level: 'read',
    ask: (world: GithubWorld) => storeOf(world).read(digestOfBundle(bundleToStore('app'))),
  },
  {
    need: 'to read the source',
    right: 'contents',
    level: 'read',
    ask: (world: GithubWorld) => readSourceTree(apiOf(world), world.source.commit, soon(world)),
  },
  {
    need: 'to make a draft of a release',
    right: 'contents',
    level: 'write',
    ask: (world: GithubWorld) => releaseOf(world).create(world.source.commit),
  },
  {
    need: 'to find a draft of a release',
    right: 'contents',
    level: 'write',
    ask: async (world: GithubWorld) => {
      world.releases.releases.push({ id: 1, tag: 'v1.2.3', draft: true, immutable: false, assets: [] });
      const options = { api: apiOf(world), tag: 'v1.2.3', deadlineMs: 60_000 };
      return releaseStore(options).prepare([bundleToStore('app')]);
    },
  },
  {
    need: 'to submit a dependency snapshot',
    right: 'contents',
    level: 'write',
    ask: (world: GithubWorld) => {
      const body = formatDependencySnapshot({
        sha: world.source.commit,
        ref: 'refs/heads/main',
        job: { id: '1', correlator: 'ci.yml/sbom/-/.', url: 'https://github.com/octo-org/demo' },
        scanned: world.ports.clock.now(),
        manifests: [],
      });
      return submitSnapshot(apiOf(world), body, soon(world));
    },
  },
  {
    need: 'to list the jobs of the run',
    right: 'actions',
    level: 'read',
    ask: (world: GithubWorld) =>
      readRunJobs(apiOf(world), { runId: String(labRun.id), runAttempt: '1' }, soon(world)),
  },
  {
    need: 'to look an artifact up by its id',
    right: 'actions',
    level: 'read',
    ask: async (world: GithubWorld) => {
      world.workflowArtifacts.artifacts.push({
        id: 9001,
        name: 'files',
        bytes: new Uint8Array(1),
        finalized: true,
        digest: `sha256:${'a'.repeat(64)}`,
        runId: labRun.id,
        repositoryId: world.job.repository.id,
        expired: false,
      });
      const of = { repositoryId: String(world.job.repository.id), runId: String(labRun.id) };
      return findRunArtifact(apiOf(world), of, 9001, soon(world));
    },
  },
] as const) {
  test(`SEC-123 ${need} takes "${right}: ${level}": without it exit 3 and the lines to add, with it an answer`, async () => {
    const { [right]: _, ...others } = ALL;
    const less = level === 'write' && right !== 'id-token' ? { ...others, [right]: 'read' } : others;
    for (const permissions of [others, less]) {
      const world = githubWorld({ job: simulateJob({ repository, permissions }) });
      await assert.rejects(
        async () => ask(world),
        (error: unknown) => {
          assert.ok(error instanceof Problem, String(error));
          assert.equal(error.exit, 3);
          const text = formatProblem(error);
          assert.deepEqual(rightsToPaste(text), { [right]: level }, text);
          assert.match(text, /job/);
          assert.doesNotMatch(text, /\n\s+at |TypeError|Cannot read/);
          for (const secret of [world.job.token, world.job.requestToken]) assert.ok(!text.includes(secret));
          return true;
        },
      );
    }
    const granted = githubWorld({ job: simulateJob({ repository, permissions: ALL }) });
    await ask(granted);
  });
}
