import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liftCacheMode } from './cache-mode.ts';
import { LoadProblem } from './load-problem.ts';
import { loadOfficialParser } from './official-parser.ts';

const WORKFLOW = `on: push
cache-mode: none # for all
jobs:
  a:
    runs-on: ubuntu-24.04
    cache-mode: "read"
    steps:
      - run: "true"
  b: { runs-on: ubuntu-24.04, cache-mode: write-only, steps: [{ run: "true" }] }
  c: { runs-on: ubuntu-24.04, steps: [{ run: "true" }], cache-mode: write }
`;

async function faultsOf(text: string): Promise<readonly string[]> {
  const { workflow } = await loadOfficialParser();
  const file = { name: 'a.yml', content: text };
  const { context } = workflow.parseWorkflow(file, new workflow.NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

test('cache-mode is taken out of a workflow with its values, and every other place stays where it was', async () => {
  const { text, workflow, jobs } = liftCacheMode(WORKFLOW, 'a.yml');
  assert.equal(workflow, 'none');
  assert.deepEqual(
    [...jobs],
    [
      ['a', 'read'],
      ['b', 'write-only'],
      ['c', 'write'],
    ],
  );
  assert.equal(text.length, WORKFLOW.length);
  assert.equal(text.split('\n').length, WORKFLOW.split('\n').length);
  assert.deepEqual(await faultsOf(text), []);
});

for (const { why, text } of [
  { why: 'an unknown value', text: 'cache-mode: some\n' },
  { why: 'no value', text: 'cache-mode:\n' },
  { why: 'a list', text: 'cache-mode: [none]\n' },
  { why: 'two of them', text: 'cache-mode: none\ncache-mode: none\n' },
]) {
  test(`cache-mode is refused: ${why}`, () => {
    assert.throws(() => liftCacheMode(text, 'a.yml'), LoadProblem);
  });
}

test('the official parser still refuses cache-mode; once it takes it, cache-mode.ts can go', async () => {
  assert.deepEqual(
    await faultsOf('on: push\ncache-mode: none\njobs: { a: { runs-on: x, steps: [{ run: a }] } }\n'),
    ["a.yml (Line: 2, Col: 1): Unexpected value 'cache-mode'"],
  );
});
