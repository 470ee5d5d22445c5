import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decodeBase64,
  decodeHex,
  decodeUtf8,
  formatBase64,
  formatHex,
} from '@secure-build/common/core/bytes';
import { parseSha256 } from '@secure-build/common/core/digest';
import { formatInstant, parseInstant } from '@secure-build/common/core/instant';
import { Problem } from '@secure-build/common/core/problem';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

for (const { why, text } of [
  { why: 'a blank', text: 'AA ==' },
  { why: 'a newline at the end', text: 'AA==\n' },
  { why: 'the URL alphabet', text: '-_8=' },
  { why: 'missing padding', text: 'AA' },
  { why: 'too much padding', text: 'AAA==' },
  { why: 'padding inside', text: 'AA==AA==' },
  { why: 'trailing bits that are not zero', text: 'AB==' },
  { why: 'one character', text: 'A' },
]) {
  test(`SEC-006 decodeBase64 refuses ${why}`, () => assert.equal(decodeBase64(text), undefined));
}

test('SEC-006 strict base64 and hexadecimal read back what they write', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      assert.deepEqual(Buffer.from(decodeBase64(formatBase64(bytes)) ?? []), Buffer.from(bytes));
      assert.deepEqual(Buffer.from(decodeHex(formatHex(bytes)) ?? []), Buffer.from(bytes));
    }),
    { numRuns: fuzzRuns(100) },
  );
});

test('SEC-006 payloads of megabytes are decoded, and refused for one wrong character', () => {
  const bytes = new Uint8Array(12 * 2 ** 20).fill(0xa5);
  const [base64, hex] = [formatBase64(bytes), formatHex(bytes)];
  assert.equal(decodeBase64(base64)?.length, bytes.length);
  assert.equal(decodeHex(hex)?.length, bytes.length);
  assert.equal(decodeBase64(`${base64.slice(0, -4)}A-A=`), undefined);
  assert.equal(decodeHex(`${hex.slice(0, -2)}0G`), undefined);
});

for (const text of ['A0', '0', '0g', ' 00', '00\n']) {
  test(`decodeHex refuses ${JSON.stringify(text)}`, () => assert.equal(decodeHex(text), undefined));
}

test('decodeUtf8 gives nothing for overlong, cut and surrogate sequences, and keeps a byte order mark', () => {
  for (const hex of ['c0af', 'e282', 'eda080', 'ff'])
    assert.equal(decodeUtf8(Buffer.from(hex, 'hex')), undefined);
  assert.equal(decodeUtf8(Buffer.from('efbbbf41', 'hex')), '\uFEFFA');
});

for (const { why, text } of [
  { why: 'too short', text: 'abc' },
  { why: 'upper case', text: 'A'.repeat(64) },
  { why: '63 characters', text: 'a'.repeat(63) },
  { why: 'a newline after a good digest', text: `${'a'.repeat(64)}\n` },
]) {
  test(`SEC-062 parseSha256 refuses a digest: ${why}`, () => {
    assert.throws(() => parseSha256(text), /expected 64 lowercase hex characters/);
    assert.equal(parseSha256('a'.repeat(64)), 'a'.repeat(64));
  });
}

for (const text of [
  '2026-02-30T00:00:00Z',
  '2026-11-21',
  '2026-11-21T11:30:00',
  '2026-13-01T00:00:00Z',
  '2026-11-21T25:00:00Z',
  'now',
  '',
]) {
  test(`parseInstant refuses ${JSON.stringify(text)}`, () =>
    assert.throws(() => parseInstant(text), Problem));
}

test('an instant is read with its zone and written in whole seconds of UTC', () => {
  assert.equal(formatInstant(parseInstant('2026-11-21T13:30:00.987+02:00')), '2026-11-21T11:30:00Z');
  assert.equal(formatInstant(parseInstant('2024-02-29T00:00:00Z')), '2024-02-29T00:00:00Z');
});
