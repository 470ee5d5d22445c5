import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedName, fileSubjectName } from '@secure-build/common/domain/provenance/subject-names';
import { problem } from '../../../support/signing.ts';

test('a file is named by its path, its last step, or a package URL of its path', () => {
  const path = 'dist/x y/app+1.tgz';
  assert.equal(fileSubjectName(path), path);
  assert.equal(fileSubjectName(path, 'basename'), 'app+1.tgz');
  assert.equal(fileSubjectName(path, 'purl'), 'pkg:generic/dist/x%20y/app%2B1.tgz');
  assert.equal(fileSubjectName('app.tgz', 'purl'), 'pkg:generic/app.tgz');
});

test('one name has one spelling: composed, without "./"', () => {
  assert.equal(checkedName('././cafe\u0301', 'the name'), 'caf\u00e9');
  assert.equal(checkedName('...', 'the name'), '...');
});

for (const { name, text } of [
  { name: '../x', text: /leads out of the workspace by "\.\."/ },
  { name: 'a/../b', text: /leads out/ },
  { name: '/etc/passwd', text: /is absolute/ },
  { name: 'a\nb', text: /"a\\nb" has a control character/ },
  { name: 'a\u202eb', text: /has a control character/ },
  { name: 'a\0b', text: /has a control character/ },
  { name: 'a\ud800', text: /has a control character/ },
  { name: 'a\\b', text: /has a backslash/ },
  { name: 'a//b', text: /empty step/ },
  { name: 'a/./b', text: /step "\."/ },
  { name: '', text: /empty step/ },
  { name: 'a'.repeat(1025), text: /too long/ },
]) {
  test(`SEC-064 the name ${JSON.stringify(name.slice(0, 20))} is refused`, () => {
    assert.throws(() => checkedName(name, 'the name'), problem('subject/name', text));
  });
}
