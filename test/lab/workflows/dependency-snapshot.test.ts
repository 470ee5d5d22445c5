import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { rightsToPaste } from '../../support/rights-to-paste.ts';
import { makeSnapshotFake } from '../github/snapshots.ts';
import { canCloseNetwork } from '../network.ts';
import { memberOf } from '../sigstore/service.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import { runRelease } from './release-run.ts';
import { SUITE_COMMIT, SUITE_NAME } from './suite-repository.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): the dependency snapshot of a job of the caller';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;

/** The job of the README of the action, once for each leg of a matrix. */
const submitting = (contents: 'read' | 'write') => () =>
  `name: dependency graph
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  dependency-graph:
    strategy:
      matrix:
        leg: [one, two]
    runs-on: ubuntu-24.04
    permissions: { contents: ${contents} }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - name: Submit
        uses: ${SUITE_NAME}/actions/sbom@${SUITE_COMMIT}
        with: { dependency-snapshot: true }
`;

const files = {
  'web/package-lock.json': JSON.stringify({
    ...{ name: 'web', version: '1.2.3', lockfileVersion: 3 },
    packages: {
      '': { name: 'web', version: '1.2.3', dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0' },
    },
  }),
};

async function submit(context: TestContext, contents: 'read' | 'write') {
  const snapshots = makeSnapshotFake();
  const run = await runRelease(context, generic, {
    workflow: submitting(contents),
    files,
    run: { services: { routes: [snapshots.routes] } },
  });
  const steps = run.jobs.flatMap(({ steps: all }) => all.filter(({ name }) => name === 'Submit'));
  assert.deepEqual(
    steps.flatMap(({ violations }) => violations),
    [],
  );
  return { run, snapshots, steps };
}

test('each leg of a matrix submits a snapshot of its own, of the commit of the run', { skip }, async (t) => {
  const { run, snapshots, steps } = await submit(t, 'write');
  assert.equal(run.conclusion, 'success', steps.map(({ output }) => output).join('\n'));
  const bodies = snapshots.taken.map(({ body }) => body);
  assert.equal(bodies.length, 2);
  const correlators = bodies.map((body) => String(memberOf(body, 'job.correlator')));
  assert.equal(new Set(correlators).size, 2);
  for (const correlator of correlators)
    assert.match(correlator, /^\.github\/workflows\/release\.yml\/dependency-graph\/[0-9a-f]{16}\/\.$/);
  for (const body of bodies) {
    assert.equal(body.sha, run.caller.sha);
    assert.ok(Object.hasOwn(body.manifests as object, 'web/package-lock.json'));
  }
  assert.deepEqual(
    new Set(steps.map(({ outputs }) => outputs.get('snapshot-id'))),
    new Set(snapshots.taken.map(({ id }) => String(id))),
  );
});

test('SEC-123 without "contents: write" the job fails with the lines to add, and nothing is submitted', {
  skip,
}, async (t) => {
  const { run, snapshots, steps } = await submit(t, 'read');
  assert.equal(run.conclusion, 'failure');
  assert.deepEqual(snapshots.taken, []);
  for (const { exitCode, errors, output } of steps) {
    assert.equal(exitCode, 3, output);
    const text = errors.join('\n');
    assert.match(
      text,
      /^Dependency snapshot was refused \(403\)\. The job needs "permissions: contents: write"/,
    );
    assert.deepEqual(rightsToPaste(text), { contents: 'write' });
    assert.doesNotMatch(output, /\n\s+at /);
  }
});
