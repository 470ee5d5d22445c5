import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { craftZip } from '../../../support/crafted-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const MiB = 1024 * 1024;
const SIZE = 192 * MiB;
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
