import type { Bytes } from '@secure-build/common/core/bytes';

/** A raw Snappy block with literals of every length and copies of all three forms, as real writers make them. */
export function encodeSnappy(bytes: Bytes): Bytes {
  const parts: Bytes[] = [varint(bytes.length)];
  const seen = new Map<string, number>();
  let literal = 0;
  let at = 0;
  while (at < bytes.length) {
    const key = at + 4 <= bytes.length ? bytes.subarray(at, at + 4).join() : '';
    const from = seen.get(key);
    if (key !== '') seen.set(key, at);
    if (from === undefined || key === '') {
      at += 1;
      continue;
    }
    let length = 4;
    while (length < 64 && at + length < bytes.length && bytes[from + length] === bytes[at + length])
      length += 1;
    parts.push(...literals(bytes.subarray(literal, at)), copy(at - from, length));
    at += length;
    literal = at;
  }
  return Buffer.concat([...parts, ...literals(bytes.subarray(literal))]);
}

function copy(offset: number, length: number): Bytes {
  if (length <= 11 && offset < 2048)
    return Uint8Array.of(1 | ((length - 4) << 2) | ((offset >> 8) << 5), offset & 0xff);
  if (offset < 65_536) return Uint8Array.of(2 | ((length - 1) << 2), offset & 0xff, offset >> 8);
  return Uint8Array.of(3 | ((length - 1) << 2), ...littleEndian(offset, 4));
}

function literals(bytes: Bytes): readonly Bytes[] {
  if (bytes.length === 0) return [];
  const last = bytes.length - 1;
  if (last < 60) return [Uint8Array.of(last << 2), bytes];
  const width = [0x100, 0x1_0000, 0x100_0000, Number.POSITIVE_INFINITY].findIndex((end) => last < end) + 1;
  return [Uint8Array.of((59 + width) << 2, ...littleEndian(last, width)), bytes];
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return Uint8Array.of(...bytes, rest);
}

const littleEndian = (value: number, width: number): readonly number[] =>
  Array.from({ length: width }, (_, place) => Math.floor(value / 256 ** place) % 256);
