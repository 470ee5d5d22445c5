import { type Bytes, decodeUtf8, utf8 } from '../core/bytes.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { archiveNameFault } from './archive-name.ts';
import { type ByteRange, inWindows, type WindowedRange } from './byte-range.ts';
import { FoldedNames } from './folded-names.ts';
import {
  CENTRAL,
  DESCRIPTOR,
  END,
  END_BYTES,
  END64,
  END64_BYTES,
  HAS_DESCRIPTOR,
  IN_ZIP64_16,
  IN_ZIP64_32,
  LOCAL,
  LOCATOR,
  LOCATOR_BYTES,
  UTF8_NAME,
  ZIP64,
} from './zip-records.ts';

/** A file or folder of an archive whose directory and headers were judged whole. */
export interface ZipMember {
  /** Relative, with `/`; of a folder with one at its end. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly method: 'stored' | 'deflated';
  /** CRC-32 of the content. */
  readonly checksum: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  /** Of the packed content. */
  readonly dataOffset: number;
}

/**
 * The directory of an archive, judged whole. It keeps numbers only, some forty bytes for each entry: an archive may have
 * 100,000 of them with names of a thousand characters (bar 10 of the provenance document). What is asked for is read
 * again.
 */
export interface ZipDirectory {
  /** Number of its members, folders included. */
  readonly length: number;
  /** @param index 0 to `length - 1`, in the order of the data */
  member(index: number): Promise<ZipMember>;
}

/**
 * All members of an archive in the order of their data, or none: names, links, overlaps, local headers and every byte
 * between them are judged before anything is unpacked (SEC-070, SEC-071, SEC-073). Bytes that no entry accounts for
 * are refused, because another reader may take them for entries (SEC-074).
 *
 * @throws Problem `archive/invalid`, or `limit/exceeded` for more entries than `most`
 */
export async function readZipDirectory(
  archive: ByteRange,
  most: number = limits.archiveEntries,
): Promise<ZipDirectory> {
  const reader = new DirectoryReader(archive);
  const end = await reader.end();
  if (end.count > most)
    throw new Problem('limit/exceeded', `an archive of ${end.count} entries (limit ${most})`);
  const listed = await reader.directory(end);
  return reader.locate(listed, end.start);
}

interface End {
  readonly count: number;
  /** Of the directory: its first byte, and the first one after it. */
  readonly start: number;
  readonly stop: number;
}

/** What the directory says of an entry. */
interface Listed extends Omit<ZipMember, 'dataOffset' | 'name' | 'isFolder'> {
  readonly flags: number;
  /** Of the local header. */
  readonly offset: number;
}

/** The same of all entries, in columns: objects for each would cost ten times as much. */
class ListedEntries {
  readonly #names: Float64Array;
  readonly #nameBytes: Uint16Array;
  readonly #offsets: Float64Array;
  readonly #packedBytes: Float64Array;
  readonly #sizeBytes: Float64Array;
  readonly #checksums: Uint32Array;
  readonly #flags: Uint16Array;
  readonly #deflated: Uint8Array;
  readonly length: number;

  constructor(length: number) {
    this.length = length;
    this.#names = new Float64Array(length);
    this.#nameBytes = new Uint16Array(length);
    this.#offsets = new Float64Array(length);
    this.#packedBytes = new Float64Array(length);
    this.#sizeBytes = new Float64Array(length);
    this.#checksums = new Uint32Array(length);
    this.#flags = new Uint16Array(length);
    this.#deflated = new Uint8Array(length);
  }

  set(index: number, entry: Listed, nameAt: number, nameBytes: number): void {
    this.#names[index] = nameAt;
    this.#nameBytes[index] = nameBytes;
    this.#offsets[index] = entry.offset;
    this.#packedBytes[index] = entry.packedBytes;
    this.#sizeBytes[index] = entry.sizeBytes;
    this.#checksums[index] = entry.checksum;
    this.#flags[index] = entry.flags;
    this.#deflated[index] = entry.method === 'deflated' ? 1 : 0;
  }

  at(index: number): Listed {
    return {
      offset: this.#offsets[index] ?? 0,
      packedBytes: this.#packedBytes[index] ?? 0,
      sizeBytes: this.#sizeBytes[index] ?? 0,
      checksum: this.#checksums[index] ?? 0,
      flags: this.#flags[index] ?? 0,
      method: this.#deflated[index] === 1 ? 'deflated' : 'stored',
    };
  }

  /** Where the directory has the name. */
  nameOf(index: number): readonly [at: number, length: number] {
    return [this.#names[index] ?? 0, this.#nameBytes[index] ?? 0];
  }

  byOffset(): Uint32Array {
    const offsets = this.#offsets;
    const order = Uint32Array.from({ length: this.length }, (_, index) => index);
    return order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  }
}

class DirectoryReader {
  readonly #archive: WindowedRange;
  /** For names of the directory while the rest is read: smaller, since entries may have any order. */
  readonly #names: WindowedRange;

  constructor(archive: ByteRange) {
    this.#archive = inWindows(archive);
    this.#names = inWindows(archive, NAME_WINDOW_BYTES);
  }

  async end(): Promise<End> {
    const at = this.#archive.sizeBytes - END_BYTES;
    const end = at < 0 ? undefined : await this.#slice(at, END_BYTES);
    // A comment could hold a second end record, so there is none.
    if (end === undefined || end.readUInt32LE(0) !== END || end.readUInt16LE(20) !== 0)
      return refuse('it does not end with the one end record without a comment');
    if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== end.readUInt16LE(10))
      refuse('it spans several disks');
    const count = end.readUInt16LE(10);
    const size = end.readUInt32LE(12);
    const start = end.readUInt32LE(16);
    const isLarge = count === IN_ZIP64_16 || size === IN_ZIP64_32 || start === IN_ZIP64_32;
    const found = isLarge ? await this.#end64(at, { count, size, start }) : { count, start, stop: at, size };
    if (found.start + found.size !== found.stop) refuse('its directory is not where the end record says');
    return found;
  }

  /** The end record of zip64: right before its locator, which is right before the end record. */
  async #end64(
    endAt: number,
    small: { readonly count: number; readonly size: number; readonly start: number },
  ) {
    const stop = endAt - LOCATOR_BYTES - END64_BYTES;
    if (stop < 0) refuse('its end record points to one of zip64, and there is none');
    const both = await this.#slice(stop, END64_BYTES + LOCATOR_BYTES);
    const locator = both.subarray(END64_BYTES);
    const isPlain =
      locator.readUInt32LE(0) === LOCATOR &&
      locator.readUInt32LE(4) === 0 &&
      exact(locator.readBigUInt64LE(8)) === stop &&
      locator.readUInt32LE(16) === 1 &&
      both.readUInt32LE(0) === END64 &&
      exact(both.readBigUInt64LE(4)) === END64_BYTES - 12 &&
      both.readUInt32LE(16) === 0 &&
      both.readUInt32LE(20) === 0 &&
      both.readBigUInt64LE(24) === both.readBigUInt64LE(32);
    if (!isPlain) refuse('its end record of zip64 is not the one that is expected');
    const count = exact(both.readBigUInt64LE(32));
    const size = exact(both.readBigUInt64LE(40));
    const start = exact(both.readBigUInt64LE(48));
    const agrees =
      [count, IN_ZIP64_16].includes(small.count) &&
      [size, IN_ZIP64_32].includes(small.size) &&
      [start, IN_ZIP64_32].includes(small.start);
    if (!agrees) refuse('its two end records say different things');
    return { count, size, start, stop };
  }

  async directory({ count, start, stop }: End): Promise<ListedEntries> {
    const listed = new ListedEntries(count);
    const names = new FoldedNames(count);
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (at + HEADER_BYTES > stop) refuse('its directory is shorter than its entries');
      const header = this.#peek(at, HEADER_BYTES) ?? (await this.#slice(at, HEADER_BYTES));
      if (header.readUInt32LE(0) !== CENTRAL) refuse(`entry ${index} of its directory is none`);
      const nameBytes = header.readUInt16LE(28);
      const extraBytes = header.readUInt16LE(30);
      const rest = nameBytes + extraBytes + header.readUInt16LE(32);
      const nameAt = at + HEADER_BYTES;
      if (nameAt + rest > stop) refuse('its directory is shorter than its entries');
      const texts = this.#peek(nameAt, rest) ?? (await this.#slice(nameAt, rest));
      const name = readName(texts.subarray(0, nameBytes), header.readUInt16LE(8));
      listed.set(
        index,
        readEntry(name, header, texts.subarray(nameBytes, nameBytes + extraBytes)),
        nameAt,
        nameBytes,
      );
      const other = names.add(name);
      if (other !== undefined) refuseClash(await this.#nameOf(listed, other), name);
      at = nameAt + rest;
    }
    if (at !== stop) refuse('its directory is longer than its entries');
    await this.#refuseFolders(listed, names);
    return listed;
  }

  /** A file that another entry needs as its folder. */
  async #refuseFolders(listed: ListedEntries, names: FoldedNames): Promise<void> {
    for (let index = 0; index < listed.length; index += 1) {
      const name = this.#peekName(listed, index) ?? (await this.#nameOf(listed, index));
      const other = names.fileAbove(name);
      if (other !== undefined) refuseClash(await this.#nameOf(listed, other), name);
    }
  }

  /** Local headers and their data fill the archive from its first byte to its directory. */
  async locate(listed: ListedEntries, directory: number): Promise<ZipDirectory> {
    const order = listed.byOffset();
    const dataOffsets = new Float64Array(listed.length);
    let expected = 0;
    for (const [place, index] of order.entries()) {
      const entry = listed.at(index);
      const name = this.#peekName(listed, index) ?? (await this.#nameOf(listed, index));
      if (entry.offset !== expected) refuse(`bytes before ${show(name)} belong to no entry`);
      if (entry.offset + 30 > directory) refuse(`${show(name)} has no local header`);
      const header = this.#peek(entry.offset, 30) ?? (await this.#slice(entry.offset, 30));
      const textBytes = header.readUInt16LE(26) + header.readUInt16LE(28);
      const textsAt = entry.offset + 30;
      const texts = this.#peek(textsAt, textBytes) ?? (await this.#slice(textsAt, textBytes));
      const hasZip64 = judgeLocal(name, entry, header, texts);
      const dataOffset = textsAt + textBytes;
      expected = dataOffset + entry.packedBytes;
      if (expected > directory) refuse(`${show(name)} ends behind the start of the directory`);
      if ((entry.flags & HAS_DESCRIPTOR) !== 0)
        expected += await this.#descriptorBytes(name, entry, expected, hasZip64);
      dataOffsets[place] = dataOffset;
    }
    if (expected !== directory) refuse('bytes before its directory belong to no entry');
    return { length: order.length, member: (place) => this.#member(listed, order, dataOffsets, place) };
  }

  async #member(
    listed: ListedEntries,
    order: Uint32Array,
    dataOffsets: Float64Array,
    place: number,
  ): Promise<ZipMember> {
    const [index, dataOffset] = [order[place], dataOffsets[place]];
    if (index === undefined || dataOffset === undefined)
      throw new RangeError(`no entry ${place} of ${order.length}`);
    const name = this.#peekName(listed, index) ?? (await this.#nameOf(listed, index));
    const { method, checksum, packedBytes, sizeBytes } = listed.at(index);
    return { name, isFolder: name.endsWith('/'), method, checksum, packedBytes, sizeBytes, dataOffset };
  }

  /** Of an entry whose name was judged. */
  async #nameOf(listed: ListedEntries, index: number): Promise<string> {
    const [at, length] = listed.nameOf(index);
    const bytes = await this.#names.read(at, length);
    return bytes.length === length ? textOf(bytes) : refuse('it is cut off');
  }

  #peekName(listed: ListedEntries, index: number): string | undefined {
    const bytes = this.#names.peek(...listed.nameOf(index));
    return bytes && textOf(bytes);
  }

  /** Checksum and sizes once more after the data, as a writer leaves them that did not know them before. */
  async #descriptorBytes(name: string, entry: Listed, at: number, hasZip64: boolean): Promise<number> {
    const isLarge = hasZip64 || Math.max(entry.sizeBytes, entry.packedBytes) >= IN_ZIP64_32;
    const bytes = isLarge ? 20 : 12;
    const marked = (await this.#slice(at, 4)).readUInt32LE(0) === DESCRIPTOR;
    const values = await this.#slice(at + (marked ? 4 : 0), bytes);
    const number = (place: number) =>
      isLarge ? exact(values.readBigUInt64LE(4 + place * 8)) : values.readUInt32LE(4 + place * 4);
    const agrees =
      values.readUInt32LE(0) === entry.checksum &&
      number(0) === entry.packedBytes &&
      number(1) === entry.sizeBytes;
    if (!agrees) refuse(`the sizes after ${show(name)} are not those of the directory`);
    return bytes + (marked ? 4 : 0);
  }

  async #slice(at: number, length: number): Promise<Buffer> {
    if (at + length > this.#archive.sizeBytes) refuse('it is cut off');
    const bytes = await this.#archive.read(at, length);
    return bytes.length === length ? viewOf(bytes) : refuse('it is cut off');
  }

  /** For what is done for each entry: 100,000 of them are felt. */
  #peek(at: number, length: number): Buffer | undefined {
    const bytes = this.#archive.peek(at, length);
    return bytes && viewOf(bytes);
  }
}

const HEADER_BYTES = 46;
const NAME_WINDOW_BYTES = 16 * 1024;

function refuseClash(one: string, other: string): never {
  return refuse(`two entries are one file on some disks: ${show(one)}, ${show(other)}`);
}

function textOf(name: Bytes): string {
  return decodeUtf8(name) ?? refuse('it changes while it is read');
}

function readName(bytes: Bytes, flags: number): string {
  const name = decodeUtf8(bytes);
  if (name === undefined || ((flags & UTF8_NAME) === 0 && /[^\p{ASCII}]/u.test(name)))
    return refuse('the name of an entry is not UTF-8 text');
  const fault = archiveNameFault(name);
  return fault === undefined ? name : refuse(`the name ${show(name)} is refused: ${fault}`);
}

function readEntry(name: string, header: Buffer, extra: Buffer): Listed {
  const flags = header.readUInt16LE(8);
  const method = header.readUInt16LE(10);
  if ((flags & 1) !== 0) refuse(`${show(name)} is encrypted`);
  if (header.readUInt16LE(34) !== 0) refuse(`${show(name)} starts on another disk`);
  if (method !== 0 && method !== 8) refuse(`${show(name)} is packed by method ${method}`);
  requirePlain(name, header);
  const [sizeBytes = 0, packedBytes = 0, offset = 0] = largeNumbers(name, header, extra);
  const isFolder = name.endsWith('/');
  if (isFolder && sizeBytes !== 0) refuse(`the folder ${show(name)} has content`);
  if (method === 0 && sizeBytes !== packedBytes) refuse(`${show(name)} is stored with two sizes`);
  return {
    flags,
    method: method === 0 ? 'stored' : 'deflated',
    checksum: header.readUInt32LE(16),
    packedBytes,
    sizeBytes,
    offset,
  };
}

/** Links and devices have a mode of their own, where the writer says that it knows modes. */
function requirePlain(name: string, header: Buffer): void {
  const madeOnUnix = header.readUInt16LE(4) >> 8 === 3;
  const kind = (header.readUInt16LE(40) & 0o170000) >>> 0;
  const expected = name.endsWith('/') ? 0o040000 : 0o100000;
  if (madeOnUnix && kind !== 0 && kind !== expected) refuse(`${show(name)} is a link or a device`);
}

/** Size, packed size and offset, each from the extra field of zip64 where 32 bits do not hold it. */
function largeNumbers(name: string, header: Buffer, extra: Buffer): readonly number[] {
  const large = zip64Numbers(name, extra)?.slice() ?? [];
  const numberAt = (place: number): number => {
    const small = header.readUInt32LE(place);
    if (small !== IN_ZIP64_32) return small;
    return large.shift() ?? refuse(`${show(name)} has sizes of more than 32 bits, and nothing says them`);
  };
  const numbers = [numberAt(24), numberAt(20), numberAt(42)];
  if (large.length > 0) refuse(`${show(name)} has sizes of zip64 that nothing points to`);
  return numbers;
}

/**
 * Extra fields that say nothing of name or content: zip64, times (Info-ZIP, NTFS), user and group. What would rename
 * the entry (0x7075) or make it a link (0x000d, 0x756e) for another reader is refused with all that is unknown.
 */
const harmless = new Set([ZIP64, 0x000a, 0x5455, 0x5855, 0x7855, 0x7875]);

/** The numbers of the extra field of zip64; `undefined` where there is none. */
function zip64Numbers(name: string, extra: Buffer): readonly number[] | undefined {
  let numbers: number[] | undefined;
  for (let at = 0; at < extra.length; ) {
    const id = at + 4 <= extra.length ? extra.readUInt16LE(at) : -1;
    const length = id < 0 ? 0 : extra.readUInt16LE(at + 2);
    if (id < 0 || at + 4 + length > extra.length) refuse(`the extra fields of ${show(name)} are cut off`);
    if (!harmless.has(id)) refuse(`${show(name)} has the extra field 0x${id.toString(16).padStart(4, '0')}`);
    if (id === ZIP64) {
      if (numbers !== undefined || length % 8 !== 0) refuse(`${show(name)} has a wrong extra field of zip64`);
      const field = extra.subarray(at + 4, at + 4 + length);
      numbers = Array.from({ length: length / 8 }, (_, index) => exact(field.readBigUInt64LE(index * 8)));
    }
    at += 4 + length;
  }
  return numbers;
}

/** The local header must say the same as the directory. @returns whether it has sizes of zip64 */
function judgeLocal(name: string, entry: Listed, header: Buffer, texts: Buffer): boolean {
  const { flags } = entry;
  const late = (flags & HAS_DESCRIPTOR) !== 0;
  const nameBytes = header.readUInt16LE(26);
  const zip64 = zip64Numbers(name, texts.subarray(nameBytes));
  // In the order of the extra field: size, then packed size, each only where 32 bits do not say it.
  const large = [...(zip64 ?? [])];
  const size = header.readUInt32LE(22) === IN_ZIP64_32 ? large.shift() : undefined;
  const packed = header.readUInt32LE(18) === IN_ZIP64_32 ? large.shift() : undefined;
  const says = (local: number, value: number) => local === value || (late && local === 0);
  const agrees =
    header.readUInt32LE(0) === LOCAL &&
    header.readUInt16LE(6) === flags &&
    header.readUInt16LE(8) === (entry.method === 'stored' ? 0 : 8) &&
    texts.subarray(0, nameBytes).equals(utf8(name)) &&
    says(header.readUInt32LE(14), entry.checksum) &&
    says(packed ?? header.readUInt32LE(18), entry.packedBytes) &&
    says(size ?? header.readUInt32LE(22), entry.sizeBytes);
  if (!agrees) refuse(`the local header of ${show(name)} is not the one of the directory`);
  return zip64 !== undefined;
}

function viewOf(bytes: Bytes): Buffer {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** No archive is so large that a double could not count its bytes. */
function exact(value: bigint): number {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : refuse('a size is beyond all measure');
}

const show = (name: string) => JSON.stringify(name.slice(0, 100));

function refuse(fault: string): never {
  throw new Problem('archive/invalid', `not a ZIP archive that is accepted: ${fault}`);
}
