import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { suiteVersion } from '@secure-build/common/core/version';
import {
  formatReleasedBuilders,
  releasedBuildersTable,
} from '@secure-build/tooling/generate-released-builders';
import { Refusal, root } from '@secure-build/tooling/project';
import { statedBuilders } from '@secure-build/tooling/state-builders';
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

test('a release states its commit and each workflow that signs, with the level that it may give', async () => {
  const commit = 'a'.repeat(40);
  const { subject, predicate } = JSON.parse(
    Buffer.from(await statedBuilders(`v${suiteVersion}`, commit)).toString(),
  );
  assert.deepEqual(subject, [{ name: `v${suiteVersion}`, digest: { gitCommit: commit } }]);
  assert.deepEqual(predicate, {
    version: suiteVersion,
    workflows: {
      '.github/workflows/attest.yml': 2,
      '.github/workflows/build.yml': 3,
      '.github/workflows/gate.yml': 0,
      '.github/workflows/reproduce.yml': 0,
    },
  });
  // Whoever signs for others is on it: a list without one would make its signatures nobody's.
  const signing = readdirSync(join(root, '.github/workflows')).filter((name) => {
    const text = readFileSync(join(root, '.github/workflows', name), 'utf8');
    return /^ {2}workflow_call:/m.test(text) && /id-token: write/.test(text) && !name.startsWith('self-test');
  });
  assert.deepEqual(
    Object.keys(predicate.workflows),
    signing.map((name) => `.github/workflows/${name}`),
  );
});

for (const { why, tag, commit, says } of [
  { why: 'a tag of another version', tag: 'v9.9.9', commit: 'a'.repeat(40), says: /the tag is "v9\.9\.9"/ },
  { why: 'no tag', tag: '', commit: 'a'.repeat(40), says: /the tag is ""/ },
  {
    why: 'no commit',
    tag: `v${suiteVersion}`,
    commit: 'main',
    says: /no commit in 40 hex characters: "main"/,
  },
]) {
  test(`a release states nothing of ${why}`, async () => {
    await assert.rejects(
      statedBuilders(tag, commit),
      (error) => error instanceof Refusal && says.test(error.message),
    );
  });
}

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
