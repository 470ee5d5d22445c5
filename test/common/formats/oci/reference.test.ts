import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatOciName,
  parseOciReference,
  parsePinnedReference,
} from '@secure-build/common/formats/oci/reference';
import { problem } from '../../../support/signing.ts';

const digest = `sha256:${'a'.repeat(64)}` as const;

for (const { text, parts } of [
  {
    text: `registry.example/app@${digest}`,
    parts: { registry: 'registry.example', repository: 'app', digest },
  },
  {
    text: `Registry.Example:5000/team/app__x/y-z:v1.2@${digest}`,
    parts: { registry: 'registry.example:5000', repository: 'team/app__x/y-z', tag: 'v1.2', digest },
  },
  { text: 'localhost/app:latest', parts: { registry: 'localhost', repository: 'app', tag: 'latest' } },
  { text: 'localhost:5000/app', parts: { registry: 'localhost:5000', repository: 'app' } },
  {
    text: `registry.example/app@sha512:${'b'.repeat(128)}`,
    parts: { registry: 'registry.example', repository: 'app', digest: `sha512:${'b'.repeat(128)}` },
  },
]) {
  test(`an image reference is read: ${text.slice(0, 60)}`, () => {
    const reference = parseOciReference(text);
    assert.deepEqual(reference, parts);
    assert.equal(formatOciName(reference), `${parts.registry}/${parts.repository}`);
  });
}

for (const { why, text, fault } of [
  { why: 'no registry', text: `app@${digest}`, fault: /host of a registry/ },
  { why: 'a first part that is no host', text: `team/app@${digest}`, fault: /host of a registry/ },
  { why: 'an upper-case repository', text: `registry.example/App@${digest}`, fault: /repository/ },
  { why: 'dots that climb', text: `registry.example/../app@${digest}`, fault: /repository/ },
  { why: 'an empty part', text: `registry.example/team//app@${digest}`, fault: /repository/ },
  { why: 'a user name', text: `user@registry.example/app@${digest}`, fault: /more than one "@"/ },
  { why: 'a scheme', text: `https://registry.example/app@${digest}`, fault: /host of a registry/ },
  { why: 'a short digest', text: `registry.example/app@${digest.slice(0, -1)}`, fault: /expected a digest/ },
  {
    why: 'an upper-case digest',
    text: `registry.example/app@sha256:${'A'.repeat(64)}`,
    fault: /expected a digest/,
  },
  { why: 'a weak digest', text: `registry.example/app@sha1:${'a'.repeat(40)}`, fault: /expected a digest/ },
  { why: 'a tag with a blank', text: 'registry.example/app:v 1', fault: /tag/ },
  { why: 'a newline at the end', text: `registry.example/app@${digest}\n`, fault: /expected a digest/ },
  { why: 'a query', text: 'registry.example/app?x=1', fault: /repository/ },
  { why: 'far too long a text', text: `registry.example/${'a/'.repeat(600)}a`, fault: /too long/ },
  { why: 'nothing', text: '', fault: /host of a registry/ },
]) {
  test(`an image reference is refused: ${why}`, () => {
    assert.throws(() => parseOciReference(text), problem('oci/reference', fault));
  });
}

test('a reference that is stored under needs a digest: a tag may move', () => {
  assert.equal(parsePinnedReference(`registry.example/app:v1@${digest}`).digest, digest);
  assert.throws(
    () => parsePinnedReference('registry.example/app:v1'),
    problem('oci/reference', /tag may move/),
  );
});
