import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ownWorkflowFiles } from '../../workflows/own-files.ts';
import { type RuleFixture, readRuleFixtures, rulesWithFixtures } from '../../workflows/rule-fixtures.ts';
import { workflowRules } from '../../workflows/rules/registry.ts';
import type { WorkflowFile } from '../../workflows/workflow-file.ts';
import { loadWorkflow } from './load.ts';
import { LoadProblem } from './load-problem.ts';
import { type Cleaner, makeRepository } from './make-repository.ts';
import { loadOfficialParser } from './official-parser.ts';
import { ourRules, rulesFor } from './our-rules.ts';
import { SUITE_NAME } from './suite-repository.ts';
import { findSource, type LabRepository, universeOf } from './universe.ts';

/** What GitHub's parser or the interpreter says before a rule is asked: file -> why the run does not start. */
const refusedBefore: Readonly<Record<string, string>> = {
  'WF-02/bad-unknown-level.yml': "(Line: 21, Col: 17): Unexpected value 'admin'",
  'WF-03/bad-misspelt-value.yml': "'cache-mode' is one of none, read, write, write-only",
  'WF-05/bad-container.yml': "job attest: 'container' is no part of this lab",
  'WF-05/bad-services.yml': "job attest: 'services' is no part of this lab",
  'WF-14/bad-action-and-script.yml': "(Line: 27, Col: 9): Unexpected value 'run'",
  'WF-14/bad-background.yml': "(Line: 27, Col: 9): Unexpected value 'background'",
  'WF-14/bad-cancel.yml': "(Line: 26, Col: 9): Unexpected value 'cancel'",
  'WF-14/bad-inputs-in-a-list.yml': '(Line: 27, Col: 15): A sequence was not expected',
  'WF-14/bad-parallel.yml': "step 2: 'parallel': parallel steps are refused",
  'WF-14/bad-step-of-nothing.yml': "(Line: 26, Col: 9): There's not enough info to determine what you meant.",
  'WF-14/bad-steps-in-a-mapping.yml': '(Line: 23, Col: 7): A mapping was not expected',
  'WF-14/bad-unknown-job-key.yml': "job test: 'snapshot' is no part of this lab",
  'WF-14/bad-unknown-top-level-key.yml': "(Line: 14, Col: 1): Unexpected value 'cache-mod'",
  'WF-14/bad-wait-all.yml': "(Line: 26, Col: 9): Unexpected value 'wait-all'",
  'WF-14/bad-with-post/action.yml': "(Line: 11, Col: 3): Unexpected value 'steps'",
  'WF-15/bad-composite/action.yml': '(Line: 17, Col: 7): Required property is missing: shell',
  // Good by the rules, and more than a machine of this lab can do.
  'WF-01/good-image-by-digest.yml': 'containers are no part of this lab',
};

/** Others whose actions the fixtures use: `OWNER/REPO` -> commit -> folders with an `action.yml`. */
const OTHERS = [
  {
    fullName: 'acme/secure-build',
    commit: 'c0ffee5aac5ba805825da76410c181273ba90b1e',
    files: ownWorkflowFiles(),
  },
  {
    fullName: 'octo-org/run-python',
    commit: '0123456789012345678901234567890123456789',
    files: [
      {
        path: 'action.yml',
        text: 'name: run\ndescription: runs a text\ninputs:\n  code:\n    description: the text\n    required: true\nruns:\n  using: node24\n  main: run.js\n',
      },
    ],
  },
] as const;

/** Calls an `action.yml` of the repository. */
const callerOf = (action: string) => `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: $/${action}
`;

const isAction = ({ path }: Pick<WorkflowFile, 'path'>) => path.endsWith('/action.yml');
const entryOf = (file: WorkflowFile) => (isAction(file) ? `${file.path}.caller.yml` : file.path);
const shortName = ({ path }: WorkflowFile) => path.split('/').slice(-2).join('/');
const nameIn = (id: string, file: WorkflowFile) =>
  isAction(file) ? `${id}/${shortName(file)}` : shortName(file);

type Content = readonly Pick<WorkflowFile, 'path' | 'text'>[];

async function repositoryOf(cleaner: Cleaner, fullName: string, files: Content) {
  return makeRepository(cleaner, {
    fullName,
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
  });
}

/** The same tree under the commit that the fixtures write. */
const atCommit = ({ trees, ...repository }: LabRepository, commit: string): LabRepository => ({
  ...repository,
  trees: new Map([...trees.values()].map((folder) => [commit, folder])),
});

const fixtures = rulesWithFixtures().flatMap((id) =>
  (['good', 'bad'] as const).flatMap((kind) =>
    readRuleFixtures(id, kind).map((fixture) => ({ id, kind, name: nameIn(id, fixture.file), ...fixture })),
  ),
);

/** What the load says where the rule refuses, and only it. */
function byTheRule(id: string, { file, refusals }: RuleFixture): string {
  const remedy = workflowRules.find((rule) => rule.id === id)?.remedy;
  const findings = refusals.map((refusal) => {
    const [line = '', ...message] = refusal.split(': ');
    return `${file.path}:${line}: ${id}: ${message.join(': ')}. ${remedy}`;
  });
  return new LoadProblem(file.path, findings.join('; ')).message;
}

test('test-lab bar 7: the interpreter refuses the bad fixtures of all 16 rules before a job begins, by the rule, and loads the good ones', async (t) => {
  assert.equal(rulesWithFixtures().length, 16);
  const callers = fixtures
    .filter(({ file }) => isAction(file))
    .map(({ file }) => ({ path: entryOf(file), text: callerOf(file.path.replace(/\/action\.yml$/, '')) }));
  const repository = await repositoryOf(t, 'octo-org/demo', [
    ...ownWorkflowFiles(),
    ...fixtures.map(({ file }) => file),
    ...callers,
  ]);
  const others = OTHERS.map(async ({ fullName, commit, files }) =>
    atCommit(await repositoryOf(t, fullName, files), commit),
  );
  const universe = universeOf([repository, ...(await Promise.all(others))]);
  const parser = await loadOfficialParser();
  const source = findSource(universe, 'octo-org/demo', 'refs/heads/main', 'test');
  const isCaller = new Set(callers.map(({ path }) => path));
  const rules = (path: string, text: string) => (isCaller.has(path) ? [] : ourRules(path, text));

  for (const { id, kind, name, ...fixture } of fixtures) {
    const before = refusedBefore[name];
    const verb = before !== undefined ? 'never asked' : kind === 'bad' ? 'refuses' : 'accepts';
    await t.test(`${id} ${verb} ${name}`, async () => {
      const loaded = loadWorkflow(source, entryOf(fixture.file), { universe, parser, rules });
      if (before === undefined && kind === 'good') return void (await loaded);
      await assert.rejects(loaded, (error) => {
        assert.ok(error instanceof LoadProblem);
        if (before === undefined) assert.equal(error.message, byTheRule(id, fixture));
        else assert.ok(error.message.includes(before), error.message);
        return true;
      });
    });
  }

  await t.test('each of the 16 refuses by itself what else would start', () => {
    const alone = fixtures.filter(({ kind, name }) => kind === 'bad' && refusedBefore[name] === undefined);
    assert.deepEqual([...new Set(alone.map(({ id }) => id))], rulesWithFixtures());
  });

  await t.test('every file that is refused before is one of the fixtures', () => {
    const names = new Set(fixtures.map(({ name }) => name));
    assert.deepEqual(
      Object.keys(refusedBefore).filter((name) => !names.has(name)),
      [],
    );
  });
});

const BAD = fixtures.find(({ name }) => name === 'WF-05/bad-script.yml');
const bad = BAD?.file.text ?? '';

for (const { why, all, isOurs, repository, judged } of [
  {
    why: 'of the suite that somebody calls',
    all: false,
    isOurs: false,
    repository: SUITE_NAME,
    judged: true,
  },
  { why: 'of somebody else', all: false, isOurs: false, repository: 'octo-org/demo', judged: false },
  { why: 'of somebody who asks for it', all: true, isOurs: false, repository: 'octo-org/demo', judged: true },
  { why: 'of our own, as it is now', all: false, isOurs: true, repository: 'octo-org/demo', judged: true },
]) {
  test(`a run ${judged ? 'keeps our rules in' : 'has no rules for'} a file ${why}`, () => {
    const findings = rulesFor({ all, isOurs })('.github/workflows/x.yml', bad, repository);
    assert.equal(findings.length > 0, judged, findings.join('\n'));
  });
}

test('run.ts --rules does not start a workflow that breaks a rule, and says which', () => {
  const program = fileURLToPath(new URL('run.ts', import.meta.url));
  const file = fileURLToPath(new URL(`../../../${BAD?.file.path}`, import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [program, file, '--rules'], { encoding: 'utf8' });
  assert.equal(status, 2, stderr);
  assert.match(stderr, /bad-script\.yml:23: WF-05: job "test" has id-token: write and runs a script/);
});
