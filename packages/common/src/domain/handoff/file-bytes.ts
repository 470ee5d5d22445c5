import type { ByteRange } from '../../formats/byte-range.ts';
import type { Files } from '../ports.ts';

/** A file on disk, to be read anywhere. @param path absolute */
export function fileBytes(files: Pick<Files, 'readRange'>, path: string, sizeBytes: number): ByteRange {
  return { sizeBytes, read: (offset, length) => files.readRange(path, offset, length) };
}
