import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { formatHandoff, parseHandoff, parseHandoffManifest } from '@secure-build/common/formats/handoff';
import fc from 'fast-check';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const runs = { numRuns: fuzzRuns(2000) };
const file = fc.record({
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  sizeBytes: fc.maxSafeNat(),
  sha256: fc.string().map((text) => sha256(text)),
});
const good = formatHandoff({
  artifactId: 12,
  artifactDigest: sha256('archive'),
  list: { kind: 'files', files: [{ name: 'a', sizeBytes: 1, sha256: sha256('a') }] },
});

test('any text is a hand-over or a Problem, always', () => {
  fc.assert(
    fc.property(anyBytesNear(utf8(good)), (bytes) => {
      const text = Buffer.from(bytes).toString();
      const parsed = onlyProblems(() => parseHandoff(text, 'input'));
      // One hand-over has one text.
      if (parsed !== undefined) assert.equal(formatHandoff(parsed), text);
      onlyProblems(() => parseHandoffManifest(bytes, 'list'));
    }),
    runs,
  );
});

test('whatever is written is read back, where its names are good', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), fc.integer({ min: 1 }), (files, artifactId) => {
      const handoff = { artifactId, artifactDigest: sha256('x'), list: { kind: 'files', files } } as const;
      const text = formatHandoff(handoff);
      const parsed = onlyProblems(() => parseHandoff(text, 'input'));
      if (parsed === undefined) return;
      const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).sort();
      assert.ok(parsed.list.kind === 'files');
      assert.deepEqual(names(parsed.list.files), names(files));
      assert.equal(formatHandoff(parsed), text);
    }),
    runs,
  );
});
