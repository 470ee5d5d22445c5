import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { parseRealmHosts } from '@secure-build/common/formats/oci/realm-hosts';
import fc from 'fast-check';
import { onlyProblems } from '../../../support/any-bytes.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';

test('whole host names are taken as they are', () => {
  assert.deepEqual(parseRealmHosts(['auth.example', 'a-1.b.example']), ['auth.example', 'a-1.b.example']);
  assert.deepEqual(parseRealmHosts([]), []);
});

for (const line of [
  'https://auth.example',
  'auth.example/token',
  'auth.example:443',
  '*.example',
  'Auth.example',
  'example',
  'auth..example',
  '-a.example',
  'auth.example.',
  `${'a'.repeat(64)}.example`,
  'user@auth.example',
  '0.0',
  'xn--a.example',
  'auth.example\n',
]) {
  test(`SEC-092 ${JSON.stringify(line.slice(0, 30))} names no host that could get credentials`, () => {
    assert.throws(
      () => parseRealmHosts(['auth.example', line, 'x y']),
      (error) => {
        assert.ok(error instanceof Problem);
        assert.equal(error.code, 'input/invalid');
        assert.ok(error.message.includes(JSON.stringify(line)));
        assert.equal(error.details.length, 1, 'all faults together');
        return true;
      },
    );
  });
}

test('any lines are hosts or a Problem, always', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      const hosts = onlyProblems(() => parseRealmHosts(lines));
      for (const host of hosts ?? []) assert.equal(new URL(`https://${host}/`).hostname, host);
    }),
    { numRuns: fuzzRuns(20_000) },
  );
});
