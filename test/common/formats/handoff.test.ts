import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import {
  formatHandoff,
  type Handoff,
  type HandoffFile,
  handoffListOf,
  parseHandoff,
  parseHandoffManifest,
} from '@secure-build/common/formats/handoff';
import { problem } from '../../support/signing.ts';

const digest = sha256('archive');
const where = 'input "handoff"';
const file = (name: string, sizeBytes = 3): HandoffFile => ({ name, sizeBytes, sha256: sha256(name) });
const handoff = (...files: HandoffFile[]): Handoff => ({
  artifactId: 123,
  artifactDigest: digest,
  list: { kind: 'files', files },
});
const good = formatHandoff(handoff(file('app.tgz'), file('b/c.whl')));

test('a hand-over is canonical JSON, with its files by name', () => {
  assert.equal(
    formatHandoff(handoff(file('b'), file('a'))),
    `{"artifactDigest":"sha256:${digest}","artifactId":123,"files":[` +
      `{"name":"a","sha256":"${sha256('a')}","size":3},{"name":"b","sha256":"${sha256('b')}","size":3}],"version":1}`,
  );
});

test('what is written is read back, with the files or with the digest of their list', () => {
  const listed = handoff(file('app.tgz'), file('b/c.whl'));
  assert.deepEqual(parseHandoff(formatHandoff(listed), where), listed);
  const manifest: Handoff = { ...listed, list: { kind: 'manifest', sha256: sha256('list') } };
  assert.deepEqual(parseHandoff(formatHandoff(manifest), where), manifest);
});

test('an empty hand-over says that GitHub drops outputs which look like secrets', () => {
  assert.throws(
    () => parseHandoff('', where),
    (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.match(error.message, /^input "handoff" is empty/);
      assert.match(error.hint, /Skip output … since it may contain secret/);
      return problem('handoff/mismatch')(error);
    },
  );
});

const spoiled = (from: string | RegExp, to: string) => good.replace(from, to);

for (const { why, text, fault } of [
  { why: 'no JSON', text: 'handoff', fault: /not valid JSON/ },
  { why: 'a list', text: '[]', fault: /expected an object/ },
  { why: 'another version', text: spoiled('"version":1', '"version":2'), fault: /version 1/ },
  { why: 'an unknown key', text: spoiled('{"art', '{"a":1,"art'), fault: /unknown key "a"/ },
  { why: 'a blank', text: ` ${good}`, fault: /canonical/ },
  { why: 'a newline at the end', text: `${good}\n`, fault: /canonical/ },
  { why: 'a key twice', text: spoiled('{"art', '{"version":1,"art'), fault: /duplicate key/ },
  { why: 'no number', text: spoiled('123', '"123"'), fault: /number of an artifact/ },
  { why: 'the number 0', text: spoiled('123', '0'), fault: /number of an artifact/ },
  { why: 'a negative number', text: spoiled('123', '-1'), fault: /number of an artifact/ },
  { why: 'a fraction', text: spoiled('123', '1.5'), fault: /number of an artifact/ },
  {
    why: 'a number that doubles round',
    text: spoiled('123', '9007199254740993'),
    fault: /number of an artifact/,
  },
  { why: 'a digest without its algorithm', text: spoiled('sha256:', ''), fault: /sha256:/ },
  { why: 'a short digest', text: spoiled(digest, digest.slice(1)), fault: /64 lowercase/ },
  { why: 'a digest in upper case', text: spoiled(digest, digest.toUpperCase()), fault: /64 lowercase/ },
  { why: 'neither files nor a list', text: spoiled(/"files":\[.*\],/, ''), fault: /either/ },
  {
    why: 'files and a list',
    text: spoiled('"version"', `"manifest":"sha256:${digest}","version"`),
    fault: /either/,
  },
  { why: 'no files', text: spoiled(/\[.*\]/, '[]'), fault: /hands over nothing/ },
  { why: 'files that are no list', text: spoiled(/\[.*\]/, '{}'), fault: /expected a list/ },
  { why: 'a file that is a text', text: spoiled(/\[.*\]/, '["a"]'), fault: /expected an object/ },
  {
    why: 'a file with more to say',
    text: spoiled('{"name"', '{"mode":1,"name"'),
    fault: /unknown key "mode"/,
  },
  { why: 'a negative size', text: spoiled('"size":3', '"size":-3'), fault: /number of bytes/ },
  { why: 'a size as text', text: spoiled('"size":3', '"size":"3"'), fault: /number of bytes/ },
  { why: 'files out of order', text: spoiled('app.tgz', 'x'), fault: /sorted/ },
  { why: 'a file twice', text: spoiled('app.tgz', 'b/c.whl'), fault: /each once/ },
  {
    why: 'names equal after case folding',
    text: spoiled('app.tgz', 'B/C.whl'),
    fault: /one file on some disks/,
  },
  {
    why: 'names equal after NFC',
    text: formatHandoff(handoff(file('e\u0301'), file('é'))),
    fault: /one file/,
  },
  { why: 'a file that is the folder of another', text: spoiled('app.tgz', 'b'), fault: /one file/ },
  {
    why: 'more bytes than are handed over',
    text: formatHandoff(handoff(file('a', limits.handoffBytes + 1))),
    fault: /at most/,
  },
]) {
  test(`a hand-over is refused: ${why}`, () => {
    assert.notEqual(text, good);
    assert.throws(() => parseHandoff(text, where), problem('handoff/mismatch', fault));
    assert.ok(parseHandoff(good, where));
  });
}

for (const name of [
  '../a',
  '/a',
  'C:a',
  'a\\b',
  'a//b',
  './a',
  'a/..',
  'a\0',
  'a/',
  '',
  '.',
  'a\nb',
  'x'.repeat(1025),
]) {
  test(`SEC-070 a hand-over with the name ${JSON.stringify(name.slice(0, 20))} is refused`, () => {
    const text = formatHandoff(handoff(file(name)));
    assert.throws(() => parseHandoff(text, where), problem('handoff/mismatch', /the name .* is refused/));
  });
}

/** Files whose hand-over has exactly so many characters, whatever number the artifact gets. */
function filesOf(characters: number): readonly HandoffFile[] {
  const longest: Handoff = { ...handoff(), artifactId: Number.MAX_SAFE_INTEGER };
  const lengthOf = (files: readonly HandoffFile[]) =>
    formatHandoff({ ...longest, list: { kind: 'files', files } }).length;
  const files = Array.from({ length: 1000 }, (_, index) => file(`f${String(index).padStart(5, '0')}`));
  const wide = Math.floor((characters - lengthOf(files)) / files.length);
  const widened = files.map(({ name }) => file(name + 'x'.repeat(wide)));
  const rest = characters - lengthOf(widened);
  return widened.map(({ name }, index) => file(index < rest ? `${name}x` : name));
}

test('400,000 characters travel in the output; one more, and the list travels in the artifact', () => {
  const most = filesOf(limits.handoffCharacters);
  const plain = handoffListOf(most);
  assert.deepEqual([plain.list.kind, plain.manifest], ['files', undefined]);
  const text = formatHandoff({ ...handoff(), artifactId: Number.MAX_SAFE_INTEGER, list: plain.list });
  assert.equal(text.length, 400_000);
  assert.deepEqual(parseHandoff(text, where).list, { kind: 'files', files: most });

  const more = filesOf(limits.handoffCharacters + 1);
  const { list, manifest } = handoffListOf(more);
  assert.ok(manifest !== undefined && list.kind === 'manifest');
  assert.equal(list.sha256, sha256(manifest));
  assert.deepEqual(parseHandoffManifest(manifest, 'list'), more);
  assert.ok(formatHandoff({ ...handoff(), list }).length < 300);
  const tooLong = formatHandoff({
    ...handoff(),
    artifactId: Number.MAX_SAFE_INTEGER,
    list: { kind: 'files', files: more },
  });
  assert.throws(
    () => parseHandoff(tooLong, where),
    problem('handoff/mismatch', /longer than 400000 characters/),
  );
});

test('100,000 files are a list in the artifact; one more is refused', () => {
  const all = Array.from({ length: 100_001 }, (_, index) => file(String(index).padStart(6, '0')));
  const { manifest } = handoffListOf(all.slice(0, 100_000));
  assert.ok(manifest);
  assert.equal(parseHandoffManifest(manifest, 'list').length, 100_000);
  const tooMany = handoffListOf(all).manifest;
  assert.ok(tooMany);
  assert.throws(
    () => parseHandoffManifest(tooMany, 'list'),
    problem('handoff/mismatch', /more than 100000 files/),
  );
});

for (const { why, text } of [
  { why: 'a hand-over', text: good },
  { why: 'no files', text: '{"files":[],"version":1}' },
  { why: 'nothing', text: '' },
]) {
  test(`a list in an artifact is refused: ${why}`, () => {
    assert.throws(() => parseHandoffManifest(utf8(text), 'list'), problem('handoff/mismatch'));
  });
}
