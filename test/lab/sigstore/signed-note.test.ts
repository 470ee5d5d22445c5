import assert from 'node:assert/strict';
import { verify } from 'node:crypto';
import { test } from 'node:test';
import { formatCheckpoint, logSigner, witness } from './signed-note.ts';
import { makeSigningKey, sha256Of } from './signing-key.ts';

const checkpoint = { origin: 'log.example', treeSize: 7, rootHash: Buffer.alloc(32, 1) };
const body = `log.example\n7\n${Buffer.alloc(32, 1).toString('base64')}\n`;

function lineOf(note: string, name: string): Buffer {
  const line = note.split('\n').find((text) => text.startsWith(`\u2014 ${name} `));
  return Buffer.from(line?.split(' ')[2] ?? '', 'base64');
}

test('a checkpoint is three lines, a blank one, and its signatures', () => {
  const note = formatCheckpoint(checkpoint, [logSigner('log.example', makeSigningKey('Ed25519'))]);
  assert.match(note, /^log\.example\n7\nAQEB[A-Za-z0-9+/=]+\n\n\u2014 log\.example [A-Za-z0-9+/=]+\n$/);
});

test('an Ed25519 key id is over name, algorithm and key, and the signature over the body', () => {
  const key = makeSigningKey('Ed25519');
  const signer = logSigner('log.example', key);
  const raw = key.publicKey.export({ format: 'jwk' }).x ?? '';
  const id = sha256Of(Buffer.from('log.example\n\x01'), Buffer.from(raw, 'base64url'));
  assert.deepEqual(signer.keyId, id);
  const line = lineOf(formatCheckpoint(checkpoint, [signer]), 'log.example');
  assert.deepEqual(line.subarray(0, 4), Buffer.from(id).subarray(0, 4));
  assert.ok(verify(null, Buffer.from(body), key.publicKey, line.subarray(4)));
});

test('an ECDSA key id is over the SPKI, whatever the name', () => {
  const key = makeSigningKey('P-256');
  assert.deepEqual(logSigner('a', key).keyId, sha256Of(key.spki));
  const line = lineOf(formatCheckpoint(checkpoint, [logSigner('a', key)]), 'a');
  assert.ok(verify('sha256', Buffer.from(body), key.publicKey, line.subarray(4)));
});

test('a cosignature has a time of its own, which it covers', () => {
  const key = makeSigningKey('Ed25519');
  const at = new Date('2026-11-21T11:30:00Z');
  const note = formatCheckpoint(checkpoint, [witness('witness.example', key, () => at)]);
  const line = lineOf(note, 'witness.example');
  const seconds = at.getTime() / 1000;
  assert.equal(Number(line.readBigUInt64BE(4)), seconds);
  const signed = Buffer.from(`cosignature/v1\ntime ${seconds}\n${body}`);
  assert.ok(verify(null, signed, key.publicKey, line.subarray(12)));
});
