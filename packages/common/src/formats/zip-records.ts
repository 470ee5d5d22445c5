import { type Bytes, concatBytes, utf8 } from '../core/bytes.ts';

/** The records of APPNOTE 6.3.10 as this suite writes them: stored, without a time of their own, zip64 where needed. */

export const LOCAL = 0x0403_4b50;
export const CENTRAL = 0x0201_4b50;
export const END = 0x0605_4b50;
export const END_BYTES = 22;
export const END64 = 0x0606_4b50;
export const END64_BYTES = 56;
export const LOCATOR = 0x0706_4b50;
export const LOCATOR_BYTES = 20;
export const DESCRIPTOR = 0x0807_4b50;
export const UTF8_NAME = 1 << 11;
export const HAS_DESCRIPTOR = 1 << 3;
/** In place of a number that does not fit: the real one is in a record of zip64. */
export const IN_ZIP64_16 = 0xffff;
export const IN_ZIP64_32 = 0xffff_ffff;
/** Extra field "zip64 extended information". */
export const ZIP64 = 1;

/** 1980-01-01, the first day that the format knows: the same files are the same archive. */
const FIRST_DAY = 0x21;
const PLAIN_VERSION = 20;
const ZIP64_VERSION = 45;
/** Made on Unix, where the high half of the attributes is the mode 0100644. */
const MADE_ON_UNIX = 3 << 8;
const REGULAR_FILE = 0o100644 * 0x1_0000;

export interface StoredEntry {
  readonly name: string;
  readonly sizeBytes: number;
  /** CRC-32 */
  readonly checksum: number;
}

export function localHeader(entry: StoredEntry): Bytes {
  const { name, extra, common } = headerParts(entry, []);
  return concatBytes(record([4, LOCAL]), common, name, extra);
}

/** @param offset of the local header */
export function directoryHeader(entry: StoredEntry, offset: number): Bytes {
  const isFar = offset >= IN_ZIP64_32;
  const { name, extra, common, version } = headerParts(entry, isFar ? [offset] : []);
  return concatBytes(
    record([4, CENTRAL], [2, MADE_ON_UNIX | version]),
    common,
    record([2, 0], [2, 0], [2, 0], [4, REGULAR_FILE], [4, isFar ? IN_ZIP64_32 : offset]),
    name,
    extra,
  );
}

/** Bytes of {@link localHeader}, known before the content is. */
export function localHeaderBytes(entry: Pick<StoredEntry, 'name' | 'sizeBytes'>): number {
  return localHeader({ ...entry, checksum: 0 }).length;
}

/** All that stands after the directory. @param offset of the directory */
export function endRecords(count: number, directoryBytes: number, offset: number): Bytes {
  const isLarge = count >= IN_ZIP64_16 || directoryBytes >= IN_ZIP64_32 || offset >= IN_ZIP64_32;
  const [count16, bytes32, offset32] = [
    Math.min(count, IN_ZIP64_16),
    Math.min(directoryBytes, IN_ZIP64_32),
    Math.min(offset, IN_ZIP64_32),
  ];
  const end = record(
    [4, END],
    [2, 0],
    [2, 0],
    [2, count16],
    [2, count16],
    [4, bytes32],
    [4, offset32],
    [2, 0],
  );
  if (!isLarge) return end;
  const end64 = record(
    [4, END64],
    [8, END64_BYTES - 12],
    [2, MADE_ON_UNIX | ZIP64_VERSION],
    [2, ZIP64_VERSION],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, directoryBytes],
    [8, offset],
  );
  const locator = record([4, LOCATOR], [4, 0], [8, offset + directoryBytes], [4, 1]);
  return concatBytes(end64, locator, end);
}

/** What the local header and the directory say in the same way. @param far offsets that the extra field takes */
function headerParts({ name: text, sizeBytes, checksum }: StoredEntry, far: readonly number[]) {
  const isLarge = sizeBytes >= IN_ZIP64_32;
  const numbers = [...(isLarge ? [sizeBytes, sizeBytes] : []), ...far];
  const extra =
    numbers.length === 0
      ? record()
      : record([2, ZIP64], [2, numbers.length * 8], ...numbers.map((value) => [8, value] as const));
  const name = utf8(text);
  const version = extra.length === 0 ? PLAIN_VERSION : ZIP64_VERSION;
  const size = isLarge ? IN_ZIP64_32 : sizeBytes;
  const common = record(
    [2, version],
    [2, UTF8_NAME],
    // Method: stored. Deflate gives other bytes with another version of zlib or another processor.
    [2, 0],
    [2, 0],
    [2, FIRST_DAY],
    [4, checksum],
    [4, size],
    [4, size],
    [2, name.length],
    [2, extra.length],
  );
  return { name, extra, common, version };
}

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Little-endian. */
function record(...values: readonly Field[]): Bytes {
  const bytes = Buffer.alloc(values.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of values) {
    if (length === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, length);
    at += length;
  }
  return bytes;
}
