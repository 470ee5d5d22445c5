import { crc32 } from 'node:zlib';
import type { Bytes } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import { bytesInMemory } from './byte-range.ts';
import { zipContent } from './zip-content.ts';
import { readZipDirectory, type ZipMember } from './zip-directory.ts';
import { directoryHeader, endRecords, localHeader } from './zip-records.ts';

export interface ZipEntry {
  /** Relative, with `/`; checked by {@link parseZip} before anything is decompressed. */
  readonly name: string;
  readonly bytes: Bytes;
}

/** A small archive at once: byte for byte what `writeZip` makes of the same files. */
export function formatZip(entries: readonly ZipEntry[]): Bytes {
  const parts: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const entry = { name, sizeBytes: bytes.length, checksum: crc32(bytes) };
    const header = localHeader(entry);
    parts.push(header, bytes);
    directory.push(directoryHeader(entry, offset));
    offset += header.length + bytes.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endRecords(entries.length, central.length, offset)]);
}

/**
 * All files of a small archive, or none: it is judged whole before a byte is decompressed (see
 * {@link readZipDirectory}). Folders are left out.
 *
 * @param maxBytes of all entries together
 * @throws Problem `archive/invalid` or `limit/exceeded`
 */
export async function parseZip(archive: Bytes, maxBytes: number): Promise<readonly ZipEntry[]> {
  const range = bytesInMemory(archive);
  const directory = await readZipDirectory(range);
  const files: ZipMember[] = [];
  for (let index = 0; index < directory.length; index += 1) {
    const member = await directory.member(index);
    if (!member.isFolder) files.push(member);
  }
  const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (total > maxBytes)
    throw new Problem('limit/exceeded', `an archive unpacks to ${total} bytes (limit ${maxBytes})`);
  const entries: ZipEntry[] = [];
  for (const file of files) {
    const pieces: Bytes[] = [];
    for await (const piece of zipContent(range, file)) pieces.push(piece);
    entries.push({ name: file.name, bytes: Buffer.concat(pieces) });
  }
  return entries;
}
