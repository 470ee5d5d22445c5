import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { parseStatement, statementBytes } from '@secure-build/common/formats/in-toto';
import fc from 'fast-check';

const a = { name: 'a', digest: { sha256: sha256('a') } };
const b = { name: 'b', digest: { sha256: sha256('b') } };
const good = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [a],
  predicateType: 'https://example.com/p',
  predicate: {},
};

test('a statement is canonical JSON with its subjects in order, and reads back', () => {
  const bytes = statementBytes([b, a], 'https://example.com/p', { z: 1, a: undefined });
  assert.equal(
    Buffer.from(bytes).toString(),
    `{"_type":"https://in-toto.io/Statement/v1","predicate":{"z":1},"predicateType":"https://example.com/p","subject":[{"digest":{"sha256":"${sha256('a')}"},"name":"a"},{"digest":{"sha256":"${sha256('b')}"},"name":"b"}]}`,
  );
  assert.deepEqual(parseStatement(bytes).subject, [a, b]);
});

for (const { why, change, at } of [
  { why: 'is of another type', change: { _type: 'https://in-toto.io/Statement/v0.1' }, at: '/_type' },
  { why: 'has no subject', change: { subject: [] }, at: '/subject' },
  { why: 'has a null subject', change: { subject: [null] }, at: '/subject/0' },
  { why: 'has a subject without a digest', change: { subject: [{ name: 'a' }] }, at: '/subject/0/digest' },
  {
    why: 'has an upper-case digest',
    change: { subject: [{ name: 'a', digest: { sha256: 'A'.repeat(64) } }] },
    at: '/subject/0/digest/sha256',
  },
  {
    why: 'has a digest of 63 characters',
    change: { subject: [{ name: 'a', digest: { sha256: 'a'.repeat(63) } }] },
    at: '/subject/0/digest/sha256',
  },
  {
    why: 'has a weak digest only',
    change: { subject: [{ name: 'a', digest: { sha1: 'a'.repeat(40) } }] },
    at: '/subject/0/digest/sha256',
  },
  { why: 'has no predicate type', change: { predicateType: '' }, at: '/predicateType' },
  { why: 'has no predicate', change: { predicate: null }, at: '/predicate' },
]) {
  test(`SEC-062 a statement is refused that ${why}`, () => {
    assert.equal(parseStatement(utf8(JSON.stringify(good))).predicateType, good.predicateType);
    assert.throws(
      () => parseStatement(utf8(JSON.stringify({ ...good, ...change })), 'x.json'),
      (error: unknown) =>
        error instanceof Problem &&
        error.code === 'statement/invalid' &&
        error.at.pointer === at &&
        error.at.file === 'x.json',
    );
  });
}

test('any JSON gives a statement or a Problem, always', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc
          .record({
            _type: fc.constant(good._type),
            subject: fc.jsonValue(),
            predicateType: fc.jsonValue(),
            predicate: fc.jsonValue(),
          })
          .map((value) => JSON.stringify(value)),
      ),
      (text) => {
        try {
          parseStatement(utf8(text));
        } catch (error) {
          assert.ok(error instanceof Problem, String(error));
        }
      },
    ),
    { numRuns: 1000 },
  );
});
