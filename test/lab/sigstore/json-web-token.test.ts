import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byCodeUnits } from '@secure-build/common/core/order';
import { formatJsonWebKeySet, makeTokenKey, readClaims, signToken, verifyToken } from './json-web-token.ts';

const now = new Date('2026-11-21T11:30:00Z');
const seconds = now.getTime() / 1000;
const keys = [makeTokenKey('one'), makeTokenKey('two', 'ES256')] as const;
const jwks = formatJsonWebKeySet(keys);
const claims = { iss: 'https://issuer.example', aud: 'sigstore', exp: seconds + 60, nbf: seconds, sub: 'me' };
const expected = { issuer: claims.iss, audience: 'sigstore', now };

for (const key of keys) {
  test(`a token by ${key.algorithm} gives back its claims`, () => {
    const token = signToken(claims, key);
    assert.deepEqual(readClaims(token), claims);
    assert.deepEqual(verifyToken(token, jwks, expected), claims);
  });
}

test('one audience of several is enough', () => {
  const token = signToken({ ...claims, aud: ['other', 'sigstore'] }, keys[0]);
  assert.equal(verifyToken(token, jwks, expected).sub, 'me');
});

for (const { why, token, text } of [
  { why: 'no signature', token: signToken(claims, keys[0], { alg: 'none' }), text: /no key/ },
  {
    why: 'a key that is not in the set',
    token: signToken(claims, makeTokenKey('three', 'ES256')),
    text: /no key/,
  },
  {
    why: 'another key under a known id',
    token: signToken(claims, makeTokenKey('two', 'ES256')),
    text: /signature/,
  },
  {
    why: 'another issuer',
    token: signToken({ ...claims, iss: 'https://x.example' }, keys[0]),
    text: /issuer/,
  },
  { why: 'another audience', token: signToken({ ...claims, aud: 'x' }, keys[0]), text: /audience/ },
  { why: 'its end', token: signToken({ ...claims, exp: seconds }, keys[0]), text: /expired/ },
  { why: 'no end', token: signToken({ ...claims, exp: undefined }, keys[0]), text: /expired/ },
  {
    why: 'a beginning ahead',
    token: signToken({ ...claims, nbf: seconds + 1 }, keys[0]),
    text: /not in force/,
  },
  { why: 'two parts', token: 'a.b', text: /three parts/ },
]) {
  test(`a token is refused for ${why}`, () => {
    assert.throws(() => verifyToken(token, jwks, expected), text);
  });
}

test('private members of keys are not published', () => {
  assert.deepEqual(
    jwks.keys.map((key) => Object.keys(key).sort(byCodeUnits).join()),
    ['alg,e,kid,kty,n,use', 'alg,crv,kid,kty,use,x,y'],
  );
});
