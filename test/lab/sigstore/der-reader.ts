import type { Bytes } from '@secure-build/common/core/bytes';

export interface DerValue {
  readonly tag: number;
  readonly contents: Bytes;
  /** Tag, length and contents. */
  readonly whole: Bytes;
}

/** The values that stand one after the other in these bytes. Enough for what clients send to the lab. */
export function readDerValues(bytes: Bytes): readonly DerValue[] {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = readValue(bytes, at);
    values.push(value);
    at += value.whole.length;
  }
  return values;
}

/** The one value that these bytes are. */
export function readDer(bytes: Bytes): DerValue {
  const [value, ...others] = readDerValues(bytes);
  if (value === undefined || others.length > 0) throw new Error('expected one DER value');
  return value;
}

export const childrenOf = (value: DerValue): readonly DerValue[] => readDerValues(value.contents);

export function childOf(value: DerValue, index: number): DerValue {
  const child = childrenOf(value)[index];
  if (child === undefined) throw new Error(`DER value has no member ${index}`);
  return child;
}

function readValue(bytes: Bytes, at: number): DerValue {
  const [tag, first] = bytes.subarray(at);
  if (tag === undefined || first === undefined) throw new Error('DER value ends early');
  const size = first < 0x80 ? 0 : first - 0x80;
  const octets = bytes.subarray(at + 2, at + 2 + size);
  const length = size === 0 ? first : octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const start = at + 2 + size;
  if (octets.length !== size || size > 4 || start + length > bytes.length) {
    throw new Error('DER value ends early');
  }
  return { tag, contents: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}
