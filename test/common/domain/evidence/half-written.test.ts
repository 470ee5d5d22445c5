import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { removeHalfWritten } from '@secure-build/common/domain/evidence/half-written';
import { nodeFiles } from '@secure-build/common/edges/files';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('SEC-151 what a killed run has half written is removed, and nothing else is', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'attestations'));
  const kept = [
    'index.json',
    '.hidden.tmp',
    '.x.0123456789AB.tmp',
    'x.0123456789ab.tmp',
    '.x.0123456789ab.tmp.js',
  ];
  for (const name of [
    ...kept,
    '.index.json.0123456789ab.tmp',
    'attestations/.a.sigstore.json.fedcba987654.tmp',
  ])
    writeFileSync(join(folder, name), 'half');
  symlinkSync('/nowhere', join(folder, '.link.0123456789ab.tmp'));
  mkdirSync(join(folder, '.folder.0123456789ab.tmp'));
  await removeHalfWritten(nodeFiles, folder);
  const left = (await nodeFiles.list(folder)).map(({ name }) => name);
  assert.deepEqual(
    new Set(left),
    new Set([...kept, '.link.0123456789ab.tmp', '.folder.0123456789ab.tmp', 'attestations']),
  );
  assert.deepEqual(await nodeFiles.list(join(folder, 'attestations')), []);
});

test('what a real write leaves when it is cut off has a name that is known', async (t) => {
  const folder = temporaryFolder(t);
  const names: string[] = [];
  const writing = nodeFiles.write(join(folder, 'index.json'), new Uint8Array(8_000_000));
  while (names.length === 0) {
    names.push(
      ...(await nodeFiles.list(folder)).map(({ name }) => name).filter((name) => name !== 'index.json'),
    );
    await new Promise((resolve) => setImmediate(resolve));
  }
  await writing;
  const [name = ''] = names;
  writeFileSync(join(folder, name), 'half');
  await removeHalfWritten(nodeFiles, folder);
  assert.deepEqual(
    (await nodeFiles.list(folder)).map((entry) => entry.name),
    ['index.json'],
  );
});
