import { type Bytes, concatBytes } from '../core/bytes.ts';
import { derTags } from './der-encoding.ts';

/** What requests need: each function gives one value in DER. */
export const der = {
  /** A value of any tag. */
  element(tag: number, ...parts: readonly Bytes[]): Bytes {
    const contents = concatBytes(...parts);
    return concatBytes(Uint8Array.of(tag, ...formatLength(contents.length)), contents);
  },
  sequence: (...parts: readonly Bytes[]): Bytes => der.element(derTags.sequence, ...parts),
  octetString: (bytes: Bytes): Bytes => der.element(derTags.octetString, bytes),
  boolean: (value: boolean): Bytes => der.element(derTags.boolean, Uint8Array.of(value ? 0xff : 0)),
  nullValue: (): Bytes => der.element(derTags.nullValue),
  integer(value: bigint | number): Bytes {
    const number = BigInt(value);
    let length = 1;
    while (BigInt.asIntN(length * 8, number) !== number) length += 1;
    const hex = BigInt.asUintN(length * 8, number)
      .toString(16)
      .padStart(length * 2, '0');
    return der.element(derTags.integer, Buffer.from(hex, 'hex'));
  },
  /** Of dotted text that is written in our sources. */
  oid(text: string): Bytes {
    const [root = 0n, second = 0n, ...arcs] = text.split('.').map(BigInt);
    return der.element(derTags.oid, Buffer.from([root * 40n + second, ...arcs].flatMap(formatArc)));
  },
};

function formatLength(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

function formatArc(arc: bigint): readonly number[] {
  const octets = [Number(arc & 0x7fn)];
  for (let rest = arc >> 7n; rest > 0n; rest >>= 7n) octets.unshift(Number(rest & 0x7fn) | 0x80);
  return octets;
}
