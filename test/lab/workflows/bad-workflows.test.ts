import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFinding, lintWorkflows } from '../../workflows/lint.ts';
import { readRuleFixtures, rulesWithFixtures } from '../../workflows/rule-fixtures.ts';
import { workflowRules } from '../../workflows/rules/registry.ts';
import { parseWorkflowFile } from '../../workflows/workflow-file.ts';
import { loadWorkflow } from './load.ts';
import { LoadProblem } from './load-problem.ts';
import { makeRepository } from './make-repository.ts';
import { loadOfficialParser } from './official-parser.ts';
import { findSource, universeOf } from './universe.ts';

/** Calls an `action.yml` of the repository. */
const caller = (action: string) => `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: $/${action}
`;

test('test-lab bar 7: the interpreter refuses the bad fixtures of all 16 rules before a job begins', async (t) => {
  const ids = rulesWithFixtures();
  assert.equal(ids.length, 16);
  const fixtures = ids.flatMap((id) => readRuleFixtures(id, 'bad').map(({ file }) => ({ id, file })));
  const workflowOf = (path: string) => (path.endsWith('/action.yml') ? `${path}.caller.yml` : path);
  const files = fixtures.flatMap(({ file: { path, text } }) => [
    [path, text] as const,
    ...(workflowOf(path) === path
      ? []
      : [[workflowOf(path), caller(path.replace('/action.yml', ''))] as const]),
  ]);
  const repository = await makeRepository(t, { fullName: 'octo-org/demo', files: Object.fromEntries(files) });
  const universe = universeOf([repository]);
  const parser = await loadOfficialParser();
  const source = findSource(universe, 'octo-org/demo', 'refs/heads/main', 'test');
  const rules = (path: string, text: string) =>
    path.endsWith('.caller.yml')
      ? []
      : lintWorkflows([parseWorkflowFile(path, text)], workflowRules).map(formatFinding);

  for (const { id, file } of fixtures) {
    await t.test(`${id} ${file.path.split('/').slice(-2).join('/')}`, async () => {
      await assert.rejects(
        loadWorkflow(source, workflowOf(file.path), { universe, parser, rules }),
        LoadProblem,
      );
    });
  }
});
