import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { parseArtifactsList } from '@secure-build/common/formats/artifacts-list';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const runs = { numRuns: fuzzRuns(1000) };
const digest = `sha256:${'a'.repeat(64)}`;

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(1, 'file', 'oci', digest, digest.toUpperCase()),
);
const row = fc.dictionary(fc.constantFrom('name', 'digest', 'kind', 'size', '__proto__'), value);
const loose = fc.dictionary(
  fc.constantFrom('version', 'subjects', 'constructor'),
  fc.oneof(value, fc.array(row, { maxLength: 3 })),
);

test('any bytes and any JSON give a list or a Problem, always', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 100 }),
    loose.map((document) => utf8(JSON.stringify(document))),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      try {
        for (const { name, hex } of parseArtifactsList(given, 'LIST')) {
          assert.ok(name.length > 0);
          assert.match(hex, /^[0-9a-f]{64,128}$/);
        }
      } catch (error) {
        assert.ok(error instanceof Problem, String(error));
        assert.ok(['subject/list-invalid', 'limit/exceeded'].includes(error.code), error.code);
      }
    }),
    runs,
  );
});
