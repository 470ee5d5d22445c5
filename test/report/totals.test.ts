import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cells, nameOf } from '../lab/fault-cells.ts';
import { type CountedEvent, makeTotals } from './totals.ts';

const pass = (name: string, more: object = {}): CountedEvent => ({
  type: 'test:pass',
  data: { name, ...more },
});
const fail = (name: string): CountedEvent => ({ type: 'test:fail', data: { name } });
const tells = (message: string): CountedEvent => ({ type: 'test:diagnostic', data: { message } });
const cell = cells.map(nameOf)[0] ?? '';

for (const { why, events, line } of [
  {
    why: 'conformance',
    events: [tells('sigstore-conformance: 139/140')],
    line: 'sigstore-conformance: 139/140',
  },
  { why: 'conformance that nobody ran', events: [], line: 'sigstore-conformance: not run' },
  { why: 'a cell once', events: [pass(cell), pass(cell)], line: `fault cells: 1/${cells.length}` },
  {
    why: 'every cell',
    events: cells.map((each) => pass(nameOf(each))),
    line: `fault cells: ${cells.length}/${cells.length}`,
  },
  { why: 'no cell that failed', events: [pass(cell), fail(cell)], line: `fault cells: 0/${cells.length}` },
  {
    why: 'no cell that was skipped',
    events: [pass(cell, { skip: true })],
    line: `fault cells: 0/${cells.length}`,
  },
  {
    why: 'no cell of no matrix',
    events: [pass('fault matrix: a × b')],
    line: `fault cells: 0/${cells.length}`,
  },
  {
    why: 'guards',
    events: [pass('guard 1: a'), pass('SEC-002 guard 1: b'), pass('SEC-002 guard 12: c'), pass('guards 3')],
    line: 'guard tests: 3, for 2 of 20 guards',
  },
  {
    why: 'mutants of all kinds',
    events: [
      tells('mutants, a key: 10, accepted outside of the list: 0'),
      tells("mutants, GitHub's instance: 5, accepted outside of the list: 2"),
    ],
    line: 'mutants: 15 of 2 kinds of bundle, accepted outside of the list: 2',
  },
  { why: 'no mutants where none were made', events: [], line: 'mutants: not run' },
  {
    why: 'ids',
    events: [
      tells('security cases: 120, threats: 21'),
      pass('SEC-001 a'),
      pass('SEC-001 b'),
      pass('SEC-002 c'),
      pass('see SEC-003'),
    ],
    line: 'security ids covered: 2/120',
  },
  {
    why: 'no id with a test that failed, was skipped or is to do',
    events: [
      pass('SEC-001 a'),
      fail('SEC-001 b'),
      pass('SEC-002 c', { skip: true }),
      pass('SEC-003 d', { todo: true }),
    ],
    line: 'security ids covered: 0/?',
  },
  {
    why: 'skips by what they need',
    events: [
      pass('a', { skip: 'SKIPPED (needs unshare): x' }),
      pass('b', { skip: 'SKIPPED (needs unshare): y' }),
      pass('SKIPPED (needs ../shared/data): z', { skip: true }),
    ],
    line: 'skipped tests: 3 (needs unshare: 2; needs ../shared/data: 1)',
  },
  { why: 'no skip', events: [pass('a', { skip: undefined })], line: 'skipped tests: 0' },
]) {
  test(`the totals of a run count ${why}`, () => {
    const totals = makeTotals();
    for (const event of events) totals.see(event);
    assert.ok(totals.lines().includes(line), totals.lines().join('\n'));
  });
}

test('test-lab bar 1: the last line states the number of interop skips', () => {
  const totals = makeTotals();
  totals.see(tells('interop judges: 12'));
  assert.equal(totals.lines().at(-1), 'interop skips: 12 judges, which npm run interop asks');
});

/** What `node --test` writes about the sample, without times. */
function reported(reporter: string): { readonly text: string; readonly status: number | null } {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const sample = fileURLToPath(new URL('../fixtures/report/sample.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--test', `--test-reporter=${reporter}`, sample],
    { encoding: 'utf8', env },
  );
  assert.equal(stderr, '');
  return { text: stdout.replace(/\d+\.\d+(?=ms|$)/gm, 'TIME'), status };
}

test('the report is that of Node, failures and all, and the totals are its last lines', () => {
  const own = reported(fileURLToPath(new URL('reporter.ts', import.meta.url)));
  const nodes = reported('spec');
  assert.deepEqual([own.status, nodes.status], [1, 1]);
  assert.match(nodes.text, /what was expected/);
  assert.equal(own.text.slice(0, nodes.text.length), nodes.text);
  assert.equal(
    own.text.slice(nodes.text.length),
    [
      '',
      'sigstore-conformance: not run',
      `fault cells: 1/${cells.length}`,
      'guard tests: 1, for 1 of 20 guards',
      'mutants: not run',
      'security ids covered: 1/3',
      'skipped tests: 1 (needs a moon: 1)',
      'interop skips: ? judges, which npm run interop asks',
      '',
    ].join('\n'),
  );
});
