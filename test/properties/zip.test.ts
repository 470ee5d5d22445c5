import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equalBytes, utf8 } from '@secure-build/common/core/bytes';
import { formatZip, parseZip } from '@secure-build/common/formats/zip';
import fc from 'fast-check';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';

const good = formatZip([
  { name: 'a.json', bytes: utf8('{"a":1}') },
  { name: 'f/b', bytes: utf8('b') },
]);

test('any bytes are an archive or a Problem, always', () => {
  fc.assert(
    fc.property(anyBytesNear(good), (bytes) => void onlyProblems(() => parseZip(bytes, 10_000))),
    { numRuns: 5000 },
  );
});

test('whatever is written is read back, where its names are good', () => {
  const entry = fc.record({ name: fc.string({ unit: 'grapheme' }), bytes: fc.uint8Array({ maxLength: 50 }) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      const read = onlyProblems(() => parseZip(formatZip(entries), 10_000));
      if (read === undefined) return;
      const files = entries.filter(({ name }) => !name.endsWith('/'));
      assert.ok(
        files.every(
          ({ name, bytes }, index) => read[index]?.name === name && equalBytes(read[index].bytes, bytes),
        ),
      );
    }),
    { numRuns: 2000 },
  );
});
