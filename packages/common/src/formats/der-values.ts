import { type Bytes, decodeUtf8, formatHex } from '../core/bytes.ts';
import { type DerNode, expectTag } from './der.ts';
import { derTags } from './der-encoding.ts';

export function readOid(node: DerNode): string {
  const { contents } = expectTag(node, derTags.oid, 'OBJECT IDENTIFIER');
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const octet of contents) {
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    if ((octet & 0x80) !== 0) continue;
    // X.690, 8.19.4: the first two arcs share a number.
    if (arcs.length === 0) {
      const root = arc < 40n ? 0n : arc < 80n ? 1n : 2n;
      arcs.push(root, arc - root * 40n);
    } else {
      arcs.push(arc);
    }
    arc = 0n;
  }
  return arcs.join('.');
}

export function readInteger(node: DerNode): bigint {
  const { contents } = expectTag(node, derTags.integer, 'INTEGER');
  return BigInt.asIntN(contents.length * 8, BigInt(`0x${formatHex(contents)}`));
}

/** An INTEGER from 0 to `greatest`. */
export function readSmallInteger(node: DerNode, greatest: number, name: string): number {
  const value = readInteger(node);
  if (value >= 0n && value <= BigInt(greatest)) return Number(value);
  return node.refuse(`${name}: expected an INTEGER from 0 to ${greatest}`);
}

/** Serial numbers and the like: at most 20 bytes (RFC 5280, 4.1.2.2), not negative; hexadecimal without a sign byte. */
export function readSerial(node: DerNode, name: string): string {
  const { contents } = expectTag(node, derTags.integer, name);
  const first = contents[0] ?? 0;
  if (first >= 0x80) return node.refuse(`${name}: negative`);
  const magnitude = first === 0 && contents.length > 1 ? contents.subarray(1) : contents;
  return magnitude.length <= 20 ? formatHex(magnitude) : node.refuse(`${name}: longer than 20 bytes`);
}

export function readBoolean(node: DerNode): boolean {
  return expectTag(node, derTags.boolean, 'BOOLEAN').contents[0] === 0xff;
}

export function readOctetString(node: DerNode): Bytes {
  return expectTag(node, derTags.octetString, 'OCTET STRING').contents;
}

export interface BitString {
  readonly bytes: Bytes;
  /** Bits of the last byte that do not belong to the value; they are zero. */
  readonly unusedBits: number;
}

export function readBitString(node: DerNode): BitString {
  const { contents } = expectTag(node, derTags.bitString, 'BIT STRING');
  return { bytes: contents.subarray(1), unusedBits: contents[0] ?? 0 };
}

/** A BIT STRING that holds bytes, as keys and signatures do. */
export function readWholeBytes(node: DerNode, name: string): Bytes {
  const { bytes, unusedBits } = readBitString(node);
  return unusedBits === 0 ? bytes : node.refuse(`${name}: expected whole bytes`);
}

export function readUtf8String(node: DerNode): string {
  const { contents } = expectTag(node, derTags.utf8String, 'UTF8String');
  return decodeUtf8(contents) ?? node.refuse('a UTF8String that is not UTF-8');
}

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{0,8}[1-9]))?Z$/;

/**
 * `UTCTime` or `GeneralizedTime` in the one form of DER and RFC 5280, 4.1.2.5: with seconds, in UTC.
 *
 * @param fractions Whether a fraction of a second may follow, as in RFC 3161; it is cut to milliseconds.
 */
export function readTime(node: DerNode, { fractions = false } = {}): Date {
  const refuse = () => node.refuse('expected a time such as 261121113000Z or 20261121113000Z');
  const isShort = node.tag === derTags.utcTime;
  if (!isShort && node.tag !== derTags.generalizedTime) return refuse();
  const text = Buffer.from(node.contents.subarray(0, 40)).toString('latin1');
  const match = (isShort ? UTC_TIME : GENERALIZED_TIME).exec(text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match ?? []).slice(1).map(Number);
  const fraction = match?.[7];
  if (match === null || node.contents.length > 40 || (fraction !== undefined && !fractions)) return refuse();
  // RFC 5280, 4.1.2.5.1: two digits mean 1950 to 2049.
  const fullYear = isShort ? year + (year < 50 ? 2000 : 1900) : year;
  const milliseconds = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
  const time = new Date(0);
  time.setUTCFullYear(fullYear, month - 1, day);
  time.setUTCHours(hour, minute, second, milliseconds);
  // A day that does not exist, an hour 24 or a second 60 would come out as another one.
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && time.getUTCHours() === hour;
  return isReal && minute < 60 && second < 60 ? time : refuse();
}
