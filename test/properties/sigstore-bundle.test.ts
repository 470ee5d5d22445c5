import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { parseStatement } from '@secure-build/common/formats/in-toto';
import { formatSigstoreBundle, parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import fc from 'fast-check';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';
import { aboutFile, aboutStatement, expectationFor } from '../support/forge-verification.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { statementAbout } from '../support/signing.ts';
import { bytesOf, forgeBundle, makeForge } from '../support/sigstore-forge.ts';

const runs = { numRuns: fuzzRuns(1000) };
const v1 = makeForge();
const v2 = makeForge({ logs: [{ version: 2, host: 'log.forge.example' }] });
const statement = bytesOf(forgeBundle(v1, { content: aboutStatement, timestamps: [{}] }));
const file = bytesOf(forgeBundle(v2, { content: aboutFile, timestamps: [{}] }));

/** Every key of a bundle: documents of them get further into a reader than any JSON does. */
const keys = [
  ...new Set([...(decodeUtf8(statement) ?? '').matchAll(/"([A-Za-z0-9]+)":/g)].map(([, key = '']) => key)),
  'publicKey',
  'hint',
  'x509CertificateChain',
  'certificates',
  'messageSignature',
  'messageDigest',
];
const loose = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue(),
    fc.constantFrom('', '0', '-1', '9007199254740993', 'YQ==', 'YR==', 'A'.repeat(43).concat('='), null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6 }),
})).object;

/** A genuine bundle with one place of it replaced by anything. */
function replacedIn(good: Bytes): fc.Arbitrary<Bytes> {
  const document = JSON.parse(decodeUtf8(good) ?? '');
  const places = [...placesOf(document, [])];
  return fc.tuple(fc.constantFrom(...places), fc.oneof(loose, fc.jsonValue())).map(([place, value]) => {
    const copy = structuredClone(document);
    // biome-ignore lint/suspicious/noExplicitAny: any place of any JSON document
    const parent: any = place.slice(0, -1).reduce((at: any, key) => at[key], copy);
    parent[place.at(-1) ?? ''] = value;
    return utf8(JSON.stringify(copy));
  });
}

function* placesOf(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* placesOf(member, [...path, key]);
}

const anyBundle = fc.oneof(
  anyBytesNear(statement, file),
  replacedIn(statement),
  replacedIn(file),
  loose.map((document) => utf8(JSON.stringify(document))),
);

test('SEC-008 a bundle of any bytes is read or refused with a Problem, and what is read is written back equal', () => {
  fc.assert(
    fc.property(anyBundle, (bytes) => {
      const parsed = onlyProblems(() => parseSigstoreBundle(bytes));
      if (parsed === undefined || parsed.version !== '0.3') return;
      assert.deepEqual(parseSigstoreBundle(formatSigstoreBundle(parsed)), parsed);
    }),
    runs,
  );
});

test('SEC-012 verification of any bytes ends in a value: verified, or refused with a code of its own', () => {
  const expectations = [expectationFor(v1), expectationFor(v2)];
  fc.assert(
    fc.property(anyBundle, (bytes) => {
      for (const expected of expectations) {
        const verification = verifyBundle(bytes, expected);
        if (verification.kind === 'not-verified') assert.notEqual(verification.code, 'run/unexpected');
      }
    }),
    runs,
  );
});

test('SEC-001 a statement of any bytes is read or refused with a Problem', () => {
  fc.assert(
    fc.property(fc.oneof(anyBytesNear(statementAbout()), fc.json().map(utf8)), (bytes) => {
      onlyProblems(() => parseStatement(bytes));
      onlyProblems(() => parseStatement(bytes, undefined, { version: 'any' }));
    }),
    runs,
  );
});
