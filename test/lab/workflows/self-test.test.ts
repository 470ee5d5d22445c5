import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import type { PlatformFacts } from '../../platform/assumption.ts';
import { certificate } from '../../platform/assumptions/certificate.ts';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { logOf, runOwn } from './own-run.ts';
import { SUITE_COMMIT, SUITE_NAME } from './suite-repository.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): our self-tests, as far as the interpreter can run them';

const POLICY = 'test/platform/release-policy.yaml';
const PIN = /(?<=build\.yml@)[0-9a-f]{40}(?= # v\d)/;
// Two at a time: the jobs are processes of their own.
describe('our self-tests, as far as the interpreter can run them', {
  concurrency: 2,
  skip: skip || longOnly,
}, () => {
  test('self-test-release.yml: the policy beside it passes what main builds, and promote.yml publishes it', async (t) => {
    // What is left out calls gh, on the platform itself.
    const here = (text: string) =>
      text
        .slice(0, text.indexOf('\n  released:'))
        .replace(/run: >-\n +gh api "repos\/\$GITHUB_REPOSITORY\/git\/refs"\n.*\n/, 'run: "true"\n');
    const run = await runOwn(t, '.github/workflows/self-test-release.yml', {
      change: here,
      copied: [POLICY],
      prepare: (releases, commit) => releases.tags.set('self-test-19800700601', { commit }),
    });
    assert.equal(run.conclusion, 'success', logOf(run));
    assert.deepEqual(
      run.services.releases.releases.map(({ tag, draft }) => [tag, draft]),
      [['self-test-19800700601', false]],
    );
  });

  test('self-test-pinned.yml: a call by commit gives the certificate that is assumed', async (t) => {
    const here = (text: string) => text.slice(0, text.indexOf('\n  evidence:')).replace(PIN, SUITE_COMMIT);
    const path = '.github/workflows/self-test-pinned.yml';
    const run = await runOwn(t, path, { change: here });
    assert.equal(run.conclusion, 'success', logOf(run));
    const [stored] = run.services.attestations.stored;
    const facts: PlatformFacts = {
      environment: {
        BUNDLE_NAME: 'provenance.sigstore.json',
        EXPECTED_SIGNER: `${SUITE_NAME}/.github/workflows/build.yml`,
        EXPECTED_PIN: SUITE_COMMIT,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: SUITE_NAME,
        GITHUB_REPOSITORY_ID: '104200300',
        GITHUB_REPOSITORY_OWNER_ID: '9919',
        GITHUB_SHA: run.sha,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_RUN_ID: '19800700601',
        GITHUB_WORKFLOW_REF: `${SUITE_NAME}/${path}@refs/heads/main`,
        GITHUB_WORKFLOW_SHA: run.sha,
      },
      evidence: () => utf8(JSON.stringify(stored?.bundle)),
      listJobs: async () => [],
      artifact: async () => undefined,
      release: async () => undefined,
      runsOf: async () => [],
      downloadedActions: () => [],
    };
    assert.deepEqual(await certificate.check(facts), []);
  });
});
