import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeFiles } from '@secure-build/common/edges/files';
import { isAbandoned, lockHolder } from '@secure-build/common/edges/lock-holder';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A process that has ended, and that was waited for. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;
const heldBy = (pid: number) => lockHolder().replace(/^\d+/, String(pid));

for (const { why, holder, abandoned } of [
  { why: 'of a process that has ended', holder: heldBy(deadPid()), abandoned: true },
  { why: 'of this process', holder: lockHolder(), abandoned: false },
  { why: 'of another place', holder: `${deadPid()} elsewhere`, abandoned: false },
  { why: 'without a place', holder: String(deadPid()), abandoned: false },
  { why: 'that is still empty', holder: '', abandoned: false },
  {
    why: 'of a number that no process can have',
    holder: heldBy(0).replace(/^0/, '99999999999'),
    abandoned: false,
  },
]) {
  test(`a lock ${why} is ${abandoned ? '' : 'not '}abandoned`, () => {
    assert.equal(isAbandoned(holder), abandoned);
  });
}

test('SEC-151 a lock that a killed run has left is taken over at once, by one of many', async (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'index.lock');
  writeFileSync(path, heldBy(deadPid()));
  let inside = 0;
  const began = Date.now();
  await Promise.all(
    Array.from({ length: 8 }, () =>
      nodeFiles.withLock(path, async () => {
        inside += 1;
        assert.equal(inside, 1);
        assert.equal(readFileSync(path, 'utf8'), lockHolder());
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
      }),
    ),
  );
  assert.ok(Date.now() - began < 20_000);
  assert.deepEqual(readdirSync(folder), []);
});
