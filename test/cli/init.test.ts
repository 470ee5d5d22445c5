import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { repository } from '../structure/source-tree.ts';
import { secureBuild } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PIN = 'v1.4.0@0123456789abcdef0123456789abcdef01234567';
const WORKFLOW = '.github/workflows/secure-build.yml';
const POLICY = '.github/secure-build/policy.yaml';

/** A checkout of a small npm project whose remote address holds a password. */
function checkout(t: TestContext): string {
  const folder = temporaryFolder(t);
  cpSync(join(repository, 'test/fixtures/project-kinds/npm'), folder, { recursive: true });
  for (const args of [
    ['init', '--quiet'],
    ['remote', 'add', 'origin', 'https://user:hunter2@github.com/acme/app.git'],
  ]) {
    assert.equal(spawnSync('git', args, { cwd: folder }).status, 0);
  }
  return folder;
}

const init = (folder: string, ...words: readonly string[]) =>
  secureBuild(['init', ...words], { folder, state: folder });

test('init writes the workflow and the policy, says why, and never shows the address of the remote', (t) => {
  const folder = checkout(t);
  const { exitCode, stdout, stderr } = init(folder, '--pin', PIN);
  assert.equal(exitCode, 0, stderr);
  assert.match(stdout, /^Preset +npm, because of package\.json$/m);
  assert.match(stdout, /^Toolchain +24\.19\.0, as \.nvmrc says$/m);
  assert.match(stdout, /^Check yourself +- /m);
  assert.doesNotMatch(stdout + stderr, /hunter2/);
  assert.match(readFileSync(join(folder, WORKFLOW), 'utf8'), /preset: npm/);
  assert.match(
    readFileSync(join(folder, POLICY), 'utf8'),
    /sourceRepository: "https:\/\/github\.com\/acme\/app"/,
  );
});

test('--dry-run writes nothing and shows a patch that git takes', (t) => {
  const folder = checkout(t);
  const { exitCode, stdout } = init(folder, '--pin', PIN, '--dry-run', '--json');
  assert.equal(exitCode, 0);
  assert.equal(existsSync(join(folder, '.github')), false);
  const { details } = JSON.parse(stdout) as { details: { patch: string; written: boolean } };
  assert.equal(details.written, false);
  const applied = spawnSync('git', ['apply', '-'], { cwd: folder, input: `${details.patch}\n` });
  assert.equal(applied.status, 0, String(applied.stderr));
  const patched = readFileSync(join(folder, WORKFLOW), 'utf8');
  const other = checkout(t);
  assert.equal(init(other, '--pin', PIN).exitCode, 0);
  assert.equal(patched, readFileSync(join(other, WORKFLOW), 'utf8'));
});

test('the text of --dry-run is what git takes as a patch, piped as it is', (t) => {
  const folder = checkout(t);
  const { exitCode, stdout, stderr } = init(folder, '--pin', PIN, '--dry-run');
  assert.equal(exitCode, 0, stderr);
  assert.match(stdout, /^Check yourself +- /m);
  const applied = spawnSync('git', ['apply', '-'], { cwd: folder, input: stdout });
  assert.equal(applied.status, 0, String(applied.stderr));
  const other = checkout(t);
  assert.equal(init(other, '--pin', PIN).exitCode, 0);
  for (const path of [WORKFLOW, POLICY])
    assert.equal(readFileSync(join(folder, path), 'utf8'), readFileSync(join(other, path), 'utf8'));
});

test('an address of the remote that ends with a slash names the same repository', (t) => {
  const folder = checkout(t);
  const address = 'https://github.com/acme/app/';
  assert.equal(spawnSync('git', ['remote', 'set-url', 'origin', address], { cwd: folder }).status, 0);
  const { stdout, stderr } = init(folder, '--pin', PIN, '--dry-run');
  assert.match(stdout, /for acme\/app, as the remote "origin" says$/m, stderr);
});

test('a package.json that is no JSON is said with its place and how to mend it', (t) => {
  const folder = checkout(t);
  writeFileSync(join(folder, 'package.json'), '{\n  "name": "a",,\n}\n');
  const { exitCode, stderr } = init(folder, '--pin', PIN);
  assert.equal(exitCode, 3);
  assert.match(stderr, /package\.json:2:\d+: not valid JSON: /);
  assert.match(stderr, /Correct package\.json at the named place/);
  assert.doesNotMatch(stderr, /Check that the file exists/);
});

test('a package.json that links to another file of the repository is read', (t) => {
  const folder = checkout(t);
  mkdirSync(join(folder, 'shared'));
  cpSync(join(folder, 'package.json'), join(folder, 'shared/manifest.json'));
  rmSync(join(folder, 'package.json'));
  symlinkSync('shared/manifest.json', join(folder, 'package.json'));
  assert.equal(init(folder, '--pin', PIN).exitCode, 0);
});

test('a second project of the repository: what is to be named anew is said', (t) => {
  const folder = checkout(t);
  writeFileSync(join(folder, 'setup.py'), '');
  const { exitCode, stderr } = init(folder, '--pin', PIN);
  assert.equal(exitCode, 2);
  assert.match(stderr, /another --workflow-path and --policy-path/);
  assert.match(stderr, /tags of its own/);
  assert.doesNotMatch(stderr, /README of the action/);
});

test('a folder that was found and that no workflow can name is refused by what init takes', (t) => {
  const folder = checkout(t);
  const below = join(folder, `a${'$'}{{ github.token }}`);
  mkdirSync(below);
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(folder, file), join(below, file));
    rmSync(join(folder, file));
  }
  const { exitCode, stderr } = init(folder, '--pin', PIN);
  assert.equal(exitCode, 2);
  assert.match(stderr, /GitHub would evaluate/);
  assert.match(stderr, /a folder that init has found counts as --working-directory/);
});

for (const { why, prepare, words, text } of [
  {
    why: 'a policy stands there already',
    prepare: (folder: string) => {
      mkdirSync(join(folder, '.github/secure-build'), { recursive: true });
      writeFileSync(join(folder, POLICY), 'mine\n');
    },
    words: ['--pin', PIN],
    text: /exists, and init writes new files only/,
  },
  {
    why: 'the folder of workflows is a link out of the repository',
    prepare: (folder: string) => {
      mkdirSync(join(folder, '.github'));
      symlinkSync('/tmp', join(folder, '.github/workflows'));
    },
    words: ['--pin', PIN],
    text: /leads out of the workspace through a symbolic link/,
  },
  {
    why: 'the path leads out',
    prepare: () => {},
    words: ['--pin', PIN, '--policy-path', '../p.yaml'],
    text: /no path inside/,
  },
  {
    why: 'the pin is a tag only',
    prepare: () => {},
    words: ['--pin', 'v1.4.0'],
    text: /expected vX\.Y\.Z@COMMIT/,
  },
  {
    why: 'a file stands where the folder of workflows belongs',
    prepare: (folder: string) => {
      mkdirSync(join(folder, '.github'));
      writeFileSync(join(folder, '.github/workflows'), '');
    },
    words: ['--pin', PIN],
    text: /\.github\/workflows is no folder/,
  },
  {
    why: 'both paths are one file of a file system that folds case',
    prepare: () => {},
    words: ['--pin', PIN, '--policy-path', '.github/workflows/Secure-Build.yml'],
    text: /name the same file/,
  },
  {
    why: 'GitHub would never start the workflow',
    prepare: () => {},
    words: ['--pin', PIN, '--workflow-path', '.GitHub/workflows/secure-build.yml'],
    text: /expected \.github\/workflows\/NAME\.yml/,
  },
  {
    why: 'the artifacts lie outside',
    prepare: () => {},
    words: ['--pin', PIN, '--artifacts', '../x'],
    text: /"\.\.\/x"|\.\.\/x/,
  },
  {
    why: 'the folder is above the repository',
    prepare: () => {},
    words: [
      '--pin',
      PIN,
      '--preset',
      'generic',
      '--command',
      'make',
      '--artifacts',
      'x',
      '--working-directory',
      '../..',
    ],
    text: /--working-directory: expected a folder of the repository/,
  },
  {
    why: 'GitHub would evaluate the command',
    prepare: () => {},
    words: [
      '--pin',
      PIN,
      '--preset',
      'generic',
      '--command',
      `make ${'$'}{{ secrets.X }}`,
      '--artifacts',
      'x',
    ],
    text: /--command: GitHub would evaluate/,
  },
  {
    why: 'GitHub would take the policy for a workflow',
    prepare: () => {},
    words: ['--pin', PIN, '--policy-path', '.github/workflows/policy.yaml'],
    text: /--policy-path: GitHub takes every \.yml and \.yaml file in \.github\/workflows for a workflow/,
  },
  {
    why: 'package.json is a link out of the repository, whose target is not shown',
    prepare: (folder: string, outside: string) => {
      rmSync(join(folder, 'package.json'));
      writeFileSync(join(outside, 'secret'), '§ secret');
      symlinkSync(join(outside, 'secret'), join(folder, 'package.json'));
    },
    words: ['--pin', PIN],
    text: /^(?![\s\S]*§)[\s\S]*package\.json: a symbolic link leads out of the repository/,
  },
  {
    why: '.github is a link out of the repository, whose workflows are not listed',
    prepare: (folder: string, outside: string) => {
      mkdirSync(join(outside, 'workflows'));
      symlinkSync(outside, join(folder, '.github'));
    },
    words: ['--pin', PIN],
    text: /\.github\/workflows: a symbolic link leads out of the repository/,
  },
  {
    why: 'the folder is not there',
    prepare: () => {},
    words: ['--pin', PIN, '--source-path', 'nowhere'],
    text: /--source-path: "nowhere" is no folder/,
  },
  {
    why: 'the folder is not the top of the repository, where alone GitHub looks for workflows',
    prepare: (folder: string) => {
      mkdirSync(join(folder, 'services/api'), { recursive: true });
      cpSync(join(folder, 'package.json'), join(folder, 'services/api/package.json'));
    },
    words: ['--pin', PIN, '--source-path', 'services/api'],
    text: /not the top of its repository[\s\S]*--working-directory services\/api/,
  },
  {
    why: 'the repository is no name',
    prepare: () => {},
    words: ['--pin', PIN, '--repository', 'acme/../x'],
    text: /expected OWNER\/REPO/,
  },
]) {
  test(`init writes neither file where ${why}, and ends with 2`, (t) => {
    const folder = checkout(t);
    prepare(folder, temporaryFolder(t));
    const { exitCode, stderr } = init(folder, ...words);
    assert.match(stderr, text);
    assert.equal(exitCode, 2);
    assert.equal(existsSync(join(folder, WORKFLOW)), false);
    if (existsSync(join(folder, POLICY))) assert.equal(readFileSync(join(folder, POLICY), 'utf8'), 'mine\n');
  });
}
