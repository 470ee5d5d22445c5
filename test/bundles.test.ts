import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { suiteVersion } from '@secure-build/common/core/version';
import { startText } from '@secure-build/tooling/build-dist';
import { bundleFaults } from '@secure-build/tooling/bundle-guards';
import { readDist } from '@secure-build/tooling/check-dist';
import { actionNames } from '@secure-build/tooling/project';
import { runAction } from './lab/runner/contract-runner.ts';
import { readCommands } from './lab/runner/workflow-commands.ts';
import { repository } from './structure/source-tree.ts';

const starts = [...actionNames, 'cli'];
const dist = readDist(repository);
const startFile = (name: string) => join(repository, 'dist', name, 'index.js');

test('dist has a start of two lines for each action and for the command line', () => {
  for (const name of starts) assert.equal(dist.get(`${name}/index.js`), startText(name));
  assert.equal(dist.get('package.json'), '{ "type": "module" }\n');
});

test('dist breaks no rule of bundles: size and network of each start, natives, assets, machine paths', () => {
  assert.deepEqual(
    bundleFaults({ files: dist, starts, packages: [], machineFolders: [repository, homedir()] }),
    [],
  );
});

for (const name of actionNames) {
  test(`${name}: an input that is not understood ends with exit 2, one annotation, and nothing else`, async (t) => {
    const result = await runAction(t, name, { inputs: { 'evidence-pth': 'x' } });
    assert.equal(result.exitCode, 2);
    assert.equal(result.annotations.length, 1);
    assert.match(
      result.annotations[0]?.message ?? '',
      /input "evidence-pth" is unknown\. Did you mean "evidence-path"\?/,
    );
    assert.equal(result.stderr, '');
    assert.equal(result.summary, '');
    assert.equal(result.outputs.size, 0);
    assert.deepEqual(result.filesWritten, []);
  });
}

// SEC-100 is about values in files of the runner; this is the one line that no library writes.
for (const [why, inputs] of [
  ['a newline', { mode: 'a\nb\r\nc' }],
  ['a percent sign', { mode: '100%25%0A' }],
  ['a colon', { mode: '::error::x' }],
  ['a comma', { mode: 'a,b=c' }],
  ['each of them in a name', { 'a:b,c%0Ad': 'x', 'e::f': 'y' }],
] as const) {
  test(`the early failure line has the bytes of @actions/core: ${why}`, async (t) => {
    const { stdout } = await runAction(t, 'sign', { inputs });
    const [command, ...others] = readCommands(stdout).commands;
    assert.equal(command?.name, 'error');
    assert.deepEqual(others, []);
    const script = "import { error } from '@actions/core'; error(process.argv[1]);";
    const theirs = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script, '--', command?.data ?? ''],
      {
        cwd: join(repository, 'packages/common'),
        encoding: 'utf8',
      },
    );
    assert.equal(stdout, theirs.stdout);
  });
}

for (const name of starts) {
  test(`${name}: an idle start loads no part of Node's network that bare Node does not load`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'idle-start-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'bare.mjs'), '');
    const bare = new Set(loadedModules(join(folder, 'bare.mjs'), []));
    const more = loadedModules(startFile(name), name === 'cli' ? ['--version'] : []).filter(
      (module) => !bare.has(module),
    );
    assert.deepEqual(
      more.filter((module) =>
        /^NativeModule (?:_?http|_?tls|net|dns|internal\/dns|internal\/deps\/undici)/.test(module),
      ),
      [],
    );
  });
}

function loadedModules(script: string, args: readonly string[]): readonly string[] {
  const report =
    'process.on("exit",()=>process.getBuiltinModule("node:fs").writeSync(3,JSON.stringify(process.moduleLoadList)))';
  const { output } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, script, ...args],
    {
      env: { PATH: process.env.PATH ?? '', INPUT_UNKNOWN: 'x' },
      encoding: 'utf8',
      // Not a pipe: writing into one loads `net`, whoever writes.
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  return JSON.parse(output[3] ?? '') as readonly string[];
}

test('the command line answers --version from its bundle', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'home'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [startFile('cli'), '--version'], {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', HOME: join(folder, 'home') },
    encoding: 'utf8',
  });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.ok(stdout.includes(suiteVersion), stdout);
});

test('provenance loads no upload client unless it hands over', (t) => {
  const uploads = [...dist].filter(([, text]) => text.includes('comp=blocklist')).map(([path]) => path);
  assert.ok(uploads.length > 0, 'the upload client is in the bundle');
  const folder = mkdtempSync(join(tmpdir(), 'bundles-coverage-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'app.txt'), 'app\n');
  const coverage = join(folder, 'coverage');
  const words = ['provenance', '--mode', 'predicate', '--artifact-path', 'app.txt'];
  const { status, stderr } = spawnSync(process.execPath, [startFile('cli'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: folder, NODE_V8_COVERAGE: coverage },
  });
  assert.equal(status, 0, stderr);
  const loaded = readdirSync(coverage).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url);
  });
  assert.ok(
    loaded.some((url) => url.endsWith('/dist/suite/index.js')),
    'what was loaded is known',
  );
  for (const path of uploads) assert.ok(!loaded.some((url) => url.endsWith(`/dist/${path}`)), path);
});
