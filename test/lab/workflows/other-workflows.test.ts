import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { canCloseNetwork } from '../network.ts';
import { memberOf } from '../sigstore/service.ts';
import { attesting, reproducing } from './other-callers.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import { type ReleaseRun, runRelease } from './release-run.ts';
import { signedProvenance } from './signed-provenance.ts';
import { formatTrace } from './trace.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): our workflows, run from their files';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;

function compare(name: string, run: ReleaseRun): void {
  const log = run.jobs
    .flatMap(({ name: job, steps }) => steps.map((step) => `${job}: ${step.name}\n${step.output}`))
    .join('\n');
  assert.equal(run.conclusion, 'success', log);
  assert.deepEqual(
    run.jobs.flatMap(({ steps }) => steps.flatMap(({ violations }) => violations)),
    [],
  );
  const file = new URL(`fixtures/expected/${name}.txt`, import.meta.url);
  const text = formatTrace(run);
  if (process.env.UPDATE_TRACES === '1') writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}

test('attest.yml signs what a job of the caller built, as level 2, and verify.yml accepts it', {
  skip,
}, async (t) => {
  const run = await runRelease(t, generic, { workflow: attesting });
  compare('attest-and-verify', run);
  const signed = signedProvenance(run.services);
  assert.equal(
    memberOf(signed?.predicate, 'buildDefinition.buildType'),
    'https://actions.github.io/buildtypes/workflow/v1',
  );
});

test('reproduce.yml builds on two machines and signs that both gave the same', { skip }, async (t) => {
  compare('reproduce', await runRelease(t, generic, { workflow: reproducing }));
});
