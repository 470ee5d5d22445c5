import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { planted, repository } from '../../structure/source-tree.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { workflowExamples } from '../../workflows/examples.ts';
import { canCloseNetwork } from '../network.ts';
import { callerPath } from './caller-path.ts';

const skip = canCloseNetwork() ? false : 'needs unshare and ip';
const program = fileURLToPath(new URL('run.ts', import.meta.url));

/** Runs a workflow as a person does. */
function run(t: TestContext, workflow: string, { more = [] as readonly string[], searchPath = '' } = {}) {
  const folder = temporaryFolder(t);
  cpSync(join(repository, 'test/fixtures/project-kinds/npm'), folder, { recursive: true });
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  const file = join(folder, '.github/workflows/x.yml');
  writeFileSync(file, workflow);
  const { PATH = '' } = process.env;
  return spawnSync(process.execPath, [program, file, ...more], {
    encoding: 'utf8',
    env: { ...process.env, PATH: searchPath === '' ? PATH : `${searchPath}${delimiter}${PATH}` },
  });
}

test('an example of a README runs as it is pasted: its placeholder commit is the suite', { skip }, (t) => {
  const page = readFileSync(join(repository, 'actions/sbom/README.md'), 'utf8');
  const example = workflowExamples(planted(new Map(), { 'PAGE.md': page })).find(({ text }) =>
    text.includes('dependency-snapshot'),
  );
  const { status, stdout, stderr } = run(t, example?.workflow ?? '');
  assert.doesNotMatch(stderr, /has no 0123456789/);
  assert.match(stdout, /ORG\/SUITE\/actions\/sbom@0123456789\d{30} · success$/m, stderr);
  assert.equal(status, 0, stderr);
});

const tool = (name: string) =>
  `on: push\njobs:\n  x:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${name} && echo "$OF_THE_IMAGE"\n`;

test('a tool beside the PATH of the system, and a variable of the image, are on every machine', {
  skip,
}, (t) => {
  // The machines of jobs have an empty /tmp.
  const cache = join(repository, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'lab-tool-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'lab-tool'), '#!/bin/sh\necho from the caller\n', { mode: 0o755 });
  const more = ['--log', '--machine', 'OF_THE_IMAGE=set'];
  const { status, stdout, stderr } = run(t, tool('lab-tool'), { more, searchPath: folder });
  assert.match(stdout, /^from the caller\nset$/m, stderr);
  assert.equal(status, 0, stderr);
});

test('what a failed step printed last is said without --log', { skip }, (t) => {
  const { status, stdout, stderr } = run(t, tool('lab-tool-that-nobody-has'));
  assert.match(stdout, /^conclusion failure$/m, stderr);
  assert.match(stderr, /failed:\n.*lab-tool-that-nobody-has: command not found$/m);
  assert.equal(status, 1);
});

test('relative folders and programs of packages are no part of a machine', () => {
  const folders = callerPath('.:bin::/opt/go/bin:/w/node_modules/.bin:/usr/bin').split(':');
  assert.deepEqual(folders.slice(0, 3), [dirname(process.execPath), '/opt/go/bin', '/usr/bin']);
  assert.ok(folders.every((folder) => folder.startsWith('/') && !folder.startsWith('/w/')));
});
