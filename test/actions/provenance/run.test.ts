import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Files } from '@secure-build/common/domain/ports';
import type { RunContext } from '@secure-build/common/domain/run-context';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { parseStatement } from '@secure-build/common/formats/in-toto';
import { parseSlsaProvenance } from '@secure-build/common/formats/slsa-provenance';
import { inputs as table } from '../../../actions/provenance/src/inputs.ts';
import { run } from '../../../actions/provenance/src/run.ts';
import { githubContext } from '../../support/github-context.ts';
import { problem, recordedRun } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const inputsOf = (given: Record<string, string>) =>
  readInputs(table, new Map(Object.entries({ mode: 'predicate', ...given })), (name) => `input "${name}"`);

function project(t: TestContext): string {
  const root = temporaryFolder(t);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'app.js'), 'console.log(1)\n');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return root;
}

function start(
  root: string,
  given: Record<string, string> = {},
  kind: RunContext['kind'] = 'laptop',
  files: Partial<Files> = {},
) {
  const { ports, context } = recordedRun(root, kind);
  return run({
    inputs: inputsOf({ 'artifact-path': 'dist/**', ...given }),
    ports: { ...ports, processes: groupProcesses, files: { ...ports.files, ...files } },
    context: context.kind === 'workflow' ? { ...context, github: githubContext } : context,
  });
}

const statementOf = (root: string) => {
  const bytes = readFileSync(join(root, '.secure-build/reports/provenance/statement.json'));
  const statement = parseStatement(bytes);
  return { text: bytes.toString(), statement, provenance: parseSlsaProvenance(statement.predicate) };
};

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@secret.example', ...args], {
    cwd: root,
    stdio: 'pipe',
  }).toString();

test('on a laptop the statement names files, commit, lockfile and parameters, and no person and no place', async (t) => {
  const root = project(t);
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  git(root, 'init', '--quiet');
  git(root, 'add', 'package-lock.json', '.gitignore');
  git(root, 'commit', '--quiet', '--message', 'first');
  const outcome = await start(root, { 'external-parameters': '{"build":"npm run build"}' });
  assert.equal(outcome.verdict.kind, 'pass');
  assert.equal(outcome.outputs.level, 1);
  const { text, statement, provenance } = statementOf(root);
  assert.deepEqual(
    statement.subject.map(({ name }) => name),
    ['dist/app.js'],
  );
  const { buildDefinition } = provenance;
  assert.deepEqual(
    { ...buildDefinition, externalParameters: { ...buildDefinition.externalParameters } },
    {
      buildType: 'https://ORG.github.io/SUITE/buildtypes/local/v1',
      externalParameters: { build: 'npm run build' },
      internalParameters: buildDefinition.internalParameters,
      resolvedDependencies: [
        { name: 'source', digest: { gitCommit: git(root, 'rev-parse', 'HEAD').trim() } },
        {
          name: 'package-lock.json',
          digest: { sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' },
        },
      ],
    },
  );
  // The artifact and the evidence are not in Git, but the build made them itself.
  assert.equal(JSON.stringify(buildDefinition.internalParameters), '{"source":{"changed":false}}');
  assert.doesNotMatch(text, /Ada|secret|secure-build-test|\/tmp/);
});

for (const { why, change } of [
  { why: 'changed', change: (root: string) => writeFileSync(join(root, 'package-lock.json'), '{ }') },
  { why: 'not in Git', change: (root: string) => writeFileSync(join(root, 'x\ny'), '') },
]) {
  test(`a source file that is ${why} makes the source differ from its commit`, async (t) => {
    const root = project(t);
    git(root, 'init', '--quiet');
    git(root, 'add', 'package-lock.json');
    git(root, 'commit', '--quiet', '--message', 'first');
    change(root);
    await start(root);
    const { internalParameters } = statementOf(root).provenance.buildDefinition;
    assert.equal(JSON.stringify(internalParameters), '{"source":{"changed":true}}');
  });
}

test('outside of Git no source is named', async (t) => {
  const root = project(t);
  await start(root);
  const { buildDefinition } = statementOf(root).provenance;
  assert.deepEqual(
    buildDefinition.resolvedDependencies?.map(({ name }) => name),
    ['package-lock.json'],
  );
  assert.equal(JSON.stringify(buildDefinition.internalParameters), '{}');
});

test('a configuration of the checkout starts no program', async (t) => {
  const root = project(t);
  git(root, 'init', '--quiet');
  git(root, 'add', 'package-lock.json');
  git(root, 'commit', '--quiet', '--message', 'first');
  git(root, 'config', 'core.fsmonitor', `touch ${join(root, 'started')}; true`);
  await start(root);
  assert.equal(await nodeFiles.info(join(root, 'started')), undefined);
});

for (const from of ['its own configuration', 'a file that its configuration includes'] as const) {
  test(`SEC-108 a filter that ${from} names is not started; the source then counts as changed`, async (t) => {
    const root = project(t);
    git(root, 'init', '--quiet');
    writeFileSync(join(root, '.gitattributes'), '*.json filter=planted\n');
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '--message', 'first');
    const file = from === 'its own configuration' ? '.git/config' : 'more.config';
    if (file === 'more.config') git(root, 'config', 'include.path', '../more.config');
    git(root, 'config', '--file', file, 'filter.planted.clean', `touch ${join(root, 'started')}; cat`);
    utimesSync(join(root, 'package-lock.json'), 1, 1);
    await start(root);
    assert.equal(await nodeFiles.info(join(root, 'started')), undefined);
    assert.match(JSON.stringify(statementOf(root)), /"changed":true/);
  });
}

test('what changed inside of a submodule is not looked at: the source counts as changed', async (t) => {
  const root = project(t);
  git(root, 'init', '--quiet');
  git(root, 'init', '--quiet', 'nested');
  git(join(root, 'nested'), 'commit', '--quiet', '--allow-empty', '--message', 'nested');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'first');
  await start(root);
  assert.match(JSON.stringify(statementOf(root)), /"changed":true/);
});

test('the SBOMs of the evidence folder are byproducts, by digest', async (t) => {
  const root = project(t);
  const evidence = openEvidence(nodeFiles, join(root, '.secure-build'), {
    action: 'sbom',
    version: '0',
    distDigest: 'source',
  });
  await evidence.write([
    {
      name: 'sbom/app.cdx.json',
      kind: 'sbom',
      bytes: utf8('{}'),
      mediaType: 'application/vnd.cyclonedx+json',
    },
  ]);
  await start(root);
  assert.deepEqual(statementOf(root).provenance.runDetails.byproducts, [
    {
      name: 'sbom/app.cdx.json',
      mediaType: 'application/vnd.cyclonedx+json',
      digest: { sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' },
    },
  ]);
});

test('the same build gives the same bytes, and adds its artifacts to the subjects once', async (t) => {
  const root = project(t);
  await start(root);
  const first = statementOf(root).text;
  const second = project(t);
  await start(second);
  await start(second);
  assert.equal(statementOf(second).text, first);
  const evidence = openEvidence(nodeFiles, join(second, '.secure-build'), {
    action: 'test',
    version: '0',
    distDigest: 'source',
  });
  assert.equal((await evidence.subjects()).length, 1);
});

test('in a workflow the build type is that of GitHub, and every field on the word of the job is listed', async (t) => {
  const root = project(t);
  const outcome = await start(root, {}, 'workflow');
  const { provenance } = statementOf(root);
  assert.equal(outcome.outputs['build-type'], 'https://actions.github.io/buildtypes/workflow/v1');
  assert.equal(outcome.outputs.level, 1);
  assert.equal(provenance.runDetails.metadata?.securebuild_reportedByJob?.length, 11);
  assert.equal(provenance.runDetails.byproducts, undefined);
  assert.match(outcome.summary.text, /word of the job/);
});

for (const { why, given, kind, says } of [
  { why: 'that are no JSON', given: '{', kind: 'laptop', says: /not valid JSON/ },
  { why: 'that are a list', given: '[]', kind: 'laptop', says: /expected a JSON object/ },
  { why: 'with a masked secret', given: '{"a":"x***y"}', kind: 'laptop', says: /masked secret/ },
  { why: 'in a workflow', given: '{}', kind: 'workflow', says: /no place for it/ },
] as const) {
  test(`external parameters ${why} are refused and nothing is written`, async (t) => {
    const root = project(t);
    await assert.rejects(start(root, { 'external-parameters': given }, kind), problem('input/invalid', says));
    assert.equal(await nodeFiles.info(join(root, '.secure-build')), undefined);
  });
}

test('SEC-060 a glob without a match is refused and nothing is written', async (t) => {
  const root = project(t);
  await assert.rejects(
    start(root, { 'artifact-path': 'out/**' }),
    problem('subject/none', /no file matches "out\/\*\*"/),
  );
  assert.equal(await nodeFiles.info(join(root, '.secure-build')), undefined);
});

const statementsOf = (root: string, outcome: Awaited<ReturnType<typeof start>>) =>
  (JSON.parse(String(outcome.outputs['predicate-paths'])) as string[]).map((path) => {
    const { subject } = parseStatement(readFileSync(path));
    return { name: path.slice(join(root, '.secure-build/').length), subjects: subject };
  });

function manyFiles(t: TestContext): string {
  const root = project(t);
  for (let index = 0; index < 1024; index += 1)
    writeFileSync(join(root, 'dist', `${index}.js`), String(index));
  return root;
}

test('SEC-065 more than 1,024 artifacts are spread over several statements, none left out', async (t) => {
  const root = manyFiles(t);
  const outcome = await start(root);
  const statements = statementsOf(root, outcome);
  assert.deepEqual(
    statements.map(({ name, subjects }) => [name, subjects.length]),
    [
      ['reports/provenance/1/statement.json', 1024],
      ['reports/provenance/2/statement.json', 1],
    ],
  );
  assert.equal(new Set(statements.flatMap(({ subjects }) => subjects.map(({ name }) => name))).size, 1025);
  assert.equal(outcome.outputs['subject-count'], 1025);
  const evidence = openEvidence(nodeFiles, join(root, '.secure-build'), {
    action: 'test',
    version: '0',
    distDigest: 'source',
  });
  assert.equal((await evidence.subjects()).length, 1025);
  assert.equal((await evidence.entries()).filter(({ kind }) => kind === 'statement').length, 2);
});

test('SEC-065 "grouping: one" refuses more than 1,024 artifacts before anything is written', async (t) => {
  const root = manyFiles(t);
  await assert.rejects(
    start(root, { grouping: 'one' }),
    problem('subject/limit', /1025 subjects exceed 1024; "grouping: one" forbids sharding/),
  );
  assert.equal(await nodeFiles.info(join(root, '.secure-build')), undefined);
});

test('one statement for each subject, where that is asked for', async (t) => {
  const root = project(t);
  writeFileSync(join(root, 'dist', 'lib.js'), '');
  const outcome = await start(root, { grouping: 'per-subject' });
  assert.deepEqual(
    statementsOf(root, outcome).map(({ subjects }) => subjects.map(({ name }) => name)),
    [['dist/app.js'], ['dist/lib.js']],
  );
});

test('a folder, a commit and what others have built are subjects like files', async (t) => {
  const root = project(t);
  git(root, 'init', '--quiet');
  git(root, 'add', 'package-lock.json');
  git(root, 'commit', '--quiet', '--message', 'first');
  const subjects = `dir:dist\ngit:HEAD\ndigest:sha256:${'a1'.repeat(32)} else.bin`;
  const outcome = await start(root, { 'artifact-path': '', subjects });
  const { statement, provenance } = statementOf(root);
  assert.deepEqual(
    statement.subject.map(({ name, digest }) => [name, Object.keys(digest)]),
    [
      ['dist', ['dirHash']],
      ['else.bin', ['sha256']],
      ['git:HEAD', ['gitCommit']],
    ],
  );
  // What was hashed as a folder is no changed source either.
  assert.equal(JSON.stringify(provenance.buildDefinition.internalParameters), '{"source":{"changed":false}}');
  assert.match(outcome.summary.text, /directory/);
});

test('an empty set of subjects is accepted where that is asked for, and nothing is written', async (t) => {
  const root = project(t);
  const given = { 'artifact-path': 'out/**', 'allow-empty': 'true' };
  const outcome = await start(root, given);
  assert.equal(outcome.verdict.kind, 'pass');
  assert.match(outcome.headline, /No subject was found/);
  assert.equal(outcome.outputs['predicate-paths'], '[]');
  assert.equal(await nodeFiles.info(join(root, '.secure-build')), undefined);
  await assert.rejects(start(root, { 'artifact-path': 'out/**' }), problem('subject/none'));
});

test('SEC-063 an artifact that changes after it was hashed is noticed, and nothing is written', async (t) => {
  const root = project(t);
  const files: Partial<Files> = {
    list: (folder) => {
      // The lockfiles are looked for after the artifacts were hashed.
      if (folder === root && hashed) writeFileSync(join(root, 'dist', 'app.js'), 'evil()\n');
      return nodeFiles.list(folder);
    },
    hash: (path, also) => {
      hashed = true;
      return nodeFiles.hash(path, also);
    },
  };
  let hashed = false;
  await assert.rejects(start(root, {}, 'laptop', files), problem('subject/changed', /dist\/app\.js/));
  assert.equal(await nodeFiles.info(join(root, '.secure-build')), undefined);
});

test('an artifact that is kept elsewhere does not excuse a changed source file of its name', async (t) => {
  const root = project(t);
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'first');
  writeFileSync(join(root, 'dist', 'app.js'), 'changed()\n');
  const kept = join(root, '.secure-build/artifacts');
  mkdirSync(join(kept, 'dist'), { recursive: true });
  writeFileSync(join(kept, 'dist', 'app.js'), 'console.log(1)\n');
  const { ports, context } = recordedRun(root);
  await run({
    inputs: inputsOf({ 'artifact-path': '**', 'artifact-root': kept }),
    ports: { ...ports, processes: groupProcesses },
    context,
  });
  const { statement, provenance } = statementOf(root);
  assert.deepEqual(
    statement.subject.map(({ name }) => name),
    ['dist/app.js'],
  );
  assert.equal(JSON.stringify(provenance.buildDefinition.internalParameters), '{"source":{"changed":true}}');
});
