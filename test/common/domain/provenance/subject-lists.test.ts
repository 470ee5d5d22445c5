import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { problem } from '../../../support/signing.ts';
import { type SubjectWorld, subjectsIn } from '../../../support/subjects.ts';

const app = sha256('app');
const sha512 = createHash('sha512').update('app').digest('hex');
const hex = 'a1'.repeat(32);

const files = {
  '/w/dist/app.tgz': 'app',
  '/w/dist/SHA256SUMS': `${app}  app.tgz\n`,
  '/w/dist/SHA512SUMS': `SHA512 (app.tgz) = ${sha512}\n`,
  '/w/SUMS': `# from the root\r\n${app} *./dist/app.tgz\r\n`,
  '/w/elsewhere': `${hex}  gone.tgz\n`,
  '/w/empty': '# nothing\n\n',
};

const listed = async (given: Record<string, string>, world: SubjectWorld = {}) =>
  (await subjectsIn(given, { files, ...world })).subjects.map(({ name, kind, digest, files: found }) => {
    return [name, kind, { ...digest }, found.length];
  });

test('a checksum file names subjects by its own names, on its word', async () => {
  assert.deepEqual(await listed({ 'checksums-path': 'dist/SHA256SUMS\nelsewhere' }), [
    ['app.tgz', 'declared', { sha256: app }, 0],
    ['gone.tgz', 'declared', { sha256: hex }, 0],
  ]);
});

test('two lists of one file with different algorithms are one subject', async () => {
  assert.deepEqual(await listed({ 'checksums-path': 'dist/SHA256SUMS\n/w/dist/SHA512SUMS' }), [
    ['app.tgz', 'declared', { sha256: app, sha512 }, 0],
  ]);
});

test('with "check-files" the files are hashed, beside the list or from the root, and named by their path', async () => {
  for (const path of ['dist/SHA256SUMS', 'SUMS', './SUMS', 'dist/SHA256SUMS\nSUMS']) {
    assert.deepEqual(await listed({ 'checksums-path': path, 'check-files': 'true' }), [
      ['dist/app.tgz', 'file', { sha256: app }, 1],
    ]);
  }
  assert.deepEqual(await listed({ 'checksums-path': 'dist/SHA512SUMS\nSUMS', 'check-files': 'true' }), [
    ['dist/app.tgz', 'file', { sha256: app, sha512 }, 1],
  ]);
});

test('SEC-063 with "check-files" a file that is not the listed one is refused, by line', async () => {
  const other = { ...files, '/w/dist/app.tgz': 'changed' };
  for (const path of ['dist/SHA256SUMS', 'dist/SHA512SUMS', 'SUMS']) {
    await assert.rejects(
      listed({ 'checksums-path': path, 'check-files': 'true' }, { files: other }),
      problem('subject/changed', /"dist\/app.tgz" is not the file of the list \(expected sha\d+:/),
    );
  }
  await assert.rejects(
    listed({ 'checksums-path': 'elsewhere', 'check-files': 'true' }),
    problem('subject/none', /there is no file "gone.tgz" to compare/),
  );
});

test('SEC-060 a list without a line, and a bad line, are refused', async () => {
  await assert.rejects(
    listed({ 'checksums-path': 'dist/SHA256SUMS\nempty' }),
    problem('subject/none', /input "checksums-path": "empty" lists no file/),
  );
  await assert.rejects(
    listed({ 'checksums-path': 'bad' }, { files: { ...files, '/w/bad': `${app}\n` } }),
    (error: unknown) => {
      problem('subject/list-invalid', /expected "HEX/)(error);
      assert.deepEqual((error as { at: object }).at, { file: 'bad', line: 1 });
      return true;
    },
  );
});

for (const name of ['../app.tgz', '/etc/passwd', 'a\\b', 'dist/../../x']) {
  for (const check of ['true', 'false']) {
    test(`SEC-064 a list that names ${name} is refused (check-files: ${check})`, async () => {
      const world = { files: { ...files, '/w/bad': `${app}  ${name}\n` } };
      await assert.rejects(
        listed({ 'checksums-path': 'bad', 'check-files': check }, world),
        problem('subject/name', /^bad:1: the name/),
      );
    });
  }
}

test('an absolute name inside of the workspace is a path of it', async () => {
  const world = { files: { ...files, '/w/list': `${app}  /w/dist/app.tgz\n` } };
  assert.deepEqual(await listed({ 'checksums-path': 'list', 'check-files': 'true' }, world), [
    ['dist/app.tgz', 'file', { sha256: app }, 1],
  ]);
});

const LIST = '/runner/artifacts.json';
const rows = [
  { name: 'app.tgz', digest: `sha256:${app}`, kind: 'file' },
  { name: 'ghcr.io/acme/app', digest: `sha384:${'c'.repeat(96)}`, kind: 'oci' },
];
const declared = (text: string): SubjectWorld => ({
  files: { ...files, [LIST]: text },
  variables: { GITHUB_ARTIFACTS_LIST: LIST },
});
const document = JSON.stringify({ version: 1, subjects: rows });

test('what jobs before have declared stands in where no input names a subject', async () => {
  const both = [
    ['app.tgz', 'declared', { sha256: app }, 0],
    ['ghcr.io/acme/app', 'image', { sha384: 'c'.repeat(96) }, 0],
  ];
  assert.deepEqual(await listed({}, declared(document)), both);
  assert.deepEqual(await listed({ 'from-artifacts-list': 'only' }, declared(document)), both);
  assert.deepEqual(await listed({ 'artifact-path': 'dist/app.tgz' }, declared(document)), [
    ['dist/app.tgz', 'file', { sha256: app }, 1],
  ]);
  await assert.rejects(
    listed({ 'from-artifacts-list': 'never' }, declared(document)),
    problem('subject/none', /no input names a subject/),
  );
});

test('SEC-066 an empty list, or a file that is not there, is no subject', async () => {
  for (const world of [declared(''), { variables: { GITHUB_ARTIFACTS_LIST: '/gone' } }, {}]) {
    await assert.rejects(listed({}, world), problem('subject/none', /no job has declared/));
    assert.deepEqual(await listed({ 'allow-empty': 'true' }, world), []);
  }
});

for (const { why, text, code } of [
  { why: 'version 2', text: document.replace('1', '2'), code: 'subject/list-invalid' },
  { why: 'a byte order mark', text: `\ufeff${document}`, code: 'subject/list-invalid' },
  { why: 'an unknown kind', text: document.replace('"oci"', '"gem"'), code: 'subject/list-invalid' },
  { why: 'a name out of the workspace', text: document.replace('"app.tgz"', '"../a"'), code: 'subject/name' },
  { why: 'an image without a registry', text: document.replace('ghcr.io/', ''), code: 'oci/reference' },
] as const) {
  test(`SEC-066 a declared list with ${why} is refused, also where an empty set is allowed`, async () => {
    await assert.rejects(listed({ 'allow-empty': 'true' }, declared(text)), problem(code));
  });
}
