import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRevocations } from '@secure-build/common/domain/signing/revocation-list';
import fc from 'fast-check';
import { onlyProblems } from '../../../support/any-bytes.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import { problem } from '../../../support/signing.ts';

const hash = 'a'.repeat(64);
const commit = 'b'.repeat(40);

test('digests of things and commits of workflows are read, comments and empty lines passed over', () => {
  const text = `# no longer accepted\n\nsha256:${hash}\t# the release of May\r\ngitCommit:${commit}\n  gitCommit:${'c'.repeat(64)}  \n`;
  assert.deepEqual(parseRevocations(text, 'revoked.txt').digests, new Set([hash, commit, 'c'.repeat(64)]));
});

test('a list without an entry revokes nothing', () => {
  assert.equal(parseRevocations('# none yet\n', 'revoked.txt').digests.size, 0);
});

for (const { why, line } of [
  { why: 'a digest without its algorithm', line: hash },
  { why: 'upper case', line: `sha256:${'A'.repeat(64)}` },
  { why: '63 characters', line: `sha256:${'a'.repeat(63)}` },
  { why: 'a short commit', line: 'gitCommit:b1b1b1b' },
  { why: 'SHA-1 of a file', line: `sha1:${commit}` },
  { why: 'two in one line', line: `sha256:${hash} sha256:${hash}` },
  { why: 'a comment that is none', line: `sha256:${hash}# x` },
  { why: 'a line of another kind', line: 'constructor' },
]) {
  test(`a line that would revoke nothing is refused with its place: ${why}`, () => {
    assert.throws(
      () => parseRevocations(`sha256:${hash}\n${line}\n`, 'revoked.txt'),
      (error) => {
        assert.deepEqual((error as { at?: unknown }).at, { file: 'revoked.txt', line: 2 });
        return problem('input/invalid', /expected sha256:HEX or gitCommit:HEX/)(error);
      },
    );
  });
}

test('any text is a list or a Problem, always', () => {
  const piece = fc.constantFrom(
    'sha256:',
    'gitCommit:',
    hash,
    commit,
    '#',
    ' ',
    '\n',
    '\r\n',
    '__proto__',
    '\u2028',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const revoked = onlyProblems(() => parseRevocations(given, 'f'));
      for (const digest of revoked?.digests ?? []) assert.match(digest, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
    }),
    { numRuns: fuzzRuns(20_000) },
  );
});
