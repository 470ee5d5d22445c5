import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equalBytes, utf8 } from '@secure-build/common/core/bytes';
import { decodeSnappy } from '@secure-build/common/formats/snappy';
import fc from 'fast-check';
import { encodeSnappy } from '../lab/github/snappy.ts';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const LIMIT = 100_000;

test('whatever is written is read back', () => {
  const patterned = fc
    .array(fc.constantFrom(...'abc'), { maxLength: 400 })
    .map((parts) => Buffer.from(parts.join('')));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), patterned), (bytes) => {
      assert.ok(equalBytes(decodeSnappy(encodeSnappy(bytes), LIMIT), bytes));
    }),
    { numRuns: fuzzRuns(1000) },
  );
});

test('any bytes are a block or a Problem, always', () => {
  fc.assert(
    fc.property(anyBytesNear(encodeSnappy(utf8('abcabcabcabc '.repeat(20)))), (bytes) => {
      const decoded = onlyProblems(() => decodeSnappy(bytes, LIMIT));
      assert.ok((decoded?.length ?? 0) <= LIMIT);
    }),
    { numRuns: fuzzRuns(5000) },
  );
});
