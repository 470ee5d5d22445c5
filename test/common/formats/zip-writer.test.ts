import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Bytes, equalBytes, utf8 } from '@secure-build/common/core/bytes';
import { type ByteRange, bytesInMemory } from '@secure-build/common/formats/byte-range';
import { formatZip } from '@secure-build/common/formats/zip';
import { zipContent } from '@secure-build/common/formats/zip-content';
import { readZipDirectory } from '@secure-build/common/formats/zip-directory';
import { writeZip, type ZipSource, zipBytes } from '@secure-build/common/formats/zip-writer';
import { largeOnly } from '../../support/long-tests.ts';
import { problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const MiB = 1024 * 1024;
const GiB = 1024 * MiB;
const zeros = Buffer.alloc(MiB);

function source(name: string, bytes: Bytes, pieceBytes = 300_000): ZipSource {
  return {
    name,
    sizeBytes: bytes.length,
    async *pieces() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  };
}

/** A file of zeros that no disk has to hold. */
const hole = (name: string, sizeBytes: number): ZipSource => ({
  name,
  sizeBytes,
  async *pieces() {
    for (let at = 0; at < sizeBytes; at += MiB) yield zeros.subarray(0, Math.min(MiB, sizeBytes - at));
  },
});

async function collect(pieces: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(Uint8Array.from(piece));
  return Buffer.concat(all);
}

/** What was written of which every byte that is not in a long piece is kept; the rest is zeros. */
async function sparse(pieces: AsyncIterable<Bytes>): Promise<ByteRange> {
  const kept: { readonly at: number; readonly bytes: Bytes }[] = [];
  let sizeBytes = 0;
  for await (const piece of pieces) {
    if (piece.length < MiB) kept.push({ at: sizeBytes, bytes: Uint8Array.from(piece) });
    sizeBytes += piece.length;
  }
  return {
    sizeBytes,
    async read(offset, length) {
      const out = Buffer.alloc(Math.max(0, Math.min(length, sizeBytes - offset)));
      for (const { at, bytes } of kept) {
        const [from, to] = [Math.max(offset, at), Math.min(offset + out.length, at + bytes.length)];
        if (from < to) out.set(bytes.subarray(from - at, to - at), from - offset);
      }
      return out;
    },
  };
}

const files = [
  { name: 'a', bytes: utf8('') },
  { name: 'folder/ä.txt', bytes: utf8('x'.repeat(1000)) },
  { name: 'large', bytes: Buffer.alloc(3 * MiB, 'abc') },
];

test('an archive that is written in pieces is the one that is made at once, as long as was said before', async () => {
  const sources = files.map(({ name, bytes }) => source(name, bytes));
  const written = await collect(writeZip(sources));
  assert.ok(equalBytes(written, formatZip(files)));
  assert.equal(zipBytes(sources), written.length);
});

test('100,000 files are an archive of zip64, and every one of them is found', {
  skip: largeOnly,
}, async () => {
  const sources = Array.from({ length: 100_000 }, (_, index) => source(`f${index}`, utf8(`${index}`)));
  const written = await collect(writeZip(sources));
  assert.equal(zipBytes(sources), written.length);
  const members = await readZipDirectory(bytesInMemory(written));
  assert.equal(members.length, 100_000);
  const last = await members.member(99_999);
  assert.equal(last.name, 'f99999');
  await assert.rejects(members.member(100_000), RangeError);
  assert.equal(Buffer.from(await collect(zipContent(bytesInMemory(written), last))).toString(), '99999');
  await assert.rejects(
    readZipDirectory(bytesInMemory(written), 99_999),
    problem('limit/exceeded', /100000 entries/),
  );
});

test('a file of more than 4 GiB and what stands behind it are written and found', {
  skip: largeOnly,
}, async () => {
  const sources = [hole('large', 4 * GiB), source('behind', utf8('abc'))];
  const archive = await sparse(writeZip(sources));
  assert.equal(archive.sizeBytes, zipBytes(sources));
  const directory = await readZipDirectory(archive);
  assert.equal(directory.length, 2);
  const members = [await directory.member(0), await directory.member(1)];
  assert.deepEqual(
    members.map(({ name, sizeBytes }) => [name, sizeBytes]),
    [
      ['large', 4 * GiB],
      ['behind', 3],
    ],
  );
  const [, behind] = members;
  assert.ok(behind !== undefined && behind.dataOffset > 4 * GiB);
  assert.equal(Buffer.from(await collect(zipContent(archive, behind))).toString(), 'abc');
});

/** The smallest number of entries that 16 bits do not hold. */
const largeCount = formatZip(
  Array.from({ length: 65_535 }, (_, index) => ({ name: `${index}`, bytes: utf8('') })),
);

test('65,535 entries are an archive of zip64 too', async () => {
  assert.equal((await readZipDirectory(bytesInMemory(largeCount))).length, 65_535);
});

for (const { why, spoil, fault } of [
  {
    why: 'another number of entries',
    spoil: (b: Buffer) => b.writeUInt16LE(2, b.length - 12),
    fault: /several disks/,
  },
  {
    why: 'end records that differ',
    spoil: (b: Buffer) => {
      b.writeUInt16LE(2, b.length - 12);
      b.writeUInt16LE(2, b.length - 14);
    },
    fault: /end records say different things|not where the end record says/,
  },
  {
    why: 'no locator',
    spoil: (b: Buffer) => b.writeUInt32LE(0, b.length - 42),
    fault: /end record of zip64/,
  },
  {
    why: 'a locator that points elsewhere',
    spoil: (b: Buffer) => b.writeUInt32LE(7, b.length - 34),
    fault: /end record of zip64/,
  },
  {
    why: 'a size beyond all measure',
    spoil: (b: Buffer) => b.fill(0xff, b.length - 98 + 40, b.length - 98 + 48),
    fault: /beyond all measure/,
  },
] as const) {
  test(`SEC-074 the records of zip64 are refused with ${why}`, async () => {
    const written = Buffer.from(largeCount);
    spoil(written);
    await assert.rejects(readZipDirectory(bytesInMemory(written)), problem('archive/invalid', fault));
  });
}

for (const { why, first, later } of [
  { why: 'shorter than it was', first: 'abc', later: 'ab' },
  { why: 'longer than it was', first: 'abc', later: 'abcd' },
]) {
  test(`a file that is ${why} is not packed`, async () => {
    const changing: ZipSource = { ...source('a', utf8(later)), sizeBytes: first.length };
    await assert.rejects(collect(writeZip([changing])), problem('subject/changed'));
  });
}

test('a large file that changes between its two readings is not packed', async () => {
  let readings = 0;
  const changing: ZipSource = {
    name: 'large',
    sizeBytes: 2 * MiB,
    async *pieces() {
      readings += 1;
      yield Buffer.alloc(2 * MiB, String(readings));
    },
  };
  await assert.rejects(collect(writeZip([changing])), problem('subject/changed'));
  assert.equal(readings, 2);
});

const hasUnzip = (() => {
  try {
    execFileSync('unzip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    // Not on this machine: the test below says so by its skip.
    return false;
  }
})();

test('another program reads what is written', { skip: hasUnzip ? false : 'no program unzip' }, async (t) => {
  const folder = temporaryFolder(t);
  const many = Array.from({ length: 66_000 }, (_, index) => ({ name: `f/${index}`, bytes: utf8('x') }));
  for (const entries of [files, many]) {
    writeFileSync(`${folder}/a.zip`, formatZip(entries));
    const said = execFileSync('unzip', ['-tqq', `${folder}/a.zip`], { encoding: 'utf8' });
    assert.equal(said, '');
  }
});
