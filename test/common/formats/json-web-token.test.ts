import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { parseJsonWebToken } from '@secure-build/common/formats/json-web-token';
import { problem } from '../../support/signing.ts';

const part = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const header = { alg: 'RS256', typ: 'JWT' };
const claims = { iss: 'https://issuer.example', canary: 'canary-claim' };
const signature = part('signature');
const good = `${part(header)}.${part(claims)}.${signature}`;

test('a token is read into header and claims', () => {
  const token = parseJsonWebToken(good);
  assert.deepEqual({ ...token.header }, header);
  assert.deepEqual({ ...token.claims }, claims);
});

test('a claim that is called like a member of every object is what the token says, or absent', () => {
  assert.equal(parseJsonWebToken(good).claims.constructor, undefined);
  const { claims: odd } = parseJsonWebToken(`${part(header)}.${part({ constructor: 1 })}.${signature}`);
  assert.equal(odd.constructor, 1);
});

for (const { why, text, fault } of [
  { why: 'empty', text: '', fault: /three parts, got 1/ },
  { why: 'two parts', text: `${part(header)}.${part(claims)}`, fault: /three parts, got 2/ },
  { why: 'four parts', text: `${good}.${signature}`, fault: /three parts, got 4/ },
  { why: 'no signature', text: `${part(header)}.${part(claims)}.`, fault: /signature is not base64url/ },
  {
    why: 'padding',
    text: `${part(header)}.${part(claims)}=.${signature}`,
    fault: /payload is not base64url/,
  },
  {
    why: 'the alphabet of plain base64',
    text: `a+/b.${part(claims)}.${signature}`,
    fault: /header is not base64url/,
  },
  { why: 'trailing bits', text: `${part(header)}.${part(claims)}.YWJ`, fault: /signature is not base64url/ },
  { why: 'a newline at the end', text: `${good}\n`, fault: /signature is not base64url/ },
  {
    why: 'claims that are a list',
    text: `${part(header)}.${part([1])}.${signature}`,
    fault: /object of strict JSON/,
  },
  {
    why: 'claims twice',
    text: `${part(header)}.${part('{"a":1,"a":"canary-claim"}')}.${signature}`,
    fault: /strict JSON/,
  },
  {
    why: 'claims with __proto__',
    text: `${part(header)}.${part('{"__proto__":1}')}.${signature}`,
    fault: /strict JSON/,
  },
  {
    why: 'claims that are no UTF-8',
    text: `${part(header)}.${Buffer.from([0x7b, 0xff]).toString('base64url')}.${signature}`,
    fault: /strict JSON/,
  },
  {
    why: 'claims nested too deep',
    text: `${part(header)}.${part('['.repeat(1000))}.${signature}`,
    fault: /strict JSON/,
  },
  { why: 'a huge token', text: `${good}${'A'.repeat(20_000)}`, fault: /longer than 16384/ },
]) {
  test(`SEC-087 a malformed token is refused without a byte of it: ${why}`, () => {
    assert.throws(
      () => parseJsonWebToken(text),
      (error: unknown) => {
        const said = inspect(error, { depth: 10 });
        for (const piece of [part(claims).slice(0, 20), 'canary-claim'])
          assert.ok(!said.includes(piece), said);
        return problem('oidc/invalid', fault)(error);
      },
    );
  });
}
