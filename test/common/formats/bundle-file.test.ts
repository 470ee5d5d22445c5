import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { bundlesInFile, isBundleFileName, sameBundle } from '@secure-build/common/formats/bundle-file';
import { problem } from '../../support/signing.ts';

const texts = (name: string, text: string) =>
  bundlesInFile(name, utf8(text)).map((bytes) => Buffer.from(bytes).toString());

test('a file holds one bundle, or one in each line', () => {
  assert.deepEqual(texts('a.sigstore.json', '{\n}\n'), ['{\n}\n']);
  assert.deepEqual(texts('a.intoto.jsonl', '{"a":1}\n\n{"b":2}\r\n{"c":3}'), [
    '{"a":1}',
    '{"b":2}',
    '{"c":3}',
  ]);
  assert.deepEqual(texts('a.intoto.jsonl', ''), []);
  assert.throws(() => texts('a.intoto.jsonl', '{}\n'.repeat(10_001)), problem('verify/limit', /10000 lines/));
});

test('bundles are known by the end of their name', () => {
  for (const name of ['a.sigstore.json', 'a.sigstore', 'multiple.intoto.jsonl'])
    assert.equal(isBundleFileName(name), true);
  for (const name of ['a.json', 'sigstore.json', 'a.jsonl', 'a.sigstore.json.bak'])
    assert.equal(isBundleFileName(name), false);
});

test('a store may sort members, and may change nothing else', () => {
  const ours = utf8('{"a":1,"b":{"c":[1,2]}}');
  assert.equal(sameBundle(utf8('{ "b": {"c": [1, 2]}, "a": 1 }'), ours), true);
  for (const other of ['{"a":1}', '{"a":1,"b":{"c":[2,1]}}', '{"a":"1","b":{"c":[1,2]}}', 'no', ''])
    assert.equal(sameBundle(utf8(other), ours), false, other);
});
