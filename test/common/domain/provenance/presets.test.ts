import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commandsOf, findPreset, type Preset, presets } from '@secure-build/common/domain/provenance/presets';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** As the steps of `build.yml` run a command. */
const bash = (command: string, cwd: string, ...more: string[]) =>
  spawnSync('bash', ['--noprofile', '--norc', '-euo', 'pipefail', ...more, '-c', command], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, RUNNER_TEMP: cwd },
  });

test('the presets are those of the specification, each once', () => {
  assert.deepEqual(
    presets.map(({ id }) => id),
    ['npm', 'python', 'go', 'rust', 'java', 'generic'],
  );
});

for (const preset of presets as readonly Preset[]) {
  test(`the commands of ${preset.id} are bash that can be parsed, and hold no expression of a workflow`, (t) => {
    const folder = temporaryFolder(t);
    const { fetch, build } = commandsOf(preset, { version: '', command: 'true' });
    for (const script of [fetch, build]) {
      const parsed = bash(script, folder, '-n');
      assert.equal(parsed.status, 0, parsed.stderr);
      assert.ok(!script.includes('${{') && !script.includes('***'));
    }
    assert.notEqual(build, '');
  });

  test(`${preset.id} has an exact version of its tool, unless the caller brings the command`, () => {
    if (preset.toolchain === undefined) assert.equal(preset.id, 'generic');
    else assert.match(preset.toolchain.version, /^\d+\.\d+\.\d+$/);
  });
}

test('a version of the caller takes the place of the default, everywhere', () => {
  const rust = findPreset('rust');
  assert.ok(rust !== undefined);
  const { fetch, build, toolchainVersion } = commandsOf(rust, { version: '1.90.0', command: '' });
  assert.equal(toolchainVersion, '1.90.0');
  for (const script of [fetch, build]) {
    assert.ok(script.startsWith('export RUSTUP_TOOLCHAIN=1.90.0\n'), script);
    assert.ok(!script.includes('1.95.0'));
  }
});

test('generic runs the command of the caller and fetches nothing', () => {
  const generic = findPreset('generic');
  assert.ok(generic !== undefined);
  assert.deepEqual(commandsOf(generic, { version: '', command: 'make all' }), {
    fetch: '',
    build: 'make all',
    toolchainVersion: '',
  });
});

test('a name that every object has is no preset', () => {
  assert.equal(findPreset('constructor'), undefined);
  assert.equal(findPreset('__proto__'), undefined);
});

const python = spawnSync('python', ['-c', 'import tomllib'], { encoding: 'utf8' });
for (const { why, pyproject, expected } of [
  {
    why: 'requirements',
    pyproject: '[build-system]\nrequires = ["hatchling==1.2", "a>=3; os_name == \'nt\'"]\n',
    expected: ['hatchling==1.2', "a>=3; os_name == 'nt'"],
  },
  {
    why: 'a table without requirements',
    pyproject: '[project]\nname = "x"\n',
    expected: ['setuptools >= 40.8.0'],
  },
  { why: 'no file', pyproject: undefined, expected: ['setuptools >= 40.8.0'] },
]) {
  test(`what a Python build requires is read from pyproject.toml: ${why}`, {
    skip: python.status === 0 ? false : 'needs Python 3.11 or later as "python"',
  }, (t) => {
    const folder = temporaryFolder(t);
    if (pyproject !== undefined) writeFileSync(join(folder, 'pyproject.toml'), pyproject);
    const preset = findPreset('python');
    assert.ok(preset !== undefined);
    const { fetch } = commandsOf(preset, { version: '', command: '' });
    const line = fetch.split('\n').find((part) => part.startsWith('python -c'));
    const read = bash(`${line}\ncat "$RUNNER_TEMP/build-requires.txt"`, folder);
    assert.equal(read.status, 0, read.stderr);
    assert.deepEqual(read.stdout.trimEnd().split('\n'), expected);
  });
}
