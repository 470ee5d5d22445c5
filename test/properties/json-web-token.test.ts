import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { parseJsonWebToken } from '@secure-build/common/formats/json-web-token';
import fc from 'fast-check';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('the reader of tokens returns claims or a Problem, always', () => {
  const anyPart = fc.oneof(
    fc.json().map((text) => Buffer.from(text).toString('base64url')),
    fc.string(),
  );
  const anyToken = fc.oneof(
    fc.string(),
    fc.array(anyPart, { maxLength: 4 }).map((parts) => parts.join('.')),
  );
  fc.assert(
    fc.property(anyToken, (text) => {
      try {
        const { header, claims } = parseJsonWebToken(text);
        return typeof header === 'object' && typeof claims === 'object';
      } catch (error) {
        return error instanceof Problem && error.code === 'oidc/invalid' && !error.message.includes('\n');
      }
    }),
    { numRuns: fuzzRuns(2000) },
  );
});

test('what was written as claims is read as claims', () => {
  const claims = fc.dictionary(
    fc.string().filter((key) => key !== '__proto__' && key.isWellFormed()),
    fc.oneof(
      fc.string().filter((text) => text.isWellFormed()),
      fc.integer(),
      fc.boolean(),
    ),
  );
  fc.assert(
    fc.property(claims, (given) => {
      const token = parseJsonWebToken(`${part({ alg: 'RS256' })}.${part(given)}.${part('x')}`);
      assert.deepEqual(Object.entries(token.claims), Object.entries(given));
    }),
    { numRuns: fuzzRuns(100) },
  );
});
