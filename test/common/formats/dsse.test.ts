import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import type { JsonValue } from '@secure-build/common/core/json';
import { envelopeJson, parseEnvelope, preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import { problem } from '../../support/signing.ts';

test('the pre-authentication encoding is that of the protocol text', () => {
  // secure-systems-lab/dsse protocol.md, section "Test vectors".
  const encoded = preAuthenticationEncoding('http://example.com/HelloWorld', utf8('hello world'));
  assert.equal(decodeUtf8(encoded), 'DSSEv1 29 http://example.com/HelloWorld 11 hello world');
});

test('the lengths in the pre-authentication encoding are in bytes', () => {
  assert.equal(decodeUtf8(preAuthenticationEncoding('é', utf8('ü'))), 'DSSEv1 2 é 2 ü');
});

const good = { payload: 'YQ==', payloadType: 't', signatures: [{ sig: 'Yg==' }] };

test('an envelope is read as it is written', () => {
  const envelope = parseEnvelope(good, '');
  assert.deepEqual(envelopeJson(envelope), good);
});

for (const keyid of [undefined, null, '']) {
  test(`SEC-008 an absent keyid may be spelled ${JSON.stringify(keyid)}`, () => {
    const signature = keyid === undefined ? { sig: 'Yg==' } : { sig: 'Yg==', keyid };
    assert.equal(parseEnvelope({ ...good, signatures: [signature] }, '').keyid, '');
  });
}

for (const { why, value, text } of [
  { why: 'no object', value: [], text: /expected an object/ },
  { why: 'null', value: null, text: /expected an object/ },
  { why: 'unknown key', value: { ...good, extra: 1 }, text: /unknown key "extra"/ },
  { why: 'no payload', value: { payloadType: 't', signatures: good.signatures }, text: /expected text/ },
  { why: 'empty payload', value: { ...good, payload: '' }, text: /not empty/ },
  { why: 'payload a number', value: { ...good, payload: 1 }, text: /expected text/ },
  { why: 'empty payload type', value: { ...good, payloadType: '' }, text: /not empty/ },
  { why: 'signatures null', value: { ...good, signatures: null }, text: /exactly one signature, got 0/ },
  { why: 'signatures an object', value: { ...good, signatures: {} }, text: /expected a list/ },
  { why: 'signature null', value: { ...good, signatures: [null] }, text: /expected an object/ },
  {
    why: 'unknown key in the signature',
    value: { ...good, signatures: [{ sig: 'Yg==', cert: '' }] },
    text: /"cert"/,
  },
  {
    why: 'keyid a number',
    value: { ...good, signatures: [{ sig: 'Yg==', keyid: 1 }] },
    text: /expected text/,
  },
  { why: 'empty signature', value: { ...good, signatures: [{ sig: '' }] }, text: /not empty/ },
] satisfies { why: string; value: JsonValue; text: RegExp }[]) {
  test(`SEC-005 SEC-008 an envelope is refused: ${why}`, () => {
    assert.throws(() => parseEnvelope(value, ''), problem('verify/parse', text));
  });
}

for (const count of [0, 2, 3]) {
  test(`SEC-003 an envelope with ${count} signatures is refused, its twin with one is read`, () => {
    const signatures = Array.from({ length: count }, () => ({ sig: 'Yg==' }));
    assert.throws(
      () => parseEnvelope({ ...good, signatures }, ''),
      problem('verify/parse', new RegExp(`exactly one signature, got ${count}`)),
    );
    assert.ok(parseEnvelope(good, ''));
  });
}

for (const { why, text } of [
  { why: 'blanks', text: 'YW Jj' },
  { why: 'a newline', text: 'YWJj\n' },
  { why: 'URL alphabet', text: '-_-_' },
  { why: 'missing padding', text: 'YQ' },
  { why: 'too much padding', text: 'YWJj====' },
  { why: 'non-zero trailing bits', text: 'YR==' },
]) {
  test(`SEC-006 base64 is refused: ${why}`, () => {
    assert.throws(() => parseEnvelope({ ...good, payload: text }, ''), problem('verify/parse', /base64/));
    const signatures = [{ sig: text }];
    assert.throws(() => parseEnvelope({ ...good, signatures }, ''), problem('verify/parse', /base64/));
    assert.ok(parseEnvelope({ ...good, payload: 'YWJj', signatures: [{ sig: 'YWI=' }] }, ''));
  });
}
