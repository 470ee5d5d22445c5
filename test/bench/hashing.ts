import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileHasher, hashAll } from '@secure-build/common/domain/provenance/artifact-hashing';
import { nodeFiles } from '@secure-build/common/edges/files';
import type { Bench } from './figure.ts';
import { median, peakMibOf } from './measure.ts';

const FILES = 2000;
const FILE_BYTES = 64 * 1024;
const ROUNDS = 3;
const GiB = 1024 ** 3;

/** Many small files against a stream for each, one after the other; one huge file against a large one. */
export const hashing: Bench = {
  name: 'hashing of artifacts',
  async measure(scratch) {
    return [await manyFiles(join(scratch, 'many')), hugeFile(join(scratch, 'huge'))];
  },
};

async function manyFiles(folder: string) {
  mkdirSync(folder);
  const names = Array.from({ length: FILES }, (_, index) => `${index}.bin`);
  const content = Buffer.alloc(FILE_BYTES, 'content');
  for (const [index, name] of names.entries()) {
    content.writeUInt32BE(index);
    writeFileSync(join(folder, name), content);
  }
  const rounds: { ourMs: number; theirMs: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const theirMs = await wallMs(async () => {
      for (const name of names) await pipeline(createReadStream(join(folder, name)), createHash('sha256'));
    });
    const ourMs = await wallMs(() => hashAll(fileHasher(nodeFiles, folder), names));
    rounds.push({ ourMs, theirMs });
  }
  return {
    what: `hashing ${FILES} files of 64 KiB against a serial stream`,
    ratio: median(rounds.map(({ ourMs, theirMs }) => theirMs / ourMs)),
    bar: 2,
    atLeast: true as const,
    more: `${median(rounds.map(({ ourMs }) => ourMs)).toFixed(0)} ms, serial stream ${median(rounds.map(({ theirMs }) => theirMs)).toFixed(0)} ms`,
  };
}

async function wallMs(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Sparse files: nothing is written, but every byte is read and hashed. */
function hugeFile(folder: string) {
  mkdirSync(folder);
  const program = join(import.meta.dirname, 'hash-one-file.ts');
  const peakMib = (name: string, bytes: number) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    truncateSync(path, bytes);
    const environment = { PATH: process.env.PATH ?? '' };
    return peakMibOf({ args: [process.execPath, program, path], folder, environment, exitCode: 0 });
  };
  const small = peakMib('1-gib', GiB);
  const huge = peakMib('10-gib', 10 * GiB);
  return {
    what: 'peak memory of a file of 10 GiB against one of 1 GiB',
    ratio: huge / small,
    bar: 1.2,
    more: `${huge.toFixed(0)} MiB, ${small.toFixed(0)} MiB`,
  };
}
