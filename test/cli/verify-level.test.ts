import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseArguments } from '@secure-build/cli/arguments';
import { run as verify } from '@secure-build/cli/commands/verify';
import { inputs } from '@secure-build/cli/commands/verify-flags';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { recordedRun } from '../support/signing.ts';
import { githubCliData, needsData } from '../support/sigstore-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Test data of the GitHub CLI, by three writers of provenance (provenance specification, bar 8). */
const bundles = [
  {
    artifact: 'reusable-workflow-artifact',
    bundle: 'reusable-workflow-attestation.sigstore.json',
    identity: [
      ...['--signer-workflow', 'github/artifact-attestations-workflows/.github/workflows/attest.yml'],
      ...['--source-repository', 'malancas/attest-demo', '--source-repository-id', '804070735'],
    ],
  },
  {
    artifact: 'custom-issuer-artifact',
    bundle: 'custom-issuer.sigstore.json',
    identity: [
      ...['--issuer', 'https://token.actions.githubusercontent.com/hammer-time'],
      ...['--signer-workflow', 'too-legit/attest/.github/workflows/integration.yml'],
      ...['--source-repository', 'too-legit/attest'],
    ],
  },
  {
    artifact: 'github_provenance_demo-0.0.12-py3-none-any.whl',
    bundle: 'github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl',
    identity: [
      ...['--signer-workflow', 'actions/attest-demo/.github/workflows/build-python.yml'],
      ...['--source-repository', 'actions/attest-demo', '--source-repository-id', '763287532'],
    ],
  },
];

for (const { artifact, bundle, identity } of bundles) {
  test(`${bundle} shows level 2 with every condition, and --level 3 exits 1 with the one that is missing`, async (t) => {
    const folder = temporaryFolder(t);
    for (const name of [artifact, bundle]) {
      const bytes = githubCliData(name);
      if (bytes === undefined) return t.skip(needsData('github-cli-attestation'));
      writeFileSync(join(folder, name), bytes);
    }
    const ask = (level: string) => {
      const words = [artifact, '--bundle', bundle, ...identity, '--level', level];
      const { ports, context } = recordedRun(folder);
      const { given, positionals } = parseArguments(words, inputs);
      return verify({ given, positionals, ports, context });
    };
    const shown = await ask('2');
    assert.equal(exitOf(shown.verdict), 0, reasonsOf(shown.verdict).join());
    const text = shown.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
    assert.match(text, /Build level: SLSA 2: the provenance says of the build what the certificate says/);
    assert.match(text, /✓ run-certified the certificate of .* is complete.*\(certificate\)/);
    assert.match(text, /✓ C2 the job that signed ran on a machine that is "github-hosted" \(certificate\)/);
    const refused = await ask('3');
    assert.equal(exitOf(refused.verdict), 1);
    assert.match(
      reasonsOf(refused.verdict).join(),
      /build level 3 was asked for, 2 is shown \(✗ C1 the provenance is of the build type .*which build\.yml does not write \(predicate\)\)/,
    );
  });
}
