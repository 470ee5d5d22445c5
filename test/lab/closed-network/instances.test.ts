import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sameBundle } from '@secure-build/common/formats/bundle-file';
import { makeKey } from '../../support/signing.ts';
import { assertSealedFolder, BUNDLE, evidenceFolder, readEvidence } from './evidence.ts';
import { API_HOST, TENANT_API_HOST, TOKEN_HOST } from './github-site.ts';
import { openSignWorld, SERVER_HOST, type SignWorld, skip } from './sign-world.ts';

const FULCIO = 'fulcio.sigstore.dev';
const TIMESTAMP = 'timestamp.sigstore.dev';
const REKOR = 'rekor.sigstore.dev';
const TUF = 'tuf-repo-cdn.sigstore.dev';
const TUF_NOTICE = /^https:\/\/tuf-repo-cdn\.sigstore\.dev: .* What this version carries is used instead\.$/;

describe('dist/sign without a key', { skip }, () => {
  let world: SignWorld;
  before(async () => {
    world = await openSignWorld();
  });
  after(() => world.close());

  test('a public repository signs with the public-good instance and its log of version 1', async (t) => {
    const job = await world.begin(t);
    const step = await job.sign({}, { calls: [API_HOST, TOKEN_HOST, FULCIO, TIMESTAMP, REKOR, TUF] });
    assert.equal(step.exitCode, 0);
    assert.deepEqual(step.errors.concat(step.warnings), []);
    assert.equal(step.notices.length, 1);
    assert.match(step.notices[0] ?? '', TUF_NOTICE);

    const { bundle, statement } = await assertSealedFolder(job, world.publicGood, {
      sct: 1,
      log: 1,
      time: 1,
    });
    assert.deepEqual(new Set(statement.times.map(({ source }) => source)), new Set(['timestamp', 'log']));
    const [stored, ...others] = job.github.attestations.stored;
    assert.equal(others.length, 0);
    assert.ok(sameBundle(utf8(JSON.stringify(stored?.bundle)), bundle));
    const uploads = step.sent.filter(({ host, method }) => host === API_HOST && method === 'POST');
    assert.deepEqual(
      uploads.map(({ path }) => path),
      ['/repos/octo-org/demo/attestations'],
    );
    // One certificate for the statement and the seal.
    assert.equal(step.sent.filter(({ service }) => service === 'fulcio').length, 1);

    const { outputs } = step;
    assert.equal(outputs.get('status'), 'signed');
    assert.equal(outputs.get('bundle-path'), `${evidenceFolder(job)}/${BUNDLE}`);
    assert.equal(outputs.get('attestation-id'), '1000');
    assert.equal(outputs.get('attestation-url'), 'https://github.com/octo-org/demo/attestations/1000');
    assert.equal(outputs.get('attestation-ids'), '["1000"]');
    assert.equal(
      outputs.get('identity'),
      'https://github.com/secure-build/suite/.github/workflows/build.yml@refs/tags/v1.0.0',
    );
    assert.equal(outputs.get('issuer'), 'https://token.actions.githubusercontent.com');
    assert.match(outputs.get('instance') ?? '', /trusted_root\.jsonl/);
    assert.deepEqual(
      JSON.parse(outputs.get('log-indexes') ?? ''),
      statement.logEntries.map(({ logIndex }) => logIndex),
    );
    assert.equal(statement.logEntries.length, 1);
  });

  test('a signing configuration of the user leads to a log of version 2, and nobody is asked for another', async (t) => {
    const configuration = JSON.stringify(world.publicGood.signingConfig({ rekorVersions: [2] }));
    const job = await world.begin(t, { workspace: { 'signing_config.json': configuration } });
    const step = await job.sign(
      { 'signing-config-path': 'signing_config.json' },
      { calls: [API_HOST, TOKEN_HOST, FULCIO, TIMESTAMP, 'log2025-1.rekor.sigstore.dev'] },
    );
    assert.equal(step.exitCode, 0);
    const { statement } = await assertSealedFolder(job, world.publicGood, { sct: 1, log: 1, time: 1 });
    assert.deepEqual(
      statement.times.map(({ source }) => source),
      ['timestamp'],
    );
  });

  test('without a trusted root of the user the authorities of the lab are strangers, and nothing is kept', async (t) => {
    const job = await world.begin(t);
    const step = await job.sign({ 'trusted-root-path': '' }, { calls: [TOKEN_HOST, FULCIO, TUF] });
    assert.equal(step.exitCode, 1);
    assert.match(step.errors.join(), /service\/wrong-answer/);
    assert.deepEqual([...(await readEvidence(job)).keys()], []);
    assert.deepEqual(job.github.attestations.stored, []);
  });

  for (const visibility of ['private', 'internal'] as const) {
    test(`SEC-048 the token says ${visibility}, the event says public: GitHub's own instance and no log`, async (t) => {
      const job = await world.begin(t, {
        repository: { visibility, enterpriseCloud: true },
        settings: { event: { repository: { visibility: 'public', private: false } } },
      });
      const step = await job.sign(
        {},
        { calls: [API_HOST, TOKEN_HOST, 'fulcio.githubapp.com', 'timestamp.githubapp.com'] },
      );
      assert.equal(step.exitCode, 0);
      const { statement } = await assertSealedFolder(job, world.github, { sct: 0, log: 0, time: 1 });
      assert.equal(statement.logEntries.length, 0);
      assert.equal(step.outputs.get('log-indexes'), '[]');
      assert.equal(job.github.attestations.stored.length, 1);
    });
  }

  test('SEC-048 the token says public, the event says private: the public-good instance', async (t) => {
    const job = await world.begin(t, {
      settings: { event: { repository: { visibility: 'private', private: true } } },
    });
    const step = await job.sign({ store: 'file' }, { calls: [TOKEN_HOST, FULCIO, TIMESTAMP, REKOR, TUF] });
    assert.equal(step.exitCode, 0);
    await assertSealedFolder(job, world.publicGood, { sct: 1, log: 1, time: 1 });
  });

  const tenant = {
    addresses: { issuer: 'https://token.actions.octo.ghe.com', api: `https://${TENANT_API_HOST}` },
    settings: {
      serverUrl: 'https://octo.ghe.com',
      variables: { GITHUB_API_URL: `https://${TENANT_API_HOST}` },
    },
  };

  for (const visibility of ['private', 'public'] as const) {
    test(`a ${visibility} repository of a tenant signs with the instance of the tenant`, async (t) => {
      const job = await world.begin(t, { ...tenant, repository: { visibility, enterpriseCloud: true } });
      const step = await job.sign(
        {},
        { calls: [TENANT_API_HOST, TOKEN_HOST, 'fulcio.octo.ghe.com', 'timestamp.octo.ghe.com'] },
      );
      assert.equal(step.exitCode, 0);
      await assertSealedFolder(job, world.tenant, { sct: 0, log: 0, time: 1 });
      assert.equal(step.outputs.get('issuer'), 'https://token.actions.octo.ghe.com');
      assert.equal(
        step.outputs.get('attestation-url'),
        'https://octo.ghe.com/octo-org/demo/attestations/1000',
      );
    });
  }

  const server = {
    addresses: { issuer: `https://${SERVER_HOST}/_services/token`, api: `https://${SERVER_HOST}/api/v3` },
    settings: { serverUrl: `https://${SERVER_HOST}` },
    repository: { visibility: 'internal' },
  } as const;

  for (const instance of ['auto', 'github', 'public-good']) {
    test(`a server has no Sigstore: "instance: ${instance}" is refused`, async (t) => {
      const job = await world.begin(t, server);
      const step = await job.sign({ instance }, { calls: [TOKEN_HOST] });
      assert.equal(step.exitCode, 2);
      assert.match(step.errors.join(), /GHES has no Fulcio.*instance: custom.*sign\/instance/s);
      assert.deepEqual([...(await readEvidence(job)).keys()], []);
    });
  }

  test('a key signs on a server, and nobody is called', async (t) => {
    const { privatePem } = makeKey();
    const job = await world.begin(t, {
      ...server,
      settings: { ...server.settings, variables: { SIGNING_KEY: privatePem } },
    });
    const step = await job.sign({ signers: 'key:env:SIGNING_KEY' }, { calls: [], secrets: [privatePem] });
    assert.equal(step.exitCode, 0);
    assert.equal(step.outputs.get('status'), 'signed');
  });
});
