import { type Bytes, decodeUtf8 } from '../core/bytes.ts';

/** Identifier octets of the universal types that the formats of this product use (X.690, 8.1.2). */
export const derTags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  nullValue: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** `SEQUENCE`, `INTEGER`, or the identifier octet in hexadecimal. */
export function tagName(tag: number): string {
  const known = Object.entries(derTags).find(([, value]) => value === tag)?.[0];
  if (known === undefined) return `tag ${tag.toString(16).padStart(2, '0')}`;
  return known.replace(/([A-Z])/g, ' $1').toUpperCase();
}

type Refuse = (fault: string) => never;

/** The length of a value, and where its contents begin. */
interface ReadLength {
  readonly length: number;
  readonly at: number;
}

/** X.690, 8.1.3 and 10.1: definite, and in as few bytes as possible. */
export function readLength(bytes: Bytes, start: number, limit: number, refuse: Refuse): ReadLength {
  const first = start < limit ? bytes[start] : undefined;
  if (first === undefined) return refuse(`cut off at byte ${start}`);
  if (first < 0x80) return { length: first, at: start + 1 };
  const count = first & 0x7f;
  if (count === 0) return refuse(`an indefinite length at byte ${start}`);
  if (count > 4) return refuse(`a length of ${count} bytes at byte ${start}`);
  if (start + 1 + count > limit) return refuse(`cut off at byte ${start}`);
  const octets = bytes.subarray(start + 1, start + 1 + count);
  const length = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  if (octets[0] === 0 || length < 0x80) return refuse(`a length at byte ${start} that is not the shortest`);
  return { length, at: start + 1 + count };
}

/** The universal types of which DER allows one encoding (X.690, 8.2, 8.3, 8.6, 8.8, 8.19, 11.1, 11.2). */
export function checkPrimitive(tag: number, contents: Bytes, start: number, refuse: Refuse): void {
  const where = `at byte ${start}`;
  const [first, second] = contents;
  switch (tag) {
    case derTags.boolean:
      if (contents.length !== 1 || (first !== 0 && first !== 0xff)) refuse(`no BOOLEAN ${where}`);
      return;
    case derTags.integer:
    case derTags.enumerated:
      if (first === undefined) refuse(`an empty INTEGER ${where}`);
      if (second !== undefined && (first === 0 ? second < 0x80 : first === 0xff && second >= 0x80)) {
        refuse(`an INTEGER ${where} that is not the shortest`);
      }
      return;
    case derTags.bitString: {
      const unused = first ?? 8;
      const padding = (contents.at(-1) ?? 0) & ((1 << unused) - 1);
      if (unused > 7 || (contents.length === 1 && unused !== 0)) refuse(`no BIT STRING ${where}`);
      if (contents.length > 1 && padding !== 0) refuse(`a BIT STRING ${where} with bits after its end`);
      return;
    }
    case derTags.nullValue:
      if (contents.length !== 0) refuse(`a NULL ${where} with contents`);
      return;
    case derTags.utf8String:
      if (decodeUtf8(contents) === undefined) refuse(`a UTF8String ${where} that is not UTF-8`);
      return;
    case derTags.oid:
      if (!isOid(contents)) refuse(`no OBJECT IDENTIFIER ${where}`);
      return;
    default:
      return;
  }
}

/** Real ones have up to 20 bytes; one with a UUID has 19 more. */
const MAX_OID_BYTES = 64;

function isOid(contents: Bytes): boolean {
  const isWhole = ((contents.at(-1) ?? 0x80) & 0x80) === 0;
  const startsShort = contents.every((octet, at) => octet !== 0x80 || ((contents[at - 1] ?? 0) & 0x80) !== 0);
  return isWhole && startsShort && contents.length <= MAX_OID_BYTES;
}
