import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { parseJson } from '@secure-build/common/core/json';
import { Problem } from '@secure-build/common/core/problem';
import { parseJsonWebKeySet } from '@secure-build/common/formats/json-web-key-set';
import { verifyJsonWebToken } from '@secure-build/common/formats/json-web-signature';
import fc from 'fast-check';
import { formatJsonWebKeySet, makeTokenKey, signToken } from '../../lab/sigstore/json-web-token.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { problem } from '../../support/signing.ts';

const rsa = makeTokenKey('rsa', 'RS256');
const ec = makeTokenKey('ec', 'ES256');
const read = (set: unknown) => parseJsonWebKeySet(parseJson(JSON.stringify(set)));
const keys = read(formatJsonWebKeySet([rsa, ec]));
const claims = { iss: 'https://issuer.example', n: 1 };

for (const key of [rsa, ec]) {
  test(`a token by ${key.algorithm} verifies, and with any one character changed it does not`, () => {
    const token = signToken(claims, key);
    assert.deepEqual({ ...verifyJsonWebToken(token, keys).claims }, claims);
    for (let at = 0; at < token.length; at += 1) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
      assert.throws(() => verifyJsonWebToken(changed, keys), Problem, `character ${at}`);
    }
  });
}

for (const [why, token] of [
  ['no algorithm', signToken(claims, rsa, { alg: 'none' })],
  ['a secret in place of a key', signToken(claims, rsa, { alg: 'HS256' })],
  ['the algorithm of another key', signToken(claims, rsa, { alg: 'ES256' })],
  ['a longer hash', signToken(claims, rsa, { alg: 'RS512' })],
  ['critical extensions', signToken(claims, rsa, { crit: ['b64'], b64: false })],
  ['a key that is not published', signToken(claims, makeTokenKey('other', 'ES256'))],
  ['a foreign key of a published id', signToken(claims, makeTokenKey('ec', 'ES256'))],
  ['no id of a key', signToken(claims, rsa, { kid: undefined })],
  [
    'a key in its own header',
    signToken(claims, rsa, { kid: 'own', jwk: formatJsonWebKeySet([rsa]).keys[0] }),
  ],
] as const) {
  test(`SEC-031 a token is refused that names ${why}`, () => {
    assert.throws(
      () => verifyJsonWebToken(token, keys),
      (error) => {
        assert.ok(!(error as Error).message.includes(token.slice(-30)));
        return problem('oidc/claims')(error);
      },
    );
  });
}

const jwk = (pair: { readonly publicKey: ReturnType<typeof generateKeyPairSync>['publicKey'] }) => ({
  ...(pair.publicKey as unknown as { export(o: object): object }).export({ format: 'jwk' }),
  kid: 'x',
  use: 'sig',
});
const [good = assert.fail()] = formatJsonWebKeySet([ec]).keys;
for (const [why, set, text] of [
  ['no list', {}, /no list/],
  [
    'too many keys',
    { keys: Array.from({ length: 65 }, (_, index) => ({ ...good, kid: String(index) })) },
    /more than 64/,
  ],
  ['a key without an id', { keys: [{ ...good, kid: undefined }] }, /no id/],
  ['a key without a number', { keys: [{ ...good, x: undefined }] }, /cannot be read/],
  ['a point beside the curve', { keys: [{ ...good, y: good.x }] }, /cannot be read/],
  ['a short RSA key', { keys: [jwk(generateKeyPairSync('rsa', { modulusLength: 1024 }))] }, /not accepted/],
  ['another curve', { keys: [jwk(generateKeyPairSync('ec', { namedCurve: 'P-384' }))] }, /signs no token/],
] as const) {
  test(`a key set is refused: ${why}`, () => {
    assert.throws(() => read(set), problem('oidc/claims', text));
  });
}

test('keys of other kinds and uses are left out', () => {
  const okp = jwk(generateKeyPairSync('ed25519'));
  assert.deepEqual(
    read({ keys: [okp, { ...good, use: 'enc' }, { ...good, alg: 'ES384' }, good] }).map(({ id }) => id),
    ['ec'],
  );
});

test('any value is a key set, and any text a token, or a Problem', () => {
  const member = fc.constantFrom('kty', 'kid', 'use', 'alg', 'n', 'e', 'crv', 'x', 'y');
  const key = fc.dictionary(
    member,
    fc.oneof(fc.constantFrom('RSA', 'EC', 'sig', 'P-256', 'AQAB'), fc.jsonValue()),
  );
  const orProblem = (work: () => unknown) => {
    try {
      work();
      return true;
    } catch (error) {
      return error instanceof Problem;
    }
  };
  fc.assert(
    fc.property(fc.array(fc.oneof(key, fc.jsonValue())), (given) => orProblem(() => read({ keys: given }))),
    { numRuns: fuzzRuns(1000) },
  );
  const part = fc.oneof(
    fc.base64String(),
    fc.json().map((text) => Buffer.from(text).toString('base64url')),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) =>
      orProblem(() => verifyJsonWebToken(parts.join('.'), keys)),
    ),
    { numRuns: fuzzRuns(1000) },
  );
});
