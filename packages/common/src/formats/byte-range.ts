import type { Bytes } from '../core/bytes.ts';

/** Bytes that can be read anywhere: a file, or memory. */
export interface ByteRange {
  readonly sizeBytes: number;
  /** Bytes `[offset, offset + length)`, fewer at the end. */
  read(offset: number, length: number): Promise<Bytes>;
}

export function bytesInMemory(bytes: Bytes): ByteRange {
  return {
    sizeBytes: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
  };
}

/** As the pieces of `zip-content.ts`: what is collected early keeps memory low. */
const WINDOW_BYTES = 64 * 1024;

/** Bytes that are fetched in windows: many small reads beside each other are one read of the disk. */
export interface WindowedRange extends ByteRange {
  /** As `read`, at once, where the window holds all of it. */
  peek(offset: number, length: number): Bytes | undefined;
}

/** @param windowBytes that one read of the disk brings */
export function inWindows(range: ByteRange, windowBytes = WINDOW_BYTES): WindowedRange {
  let start = 0;
  let window: Bytes = new Uint8Array();
  const peek = (offset: number, length: number): Bytes | undefined =>
    offset >= start && offset + length <= start + window.length
      ? window.subarray(offset - start, offset - start + length)
      : undefined;
  return {
    sizeBytes: range.sizeBytes,
    peek,
    async read(offset, length) {
      const held = peek(offset, length);
      if (held !== undefined) return held;
      if (length >= windowBytes) return range.read(offset, length);
      window = await range.read(offset, windowBytes);
      start = offset;
      return window.subarray(0, length);
    },
  };
}
