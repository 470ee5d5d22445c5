import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { findArtifacts, refuseChanged, subjectsOf } from '@secure-build/common/domain/provenance/subjects';
import { nodeFiles } from '@secure-build/common/edges/files';
import { fakePorts } from '../../../support/fake-ports.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const world = (files: Readonly<Record<string, string>>) =>
  fakePorts({ files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`/w/${name}`, text])) })
    .ports.files;

const problem = (code: string, text: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  assert.match(`${error.at.file ?? ''} ${error.message}`, text);
  return true;
};

test('artifacts come by name, each with its digest, and excludes and dot files as bash has them', async () => {
  const files = world({
    'dist/b.js': 'b',
    'dist/a.js': 'a',
    'dist/.hidden': 'h',
    'dist/x/c.js': 'c',
    'src/a.js': 's',
    '.git/dist/z.js': 'z',
  });
  const names = async (...patterns: string[]) =>
    (await findArtifacts(files, '/w', patterns)).map(({ name }) => name);
  assert.deepEqual(await names('dist/**'), ['dist/.hidden', 'dist/a.js', 'dist/b.js', 'dist/x/c.js']);
  assert.deepEqual(await names('dist/*', '!dist/.*'), ['dist/a.js', 'dist/b.js']);
  assert.deepEqual(await names('./dist/{a,b}.js', 'src/*'), ['dist/a.js', 'dist/b.js', 'src/a.js']);
  assert.deepEqual(await names('**/*.js', '!dist/**'), ['src/a.js']);
  const [first] = await findArtifacts(files, '/w', ['dist/a.js']);
  assert.deepEqual(subjectsOf(first === undefined ? [] : [first]), [
    { name: 'dist/a.js', digest: { sha256: sha256('a') } },
  ]);
});

for (const { why, patterns, text } of [
  {
    why: 'matches nothing',
    patterns: ['dist/*.whl'],
    text: /input "artifact-path": no file matches "dist\/\*\.whl" \(looked at \d+ entries under "w"\)/,
  },
  {
    why: 'matches nothing beside one that does',
    patterns: ['dist/a.js', 'dist/b.js'],
    text: /no file matches "dist\/b\.js".*Did you mean "dist\/a\.js"\?/,
  },
  {
    why: 'matches only what is excluded',
    patterns: ['dist/a.js', '!dist/**'],
    text: /no file matches "dist\/a\.js"/,
  },
]) {
  test(`SEC-060 a pattern that ${why} is refused, never skipped`, async () => {
    await assert.rejects(
      findArtifacts(world({ 'dist/a.js': 'a' }), '/w', patterns),
      problem('input/no-match', text),
    );
  });
}

for (const pattern of ['../x', '/etc/passwd', 'a/../../x', 'C:/x', '!x']) {
  test(`SEC-064 the pattern ${JSON.stringify(pattern)} is refused`, async () => {
    await assert.rejects(
      findArtifacts(world({ a: 'a' }), '/w', [pattern]),
      problem('input/invalid', /leads out of the workspace|includes anything/),
    );
  });
}

test('SEC-061 two files with one name are refused, equal in content or not', async (t) => {
  const folder = temporaryFolder(t);
  // One name, written composed and decomposed: two files on Linux, one subject.
  writeFileSync(`${folder}/caf\u00e9`, '1');
  writeFileSync(`${folder}/cafe\u0301`, '2');
  await assert.rejects(
    findArtifacts(nodeFiles, folder, ['*']),
    problem('subject/collision', /two different files would both be called "café"/),
  );
  const [artifact] = await findArtifacts(nodeFiles, folder, ['caf\u00e9']);
  assert.equal(artifact?.name, 'caf\u00e9');
});

test('SEC-064 a link out of the workspace, a dangling link and a name with a newline are refused; a link inside is followed', async (t) => {
  const folder = temporaryFolder(t);
  const outside = temporaryFolder(t);
  mkdirSync(`${folder}/w`);
  writeFileSync(`${outside}/secret`, 's');
  writeFileSync(`${folder}/w/real`, 'r');
  symlinkSync('real', `${folder}/w/inside`);
  symlinkSync(`${outside}/secret`, `${folder}/w/outside`);
  symlinkSync('nowhere', `${folder}/w/dangling`);
  writeFileSync(`${folder}/w/a\nb`, 'n');
  const find = (pattern: string) => findArtifacts(nodeFiles, `${folder}/w`, [pattern]);
  assert.deepEqual(
    (await find('inside')).map(({ name, sha256: digest }) => [name, digest]),
    [['inside', sha256('r')]],
  );
  await assert.rejects(
    find('outside'),
    problem('file/outside', /outside a symbolic link leads out of the workspace/),
  );
  await assert.rejects(find('dangling'), problem('subject/kind', /leads nowhere/));
  for (const pattern of ['a*', '**']) {
    await nodeFiles.remove(`${folder}/w/outside`);
    await nodeFiles.remove(`${folder}/w/dangling`);
    await assert.rejects(find(pattern), problem('subject/name', /"a\\nb" has a control character/));
  }
});

test('SEC-064 a folder that is a link is not walked into', async (t) => {
  const folder = temporaryFolder(t);
  const outside = temporaryFolder(t);
  writeFileSync(`${outside}/x.js`, 's');
  writeFileSync(`${folder}/y.js`, 'y');
  symlinkSync(outside, `${folder}/sub`);
  assert.deepEqual(
    (await findArtifacts(nodeFiles, folder, ['**/*.js'])).map(({ name }) => name),
    ['y.js'],
  );
});

test('SEC-063 a file that changes after it was hashed, or becomes a link, is noticed', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(`${folder}/a`, '1');
  writeFileSync(`${folder}/b`, '2');
  const artifacts = await findArtifacts(nodeFiles, folder, ['*']);
  await refuseChanged(nodeFiles, artifacts);
  // Written again with the same bytes: the fingerprint differs, the content does not.
  writeFileSync(`${folder}/a`, '1');
  await refuseChanged(nodeFiles, artifacts);
  writeFileSync(`${folder}/a`, '9');
  await assert.rejects(refuseChanged(nodeFiles, artifacts), problem('subject/changed', /"a" changed while/));
  writeFileSync(`${folder}/a`, '1');
  await nodeFiles.remove(`${folder}/b`);
  symlinkSync('a', `${folder}/b`);
  await assert.rejects(refuseChanged(nodeFiles, artifacts), problem('subject/changed', /"b" changed/));
});
