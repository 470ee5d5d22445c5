import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { nodeFiles } from '@secure-build/common/edges/files';
import { hasEnded } from '../../support/running-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const program = (name: string) => fileURLToPath(new URL(`../../support/programs/${name}`, import.meta.url));

async function problemOfRejected(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Problem, `expected a Problem, got ${String(error)}`);
  return error;
}

test('a write makes its folders, replaces whole files and leaves no temporary file', async (t) => {
  const folder = temporaryFolder(t);
  await nodeFiles.write(`${folder}/a/b/c.json`, utf8('1'));
  await nodeFiles.write(`${folder}/a/b/c.json`, utf8('2'));
  assert.deepEqual(readdirSync(`${folder}/a/b`), ['c.json']);
  assert.equal(Buffer.from(await nodeFiles.read(`${folder}/a/b/c.json`, 10)).toString(), '2');
});

test('a write that fails keeps the old file, leaves no temporary file, and names file and reason', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(`${folder}/taken/inside`, { recursive: true });
  const problem = await problemOfRejected(nodeFiles.write(`${folder}/taken`, utf8('1')));
  assert.equal(problem.code, 'file/unwritable');
  assert.equal(problem.at.file, `${folder}/taken`);
  assert.deepEqual(readdirSync(folder), ['taken']);
});

const mayMount = (() => {
  try {
    execFileSync('unshare', ['-rm', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    // No user namespaces on this machine: the two tests below say so by their skip.
    return false;
  }
})();

for (const { why, mount, reason } of [
  {
    why: 'a full disk',
    mount: 'mount -t tmpfs -o size=64k none "$1"',
    reason: 'no space left on the device',
  },
  {
    why: 'a read-only file system',
    mount: 'mount -t tmpfs -o ro none "$1"',
    reason: 'the file system is read-only',
  },
]) {
  test(`${why} is one clear problem, and nothing half-written stays`, {
    skip: mayMount ? false : 'SKIPPED (needs unshare)',
  }, (t) => {
    const folder = temporaryFolder(t);
    const script = `${mount} && "$2" "$3" "$1"; ls -A "$1"`;
    const output = execFileSync(
      'unshare',
      ['-rm', 'bash', '-c', script, 'x', folder, process.execPath, program('write-large.ts')],
      { encoding: 'utf8' },
    );
    assert.equal(output, `file/unwritable 3 cannot be written: ${reason}\n`);
  });
}

test('a folder, a device and a file over the limit are not read', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(`${folder}/large`, '123456');
  assert.equal((await problemOfRejected(nodeFiles.read(folder, 10))).code, 'file/unreadable');
  assert.equal((await problemOfRejected(nodeFiles.read('/dev/zero', 10))).code, 'file/unreadable');
  assert.equal((await problemOfRejected(nodeFiles.read(`${folder}/large`, 5))).code, 'limit/exceeded');
  assert.equal(
    (await problemOfRejected(nodeFiles.read(`${folder}/none`, 5))).message,
    'cannot be read: no such file',
  );
  assert.equal(await nodeFiles.readIfPresent(`${folder}/none`, 5), undefined);
});

test('hashing from one read and hashing by stream agree', async (t) => {
  const folder = temporaryFolder(t);
  const bytes = Buffer.alloc(3_000_001, 'abc');
  writeFileSync(`${folder}/large`, bytes);
  writeFileSync(`${folder}/small`, 'abc');
  const sum = (file: string) => execFileSync('sha256sum', [file], { encoding: 'utf8' }).slice(0, 64);
  assert.deepEqual(await nodeFiles.hash(`${folder}/large`), {
    sha256: sum(`${folder}/large`),
    sizeBytes: 3_000_001,
  });
  assert.deepEqual(await nodeFiles.hash(`${folder}/small`), { sha256: sum(`${folder}/small`), sizeBytes: 3 });
});

test('one read gives every digest that is asked for, for files of every size around one read', async (t) => {
  const folder = temporaryFolder(t);
  const MiB = 1024 * 1024;
  for (const sizeBytes of [0, 1, MiB - 1, MiB, MiB + 1, 2 * MiB, 3 * MiB + 7]) {
    const bytes = Buffer.alloc(sizeBytes, 'secure');
    writeFileSync(`${folder}/file`, bytes);
    const hex = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
    assert.deepEqual(await nodeFiles.hash(`${folder}/file`, ['sha384', 'sha512']), {
      sizeBytes,
      sha256: hex('sha256'),
      sha384: hex('sha384'),
      sha512: hex('sha512'),
    });
  }
});

test('a file whose size the system does not tell is hashed whole', {
  skip: existsSync('/proc/version') ? false : 'SKIPPED (needs /proc)',
}, async () => {
  const { sizeBytes, sha256 } = await nodeFiles.hash('/proc/version');
  const bytes = await nodeFiles.read('/proc/version', 10_000);
  assert.equal(sizeBytes, bytes.length);
  assert.equal(sha256, createHash('sha256').update(bytes).digest('hex'));
});

test('many files at the same time are all hashed, and a fault of one takes no place from the others', async (t) => {
  const folder = temporaryFolder(t);
  for (let index = 0; index < 40; index += 1) writeFileSync(`${folder}/${index}`, String(index));
  const paths = Array.from({ length: 60 }, (_, index) => `${folder}/${index}`);
  const results = await Promise.allSettled(paths.map((path) => nodeFiles.hash(path)));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 40);
  assert.equal((await nodeFiles.hash(`${folder}/7`)).sizeBytes, 1);
});

test('a pipe in place of a file does not stop the run', {
  skip: process.platform === 'win32' ? 'SKIPPED (needs mkfifo)' : false,
  timeout: 10_000,
}, async (t) => {
  const folder = temporaryFolder(t);
  execFileSync('mkfifo', [`${folder}/pipe`]);
  const problem = await problemOfRejected(nodeFiles.hash(`${folder}/pipe`));
  assert.equal(problem.code, 'file/unreadable');
  assert.equal(problem.message, 'no regular file');
});

test('a copied tree has the same files, modes and links, without what is skipped', async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(`${folder}/a/sub`, { recursive: true });
  mkdirSync(`${folder}/a/.git`);
  writeFileSync(`${folder}/a/sub/run`, 'x', { mode: 0o755 });
  writeFileSync(`${folder}/a/.git/HEAD`, 'x');
  symlinkSync('sub/run', `${folder}/a/link`);
  await nodeFiles.copyTree(`${folder}/a`, `${folder}/b`, (path) => path === '.git');
  assert.deepEqual(
    (await nodeFiles.list(`${folder}/b`)).map(({ name, kind }) => `${name} ${kind}`),
    ['link link', 'sub folder'],
  );
  assert.equal((await nodeFiles.info(`${folder}/b/sub/run`))?.mode, 0o755);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} leaves no half-written file, no temporary folder and no child, and ends with 3`, async (t) => {
    const folder = temporaryFolder(t);
    const child = spawn(process.execPath, [program('interrupted-write.ts'), folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const [pid = '', temporary = ''] = line.toString().trim().split(' ');
    assert.ok(existsSync(temporary));
    child.kill(signal);
    const [exitCode] = await once(child, 'exit');
    assert.equal(exitCode, 3);
    assert.match(said, new RegExp(`ended by ${signal}\\n.*\\[run/interrupted\\]`));
    assert.ok(!existsSync(temporary));
    assert.deepEqual(
      readdirSync(folder).filter((name) => !/^out-\d+$/.test(name)),
      [],
    );
    for (const name of readdirSync(folder))
      assert.equal((await nodeFiles.info(`${folder}/${name}`))?.sizeBytes, 20_000_000);
    assert.ok(await hasEnded(Number(pid)));
  });
}
