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
import type { Signer } from '@secure-build/common/domain/signing/signer';
import { nodeFiles } from '@secure-build/common/edges/files';
import { localKeyPath, localSigner, readLocalKey } from '@secure-build/common/edges/signers/local';
import type { PublicKey } from '@secure-build/common/formats/public-key';
import { problem, recordedRun, scratchState } from '../../../support/signing.ts';

const run = recordedRun('/workspace');

function keyOf({ expected }: Signer): PublicKey {
  if (expected.kind !== 'key') throw new Error('the local signer has a key');
  return expected.publicKey;
}

test('the local key is made on first use, for this user only, and stays the same', async (t) => {
  const state = scratchState(t);
  assert.equal(await readLocalKey(nodeFiles), undefined, 'looking makes no key');
  const first = await localSigner.open('local', run);
  const path = join(state, 'secure-build/local-key.pem');
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.equal(statSync(join(state, 'secure-build')).mode & 0o777, 0o700);
  assert.equal(keyOf(first).kind, 'ecdsa-p256');
  const second = await localSigner.open('local', run);
  assert.equal(keyOf(second).keyId, keyOf(first).keyId);
  const trusted = await readLocalKey(nodeFiles);
  assert.deepEqual([trusted?.publicKey.keyId, trusted?.name], [keyOf(first).keyId, 'local']);
  assert.deepEqual(readdirSync(join(state, 'secure-build')), ['local-key.pem']);
});

test('the local signer says that it proves integrity and not who you are', async (t) => {
  scratchState(t);
  const { proves } = await localSigner.open('local', run);
  assert.match(proves, /integrity.*not who you are.*no transparency log, no proof of time/);
});

test('first uses at once end with one key', async (t) => {
  scratchState(t);
  const signers = await Promise.all(Array.from({ length: 8 }, () => localSigner.open('local', run)));
  assert.equal(new Set(signers.map((signer) => keyOf(signer).keyId)).size, 1);
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
