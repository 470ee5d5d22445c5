import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { nodeFiles } from '@secure-build/common/edges/files';
import { problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('what is written piece by piece appears whole, under its name, when the last piece is there', async (t) => {
  const folder = temporaryFolder(t);
  const path = `${folder}/a/b`;
  const piece = Buffer.alloc(3);
  await nodeFiles.writeBy(path, async (append) => {
    for (const text of ['abc', 'def']) {
      piece.write(text);
      await append(piece);
      assert.equal(existsSync(path), false);
    }
    // The bytes are the caller's again.
    piece.fill(0);
  });
  assert.equal(readFileSync(path, 'utf8'), 'abcdef');
  assert.equal(statSync(path).mode & 0o111, 0);
  assert.deepEqual(readdirSync(`${folder}/a`), ['b']);
});

test('a fault while it is filled leaves the old file, and nothing else', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(`${folder}/a`, 'old');
  const fault = new Problem('handoff/mismatch', 'wrong');
  for (const path of [`${folder}/a`, `${folder}/new`]) {
    await assert.rejects(
      nodeFiles.writeBy(path, async (append) => {
        await append(utf8('new'));
        throw fault;
      }),
      fault,
    );
  }
  assert.deepEqual(readdirSync(folder), ['a']);
  assert.equal(readFileSync(`${folder}/a`, 'utf8'), 'old');
});

test('a place that cannot be written to is named', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(`${folder}/taken/inside`, { recursive: true });
  writeFileSync(`${folder}/file`, '');
  for (const path of [`${folder}/taken`, `${folder}/file/below`])
    await assert.rejects(
      nodeFiles.writeBy(path, async () => undefined),
      problem('file/unwritable'),
    );
  assert.deepEqual(readdirSync(folder), ['file', 'taken']);
});
