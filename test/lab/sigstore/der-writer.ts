import { type Bytes, concatBytes, utf8 } from '@secure-build/common/core/bytes';

/**
 * DER of ITU-T X.690, written only. The lab shares no code with the parsers that it tests: a mistake made
 * twice would look like agreement.
 */
export function tagged(tag: number, ...contents: readonly Bytes[]): Bytes {
  const body = concatBytes(...contents);
  return concatBytes(Uint8Array.of(tag), lengthOf(body.length), body);
}

export const sequence = (...members: readonly Bytes[]): Bytes => tagged(0x30, ...members);

/** SET OF: sorted by encoding, as DER wants (X.690 section 11.6). */
export const setOf = (...members: readonly Bytes[]): Bytes =>
  tagged(0x31, ...[...members].sort((a, b) => Buffer.compare(a, b)));

export const nullValue = (): Bytes => tagged(0x05);
export const boolean = (value: boolean): Bytes => tagged(0x01, Uint8Array.of(value ? 0xff : 0x00));
export const octetString = (bytes: Bytes): Bytes => tagged(0x04, bytes);
export const bitString = (bytes: Bytes, unusedBits = 0): Bytes =>
  tagged(0x03, Uint8Array.of(unusedBits), bytes);
export const utf8String = (text: string): Bytes => tagged(0x0c, utf8(text));
export const printableString = (text: string): Bytes => tagged(0x13, utf8(text));

/** A number, or the big-endian magnitude of one that is not negative. */
export function integer(value: number | bigint | Bytes): Bytes {
  return tagged(0x02, magnitude(typeof value === 'object' ? value : bigEndian(BigInt(value))));
}

/** Dotted decimal to X.690 section 8.19. */
export function objectIdentifier(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tagged(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** Whole seconds, UTC. RFC 5280 section 4.1.2.5: UTCTime through 2049, GeneralizedTime from then on. */
export function time(date: Date): Bytes {
  const digits = secondsOf(date);
  return date.getUTCFullYear() < 2050 ? tagged(0x17, utf8(digits.slice(2))) : generalizedTime(date);
}

export const generalizedTime = (date: Date): Bytes => tagged(0x18, utf8(secondsOf(date)));

/** `[number] EXPLICIT` around whole values. */
export const explicit = (number: number, ...values: readonly Bytes[]): Bytes =>
  tagged(0xa0 + number, ...values);

/** `[number] IMPLICIT` of a primitive type: its contents only. */
export const implicit = (number: number, contents: Bytes): Bytes => tagged(0x80 + number, contents);

function lengthOf(length: number): Bytes {
  if (length < 0x80) return Uint8Array.of(length);
  const octets = bigEndian(BigInt(length));
  return concatBytes(Uint8Array.of(0x80 + octets.length), octets);
}

function bigEndian(value: bigint): Bytes {
  if (value < 0n) throw new Error('the lab writes no negative numbers');
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
}

/** Minimal, with a zero octet before a set first bit: the number would be negative. */
function magnitude(bytes: Bytes): Bytes {
  const start = bytes.findIndex((octet) => octet !== 0);
  const minimal = start === -1 ? Uint8Array.of(0) : bytes.subarray(start);
  return (minimal[0] ?? 0) < 0x80 ? minimal : concatBytes(Uint8Array.of(0), minimal);
}

function base128(value: number): readonly number[] {
  const octets = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    octets.unshift(128 + (rest % 128));
  }
  return octets;
}

function secondsOf(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
}
