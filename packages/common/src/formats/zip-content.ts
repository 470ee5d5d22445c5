import { crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import type { Bytes } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import type { ByteRange } from './byte-range.ts';
import type { ZipMember } from './zip-directory.ts';

/** Content up to this size is unpacked in one step, which is much faster for many small files. */
const AT_ONCE_BYTES = 1024 * 1024;
/** Smaller pieces make more garbage of the kind that is collected early: memory stays low (bar 10). */
const PIECE_BYTES = 64 * 1024;

/**
 * The content of a member, unpacked piece by piece. Its size and checksum are those of the directory, or the last
 * piece is followed by a fault: whoever keeps pieces keeps them only after the end was reached. Never more comes than
 * the directory says (SEC-072).
 *
 * @param member of {@link readZipDirectory}
 * @throws Problem `archive/invalid`
 */
export async function* zipContent(archive: ByteRange, member: ZipMember): AsyncGenerator<Bytes> {
  const { packedBytes, sizeBytes, method } = member;
  if (Math.max(packedBytes, sizeBytes) <= AT_ONCE_BYTES) {
    yield await contentAtOnce(archive, member);
    return;
  }
  let [size, checksum] = [0, 0];
  for await (const piece of (method === 'stored' ? packedPieces : inflated)(archive, member)) {
    size += piece.length;
    if (size > sizeBytes) break;
    checksum = crc32(piece, checksum);
    yield piece;
  }
  requireContent(member, size, checksum);
}

async function contentAtOnce(archive: ByteRange, member: ZipMember): Promise<Bytes> {
  const packed = await archive.read(member.dataOffset, member.packedBytes);
  if (packed.length !== member.packedBytes) throw broken(member, 'is cut off');
  const bytes = member.method === 'stored' ? packed : inflateAtOnce(packed, member);
  requireContent(member, bytes.length, crc32(bytes));
  return bytes;
}

function requireContent(member: ZipMember, size: number, checksum: number): void {
  if (size !== member.sizeBytes || checksum !== member.checksum)
    throw broken(member, 'has not the size or checksum of the directory');
}

async function* packedPieces(archive: ByteRange, member: ZipMember): AsyncGenerator<Bytes> {
  const { dataOffset, packedBytes } = member;
  for (let at = 0; at < packedBytes; at += PIECE_BYTES) {
    const length = Math.min(PIECE_BYTES, packedBytes - at);
    const piece = await archive.read(dataOffset + at, length);
    if (piece.length !== length) throw broken(member, 'is cut off');
    yield piece;
  }
}

function inflateAtOnce(packed: Bytes, member: ZipMember): Bytes {
  try {
    const options = { maxOutputLength: Math.max(member.sizeBytes, 1), info: true } as const;
    // The types of Node know the option and not what it gives.
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      readonly buffer: Buffer;
      readonly engine: InflateRaw;
    };
    requireAllUsed(engine, member);
    return buffer;
  } catch (cause) {
    throw cause instanceof Problem ? cause : broken(member, 'does not unpack to its size', cause);
  }
}

async function* inflated(archive: ByteRange, member: ZipMember): AsyncGenerator<Bytes> {
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  const fed = feed(inflate, packedPieces(archive, member));
  try {
    for await (const piece of inflate) yield piece as Bytes;
    requireAllUsed(inflate, member);
  } catch (cause) {
    throw cause instanceof Problem ? cause : broken(member, 'does not unpack to its size', cause);
  } finally {
    inflate.destroy();
    await fed;
  }
}

/** As fast as it is read. A fault of the source becomes one of the stream. */
async function feed(inflate: InflateRaw, pieces: AsyncIterable<Bytes>): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (inflate.destroyed || inflate.readableEnded) return;
      if (!inflate.write(piece)) await roomIn(inflate);
    }
    inflate.end();
  } catch (error) {
    inflate.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function roomIn(inflate: InflateRaw): Promise<void> {
  const events = ['drain', 'end', 'close'] as const;
  return new Promise((resolve) => {
    const go = () => {
      for (const event of events) inflate.off(event, go);
      resolve();
    };
    for (const event of events) inflate.on(event, go);
  });
}

/** Bytes after the end of the compressed content are a place to hide something (SEC-074). */
function requireAllUsed(engine: InflateRaw, member: ZipMember): void {
  if (engine.bytesWritten !== member.packedBytes) throw broken(member, 'has bytes after its content');
}

function broken({ name }: ZipMember, fault: string, cause?: unknown): Problem {
  return new Problem(
    'archive/invalid',
    `not a ZIP archive that is accepted: the content of ${JSON.stringify(name.slice(0, 100))} ${fault}`,
    { cause },
  );
}
