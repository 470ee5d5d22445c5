import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { exitOf } from '@secure-build/common/core/verdict';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { inputs } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { makeKey, recordedRun, scratchState } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Steps of one job over one workspace, which share the temporary folder of their runner. */
function job(t: TestContext) {
  scratchState(t);
  const [workspace, temporary] = [temporaryFolder(t), temporaryFolder(t)];
  writeFileSync(join(workspace, 'key.pem'), makeKey().privatePem, { mode: 0o600 });
  writeFileSync(join(workspace, 'app.tgz'), 'artifact\n');
  writeFileSync(join(workspace, 'scan.json'), '{}');
  const { ports, context } = recordedRun(workspace);
  const variable = (name: string) => (name === 'RUNNER_TEMP' ? temporary : undefined);
  const step = (given: Readonly<Record<string, string>>) =>
    run({
      inputs: readInputs(inputs, new Map(Object.entries({ signers: 'key:key.pem', ...given })), String),
      ports: { ...ports, processes: { ...ports.processes, variable } },
      context,
    });
  const list = () => readFileSync(join(temporary, 'created_attestation_paths.txt'), 'utf8').split(/\r?\n/);
  return { workspace, temporary, step, list };
}

const predicate = {
  'predicate-path': 'scan.json',
  'predicate-type': 'https://example.com/scan/v1',
  'artifact-path': 'app.tgz',
};

test('each step adds its bundles to the list of actions/attest, and a repeated step adds none', async (t) => {
  const { step, list } = job(t);
  const attested = await step(predicate);
  const signed = await step({ mode: 'sign', 'artifact-path': '*.tgz' });
  const expected = [attested.outputs['bundle-path'], signed.outputs['bundle-path'], ''];
  assert.deepEqual(list(), expected);
  for (const path of expected.slice(0, 2)) JSON.parse(readFileSync(String(path), 'utf8'));
  await step(predicate);
  assert.deepEqual(list(), expected);
});

test('what fails after the signature takes nothing from the list: the bundles stand where it says', async (t) => {
  const { workspace, step, list } = job(t);
  writeFileSync(join(workspace, 'blocked'), '');
  // The copies come last, and here they cannot be written.
  await assert.rejects(step({ ...predicate, 'output-path': 'blocked' }));
  const [path = ''] = list();
  assert.match(path, /own\/scan\.sigstore\.json$/);
  JSON.parse(readFileSync(path, 'utf8'));
});

test('what was not signed is not listed', async (t) => {
  const { temporary, step } = job(t);
  const outcome = await step({ mode: 'sign', 'artifact-path': '*.none', 'allow-empty': 'true' });
  assert.equal(exitOf(outcome.verdict), 0);
  assert.deepEqual(readdirSync(temporary), []);
});
