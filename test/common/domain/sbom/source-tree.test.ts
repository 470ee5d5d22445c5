import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits } from '@secure-build/common/core/limits';
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
      '/w/Cartfile.resolved': '',
      '/w/app/requirements-dev.txt': '',
      '/w/cpanfile.snapshot': '',
      '/w/x.deps.json': '',
    },
  });
  assert.deepEqual(statuses(reading), [
    'Cartfile.resolved unread',
    'app/requirements-dev.txt unread',
    'cpanfile.snapshot unread',
    'x.deps.json unread',
  ]);
  const [carthage] = reading.lockfiles;
  assert.match(carthage?.status === 'unread' ? carthage.why : '', /lockfiles of Carthage/);
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

test('a lockfile behind a link to a file that nobody reads is not read, though the file exists', async () => {
  const reading = await read({
    files: {
      '/w/locks/real.json': LOCK,
      '/w/a/package-lock.json': LOCK,
      '/w/a/npm-shrinkwrap.json': LOCK,
      '/w/locks/Cartfile.resolved': '',
    },
    links: {
      '/w/package-lock.json': '/w/locks/real.json',
      '/w/b/package-lock.json': '/w/a/package-lock.json',
      '/w/Cartfile.resolved': '/w/locks/Cartfile.resolved',
    },
  });
  assert.deepEqual(statuses(reading), [
    'Cartfile.resolved superseded',
    'a/npm-shrinkwrap.json read',
    'a/package-lock.json superseded',
    'b/package-lock.json unread',
    'locks/Cartfile.resolved unread',
    'package-lock.json unread',
  ]);
});

test('a manifest that cannot be opened is left out with a note, and the lockfile is read', async () => {
  const reading = await read({
    files: {
      '/w/package-lock.json': LOCK,
      '/w/package.json': new Uint8Array(limits.lockfileBytes + 1),
    },
  });
  assert.deepEqual(statuses(reading), ['package-lock.json read']);
  const [lockfile] = reading.lockfiles;
  const notes = lockfile?.status === 'read' ? lockfile.content.notes : [];
  assert.deepEqual(
    notes.map(({ code, path }) => [code, path]),
    [['manifest-unreadable', 'package.json']],
  );
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

test('the lockfile that is the source is read, also where npm would read the one beside it', async () => {
  const files = { '/w/a/package-lock.json': LOCK, '/w/a/npm-shrinkwrap.json': LOCK };
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
