import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, concatBytes } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { type DerNode, parseDer } from '@secure-build/common/formats/der';
import { der } from '@secure-build/common/formats/der-format';
import { readInteger, readOid, readTime } from '@secure-build/common/formats/der-values';
import fc from 'fast-check';
import { anyBytesNear, onlyProblems } from '../support/any-bytes.ts';
import { certificateDer, testCertificate, testKey } from '../support/certificates.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { timestampDer } from '../support/timestamps.ts';

const document = { code: 'verify/certificate', what: 'test' } as const;
const parse = (bytes: Bytes) => parseDer(bytes, document);
const key = testKey();
const certificate = certificateDer(key);
const timestamp = timestampDer(key, testCertificate({}, key));
const runs = { numRuns: fuzzRuns(2000) };

/** Writes a value again from what was read of it. */
function written(node: DerNode): Bytes {
  const isConstructed = (node.tag & 0x20) !== 0;
  return der.element(node.tag, ...(isConstructed ? node.children().map(written) : [node.contents]));
}

test('SEC-008 DER of any bytes is read or refused with a Problem, and what is read has no other form', () => {
  fc.assert(
    fc.property(anyBytesNear(certificate, timestamp), (bytes) => {
      const node = onlyProblems(() => parse(bytes));
      if (node !== undefined) assert.deepEqual(Buffer.from(written(node)), Buffer.from(bytes));
    }),
    runs,
  );
  assert.deepEqual(Buffer.from(written(parse(timestamp))), Buffer.from(timestamp));
});

test('every INTEGER that is written is read again', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }), (value) => {
      assert.equal(readInteger(parse(der.integer(value))), value);
    }),
    runs,
  );
});

test('every OID that is written is read again', () => {
  const arc = fc.bigInt({ min: 0n, max: 2n ** 64n });
  const start = fc.oneof(
    fc.tuple(fc.constantFrom(0n, 1n), fc.bigInt({ min: 0n, max: 39n })),
    fc.tuple(fc.constant(2n), arc),
  );
  fc.assert(
    fc.property(start, fc.array(arc, { maxLength: 4 }), (first, rest) => {
      const text = [...first, ...rest].join('.');
      assert.equal(readOid(parse(der.oid(text))), text);
    }),
    runs,
  );
});

test('a time of any digits is refused, or written back as the same digits', () => {
  const digits = fc.stringMatching(/^[0-9]{12,15}Z$/);
  fc.assert(
    fc.property(fc.constantFrom(0x17, 0x18), digits, (tag, text) => {
      const time = onlyProblems(() => readTime(parse(der.element(tag, Buffer.from(text)))));
      if (time === undefined) return;
      const full = `${time.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
      assert.equal(tag === 0x17 ? full.slice(2) : full, text);
    }),
    runs,
  );
});

test('the largest documents are read or refused at once', () => {
  const nulls = (bytes: number) =>
    new Uint8Array(bytes).fill(5).map((octet, at) => (at % 2 === 0 ? octet : 0));
  const documents = [
    nulls(limits.derBytes),
    der.sequence(nulls(limits.derBytes - 8)),
    der.sequence(nulls(2 * limits.derNodes - 2)),
    new Uint8Array(limits.derBytes).fill(0x30),
    Buffer.alloc(limits.derBytes, Uint8Array.of(0x30, 0x80)),
    der.element(0x06, new Uint8Array(limits.derBytes - 8).fill(0x80)),
    der.element(0x02, concatBytes(Uint8Array.of(0x7f), new Uint8Array(limits.derBytes - 8))),
  ];
  for (const bytes of documents) {
    const start = performance.now();
    onlyProblems(() => readInteger(parse(bytes)));
    const took = performance.now() - start;
    assert.ok(took < 5000, `${took} ms for ${bytes.length} bytes`);
  }
});
