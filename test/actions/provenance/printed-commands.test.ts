import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '@secure-build/tooling/project';
import { attestWorld } from '../../support/attest-world.ts';
import { typescriptVariables } from '../../support/typescript-start.ts';

const start = join(root, 'packages/cli/src/main.ts');

/** Types a command as it stands in the summary; only the root of the lab is added, which nobody has built in. */
function type(command: string, folder: string, more: readonly string[]) {
  const script = `"$NODE" "$START" ${command.replace(/^secure-build /, '')} "$@"`;
  return spawnSync('bash', ['-c', script, 'bash', ...more], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...typescriptVariables, NODE: process.execPath, START: start, HOME: folder },
  });
}

test('the command of the summary, typed as it is, proves the level again, and one level more is refused', async (t) => {
  const world = await attestWorld(t, { builder: 'direct' });
  const { outcome, workspace } = await world.job(
    { ...world.sigstore, 'artifact-path': '*.tgz' },
    { workspace: { 'app 1.0 $(id).tgz': 'app' } },
  );
  const command = String(outcome.outputs['verify-command']);
  assert.match(
    command,
    /^secure-build verify 'app 1\.0 \$\(id\)\.tgz' --bundle \S+ --signer-workflow \S+ .*--level 2$/,
  );
  const trust = ['--trusted-root', String(world.sigstore['trusted-root-path'])];
  const good = type(command, workspace, trust);
  assert.equal(good.status, 0, good.stdout + good.stderr);
  assert.match(good.stdout, /VERIFIED/);
  const more = type(command.replace('--level 2', '--level 3'), workspace, trust);
  assert.equal(more.status, 1, more.stdout + more.stderr);
});

test('M14 no printed command holds a pattern: each identity is an exact text', async (t) => {
  const world = await attestWorld(t, { builder: 'direct' });
  const { outcome } = await world.job(
    { ...world.sigstore, 'artifact-path': '*.tgz' },
    { workspace: { 'app.tgz': 'app' } },
  );
  const commands = outcome.summary.text.match(/<pre><code>[\s\S]*?<\/code><\/pre>/g) ?? [];
  assert.equal(commands.length, 3);
  for (const command of commands) {
    assert.doesNotMatch(command, /regexp|regex|&#42;|&#94;|\.\+|&#36;/, command);
  }
});
