import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const module = fileURLToPath(
  new URL('../../../../packages/common/src/edges/terminal/standard-stream.ts', import.meta.url),
);
const program = `
  const { standardStream } = await import(process.argv[1]);
  const [out, err] = [standardStream(1), standardStream(2)];
  const before = process.moduleLoadList.includes('NativeModule net');
  out.write(JSON.stringify({ terminal: [out.isTTY, err.isTTY], before }) + '\\n');
  err.write('told\\n');
`;

test('a stream is opened when something is written, and a pipe is no terminal', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, module], {
    encoding: 'utf8',
  });
  assert.deepEqual(JSON.parse(stdout), { terminal: [false, false], before: false });
  assert.equal(stderr, 'told\n');
});

test('a descriptor that was closed before the start is no terminal', () => {
  const words = `exec '${process.execPath}' --input-type=module -e "$1" "$2" 2>&-`;
  const { stdout } = spawnSync(
    'sh',
    ['-c', words, 'sh', program.replace("err.write('told\\\\n');", ''), module],
    {
      encoding: 'utf8',
    },
  );
  assert.deepEqual(JSON.parse(stdout).terminal, [false, false]);
});
