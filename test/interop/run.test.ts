import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAll, judges, report } from './run.ts';

const passed = { name: 'a', ending: { kind: 'passed' } } as const;
const failed = { name: 'b', ending: { kind: 'failed', because: 'line 3' } } as const;
const skipped = { name: 'c', ending: { kind: 'skipped', needs: 'Go' } } as const;
const optional = { name: 'd', ending: { kind: 'skipped', needs: 'data', optional: true } } as const;

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
    why: 'a skip for want of data that no clone has',
    endings: [passed, optional],
    required: true,
    passes: true,
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

test('every judge can be chosen by a name of its own', (t) => {
  const names = judges.map(({ name }) => name);
  assert.deepEqual(
    names.filter((name) => names.filter((other) => other.includes(name)).length !== 1),
    [],
  );
  t.diagnostic(`interop judges: ${judges.length}`);
});

test('a skip names what it needs, a failure what the judge said', () => {
  const { lines } = report([skipped, failed], false);
  assert.deepEqual(lines.slice(0, 2), ['SKIPPED (needs Go): c', 'FAILED: b\nline 3']);
});

test('a judge that counts is shown with its counts', () => {
  const { lines } = report([{ name: 'e', ending: { kind: 'passed', counted: '3 accepted' } }], true);
  assert.equal(lines[0], 'passed: e: 3 accepted');
});

test('a judge that throws has failed, and the next one is still asked', async () => {
  const told: string[] = [];
  const judges = [
    { name: 'broken', about: 'x', run: () => Promise.reject(new Error('no such file')) },
    { name: 'sound', about: 'y', run: () => Promise.resolve({ kind: 'passed' } as const) },
  ];
  const endings = await judgeAll(judges, { root: '/', cache: '/', tell: (line) => told.push(line) });
  assert.deepEqual(
    endings.map(({ ending }) => ending.kind),
    ['failed', 'passed'],
  );
  assert.match(report(endings, false).lines[0] ?? '', /^FAILED: broken\nError: no such file/);
  assert.ok(told.includes('judging: y by sound'));
});
