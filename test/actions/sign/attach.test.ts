import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { inputs as table } from '../../../actions/sign/src/inputs.ts';
import { run } from '../../../actions/sign/src/run.ts';
import { makeKey, problem, recordedRun, scratchState } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const artifact = 'artifact\n';
const attach = {
  mode: 'attach',
  'artifact-path': 'app.tgz',
  'bundle-path': '.secure-build/attestations/own/statement.sigstore.json',
  key: 'key.pub',
  'key-evidence': 'none',
  'output-path': 'published',
};

/** A workspace with a bundle about the SHA-512 of its artifact, as npm names packages. */
async function signedWorkspace(t: TestContext) {
  scratchState(t);
  const workspace = temporaryFolder(t);
  const key = makeKey();
  const sha512 = createHash('sha512').update(artifact).digest('hex');
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app.tgz', digest: { sha512 } }],
    predicateType: 'https://example.com/predicate/v1',
    predicate: {},
  };
  writeFileSync(join(workspace, 'app.tgz'), artifact);
  writeFileSync(join(workspace, 'statement.json'), JSON.stringify(statement));
  writeFileSync(join(workspace, 'key.pem'), key.privatePem, { mode: 0o600 });
  writeFileSync(join(workspace, 'key.pub'), key.publicPem);
  writeFileSync(join(workspace, 'stranger.pub'), makeKey().publicPem);
  const { ports, context } = recordedRun(workspace);
  const start = (given: Readonly<Record<string, string>>) =>
    run({ inputs: readInputs(table, new Map(Object.entries(given)), (name) => name), ports, context });
  await start({ signers: 'key:key.pem', 'statement-path': 'statement.json' });
  return { workspace, start };
}

test('a bundle that verifies is attached; what its statement names by SHA-512 is hashed so', async (t) => {
  const { workspace, start } = await signedWorkspace(t);
  const { outputs } = await start(attach);
  assert.equal(outputs.status, 'attached');
  assert.deepEqual(readdirSync(join(workspace, 'published')), ['statement.sigstore.json']);
  assert.match(
    String(outputs['verify-command']),
    /^secure-build verify app\.tgz --bundle \S+ --key key\.pub/,
  );
});

test('the kit beside attached bundles knows the key that was named', async (t) => {
  const { workspace, start } = await signedWorkspace(t);
  await start({ ...attach, 'offline-kit': 'true' });
  const text = readFileSync(join(workspace, 'published/VERIFY.md'), 'utf8');
  assert.match(text, /^cosign verify-blob-attestation /m);
  assert.match(text, /--key PUBLIC\.pem/);
});

for (const { why, given, text } of [
  { why: 'by somebody else', given: { key: 'stranger.pub' }, text: /Nothing was attached/ },
  { why: 'about something else', given: { 'artifact-path': 'key.pub' }, text: /Nothing was attached/ },
  { why: 'of another type', given: { 'predicate-type': 'https://example.com/x' }, text: /predicate type/ },
]) {
  test(`SEC-150 a bundle ${why} is attached nowhere`, async (t) => {
    const { workspace, start } = await signedWorkspace(t);
    await assert.rejects(start({ ...attach, ...given }), (error) => text.test(String(error)));
    assert.equal(existsSync(join(workspace, 'published')), false);
  });
}

test('an attachment without a bundle is no question', async (t) => {
  const { start } = await signedWorkspace(t);
  await assert.rejects(
    start({ ...attach, 'bundle-path': '' }),
    problem('input/invalid', /"bundle-path" is needed/),
  );
});
