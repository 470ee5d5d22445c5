import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { nodeFiles } from '@secure-build/common/edges/files';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';
import {
  type AttestWorld,
  type AttestWorldOptions,
  attestWorld,
  parameters,
  SUITE_COMMIT,
} from '../../support/attest-world.ts';
import { makeSigner, problem, publicPemOf, signedBundle } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Signed {
  readonly world: AttestWorld;
  readonly handoff: string;
  readonly evidence: string;
  readonly identity: string;
}

/** A run in which the artifact was built and attested. */
async function signed(
  t: TestContext,
  options: AttestWorldOptions = {},
  changes: Readonly<Record<string, string>> = {},
): Promise<Signed> {
  const world = await attestWorld(t, options);
  const handoff = await world.built({ 'app.tgz': 'app' });
  const { outcome } = await world.job({
    ...world.sigstore,
    handoff,
    evidence: await world.sbomEvidence(),
    ...(options.builder === 'attest' ? {} : { 'external-parameters': parameters() }),
    'workflow-identity': world.identity(),
    ...changes,
  });
  assert.equal(outcome.outputs.status, 'signed', reasonsOf(outcome.verdict).join());
  return {
    world,
    handoff,
    evidence: String(outcome.outputs.handoff),
    identity: String(outcome.outputs['expected-identity']),
  };
}

/** What `verify.yml` passes. */
const asked = (
  { world, handoff, evidence, identity }: Signed,
  changes: Readonly<Record<string, string>> = {},
) => ({
  mode: 'verify',
  handoff,
  evidence,
  'expected-identity': identity,
  level: '3',
  'workflow-identity': world.identity('verify'),
  'trusted-root-path': String(world.sigstore['trusted-root-path']),
  ...changes,
});

test('verify.yml reaches the level that build.yml has claimed, condition by condition, from the bytes alone', async (t) => {
  const run = await signed(t);
  const { outcome } = await run.world.job(asked(run));
  assert.equal(outcome.verdict.kind, 'pass', reasonsOf(outcome.verdict).join('\n'));
  assert.deepEqual(
    [outcome.outputs.verified, outcome.outputs.level, outcome.outputs['subject-count']],
    [true, 3, 1],
  );
  const conditions = outcome.facts.filter(([label]) => label === 'Condition').map(([, text]) => text);
  assert.deepEqual(
    conditions.map((text) => text.slice(0, 5).trim()),
    Array.from({ length: 10 }, (_, index) => `✓ C${index + 1}`),
  );
  assert.match(outcome.summary.text, /#### Why this level/);
  // Three tools that know nothing of each other, each asked for the exact identity.
  for (const tool of ['secure-build verify', 'gh attestation verify', 'cosign verify-blob-attestation'])
    assert.ok(outcome.summary.text.includes(tool), tool);
  assert.match(
    String(outcome.outputs['verify-command']),
    /^secure-build verify sha256:\w+ --bundle attestations\/\S+ .*--signer-digests released .*--builders builders\.sigstore\.json --level 3$/,
  );
});

test('of a bundle that a store has given no command of others is printed: it is in no file', async (t) => {
  const run = await signed(t, {}, { store: 'github' });
  const { outcome } = await run.world.job({ ...asked(run), evidence: '', from: 'github' });
  assert.equal(outcome.verdict.kind, 'pass', reasonsOf(outcome.verdict).join('\n'));
  assert.doesNotMatch(outcome.summary.text, /cosign verify-blob|gh attestation verify/);
});

for (const { why, options = {}, changes, exit, reason } of [
  {
    why: "the workflow that verifies is nobody's release and no list is given",
    changes: { 'workflow-identity': '' },
    exit: 1,
    reason: /✗ C1 .*which no release lists/,
  },
  {
    why: 'attest.yml has signed and level 3 is asked',
    options: { builder: 'attest' },
    changes: {},
    exit: 1,
    reason: /level 3 was asked for/,
  },
  {
    why: 'another workflow was expected',
    changes: {
      'expected-identity':
        'signer-workflow: ORG/SUITE/.github/workflows/attest.yml\nsource-repository: octo-org/demo',
    },
    exit: 1,
    reason: /verify\/identity/,
  },
  {
    why: 'another commit of the workflow was expected',
    changes: {
      'expected-identity': `signer-workflow: ORG/SUITE/.github/workflows/build.yml\nsource-repository: octo-org/demo\nsigner-digests: ${'1'.repeat(40)}`,
    },
    exit: 1,
    reason: /verify\/signer-digest/,
  },
  {
    why: 'another input was expected',
    changes: { 'expected-inputs': '{"preset":"go"}' },
    exit: 1,
    reason: /expected the input "preset" to be "go", got "npm"/,
  },
] satisfies readonly {
  why: string;
  options?: AttestWorldOptions;
  changes: Readonly<Record<string, string>>;
  exit: number;
  reason: RegExp;
}[]) {
  test(`nothing is verified where ${why}`, async (t) => {
    const run = await signed(t, options);
    const { outcome } = await run.world.job(asked(run, changes));
    assert.equal(exitOf(outcome.verdict), exit);
    assert.match(reasonsOf(outcome.verdict).join('\n'), reason);
    assert.equal(outcome.outputs.verified, false);
  });
}

test('the level of attest.yml is verified as what it is, and auto takes it', async (t) => {
  const run = await signed(t, { builder: 'attest' });
  for (const level of ['2', 'auto']) {
    const { outcome } = await run.world.job(asked(run, { level }));
    assert.deepEqual([outcome.verdict.kind, outcome.outputs.level], ['pass', 2], level);
  }
});

test('auto is no less than level 1: what a builder that no release lists has stated proves nothing', async (t) => {
  const run = await signed(t);
  const unlisted = asked(run, { level: 'auto', 'workflow-identity': '' });
  const { outcome } = await run.world.job(unlisted);
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join('\n'), /app\.tgz: build level 1 was asked for, 0 is shown/);
  assert.match(outcome.summary.text, /which no release lists/);
  assert.deepEqual([outcome.outputs.verified, outcome.outputs.level], [false, 0]);
  const { outcome: listed } = await run.world.job(asked(run, { level: 'auto' }));
  assert.deepEqual([listed.verdict.kind, listed.outputs.level], ['pass', 3]);
  // The reader of the command has no commit of a workflow to rely on.
  assert.match(
    String(listed.outputs['verify-command']),
    /--signer-digests released .*--builders builders\.sigstore\.json --level 1$/,
  );
});

test('inputs of the build are held to what is expected', async (t) => {
  const run = await signed(t);
  const { outcome } = await run.world.job(
    asked(run, { 'expected-inputs': '{"preset":"npm","timeout-minutes":60}' }),
  );
  assert.equal(outcome.verdict.kind, 'pass');
});

test("another artifact than the one that was built is not verified by its neighbor's evidence", async (t) => {
  const run = await signed(t);
  const handoff = await run.world.built({ 'app.tgz': 'evil' });
  const { outcome } = await run.world.job(asked(run, { handoff }));
  assert.equal(exitOf(outcome.verdict), 1);
  assert.equal(outcome.outputs.verified, false);
});

test('a second file that nobody has stated fails, although the first one is proved', async (t) => {
  const run = await signed(t);
  const handoff = await run.world.built({ 'app.tgz': 'app', 'more.txt': 'x' });
  const { outcome } = await run.world.job(asked(run, { handoff }));
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join('\n'), /more\.txt/);
  assert.equal(outcome.outputs.level, '', 'the file without provenance shows no level');
});

test('a bundle by somebody else beside the provenance, such as the decision of a gate, is set aside and said', async (t) => {
  const run = await signed(t);
  const { folder } = await run.world.job({ mode: 'receive', evidence: run.evidence });
  await openEvidence(nodeFiles, folder, producerOf('policy-gate')).write([
    {
      name: 'attestations/decision.sigstore.json',
      kind: 'attestation',
      bytes: signedBundle(makeSigner()),
      mediaType: BUNDLE_MEDIA_TYPE,
    },
  ]);
  const handed = await run.world.job({ mode: 'hand-over', kind: 'evidence', 'evidence-path': folder });
  const { outcome } = await run.world.job(asked(run, { evidence: String(handed.outcome.outputs.handoff) }));
  assert.deepEqual([outcome.verdict.kind, outcome.outputs.level], ['pass', 3]);
  assert.match(outcome.summary.text, /Set aside: attestations\/decision\.sigstore\.json/);
});

for (const { why, sha512Of, isAside } of [
  { why: 'both are of it', sha512Of: 'app', isAside: false },
  { why: 'one is of another file', sha512Of: 'evil', isAside: true },
]) {
  test(`SEC-062 a bundle that lists two digests of a file that was handed over, where ${why}, is ${isAside ? 'not ' : ''}about it`, async (t) => {
    const run = await signed(t);
    const { folder } = await run.world.job({ mode: 'receive', evidence: run.evidence });
    const signer = makeSigner();
    const keyPath = join(temporaryFolder(t), 'PUBLIC.pem');
    writeFileSync(keyPath, publicPemOf(signer));
    const digest = { sha256: sha256('app'), sha512: createHash('sha512').update(sha512Of).digest('hex') };
    const payload = statementBytes([{ name: 'app.tgz', digest }], 'https://example.com/scan/v1', {});
    await openEvidence(nodeFiles, folder, producerOf('sign')).write([
      {
        name: 'attestations/scan.sigstore.json',
        kind: 'attestation',
        bytes: signedBundle(signer, payload),
        mediaType: BUNDLE_MEDIA_TYPE,
      },
    ]);
    const handed = await run.world.job({ mode: 'hand-over', kind: 'evidence', 'evidence-path': folder });
    const { outcome } = await run.world.job(
      asked(run, {
        evidence: String(handed.outcome.outputs.handoff),
        key: keyPath,
        'key-evidence': 'none',
      }),
    );
    assert.equal(outcome.verdict.kind, 'pass', reasonsOf(outcome.verdict).join('\n'));
    const aside = /Set aside: attestations\/scan\.sigstore\.json/.test(outcome.summary.text);
    assert.equal(aside, isAside, outcome.summary.text);
  });
}

test('artifacts of elsewhere are named by their digest', async (t) => {
  const run = await signed(t);
  const { subjects } = (await run.world.job(asked(run))).outcome.outputs;
  const [subject] = JSON.parse(String(subjects)) as { digest: { sha256: string } }[];
  const { outcome } = await run.world.job(
    asked(run, { handoff: '', subjects: `digest:sha256:${subject?.digest.sha256} app.tgz` }),
  );
  assert.deepEqual([outcome.verdict.kind, outcome.outputs.level], ['pass', 3]);
});

test('without any bundle nothing is verified: exit 5', async (t) => {
  const run = await signed(t);
  const { outcome } = await run.world.job(asked(run, { evidence: '' }));
  assert.equal(exitOf(outcome.verdict), 5);
});

test('what verifies changes nothing in the evidence', async (t) => {
  const run = await signed(t);
  const { folder } = await run.world.job(asked(run));
  const again = await run.world.job({ mode: 'hand-over', kind: 'evidence', 'evidence-path': folder });
  const digestsOf = (text: string) => (JSON.parse(text) as { files: unknown }).files;
  assert.deepEqual(digestsOf(String(again.outcome.outputs.handoff)), digestsOf(run.evidence));
});

test('the identity that attest hands on pins the commit of the workflow and of the source', async (t) => {
  const { identity } = await signed(t);
  assert.match(identity, new RegExp(`^signer-digests: ${SUITE_COMMIT}$`, 'm'));
  assert.match(identity, /^source-digest: [0-9a-f]{40}$/m);
  assert.doesNotMatch(identity, /^#/m);
});

for (const text of ['[]', '{', '"x"', '{"a":1,"a":2}']) {
  test(`expected-inputs takes a JSON object only: ${text}`, async (t) => {
    const run = await signed(t);
    await assert.rejects(
      run.world.job(asked(run, { 'expected-inputs': text })),
      problem('input/invalid', /JSON/),
    );
  });
}
