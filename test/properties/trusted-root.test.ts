import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { parseTrustedRoot, parseTrustedRoots } from '@secure-build/common/formats/trusted-root';
import fc from 'fast-check';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { problem } from '../support/signing.ts';
import { bytesOf, makeForge } from '../support/sigstore-forge.ts';

const runs = { numRuns: fuzzRuns(500) };
const good = bytesOf(makeForge().rootJson);
const keys = [...(decodeUtf8(good) ?? '').matchAll(/"([A-Za-z0-9]+)":/g)].map(([, key = '']) => key);
const loose = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue(),
    fc.constantFrom('', 'YQ==', '2026-01-01T00:00:00Z', 'SHA2_256', 'PKIX_ED25519'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6 }),
})).object;

test('SEC-053 a trusted root of any bytes is read or refused with one code, always', () => {
  const anyRoot = fc.oneof(
    anyBytesNear(good),
    loose.map((document) => utf8(JSON.stringify(document))),
    loose.map((document) => utf8(JSON.stringify({ ...JSON.parse(decodeUtf8(good) ?? ''), ...document }))),
  );
  fc.assert(
    fc.property(anyRoot, (bytes) => {
      for (const parse of [parseTrustedRoot, parseTrustedRoots]) {
        onlyProblems(() => {
          try {
            return parse(bytes, 'root.json');
          } catch (error) {
            problem('trust/root-invalid')(error);
            throw error;
          }
        });
      }
    }),
    runs,
  );
});

test('SEC-053 a trusted root that is deep, or large, is refused by its code', () => {
  for (const bytes of [utf8('['.repeat(10_000)), Buffer.alloc(5 * 1024 * 1024, ' ')]) {
    assert.throws(() => parseTrustedRoot(bytes, 'root.json'), problem('trust/root-invalid', /nested|larger/));
  }
});
