import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArguments } from '@secure-build/cli/arguments';
import { run as verify } from '@secure-build/cli/commands/verify';
import { inputs } from '@secure-build/cli/commands/verify-flags';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { recordedRun } from '../support/signing.ts';
import { githubCliData, needsData, publishedRoot } from '../support/sigstore-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { typescriptStart } from '../support/typescript-start.ts';

/** Public bundles that strangers have made, with what everybody can look up about them. */
const real = {
  npm: {
    artifact: 'sigstore-js-2.1.0.tgz',
    bundle: 'sigstore-js-2.1.0-bundle.json',
    workflow: 'sigstore/sigstore-js/.github/workflows/release.yml',
    repository: 'sigstore/sigstore-js',
    id: '495574555',
    root: 'public-good',
    says: [
      'about "pkg:npm/sigstore@2.1.0"',
      'at refs/heads/main, commit 26d16513386ffaa790b1c32f927544f1322e4194',
      'https://github.com/sigstore/sigstore-js/actions/runs/6014488666/attempts/1',
      '2023-08-29T15:40:23Z, proved by the transparency log of sigstore.dev',
      'entry 33351527 of sigstore.dev',
      'the SHA-512 of what was asked about is the one in the signed statement',
    ],
  },
  'a reusable workflow': {
    artifact: 'reusable-workflow-artifact',
    bundle: 'reusable-workflow-attestation.sigstore.json',
    workflow: 'github/artifact-attestations-workflows/.github/workflows/attest.yml',
    repository: 'malancas/attest-demo',
    id: '804070735',
    root: 'public-good',
    says: [
      'at commit 09b495c3f12c7881b3cc17209a327792065c1a1d',
      'https://github.com/malancas/attest-demo (repository id',
    ],
  },
  "GitHub's own instance": {
    artifact: 'github_provenance_demo-0.0.12-py3-none-any.whl',
    bundle: 'github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl',
    workflow: 'actions/attest-demo/.github/workflows/build-python.yml',
    repository: 'actions/attest-demo',
    id: '763287532',
    root: 'github',
    says: [
      '2024-04-22T17:33:26Z, proved by the timestamp authority of githubapp.com',
      'repository private',
      'no transparency log',
    ],
  },
} as const;
type Real = (typeof real)[keyof typeof real];

/** An empty folder, and in it only what was downloaded; `undefined` where the data is not there. */
function downloaded(t: TestContext, { artifact, bundle }: Real): string | undefined {
  const folder = temporaryFolder(t);
  for (const name of [artifact, bundle, real['a reusable workflow'].artifact]) {
    const bytes = githubCliData(name);
    if (bytes === undefined) return undefined;
    writeFileSync(join(folder, name), bytes);
  }
  for (const name of ['public-good', 'github'] as const) {
    const bytes = publishedRoot(name);
    if (bytes === undefined) return undefined;
    writeFileSync(join(folder, `${name}.json`), bytes);
  }
  return folder;
}

const wordsFor = (
  { artifact, bundle, workflow, repository, id }: Real,
  changed: Partial<Record<string, string>> = {},
) => [
  ...['verify', changed.artifact ?? artifact, '--bundle', bundle],
  ...['--signer-workflow', changed.workflow ?? workflow, '--source-repository', repository],
  ...['--source-repository-id', changed.id ?? id],
];

function ask(folder: string, [, ...words]: readonly string[]) {
  const { ports, context } = recordedRun(folder);
  const { given, positionals } = parseArguments(words, inputs);
  return verify({ given, positionals, ports, context });
}

for (const [what, bundle] of Object.entries(real)) {
  test(`a real bundle of ${what} is told in full: who, what, when, and why it is believed`, async (t) => {
    const folder = downloaded(t, bundle);
    if (folder === undefined) return t.skip(needsData(`real bundle of ${what}`));
    for (const roots of [[], ['--trusted-root', `${bundle.root}.json`]]) {
      const outcome = await ask(folder, [...wordsFor(bundle), ...roots]);
      assert.equal(exitOf(outcome.verdict), 0, reasonsOf(outcome.verdict).join());
      const text = outcome.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
      for (const part of bundle.says) assert.ok(text.includes(part), `${part}\nis not in\n${text}`);
      assert.ok(
        outcome.headline.startsWith(
          `VERIFIED: ${bundle.artifact} signed by https://github.com/${bundle.workflow}@`,
        ),
      );
    }
  });

  test(`the same bundle of ${what} is refused with exactly what differs: workflow, id, artifact, root`, async (t) => {
    const folder = downloaded(t, bundle);
    if (folder === undefined) return t.skip(needsData(`real bundle of ${what}`));
    const other = bundle.root === 'github' ? 'public-good' : 'github';
    const another = 'another';
    writeFileSync(join(folder, another), 'another artifact');
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [
        wordsFor(bundle, { workflow: `${bundle.workflow.slice(0, -4)}2.yml` }),
        new RegExp(
          `expected the workflow that signed \\(SAN\\) "[^"]*2\\.yml", got "[^"]*${bundle.workflow}" \\[verify/identity\\]`,
        ),
      ],
      [
        wordsFor(bundle, { id: '1' }),
        new RegExp(`\\(OID \\.15\\) "1", got "${bundle.id}" \\[verify/source\\]`),
      ],
      [
        wordsFor(bundle, { artifact: another }),
        /asked about sha(?:256|512):[0-9a-f]+; the statement is about "[^"]+" sha(?:256|512):[0-9a-f]+ \[verify\/subject-mismatch\]/,
      ],
      [
        [...wordsFor(bundle), '--trusted-root', `${other}.json`],
        new RegExp(`${other}\\.json \\(sha256:.*\\[verify/trust\\]`),
      ],
    ];
    for (const [words, says] of refused) {
      const outcome = await ask(folder, words);
      assert.equal(exitOf(outcome.verdict), 1, words.join(' '));
      assert.match(reasonsOf(outcome.verdict).join('\n'), says);
      assert.ok(outcome.headline.startsWith('REFUSED: 1 bundle refused. Do not rely on '));
      assert.ok(outcome.facts.some(([label]) => label === 'What next'));
    }
  });
}

test('whoever names nobody learns who signed, and that this is no answer', async (t) => {
  const folder = downloaded(t, real.npm);
  if (folder === undefined) return t.skip(needsData('real bundle of npm'));
  const { artifact, bundle, workflow, repository, id } = real.npm;
  await assert.rejects(ask(folder, ['verify', artifact, '--bundle', bundle]), (error: unknown) => {
    assert.ok(
      error instanceof Error && 'code' in error && 'exit' in error && 'hint' in error && 'details' in error,
    );
    assert.deepEqual([error.code, error.exit], ['verify/not-asked', 2]);
    assert.match(
      String(error.details),
      new RegExp(`${bundle} was signed by https://github\\.com/${workflow}@`),
    );
    assert.ok(
      String(error.hint).endsWith(
        `--signer-workflow ${workflow} --source-repository ${repository} --source-repository-id ${id}`,
      ),
    );
    return true;
  });
});

test('as a process, in a folder with nothing but the two files: the verdict is the last line, exit codes are kept', (t) => {
  const folder = downloaded(t, real.npm);
  if (folder === undefined) return t.skip(needsData('real bundle of npm'));
  const main = fileURLToPath(import.meta.resolve('@secure-build/cli/main'));
  const start = (words: readonly string[]) =>
    spawnSync(process.execPath, [...typescriptStart, main, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: folder },
    });
  const before = readdirSync(folder);
  const good = start(wordsFor(real.npm));
  assert.equal(good.status, 0, good.stderr);
  assert.match(good.stdout, /\npass: VERIFIED: sigstore-js-2\.1\.0\.tgz signed by .*\n$/);
  assert.equal(good.stderr, '');
  const json = start([...wordsFor(real.npm), '--json']);
  assert.equal(JSON.parse(json.stdout).details.artifacts[0].attestations[0].logEntries[0].logIndex, 33351527);
  const wrong = start(wordsFor(real.npm, { id: '1' }));
  assert.equal(wrong.status, 1);
  const none = start([...wordsFor(real.npm), '--predicate-type', 'https://spdx.dev/Document/v2.3']);
  assert.equal(none.status, 5);
  assert.match(
    none.stdout,
    /\nnot-verified: NOT VERIFIED: no attestation of type .* \(looked in file\)\. This is not a pass\.\n$/,
  );
  assert.equal(start(['verify', real.npm.artifact]).status, 2);
  assert.equal(start([...wordsFor(real.npm), '--bundle', 'gone.json']).status, 3);
  assert.deepEqual(readdirSync(folder), before, 'nothing was written');
});
