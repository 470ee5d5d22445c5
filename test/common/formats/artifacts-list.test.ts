import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { parseArtifactsList } from '@secure-build/common/formats/artifacts-list';
import { problem } from '../../support/signing.ts';

const hex = 'a1'.repeat(32);
const file = { name: 'app.tgz', digest: `sha256:${hex}`, kind: 'file' };
const image = { name: 'ghcr.io/acme/app', digest: `sha512:${hex}${hex}`, kind: 'oci' };
const bytesOf = (value: unknown) => utf8(JSON.stringify(value));
const parse = (value: unknown) => parseArtifactsList(bytesOf(value), 'LIST');

test('files and images are read, an entry that stands twice counts once', () => {
  assert.deepEqual(parse({ version: 1, subjects: [file, image, file] }), [
    { name: 'app.tgz', kind: 'file', algorithm: 'sha256', hex },
    { name: 'ghcr.io/acme/app', kind: 'oci', algorithm: 'sha512', hex: hex + hex },
  ]);
});

test('SEC-066 an empty file means none', () => {
  assert.deepEqual(parseArtifactsList(new Uint8Array(), 'LIST'), []);
  assert.deepEqual(parse({ version: 1, subjects: [] }), []);
});

for (const { why, value, text } of [
  { why: 'version 2', value: { version: 2, subjects: [file] }, text: /expected version 1, got 2/ },
  { why: 'the version as text', value: { version: '1', subjects: [file] }, text: /expected version 1/ },
  { why: 'no version', value: { subjects: [file] }, text: /expected version 1, got undefined/ },
  { why: 'an unknown key', value: { version: 1, subjects: [], more: 1 }, text: /unknown key "more"/ },
  { why: 'no list', value: { version: 1, subjects: {} }, text: /expected a list/ },
  { why: 'an unknown kind', value: [{ ...file, kind: 'gem' }], text: /expected "file" or "oci", got "gem"/ },
  { why: 'an unknown key of an entry', value: [{ ...file, size: 1 }], text: /unknown key "size"/ },
  { why: 'a short digest', value: [{ ...file, digest: 'sha256:abc' }], text: /lower case and whole/ },
  { why: 'upper case', value: [{ ...file, digest: `sha256:${hex.toUpperCase()}` }], text: /lower case/ },
  { why: 'SHA-1', value: [{ ...file, digest: `sha1:${'a'.repeat(40)}` }], text: /expected sha256/ },
  { why: 'a file with SHA-512', value: [{ ...file, digest: image.digest }], text: /a file has a sha256/ },
  { why: 'an empty name', value: [{ ...file, name: '' }], text: /expected a name/ },
  {
    why: 'one name with two digests',
    value: [file, { ...file, digest: `sha256:${'b'.repeat(64)}` }],
    text: /"app.tgz" stands twice, with another digest or kind/,
  },
  { why: 'one name with two kinds', value: [file, { ...file, kind: 'oci' }], text: /stands twice/ },
  {
    why: '501 entries',
    value: Array.from({ length: 501 }, (_, index) => ({ ...file, name: String(index) })),
    text: /501 subjects; at most 500/,
  },
]) {
  test(`SEC-066 a list with ${why} is refused`, () => {
    const document = Array.isArray(value) ? { version: 1, subjects: value } : value;
    assert.throws(() => parse(document), problem('subject/list-invalid', text));
  });
}

test('SEC-066 a list with a byte order mark, duplicate keys or half of a document is refused', () => {
  const good = JSON.stringify({ version: 1, subjects: [file] });
  assert.equal(parseArtifactsList(utf8(good), 'LIST').length, 1);
  for (const text of [`\ufeff${good}`, good.replace('{', '{"version":1,'), good.slice(0, -3), ' ', '\n'])
    assert.throws(() => parseArtifactsList(utf8(text), 'LIST'), problem('subject/list-invalid'));
});
