import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { buildInputs, parseDeclaredInputs } from '@secure-build/common/domain/provenance/declared-inputs';
import { platforms, runnerLabels } from '@secure-build/common/domain/provenance/platforms';
import { parseWorkflowIdentity } from '@secure-build/common/domain/provenance/workflow-identity';
import fc from 'fast-check';
import { parse } from 'yaml';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import { problem } from '../../../support/signing.ts';

const where = 'input "external-parameters"';

test('inputs are recorded with their kinds', () => {
  const { values } = parseDeclaredInputs('{"a":"x","b":60,"c":false,"constructor":"y"}', where);
  assert.deepEqual(
    [...values],
    [
      ['a', 'x'],
      ['b', 60],
      ['c', false],
      ['constructor', 'y'],
    ],
  );
});

for (const [why, text] of [
  ['a list', '[]'],
  ['null', 'null'],
  ['a text', '"x"'],
  ['an object as a value', '{"a":{}}'],
  ['null as a value', '{"a":null}'],
  ['one name twice', '{"a":"x","a":"y"}'],
  ['a prototype', '{"__proto__":"x"}'],
  ['no JSON', '{'],
  ['nothing', ''],
] as const) {
  test(`inputs are refused: ${why}`, () => {
    assert.throws(() => parseDeclaredInputs(text, where), problem('input/invalid'));
  });
}

test('any text is inputs, or an identity, or a Problem', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value)),
  );
  for (const read of [parseDeclaredInputs, parseWorkflowIdentity]) {
    fc.assert(
      fc.property(text, (given) => {
        try {
          return typeof read(given, where) === 'object';
        } catch (error) {
          return error instanceof Problem;
        }
      }),
      { numRuns: fuzzRuns(1000) },
    );
  }
});

test('the job context gives what it has and ignores the rest', () => {
  const read = (job: unknown) => parseWorkflowIdentity(JSON.stringify(job), 'input "workflow-identity"');
  assert.deepEqual(
    read({ status: 'success', services: {}, check_run_id: 12, workflow_sha: 'a', workflow_ref: '' }),
    {
      workflowSha: 'a',
      checkRunId: '12',
    },
  );
  assert.deepEqual(read({ check_run_id: '12' }), { checkRunId: '12' });
  assert.deepEqual(read({ check_run_id: null }), {});
  for (const job of [
    [],
    1,
    { workflow_ref: 1 },
    { check_run_id: 1.5 },
    { check_run_id: 'x' },
    { check_run_id: -1 },
  ])
    assert.throws(() => read(job), problem('input/invalid'), JSON.stringify(job));
});

const file = join(import.meta.dirname, '../../../../.github/workflows/build.yml');

test('the known inputs are those of build.yml', {
  skip: !existsSync(file) && 'there is no build.yml yet',
}, () => {
  const workflow = parse(readFileSync(file, 'utf8')) as {
    readonly on: { readonly workflow_call: { readonly inputs: object } };
  };
  assert.deepEqual(new Set(Object.keys(workflow.on.workflow_call.inputs)), new Set(buildInputs));
});

test('the known labels are those that the build job of build.yml runs on', {
  skip: !existsSync(file) && 'there is no build.yml yet',
}, () => {
  const workflow = parse(readFileSync(file, 'utf8')) as {
    readonly jobs: { readonly build: { readonly 'runs-on': string } };
  };
  const runsOn = workflow.jobs.build['runs-on'];
  for (const platform of platforms) {
    const [label] = runnerLabels[platform];
    const spelled =
      platform === 'linux-x64' ? `|| '${label}' }}` : `inputs.platform == '${platform}' && '${label}'`;
    assert.ok(runsOn.includes(spelled), `${spelled} is not in ${runsOn}`);
  }
});
