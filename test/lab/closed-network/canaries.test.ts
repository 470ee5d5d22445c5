import assert from 'node:assert/strict';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeKey } from '../../support/signing.ts';
import { canarySecrets, spellings } from '../runner/secrets.ts';
import { json, type ServiceRequest, textOf } from '../sigstore/service.ts';
import { hosts } from './hosts.ts';
import { openSignWorld, type SignJob, type SignStep, type SignWorld, skip } from './sign-world.ts';

const [FULCIO, TIMESTAMP, REKOR] = hosts.publicGood;
const KEY_FILE = 'release.pem';

/** A service that refuses a request with all that it was sent. */
function repeated({ headers, body, path }: ServiceRequest) {
  const sent = Buffer.from(body).toString('latin1');
  return json(400, { message: [...headers.values(), path, sent].join(' '), error: sent });
}

describe('secrets of a run of dist/sign', { skip }, () => {
  let world: SignWorld;
  let repeater: string | undefined;
  before(async () => {
    world = await openSignWorld((service, host) => ({
      ...service,
      handle: (request, fault) => (host === repeater ? repeated(request) : service.handle(request, fault)),
    }));
  });
  after(() => world.close());

  const keys = { file: makeKey('ecdsa-p384').privatePem, variable: makeKey().privatePem };
  const secrets = Object.values(keys);
  const inputs = {
    signers: `keyless\nkey:${KEY_FILE}\nkey:env:SIGNING_KEY`,
    store: 'github',
    // No certificate says whether the repository of a key is public.
    'allow-public-log': 'true',
    'signing-config-path': 'signing_config.json',
  };

  async function begin(t: Parameters<SignWorld['begin']>[0]): Promise<SignJob> {
    const configuration = world.publicGood.signingConfig({ rekorVersions: [1] });
    const job = await world.begin(t, {
      settings: { debug: true, variables: { SIGNING_KEY: keys.variable } },
      workspace: { [KEY_FILE]: keys.file, 'signing_config.json': JSON.stringify(configuration) },
    });
    await chmod(join(job.runner.places.workspace, KEY_FILE), 0o600);
    return job;
  }

  test('SEC-120 a run that signs calls the services of signing alone, shows no secret, keeps none, and sends each to its host', async (t) => {
    const job = await begin(t);
    const step = await job.sign(inputs, { calls: [hosts.token, hosts.api, ...hosts.publicGood], secrets });
    assert.equal(step.exitCode, 0);
    assert.equal(job.github.attestations.stored.length, 3);
    await assertKept(job, step);
  });

  for (const { host, calls } of [
    { host: hosts.token, calls: [] },
    { host: FULCIO, calls: [hosts.token, ...hosts.publicGood] },
    { host: TIMESTAMP, calls: [hosts.token, ...hosts.publicGood] },
    { host: REKOR, calls: [hosts.token, ...hosts.publicGood] },
    { host: hosts.api, calls: [hosts.token, ...hosts.publicGood] },
  ]) {
    test(`a service that repeats what it was sent gets no secret into a text: ${host}`, async (t) => {
      const job = await begin(t);
      repeater = host;
      t.after(() => {
        repeater = undefined;
      });
      const step = await job.sign(inputs, { calls: [...new Set([...calls, host])], secrets });
      assert.equal(step.exitCode, 3);
      assert.match(step.errors.join(), /refused the request|HTTP 400/);
      await assertKept(job, step);
    });
  }

  /** The standing rules look at streams and written files for what is known before; the tokens are known only now. */
  async function assertKept(job: SignJob, { stdout, stderr, summary, sent }: SignStep): Promise<void> {
    const tokens = sent.flatMap(({ host, body }) => {
      const token = host === FULCIO ? textOf(JSON.parse(body), 'credentials.oidcIdentityToken') : undefined;
      return token === undefined ? [] : [token];
    });
    assert.equal(
      tokens.length > 0,
      sent.some(({ host }) => host === FULCIO),
    );
    const texts = new Map(await filesOf(job.runner.places.base));
    for (const [name, stream] of Object.entries({ stdout, stderr, summary }))
      texts.set(name, stream.replace(/^.*::add-mask::.*$/gm, ''));
    const { githubToken, requestToken, runtimeToken } = canarySecrets;
    for (const { secret, host } of [
      { secret: requestToken, host: hosts.token },
      { secret: githubToken, host: hosts.api },
      { secret: runtimeToken, host: undefined },
      { secret: keys.file, host: undefined },
      { secret: keys.variable, host: undefined },
      // Of a token each part alone: the claims name the job, the signature makes it one.
      ...tokens.flatMap((token) => token.split('.').slice(1)).map((secret) => ({ secret, host: FULCIO })),
    ]) {
      const looks = [...spellings(secret)];
      const where = [...texts].filter(([, text]) => looks.some((spelling) => text.includes(spelling)));
      assert.deepEqual(
        where.map(([name]) => name),
        secret === keys.file ? [`workspace/${KEY_FILE}`] : [],
      );
      const receivers = sent.filter(({ path, body, headers }) =>
        looks.some((spelling) => [path, body, ...headers.values()].join('\n').includes(spelling)),
      );
      assert.deepEqual(
        new Set(receivers.map((request) => request.host)),
        new Set(receivers.length === 0 ? [] : [host]),
      );
    }
  }
});

/** Everything in the folder of a job, as Latin-1 so that text inside binary files is found. */
async function filesOf(base: string): Promise<readonly (readonly [name: string, text: string])[]> {
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path) => [path.slice(base.length + 1), await readFile(path, 'latin1')] as const),
  );
}
