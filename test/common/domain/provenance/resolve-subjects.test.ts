import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { refuseChangedSubjects } from '@secure-build/common/domain/provenance/resolve-subjects';
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { directoryHash } from '@secure-build/common/formats/directory-hash';
import { fakePorts } from '../../../support/fake-ports.ts';
import { problem } from '../../../support/signing.ts';
import { subjectInputsOf, subjectsIn } from '../../../support/subjects.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const hex = 'a1'.repeat(32);
const other = 'b2'.repeat(32);
const files = {
  '/w/dist/app.tgz': 'app',
  '/w/dist/lib.tgz': 'lib',
  '/w/dist/sub/app.tgz': 'another',
  '/w/dist/sub/lib.tgz': 'lib',
};

const named = async (given: Record<string, string>, world = {}) =>
  (await subjectsIn(given, { files, ...world })).subjects.map(({ name, kind, digest }) => {
    return [name, kind, { ...digest }];
  });

test('every kind of subject comes out of one call, by name, with its digest', async () => {
  const run = () => ({ stdout: `${'c'.repeat(40)}\n` });
  const programs = { '/usr/bin/git': 'program' };
  const world = {
    files: { ...files, ...programs },
    run,
    context: { findWorkflowArtifact: async (name: string) => ({ name: `${name}-linux`, sha256: other }) },
  };
  const lines = [
    'dist/*.tgz',
    'file:dist/sub/app.tgz',
    'dir:dist/sub',
    `oci:ghcr.io/acme/app:1.0@sha256:${hex}`,
    `digest:sha384:${'d'.repeat(96)} elsewhere.bin`,
    'artifact:build',
    'git:HEAD',
    `purl:pkg:npm/app@1.0.0 sha512:${hex}${hex}`,
  ];
  // Of the fake disk every file may be executed.
  const { files: disk } = fakePorts(world).ports;
  const executable = {
    ...disk,
    info: async (path: string) => {
      const info = await disk.info(path);
      return info === undefined ? undefined : { ...info, mode: 0o755 };
    },
  };
  assert.deepEqual(await named({ subjects: lines.join('\n') }, { ...world, ports: { files: executable } }), [
    ['build-linux', 'artifact', { sha256: other }],
    ['dist/app.tgz', 'file', { sha256: sha256('app') }],
    ['dist/lib.tgz', 'file', { sha256: sha256('lib') }],
    [
      'dist/sub',
      'directory',
      {
        dirHash: directoryHash([
          { path: 'app.tgz', sha256: sha256('another') },
          { path: 'lib.tgz', sha256: sha256('lib') },
        ]),
      },
    ],
    ['dist/sub/app.tgz', 'file', { sha256: sha256('another') }],
    ['elsewhere.bin', 'declared', { sha384: 'd'.repeat(96) }],
    ['ghcr.io/acme/app', 'image', { sha256: hex }],
    ['git:HEAD', 'commit', { gitCommit: 'c'.repeat(40) }],
    ['pkg:npm/app@1.0.0', 'package', { sha512: hex + hex }],
  ]);
});

test('a file that several inputs name is hashed once and is one subject', async () => {
  let hashed = 0;
  const { files: disk } = fakePorts({ files }).ports;
  const counting = {
    ...disk,
    hash: (...args: Parameters<typeof disk.hash>) => {
      hashed += 1;
      return disk.hash(...args);
    },
  };
  const { subjects } = await subjectsIn(
    { 'artifact-path': 'dist/*.tgz\n/w/dist/app.tgz', subjects: 'file:./dist/app.tgz\ndist/a*' },
    { ports: { files: counting } },
  );
  assert.equal(hashed, 2);
  assert.deepEqual(
    subjects.map(({ name, files: found }) => [name, found.map(({ path }) => path)]),
    [
      ['dist/app.tgz', ['/w/dist/app.tgz']],
      ['dist/lib.tgz', ['/w/dist/lib.tgz']],
    ],
  );
});

test('SHA-512 comes from the same read where it is asked for; SHA-256 is always there', async () => {
  const sha512 = createHash('sha512').update('app').digest('hex');
  assert.deepEqual(await named({ 'artifact-path': 'dist/app.tgz', 'digest-algorithms': 'sha256\nsha512' }), [
    ['dist/app.tgz', 'file', { sha256: sha256('app'), sha512 }],
  ]);
});

test('package URLs name files and images where that is asked for', async () => {
  const given = {
    subjects: `dist/app.tgz\noci:ghcr.io/acme/tools/app@sha256:${hex}`,
    'name-strategy': 'purl',
  };
  assert.deepEqual(
    (await named(given)).map(([name]) => name),
    ['pkg:generic/dist/app.tgz', `pkg:oci/app@sha256:${hex}?repository_url=ghcr.io%2Facme%2Ftools%2Fapp`],
  );
});

test('SEC-061 two files of one base name and different content are refused; of equal content they are one', async () => {
  await assert.rejects(
    named({ 'artifact-path': 'dist/**/app.tgz', 'name-strategy': 'basename' }),
    problem(
      'subject/collision',
      /two different files would both be called "app.tgz": "dist\/app.tgz", "dist\/sub\/app.tgz"\nUse "name-strategy: relative"/,
    ),
  );
  const { subjects } = await subjectsIn(
    { 'artifact-path': 'dist/**/lib.tgz', 'name-strategy': 'basename' },
    { files },
  );
  assert.deepEqual(
    subjects.map(({ name, files: found }) => [name, found.length]),
    [['lib.tgz', 2]],
  );
  assert.equal((await named({ 'artifact-path': 'dist/**/app.tgz' })).length, 2);
});

test('SEC-061 one name with two digests is refused, whatever names it', async () => {
  const line = (digest: string) => `digest:sha256:${digest} app.bin`;
  await assert.rejects(
    named({ subjects: `${line(hex)}\n${line(other)}` }),
    problem('subject/collision', /two different things would both be called "app.bin"/),
  );
  await assert.rejects(
    named({ subjects: `dist/app.tgz\ndigest:sha256:${hex} dist/app.tgz` }),
    problem('subject/collision', /"dist\/app.tgz"/),
  );
  assert.equal(
    (await named({ subjects: `dist/app.tgz\ndigest:sha256:${sha256('app')} dist/app.tgz` })).length,
    1,
  );
});

test('SEC-062 a weak digest never suffices; beside a strong one it is listed', async () => {
  const weak = `digest:sha1:${'a'.repeat(40)} app.bin`;
  for (const subjects of [weak, `${weak}\ndigest:md5:${'a'.repeat(32)} app.bin`]) {
    await assert.rejects(
      named({ subjects }),
      problem('digest/invalid', /"app.bin": sha1.* alone identify nothing/),
    );
  }
  assert.deepEqual(await named({ subjects: `${weak}\ndigest:sha256:${hex} app.bin` }), [
    ['app.bin', 'declared', { sha1: 'a'.repeat(40), sha256: hex }],
  ]);
});

test('SEC-062 a digest that nothing was compared with does not join a file', async () => {
  for (const digest of [`sha512:${hex}${hex}`, `sha1:${'a'.repeat(40)}`]) {
    await assert.rejects(
      named({ subjects: `dist/app.tgz\ndigest:${digest} dist/app.tgz` }),
      problem('subject/collision', /no digest in common/),
    );
  }
  const sha512 = createHash('sha512').update('app').digest('hex');
  const given = {
    subjects: `dist/app.tgz\ndigest:sha512:${sha512} dist/app.tgz`,
    'digest-algorithms': 'sha256\nsha512',
  };
  assert.equal((await named(given)).length, 1);
});

for (const { why, given, text } of [
  { why: 'no input at all', given: {}, text: /no input names a subject, and no job has declared/ },
  {
    why: 'no input, and no list wanted',
    given: { 'from-artifacts-list': 'never' },
    text: /^no input names a subject\n/,
  },
  {
    why: 'a pattern without a match',
    given: { 'artifact-path': 'dist/*.whl' },
    text: /input "artifact-path": no file matches "dist\/\*\.whl" \(looked at \d+ entries under "w"\)/,
  },
  {
    why: 'a pattern without a match beside one that has one',
    given: { subjects: 'dist/app.tgz\ndist/ap.tgz' },
    text: /no file matches "dist\/ap\.tgz".*Did you mean "dist\/app\.tgz"/,
  },
  { why: 'a file that is not there', given: { subjects: 'file:dist/x' }, text: /there is no file "dist\/x"/ },
  { why: 'a folder that is not there', given: { subjects: 'dir:out' }, text: /there is no folder "out"/ },
  {
    why: 'a checksum file that is not there',
    given: { 'checksums-path': 'SHA256SUM' },
    text: /input "checksums-path": there is no checksum file "SHA256SUM"/,
  },
  {
    why: 'a list that only exists as a name',
    given: { 'from-artifacts-list': 'only' },
    text: /no job has declared/,
  },
]) {
  test(`SEC-060 ${why} is refused`, async () => {
    await assert.rejects(named(given), problem('subject/none', text));
  });
}

test('SEC-060 "allow-empty" accepts an empty set, and no slip beside what was found', async () => {
  assert.deepEqual(await named({ 'allow-empty': 'true' }), []);
  assert.deepEqual(await named({ 'allow-empty': 'true', 'artifact-path': 'dist/*.whl' }), []);
  await assert.rejects(
    named({ 'allow-empty': 'true', 'artifact-path': 'dist/*.whl\ndist/*.tgz' }),
    problem('subject/none', /dist\/\*\.whl/),
  );
});

for (const { given, text } of [
  {
    given: { 'subject-path': 'a', 'artifact-path': 'b' },
    text: /"subject-path" and "artifact-path" are not mixed/,
  },
  {
    given: { 'subject-checksums': 'a', subjects: 'b' },
    text: /"subject-checksums" and "subjects" are not mixed/,
  },
  { given: { 'subject-path': 'a', 'subject-checksums': 'b' }, text: /exclude each other/ },
  { given: { 'subject-path': 'a', 'subject-digest': 'b', 'subject-name': 'c' }, text: /exclude each other/ },
  { given: { 'subject-digest': `sha256:${hex}` }, text: /"subject-name" is needed together/ },
  { given: { 'subject-name': 'app' }, text: /"subject-name" needs/ },
  { given: { 'artifact-path': 'a', 'check-files': 'true' }, text: /"check-files" needs "checksums-path"/ },
  {
    given: { 'artifact-path': 'a', 'from-artifacts-list': 'only' },
    text: /"from-artifacts-list: only" excludes "artifact-path"/,
  },
  { given: { 'artifact-path': 'a', 'digest-algorithms': 'sha512' }, text: /sha256 is always needed/ },
]) {
  test(`the inputs ${Object.keys(given).join(', ')} are refused together`, async () => {
    await assert.rejects(named(given), problem('input/invalid', text));
  });
}

for (const path of ['file:../x', 'file:/etc/passwd', 'dir:a/../../x', 'file:C:/x', '../x', '/etc/*']) {
  test(`SEC-064 the line ${path} leads out of the workspace and is refused`, async () => {
    await assert.rejects(named({ subjects: path }), problem('input/invalid', /leads out of the workspace/));
  });
}

test('a tag is resolved only where that is allowed, and the answer says what it was', async () => {
  const context = { resolveTag: async () => `sha256:${hex}` as const };
  const given = { subjects: 'oci:ghcr.io/Acme/App:Latest' };
  await assert.rejects(named(given, { context }), problem('oci/reference', /no digest, and a tag may move/));
  const { subjects, resolvedTags } = await subjectsIn({ ...given, 'resolve-tags': 'true' }, { context });
  assert.deepEqual(resolvedTags, [{ reference: 'ghcr.io/acme/app:Latest', digest: `sha256:${hex}` }]);
  assert.deepEqual(subjects[0]?.image, {
    registry: 'ghcr.io',
    repository: 'acme/app',
    tag: 'Latest',
    digest: `sha256:${hex}`,
  });
  await assert.rejects(
    named({ ...given, 'resolve-tags': 'true' }),
    problem('oci/reference', /no registry can be asked/),
  );
  await assert.rejects(
    named({ subjects: 'oci:ghcr.io/acme/app', 'resolve-tags': 'true' }, { context }),
    problem('oci/reference', /has no digest/),
  );
});

test('workflow artifacts exist in a workflow only', async () => {
  await assert.rejects(named({ subjects: 'artifact:x' }), problem('input/invalid', /in a workflow only/));
});

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: root,
    stdio: 'pipe',
  })
    .toString()
    .trim();

const onDisk = (root: string) => ({
  ports: { files: nodeFiles, processes: groupProcesses },
  context: { workspace: root, root },
});

test('a branch, a tag and a commit of the checkout name their commit; another name none', async (t) => {
  const root = temporaryFolder(t);
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'first');
  git(root, 'tag', '--annotate', 'v1.0.0', '--message', 'one');
  const commit = git(root, 'rev-parse', 'HEAD');
  for (const ref of ['HEAD', 'main', 'refs/tags/v1.0.0', 'v1.0.0', commit, commit.slice(0, 12)]) {
    const { subjects } = await subjectsIn({ subjects: `git:${ref}` }, onDisk(root));
    assert.deepEqual(
      subjects.map(({ name, digest }) => [name, { ...digest }]),
      [[`git:${ref}`, { gitCommit: commit }]],
    );
  }
  for (const ref of ['v2.0.0', 'a'.repeat(40)])
    await assert.rejects(
      subjectsIn({ subjects: `git:${ref}` }, onDisk(root)),
      problem('subject/none', /names no commit/),
    );
});

test('SEC-108 a checkout that lacks a commit fetches nothing: its configuration names the program for that', async (t) => {
  const root = temporaryFolder(t);
  git(root, 'init', '--quiet');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'first');
  const planted = `touch ${root}/started; false`;
  for (const [key, value] of [
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.url', 'ssh://host.example/app'],
    ['core.sshCommand', planted],
  ] as const)
    git(root, 'config', key, value);
  const missing = 'd'.repeat(40);
  await assert.rejects(
    subjectsIn({ subjects: `git:${missing}` }, onDisk(root)),
    problem('subject/none', /names no commit/),
  );
  assert.equal(await nodeFiles.info(`${root}/started`), undefined);
  // The twin: Git itself starts it.
  assert.throws(() => git(root, 'rev-parse', '--verify', `${missing}^{commit}`));
  assert.notEqual(await nodeFiles.info(`${root}/started`), undefined);
});

test('SEC-108 a git of the workspace is not started', async (t) => {
  const root = temporaryFolder(t);
  writeFileSync(`${root}/git`, '#!/bin/sh\ntouch "$0.started"\n', { mode: 0o755 });
  const ports = {
    files: nodeFiles,
    processes: { ...groupProcesses, baseEnvironment: { PATH: root } },
  };
  await assert.rejects(
    subjectsIn({ subjects: 'git:HEAD' }, { ports, context: { workspace: root, root } }),
    problem('process/not-started', /needs the program git/),
  );
  assert.equal(await nodeFiles.info(`${root}/git.started`), undefined);
});

function tree(t: TestContext): string {
  const root = temporaryFolder(t);
  mkdirSync(`${root}/out/deep`, { recursive: true });
  writeFileSync(`${root}/out/a`, 'a');
  writeFileSync(`${root}/out/deep/b`, 'b');
  return root;
}

test('SEC-063 a folder in which a file changes, comes, goes or becomes a link is noticed', async (t) => {
  for (const { change } of [
    { change: (root: string) => writeFileSync(`${root}/out/deep/b`, 'c') },
    { change: (root: string) => writeFileSync(`${root}/out/new`, '') },
    { change: (root: string) => rmSync(`${root}/out/a`) },
    { change: (root: string) => renameSync(`${root}/out/a`, `${root}/out/z`) },
    { change: (root: string) => rmSync(`${root}/out`, { recursive: true }) },
    {
      change: (root: string) => {
        rmSync(`${root}/out/a`);
        symlinkSync('deep/b', `${root}/out/a`);
      },
    },
    {
      change: (root: string) => {
        renameSync(`${root}/out`, `${root}/moved`);
        symlinkSync('moved', `${root}/out`);
      },
    },
  ]) {
    const root = tree(t);
    const { subjects } = await subjectsIn({ subjects: 'dir:out' }, onDisk(root));
    await refuseChangedSubjects(nodeFiles, subjects);
    // Written again with the same bytes: the fingerprint differs, the content does not.
    writeFileSync(`${root}/out/a`, 'a');
    utimesSync(`${root}/out/deep/b`, 1, 1);
    await refuseChangedSubjects(nodeFiles, subjects);
    change(root);
    await assert.rejects(
      refuseChangedSubjects(nodeFiles, subjects),
      problem('subject/changed', /"out" changed while .*dirHash [0-9a-f]{64} →/),
    );
  }
});

test('SEC-063 a file that changes after it was hashed, or becomes a link, is noticed', async (t) => {
  const root = tree(t);
  const { subjects } = await subjectsIn({ 'artifact-path': 'out/**' }, onDisk(root));
  writeFileSync(`${root}/out/a`, 'a');
  await refuseChangedSubjects(nodeFiles, subjects);
  rmSync(`${root}/out/a`);
  symlinkSync('deep/b', `${root}/out/a`);
  await assert.rejects(refuseChangedSubjects(nodeFiles, subjects), problem('subject/changed', /"out\/a"/));
});

test('a link in a folder, a link to a folder, a folder out of the workspace and a FIFO refuse the folder', async (t) => {
  const root = tree(t);
  const outside = temporaryFolder(t);
  writeFileSync(`${outside}/x`, 'x');
  symlinkSync('out', `${root}/link`);
  await assert.rejects(
    subjectsIn({ subjects: 'dir:link' }, onDisk(root)),
    problem('subject/kind', /no folder, or a link to one/),
  );
  await assert.rejects(
    subjectsIn({ subjects: 'dir:out/a' }, onDisk(root)),
    problem('subject/kind', /no folder/),
  );
  symlinkSync(outside, `${root}/away`);
  mkdirSync(`${outside}/sub`);
  await assert.rejects(
    subjectsIn({ subjects: 'dir:away/sub' }, onDisk(root)),
    problem('file/outside', /out of the workspace/),
  );
  symlinkSync('a', `${root}/out/inside`);
  await assert.rejects(
    subjectsIn({ subjects: 'dir:out' }, onDisk(root)),
    problem('subject/kind', /a symbolic link; a hash over a folder would leave it out/),
  );
  rmSync(`${root}/out/inside`);
  execFileSync('mkfifo', [`${root}/out/pipe`]);
  await assert.rejects(
    subjectsIn({ subjects: 'dir:out' }, onDisk(root)),
    problem('subject/kind', /no regular file/),
  );
  mkdirSync(`${root}/empty/deep`, { recursive: true });
  await assert.rejects(
    subjectsIn({ subjects: 'dir:empty' }, onDisk(root)),
    problem('subject/none', /"empty" holds no file/),
  );
});

test('names stay relative to the root, not to the workspace', async (t) => {
  const workspace = tree(t);
  const { ports } = onDisk(workspace);
  const { subjects } = await subjectsIn(
    { 'artifact-path': '**' },
    { ports, context: { workspace, root: `${workspace}/out` } },
  );
  assert.deepEqual(
    subjects.map(({ name }) => name),
    ['a', 'deep/b'],
  );
});

test('the defaults of the inputs are those of the specification', () => {
  const { grouping, ...inputs } = subjectInputsOf({});
  assert.equal(grouping, 'auto');
  assert.equal(inputs['name-strategy'], 'relative');
  assert.deepEqual(inputs['digest-algorithms'], ['sha256']);
  assert.equal(inputs['from-artifacts-list'], 'auto');
  assert.equal(inputs['allow-empty'], false);
});
