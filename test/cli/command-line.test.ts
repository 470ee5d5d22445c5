import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suiteVersion } from '@secure-build/common/core/version';
import { type CommandLineResult, secureBuild } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const commands = ['chain', 'sbom', 'sign', 'provenance', 'reproduce', 'gate', 'verify', 'init'];

test('--version prints the version, --help every command, and each command its flags from its inputs', (t) => {
  const folder = temporaryFolder(t);
  const run = (...words: string[]) => secureBuild(words, { folder, state: folder });
  assert.deepEqual(run('--version'), { exitCode: 0, stdout: `${suiteVersion}\n`, stderr: '' });
  const overview = run('--help');
  assert.equal(overview.exitCode, 0);
  for (const command of commands) {
    assert.match(overview.stdout, new RegExp(`^  ${command} `, 'm'));
    const help = run(command, '--help');
    assert.equal(help.exitCode, 0, help.stderr);
    assert.match(help.stdout, new RegExp(`^Usage: secure-build ${command}`, 'm'));
    assert.match(help.stdout, /^ {2}--json /m);
  }
  assert.match(run('sbom', '--help').stdout, /^ {2}--source-path VALUE/m);
});

for (const { words, text } of [
  {
    words: [],
    text: 'a command is needed: one of chain, sbom, sign, provenance, reproduce, gate, verify, init',
  },
  { words: ['vrify', '.'], text: 'command "vrify" is unknown. Did you mean "verify"?' },
  { words: ['sbom', '--sourcepath', '.'], text: '"--sourcepath" is unknown. Did you mean "--source-path"?' },
  { words: ['verify'], text: 'verify needs FOLDER | ARTIFACT' },
  { words: ['verify', 'nothing-here'], text: 'there is no file or folder "nothing-here"' },
  {
    words: ['chain'],
    text: '"." has no package-lock.json, so there is no default for --build and --artifact-path',
  },
  {
    words: ['gate', '--artifact-path', '*.none', '--policy-path', 'none.yaml'],
    text: 'there is no policy at "none.yaml"',
  },
]) {
  test(`SEC-139 "secure-build ${words.join(' ')}" ends with 2 and says: ${text}`, (t) => {
    const folder = temporaryFolder(t);
    const { exitCode, stdout, stderr }: CommandLineResult = secureBuild(words, { folder, state: folder });
    assert.ok(stderr.includes(`error: ${text}`), stderr);
    assert.equal(exitCode, 2);
    assert.equal(stdout, '');
    assert.doesNotMatch(stderr, /TypeError|Cannot read properties|^\s+at /m);
  });
}
