import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { memberOf } from '../sigstore/service.ts';
import { downloadEvidence } from './download-evidence.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import { downloadRelease } from './published.ts';
import { POLICY, type ReleaseRun, runRelease } from './release-run.ts';
import { signedProvenance } from './signed-provenance.ts';
import { SUITE_COMMIT, SUITE_NAME, SUITE_TAG } from './suite-repository.ts';

const skip = canCloseNetwork() ? false : 'SKIPPED (needs unshare and ip): our workflows, called by a tag';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;
const byTag = (text: string) =>
  text.replaceAll(`@${SUITE_COMMIT}`, `@${SUITE_TAG.replace('refs/tags/', '')}`);
const BUILDER = `https://github.com/${SUITE_NAME}/.github/workflows/build.yml@${SUITE_TAG}`;

/** The signer is the workflow at its tag; the commit of the release stands beside it, in the predicate too. */
function assertSignedByTag(run: ReleaseRun): void {
  const log = run.jobs.flatMap(({ steps }) => steps.flatMap(({ errors }) => errors)).join('\n');
  assert.equal(run.conclusion, 'success', log);
  const { predicate } = signedProvenance(run.services) ?? {};
  assert.equal(memberOf(predicate, 'runDetails.builder.id'), BUILDER);
  const dependencies = memberOf(predicate, 'buildDefinition.resolvedDependencies') as { name: string }[];
  assert.deepEqual(
    dependencies.find(({ name }) => name === 'builder'),
    {
      name: 'builder',
      uri: `git+https://github.com/${SUITE_NAME}@${SUITE_TAG}`,
      digest: { gitCommit: SUITE_COMMIT },
    },
  );
  const attest = run.jobs.find(({ name }) => name === 'build / attest');
  const expected = attest?.outputs.get('expected-identity') ?? '';
  assert.match(expected, new RegExp(`^signer-ref: ${SUITE_TAG}$`, 'm'));
  assert.match(expected, new RegExp(`^signer-digests: ${SUITE_COMMIT}$`, 'm'));
}

describe('our workflows, called by the tag of a release', { concurrency: 2 }, () => {
  test('build.yml at a tag signs level 3, and its command proves that by the commit which the release lists', {
    skip,
  }, async (t) => {
    const run = await runRelease(t, generic, {
      workflow: (text) => byTag(text.slice(0, text.indexOf('  gate:'))),
    });
    assertSignedByTag(run);
    const { command, type } = await downloadEvidence(t, run);
    const good = type(command);
    assert.equal(good.exitCode, 0, good.output);
    assert.match(good.output, /SLSA 3/);
    // Who believes the tag alone believes whoever can move it: the name says nothing about the commit.
    const byName = type(command.replace(' --signer-digests released --builders builders.sigstore.json', ''));
    assert.equal(byName.exitCode, 1, byName.output);
    assert.match(byName.output, /C1/);
  });

  test('build, gate and promote at a tag end in a release that verifies as level 3 without a network', {
    skip: skip || longOnly,
  }, async (t) => {
    const run = await runRelease(t, generic, {
      workflow: byTag,
      files: { '.github/secure-build/policy.yaml': POLICY.replace(`@${SUITE_COMMIT}`, `@${SUITE_TAG}`) },
    });
    assertSignedByTag(run);
    const { exitCode, output } = (await downloadRelease(t, run)).verify('demo.txt');
    assert.equal(exitCode, 0, output);
    assert.match(output, /SLSA 3/);
  });
});
