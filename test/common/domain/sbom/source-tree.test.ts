import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byCodeUnits } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import { readSourceTree, type SourceTreeReading } from '@secure-build/common/domain/sbom/source-tree';
import { type FakeOptions, fakePorts } from '../../../support/fake-ports.ts';

const LOCK = '{"lockfileVersion":3,"packages":{"":{"name":"a"}}}';

function read(
  world: FakeOptions,
  { source = '/w', excludes = ['node_modules', '.git'] }: { source?: string; excludes?: string[] } = {},
): Promise<SourceTreeReading> {
  const { files } = fakePorts(world).ports;
  return readSourceTree(files, { workspace: '/w', source, excludes, ownFolders: ['/w/.secure-build'] });
}

const statuses = ({ lockfiles }: SourceTreeReading) =>
  lockfiles.map(({ path, status }) => `${path} ${status}`);

test('every lockfile at every depth is read, what is excluded is listed, own files are not looked at', async () => {
  const reading = await read({
    files: {
      '/w/package-lock.json': LOCK,
      '/w/deep/er/npm-shrinkwrap.json': LOCK,
      '/w/node_modules/x/package-lock.json': LOCK,
      '/w/deep/node_modules/y/package-lock.json': LOCK,
      '/w/.secure-build/artifacts/package-lock.json': LOCK,
    },
  });
  assert.deepEqual(statuses(reading), ['deep/er/npm-shrinkwrap.json read', 'package-lock.json read']);
  assert.deepEqual([...reading.excluded].sort(byCodeUnits), ['deep/node_modules', 'node_modules']);
});

test('a lockfile without a parser is named as not read, with its package manager', async () => {
  const reading = await read({
    files: {
      '/w/Cargo.lock': '',
      '/w/app/requirements-dev.txt': '',
      '/w/yarn.lock': '',
      '/w/x.deps.json': '',
    },
  });
  assert.deepEqual(statuses(reading), [
    'Cargo.lock unread',
    'app/requirements-dev.txt unread',
    'x.deps.json unread',
    'yarn.lock unread',
  ]);
  const [cargo] = reading.lockfiles;
  assert.match(cargo?.status === 'unread' ? cargo.why : '', /lockfiles of Cargo/);
});

test('a damaged lockfile is named with its place and does not hide the others', async () => {
  const reading = await read({ files: { '/w/a/package-lock.json': '{', '/w/b/package-lock.json': LOCK } });
  assert.deepEqual(statuses(reading), ['a/package-lock.json unparsed', 'b/package-lock.json read']);
  const [damaged] = reading.lockfiles;
  assert.equal(damaged?.status === 'unparsed' ? damaged.problem.at.file : undefined, 'a/package-lock.json');
});

test('npm reads the shrinkwrap, not the lock beside it', async () => {
  const reading = await read({ files: { '/w/package-lock.json': LOCK, '/w/npm-shrinkwrap.json': LOCK } });
  assert.deepEqual(statuses(reading), ['npm-shrinkwrap.json read', 'package-lock.json superseded']);
});

test('SEC-064 a lockfile behind a link out of the tree is not read, and named', async () => {
  const reading = await read({
    files: { '/w/package-lock.json': LOCK, '/outside/package-lock.json': LOCK },
    links: {
      '/w/sub/package-lock.json': '/outside/package-lock.json',
      '/w/again/package-lock.json': '/w/package-lock.json',
    },
  });
  assert.deepEqual(statuses(reading), [
    'again/package-lock.json superseded',
    'package-lock.json read',
    'sub/package-lock.json unread',
  ]);
});

test('a linked folder is not walked', async () => {
  const reading = await read({
    files: { '/outside/package-lock.json': LOCK, '/w/x': '' },
    links: { '/w/folder': '/outside' },
  });
  assert.deepEqual(reading.lockfiles, []);
});

test('one lockfile can be the source', async () => {
  const files = { '/w/a/package-lock.json': LOCK, '/w/a/b/package-lock.json': LOCK };
  assert.deepEqual(statuses(await read({ files }, { source: '/w/a/package-lock.json' })), [
    'package-lock.json read',
  ]);
});

for (const { why, world, source, code } of [
  { why: 'nothing there', world: { files: { '/w/x': '' } }, source: '/w/y', code: 'input/no-match' },
  { why: 'outside', world: { files: { '/w/x': '', '/z/x': '' } }, source: '/z', code: 'file/outside' },
  {
    why: 'a link that leads out',
    world: { files: { '/w/x': '', '/z/x': '' }, links: { '/w/link': '/z' } },
    source: '/w/link',
    code: 'file/outside',
  },
] as const) {
  test(`source-path is refused: ${why}`, async () => {
    await assert.rejects(read(world, { source }), (error) => error instanceof Problem && error.code === code);
  });
}
