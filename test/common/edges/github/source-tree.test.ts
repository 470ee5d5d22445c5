import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { isLockfile } from '@secure-build/common/domain/provenance/source-tree';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { readSourceTree } from '@secure-build/common/edges/github/source-tree';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { json, type ServiceRequest } from '../../../lab/sigstore/service.ts';
import { problem } from '../../../support/signing.ts';

function read(world: GithubWorld, commit = world.source.commit) {
  const api = openGithubApi(world.ports, {
    url: API_ORIGIN,
    repository: 'octo-org/demo',
    token: world.job.token,
  });
  return readSourceTree(api, commit, deadlineIn(world.ports, 900_000));
}

test('lockfiles at the commit are listed by digest; links, folders and other files are not', async () => {
  const world = githubWorld();
  world.source.files = [
    { path: 'package-lock.json', content: 'a' },
    { path: 'src/index.ts', content: 'b' },
    { path: 'web/deep/Cargo.lock', content: 'c', mode: '100755' },
    { path: 'go.sum', content: '' },
    { path: 'other/go.sum', content: 'go.mod', mode: '120000' },
  ];
  assert.deepEqual(await read(world), {
    commit: world.source.commit,
    lockfiles: [
      { path: 'go.sum', sha256: sha256('') },
      { path: 'package-lock.json', sha256: sha256('a') },
      { path: 'web/deep/Cargo.lock', sha256: sha256('c') },
    ],
    leftOut: [],
  });
});

test('a source without lockfiles has none', async () => {
  const world = githubWorld();
  world.source.files = [{ path: 'README.md', content: 'x' }];
  assert.deepEqual((await read(world)).lockfiles, []);
});

test('what is too much is left out by name, what is near the root comes first', async () => {
  const world = githubWorld();
  const deep = Array.from({ length: limits.sourceLockfiles }, (_, index) => ({
    path: `packages/p${String(index).padStart(3, '0')}/package-lock.json`,
    content: String(index),
  }));
  world.source.files = [...deep, { path: 'package-lock.json', content: 'root' }];
  const { lockfiles, leftOut } = await read(world);
  assert.equal(lockfiles.length, limits.sourceLockfiles);
  assert.equal(lockfiles[0]?.path, 'package-lock.json');
  assert.deepEqual(leftOut, ['packages/p099/package-lock.json: more than 100 lockfiles']);
});

test('of a tree that cannot be listed whole the root is taken, and the rest is said to be missing', async () => {
  const world = githubWorld();
  world.source.mostEntries = 2;
  world.source.files = [
    { path: 'a/package-lock.json', content: 'a' },
    { path: 'b/package-lock.json', content: 'b' },
    { path: 'package-lock.json', content: 'root' },
  ];
  const { lockfiles, leftOut } = await read(world);
  assert.deepEqual(
    lockfiles.map(({ path }) => path),
    ['package-lock.json'],
  );
  assert.match(leftOut.join(), /too large to be listed whole/);
});

test('a commit that is not there is refused', async () => {
  await assert.rejects(read(githubWorld(), 'd'.repeat(40)), problem('service/refused', /answered 404/));
});

const id = (letter: string) => letter.repeat(40);
const blobId = (content: string) =>
  createHash('sha1').update(`blob ${content.length}\0${content}`).digest('hex');
const entry = { path: 'package-lock.json', mode: '100644', type: 'blob', sha: blobId('x'), size: 1 };
const honest = {
  commit: { sha: id('a'), tree: { sha: id('b') } },
  tree: { sha: id('b'), tree: [entry], truncated: false },
};
for (const [why, lie] of [
  ['another commit', { commit: { ...honest.commit, sha: id('f') } }],
  ['a commit without a tree', { commit: { sha: id('a'), tree: {} } }],
  ['a commit that is a list', { commit: [] }],
  ['another tree', { tree: { ...honest.tree, sha: id('f') } }],
  ['a tree without a list', { tree: { sha: id('b'), tree: {} } }],
  ['an entry that is none', { tree: { ...honest.tree, tree: ['x'] } }],
  ['an entry without a path', { tree: { ...honest.tree, tree: [{ ...entry, path: '' }] } }],
  ['an entry without a size', { tree: { ...honest.tree, tree: [{ ...entry, size: null }] } }],
  ['an entry whose content has no name', { tree: { ...honest.tree, tree: [{ ...entry, sha: '../x' }] } }],
  ['a content that is another one', { content: 'y' }],
  ['a content of another length', { tree: { ...honest.tree, tree: [{ ...entry, size: 2 }] } }],
] as const) {
  test(`an answer about the source is refused: ${why}`, async () => {
    await assert.rejects(read(lying(lie), id('a')), problem('service/wrong-answer'));
  });
}

test('the same answers without the lie are read', async () => {
  assert.deepEqual((await read(lying({}), id('a'))).lockfiles, [
    { path: 'package-lock.json', sha256: sha256('x') },
  ]);
});

function lying(lie: { readonly commit?: unknown; readonly tree?: unknown; readonly content?: string }) {
  const answers = { ...honest, content: 'x', ...lie };
  const service = {
    name: 'github-api',
    handle: ({ path }: ServiceRequest) =>
      path.includes('/blobs/')
        ? { status: 200, headers: {}, body: Buffer.from(answers.content) }
        : json(200, path.includes('/commits/') ? answers.commit : answers.tree),
  };
  return githubWorld({ more: new Map([[API_ORIGIN, service]]) });
}

test('SEC-123 without contents: read the YAML to add is named, with exit 3', async () => {
  const job = simulateJob({ repository: { visibility: 'private' }, permissions: { actions: 'read' } });
  await assert.rejects(read(githubWorld({ job })), (error) => {
    assert.equal(error instanceof Problem && error.exit, 3);
    return problem('service/refused', /^ {4}permissions:\n {6}contents: read$/m)(error);
  });
});

for (const call of [1, 2, 3]) {
  test(`a page for people in place of answer ${call} is asked for again`, async () => {
    const world = githubWorld({ faults: [{ service: 'github-api', kind: 'html', call }] });
    assert.equal((await read(world)).lockfiles.length, 1);
  });
}

test('sums of Go and every lockfile that is known count, names that merely end so do not', () => {
  for (const path of ['go.sum', 'a/go.work.sum', 'Cargo.lock', 'x/requirements.txt', 'pnpm-lock.yaml'])
    assert.ok(isLockfile(path), path);
  for (const path of ['xgo.sum', 'go.sum/x', 'my-Cargo.lock', 'constructor'])
    assert.ok(!isLockfile(path), path);
});
