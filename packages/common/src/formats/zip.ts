import { crc32, inflateRawSync } from 'node:zlib';
import { type Bytes, concatBytes, decodeUtf8, utf8 } from '../core/bytes.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { archiveNameFault, clashingNames } from './archive-name.ts';

export interface ZipEntry {
  /** Relative, with `/`; checked by {@link parseZip} before anything is decompressed. */
  readonly name: string;
  readonly bytes: Bytes;
}

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const END_BYTES = 22;
const DESCRIPTOR = 0x0807_4b50;
const UTF8_NAME = 1 << 11;
const HAS_DESCRIPTOR = 1 << 3;
/** 1980-01-01, the first day that the format knows: the same files are the same archive. */
const FIRST_DAY = 0x21;

/** A ZIP archive (APPNOTE 6.3.10) whose entries are stored as they are, without a time of their own. */
export function formatZip(entries: readonly ZipEntry[]): Bytes {
  const parts: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = utf8(name);
    // Version, flags, method 0, time, day, checksum, both sizes, length of the name, no extra field.
    const common = fields(
      [20, UTF8_NAME, 0, 0, FIRST_DAY],
      [crc32(bytes), bytes.length, bytes.length],
      [path.length, 0],
    );
    parts.push(fields([], [LOCAL], []), common, path, bytes);
    // Made on Unix, where the high half of the attributes is the mode 0100644.
    directory.push(
      fields([], [CENTRAL], [0x0314]),
      common,
      fields([0, 0, 0], [0o100644 * 0x1_0000, offset], []),
      path,
    );
    offset += 4 + common.length + path.length + bytes.length;
  }
  const central = concatBytes(...directory);
  const count = entries.length;
  const end = fields([], [END], [0, 0, count, count]);
  return concatBytes(...parts, central, end, fields([], [central.length, offset], [0]));
}

/**
 * All files of an archive, or none: names, links, overlaps and sizes are judged from the directory before a byte is
 * decompressed (SEC-070, SEC-071, SEC-072). Bytes that no entry accounts for are refused, because another reader
 * may take them for entries (SEC-074).
 *
 * @param maxBytes of all entries together
 * @throws Problem `archive/invalid` or `limit/exceeded`
 */
export function parseZip(archive: Bytes, maxBytes: number): readonly ZipEntry[] {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const members = readDirectory(view);
  const files = members.filter(({ name }) => !name.endsWith('/'));
  const clash = clashingNames(members.map(({ name }) => name));
  if (clash !== undefined) refuse(`two entries are one file on some disks: ${clash.map(show).join(', ')}`);
  const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (total > maxBytes)
    throw new Problem('limit/exceeded', `an archive unpacks to ${total} bytes (limit ${maxBytes})`);
  requireGapless(view, members);
  return files.map((member) => ({ name: member.name, bytes: unpack(view, member) }));
}

interface Member {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  /** Of the local header. */
  readonly offset: number;
  readonly directoryOffset: number;
}

function readDirectory(view: Buffer): readonly Member[] {
  const end = view.length - END_BYTES;
  // A comment could hold a second end record, so there is none.
  if (end < 0 || view.readUInt32LE(end) !== END || view.readUInt16LE(end + 20) !== 0)
    return refuse('it does not end with the one end record without a comment');
  const count = view.readUInt16LE(end + 10);
  const size = view.readUInt32LE(end + 12);
  const start = view.readUInt32LE(end + 16);
  if (view.readUInt32LE(end + 4) !== 0 || view.readUInt16LE(end + 8) !== count)
    refuse('it spans several disks');
  if (count === 0xffff || start + size !== end) refuse('its directory is not where the end record says');
  if (count > limits.archiveEntries)
    throw new Problem('limit/exceeded', `an archive of ${count} entries (limit ${limits.archiveEntries})`);
  const members: Member[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const header = slice(view, at, 46);
    if (header.readUInt32LE(0) !== CENTRAL) refuse(`entry ${index} of its directory is none`);
    const nameBytes = header.readUInt16LE(28);
    const rest = nameBytes + header.readUInt16LE(30) + header.readUInt16LE(32);
    const flags = header.readUInt16LE(8);
    const name = readName(slice(view, at + 46, rest).subarray(0, nameBytes), flags);
    requirePlainFile(name, flags, header);
    members.push({
      name,
      flags,
      method: header.readUInt16LE(10),
      checksum: header.readUInt32LE(16),
      packedBytes: header.readUInt32LE(20),
      sizeBytes: header.readUInt32LE(24),
      offset: header.readUInt32LE(42),
      directoryOffset: start,
    });
    at += 46 + rest;
  }
  if (at !== end) refuse('its directory is longer than its entries');
  return members;
}

function readName(bytes: Bytes, flags: number): string {
  const name = decodeUtf8(bytes);
  if (name === undefined || ((flags & UTF8_NAME) === 0 && /[^\p{ASCII}]/u.test(name)))
    return refuse('the name of an entry is not UTF-8 text');
  const fault = archiveNameFault(name);
  return fault === undefined ? name : refuse(`the name ${show(name)} is refused: ${fault}`);
}

function requirePlainFile(name: string, flags: number, header: Buffer): void {
  if ((flags & 1) !== 0) refuse(`${show(name)} is encrypted`);
  if (header.readUInt16LE(34) !== 0) refuse(`${show(name)} starts on another disk`);
  const method = header.readUInt16LE(10);
  if (method !== 0 && method !== 8) refuse(`${show(name)} is packed by method ${method}`);
  for (const place of [20, 24, 42])
    if (header.readUInt32LE(place) === 0xffff_ffff) refuse(`${show(name)} has sizes of more than 32 bits`);
  const madeOnUnix = header.readUInt16LE(4) >> 8 === 3;
  const kind = (header.readUInt16LE(40) & 0o170000) >>> 0;
  const expected = name.endsWith('/') ? 0o040000 : 0o100000;
  if (madeOnUnix && kind !== 0 && kind !== expected) refuse(`${show(name)} is a link or a device`);
  if (name.endsWith('/') && header.readUInt32LE(24) !== 0) refuse(`the folder ${show(name)} has content`);
}

/** Local headers and their data fill the archive from its first byte to its directory. */
function requireGapless(view: Buffer, members: readonly Member[]): void {
  let expected = 0;
  for (const member of [...members].sort((a, b) => a.offset - b.offset)) {
    if (member.offset !== expected) refuse(`bytes before ${show(member.name)} belong to no entry`);
    const data = dataOffset(view, member);
    expected = data + member.packedBytes + descriptorBytes(view, data, member);
  }
  const directory = members[0]?.directoryOffset ?? view.length - END_BYTES;
  if (expected !== directory) refuse('bytes before its directory belong to no entry');
}

/** After the local header, which must say the same as the directory. */
function dataOffset(view: Buffer, member: Member): number {
  const header = slice(view, member.offset, 30);
  const late = (member.flags & HAS_DESCRIPTOR) !== 0;
  const nameBytes = header.readUInt16LE(26);
  const name = slice(view, member.offset + 30, nameBytes);
  const agrees =
    header.readUInt32LE(0) === LOCAL &&
    header.readUInt16LE(6) === member.flags &&
    header.readUInt16LE(8) === member.method &&
    name.equals(utf8(member.name)) &&
    [
      [14, member.checksum],
      [18, member.packedBytes],
      [22, member.sizeBytes],
    ].every(([place = 0, value]) => {
      const local = header.readUInt32LE(place);
      return local === value || (late && local === 0);
    });
  if (!agrees) refuse(`the local header of ${show(member.name)} is not the one of the directory`);
  return member.offset + 30 + nameBytes + header.readUInt16LE(28);
}

/** Checksum and sizes once more after the data, as a writer leaves them that did not know them before. */
function descriptorBytes(view: Buffer, data: number, member: Member): number {
  if ((member.flags & HAS_DESCRIPTOR) === 0) return 0;
  const at = data + member.packedBytes;
  const signed = slice(view, at, 12).readUInt32LE(0) === DESCRIPTOR;
  const values = slice(view, at + (signed ? 4 : 0), 12);
  const agrees =
    values.readUInt32LE(0) === member.checksum &&
    values.readUInt32LE(4) === member.packedBytes &&
    values.readUInt32LE(8) === member.sizeBytes;
  if (!agrees) refuse(`the sizes after ${show(member.name)} are not those of the directory`);
  return signed ? 16 : 12;
}

function unpack(view: Buffer, member: Member): Bytes {
  const packed = slice(view, dataOffset(view, member), member.packedBytes);
  const bytes = member.method === 0 ? Buffer.from(packed) : inflate(packed, member);
  if (bytes.length !== member.sizeBytes || crc32(bytes) !== member.checksum)
    refuse(`the content of ${show(member.name)} has not the size or checksum of the directory`);
  return bytes;
}

function inflate(packed: Buffer, { name, sizeBytes }: Member): Bytes {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(sizeBytes, 1) });
  } catch (cause) {
    throw new Problem('archive/invalid', `not a ZIP archive: ${show(name)} does not unpack to its size`, {
      cause,
    });
  }
}

function slice(view: Buffer, at: number, length: number): Buffer {
  if (at + length > view.length) refuse('it is cut off');
  return view.subarray(at, at + length);
}

/** Little-endian: 16-bit values, then 32-bit ones, then 16-bit ones. */
function fields(before: readonly number[], words: readonly number[], after: readonly number[]): Bytes {
  const bytes = Buffer.alloc(before.length * 2 + words.length * 4 + after.length * 2);
  let at = 0;
  for (const value of before) at = bytes.writeUInt16LE(value, at);
  for (const value of words) at = bytes.writeUInt32LE(value, at);
  for (const value of after) at = bytes.writeUInt16LE(value, at);
  return bytes;
}

const show = (name: string) => JSON.stringify(name.slice(0, 100));

function refuse(fault: string): never {
  throw new Problem('archive/invalid', `not a ZIP archive that is accepted: ${fault}`);
}
