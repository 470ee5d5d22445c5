import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { readBundle, readPayload } from '@secure-build/common/domain/signing/bundle-memo';
import { makeSigner, problem, signedBundle, statementAbout } from '../../../support/signing.ts';

const signer = makeSigner();

test('the same bytes are read once, and their digest is theirs', () => {
  const bytes = signedBundle(signer);
  const read = readBundle(bytes);
  assert.equal(readBundle(bytes).value, read.value);
  assert.equal(read.sha256, sha256(bytes));
  assert.ok(read.value.content.kind === 'statement');
  const { payload } = read.value.content.envelope;
  assert.equal(readPayload(payload).value, readPayload(payload).value);
  assert.equal(readPayload(payload).sha256, sha256(payload));
});

test('bytes that were changed in their place are read again, and refused again', () => {
  const bytes = Uint8Array.from(signedBundle(signer));
  const before = readBundle(bytes);
  const at = Buffer.from(bytes).indexOf('"dsseEnvelope"');
  bytes[at + 1] = 'D'.charCodeAt(0);
  for (const _ of [1, 2]) assert.throws(() => readBundle(bytes), problem('verify/parse', /DsseEnvelope/));
  bytes[at + 1] = 'd'.charCodeAt(0);
  assert.equal(readBundle(bytes).sha256, before.sha256);
  const payload = Uint8Array.from(statementAbout());
  assert.ok(readPayload(payload));
  payload[0] = 'x'.charCodeAt(0);
  assert.throws(() => readPayload(payload), problem('statement/invalid'));
});

test('SEC-136 no bytes are no bundle, which is another thing than a broken one', () => {
  assert.throws(() => readBundle(utf8('')), problem('verify/none', /holds no bundle/));
  assert.throws(() => readBundle(utf8('\n')), problem('verify/parse'));
});
