import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeFiles } from '@secure-build/common/edges/files';
import { localKeyPath, localSigner, readLocalKey } from '@secure-build/common/edges/signers/local';
import { problem, recordedRun, scratchState } from '../../../support/signing.ts';

const run = recordedRun('/workspace');

test('the local key is made on first use, for this user only, and stays the same', async (t) => {
  const state = scratchState(t);
  assert.equal(await readLocalKey(nodeFiles), undefined, 'looking makes no key');
  const first = await localSigner.open('local', run);
  const path = join(state, 'secure-build/local-key.pem');
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(statSync(join(state, 'secure-build')).mode & 0o777, 0o700);
  assert.equal(first.publicKey.kind, 'ecdsa-p256');
  const second = await localSigner.open('local', run);
  assert.equal(second.publicKey.keyId, first.publicKey.keyId);
  const trusted = await readLocalKey(nodeFiles);
  assert.deepEqual([trusted?.publicKey.keyId, trusted?.name], [first.publicKey.keyId, 'local']);
  assert.deepEqual(readdirSync(join(state, 'secure-build')), ['local-key.pem']);
});

test('the local signer says that it proves integrity and not who you are', async (t) => {
  scratchState(t);
  assert.match((await localSigner.open('local', run)).proves, /integrity.*not who you are/);
});

test('first uses at once end with one key', async (t) => {
  scratchState(t);
  const signers = await Promise.all(Array.from({ length: 8 }, () => localSigner.open('local', run)));
  assert.equal(new Set(signers.map(({ publicKey }) => publicKey.keyId)).size, 1);
});

test('in a workflow no local key is made', async (t) => {
  const state = scratchState(t);
  await assert.rejects(
    localSigner.open('local', recordedRun('/workspace', 'workflow')),
    problem('signer/unavailable', /terminal only/),
  );
  assert.equal(existsSync(join(state, 'secure-build')), false);
});

test('SEC-154 a local key that others can get at is refused, for signing and as trust', async (t) => {
  scratchState(t);
  await localSigner.open('local', run);
  chmodSync(localKeyPath(), 0o640);
  await assert.rejects(localSigner.open('local', run), problem('key/refused', /other users/));
  await assert.rejects(readLocalKey(nodeFiles), problem('key/refused', /Remove the file/));
  chmodSync(localKeyPath(), 0o600);
  assert.ok(await localSigner.open('local', run));
  renameSync(localKeyPath(), `${localKeyPath()}.moved`);
  symlinkSync(`${localKeyPath()}.moved`, localKeyPath());
  await assert.rejects(localSigner.open('local', run), problem('key/refused', /a link/));
});

test('SEC-154 a damaged local key is named, not replaced and not shown', async (t) => {
  scratchState(t);
  await localSigner.open('local', run);
  const damaged = readFileSync(localKeyPath(), 'utf8').replace(/[A-Z]/, '_');
  writeFileSync(localKeyPath(), damaged);
  await assert.rejects(localSigner.open('local', run), (error: Error) => {
    problem('key/invalid')(error);
    assert.equal(JSON.stringify(error).includes(damaged.slice(60, 80)), false);
    return true;
  });
  assert.equal(readFileSync(localKeyPath(), 'utf8'), damaged);
});

test('a state folder that is not absolute is ignored, as the XDG specification demands', (t) => {
  scratchState(t);
  process.env.XDG_STATE_HOME = 'relative';
  assert.equal(localKeyPath(), join(homedir(), '.local/state/secure-build/local-key.pem'));
});
