import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeat } from './run.ts';
import { readVerdicts } from './verdicts.ts';

const tap = (second = 'ok', name = 'a name # with a hash') => `TAP version 13
# Subtest: a group
    # Subtest: inner
    ok 1 - inner
      ---
      duration_ms: 1
      ...
    # Subtest: left out
    ok 2 - left out # SKIP needs a network
    1..2
ok 1 - a group
# Subtest: ${name}
${second} 2 - ${name}
1..2
# pass 2
`;

const runOf = async (taps: readonly string[]) => {
  const lines: string[] = [];
  const left = [...taps];
  const good = await repeat(
    taps.length,
    async () => left.shift() ?? '',
    (line) => lines.push(line),
  );
  return { good, text: lines.join('\n') };
};

test('verdicts are read with the path of each test, and a skip is no success', () => {
  assert.deepEqual(
    [...readVerdicts(tap())],
    [
      ['ok a group > inner', 1],
      ['skip a group > left out', 1],
      ['ok a group', 1],
      ['ok a name # with a hash', 1],
    ],
  );
});

test('tests of one name count together, whatever their order', () => {
  const twice = `# Subtest: a\nok 1 - a\n# Subtest: a\nok 2 - a\n`;
  assert.deepEqual([...readVerdicts(twice)], [['ok a', 2]]);
});

test('runs with the same verdicts are the same', async () => {
  const { good, text } = await runOf([tap(), tap(), tap()]);
  assert.ok(good, text);
  assert.match(text, /run 3 of 3: 3 ok, 0 not ok, 1 skipped/);
});

for (const { why, taps, says } of [
  {
    why: 'a test that fails once',
    taps: [tap(), tap('not ok'), tap()],
    says: /✗ not ok a name.*: 0 in the first run, 1/,
  },
  { why: 'a test that always fails', taps: [tap('not ok'), tap('not ok')], says: /✗ not ok a name/ },
  { why: 'a test that is gone', taps: [tap(), tap('ok', 'b')], says: /✗ ok a name.*: 1 in the first run, 0/ },
  {
    why: 'a test that is skipped later',
    taps: [tap(), tap().replace('ok 1 - inner', 'ok 1 - inner # SKIP now')],
    says: /✗ ok a group > inner: 1 in the first run, 0/,
  },
  { why: 'nothing that ran', taps: ['', ''], says: /0 ok/ },
]) {
  test(`runs are not the same: ${why}`, async () => {
    const { good, text } = await runOf(taps);
    assert.equal(good, false);
    assert.match(text, says);
  });
}
