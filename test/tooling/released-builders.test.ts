import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  formatReleasedBuilders,
  releasedBuildersTable,
} from '@secure-build/tooling/generate-released-builders';
import { Refusal, root } from '@secure-build/tooling/project';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the committed table of released builders is what the files of earlier releases say', async () => {
  const { path, text } = await releasedBuildersTable(root);
  assert.equal(readFileSync(path, 'utf8'), text);
});

test('a table that is read back holds what was written, and has one spelling', async () => {
  const workflows = [
    ['.github/workflows/build.yml', 3],
    ['.github/workflows/attest.yml', 2],
  ] as const;
  const rows = ['1.2.0', '1.10.0'].map((version) => ({
    repository: 'https://github.com/secure-build/suite',
    version,
    commit: 'a'.repeat(40),
    workflows: new Map(workflows),
  }));
  const text = formatReleasedBuilders(rows);
  const turned = rows.map((row) => ({ ...row, workflows: new Map([...workflows].reverse()) }));
  assert.equal(formatReleasedBuilders(turned), text);
  const code = text.replace(/^import type.*$/m, '').replace(/: readonly ReleasedBuilder\[\]/, '');
  const { releasedBuilders } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.deepEqual(releasedBuilders, rows);
});

test('SEC-038 what is no file of a release of ours comes into no table', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'packages'));
  symlinkSync(join(root, 'packages/common'), join(folder, 'packages/common'));
  cpSync(join(root, 'packages/tooling/releases'), join(folder, 'packages/tooling/releases'), {
    recursive: true,
  });
  writeFileSync(join(folder, 'packages/tooling/releases/v1.0.0.sigstore.json'), '{}');
  await assert.rejects(
    releasedBuildersTable(folder),
    (error) => error instanceof Refusal && /releases\/v1\.0\.0\.sigstore\.json: /.test(error.message),
  );
});
