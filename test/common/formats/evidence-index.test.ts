import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { digestSetOf, sha256 } from '@secure-build/common/core/digest';
import { formatSubjects, parseSubjects } from '@secure-build/common/formats/evidence-index';
import { problem } from '../../support/signing.ts';

const file = { name: 'dist/app.tgz', digest: { sha256: sha256('app') } };
const folder = { name: 'dist', digest: digestSetOf([['dirHash', 'a1'.repeat(32)]]) };
const bundles = ['attestations/provenance/2.sigstore.json', 'attestations/app.cdx.sigstore.json'];

test('subjects.json keeps every digest and says in which bundles a subject is', () => {
  const bytes = formatSubjects([{ ...file, bundles: [...bundles, ...bundles] }, folder]);
  assert.deepEqual(parseSubjects(bytes, 'subjects.json'), [
    { name: 'dist', digest: { dirHash: 'a1'.repeat(32) } },
    { ...file, bundles: [...bundles].reverse() },
  ]);
  assert.deepEqual(formatSubjects(parseSubjects(bytes, 'subjects.json')), bytes);
});

test('a subject without bundles is written as it always was', () => {
  assert.equal(
    decodeUtf8(formatSubjects([file])),
    `{"subjects":[{"digest":{"sha256":"${sha256('app')}"},"name":"dist/app.tgz"}],"version":1}`,
  );
});

for (const { why, row, at, text } of [
  {
    why: 'SHA-1 only',
    row: { ...file, digest: { sha1: 'a'.repeat(40) } },
    at: '/digest',
    text: /sha1 alone/,
  },
  { why: 'an unknown digest', row: { ...file, digest: { crc32: 'ab' } }, at: '/digest', text: /unknown/ },
  { why: 'no digest', row: { ...file, digest: {} }, at: '/digest', text: /at least one/ },
  {
    why: 'a digest that is no text',
    row: { ...file, digest: { sha256: 1 } },
    at: '/digest/sha256',
    text: /text/,
  },
  {
    why: 'a bundle out of the folder',
    row: { ...file, bundles: ['../x'] },
    at: '/bundles/0',
    text: /inside/,
  },
  { why: 'bundles that are no list', row: { ...file, bundles: 'x' }, at: '/bundles', text: /a list/ },
  { why: 'an unknown key', row: { ...file, more: 1 }, at: '', text: /unknown key "more"/ },
]) {
  test(`SEC-062 SEC-064 a subject with ${why} is refused by place`, () => {
    const bytes = utf8(JSON.stringify({ version: 1, subjects: [row] }));
    assert.throws(
      () => parseSubjects(bytes, 'subjects.json'),
      (error: unknown) => {
        problem('evidence/index-invalid', text)(error);
        assert.equal((error as { at: { pointer: string } }).at.pointer, `/subjects/0${at}`);
        return true;
      },
    );
  });
}
