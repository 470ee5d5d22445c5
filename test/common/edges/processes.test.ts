import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as exec from '@actions/exec';
import { byCodeUnits } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import type { Command, Processes } from '@secure-build/common/domain/ports';
import { workflowProcesses } from '@secure-build/common/edges/actions/processes';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { hasEnded } from '../../support/running-process.ts';

const kinds: readonly (readonly [name: string, processes: Processes])[] = [
  ['process groups', groupProcesses],
  ['@actions/exec', workflowProcesses(exec)],
];

const shell = (script: string, more: Partial<Command> = {}): Command => ({
  file: 'bash',
  args: ['--norc', '--noprofile', '-c', script],
  folder: '/',
  environment: groupProcesses.baseEnvironment,
  ...more,
});

for (const [name, processes] of kinds) {
  test(`${name}: exit code, both streams and whole lines come back`, async () => {
    const lines: string[] = [];
    const result = await processes.run(
      shell('echo one; printf two; echo three >&2; exit 7', { onLine: (line) => lines.push(line) }),
    );
    assert.equal(result.exitCode, 7);
    assert.equal(result.stdout, 'one\ntwo');
    assert.equal(result.stderr, 'three\n');
    assert.deepEqual(lines.sort(byCodeUnits), ['one', 'three', 'two']);
  });

  test(`SEC-105 ${name}: a child gets the environment that it is given and nothing else`, async () => {
    process.env.SECURE_BUILD_TEST_LEAK = 'x';
    const { stdout } = await processes.run(
      shell('env', { environment: { ...groupProcesses.baseEnvironment, GIVEN: '1' } }),
    );
    delete process.env.SECURE_BUILD_TEST_LEAK;
    assert.match(stdout, /^GIVEN=1$/m);
    assert.doesNotMatch(stdout, /SECURE_BUILD_TEST_LEAK|HOME=/);
  });

  test(`${name}: a child reads what it is given, and nothing where it is given nothing`, async () => {
    assert.equal((await processes.run(shell('cat', { input: 'a\nb' }))).stdout, 'a\nb');
    assert.equal((await processes.run(shell('cat', { deadlineMs: 5000 }))).stdout, '');
    assert.equal((await processes.run(shell('exit 3', { input: 'x'.repeat(1_000_000) }))).exitCode, 3);
  });

  test(`SEC-106 ${name}: arguments reach the program as they are, never through a shell`, async () => {
    const hostile = [
      '-o/x',
      '--output=x',
      '@file',
      '$(echo x)',
      '`x`',
      'a b',
      'a"b',
      "a'b",
      '',
      '*',
      'a;b|c',
    ];
    const { stdout } = await processes.run({
      ...shell(''),
      file: process.execPath,
      args: ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...hostile],
    });
    assert.deepEqual(JSON.parse(stdout), hostile);
  });

  test(`${name}: a program that is not there is one clear problem`, async () => {
    await assert.rejects(
      processes.run({ ...shell(''), file: 'no-such-program-here' }),
      (error: unknown) =>
        error instanceof Problem &&
        error.code === 'process/not-started' &&
        error.message === '"no-such-program-here" could not be started',
    );
  });

  test(`${name}: a deadline ends the whole group, also children in the background`, async () => {
    const result = await processes.run(shell('sleep 62 & echo $!; wait', { deadlineMs: 300 }));
    assert.equal(result.timedOut, true);
    assert.ok(await hasEnded(Number(result.stdout)));
  });
}

test('what a command leaves in the background ends with it', async () => {
  const { stdout, exitCode } = await groupProcesses.run(shell('sleep 63 >/dev/null 2>&1 & echo $!'));
  assert.equal(exitCode, 0);
  assert.ok(await hasEnded(Number(stdout)));
});

test('a program that prints without end is kept to a bounded tail', async () => {
  const { stdout } = await groupProcesses.run(shell('yes 0123456789 | head -c 5000000; echo; echo end'));
  assert.ok(stdout.length <= 64 * 1024);
  assert.match(stdout, /end\n$/);
});
