import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { distDifferences, readDist, uncommittedFiles } from '@secure-build/tooling/check-dist';

const fresh = new Map([
  ['suite/index.js', 'a'],
  ['suite/1.index.js', 'b'],
]);

for (const { why, committed, found } of [
  { why: 'nothing', committed: fresh, found: [] },
  {
    why: 'a changed byte',
    committed: new Map([...fresh, ['suite/index.js', 'A']]),
    found: ['dist/suite/index.js: differs from a fresh build'],
  },
  {
    why: 'a missing chunk',
    committed: new Map([['suite/index.js', 'a']]),
    found: ['dist/suite/1.index.js: missing; a fresh build has it'],
  },
  {
    why: 'a hidden package',
    committed: new Map([...fresh, ['suite/node_modules/x/.x.js', '']]),
    found: ['dist/suite/node_modules/x/.x.js: not part of a fresh build'],
  },
]) {
  test(`SEC-127 compares dist with a fresh build: ${why}`, () => {
    assert.deepEqual(distDifferences(fresh, committed), found);
  });
}

test('SEC-127 sees files of dist that git does not have: untracked, changed, deleted, ignored, hidden', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'check-dist-'));
  t.after(() => rmSync(root, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@registry.example', '-c', 'commit.gpgsign=false', ...args],
      { cwd: root },
    );
  mkdirSync(join(root, 'dist/suite'), { recursive: true });
  for (const name of ['same', 'changed', 'deleted']) writeFileSync(join(root, 'dist/suite', name), name);
  writeFileSync(join(root, '.gitignore'), '*.log\n');
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  assert.deepEqual(uncommittedFiles(root), []);

  writeFileSync(join(root, 'dist/suite/changed'), 'other');
  rmSync(join(root, 'dist/suite/deleted'));
  for (const name of ['untracked', '.hidden', 'ignored.log'])
    writeFileSync(join(root, 'dist/suite', name), '');
  writeFileSync(join(root, 'elsewhere'), '');
  assert.deepEqual(
    new Set(uncommittedFiles(root)),
    new Set([
      'dist/suite/changed: not committed (M)',
      'dist/suite/deleted: not committed (D)',
      'dist/suite/.hidden: not committed (??)',
      'dist/suite/untracked: not committed (??)',
      'dist/suite/ignored.log: not committed (!!)',
    ]),
  );
  assert.deepEqual(
    [...readDist(root).keys()].filter((path) => path.includes('.hidden')),
    ['suite/.hidden'],
  );
});
