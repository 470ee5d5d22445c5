import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { makeKey } from '../../support/signing.ts';
import { spellings } from '../runner/secrets.ts';
import type { RecordedRequest } from '../sigstore/http-server.ts';
import { assertSealedFolder, readEvidence } from './evidence.ts';
import { hosts } from './hosts.ts';
import { openSignWorld, type SignStep, type SignWorld, skip } from './sign-world.ts';

const NAME = 'unannounced-product';
const hidden = { owner: 'octo-org', name: NAME, visibility: 'private' } as const;
const REFUSED =
  /Refusing to publish .*octo-org\/unannounced-product.*allow-public-log: true.*\[sign\/private-in-public-log\]/s;

/** Of the instance that everybody can read; its mirror of trust metadata is no log. */
const isPublic = ({ host }: RecordedRequest) => host.endsWith('.sigstore.dev');
const mentions = ({ path, body, headers }: RecordedRequest) =>
  [...spellings(NAME)].some((text) => `${path}\n${body}\n${[...headers.values()].join('\n')}`.includes(text));
const leaks = ({ sent }: SignStep) => sent.filter((request) => isPublic(request) && mentions(request));

describe('a private repository and public logs', { skip }, () => {
  let world: SignWorld;
  before(async () => {
    world = await openSignWorld();
  });
  after(() => world.close());
  const { privatePem } = makeKey();
  const settings = { variables: { SIGNING_KEY: privatePem } };

  for (const visibility of ['private', 'internal'] as const) {
    test(`SEC-152 ${visibility} and "instance: public-good" is refused: only the token was asked for`, async (t) => {
      const job = await world.begin(t, { repository: { ...hidden, visibility } });
      const step = await job.sign({ instance: 'public-good' }, { calls: [hosts.token] });
      assert.equal(step.exitCode, 2);
      assert.match(step.errors.join(), REFUSED);
      assert.deepEqual([...(await readEvidence(job)).keys()], []);
    });
  }

  test('SEC-152 with "allow-public-log: true" it signs there, and the name is sent: so a leak would be seen', async (t) => {
    const job = await world.begin(t, { repository: hidden });
    const step = await job.sign(
      { instance: 'public-good', 'allow-public-log': 'true', store: 'file' },
      { calls: [hosts.token, hosts.publicConfiguration, ...hosts.publicGood] },
    );
    assert.equal(step.exitCode, 0);
    const { statement } = await assertSealedFolder(job, world.publicGood, { sct: 1, log: 1, time: 1 });
    assert.equal(statement.logEntries.length, 1);
    assert.ok(leaks(step).some(({ service }) => service === 'fulcio'));
  });

  const refused = { exitCode: 2, calls: [hosts.token] };
  const atGithub = { exitCode: 0, calls: [hosts.token, ...hosts.github] };
  const alone = { exitCode: 0, calls: [] };
  for (const { instance, signers, exitCode, calls } of [
    { instance: 'auto', signers: 'keyless', ...atGithub },
    { instance: 'public-good', signers: 'keyless', ...refused },
    { instance: 'github', signers: 'keyless', ...atGithub },
    { instance: 'auto', signers: 'key:env:SIGNING_KEY', ...alone },
    { instance: 'public-good', signers: 'key:env:SIGNING_KEY', ...alone },
    { instance: 'github', signers: 'key:env:SIGNING_KEY', ...alone },
  ] as const) {
    for (const store of ['auto', 'file']) {
      const stores = store === 'auto' && signers === 'keyless' && exitCode === 0 ? [hosts.api] : [];
      test(`SEC-152 no leak: instance ${instance}, signers ${signers}, store ${store}`, async (t) => {
        const job = await world.begin(t, { repository: hidden, settings });
        const step = await job.sign(
          { instance, signers, store },
          { calls: [...calls, ...stores], secrets: [privatePem] },
        );
        assert.equal(step.exitCode, exitCode);
        assert.deepEqual(leaks(step), []);
        assert.deepEqual(step.sent.filter(isPublic), []);
      });
    }
  }

  for (const { why, inputs, calls } of [
    {
      why: 'the public log as the log of a key',
      inputs: { signers: 'key:env:SIGNING_KEY', 'rekor-url': 'https://rekor.sigstore.dev' },
      calls: [],
    },
    {
      why: 'a configuration that lists public logs, for a key',
      inputs: { signers: 'key:env:SIGNING_KEY', 'signing-config-path': 'public.json' },
      calls: [],
    },
    {
      why: 'the public log as one of the own instance',
      inputs: {
        instance: 'custom',
        'fulcio-url': 'https://fulcio.githubapp.com',
        'rekor-url': 'https://rekor.sigstore.dev/',
      },
      calls: [hosts.token],
    },
    {
      why: 'the public authority without a log, which enters its certificates into one',
      inputs: {
        instance: 'custom',
        'fulcio-url': 'https://fulcio.sigstore.dev',
        'tsa-url': 'https://timestamp.githubapp.com/api/v1/timestamp',
        'rekor-version': 'none',
      },
      calls: [hosts.token],
    },
    {
      why: 'a configuration that lists public logs',
      inputs: { instance: 'custom', 'signing-config-path': 'public.json' },
      calls: [hosts.token],
    },
  ]) {
    test(`SEC-152 no leak: ${why} is refused`, async (t) => {
      const configuration = JSON.stringify(world.publicGood.signingConfig());
      const workspace = { 'public.json': configuration };
      const job = await world.begin(t, { repository: hidden, settings, workspace });
      const step = await job.sign(inputs, { calls, secrets: [privatePem] });
      assert.equal(step.exitCode, 2);
      assert.match(step.errors.join(), REFUSED);
      assert.deepEqual(step.sent.filter(isPublic), []);
    });
  }
});
