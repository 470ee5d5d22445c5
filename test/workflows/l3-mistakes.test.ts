import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { JsonObject } from '@secure-build/common/core/json';
import { byCodeUnits } from '@secure-build/common/core/order';
import { Problem } from '@secure-build/common/core/problem';
import { evaluateBuildLevel } from '@secure-build/common/domain/provenance/build-level';
import { certifiedBuildTypes } from '@secure-build/common/domain/provenance/certified-fields';
import { certifiedLevel } from '@secure-build/common/domain/provenance/certified-level';
import { refuseMaskedInputs } from '@secure-build/common/domain/provenance/declared-inputs';
import { requireWantedLevel } from '@secure-build/common/domain/provenance/wanted-level';
import type { CertifiedIdentity } from '@secure-build/common/formats/fulcio-certificate';
import { planted, readRepository, repository } from '../structure/source-tree.ts';
import { stepKind } from './l3/exact-shape.ts';
import { type JobShape, workflowShapes } from './l3/job-shapes.ts';
import { openCommandFaults } from './l3/open-commands.ts';
import { buildFactsOf, provenanceOf, readObject, readPlantedFacts, SUITE } from './l3/planted-facts.ts';
import { l3Rules } from './l3/registry.ts';
import { typeErrorLines } from './l3/type-errors.ts';
import { formatFinding, lintWorkflows } from './lint.ts';
import { ownWorkflowFiles } from './own-files.ts';
import { workflowRules } from './rules/registry.ts';
import { testTitles } from './test-titles.ts';
import { jobsOf, needsOf, parseWorkflowFile, type Step } from './workflow-file.ts';
import { entriesOf, nodeAt, type YamlNode } from './yaml-tree.ts';

const FIXTURES = 'test/fixtures/workflows/l3';
const rules = [...workflowRules, ...l3Rules];
const tree = readRepository();
const titles = testTitles(tree);

/** Where each mistake of provenance §10 is refused. M24 is of a later wave. */
const mistakes = [
  { id: 'M1', rules: ['WF-05'] },
  { id: 'M2', here: 'attest.yml can only report 2' },
  { id: 'M3', rules: ['WF-01'] },
  { id: 'M4', rules: ['WF-01'] },
  { id: 'M5', rules: ['WF-10'] },
  { id: 'M6', rules: ['WF-05'], also: [{ file: 'test/tooling/check-dist.test.ts', title: /^SEC-127 / }] },
  { id: 'M7', rules: ['WF-03'], also: [{ file: 'test/lab/workflows/', title: /^M7 / }] },
  { id: 'M8', rules: ['WF-11'], also: [{ file: 'test/lab/workflows/', title: /^M8 / }] },
  { id: 'M9', rules: ['M9'], also: [{ file: 'test/lab/workflows/', title: /^M9 / }] },
  {
    id: 'M10',
    rules: ['WF-08'],
    here: 'the group of the machine decides, not its label',
    also: [{ file: 'test/lab/workflows/', title: /^M10 / }],
  },
  { id: 'M11', rules: ['WF-06'] },
  { id: 'M12', rules: ['WF-04', 'WF-06'] },
  { id: 'M13', rules: ['WF-13'], also: [{ file: 'test/lab/workflows/', title: /^M13 / }] },
  { id: 'M14', here: 'no printed command accepts more than one signer' },
  { id: 'M15', rules: ['WF-07'], also: [{ file: 'test/lab/workflows/', title: /^M15 / }] },
  { id: 'M16', here: 'a masked secret in an input ends the build without provenance' },
  { id: 'M17', rules: ['M17', 'WF-14'] },
  { id: 'M18', rules: ['WF-04', 'M18'] },
  { id: 'M19', rules: ['WF-09'], also: [{ file: 'test/lab/workflows/', title: /^M19 / }] },
  { id: 'M20', here: 'build.yml fails where level 3 is not reached, whatever is asked' },
  {
    id: 'M21',
    here: 'what the build job reports cannot become a fact of the platform',
    also: [{ file: 'test/lab/workflows/', title: /^M21 / }],
  },
  { id: 'M22', here: "a commit of a fork, which carries our repository's name, gives no level" },
  { id: 'M23', rules: ['M23'] },
] as const satisfies readonly Mistake[];

interface Mistake {
  readonly id: string;
  /** Rules over workflow files, each with a planted file in the folder of the mistake. */
  readonly rules?: readonly string[];
  /** A test below. */
  readonly here?: string;
  /** Tests of other files. */
  readonly also?: readonly { readonly file: string; readonly title: RegExp }[];
}

const folderOf = (id: string) => `${FIXTURES}/${id.replace(/^M(\d)$/, 'M0$1')}`;

/** Every planted file of a mistake, with `LINE by RULE: MESSAGE` of each refusal. */
function plantedFiles(id: string) {
  const folder = folderOf(id);
  const names = existsSync(`${repository}/${folder}`)
    ? readdirSync(`${repository}/${folder}`, { recursive: true, encoding: 'utf8' })
    : [];
  return names
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const text = readFileSync(`${repository}/${folder}/${name}`, 'utf8');
      const refusals = [...text.matchAll(/^# refused at line (\d+ by \S+: .+)$/gm)].map(
        ([, refusal = '']) => refusal,
      );
      return { file: parseWorkflowFile(`${folder}/${name}`, text), refusals };
    });
}

test('the table holds M1 to M23 once, and each has a planted example', () => {
  assert.deepEqual(
    mistakes.map(({ id }) => id),
    Array.from({ length: 23 }, (_, index) => `M${index + 1}`),
  );
  for (const { id } of mistakes)
    assert.ok(existsSync(`${repository}/${folderOf(id)}`), `${id} has no folder`);
});

for (const file of ownWorkflowFiles(tree)) {
  test(`${file.path} makes none of these mistakes`, () => {
    assert.deepEqual(lintWorkflows([file], l3Rules).map(formatFinding), []);
  });
}

for (const [name, { outputs, jobs }] of workflowShapes) {
  test(`all that the table of shapes allows ${name} stands there, so nothing is allowed for nobody`, () => {
    const file = ownWorkflowFiles(tree).find(({ path }) => path === `.github/workflows/${name}`);
    assert.ok(file !== undefined);
    const namesAt = (node: YamlNode | undefined) => entriesOf(node).map(({ key }) => key);
    const sorted = (names: readonly string[]) => [...new Set(names)].sort(byCodeUnits);
    assert.deepEqual(
      sorted(namesAt(nodeAt(file.root, 'on', 'workflow_call', 'outputs'))),
      sorted(Object.keys(outputs)),
    );
    const found = jobsOf(file);
    assert.deepEqual(
      found.map(({ id }) => id),
      Object.keys(jobs),
    );
    for (const job of found) {
      const shape = jobs[job.id] as JobShape;
      const keys = Object.keys(shape);
      assert.deepEqual(
        keys.filter((key) => nodeAt(job.body, key) === undefined),
        [],
        job.id,
      );
      assert.deepEqual(
        sorted(namesAt(nodeAt(job.body, 'outputs'))),
        sorted(Object.keys(shape.outputs ?? {})),
      );
      assert.deepEqual(needsOf(job), shape.needs ?? []);
      for (const [kind, step] of Object.entries(shape.steps)) {
        const same: readonly Step[] = job.steps.filter((candidate) => stepKind(file, candidate) === kind);
        const where = `${job.id}, ${kind}`;
        assert.ok(same.length > 0, where);
        for (const key of Object.keys(step))
          assert.ok(
            same.some(({ body }) => nodeAt(body, key) !== undefined),
            `${where}: ${key}`,
          );
        for (const { body } of same)
          assert.deepEqual(
            sorted(namesAt(nodeAt(body, 'with'))),
            sorted(Object.keys(step.with ?? {})),
            where,
          );
      }
    }
  });
}

/** Conditions of provenance §6 that a workflow file can break by itself. */
const conditions: readonly Mistake[] = [
  { id: 'C4', rules: ['C4'] },
  { id: 'C5', rules: ['C5-C9'] },
  { id: 'C6', rules: ['C6', 'C5-C9'] },
  { id: 'C8', rules: ['C5-C9'] },
  { id: 'C9', rules: ['C5-C9'] },
];

for (const mistake of [...mistakes, ...conditions] as readonly Mistake[]) {
  const files = plantedFiles(mistake.id);

  for (const { file, refusals } of files) {
    test(`${mistake.id} refuses ${file.path}`, () => {
      const named = refusals.some((refusal) =>
        mistake.rules?.includes(/ by (\S+):/.exec(refusal)?.[1] ?? ''),
      );
      assert.ok(named, `the fixture names no refusal by ${mistake.rules?.join(' or ')}`);
      // A file that stands for no workflow of ours has no set of rights; only the fixture of M23 is about that.
      const applied = /\/(?:build|attest|verify|gate)\.yml$|\/M23\//.test(file.path) ? rules : workflowRules;
      assert.deepEqual(
        lintWorkflows([file], applied)
          .map(({ line, rule, message }) => `${line} by ${rule}: ${message}`)
          .sort(byCodeUnits),
        [...refusals].sort(byCodeUnits),
      );
    });
  }

  for (const rule of mistake.rules ?? []) {
    test(`${mistake.id} without ${rule}: a planted file passes what it must not`, () => {
      assert.ok(rules.some(({ id }) => id === rule));
      assert.ok(files.some(({ refusals }) => refusals.some((refusal) => refusal.includes(` by ${rule}: `))));
    });
  }

  for (const { file, title } of mistake.also ?? []) {
    test(`${mistake.id} has its other proof in ${file}`, () => {
      const there = [...titles].filter(([path]) => path.startsWith(file)).flatMap(([, found]) => found);
      assert.ok(
        there.some((found) => title.test(found)),
        `no test in ${file} has a name like ${title}`,
      );
    });
  }

  if (mistake.here !== undefined) {
    test(`${mistake.id} has its test in this file`, () => {
      const own = titles.get('test/workflows/l3-mistakes.test.ts') ?? [];
      assert.ok(own.includes(`${mistake.id} ${mistake.here}`), `no test "${mistake.id} ${mistake.here}"`);
    });
  }
}

const levelOfPlanted = (patch?: string) => evaluateBuildLevel(buildFactsOf(readPlantedFacts(patch)));
const unmet = (patch: string) =>
  levelOfPlanted(patch)
    .conditions.filter(({ met }) => !met)
    .map(({ id, evidence }) => `${id} ${evidence}`);

test('the good case, which each mistake changes in one place, reaches level 3', () => {
  const { level, conditions } = levelOfPlanted();
  assert.deepEqual(
    conditions.filter(({ met }) => !met),
    [],
  );
  assert.equal(level, 3);
});

test('M2 attest.yml can only report 2', () => {
  const patch = 'M02/caller-built.json';
  assert.equal(levelOfPlanted(patch).level, 2);
  assert.deepEqual(unmet(patch), [
    'C1 attest.yml signs what the caller built: which job built is the word of the caller',
  ]);
});

test('M10 the group of the machine decides, not its label', () => {
  const patch = 'M10/self-hosted-machine-with-a-hosted-label.json';
  assert.equal(levelOfPlanted(patch).level, 0);
  assert.deepEqual(unmet(patch), ['C3 the build job ran in runner group "Default" (id 1)']);
});

test('M14 no printed command accepts more than one signer', () => {
  assert.deepEqual(openCommandFaults(tree), []);
  for (const [name, fault] of [
    ['open-expression.md', /:3: "--certificate-identity-regexp"/],
    ['any-identity.md', /:3: "--owner"/],
    ['workflow-by-its-beginning.md', /:3: "--signer-workflow without --signer-digest"/],
  ] as const) {
    const text = readFileSync(`${repository}/${FIXTURES}/M14/${name}`, 'utf8');
    const faults = openCommandFaults(planted(tree, { [`README-${name}`]: text }));
    assert.equal(faults.length, 1);
    assert.match(faults[0] ?? '', fault);
  }
});

test('M16 a masked secret in an input ends the build without provenance', () => {
  const patch = 'M16/masked-input.json';
  assert.deepEqual(unmet(patch), ['C9 the input "command" contains a masked secret']);
  const facts = buildFactsOf(readPlantedFacts(patch));
  assert.ok(facts.builder === 'build');
  for (const refuse of [() => refuseMaskedInputs(facts.inputs), () => provenanceOf(readPlantedFacts(patch))])
    assert.throws(
      refuse,
      (error) =>
        error instanceof Problem &&
        error.code === 'provenance/parameter' &&
        /Input "command" contains a masked secret \("\*\*\*"\)/.test(error.message),
    );
  assert.doesNotMatch(JSON.stringify(provenanceOf(readPlantedFacts())), /\*\*\*/);
});

for (const patch of ['M20/signer-on-a-machine-of-ones-own.json', 'M20/input-that-nobody-declared.json']) {
  test('M20 build.yml fails where level 3 is not reached, whatever is asked', () => {
    const report = levelOfPlanted(patch);
    assert.equal(report.level, 0);
    for (const wanted of ['auto', '1', '2', '3'] as const)
      assert.throws(
        () => requireWantedLevel(report, { builder: 'build', wanted, suite: SUITE }),
        (error) =>
          error instanceof Problem &&
          error.code === 'level/not-reached' &&
          /^Level 3 was required/.test(error.message),
      );
    const good = levelOfPlanted();
    for (const wanted of ['auto', '1', '2', '3'] as const)
      requireWantedLevel(good, { builder: 'build', wanted, suite: SUITE });
  });
}

test('M21 what the build job reports cannot become a fact of the platform', () => {
  const path = `${FIXTURES}/M21/forged-facts.ts`;
  const lines = readFileSync(`${repository}/${path}`, 'utf8').split('\n');
  const refused = lines.flatMap((line, index) => (line.endsWith('// refused') ? [index + 1] : []));
  assert.ok(refused.length >= 9, `${refused.length} forgeries`);
  assert.deepEqual(typeErrorLines(path), refused);
});

test("M22 a commit of a fork, which carries our repository's name, gives no level", () => {
  const facts = readPlantedFacts();
  const claims = facts.claims as JsonObject;
  const claim = (name: string) => String(claims[name]);
  const certified: CertifiedIdentity = {
    issuer: claim('iss'),
    san: { kind: 'uri', value: `https://github.com/${claim('job_workflow_ref')}` },
    buildSignerUri: `https://github.com/${claim('job_workflow_ref')}`,
    buildSignerDigest: claim('job_workflow_sha'),
    runnerEnvironment: claim('runner_environment'),
    sourceRepositoryDigest: claim('sha'),
    buildTrigger: claim('event_name'),
    runInvocationUri: `https://github.com/acme/app/actions/runs/${claim('run_id')}/attempts/1`,
  };
  const released = [
    {
      repository: `https://github.com/${SUITE}`,
      version: '1.4.0',
      commit: claim('job_workflow_sha'),
      workflows: new Map([['.github/workflows/build.yml', 3]]),
    },
  ];
  const judge = (identity: CertifiedIdentity) =>
    certifiedLevel(provenanceOf(facts), identity, certifiedBuildTypes.build, released);
  assert.equal(judge(certified).level, 3);

  const fork = judge({ ...certified, ...readObject('M22/commit-of-a-fork.json') });
  assert.equal(fork.level, 0);
  const [reason] = fork.conditions.filter(({ met }) => !met);
  assert.match(reason?.evidence ?? '', /at "3{40}", which no release lists/);
});
