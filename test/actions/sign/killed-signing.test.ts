import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { REQUEST_TOKEN, startLab } from '../../lab/sigstore/lab.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { typescriptStart } from '../../support/typescript-start.ts';

const program = join(import.meta.dirname, '../../support/programs/sign-files.ts');

const bundlesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.sigstore.json'))
        .sort()
    : [];

for (const { mode, given } of [
  {
    mode: 'attest',
    given: {
      'predicate-path': 'p.json',
      'predicate-type': 'https://example.com/x',
      grouping: 'per-subject',
    },
  },
  { mode: 'sign', given: {} },
] as const) {
  test(`SEC-151 ${mode}: kill -9 between the second and the third of four bundles: two are on disk, and the next run logs the other two`, async (t) => {
    const lab = await startLab();
    t.after(() => lab.stop());
    const workspace = temporaryFolder(t);
    for (const name of ['a.bin', 'b.bin', 'c.bin', 'd.bin']) writeFileSync(join(workspace, name), name);
    writeFileSync(join(workspace, 'p.json'), '{}');
    writeFileSync(join(workspace, 'c.json'), JSON.stringify(lab.signingConfig({ rekorVersions: [1] })));
    writeFileSync(join(workspace, 'trusted_root.json'), lab.trustedRootBytes);
    const inputs = {
      mode,
      signers: 'keyless',
      'artifact-path': '*.bin',
      instance: 'custom',
      'signing-config-path': 'c.json',
      'trusted-root-path': 'trusted_root.json',
      store: 'file',
      concurrency: '1',
      ...given,
    };
    const start = () =>
      spawn(process.execPath, [...typescriptStart, program, workspace, JSON.stringify(inputs)], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          ACTIONS_ID_TOKEN_REQUEST_URL: lab.endpoints.tokenRequest,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
        },
      });
    const logged = () => lab.requests.filter(({ service }) => service === 'rekor-v1').length;

    await lab.inject({ service: 'rekor-v1', call: 3, kind: 'silent' });
    const killed = start();
    const ended = once(killed, 'exit');
    while (logged() < 3 && killed.exitCode === null) await delay(5);
    killed.kill('SIGKILL');
    assert.deepEqual(await ended, [null, 'SIGKILL']);
    const pending = join(workspace, 'evidence-pending');
    const kept = bundlesIn(pending);
    assert.equal(kept.length, 2);
    const bytes = kept.map((name) => readFileSync(join(pending, name), 'utf8'));
    assert.deepEqual(bundlesIn(join(workspace, 'evidence')), []);

    await lab.heal();
    const before = logged();
    const second = start();
    let said = '';
    second.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    const [exitCode] = await once(second, 'close');
    assert.equal(exitCode, 0);
    assert.match(said, /2 bundles signed and verified, 2 kept from an earlier run/);
    // Two bundles and the seal.
    assert.equal(logged() - before, 3);
    const stored = kept.map((name) => readFileSync(join(workspace, 'evidence', name), 'utf8'));
    assert.deepEqual(stored, bytes);
    assert.equal(bundlesIn(join(workspace, 'evidence/attestations')).length, 4);
    assert.equal(existsSync(pending), false);
  });
}
