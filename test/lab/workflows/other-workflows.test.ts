import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { canCloseNetwork } from '../network.ts';
import { memberOf } from '../sigstore/service.ts';
import { type PresetProject, presetProjects } from './preset-projects.ts';
import { type ReleaseRun, runRelease } from './release-run.ts';
import { signedProvenance } from './signed-provenance.ts';
import { SUITE_COMMIT, SUITE_NAME } from './suite-repository.ts';
import { formatTrace } from './trace.ts';

const skip = canCloseNetwork()
  ? false
  : 'SKIPPED (needs unshare and ip): our workflows, run from their files';
const generic = presetProjects().find(({ preset }) => preset === 'generic') as PresetProject;

const ours = (path: string) => `${SUITE_NAME}/${path}@${SUITE_COMMIT}`;
const workflow = (file: string) => ours(`.github/workflows/${file}`);

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

/** The caller builds and hands over himself; `attest.yml` can say no more than level 2 of that. */
const attesting = () => `name: attesting
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  own:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    outputs:
      handoff: \${{ steps.hand-over.outputs.handoff }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: bash build.sh
      - id: hand-over
        uses: ${ours('actions/provenance')}
        with: { mode: hand-over, artifact-path: out/demo.txt }
  attest:
    needs: own
    permissions: { actions: read, attestations: write, contents: read, id-token: write }
    uses: ${workflow('attest.yml')}
    with:
      handoff: \${{ needs.own.outputs.handoff }}
  verify:
    needs: [own, attest]
    permissions: { actions: read, attestations: read, contents: read }
    uses: ${workflow('verify.yml')}
    with:
      handoff: \${{ needs.own.outputs.handoff }}
      evidence: \${{ needs.attest.outputs.evidence-handoff }}
      expected-identity: \${{ needs.attest.outputs.expected-identity }}
      level: "2"
`;

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

const reproducing = () => `name: reproducing
on:
  push:
    tags: ["v*"]
permissions: {}
jobs:
  reproduce:
    permissions: { actions: read, attestations: write, contents: read, id-token: write }
    uses: ${workflow('reproduce.yml')}
    with:
      build: bash build.sh
      artifact-path: out/demo.txt
`;

test('reproduce.yml builds on two machines and signs that both gave the same', { skip }, async (t) => {
  compare('reproduce', await runRelease(t, generic, { workflow: reproducing }));
});
