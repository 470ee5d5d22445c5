import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  distDifferences,
  namedPackagesFaults,
  readDist,
  uncommittedFiles,
} from '@secure-build/tooling/check-dist';
import { repository } from '../structure/source-tree.ts';

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

const inside = ['a', 'b'].map((name) => ({
  name,
  version: '1.0.0',
  license: 'MIT',
  folder: `node_modules/${name}`,
}));
for (const { why, named, faults } of [
  { why: 'each package', named: ['a 1.0.0 (MIT)', 'b 1.0.0 (MIT)'], faults: [] },
  { why: 'one less', named: ['a 1.0.0 (MIT)'], faults: ['THIRD-PARTY-NOTICES: lacks "b 1.0.0 (MIT)"'] },
  {
    why: 'one more',
    named: ['a 1.0.0 (MIT)', 'b 1.0.0 (MIT)', 'c 1.0.0 (MIT)'],
    faults: ['THIRD-PARTY-NOTICES: "c 1.0.0 (MIT)" is in no bundle'],
  },
  {
    why: 'another version',
    named: ['a 1.0.0 (MIT)', 'b 1.0.1 (MIT)'],
    faults: [
      'THIRD-PARTY-NOTICES: lacks "b 1.0.0 (MIT)"',
      'THIRD-PARTY-NOTICES: "b 1.0.1 (MIT)" is in no bundle',
    ],
  },
]) {
  test(`the notices name what is inside the bundle: ${why}`, () => {
    const notices = `Packages inside\n\n${named.join('\n')}\n\n---\ntexts`;
    assert.deepEqual(namedPackagesFaults(notices, inside), faults);
  });
}

test('the notices of this repository have a head that is read', () => {
  const notices = readFileSync(join(repository, 'THIRD-PARTY-NOTICES'), 'utf8');
  assert.ok(namedPackagesFaults(notices, []).length > 10);
  assert.equal(notices, readDist(repository).get('suite/licenses.txt'));
});

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
