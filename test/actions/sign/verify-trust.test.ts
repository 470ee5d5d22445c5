import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { buildersStatement } from '@secure-build/common/domain/signing/builders-file';
import { parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import { suiteRepository, suiteRepositoryId } from '@secure-build/common/formats/suite-uris';
import { formatPem, makeSigningKey } from '../../lab/sigstore/signing-key.ts';
import { problem } from '../../support/signing.ts';
import { artifact, forged, statementOver, usual, verifyWorkspace } from '../../support/verify-run.ts';

// Trust that is given to mode `verify` beside the identity: released builders, revocations.

const suite = suiteRepository.replace('https://github.com/', '');
const commit = '3'.repeat(40);

/** An artifact that a released build workflow of ours has signed, called by its commit. */
function builtByRelease(t: TestContext) {
  const made = verifyWorkspace(t);
  const build = `${suite}/.github/workflows/build.yml@${commit}`;
  made.write('app.sigstore.json', forged({ claims: { job_workflow_ref: build, job_workflow_sha: commit } }));
  const payload = buildersStatement({
    repository: suiteRepository,
    version: '1.4.0',
    commit,
    workflows: new Map([['.github/workflows/build.yml', 3]]),
  });
  const release = {
    repository: suite,
    repository_id: suiteRepositoryId,
    ref: 'refs/tags/v1.4.0',
    sha: commit,
    job_workflow_ref: `${suite}/.github/workflows/release.yml@refs/tags/v1.4.0`,
    job_workflow_sha: commit,
  };
  made.write('builders.sigstore.json', forged({ content: { payload }, claims: release }));
  made.write(
    'fork.sigstore.json',
    forged({ content: { payload }, claims: { ...release, repository_id: '6' } }),
  );
  const identity = [
    `signer-workflow: ${suite}/.github/workflows/build.yml`,
    'signer-digests: released',
    'source-repository: octo-org/demo',
    'source-repository-id: 104200300',
  ];
  const asked = { ...usual, 'expected-identity': identity.join('\n') };
  return { ...made, asked };
}

test('SEC-038 "builders-path" names whom "signer-digests: released" accepts, and the command says it again', async (t) => {
  const { verify, asked, annotations } = builtByRelease(t);
  const outcome = await verify({ ...asked, 'builders-path': 'builders.sigstore.json' });
  assert.equal(exitOf(outcome.verdict), 0, reasonsOf(outcome.verdict).join());
  assert.match(
    String(outcome.outputs['verify-command']),
    /--signer-digests released .*--builders builders\.sigstore\.json/,
  );
  assert.deepEqual(annotations, []);
  const nobody = await verify(asked);
  assert.equal(exitOf(nobody.verdict), 1);
  assert.match(annotations.map(({ message }) => message).join(), /accepts nobody/);
});

test('SEC-038 a list of builders that another repository has signed is a fault, not an empty list', async (t) => {
  const { verify, asked } = builtByRelease(t);
  await assert.rejects(
    verify({ ...asked, 'builders-path': 'fork.sigstore.json' }),
    problem('verify/source', /no list of released builders/),
  );
  await assert.rejects(
    verify({ ...usual, 'builders-path': 'builders.sigstore.json' }),
    problem('input/invalid', /says nothing without "signer-digests: released"/),
  );
});

for (const { input, more } of [
  { input: 'builders-path', more: {} },
  { input: 'revoked-path', more: {} },
]) {
  test(`"${input}" is never taken from the evidence folder`, async (t) => {
    const { verify, asked, workspace, write } = builtByRelease(t);
    mkdirSync(join(workspace, '.secure-build'));
    write('.secure-build/list', '');
    await assert.rejects(
      verify({ ...asked, ...more, [input]: '.secure-build/list' }),
      problem('input/invalid', /lies in the evidence folder/),
    );
  });
}

const signerCommit = '2b1a09f8e7d6c5b4a3928170695847362514a3b2';

for (const { what, line } of [
  { what: 'the artifact', line: `sha256:${sha256(artifact)}` },
  { what: 'the statement', line: `sha256:${sha256(statementOver())}` },
  { what: 'the commit of the workflow', line: `gitCommit:${signerCommit}` },
]) {
  test(`check 14: a bundle is refused once ${what} is revoked`, async (t) => {
    const { verify, write } = verifyWorkspace(t);
    write('other.txt', `sha256:${'0'.repeat(64)}\n`);
    write('revoked.txt', `# withdrawn\n${line}\n`);
    const passed = await verify({ ...usual, 'revoked-path': 'other.txt' });
    assert.equal(exitOf(passed.verdict), 0, reasonsOf(passed.verdict).join());
    assert.match(String(passed.outputs['verify-command']), / --revoked other\.txt$/);
    const outcome = await verify({ ...usual, 'revoked-path': 'other.txt\nrevoked.txt' });
    assert.equal(exitOf(outcome.verdict), 1);
    assert.match(reasonsOf(outcome.verdict).join(), /was revoked.*\[verify\/revoked\]/);
  });
}

test('check 14: a bundle is refused once its key is revoked', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  const key = makeSigningKey('P-256');
  const pem = formatPem('PUBLIC KEY', key.spki);
  write('key.pub', pem);
  write('app.sigstore.json', forged({ key, entries: () => [] }));
  const { 'expected-identity': _, ...asked } = usual;
  const byKey = { ...asked, key: 'key.pub', 'key-evidence': 'none' };
  assert.equal(exitOf((await verify(byKey)).verdict), 0);
  write('revoked.txt', `sha256:${parsePublicKeyPem(pem, 'key.pub').keyId}\n`);
  const outcome = await verify({ ...byKey, 'revoked-path': 'revoked.txt' });
  assert.equal(exitOf(outcome.verdict), 1);
  assert.match(reasonsOf(outcome.verdict).join(), /\[verify\/revoked\]/);
});

test('exit 2 and 3: a list of revocations with a typo, or that is not there, is no empty list', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  write('revoked.txt', 'sha265:00\n');
  await assert.rejects(
    verify({ ...usual, 'revoked-path': 'revoked.txt' }),
    problem('input/invalid', /expected sha256:HEX/),
  );
  await assert.rejects(verify({ ...usual, 'revoked-path': 'gone.txt' }), problem('file/unreadable', /./));
});

test('"--json" gives an artifact without any bundle the code verify/none, and no other artifact', async (t) => {
  const { verify, write } = verifyWorkspace(t);
  write('bare.tgz', 'nobody has signed this\n');
  const outcome = await verify({ ...usual, 'artifact-path': 'app.tgz\nbare.tgz' });
  assert.equal(exitOf(outcome.verdict), 1);
  const { artifacts } = outcome.details as unknown as {
    readonly artifacts: readonly {
      readonly name: string;
      readonly code?: string;
      readonly attestations: object[];
    }[];
  };
  assert.deepEqual(
    artifacts.map(({ name, code, attestations }) => [name, code, attestations.length]),
    [
      ['app.tgz', undefined, 1],
      ['bare.tgz', 'verify/none', 0],
    ],
  );
  write('app.sigstore.json', forged({ content: { payload: statementOver([sha256('else')]) } }));
  const refused = await verify(usual);
  assert.ok(
    !JSON.stringify(refused.details).includes('verify/none'),
    'a refused bundle carries its own code',
  );
});
