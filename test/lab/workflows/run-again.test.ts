import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { memberOf } from '../sigstore/service.ts';
import type { Cleaner } from './make-repository.ts';
import { logOf } from './own-run.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import { downloadRelease } from './published.ts';
import type { JobRecord } from './records.ts';
import { CALLER, type ReleaseRun, runRelease } from './release-run.ts';
import { selfHosted } from './runners.ts';
import { signedProvenance } from './signed-provenance.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): jobs of our workflows that are run again';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;

describe('jobs of our workflows that are run again', { concurrency: 2 }, () => {
  test('a cancelled run that goes on signs in attempt 2 what attempt 1 has built, as level 3', {
    skip,
  }, async (t) => {
    const first = await runRelease(t, generic, {
      workflow: (text) => text.slice(0, text.indexOf('  gate:')),
      run: { cancelAfter: 'build / sbom' },
    });
    assert.equal(first.conclusion, 'cancelled');
    assert.deepEqual(first.services.attestations.stored, []);

    const second = await first.again('failed');
    assert.equal(second.conclusion, 'success', logOf(second));
    assert.deepEqual(ranIn(second), ['build / attest']);
    assert.deepEqual(namesOf(second.kept), ['build / build', 'build / sbom']);
    assert.equal(second.jobs.find(({ name }) => name === 'build / attest')?.outputs.get('level'), '3');
    const predicate = signedProvenance(second.services)?.predicate;
    assert.equal(
      memberOf(predicate, 'runDetails.metadata.invocationId'),
      `https://github.com/${CALLER}/actions/runs/19800700601/attempts/2`,
    );
    const built = memberOf(predicate, 'buildDefinition.internalParameters.github.buildJob');
    const { id } = second.kept.find(({ name }) => name === 'build / build') ?? {};
    assert.deepEqual([memberOf(built, 'id'), memberOf(built, 'runAttempt')], [id, 1]);
  });

  test('a publication that failed goes on in attempt 2 with its draft, and believes what attempt 1 has signed', {
    skip: skip || longOnly,
  }, async (t) => {
    const moved = { commit: '0'.repeat(40) };
    const first = await runRelease(t, generic, {
      releases: (fake) => {
        fake.onChange = (change) => void (change.startsWith('upload') && fake.tags.set('v1.2.3', moved));
      },
    });
    assert.equal(first.conclusion, 'failure');
    assert.match(errorsOf(first), /\[release\/tag-moved\]/);
    const { releases } = first.services;
    assert.deepEqual(
      releases.releases.map(({ draft }) => draft),
      [true],
    );

    delete releases.onChange;
    releases.tags.set('v1.2.3', { commit: first.caller.sha });
    const second = await first.again('failed');
    assert.equal(second.conclusion, 'success', logOf(second));
    assert.deepEqual(ranIn(second), ['promote / promote']);
    assert.equal(releases.releases.length, 1);
    await assertPublished(t, second);
  });

  test('a run that has published and signs again replaces nothing of its release', {
    skip: skip || longOnly,
  }, async (t) => {
    const first = await runRelease(t, generic);
    const before = assetsOf(first);
    const second = await first.again(['build / attest']);
    assert.deepEqual(ranIn(second), [
      'build / attest',
      'gate / evaluate',
      'gate / attest',
      'promote / promote',
    ]);
    assert.equal(second.conclusion, 'failure');
    assert.match(
      errorsOf(second),
      /asset "provenance\.sigstore\.json"[\s\S]* is another file[\s\S]*\[store\/differs\]/,
    );
    assert.deepEqual(assetsOf(second), before);
  });

  test("the machine of a build is not forgotten in a later attempt: where attempt 1 built on somebody's own, attempt 2 signs nothing", {
    skip: skip || longOnly,
  }, async (t) => {
    const first = await runRelease(t, generic, {
      inputs: { platform: 'linux-arm64' },
      run: { cancelAfter: 'build / sbom', runners: { 'ubuntu-24.04-arm': selfHosted } },
    });
    const second = await first.again('failed');
    assert.deepEqual(ranIn(second), ['build / attest']);
    assert.match(errorsOf(second), /C3[^\n]*"Default"[\s\S]*\[level\/not-reached\]/);
    assert.deepEqual(second.services.attestations.stored, []);
    assert.deepEqual(second.services.releases.releases, []);
  });
});

const namesOf = (jobs: readonly JobRecord[]) => jobs.map(({ name }) => name);
const ranIn = ({ jobs }: ReleaseRun) => namesOf(jobs.filter(({ runner }) => runner !== undefined));
const errorsOf = ({ jobs }: ReleaseRun) =>
  jobs.flatMap(({ steps }) => steps.flatMap(({ errors }) => errors)).join('\n');
const assetsOf = ({ services }: ReleaseRun) =>
  services.releases.releases.flatMap(({ assets }) => assets.map(({ name, bytes }) => [name, sha256(bytes)]));

async function assertPublished(cleaner: Cleaner, run: ReleaseRun): Promise<void> {
  const { exitCode, output } = (await downloadRelease(cleaner, run)).verify('demo.txt');
  assert.equal(exitCode, 0, output);
  assert.match(output, /SLSA 3/);
}
