import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';

test('one command starts the lab, says where it is, and ends by a signal', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'lab-start-'));
  t.after(() => rm(folder, { recursive: true }));
  const program = fileURLToPath(new URL('start.ts', import.meta.url));
  const child = spawn(process.execPath, [program, '--folder', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('until it is interrupted')) resolve();
    });
    child.once('close', () => resolve());
  });
  const fulcio = /^Fulcio +(\S+)$/m.exec(output)?.[1];
  assert.equal((await fetch(`${fulcio}/api/v2/trustBundle`)).status, 200);
  assert.ok(parseTrustedRoot(await readFile(join(folder, 'trusted_root.json')), 'lab'));
  child.kill('SIGTERM');
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(code, 0);
});
