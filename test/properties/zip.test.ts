import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equalBytes, utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { formatZip, parseZip } from '@secure-build/common/formats/zip';
import fc from 'fast-check';
import { anyBytesNear } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const good = formatZip([
  { name: 'a.json', bytes: utf8('{"a":1}') },
  { name: 'f/b', bytes: utf8('b') },
]);

async function readOrProblem(bytes: Uint8Array) {
  try {
    return await parseZip(bytes, 10_000);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    return undefined;
  }
}

test('any bytes are an archive or a Problem, always', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytesNear(good), async (bytes) => void (await readOrProblem(bytes))),
    { numRuns: fuzzRuns(5000) },
  );
});

test('whatever is written is read back, where its names are good', async () => {
  const entry = fc.record({ name: fc.string({ unit: 'grapheme' }), bytes: fc.uint8Array({ maxLength: 50 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
      const read = await readOrProblem(formatZip(entries));
      if (read === undefined) return;
      const files = entries.filter(({ name }) => !name.endsWith('/'));
      assert.ok(
        files.every(
          ({ name, bytes }, index) => read[index]?.name === name && equalBytes(read[index].bytes, bytes),
        ),
      );
    }),
    { numRuns: fuzzRuns(2000) },
  );
});
