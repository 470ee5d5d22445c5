import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { bundleReferrer } from '@secure-build/common/formats/oci/bundle-referrer';
import { parseChallenges } from '@secure-build/common/formats/oci/challenge';
import { describe, ociTypes, parseOciManifest } from '@secure-build/common/formats/oci/manifest';
import { parseOciReference } from '@secure-build/common/formats/oci/reference';
import fc from 'fast-check';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const subject = describe(utf8('{}'), ociTypes.manifest);
const good = Buffer.from(
  bundleReferrer({ subject, bundle: subject, content: 'dsse-envelope' }).bytes,
).toString();

test('any bytes are a manifest or a Problem, always', () => {
  fc.assert(
    fc.property(anyBytesNear(utf8(good)), (bytes) => void onlyProblems(() => parseOciManifest(bytes))),
    { numRuns: fuzzRuns(2000) },
  );
});

test('any JSON, and a manifest with any member changed, is a manifest or a Problem, always', () => {
  const keys = [
    'schemaVersion',
    'mediaType',
    'config',
    'layers',
    'manifests',
    'subject',
    'annotations',
    'artifactType',
  ];
  const changed = fc
    .tuple(fc.constantFrom(...keys), fc.jsonValue())
    .map(([key, value]) => ({ ...JSON.parse(good), [key]: value }));
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), changed),
      (value) => void onlyProblems(() => parseOciManifest(utf8(JSON.stringify(value)))),
    ),
    { numRuns: fuzzRuns(2000) },
  );
});

test('any text is a reference that is read back, or a Problem, always', () => {
  const signs = fc.array(fc.constantFrom(...'aA0./:@-_', 'sha256:', 'a'.repeat(64), 'registry.example/'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        signs.map((parts) => parts.join('')),
      ),
      (text) =>
        void onlyProblems(() => {
          const { registry, repository, tag, digest } = parseOciReference(text);
          const again = `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
          assert.deepEqual(parseOciReference(again), parseOciReference(text));
        }),
    ),
    { numRuns: fuzzRuns(5000) },
  );
});

test('any header is a list of challenges, within time that grows with its length', () => {
  const signs = fc.array(fc.constantFrom(...'aB=",\\ \t', 'Bearer ', 'realm="'), { maxLength: 60 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        signs.map((parts) => parts.join('')),
      ),
      (header) => {
        for (const { scheme } of parseChallenges(header)) assert.equal(scheme, scheme.toLowerCase());
      },
    ),
    { numRuns: fuzzRuns(5000) },
  );
  const started = performance.now();
  for (const part of ['a', '",', 'a="\\', 'Bearer ']) parseChallenges(part.repeat(8192 / part.length));
  assert.ok(performance.now() - started < 2000);
});
