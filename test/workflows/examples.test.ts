import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suiteVersion } from '@secure-build/common/core/version';
import { EXAMPLE_COMMIT, EXAMPLE_PIN } from '@secure-build/tooling/example-pin';
import { adoptedWorkflows } from '../interop/adopted-repository.ts';
import { planted, readRepository, repository } from '../structure/source-tree.ts';
import { workflowExamples } from './examples.ts';
import { formatFinding, lintWorkflows } from './lint.ts';
import { languageServiceDiagnostics } from './official-diagnostics.ts';
import { workflowRules } from './rules/registry.ts';
import { parseWorkflowFile } from './workflow-file.ts';

const tree = readRepository();
const examples = workflowExamples(tree);
/** What holds for everybody; the others are about our own repository or about whole files. */
const RULES = ['WF-01', 'WF-04', 'WF-06', 'WF-07', 'WF-09', 'WF-10', 'WF-13'];
const rules = workflowRules.filter(({ id }) => RULES.includes(id));

test('the pages have examples of workflows', () => {
  const paths = new Set(examples.map(({ path }) => path));
  assert.ok(paths.has('README.md') && paths.has('.github/docs/workflows.md'), [...paths].join());
  for (const action of ['policy-gate', 'provenance', 'reproducibility-check', 'sbom', 'sign'])
    assert.ok(paths.has(`actions/${action}/README.md`), action);
  assert.equal(workflowExamples(planted(new Map(), { 'PAGE.md': '```yaml\nkind: Policy\n```\n' })).length, 0);
});

test('every example, also of a header, stands for one release: the placeholder commit and the version of the suite', () => {
  const pins = [...tree]
    .filter(([path]) => /\.(?:md|yml)$/.test(path) && !path.startsWith('test/'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/@([0-9]{40} # v[0-9.]*[0-9])/g)].map(([, pin]) => [path, pin]),
    );
  assert.ok(pins.length >= 25, `${pins.length} pins`);
  assert.deepEqual(
    pins.filter(([, pin]) => pin !== EXAMPLE_PIN),
    [],
  );
});

for (const { path, line, workflow } of examples) {
  test(`the example at ${path}:${line} is what GitHub's language service and our rules accept`, async () => {
    const name = `.github/workflows/${path.replaceAll(/[^a-z]/gi, '-')}-${line}.yml`;
    assert.deepEqual(await languageServiceDiagnostics(name, workflow, tree), { errors: [], warnings: [] });
    assert.deepEqual(lintWorkflows([parseWorkflowFile(name, workflow)], rules).map(formatFinding), []);
  });
}

test('what init writes for each kind of project is what the language service and our rules accept', async () => {
  const workflows = await adoptedWorkflows(repository);
  assert.ok(workflows.size >= 5, String(workflows.size));
  for (const [id, workflow] of workflows) {
    const name = `.github/workflows/${id}.yml`;
    assert.deepEqual(await languageServiceDiagnostics(name, workflow, tree), { errors: [], warnings: [] });
    assert.deepEqual(lintWorkflows([parseWorkflowFile(name, workflow)], rules).map(formatFinding), []);
  }
});

const fence = '```';
const page = (uses: string, given: string) =>
  `${fence}yaml\njobs:\n  build:\n    uses: ORG/SUITE/.github/workflows/${uses} # v${suiteVersion}\n    with: { ${given} }\n${fence}\n`;
const steps = (uses: string, given: string, before = '') =>
  `${fence}yaml\n${before}- uses: ORG/SUITE/actions/${uses} # v${suiteVersion}\n  with: { ${given} }\n${fence}\n`;
const COMMIT = `@${EXAMPLE_COMMIT}`;

for (const { why, text, fault } of [
  { why: 'nothing', text: page(`build.yml${COMMIT}`, 'preset: npm, artifacts: a'), fault: undefined },
  { why: 'a tag', text: page('build.yml@v1', 'preset: npm, artifacts: a'), fault: /WF-01/ },
  {
    why: 'an input that we do not have',
    text: page(`build.yml${COMMIT}`, 'preset: npm, artifact: a'),
    fault: /artifact/,
  },
  { why: 'an input that is missing', text: page(`build.yml${COMMIT}`, 'preset: npm'), fault: /artifacts/ },
  {
    why: 'a workflow that we do not have',
    text: page(`biuld.yml${COMMIT}`, 'preset: npm'),
    fault: /biuld|find|reach/i,
  },
  { why: 'nothing in a step', text: steps(`sbom${COMMIT}`, 'artifact-path: a'), fault: undefined },
  { why: 'a step by a tag', text: steps('sbom@v1', 'artifact-path: a'), fault: /WF-01/ },
  {
    why: 'a step with an input that its action does not have',
    text: steps(`sbom${COMMIT}`, 'artifacts-path: a'),
    fault: /artifacts-path/,
  },
  {
    why: 'a step with an action that we do not have',
    text: steps(`sbomb${COMMIT}`, 'artifact-path: a'),
    fault: /sbomb/,
  },
  {
    why: 'a right that does not exist, beside steps',
    text: steps(`sbom${COMMIT}`, 'artifact-path: a', 'permissions: { content: read }\nsteps:\n'),
    fault: /content/,
  },
]) {
  test(`an example in a page, planted violation: ${why}`, async () => {
    const [example] = workflowExamples(planted(new Map(), { 'PAGE.md': text }));
    assert.ok(example !== undefined);
    const name = '.github/workflows/example.yml';
    const { errors } = await languageServiceDiagnostics(name, example.workflow, tree);
    const findings = lintWorkflows([parseWorkflowFile(name, example.workflow)], rules).map(formatFinding);
    const said = [...errors, ...findings];
    if (fault === undefined) assert.deepEqual(said, []);
    else
      assert.ok(
        said.some((one) => fault.test(one)),
        said.join('\n'),
      );
  });
}
