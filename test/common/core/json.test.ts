import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { type JsonOptions, parseJson, pointer } from '@secure-build/common/core/json';
import { Problem } from '@secure-build/common/core/problem';
import fc from 'fast-check';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

function faultOf(source: string | Uint8Array, options: JsonOptions = {}): string {
  try {
    parseJson(source, options);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    return `${error.code} ${error.at.line ?? '-'}:${error.at.column ?? '-'} ${error.message}`;
  }
  return 'accepted';
}

for (const { why, source, options, fault } of [
  {
    why: 'a duplicate key',
    source: '{\n  "a": 1,\n  "a": 2\n}',
    fault: 'json/invalid 3:3 not valid JSON: duplicate key "a"',
  },
  {
    why: 'a duplicate key in other spelling',
    source: '{"a":1,"\\u0061":2}',
    fault: 'json/invalid 1:8 not valid JSON: duplicate key "a"',
  },
  {
    why: 'the key __proto__',
    source: '{"x":{"__proto__":1}}',
    fault: 'json/invalid 1:7 not valid JSON: key "__proto__" is not allowed',
  },
  {
    why: 'a byte order mark',
    source: '\uFEFF{}',
    fault: 'json/invalid 1:1 not valid JSON: byte order mark at the start',
  },
  {
    why: 'bytes that are not UTF-8',
    source: new Uint8Array([0x22, 0xff, 0x22]),
    fault: 'json/invalid 1:- not UTF-8 text',
  },
  {
    why: 'a lone surrogate',
    source: '["\\ud800"]',
    fault: 'json/invalid 1:2 not valid JSON: lone surrogate in a string',
  },
  {
    why: 'a number beyond a double',
    source: '[1e999]',
    fault: 'json/invalid 1:2 not valid JSON: number "1e999" is beyond a double',
  },
  {
    why: 'text after the value',
    source: '{} x',
    fault: 'json/invalid 1:4 not valid JSON: unexpected "x" after the end of the value',
  },
  {
    why: 'a trailing comma',
    source: '[1,]',
    fault: 'json/invalid 1:4 not valid JSON: unexpected "]" where a value must stand',
  },
  {
    why: 'a comment',
    source: '/**/1',
    fault: 'json/invalid 1:1 not valid JSON: unexpected "/" where a value must stand',
  },
  {
    why: 'an unescaped newline in a string',
    source: '["a\nb"]',
    fault: 'json/invalid 1:4 not valid JSON: unescaped control character in a string',
  },
  {
    why: 'a leading zero',
    source: '[01]',
    fault: 'json/invalid 1:3 not valid JSON: unexpected "1" where "," or "]" must stand',
  },
  {
    why: 'an empty text',
    source: '',
    fault: 'json/invalid 1:1 not valid JSON: end of text where a value must stand',
  },
  {
    why: 'a text without an end',
    source: '["a',
    fault: 'json/invalid 1:2 not valid JSON: string without an end',
  },
  {
    why: 'a half escape',
    source: '["\\u12"]',
    fault: 'json/invalid 1:3 not valid JSON: "\\u" without four hexadecimal digits',
  },
  {
    why: 'too much nesting',
    source: '[[[[1]]]]',
    options: { maxDepth: 3 },
    fault: 'limit/exceeded 1:4 nested deeper than 3 levels',
  },
  {
    why: 'too many bytes',
    source: '[1,2,3]',
    options: { maxBytes: 6 },
    fault: 'limit/exceeded -:- larger than 6 bytes (limit for this kind of file)',
  },
] as const) {
  test(`SEC-076 parseJson refuses ${why}, with its place`, () => {
    assert.equal(faultOf(source, options), fault);
  });
}

test('SEC-076 nesting of 10,000 levels is a Problem, no stack overflow, and 60 levels are read', () => {
  assert.match(faultOf('['.repeat(10_000)), /^limit\/exceeded 1:65 /);
  assert.equal(faultOf(`${'['.repeat(60)}${']'.repeat(60)}`), 'accepted');
});

test('SEC-079 names of Object.prototype are plain keys of what is read', () => {
  const value = parseJson('{"a":1}') as Record<string, unknown>;
  assert.equal(value.constructor, undefined);
  assert.equal(value.toString, undefined);
  const kept = parseJson('{"__proto__":{"polluted":true}}', { protoKeys: 'keep' }) as Record<string, unknown>;
  assert.deepEqual(Object.keys(kept), ['__proto__']);
  assert.equal(Object.getPrototypeOf(kept), null);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test('a merge conflict and an LFS pointer are named in the hint', () => {
  const hintOf = (source: string) => {
    try {
      parseJson(source);
    } catch (error) {
      return (error as Problem).hint;
    }
    return undefined;
  };
  assert.match(hintOf('<<<<<<< HEAD\n{}') ?? '', /merge conflict/);
  assert.match(hintOf('version https://git-lfs.github.com/spec/v1\noid sha256:00') ?? '', /git lfs pull/);
});

test('what JSON.parse accepts and is not refused by name, parseJson reads alike', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const parsed = JSON.parse(text);
      // JSON.parse itself hides duplicate keys; fast-check makes none.
      const plain = JSON.parse(JSON.stringify(parseJson(text, { protoKeys: 'keep' })));
      assert.deepEqual(plain, JSON.parse(JSON.stringify(parsed)));
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test('random text and random bytes give a value or a Problem, always', () => {
  const grammar = fc.stringMatching(/^[[\]{}",:0-9a-f\\ntruels. +-]{0,60}$/);
  fc.assert(
    fc.property(fc.oneof(grammar, fc.string({ unit: 'binary' })), (text) => {
      faultOf(text);
      faultOf(utf8(text));
    }),
    { numRuns: fuzzRuns(2000) },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => void faultOf(bytes)),
    { numRuns: fuzzRuns(1000) },
  );
});

test('a step of a JSON pointer is escaped as RFC 6901 says', () => {
  assert.equal(pointer('a/b', 'm~n', 0), '/a~1b/m~0n/0');
});
