import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { longOnly } from '../../support/long-tests.ts';
import { canCloseNetwork } from '../network.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import type { StepRecord } from './records.ts';
import { CALLER, POLICY, runRelease } from './release-run.ts';
import { SUITE_COMMIT, SUITE_NAME } from './suite-repository.ts';
import { formatTrace } from './trace.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): the root action in a job of the caller';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;

/** "Everything in one step" of the README. */
const oneStep = () => `name: one step
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  all:
    runs-on: ubuntu-24.04
    permissions: { contents: read, id-token: write, attestations: write }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - id: all
        uses: ${SUITE_NAME}@${SUITE_COMMIT}
        with: { build: bash build.sh, artifact-path: out/demo.txt }
`;

/** Only this workflow, at this tag, may have signed. */
const policy = POLICY.replace(
  /subject: .*/,
  `subject: { exact: "https://github.com/${CALLER}/.github/workflows/release.yml@refs/tags/v1.2.3" }`,
);
const policyFile = (more: string) => ({
  '.github/secure-build/policy.yaml': `${policy}  - id: reproducible.required\n    settings: { level: byte }\n${more}`,
});

/** Of a project that depends on nothing. */
const lockfile = {
  'package.json': '{"name":"demo","version":"1.2.3"}',
  'package-lock.json': JSON.stringify({
    ...{ name: 'demo', version: '1.2.3', lockfileVersion: 3, requires: true },
    packages: { '': { name: 'demo', version: '1.2.3' } },
  }),
};

const all = (steps: readonly StepRecord[]): readonly StepRecord[] =>
  steps.flatMap((step) => [step, ...all(step.children)]);

test('the root action builds twice, describes, signs without a key, stores and decides, in one step of the caller', {
  skip,
}, async (t) => {
  const run = await runRelease(t, generic, {
    workflow: oneStep,
    files: { ...policyFile(''), ...lockfile },
  });
  const [job] = run.jobs;
  const steps = all(job?.steps ?? []);
  assert.equal(run.conclusion, 'success', steps.map(({ output }) => output).join('\n'));
  assert.deepEqual(
    steps.flatMap(({ violations }) => violations),
    [],
  );
  const { outputs = new Map() } = job?.steps.find(({ does }) => does.startsWith(`${SUITE_NAME}@`)) ?? {};
  assert.equal(outputs.get('result'), 'reproduced');
  assert.equal(outputs.get('verdict'), 'pass');
  assert.notEqual(run.services.attestations.stored.length, 0);
  const file = new URL('fixtures/expected/root-action.txt', import.meta.url);
  const text = formatTrace(run);
  if (process.env.UPDATE_TRACES === '1') writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
});

for (const { why, files, does, says } of [
  {
    why: 'without any lockfile, of which no SBOM can tell anything',
    files: policyFile(''),
    does: '$/actions/sbom',
    says: /No packages were found/,
  },
  {
    why: 'without dependencies, where the policy asks for components as the starter policy does',
    files: {
      ...policyFile('  - id: sbom.present\n    settings: { formats: [cyclonedx, spdx] }\n'),
      ...lockfile,
    },
    does: '$/actions/policy-gate',
    says: /sbom\.present/,
  },
]) {
  test(`the root action ends without a pass for a project ${why}`, { skip: skip || longOnly }, async (t) => {
    const run = await runRelease(t, generic, { workflow: oneStep, files });
    assert.equal(run.conclusion, 'failure');
    const ended = all(run.jobs[0]?.steps ?? []).find(
      ({ outcome, children }) => outcome === 'failure' && children.length === 0,
    );
    assert.equal(ended?.does, does);
    assert.match(ended?.output ?? '', says);
  });
}
