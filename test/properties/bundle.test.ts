import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { noTrust } from '@secure-build/common/domain/signing/trust';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { parseEnvelope, preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import { parsePem } from '@secure-build/common/formats/pem';
import { parsePrivateKeyPem } from '@secure-build/common/formats/private-key';
import { parsePublicKeyPem } from '@secure-build/common/formats/public-key';
import { formatSigstoreBundle, parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { artifactDigest, makeKey, makeSigner, signedBundle, trust } from '../support/signing.ts';

const signer = makeSigner('ed25519');
const bundle = signedBundle(signer);
const bundleText = decodeUtf8(bundle) ?? '';
const { privatePem, publicPem } = makeKey('ed25519');
const runs = { numRuns: fuzzRuns(1000) };

/** Whatever goes in, a value comes out or a `Problem`. */
function onlyProblems<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.notEqual(error.code, 'run/unexpected');
    return undefined;
  }
}

/** Good bytes with parts replaced, doubled or taken out: they get further into a parser than noise does. */
function spliced(good: Bytes) {
  const place = fc.nat({ max: good.length });
  return fc.tuple(place, place, fc.uint8Array({ maxLength: 12 })).map(([from, to, part]) => {
    return Buffer.concat([good.subarray(0, Math.min(from, to)), part, good.subarray(to)]);
  });
}

/** Documents with the keys of a bundle, and values of any JSON type. */
const looseBundle = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue(),
    fc.constantFrom('', 'YQ==', 'YR==', bundleText.slice(20, 60)),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      'mediaType',
      'verificationMaterial',
      'publicKey',
      'hint',
      'certificate',
      'tlogEntries',
      'timestampVerificationData',
      'rfc3161Timestamps',
      'dsseEnvelope',
      'messageSignature',
      'payload',
      'payloadType',
      'signatures',
      'sig',
      'keyid',
    ),
    tie('value'),
    { maxKeys: 5 },
  ),
})).object;

const anyBundle = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  spliced(bundle),
  looseBundle.map((document) => utf8(JSON.stringify(document))),
  looseBundle.map((document) => {
    const good = JSON.parse(bundleText);
    return utf8(JSON.stringify({ ...good, ...document }));
  }),
);

test('SEC-008 a bundle of any bytes is read or refused with a Problem, and what is read is written back equal', () => {
  fc.assert(
    fc.property(anyBundle, (bytes) => {
      const parsed = onlyProblems(() => parseSigstoreBundle(bytes));
      if (parsed === undefined) return;
      assert.deepEqual(parseSigstoreBundle(formatSigstoreBundle(parsed)), parsed);
    }),
    runs,
  );
});

const accepted = {
  trust: noTrust,
  signers: [trust(signer)],
  artifacts: [{ sha256: artifactDigest }],
  now: new Date(),
};

test('SEC-012 verification of any bytes ends in a value, and nothing but the bundle itself is verified', () => {
  const expected = { ...accepted, exactBytes: true };
  fc.assert(
    fc.property(anyBundle, (bytes) => {
      const { kind } = verifyBundle(bytes, expected);
      assert.equal(kind === 'verified', Buffer.compare(bytes, bundle) === 0);
    }),
    runs,
  );
  assert.equal(verifyBundle(bundle, expected).kind, 'verified');
});

test('a genuine signature over any bytes ends in a value: only statements about the artifact are verified', () => {
  const expected = accepted;
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.json().map(utf8)), (payload) => {
      const verification = verifyBundle(signedBundle(signer, payload), expected);
      assert.equal(verification.kind === 'not-verified' && verification.code, 'verify/type');
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test('SEC-008 an envelope of any JSON is read or refused with a Problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), looseBundle), (value) => {
      onlyProblems(() => parseEnvelope(JSON.parse(JSON.stringify(value)), ''));
    }),
    runs,
  );
});

test('no two pairs of payload type and payload have the same pre-authentication encoding', () => {
  const part = fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^[ 0-9]{0,6}$/));
  fc.assert(
    fc.property(part, part, part, part, (typeA, bodyA, typeB, bodyB) => {
      const a = preAuthenticationEncoding(typeA, utf8(bodyA));
      const b = preAuthenticationEncoding(typeB, utf8(bodyB));
      const same =
        Buffer.compare(utf8(typeA), utf8(typeB)) === 0 && Buffer.compare(utf8(bodyA), utf8(bodyB)) === 0;
      assert.equal(Buffer.compare(a, b) === 0, same);
    }),
    runs,
  );
});

test('SEC-154 a key file of any bytes is read or refused with a Problem that shows none of it', () => {
  const texts = [privatePem, publicPem].flatMap((pem) => [spliced(utf8(pem)), fc.constant(utf8(pem))]);
  fc.assert(
    fc.property(fc.oneof(fc.string().map(utf8), ...texts), (bytes) => {
      const text = Buffer.from(bytes).toString('latin1');
      for (const parse of [parsePem, parsePrivateKeyPem, parsePublicKeyPem]) {
        try {
          parse(text, 'key.pem');
        } catch (error) {
          assert.ok(error instanceof Problem, String(error));
          const body = privatePem.split('\n')[1] ?? '';
          assert.equal(`${error.message}${error.hint}${error.cause}`.includes(body.slice(20, 40)), false);
        }
      }
    }),
    runs,
  );
});
