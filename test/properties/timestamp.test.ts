import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, equalBytes } from '@secure-build/common/core/bytes';
import { parseDer } from '@secure-build/common/formats/der';
import { readInteger } from '@secure-build/common/formats/der-values';
import {
  formatTimestampRequest,
  isTimestampSignedBy,
  parseTimestamp,
} from '@secure-build/common/formats/timestamp';
import fc from 'fast-check';
import { explicit } from '../lab/sigstore/der-writer.ts';
import { anyBytesNear, bitFlips, onlyProblems } from '../support/any-bytes.ts';
import { testCertificate, testKey } from '../support/certificates.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { realBundle, withoutRealEvidence } from '../support/real-evidence.ts';
import { timestampDer } from '../support/timestamps.ts';

const key = testKey();
const certificate = testCertificate({}, key);
const good = timestampDer(key, certificate);

const isVerified = (bytes: Bytes): boolean => {
  const token = onlyProblems(() => parseTimestamp(bytes));
  return token !== undefined && isTimestampSignedBy(token, certificate);
};

test('SEC-008 a timestamp of any bytes is read or refused with a Problem, and nothing but itself is verified', () => {
  const [, token] = parseDer(good, { code: 'verify/time', what: 'test' }).children();
  fc.assert(
    fc.property(anyBytesNear(good), (bytes) => {
      const isItself = equalBytes(bytes, good) || equalBytes(bytes, token?.whole ?? good);
      assert.equal(isVerified(bytes), isItself);
    }),
    { numRuns: fuzzRuns(2000) },
  );
  assert.equal(isVerified(good), true);
});

test('SEC-012 a timestamp with any one bit changed is refused', () => {
  for (const { at, bytes } of bitFlips(good)) assert.equal(isVerified(bytes), false, `byte ${at}`);
});

test('SEC-012 only the embedded certificates, which nobody trusts, can be changed', () => {
  const embedding = timestampDer(key, certificate, { certificates: [explicit(0, certificate.der)] });
  const start = Buffer.from(embedding).indexOf(certificate.der);
  const end = start + certificate.der.length;
  for (const { at, bytes } of bitFlips(embedding)) {
    if (at < start || at >= end) assert.equal(isVerified(bytes), false, `byte ${at}`);
  }
  assert.equal(isVerified(embedding), true);
});

test('SEC-008 real timestamps near which anything stands are read or refused', {
  skip: withoutRealEvidence,
}, () => {
  const good = realBundle('rekor2-timestamp-with-embedded-cert').timestamps;
  fc.assert(
    fc.property(anyBytesNear(...good), (bytes) => {
      onlyProblems(() => parseTimestamp(bytes));
    }),
    { numRuns: fuzzRuns(1000) },
  );
});

test('every request is DER with its nonce', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 2n ** 128n }), fc.boolean(), (nonce, certReq) => {
      const request = formatTimestampRequest({ digest: new Uint8Array(32), nonce, certReq });
      const parts = parseDer(request, { code: 'verify/time', what: 'request' }).children();
      assert.equal(parts.length, certReq ? 4 : 3);
      assert.ok(parts[2] !== undefined && readInteger(parts[2]) === nonce);
    }),
    { numRuns: fuzzRuns(100) },
  );
});
