import assert from 'node:assert/strict';
import { test } from 'node:test';
import { childrenOf, readDer } from './der-reader.ts';
import * as der from './der-writer.ts';

for (const { what, bytes, hex } of [
  { what: 'INTEGER 0', bytes: der.integer(0), hex: '020100' },
  { what: 'INTEGER 127', bytes: der.integer(127), hex: '02017f' },
  { what: 'INTEGER 128, which needs a zero octet', bytes: der.integer(128), hex: '02020080' },
  { what: 'INTEGER of 9 octets', bytes: der.integer(2n ** 64n), hex: '0209010000000000000000' },
  {
    what: 'INTEGER from octets with leading zeros',
    bytes: der.integer(Uint8Array.of(0, 0, 1)),
    hex: '020101',
  },
  { what: 'INTEGER from zero octets only', bytes: der.integer(Uint8Array.of(0, 0)), hex: '020100' },
  {
    what: 'OBJECT IDENTIFIER',
    bytes: der.objectIdentifier('1.2.840.10045.4.3.2'),
    hex: '06082a8648ce3d040302',
  },
  {
    what: 'OBJECT IDENTIFIER of Fulcio',
    bytes: der.objectIdentifier('1.3.6.1.4.1.57264.1.24'),
    hex: '060a2b0601040183bf300118',
  },
  { what: 'BOOLEAN TRUE', bytes: der.boolean(true), hex: '0101ff' },
  { what: 'BIT STRING', bytes: der.bitString(Uint8Array.of(0x80), 7), hex: '03020780' },
  { what: 'SET OF, sorted', bytes: der.setOf(der.integer(2), der.integer(1)), hex: '3106020101020102' },
  {
    what: 'UTCTime',
    bytes: der.time(new Date('2049-12-31T23:59:59Z')),
    hex: '170d3439313233313233353935395a',
  },
  {
    what: 'GeneralizedTime from 2050',
    bytes: der.time(new Date('2050-01-01T00:00:00Z')),
    hex: '180f32303530303130313030303030305a',
  },
  { what: 'an explicit tag', bytes: der.explicit(3, der.nullValue()), hex: 'a3020500' },
  { what: 'an implicit tag', bytes: der.implicit(6, Buffer.from('a')), hex: '860161' },
]) {
  test(`DER of ${what}`, () => {
    assert.equal(Buffer.from(bytes).toString('hex'), hex);
  });
}

for (const length of [0, 127, 128, 255, 256, 65_535, 65_536]) {
  test(`a length of ${length} is written in its shortest form and read again`, () => {
    const bytes = der.octetString(Buffer.alloc(length, 1));
    const octets = length < 128 ? 0 : Math.ceil(length.toString(16).length / 2);
    assert.equal(bytes.length, 2 + octets + length);
    assert.equal(readDer(bytes).contents.length, length);
  });
}

test('members are read in order', () => {
  const value = readDer(der.sequence(der.integer(1), der.sequence(der.nullValue()), der.integer(2)));
  assert.deepEqual(
    childrenOf(value).map(({ tag }) => tag),
    [0x02, 0x30, 0x02],
  );
});

for (const { why, hex } of [
  { why: 'nothing', hex: '' },
  { why: 'no length', hex: '30' },
  { why: 'an end too early', hex: '0402ff' },
  { why: 'a length without its octets', hex: '0482' },
  { why: 'two values', hex: '05000500' },
]) {
  test(`a DER value is not ${why}`, () => {
    assert.throws(() => readDer(Buffer.from(hex, 'hex')), /DER value/);
  });
}
