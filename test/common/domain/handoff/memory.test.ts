import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { utf8 } from '@secure-build/common/core/bytes';
import { formatZip } from '@secure-build/common/formats/zip';
import { craftZip } from '../../../support/crafted-zip.ts';
import { largeOnly } from '../../../support/long-tests.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const MiB = 1024 * 1024;
const SIZE = 192 * MiB;
const manyEntries = fileURLToPath(new URL('../../../support/programs/archive-memory.ts', import.meta.url));
const program = fileURLToPath(new URL('../../../support/programs/handoff-memory.ts', import.meta.url));

function riseOf(...args: readonly string[]): { readonly rose: number; readonly sizeBytes: number } {
  return JSON.parse(execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' }));
}

/** Bar 10 of the provenance document. */
test('memory rises by 64 MiB at most while 192 MiB are packed, sent and unpacked', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(`${folder}/large`, '');
  truncateSync(`${folder}/large`, SIZE);
  const { rose, sizeBytes } = riseOf(folder);
  assert.equal(sizeBytes, SIZE);
  console.log(`packed, sent, unpacked: ${Math.round(rose / MiB)} MiB above the baseline`);
  assert.ok(rose <= 64 * MiB, `${rose} bytes`);
});

test('memory rises by 64 MiB at most while 192 MiB come out of a fifth of a megabyte', (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(`${folder}/large`, '');
  truncateSync(`${folder}/large`, SIZE);
  const archive = `${folder}/deflated.zip`;
  writeFileSync(archive, craftZip([{ name: 'large', bytes: Buffer.alloc(SIZE), method: 8 }]));
  const { rose } = riseOf(folder, archive);
  console.log(`inflated: ${Math.round(rose / MiB)} MiB above the baseline`);
  assert.ok(rose <= 64 * MiB, `${rose} bytes`);
});

for (const { why, nameBytes, skip } of [
  { why: 'short names', nameBytes: 12, skip: largeOnly },
  { why: 'names of 300 characters', nameBytes: 300, skip: false },
]) {
  test(`memory rises by 64 MiB at most while an archive of 100,000 entries is read: ${why}`, {
    skip,
  }, (t) => {
    const archive = `${temporaryFolder(t)}/many.zip`;
    const entries = Array.from({ length: 100_000 }, (_, index) => ({
      name: `d${index % 100}/${String(index).padStart(nameBytes, 'n')}`,
      bytes: utf8(String(index)),
    }));
    writeFileSync(archive, formatZip(entries));
    const said = execFileSync(process.execPath, [manyEntries, archive], { encoding: 'utf8' });
    const { rose, ...read } = JSON.parse(said);
    // The numbers 0 to 99,999 as text.
    assert.deepEqual(read, { entries: 100_000, bytes: 488_890 });
    console.log(`100,000 entries, ${why}: ${Math.round(rose / MiB)} MiB above the baseline`);
    assert.ok(rose <= 64 * MiB, `${rose} bytes`);
  });
}
