import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from './run.ts';

const passed = { name: 'a', ending: { kind: 'passed' } } as const;
const failed = { name: 'b', ending: { kind: 'failed', because: 'line 3' } } as const;
const skipped = { name: 'c', ending: { kind: 'skipped', needs: 'Go' } } as const;

for (const { why, endings, required, passes, last } of [
  {
    why: 'all passed',
    endings: [passed],
    required: false,
    passes: true,
    last: '1 passed, 0 failed, 0 skipped',
  },
  {
    why: 'a skip on a plain machine',
    endings: [passed, skipped],
    required: false,
    passes: true,
    last: '1 passed, 0 failed, 1 skipped',
  },
  {
    why: 'a skip where every judge is required',
    endings: [passed, skipped],
    required: true,
    passes: false,
    last: '1 passed, 0 failed, 1 skipped',
  },
  {
    why: 'a failure',
    endings: [failed, passed],
    required: false,
    passes: false,
    last: '1 passed, 1 failed, 0 skipped',
  },
]) {
  test(`interop counts loudly: ${why}`, () => {
    const { lines, passed: success } = report(endings, required);
    assert.equal(success, passes);
    assert.equal(lines.at(-1), last);
  });
}

test('a skip names what it needs, a failure what the judge said', () => {
  const { lines } = report([skipped, failed], false);
  assert.deepEqual(lines.slice(0, 2), ['SKIPPED (needs Go): c', 'FAILED: b\nline 3']);
});
