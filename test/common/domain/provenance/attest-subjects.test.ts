import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { parseAttestList } from '@secure-build/common/domain/provenance/attest-lists';
import { problem } from '../../../support/signing.ts';
import { subjectsIn } from '../../../support/subjects.ts';

const hex = 'a1'.repeat(32);
const files = {
  '/w/dist/app.tgz': 'app',
  '/w/dist/lib.tgz': 'lib',
  '/w/dist/a, b.tgz': 'comma',
  '/w/dist/sub/app.tgz': 'another',
  '/w/dist/sub/deep/notes': 'notes',
  '/w/SUMS': `${hex}  app.tgz\n`,
};

const attested = async (given: Record<string, string>, more: Record<string, string> = {}) =>
  (await subjectsIn(given, { files: { ...files, ...more } })).subjects.map(({ name, kind, digest }) => {
    return [name, kind, digest.sha256];
  });
const names = async (path: string) => (await attested({ 'subject-path': path })).map(([name]) => name);

test('files are named by their base name, from lists with commas, lines and quotes', async () => {
  assert.deepEqual(await names('dist/app.tgz, dist/lib.tgz'), ['app.tgz', 'lib.tgz']);
  assert.deepEqual(await names('# both\ndist/app.tgz,\n  dist/lib.tgz  \n'), ['app.tgz', 'lib.tgz']);
  assert.deepEqual(await names('"dist/a, b.tgz",/w/dist/lib.tgz'), ['a, b.tgz', 'lib.tgz']);
});

test('a pattern takes what it matches and everything below, as in actions/attest; "!" excludes both', async () => {
  assert.deepEqual(await names('dist/sub'), ['app.tgz', 'notes']);
  assert.deepEqual(await names('dist/sub/'), ['app.tgz', 'notes']);
  assert.deepEqual(await names('dist/s*, !dist/sub/deep'), ['app.tgz']);
  assert.deepEqual(await names('dist/*.tgz, !dist/app.tgz'), ['a, b.tgz', 'lib.tgz']);
});

test('SEC-061 two different files of one base name are refused, where actions/attest writes both', async () => {
  await assert.rejects(
    names('dist'),
    problem(
      'subject/collision',
      /both be called "app.tgz": "dist\/app.tgz", "dist\/sub\/app.tgz"\nUse "artifact-path"/,
    ),
  );
  assert.deepEqual(await attested({ 'subject-path': 'dist/app.tgz,copy' }, { '/w/copy/app.tgz': 'app' }), [
    ['app.tgz', 'file', sha256('app')],
  ]);
});

test('"subject-name" names every file; different files under it are refused', async () => {
  assert.deepEqual(await attested({ 'subject-path': 'dist/app.tgz', 'subject-name': 'the-app' }), [
    ['the-app', 'file', sha256('app')],
  ]);
  await assert.rejects(
    attested({ 'subject-path': 'dist/*.tgz', 'subject-name': 'the-app' }),
    problem('subject/collision', /"the-app"/),
  );
});

test('SEC-060 a path without a match and a list of excludes are refused', async () => {
  await assert.rejects(
    names('dist/app.tgz,dist/*.whl'),
    problem('subject/none', /input "subject-path": no file matches "dist\/\*\.whl"/),
  );
  await assert.rejects(names('!dist'), problem('input/invalid', /includes anything/));
});

test('a digest with the name of an image is an image, in lower case; with another name it is declared', async () => {
  const given = (name: string) => ({ 'subject-digest': `sha256:${hex}`, 'subject-name': name });
  const [image] = (await subjectsIn(given('ghcr.io/Acme/App'), { files })).subjects;
  assert.equal(image?.name, 'ghcr.io/acme/app');
  assert.deepEqual(image?.image, { registry: 'ghcr.io', repository: 'acme/app', digest: `sha256:${hex}` });
  assert.deepEqual(await attested(given('My App.tgz')), [['My App.tgz', 'declared', hex]]);
  assert.deepEqual(await attested(given('app:1.0')), [['app:1.0', 'declared', hex]]);
});

for (const digest of [
  `sha256:${hex.toUpperCase()}`,
  `sha256:${hex.slice(1)}`,
  hex,
  `sha1:${'a'.repeat(40)}`,
  `sha256:${hex}, sha256:${hex}`,
]) {
  test(`SEC-062 the digest ${digest.slice(0, 20)}… of ${digest.length} characters is refused`, async () => {
    const given = { 'subject-digest': digest, 'subject-name': 'app' };
    await assert.rejects(attested(given), problem('digest/invalid', /input "subject-digest"/));
  });
}

test('checksums come as a path or as lines, and keep their names', async () => {
  const wanted = [['app.tgz', 'declared', hex]];
  assert.deepEqual(await attested({ 'subject-checksums': 'SUMS' }), wanted);
  assert.deepEqual(await attested({ 'subject-checksums': `${hex}  app.tgz` }), wanted);
  assert.deepEqual(await attested({ 'subject-checksums': `${hex} *app.tgz\n${hex}  app.tgz` }), wanted);
});

test('SEC-060 a mistyped path of checksums is never read as their text, and a bad line never skipped', async () => {
  await assert.rejects(
    attested({ 'subject-checksums': 'SUM' }),
    problem('subject/none', /there is no checksum file "SUM"/),
  );
  await assert.rejects(
    attested({ 'subject-checksums': `${hex}  app.tgz\n${hex}` }),
    problem('subject/list-invalid', /expected "HEX/),
  );
  await assert.rejects(
    attested({ 'subject-checksums': `app.tgz\n${hex}  app.tgz` }),
    problem('subject/list-invalid', /got "app.tgz"/),
  );
});

for (const { text, values } of [
  { text: 'a', values: ['a'] },
  { text: 'a,b', values: ['a', 'b'] },
  { text: ' a , b \r\n c ,, ', values: ['a', 'b', 'c'] },
  { text: '"a, b" , c', values: ['a, b', 'c'] },
  { text: '"say ""hi""",x', values: ['say "hi"', 'x'] },
  { text: '  # a, b\nc', values: ['c'] },
  { text: 'a"b,c', values: ['a"b', 'c'] },
  { text: '', values: [] },
]) {
  test(`the list ${JSON.stringify(text)} has ${values.length} values`, () => {
    assert.deepEqual(parseAttestList(text, 'subject-path'), values);
  });
}

for (const text of ['"a', '"a" b', 'x,"a"b"']) {
  test(`the list ${JSON.stringify(text)} with an open quote is refused`, () => {
    assert.throws(
      () => parseAttestList(text, 'subject-path'),
      problem('input/invalid', /quote does not end/),
    );
  });
}
