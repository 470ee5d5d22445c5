import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from './refusal-of.ts';

const node = (script: string) => refusalOf('not of this signer', process.execPath, ['-e', script]);

test('a refusal with the expected words is what was asked for', () => {
  assert.deepEqual(node('console.error("Not of this signer."); process.exit(1)'), []);
});

for (const { why, seen, says } of [
  { why: 'success', seen: node('console.log("not of this signer")'), says: /accepts what it has to refuse/ },
  {
    why: 'another reason',
    seen: node('console.error("no network"); process.exit(1)'),
    says: /does not say "not of this signer":\nno network/,
  },
  { why: 'no program', seen: refusalOf('x', 'no-such-program', []), says: /could not be started/ },
]) {
  test(`no refusal: ${why}`, () => {
    assert.match(seen.join('\n'), says);
  });
}
