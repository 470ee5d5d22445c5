import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unshareCommand } from '../namespaces.ts';
import { type ClosedNetwork, canCloseNetwork, FORBIDDEN_HOST, openNetwork } from '../network.ts';
import { type Lab, startLab } from '../sigstore/lab.ts';
import { openJob } from './contract-runner.ts';

const planted = fileURLToPath(new URL('../../fixtures/planted-action', import.meta.url));
const skip =
  canCloseNetwork() && unshareCommand() !== undefined
    ? false
    : 'SKIPPED (needs unshare and ip): steps in a closed network';

describe('a step in a closed network', { skip }, () => {
  let lab: Lab;
  let network: ClosedNetwork;
  before(async () => {
    lab = await startLab({ listen: false });
    network = await openNetwork({ sites: [lab] });
  });
  after(() => network.close());

  const call = async (t: Parameters<typeof openJob>[0], url: string, allowedHosts?: readonly string[]) => {
    const job = await openJob(t, { network });
    return job.observe(planted, {
      inputs: { behavior: 'calls', 'optional text': url },
      ...(allowedHosts === undefined ? {} : { allowedHosts }),
    });
  };

  test('reaches the lab by its production name, and the kernel still closes disk and network', async (t) => {
    const { result, violations } = await call(t, 'https://rekor.sigstore.dev/api/v1/log');
    assert.deepEqual(violations, []);
    assert.equal(result.stdout, '200\n');
    assert.ok(result.sealed);
    assert.deepEqual(result.calls, [
      { host: 'rekor.sigstore.dev', method: 'GET', path: '/api/v1/log', isServed: true },
    ]);
    assert.equal(lab.requests.at(-1)?.service, 'rekor-v1');
  });

  for (const { why, url, allowed, violation } of [
    {
      why: 'a host that the case did not allow',
      url: 'https://rekor.sigstore.dev/api/v1/log',
      allowed: ['fulcio.sigstore.dev'],
      violation: 'the network was tried: host rekor.sigstore.dev 1',
    },
    {
      why: 'the host that nobody may call',
      url: `https://${FORBIDDEN_HOST}/`,
      violation: `the network was tried: host ${FORBIDDEN_HOST} 1`,
    },
    { why: 'a host outside', url: 'https://example.com/', violation: 'the network was tried: ' },
    { why: 'an address outside', url: 'http://192.0.2.1/', violation: 'the network was tried: ' },
  ]) {
    test(`is caught at ${why}`, async (t) => {
      const { violations } = await call(t, url, allowed);
      assert.ok(
        violations.some((text) => text.startsWith(violation)),
        JSON.stringify(violations),
      );
    });
  }

  test('ends the gate with the step', async (t) => {
    await call(t, 'https://rekor.sigstore.dev/api/v1/log');
    assert.equal(spawnSync('pgrep', ['-f', network.socket]).stdout.toString(), '');
  });
});
