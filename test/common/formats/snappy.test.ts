import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { type Bytes, decodeHex, equalBytes, utf8 } from '@secure-build/common/core/bytes';
import { decodeSnappy } from '@secure-build/common/formats/snappy';
import { encodeSnappy } from '../../lab/github/snappy.ts';
import { problem } from '../../support/signing.ts';

const LIMIT = 10_000_000;
const bytesOf = (hex: string): Bytes => decodeHex(hex.replaceAll(' ', '')) ?? assert.fail(hex);

// Written by hand from the description of the format.
for (const { why, block, text } of [
  { why: 'nothing', block: '00', text: '' },
  { why: 'a literal of one byte', block: '01 00 61', text: 'a' },
  { why: 'a short copy that overlaps itself', block: '09 08 616263 09 03', text: 'abcabcabc' },
  { why: 'a copy of one byte, many times', block: '0d 00 61 2e 0100', text: 'aaaaaaaaaaaaa' },
  { why: 'a copy with an offset of four bytes', block: '08 0c 61626364 0f 04000000', text: 'abcdabcd' },
  { why: 'a literal whose length takes a byte', block: `3d f0 3c ${'61'.repeat(61)}`, text: 'a'.repeat(61) },
]) {
  test(`a raw Snappy block: ${why}`, () => {
    assert.equal(Buffer.from(decodeSnappy(bytesOf(block), LIMIT)).toString(), text);
  });
}

for (const { why, bytes } of [
  { why: 'text that repeats itself', bytes: utf8('{"payload":"aGVsbG8="}'.repeat(5000)) },
  { why: 'bytes without any pattern', bytes: randomBytes(70_000) },
  {
    why: 'patterns far apart',
    bytes: Buffer.concat([randomBytes(300), Buffer.alloc(70_000, 'x'), randomBytes(9)]),
  },
]) {
  test(`what a writer makes of ${why} is read back`, () => {
    assert.ok(equalBytes(decodeSnappy(encodeSnappy(bytes), LIMIT), bytes));
  });
}

for (const { why, block, fault } of [
  { why: 'no byte at all', block: '', fault: /cut off/ },
  { why: 'a length without an end', block: 'ffffffffff', fault: /without an end/ },
  { why: 'a length of more than 32 bits', block: 'ffffffff7f', fault: /32 bits/ },
  { why: 'a literal that is cut off', block: '05 10 6162', fault: /cut off/ },
  { why: 'a copy from before the start', block: '05 00 61 01 02', fault: /outside/ },
  { why: 'a copy from nowhere', block: '05 00 61 01 00', fault: /outside/ },
  { why: 'more than it claims', block: '01 04 6162', fault: /more than the 1/ },
  { why: 'less than it claims', block: '03 00 61', fault: /expected 3 bytes, got 1/ },
  { why: 'an offset that is cut off', block: '05 00 61 0e 01', fault: /cut off/ },
  { why: 'a framed stream', block: 'ff060000734e61507059', fault: /not a raw Snappy block/ },
]) {
  test(`a block is refused: ${why}`, () => {
    assert.throws(() => decodeSnappy(bytesOf(block), LIMIT), problem('verify/parse', fault));
  });
}

test('SEC-091 a block that claims more than the cap, or more than its bytes can hold, is refused at once', () => {
  const claim = bytesOf('80 80 80 80 04 00 61');
  assert.throws(() => decodeSnappy(claim, LIMIT), problem('limit/exceeded', /claims 1073741824 bytes/));
  assert.throws(() => decodeSnappy(claim, 2 ** 31), problem('verify/parse', /cannot hold/));
  assert.throws(() => decodeSnappy(encodeSnappy(Buffer.alloc(2000)), 1999), problem('limit/exceeded'));
  assert.equal(decodeSnappy(encodeSnappy(Buffer.alloc(2000)), 2000).length, 2000);
});
