import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { BUNDLE, evidenceFolder } from './evidence.ts';
import { hosts } from './hosts.ts';
import { ARTIFACT, openSignWorld, type SignJob, type SignWorld, skip } from './sign-world.ts';

const identity = [
  'signer-workflow: secure-build/suite/.github/workflows/build.yml',
  'signer-ref: refs/tags/v1.0.0',
  'source-repository: octo-org/demo',
  'source-repository-id: 104200300',
].join('\n');

describe('dist/sign of what was signed before', { skip }, () => {
  let world: SignWorld;
  before(async () => {
    world = await openSignWorld();
  });
  after(() => world.close());

  /** A job whose evidence folder is signed, and in no store. */
  async function signed(t: Parameters<SignWorld['begin']>[0]): Promise<SignJob> {
    const job = await world.begin(t);
    const calls = [hosts.token, hosts.publicConfiguration, ...hosts.publicGood];
    const { exitCode } = await job.sign({ store: 'file' }, { calls });
    assert.equal(exitCode, 0);
    return job;
  }

  test('verify and attach call nobody but the store that they name', async (t) => {
    const job = await signed(t);
    const bundle = join(evidenceFolder(job), BUNDLE);
    const verify = { mode: 'verify', 'expected-identity': identity };
    const attach = { mode: 'attach', 'bundle-path': bundle, 'expected-identity': identity };

    await t.test('verify of the evidence folder is offline', async () => {
      const step = await job.sign({ ...verify, 'artifact-path': '' }, { calls: [] });
      assert.equal(step.exitCode, 0);
      assert.equal(step.outputs.get('status'), 'verified');
    });

    await t.test('verify of one bundle is offline', async () => {
      const step = await job.sign({ ...verify, 'bundle-path': bundle }, { calls: [] });
      assert.equal(step.exitCode, 0);
      assert.equal(step.outputs.get('issuer'), 'https://token.actions.githubusercontent.com');
    });

    await t.test('with the authorities of production the lab is a stranger, offline too', async () => {
      const step = await job.sign(
        { ...verify, 'bundle-path': bundle, 'trusted-root-path': '' },
        { calls: [] },
      );
      assert.equal(step.exitCode, 1);
      assert.equal(step.outputs.get('status'), 'not-verified');
    });

    await t.test(
      'verify finds nothing in a store that has nothing: exit 5, and only the store was asked',
      async () => {
        const step = await job.sign({ ...verify, from: 'github' }, { calls: [hosts.api] });
        assert.equal(step.exitCode, 5);
      },
    );

    await t.test('attach with "store: file" calls nobody', async () => {
      const step = await job.sign({ ...attach, store: 'file' }, { calls: [] });
      assert.equal(step.exitCode, 0);
      assert.equal(step.outputs.get('status'), 'attached');
      assert.deepEqual(job.github.attestations.stored, []);
    });

    for (const why of ['stores the bundle', 'a second time finds it there']) {
      await t.test(`attach ${why}, and only the store is called`, async () => {
        const step = await job.sign({ ...attach, store: 'github' }, { calls: [hosts.api] });
        assert.equal(step.exitCode, 0);
        assert.equal(job.github.attestations.stored.length, 1);
      });
    }

    await t.test('verify finds it in the store, and only the store was asked', async () => {
      const step = await job.sign({ ...verify, from: 'github' }, { calls: [hosts.api] });
      assert.equal(step.exitCode, 0);
      assert.equal(step.outputs.get('status'), 'verified');
    });

    await t.test('what does not verify is attached nowhere, and nobody is called', async () => {
      await writeFile(join(job.runner.places.workspace, ARTIFACT), 'other bytes');
      const step = await job.sign({ ...attach, store: 'github' }, { calls: [] });
      assert.equal(step.exitCode, 1);
      assert.equal(job.github.attestations.stored.length, 1);
    });
  });
});
