import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { buildInputFaults } from '@secure-build/common/domain/provenance/build-input-faults';
import { parseDeclaredInputs } from '@secure-build/common/domain/provenance/declared-inputs';
import { type InputTable, readInputs } from '@secure-build/common/edges/actions/inputs';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { parseStatement } from '@secure-build/common/formats/in-toto';
import { root } from '@secure-build/tooling/project';
import { parse } from 'yaml';
import { inputs as provenanceInputs } from '../../../actions/provenance/src/inputs.ts';
import { refuseContradictions } from '../../../actions/provenance/src/mode-inputs.ts';
import { run } from '../../../actions/provenance/src/run.ts';
import { inputs as signInputs } from '../../../actions/sign/src/inputs.ts';
import { githubContext } from '../../support/github-context.ts';
import { problem, recordedRun } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const attestInputs = [
  'subject-path',
  'subject-digest',
  'subject-name',
  'subject-checksums',
  'push-to-registry',
  'create-storage-record',
  'show-summary',
  'github-token',
];

/** Every input that the files of the other tools declare, read from them in November 2026. */
const tools = [
  {
    heading: 'From actions/attest-build-provenance',
    theirs: attestInputs,
    here: () => names(provenanceInputs),
  },
  {
    // actions/attest `action.yml`; `sbom-path` was that of actions/attest-sbom.
    heading: 'From actions/attest with a predicate',
    theirs: [...attestInputs, 'predicate-type', 'predicate', 'predicate-path', 'sbom-path'],
    here: () => names(signInputs),
  },
  {
    heading: 'From the generic generator',
    theirs: [
      'base64-subjects',
      'base64-subjects-as-file',
      'upload-assets',
      'upload-tag-name',
      'attestation-name',
      'provenance-name',
      'compile-generator',
      'private-repository',
      'continue-on-error',
      'draft-release',
    ],
    here: () => names(provenanceInputs),
  },
  {
    heading: 'From the Node.js builder',
    theirs: [
      'access',
      'directory',
      'node-version',
      'node-version-file',
      'npm-publish',
      'rekor-log-public',
      'run-scripts',
      'dist-tag',
      'node-auth-token',
    ],
    here: () => workflowInputs('build'),
  },
  {
    heading: 'From the Go builder',
    theirs: [
      'go-version',
      'go-version-file',
      'upload-assets',
      'upload-tag-name',
      'config-file',
      'evaluated-envs',
      'compile-builder',
      'private-repository',
      'prerelease',
      'draft-release',
    ],
    here: () => workflowInputs('build'),
  },
] as const;

const names = (table: InputTable): readonly string[] => Object.keys(table);

function workflowInputs(name: string): readonly string[] {
  const text = readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8');
  const yaml = parse(text) as { on: { workflow_call: { inputs: Record<string, unknown> } } };
  return Object.keys(yaml.on.workflow_call.inputs);
}

/** First and second cell of each row below a heading. */
function rowsBelow(heading: string): readonly (readonly [there: string, here: string])[] {
  const page = readFileSync(join(root, '.github/docs/migration.md'), 'utf8');
  const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` *\| *([^|]*?) *\|/gm)].map(
    ([, there = '', here = '']) => [there, here] as const,
  );
}

for (const { heading, theirs, here } of tools) {
  test(`migration: "${heading}" names every input of the other tool once, and only inputs that exist here`, () => {
    const rows = rowsBelow(heading);
    assert.deepEqual(new Set(rows.map(([there]) => there)), new Set(theirs));
    assert.equal(rows.length, theirs.length);
    for (const [there, cell] of rows) {
      const [, name, workflow] = /^`([^`]+)`(?: of `([a-z]+)\.yml`)?$/.exec(cell) ?? [];
      if (name === undefined) assert.equal(cell, 'none', there);
      else
        assert.ok(
          (workflow === undefined ? here() : workflowInputs(workflow)).includes(name),
          `${there}: ${name}`,
        );
    }
  });
}

function project(t: TestContext): string {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'dist'));
  for (const name of ['a.tgz', 'b.tgz']) writeFileSync(join(folder, 'dist', name), name);
  return folder;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the action states in a job that has passed these inputs. */
async function subjectsOf(folder: string, given: Readonly<Record<string, string>>) {
  const { ports, context } = recordedRun(folder, 'workflow');
  const inputs = readInputs(
    provenanceInputs,
    new Map(Object.entries({ mode: 'predicate', ...given })),
    (name) => `input "${name}"`,
  );
  await run({
    inputs,
    ports: { ...ports, processes: groupProcesses },
    context: { ...context, kind: 'workflow', github: githubContext },
  });
  const statement = parseStatement(
    readFileSync(join(folder, '.secure-build/reports/provenance/statement.json')),
  );
  return statement.subject.map(({ name, digest }) => [name, digest.sha256]);
}

const both = [
  ['a.tgz', sha256('a.tgz')],
  ['b.tgz', sha256('b.tgz')],
];
const sums = both.map(([name, digest]) => `${digest}  ${name}\n`).join('');

for (const { tool, given, expected } of [
  {
    tool: 'actions/attest: a list of paths with a comma',
    given: { 'subject-path': 'dist/a.tgz, dist/b.tgz' },
    expected: both,
  },
  { tool: 'actions/attest: a glob', given: { 'subject-path': 'dist/*.tgz' }, expected: both },
  {
    tool: 'actions/attest: a digest and a name',
    given: { 'subject-digest': `sha256:${sha256('a.tgz')}`, 'subject-name': 'a.tgz' },
    expected: both.slice(0, 1),
  },
  { tool: 'actions/attest: lines of sha256sum', given: { 'subject-checksums': sums }, expected: both },
  {
    tool: 'the generic generator: base64-subjects, decoded',
    given: {
      'subject-checksums': Buffer.from(Buffer.from(sums).toString('base64'), 'base64').toString('utf8'),
    },
    expected: both,
  },
]) {
  test(`migration: the subjects are those of ${tool}`, async (t) => {
    assert.deepEqual(await subjectsOf(project(t), given), expected);
  });
}

test('migration: base64-subjects-as-file, decoded, is a checksum file', async (t) => {
  const folder = project(t);
  writeFileSync(join(folder, 'subjects'), sums);
  assert.deepEqual(await subjectsOf(folder, { 'checksums-path': 'subjects' }), both);
});

test('migration: a checksum line that actions/attest skips is refused by name', async (t) => {
  await assert.rejects(
    subjectsOf(project(t), { 'subject-checksums': `${sums}not-a-checksum\n` }),
    problem('subject/list-invalid', /not-a-checksum|line 3/),
  );
});

test('migration: every input of actions/attest-build-provenance that stays is taken by the default mode', () => {
  for (const [there, cell] of rowsBelow('From actions/attest-build-provenance')) {
    if (cell === 'none') continue;
    const value = there === 'push-to-registry' ? 'true' : there === 'show-summary' ? 'false' : 'x';
    const inputs = readInputs(provenanceInputs, new Map([[there, value]]), (name) => name);
    refuseContradictions(inputs, { kind: 'laptop', workspace: '/w', defaultEvidencePath: '/w/e' });
  }
});

/** As `build.yml` gets them, with its defaults. */
const declared = (given: Readonly<Record<string, unknown>>) =>
  parseDeclaredInputs(
    JSON.stringify({
      preset: 'npm',
      command: '',
      'working-directory': '.',
      artifacts: '*.tgz',
      platform: 'linux-x64',
      'toolchain-version': '',
      store: 'auto',
      instance: 'auto',
      'timeout-minutes': 60,
      ...given,
    }),
    'inputs',
  );

for (const { what, given, faults } of [
  {
    what: 'the Node.js builder: directory and an exact node-version',
    given: { 'working-directory': 'packages/app', 'toolchain-version': '24.19.0' },
    faults: [],
  },
  {
    what: 'the Node.js builder: run-scripts as a command',
    given: { preset: 'generic', command: 'npm ci && npm run test && npm run pack' },
    faults: [],
  },
  {
    what: 'the Node.js builder: a range as node-version',
    given: { 'toolchain-version': '24.x' },
    faults: [/expected an exact version/],
  },
  {
    what: 'the Go builder: an exact go-version',
    given: { preset: 'go', artifacts: 'dist/*', 'toolchain-version': '1.26.8' },
    faults: [],
  },
  {
    what: 'the Go builder: evaluated-envs and flags as a command',
    given: {
      preset: 'generic',
      artifacts: 'dist/*',
      command: 'VERSION=1.2.3 go build -trimpath -ldflags "-X main.version=$VERSION" -o dist/ .',
    },
    faults: [],
  },
]) {
  test(`migration: build.yml takes what becomes of ${what}`, () => {
    const found = buildInputFaults(declared(given));
    assert.equal(found.length, faults.length, found.join('\n'));
    for (const [index, pattern] of faults.entries()) assert.match(found[index] ?? '', pattern);
  });
}
