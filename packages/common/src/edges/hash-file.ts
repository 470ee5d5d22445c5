import { createHash, webcrypto } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, read, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { formatHex } from '../core/bytes.ts';
import type { Sha256 } from '../core/digest.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import type { FileDigests, FurtherDigest } from '../domain/ports.ts';

const readPiece = promisify(read);

type Algorithm = 'sha256' | FurtherDigest;
/** So little is read in less time than it takes to ask another thread for it. */
const READ_HERE_BYTES = 128 * 1024;
const names = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;

/**
 * Follows links. A file of up to 1 MiB is read at once and hashed on another thread, a larger one in pieces; the
 * same bytes go to every algorithm.
 */
export async function hashFile(path: string, also: readonly FurtherDigest[] = []): Promise<FileDigests> {
  const buffer = await takeBuffer();
  try {
    // A FIFO that has taken the place of the file would make an open that waits, wait for ever.
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return await hashOpened({ descriptor, path, algorithms: ['sha256', ...also] }, buffer);
    } finally {
      closeSync(descriptor);
    }
  } finally {
    giveBuffer(buffer);
  }
}

interface Opened {
  readonly descriptor: number;
  readonly path: string;
  readonly algorithms: readonly Algorithm[];
}

async function hashOpened(file: Opened, buffer: Buffer): Promise<FileDigests> {
  const info = fstatSync(file.descriptor);
  if (!info.isFile()) throw new Problem('file/unreadable', 'no regular file', { at: { file: file.path } });
  // One byte more than the file has: a read that does not fill the buffer has seen the end.
  const wanted = Math.min(info.size + 1, buffer.length);
  const bytesRead = await readFirst(file.descriptor, buffer, wanted);
  const whole = bytesRead === info.size && bytesRead < wanted;
  return whole ? hashAtOnce(file, buffer.subarray(0, bytesRead)) : hashInPieces(file, buffer, bytesRead);
}

async function readFirst(descriptor: number, buffer: Buffer, wanted: number): Promise<number> {
  if (wanted <= READ_HERE_BYTES) return readSync(descriptor, buffer, 0, wanted, null);
  return (await readPiece(descriptor, buffer, 0, wanted, null)).bytesRead;
}

async function hashAtOnce({ algorithms }: Opened, bytes: Buffer): Promise<FileDigests> {
  const digests = await Promise.all(
    algorithms.map(async (algorithm) => {
      const digest = await webcrypto.subtle.digest(names[algorithm], bytes as Uint8Array<ArrayBuffer>);
      return [algorithm, formatHex(new Uint8Array(digest))] as const;
    }),
  );
  return resultOf(digests, bytes.length);
}

/** Goes on where the first read has ended. The next piece is read while this one is hashed. */
async function hashInPieces(
  { descriptor, algorithms }: Opened,
  first: Buffer,
  firstBytes: number,
): Promise<FileDigests> {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const);
  let [current, next]: [Buffer, Buffer] = [first, Buffer.allocUnsafe(first.length)];
  let [bytesRead, sizeBytes] = [firstBytes, 0];
  while (bytesRead > 0) {
    const reading = readPiece(descriptor, next, 0, next.length, null);
    for (const [, hash] of hashes) hash.update(current.subarray(0, bytesRead));
    sizeBytes += bytesRead;
    ({ bytesRead } = await reading);
    [current, next] = [next, current];
  }
  return resultOf(
    hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')]),
    sizeBytes,
  );
}

function resultOf(
  digests: readonly (readonly [algorithm: string, hex: string])[],
  sizeBytes: number,
): FileDigests {
  return { sizeBytes, ...(Object.fromEntries(digests) as { sha256: Sha256 }) };
}

const free: Buffer[] = [];
const waiting: ((buffer: Buffer) => void)[] = [];
let made = 0;

/**
 * Two files for each core, of which one is read while the other is hashed: more at the same time would only make
 * each of them slower. Memory that is used again is half of the speed.
 */
async function takeBuffer(): Promise<Buffer> {
  const known = free.pop();
  if (known !== undefined) return known;
  if (made >= Math.min(2 * availableParallelism(), limits.hashPool))
    return new Promise((resolve) => waiting.push(resolve));
  made += 1;
  return Buffer.allocUnsafeSlow(limits.hashAtOnceBytes + 1);
}

/** It goes to the one who waits longest. */
function giveBuffer(buffer: Buffer): void {
  const first = waiting.shift();
  if (first === undefined) free.push(buffer);
  else first(buffer);
}
