import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestSetOf, formatDigestSet } from '@secure-build/common/core/digest';
import { problem } from '../../support/signing.ts';

const hex = (length: number) => 'a1'.repeat(length / 2);

test('a set of digests keeps every algorithm, and equal sets have one text', () => {
  const digest = digestSetOf([
    ['sha512', hex(128)],
    ['sha1', hex(40)],
    ['sha256', hex(64)],
    ['sha256', hex(64)],
  ]);
  assert.deepEqual({ ...digest }, { sha256: hex(64), sha512: hex(128), sha1: hex(40) });
  assert.equal(formatDigestSet(digest), `sha1:${hex(40)} sha256:${hex(64)} sha512:${hex(128)}`);
});

for (const [algorithm, length] of [
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
  ['dirHash', 64],
  ['gitCommit', 40],
  ['gitCommit', 64],
  ['gitTree', 40],
] as const) {
  test(`a digest of ${algorithm} with ${length} characters stands alone`, () => {
    assert.equal(formatDigestSet(digestSetOf([[algorithm, hex(length)]])), `${algorithm}:${hex(length)}`);
  });
}

for (const { why, digests, text } of [
  { why: 'in upper case', digests: [['sha256', 'A'.repeat(64)]], text: /sha256: expected 64 lowercase/ },
  { why: 'of 63 characters', digests: [['sha256', 'a'.repeat(63)]], text: /expected 64/ },
  { why: 'with a line break behind it', digests: [['sha256', `${'a'.repeat(64)}\n`]], text: /expected 64/ },
  { why: 'with the length of another algorithm', digests: [['sha512', hex(64)]], text: /expected 128/ },
  { why: 'of SHA-1 alone', digests: [['sha1', hex(40)]], text: /sha1 alone identify nothing/ },
  {
    why: 'of SHA-1 and MD5 alone',
    digests: [
      ['sha1', hex(40)],
      ['md5', hex(32)],
    ],
    text: /sha1 and md5 alone/,
  },
  { why: 'of no algorithm', digests: [], text: /at least one digest/ },
  { why: 'of an unknown algorithm', digests: [['constructor', hex(64)]], text: /unknown digest algorithm/ },
  { why: 'named __proto__', digests: [['__proto__', hex(64)]], text: /unknown digest algorithm/ },
  {
    why: 'with two values',
    digests: [
      ['sha256', hex(64)],
      ['sha256', 'b'.repeat(64)],
    ],
    text: /two different digests/,
  },
] as const) {
  test(`SEC-062 a digest is refused: ${why}`, () => {
    assert.throws(() => digestSetOf(digests), problem('digest/invalid', text));
  });
}
