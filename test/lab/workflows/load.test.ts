import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { loadWorkflow } from './load.ts';
import { LoadProblem } from './load-problem.ts';
import { loadOfficialParser } from './official-parser.ts';
import { findSource, universeOf } from './universe.ts';

const COMMIT = 'a'.repeat(40);
const job = 'runs-on: ubuntu-24.04, steps: [{ run: "true" }]';

/** A workflow that calls so many others, one of them a second time. */
async function load(t: TestContext, called: number) {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  t.after(() => rm(folder, { recursive: true }));
  const calls = [...Array(called).keys(), 0].map(
    (number, index) => `  job-${index}: { uses: $/called-${number}.yml }`,
  );
  await writeFile(join(folder, 'top.yml'), `on: push\njobs:\n${calls.join('\n')}\n`);
  for (let number = 0; number < called; number += 1)
    await writeFile(join(folder, `called-${number}.yml`), `on: workflow_call\njobs: { one: { ${job} } }\n`);
  const universe = universeOf([
    { fullName: 'octo-org/demo', trees: new Map([[COMMIT, folder]]), refs: new Map() },
  ]);
  const source = findSource(universe, 'octo-org/demo', COMMIT, 'test');
  return loadWorkflow(source, 'top.yml', { universe, parser: await loadOfficialParser() });
}

test('a run may call 50 different workflows, and one of them twice', async (t) => {
  const { jobs } = await load(t, 50);
  assert.equal(jobs.length, 51);
});

test('a run that calls 51 different workflows does not start', async (t) => {
  await assert.rejects(
    load(t, 51),
    (error) => error instanceof LoadProblem && /more than 50 called workflows/.test(error.message),
  );
});
