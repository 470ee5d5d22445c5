import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { builtFiles } from '@secure-build/common/domain/handoff/built-files';
import { evidenceFiles } from '@secure-build/common/domain/handoff/evidence-files';
import {
  type PackedFile,
  packedSources,
  requireSendable,
} from '@secure-build/common/domain/handoff/packed-files';
import type { Files } from '@secure-build/common/domain/ports';
import { nodeFiles } from '@secure-build/common/edges/files';
import { MANIFEST_NAME } from '@secure-build/common/formats/handoff';
import { writeZip } from '@secure-build/common/formats/zip-writer';
import { problem } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function workspaceOf(t: Parameters<typeof temporaryFolder>[0]): string {
  const root = temporaryFolder(t);
  mkdirSync(`${root}/dist/lib`, { recursive: true });
  writeFileSync(`${root}/dist/app.tgz`, 'app');
  writeFileSync(`${root}/dist/lib/.hidden`, 'hidden');
  writeFileSync(`${root}/README`, 'readme');
  return root;
}

const named = (files: readonly PackedFile[]) => files.map(({ name, sha256: digest }) => [name, digest]);

test('built files are named by their path below the root, and hashed as they stand there now', async (t) => {
  const root = workspaceOf(t);
  const found = await builtFiles(nodeFiles, root, ['dist/**']);
  assert.deepEqual(named(found), [
    ['dist/app.tgz', sha256('app')],
    ['dist/lib/.hidden', sha256('hidden')],
  ]);
  assert.deepEqual(named(await builtFiles(nodeFiles, `${root}/dist`, ['*.tgz'])), [
    ['app.tgz', sha256('app')],
  ]);
  assert.deepEqual(named(await builtFiles(nodeFiles, root, [`${root}/dist/*.tgz`, '!**/lib/**'])), [
    ['dist/app.tgz', sha256('app')],
  ]);
});

test('SEC-060 a pattern that matches nothing is refused', async (t) => {
  const root = workspaceOf(t);
  await assert.rejects(
    builtFiles(nodeFiles, root, ['dist/*.tgz', 'dist/*.whl']),
    problem(
      'input/no-match',
      /no file matches "dist\/\*\.whl"[\s\S]*In a call of build\.yml it is the input "artifacts"/,
    ),
  );
});

test('a link to a file below the root is handed over as that file', async (t) => {
  const root = workspaceOf(t);
  symlinkSync('app.tgz', `${root}/dist/latest.tgz`);
  assert.deepEqual(named(await builtFiles(nodeFiles, root, ['dist/*.tgz'])), [
    ['dist/app.tgz', sha256('app')],
    ['dist/latest.tgz', sha256('app')],
  ]);
});

for (const { why, to, code } of [
  { why: 'out of the root', to: '/etc/hostname', code: 'file/outside' },
  { why: 'to a folder', to: 'lib', code: 'subject/kind' },
  { why: 'nowhere', to: 'none', code: 'subject/kind' },
] as const) {
  test(`SEC-064 a link ${why} is not handed over`, async (t) => {
    const root = workspaceOf(t);
    symlinkSync(to, `${root}/dist/link.tgz`);
    await assert.rejects(builtFiles(nodeFiles, root, ['dist/*.tgz']), problem(code));
  });
}

test('SEC-071 a pipe is not handed over, and nobody waits for it', async (t) => {
  const root = workspaceOf(t);
  execFileSync('mkfifo', [`${root}/dist/pipe.tgz`]);
  await assert.rejects(
    builtFiles(nodeFiles, root, ['dist/*.tgz']),
    problem('subject/kind', /no regular file/),
  );
});

/** A disk on which something still writes to the file while it is read. */
function restless(path: string, when: 'hash' | 'readRange'): Files {
  const write = () => writeFileSync(path, `changed ${Math.random()}`);
  return {
    ...nodeFiles,
    async hash(...args) {
      const digests = await nodeFiles.hash(...args);
      if (when === 'hash') write();
      return digests;
    },
    async readRange(...args) {
      if (when === 'readRange') write();
      return nodeFiles.readRange(...args);
    },
  };
}

for (const when of ['hash', 'readRange'] as const) {
  test(`SEC-063 a file is not packed that changes after ${when === 'hash' ? 'it was hashed' : 'packing began'}`, async (t) => {
    const root = workspaceOf(t);
    const files = restless(`${root}/dist/app.tgz`, when);
    const packed = await builtFiles(files, root, ['dist/app.tgz']);
    await assert.rejects(async () => {
      for await (const piece of writeZip(packedSources(files, packed))) assert.ok(piece.length > 0);
    }, problem('subject/changed'));
  });
}

test('an evidence folder goes whole, but for its lock', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(`${folder}/attestations`);
  writeFileSync(`${folder}/index.json`, '{}');
  writeFileSync(`${folder}/index.lock`, '1');
  writeFileSync(`${folder}/attestations/a.json`, 'a');
  assert.deepEqual(named(await evidenceFiles(nodeFiles, folder)), [
    ['attestations/a.json', sha256('a')],
    ['index.json', sha256('{}')],
  ]);
});

test('SEC-075 a link in the evidence is not handed over', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(`${folder}/index.json`, '{}');
  symlinkSync('/etc/hostname', `${folder}/host`);
  await assert.rejects(evidenceFiles(nodeFiles, folder), problem('evidence/link'));
});

test('SEC-060 no evidence is no hand-over', async (t) => {
  const folder = temporaryFolder(t);
  await assert.rejects(
    evidenceFiles(nodeFiles, folder),
    problem('evidence/missing', /no evidence to hand over/),
  );
});

const file = (name: string, sizeBytes = 1) => ({ name, sizeBytes, sha256: sha256(name) });

test('a file of the name of the list is refused where a list travels, and only there', () => {
  requireSendable([file(MANIFEST_NAME)], false);
  assert.throws(
    () => requireSendable([file('Handoff.json')], true),
    problem('subject/collision', /Rename the file/),
  );
});

test('more files or bytes than a receiver takes are refused by the sender', () => {
  const many = Array.from({ length: 100_001 }, (_, index) => file(`${index}`));
  requireSendable(many.slice(1), true);
  assert.throws(() => requireSendable(many, true), problem('subject/limit', /100001 files/));
  assert.throws(
    () => requireSendable([file('a', 2 ** 36), file('b')], false),
    problem('subject/limit', /68719476737 bytes/),
  );
});

test('the list goes first into the archive, so that a receiver reads it before the files', async () => {
  const [first] = packedSources(nodeFiles, [], utf8('{}'));
  assert.equal(first?.name, MANIFEST_NAME);
});
