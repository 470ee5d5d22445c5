import { crc32 } from 'node:zlib';
import type { Bytes } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import { directoryHeader, endRecords, localHeader, localHeaderBytes } from './zip-records.ts';

export interface ZipSource {
  /** Relative, with `/`. */
  readonly name: string;
  readonly sizeBytes: number;
  /** The content from its start. Asked for twice where it is too large to be held. */
  pieces(): AsyncIterable<Bytes>;
}

/** Files up to this size are held, so that they are read once. */
const HELD_BYTES = 1024 * 1024;

/**
 * The bytes of an archive of any size, in constant memory but for its directory. Entries are stored as they are: the
 * same files are the same archive on every machine, and whoever reads it needs no descriptor after the data.
 *
 * @throws Problem `subject/changed` for content of another size or checksum than it had before
 */
export async function* writeZip(sources: Iterable<ZipSource>): AsyncGenerator<Bytes> {
  const directory: Bytes[] = [];
  let offset = 0;
  for (const source of sources) {
    const { name, sizeBytes } = source;
    const held = sizeBytes <= HELD_BYTES ? await hold(source) : undefined;
    const checksum = held === undefined ? await checksumOf(source) : crc32(held);
    const header = localHeader({ name, sizeBytes, checksum });
    directory.push(directoryHeader({ name, sizeBytes, checksum }, offset));
    yield header;
    if (held === undefined) yield* sameAgain(source, checksum);
    else yield held;
    offset += header.length + sizeBytes;
  }
  let directoryBytes = 0;
  for (const header of directory) {
    directoryBytes += header.length;
    yield header;
  }
  yield endRecords(directory.length, directoryBytes, offset);
}

/** How long {@link writeZip} will be. */
export function zipBytes(sources: Iterable<Pick<ZipSource, 'name' | 'sizeBytes'>>): number {
  let [count, offset, directoryBytes] = [0, 0, 0];
  for (const { name, sizeBytes } of sources) {
    count += 1;
    directoryBytes += directoryHeader({ name, sizeBytes, checksum: 0 }, offset).length;
    offset += localHeaderBytes({ name, sizeBytes }) + sizeBytes;
  }
  return offset + directoryBytes + endRecords(count, directoryBytes, offset).length;
}

async function hold(source: ZipSource): Promise<Bytes> {
  const pieces: Bytes[] = [];
  let size = 0;
  for await (const piece of source.pieces()) {
    size += piece.length;
    if (size > source.sizeBytes) break;
    pieces.push(piece);
  }
  if (size !== source.sizeBytes) throw changed(source);
  return Buffer.concat(pieces);
}

async function checksumOf(source: ZipSource): Promise<number> {
  let checksum = 0;
  for await (const piece of exactly(source)) checksum = crc32(piece, checksum);
  return checksum;
}

/** The checksum stands before the content, so the content must not be another one by now. */
async function* sameAgain(source: ZipSource, expected: number): AsyncGenerator<Bytes> {
  let checksum = 0;
  for await (const piece of exactly(source)) {
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (checksum !== expected) throw changed(source);
}

async function* exactly(source: ZipSource): AsyncGenerator<Bytes> {
  let seen = 0;
  for await (const piece of source.pieces()) {
    seen += piece.length;
    if (seen > source.sizeBytes) throw changed(source);
    yield piece;
  }
  if (seen !== source.sizeBytes) throw changed(source);
}

function changed({ name }: ZipSource): Problem {
  return new Problem('subject/changed', 'the file changed while it was packed', { at: { file: name } });
}
