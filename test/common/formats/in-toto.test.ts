import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { parseStatement, statementBytes } from '@secure-build/common/formats/in-toto';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { problem } from '../../support/signing.ts';

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
    at: '/subject/0/digest',
  },
  {
    why: 'has a digest of 63 characters',
    change: { subject: [{ name: 'a', digest: { sha256: 'a'.repeat(63) } }] },
    at: '/subject/0/digest',
  },
  {
    why: 'has SHA-1 only',
    change: { subject: [{ name: 'a', digest: { sha1: 'a'.repeat(40) } }] },
    at: '/subject/0/digest',
  },
  {
    why: 'has MD5 and SHA-1 only',
    change: { subject: [{ name: 'a', digest: { sha1: 'a'.repeat(40), md5: 'a'.repeat(32) } }] },
    at: '/subject/0/digest',
  },
  {
    why: 'has only a digest of an algorithm that nobody here knows',
    change: { subject: [{ name: 'a', digest: { constructor: 'aa' } }] },
    at: '/subject/0/digest',
  },
  {
    why: 'has a digest that is no text',
    change: { subject: [{ name: 'a', digest: { sha256: 1 } }] },
    at: '/subject/0/digest/sha256',
  },
  {
    why: 'has two different directory hashes',
    change: { subject: [{ name: 'a', digest: { dirHash: 'a'.repeat(64), dirHash1: 'b'.repeat(64) } }] },
    at: '/subject/0/digest',
  },
  { why: 'has no predicate type', change: { predicateType: '' }, at: '/predicateType' },
  { why: 'has a predicate that is no object', change: { predicate: null }, at: '/predicate' },
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

for (const [algorithm, length] of [
  ['sha384', 96],
  ['sha512', 128],
  ['gitCommit', 40],
  ['gitTree', 64],
  ['dirHash', 64],
] as const) {
  test(`a subject may have a ${algorithm} instead of a SHA-256`, () => {
    const subject = [{ name: 'a', digest: { [algorithm]: 'a'.repeat(length) } }];
    assert.deepEqual(parseStatement(utf8(JSON.stringify({ ...good, subject }))).subject, subject);
  });
}

test('weak and unknown digests may stand beside a strong one: the unknown are dropped', () => {
  const digest = { sha256: sha256('a'), sha1: 'a'.repeat(40), other: 'whatever' };
  const { subject } = parseStatement(utf8(JSON.stringify({ ...good, subject: [{ name: 'a', digest }] })));
  assert.deepEqual(subject, [{ name: 'a', digest: { sha256: sha256('a'), sha1: 'a'.repeat(40) } }]);
});

test('a directory hash may be called "dirHash1", as the example of the specification has it', () => {
  const subject = [{ name: 'a', digest: { dirHash1: 'a'.repeat(64) } }];
  assert.deepEqual(parseStatement(utf8(JSON.stringify({ ...good, subject }))).subject, [
    { name: 'a', digest: { dirHash: 'a'.repeat(64) } },
  ]);
});

test('version 0.1, a name and a predicate that are absent are read where others are verified, and never signed', () => {
  const { predicate: _, ...bare } = good;
  const old = { ...bare, _type: 'https://in-toto.io/Statement/v0.1', subject: [{ digest: a.digest }] };
  const bytes = utf8(JSON.stringify(old));
  const { subject, predicate } = parseStatement(bytes, undefined, { version: 'any' });
  assert.deepEqual([subject, Object.keys(predicate)], [[{ name: '', digest: a.digest }], []]);
  assert.throws(() => parseStatement(bytes), problem('statement/invalid', /Statement\/v1/));
});

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
    { numRuns: fuzzRuns(1000) },
  );
});

test('SEC-062 a subject with SHA-1 alone, beside a strong one, is read without a digest, and only of what others sign', () => {
  const bytes = utf8(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { uri: 'pkg:github/acme/app@v1', digest: { sha1: 'a'.repeat(40) } },
        { name: 'app', digest: { sha256: sha256('a') } },
      ],
      predicateType: 'https://in-toto.io/attestation/release/v0.2',
      predicate: {},
    }),
  );
  assert.deepEqual(parseStatement(bytes, undefined, { version: 'any' }).subject, [
    { name: '', digest: {} },
    { name: 'app', digest: { sha256: sha256('a') } },
  ]);
  assert.throws(() => parseStatement(bytes), problem('statement/invalid', /sha1 alone/));
});
