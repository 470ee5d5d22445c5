import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, concatBytes, formatHex } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { type DerNode, fieldsOf, parseDer, sequenceOf } from '@secure-build/common/formats/der';
import { derTags } from '@secure-build/common/formats/der-encoding';
import { der } from '@secure-build/common/formats/der-format';
import {
  readBitString,
  readBoolean,
  readInteger,
  readOctetString,
  readOid,
  readSerial,
  readSmallInteger,
  readTime,
  readUtf8String,
  readWholeBytes,
} from '@secure-build/common/formats/der-values';
import { integer, objectIdentifier } from '../../lab/sigstore/der-writer.ts';
import { problem } from '../../support/signing.ts';

const hex = (text: string): Bytes => Buffer.from(text.replaceAll(' ', ''), 'hex');
const parse = (bytes: Bytes) => parseDer(bytes, { code: 'verify/certificate', what: 'test' });
const parseHex = (text: string) => parse(hex(text));

for (const { why, bad, good, text } of [
  { why: 'nothing', bad: '', good: '0500', text: /cut off at byte 0/ },
  { why: 'a tag without a length', bad: '04', good: '0400', text: /cut off at byte 1/ },
  {
    why: 'fewer bytes than the length says',
    bad: '0402aa',
    good: '0401aa',
    text: /longer than what holds it/,
  },
  { why: 'bytes after the end', bad: '0401aa00', good: '0401aa', text: /1 bytes follow/ },
  { why: 'an indefinite length', bad: '3080 0500 0000', good: '3002 0500', text: /indefinite length/ },
  { why: 'a long length that could be short', bad: '048101aa', good: '0401aa', text: /not the shortest/ },
  {
    why: 'a long length with a leading zero',
    bad: `04820080${'aa'.repeat(128)}`,
    good: `048180${'aa'.repeat(128)}`,
    text: /not the shortest/,
  },
  { why: 'a length of five bytes', bad: '04850000000001aa', good: '0401aa', text: /length of 5 bytes/ },
  { why: 'a length that is cut off', bad: '0482ff', good: '0400', text: /cut off/ },
  { why: 'a high tag number', bad: '1f8101 00', good: '0400', text: /tag number above 30/ },
  { why: 'the reserved tag 00', bad: '3002 0000', good: '3002 0500', text: /reserved tag/ },
  { why: 'a part longer than its whole', bad: '3003 0402aa', good: '3003 0401aa', text: /longer than what/ },
  { why: 'a primitive SEQUENCE', bad: '1000', good: '3000', text: /must be primitive, or the reverse/ },
  { why: 'a primitive SET', bad: '1100', good: '3100', text: /must be primitive, or the reverse/ },
  { why: 'an OCTET STRING in parts', bad: '2403 0401aa', good: '0401aa', text: /OCTET STRING|tag 24/ },
  { why: 'a BOOLEAN that is neither', bad: '010101', good: '0101ff', text: /no BOOLEAN/ },
  { why: 'a BOOLEAN of two bytes', bad: '0102ffff', good: '010100', text: /no BOOLEAN/ },
  { why: 'an empty INTEGER', bad: '0200', good: '020100', text: /empty INTEGER/ },
  { why: 'an INTEGER with a spare zero', bad: '0202007f', good: '02020080', text: /not the shortest/ },
  { why: 'an INTEGER with a spare sign', bad: '0202ff80', good: '020180', text: /not the shortest/ },
  { why: 'an ENUMERATED with a spare zero', bad: '0a020001', good: '0a0101', text: /not the shortest/ },
  { why: 'a BIT STRING without its first byte', bad: '0300', good: '030100', text: /no BIT STRING/ },
  { why: 'a BIT STRING that leaves 8 bits over', bad: '03020800', good: '03020780', text: /no BIT STRING/ },
  { why: 'an empty BIT STRING with bits left over', bad: '030101', good: '030100', text: /no BIT STRING/ },
  {
    why: 'a BIT STRING with bits after its end',
    bad: '030204 98',
    good: '030204 90',
    text: /bits after its/,
  },
  { why: 'a NULL with contents', bad: '050100', good: '0500', text: /NULL at byte 0 with contents/ },
  { why: 'an empty OID', bad: '0600', good: '06012a', text: /no OBJECT IDENTIFIER/ },
  { why: 'an OID that is cut off', bad: '06022a86', good: '06032a8648', text: /no OBJECT IDENTIFIER/ },
  { why: 'an OID with a padded arc', bad: '06032a8001', good: '06022a01', text: /no OBJECT IDENTIFIER/ },
  {
    why: 'an OID of 65 bytes',
    bad: `0641${'2a'.repeat(65)}`,
    good: `0640${'2a'.repeat(64)}`,
    text: /no OBJECT IDENTIFIER/,
  },
]) {
  test(`DER refuses ${why}`, () => {
    assert.throws(() => parseHex(bad), problem('verify/certificate', text));
    assert.ok(parseHex(good));
  });
}

const nested = (depth: number): Bytes => (depth === 1 ? der.nullValue() : der.sequence(nested(depth - 1)));

test('DER refuses more nesting, values and bytes than any document has, and names the limit', () => {
  assert.ok(parse(nested(limits.derDepth)));
  assert.throws(() => parse(nested(limits.derDepth + 1)), problem('verify/certificate', /deeper than 32/));
  const many = (count: number) => der.sequence(Buffer.alloc(count * 2, hex('0500')));
  assert.equal(parse(many(limits.derNodes - 1)).children().length, limits.derNodes - 1);
  assert.throws(() => parse(many(limits.derNodes)), problem('verify/certificate', /more than 10000 values/));
  assert.ok(parse(der.octetString(new Uint8Array(limits.derBytes - 5))));
  assert.throws(
    () => parse(der.octetString(new Uint8Array(limits.derBytes))),
    problem('verify/certificate', /larger than 262144 bytes/),
  );
});

test('a fault names the document and where it stands', () => {
  const at = { code: 'verify/time', what: 'timestamp', pointer: '/a/0' } as const;
  assert.throws(
    () => parseDer(hex('0500aa'), at),
    (error: Error & { at?: unknown }) => {
      problem('verify/time', /^timestamp: 1 bytes follow/)(error);
      assert.deepEqual(error.at, { pointer: '/a/0' });
      return true;
    },
  );
});

test('a value knows its contents, its whole and its parts', () => {
  const node = parseHex('30 07 020105 30020500');
  assert.equal(node.tag, derTags.sequence);
  assert.equal(formatHex(node.whole), '300702010530020500');
  assert.deepEqual(
    node.children().map(({ whole }) => formatHex(whole)),
    ['020105', '30020500'],
  );
  assert.throws(
    () => parseHex('020105').children(),
    problem('verify/certificate', /INTEGER .* has no parts/),
  );
});

for (const [text, encoded] of [
  ['2.5.29.17', '0603551d11'],
  ['1.3.6.1.4.1.57264.1.8', '060a2b0601040183bf300108'],
  ['2.999.3', '0603883703'],
  ['0.39', '060127'],
  ['1.0', '060128'],
  ['2.25.329800735698586629295641978511506172918', '06146983f09da7ebcfdee0c7a1a7b2c0948cc8f9d776'],
] as const) {
  test(`OID ${text} is read and written`, () => {
    assert.equal(readOid(parseHex(encoded)), text);
    assert.equal(formatHex(der.oid(text)), encoded);
  });
}

for (const [value, encoded] of [
  [0n, '020100'],
  [127n, '02017f'],
  [128n, '02020080'],
  [256n, '02020100'],
  [-1n, '0201ff'],
  [-128n, '020180'],
  [-129n, '0202ff7f'],
  [2n ** 159n, `02150080${'00'.repeat(19)}`],
] as const) {
  test(`INTEGER ${value} is read and written`, () => {
    assert.equal(readInteger(parseHex(encoded)), value);
    assert.equal(formatHex(der.integer(value)), encoded);
  });
}

test('our builders write what the lab writes, which shares no code with them', () => {
  for (const value of [0n, 1n, 255n, 65_537n, 2n ** 64n]) {
    assert.deepEqual(der.integer(value), integer(value));
  }
  for (const oid of ['1.2.840.113549.1.7.2', '2.16.840.1.101.3.4.2.1']) {
    assert.deepEqual(der.oid(oid), objectIdentifier(oid));
  }
  for (const length of [0, 127, 128, 255, 256, 65_535, 65_536]) {
    const node = parse(der.octetString(new Uint8Array(length)));
    assert.equal(readOctetString(node).length, length);
  }
  assert.equal(readBoolean(parse(der.boolean(true))), true);
  assert.equal(readBoolean(parse(der.boolean(false))), false);
});

for (const { text, tag, is, fractions = false } of [
  { text: '261121113000Z', tag: 0x17, is: '2026-11-21T11:30:00.000Z' },
  { text: '491231235959Z', tag: 0x17, is: '2049-12-31T23:59:59.000Z' },
  { text: '500101000000Z', tag: 0x17, is: '1950-01-01T00:00:00.000Z' },
  { text: '20261121113000Z', tag: 0x18, is: '2026-11-21T11:30:00.000Z' },
  { text: '99991231235959Z', tag: 0x18, is: '9999-12-31T23:59:59.000Z' },
  { text: '20240229000000Z', tag: 0x18, is: '2024-02-29T00:00:00.000Z' },
  { text: '20261121113000.5Z', tag: 0x18, is: '2026-11-21T11:30:00.500Z', fractions: true },
  { text: '20261121113000.123456Z', tag: 0x18, is: '2026-11-21T11:30:00.123Z', fractions: true },
  { text: '20261121113000Z', tag: 0x18, is: '2026-11-21T11:30:00.000Z', fractions: true },
  { text: '20261121113000.5Z', tag: 0x18 },
  { text: '20261121113000.50Z', tag: 0x18, fractions: true },
  { text: '20261121113000.Z', tag: 0x18, fractions: true },
  { text: '20261121113000.0Z', tag: 0x18, fractions: true },
  { text: '20261121113000,5Z', tag: 0x18, fractions: true },
  { text: '20261121113000.1234567891Z', tag: 0x18, fractions: true },
  { text: '2611211130Z', tag: 0x17 },
  { text: '261121113000', tag: 0x17 },
  { text: '261121113000+0000', tag: 0x17 },
  { text: '20261121113000Z', tag: 0x17 },
  { text: '261121113000Z', tag: 0x18 },
  { text: '20230229000000Z', tag: 0x18 },
  { text: '20260431000000Z', tag: 0x18 },
  { text: '20261321000000Z', tag: 0x18 },
  { text: '20260021000000Z', tag: 0x18 },
  { text: '20261100000000Z', tag: 0x18 },
  { text: '20261121240000Z', tag: 0x18 },
  { text: '20261121116000Z', tag: 0x18 },
  { text: '20261121113060Z', tag: 0x18 },
  { text: '20261121113000Z\n', tag: 0x18 },
  { text: '２0261121113000Z', tag: 0x18 },
  { text: '20261121113000Z', tag: 0x0c },
] as const) {
  const shown = `${tag.toString(16)} ${JSON.stringify(text)}${fractions ? ' with fractions' : ''}`;
  test(`a time is ${is === undefined ? 'refused' : 'read'}: ${shown}`, () => {
    const read = () => readTime(parse(der.element(tag, Buffer.from(text))), { fractions });
    if (is === undefined) assert.throws(read, problem('verify/certificate', /expected a time such as/));
    else assert.equal(read().toISOString(), is);
  });
}

test('strings are whole bytes and strict UTF-8', () => {
  assert.equal(readUtf8String(parseHex('0c03 e282ac')), '€');
  // The Euro sign in four bytes, a lone surrogate, Latin-1.
  for (const bad of ['0c04 f08282ac', '0c03 eda080', '0c01 e9']) {
    assert.throws(() => readUtf8String(parseHex(bad)), problem('verify/certificate', /not UTF-8/));
  }
  assert.deepEqual(readWholeBytes(parseHex('030200aa'), 'signature'), hex('aa'));
  assert.throws(
    () => readWholeBytes(parseHex('030204a0'), 'signature'),
    problem('verify/certificate', /whole/),
  );
  assert.deepEqual(readBitString(parseHex('030204a0')), { bytes: hex('a0'), unusedBits: 4 });
});

test('serial numbers are not negative and at most 20 bytes, without the sign byte', () => {
  assert.equal(readSerial(parseHex('02020080'), 'serial'), '80');
  assert.equal(readSerial(parseHex('020100'), 'serial'), '00');
  assert.equal(readSerial(parse(der.integer(2n ** 160n - 1n)), 'serial'), 'ff'.repeat(20));
  assert.throws(
    () => readSerial(parse(der.integer(2n ** 160n)), 'serial'),
    problem('verify/certificate', /20/),
  );
  assert.throws(() => readSerial(parseHex('0201ff'), 'serial'), problem('verify/certificate', /negative/));
  assert.equal(readSmallInteger(parseHex('02017f'), 127, 'number'), 127);
  assert.throws(
    () => readSmallInteger(parseHex('02017f'), 126, 'number'),
    problem('verify/certificate', /0 to 126/),
  );
  assert.throws(
    () => readSmallInteger(parseHex('0201ff'), 126, 'number'),
    problem('verify/certificate', /0 to 126/),
  );
});

test('fields are taken in order: none is skipped, overlooked or taken for another', () => {
  const node = parse(der.sequence(der.integer(1), der.boolean(true)));
  const fields = sequenceOf(node, 'Thing');
  assert.equal(fields.takeIf(derTags.boolean), undefined);
  assert.throws(
    () => fields.take(derTags.oid, 'type'),
    problem('verify/certificate', /Thing: expected type \(OID\), got INTEGER/),
  );
  assert.equal(readInteger(fields.take(derTags.integer, 'number')), 1n);
  assert.throws(() => fields.end(), problem('verify/certificate', /Thing: unexpected BOOLEAN after/));
  assert.equal(readBoolean(fields.takeAny('flag')), true);
  fields.end();
  assert.throws(() => fields.takeAny('more'), problem('verify/certificate', /expected more, got nothing/));
  assert.throws(
    () => fields.take(derTags.set, 'rest'),
    problem('verify/certificate', /\(SET\), got nothing/),
  );
});

test('a reader of one type refuses every other type', () => {
  const readers: readonly ((node: DerNode) => unknown)[] = [
    readOid,
    readInteger,
    readBoolean,
    readOctetString,
    readBitString,
    readUtf8String,
    (node) => readSerial(node, 'serial'),
    (node) => sequenceOf(node, 'Thing'),
  ];
  for (const read of readers) {
    assert.throws(() => read(parseHex('0500')), problem('verify/certificate', /expected .* got NULL/));
  }
  assert.throws(() => fieldsOf(parseHex('0500'), 'Thing'), problem('verify/certificate', /has no parts/));
});

test('a context tag and an unknown one are shown in hexadecimal', () => {
  const node = parse(concatBytes(hex('a300')));
  assert.throws(
    () => sequenceOf(node, 'Thing'),
    problem('verify/certificate', /expected SEQUENCE, got tag a3/),
  );
});
