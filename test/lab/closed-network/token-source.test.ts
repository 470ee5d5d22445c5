import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertSealedFolder, readEvidence } from './evidence.ts';
import { hosts } from './hosts.ts';
import { openSignWorld, type SignWorld, skip } from './sign-world.ts';

describe('the token that dist/sign uses', { skip }, () => {
  let world: SignWorld;
  before(async () => {
    world = await openSignWorld();
  });
  after(() => world.close());

  /** Fulcio would certify it: whoever can set a variable of the job would sign as somebody else. */
  const planted = () =>
    world.publicGood.issueToken({
      job_workflow_ref: 'octo-org/other/.github/workflows/evil.yml@refs/heads/evil',
    });

  test('SEC-046 SIGSTORE_ID_TOKEN in the environment is not looked at', async (t) => {
    const token = planted();
    const job = await world.begin(t, { settings: { variables: { SIGSTORE_ID_TOKEN: token } } });
    const step = await job.sign(
      { store: 'file' },
      { calls: [hosts.token, hosts.publicConfiguration, ...hosts.publicGood], secrets: [token] },
    );
    assert.equal(step.exitCode, 0);
    assert.doesNotMatch(step.outputs.get('identity') ?? '', /evil/);
    await assertSealedFolder(job, world.publicGood, { sct: 1, log: 1, time: 1 });
    const [, payload = ''] = token.split('.');
    assert.deepEqual(
      step.sent.filter(({ path, body, headers }) =>
        [path, body, ...headers.values()].join('\n').includes(payload),
      ),
      [],
    );
  });

  test('SEC-046 it stands in for no missing right either', async (t) => {
    const token = planted();
    const job = await world.begin(t, {
      permissions: { contents: 'read' },
      settings: { variables: { SIGSTORE_ID_TOKEN: token } },
    });
    const step = await job.sign({}, { calls: [], secrets: [token] });
    assert.equal(step.exitCode, 3);
    assert.match(step.errors.join(), /\[oidc\/no-permission\]/);
    assert.deepEqual([...(await readEvidence(job)).keys()], []);
  });
});
