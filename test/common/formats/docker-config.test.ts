import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { parseDockerConfig, parseHelperAnswer } from '@secure-build/common/formats/docker-config';
import { problem } from '../../support/signing.ts';

const FILE = '/home/octo/.docker/config.json';
const SECRET = 'canary-pass:word';
const parse = (value: unknown) => parseDockerConfig(utf8(JSON.stringify(value)), FILE);
const auth = formatBase64(utf8(`octo:${SECRET}`));

for (const { why, entry, credential } of [
  {
    why: 'USER:PASSWORD in base64',
    entry: { auth },
    credential: { kind: 'password', username: 'octo', password: SECRET },
  },
  {
    why: 'base64 that ends in NUL, as Docker pads it',
    entry: { auth: formatBase64(utf8(`octo:${SECRET}\0\0`)) },
    credential: { kind: 'password', username: 'octo', password: SECRET },
  },
  {
    why: 'two plain members',
    entry: { username: 'octo', password: SECRET, email: 'x' },
    credential: { kind: 'password', username: 'octo', password: SECRET },
  },
  {
    why: 'an identity token',
    entry: { auth, identitytoken: 'refresh' },
    credential: { kind: 'identity-token', token: 'refresh' },
  },
  { why: 'nothing, as beside a program', entry: {}, credential: undefined },
]) {
  test(`an entry of "auths" holds ${why}`, () => {
    assert.deepEqual(
      parse({ auths: { 'registry.example': entry } }).auths.get('registry.example'),
      credential,
    );
  });
}

for (const { key, host } of [
  { key: 'registry.example', host: 'registry.example' },
  { key: 'Registry.Example:5000', host: 'registry.example:5000' },
  { key: 'https://registry.example/v1/', host: 'registry.example' },
  { key: 'https://registry.example/v2', host: 'registry.example' },
  { key: 'http://registry.example', host: 'registry.example' },
  // What another tool keeps for a part of a registry must not serve all of it.
  { key: 'registry.example/team', host: undefined },
]) {
  test(`the key "${key}" speaks of ${host ?? 'no whole registry'}`, () => {
    assert.deepEqual(
      [...parse({ auths: { [key]: { auth } } }).auths.keys()],
      host === undefined ? [] : [host],
    );
  });
}

test('programs are named for one host or for all', () => {
  const config = parse({
    credHelpers: { 'registry.example': 'ecr-login', constructor: 'gcloud' },
    credsStore: 'desktop.exe',
  });
  assert.deepEqual(
    [...config.helpers],
    [
      ['registry.example', 'ecr-login'],
      ['constructor', 'gcloud'],
    ],
  );
  assert.equal(config.store, 'desktop.exe');
  assert.deepEqual(parse({ credsStore: '', HttpHeaders: { a: 1 } }), {
    auths: new Map(),
    helpers: new Map(),
  });
});

for (const name of ['../evil', '/bin/sh', 'a b', '-x', 'sh;rm', 'a\nb', '', '$(x)', '..', 'ä', 7, null, {}]) {
  test(`SEC-093 a program for credentials is no bare name: ${JSON.stringify(name)}`, () => {
    const text = /bare name of a program/;
    assert.throws(
      () => parse({ credHelpers: { 'registry.example': name } }),
      problem('registry/credentials', text),
    );
    if (name === '' || name === null) return;
    assert.throws(() => parse({ credsStore: name }), problem('registry/credentials', text));
  });
}

for (const { why, value } of [
  { why: 'a list', value: [] },
  { why: 'auths that are a list', value: { auths: [] } },
  { why: 'an entry that is text', value: { auths: { 'registry.example': SECRET } } },
  { why: 'no base64', value: { auths: { 'registry.example': { auth: `${SECRET} !` } } } },
  {
    why: 'base64 without a colon',
    value: { auths: { 'registry.example': { auth: formatBase64(utf8('canary-pass')) } } },
  },
  {
    why: 'a password that is no text',
    value: { auths: { 'registry.example': { password: ['canary-pass'] } } },
  },
]) {
  test(`a configuration is refused by place, and nothing of it is shown: ${why}`, () => {
    assert.throws(
      () => parse(value),
      (error: unknown) => {
        assert.ok(error instanceof Problem);
        assert.equal(error.code, 'registry/credentials');
        assert.equal(error.at.file, FILE);
        assert.doesNotMatch(`${error.message} ${error.at.pointer} ${error.cause}`, /canary/);
        return true;
      },
    );
  });
}

test('a program for credentials prints a user and a secret, or an identity token', () => {
  assert.deepEqual(parseHelperAnswer(`{"ServerURL":"x","Username":"octo","Secret":"${SECRET}"}\n`, 'p'), {
    kind: 'password',
    username: 'octo',
    password: SECRET,
  });
  assert.deepEqual(parseHelperAnswer('{"Username":"<token>","Secret":"refresh"}', 'p'), {
    kind: 'identity-token',
    token: 'refresh',
  });
});

for (const printed of [
  'canary',
  '{"Username":"canary"}',
  '["canary"]',
  '{"Username":"a","Secret":{"x":"canary"}}',
  '',
]) {
  test(`an answer of a program is refused without being shown: ${JSON.stringify(printed)}`, () => {
    assert.throws(
      () => parseHelperAnswer(printed, 'docker-credential-x'),
      (error: unknown) => {
        assert.ok(error instanceof Problem && error.code === 'registry/credentials');
        assert.doesNotMatch(`${error.message} ${error.cause}`, /canary/);
        return true;
      },
    );
  });
}
