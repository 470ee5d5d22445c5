import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { exitOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Ports } from '@secure-build/common/domain/ports';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { parseStatement, predicateTypes } from '@secure-build/common/formats/in-toto';
import { inputs as table } from '../../../actions/reproducibility-check/src/inputs.ts';
import { run } from '../../../actions/reproducibility-check/src/run.ts';
import { recordingLog, workspaceWith } from '../../common/domain/reproducibility/real-builds.ts';
import { problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The action in a workspace, with the real edges, as a laptop runs it. */
async function check(workspace: string, given: Readonly<Record<string, string>>) {
  const recorded = recordingLog();
  const http: Ports['http'] = { send: () => assert.fail('no network is needed') };
  const clock = {
    now: () => assert.fail('no time is needed'),
    sleep: () => assert.fail('no time is needed'),
  };
  const random = { bytes: () => assert.fail('no chance is needed') };
  const inputs = readInputs(table, new Map(Object.entries(given)), (name) => `input "${name}"`);
  const evidencePath = join(workspace, '.secure-build');
  const outcome = await run({
    inputs,
    ports: { files: nodeFiles, processes: groupProcesses, log: recorded.log, http, clock, random },
    context: { kind: 'laptop', workspace, defaultEvidencePath: evidencePath },
  });
  const evidence = openEvidence(nodeFiles, evidencePath, {
    action: 'test',
    version: '0',
    distDigest: 'source',
  });
  const read = (name: string) => readFileSync(join(evidencePath, 'reports/reproducibility', name));
  return { ...outcome, ...recorded, exit: exitOf(outcome.verdict), evidence, evidencePath, read };
}

const predicateIn = (bytes: Uint8Array) => JSON.parse(JSON.stringify(parseStatement(bytes).predicate));

const GOOD = {
  build: 'mkdir -p out && echo same > out/app.txt',
  'artifact-path': 'out/**',
  variations: 'tz\npath',
};
const ZONE = { ...GOOD, build: 'mkdir -p out && date +%z > out/app.txt && echo x > out/b.txt' };

test('a reproduced build: exit 0, report, both environments and a statement about the reference', async () => {
  const { exit, headline, outputs, evidence, read } = await check(workspaceWith({}), GOOD);
  assert.equal(exit, 0);
  assert.equal(headline, '1 file equal byte for byte in two builds that differed in path, tz.');
  assert.equal(outputs.result, 'reproduced');
  assert.equal(outputs.level, 'byte');
  assert.equal(outputs.regenerated, true);
  assert.equal(outputs['first-digest'], outputs['second-digest']);
  assert.equal(outputs['applied-variations'], 'path\ntz');
  assert.equal(
    outputs['skipped-variations'],
    ['home', 'locale', 'umask', 'env', 'path-suffix'].map((name) => `${name}: not asked for`).join('\n'),
  );
  const entries = await evidence.entries();
  assert.deepEqual(
    entries.map(({ name, kind }) => `${kind} ${name}`),
    [
      'report reports/reproducibility/environment-a.json',
      'report reports/reproducibility/environment-b.json',
      'report reports/reproducibility/report.json',
      'statement reports/reproducibility/statement.json',
    ],
  );
  for (const entry of entries) await evidence.read(entry);

  const statement = parseStatement(read('statement.json'));
  assert.equal(statement.predicateType, predicateTypes.reproducibility);
  assert.deepEqual(statement.subject, [{ name: 'out/app.txt', digest: { sha256: outputs['first-digest'] } }]);
  const digestOf = (name: string) => entries.find((entry) => entry.name.endsWith(`/${name}`))?.digest;
  const reference = { sha256: outputs['first-digest'] };
  assert.deepEqual(predicateIn(read('statement.json')), {
    mode: 'rebuild',
    result: 'reproduced',
    level: 'byte',
    regenerated: true,
    require: 'byte',
    reference: { digest: reference, environment: { digest: digestOf('environment-a.json') } },
    rebuilds: [
      {
        digest: reference,
        isolation: 'none: separate copies',
        environment: { digest: digestOf('environment-b.json') },
      },
    ],
    variations: {
      applied: ['path', 'tz'],
      skipped: ['home', 'locale', 'umask', 'env', 'path-suffix'].map((name) => ({
        name,
        reason: 'not asked for',
      })),
    },
    rules: [],
    causes: [],
    unexplained: 0,
    incomplete: false,
    tool: { version: '0.1.0', distDigest: {} },
    report: { digest: digestOf('report.json') },
  });
});

test('a build that is not reproduced: exit 1, and the statement says so about the same subject', async () => {
  const { exit, outputs, read, summary, headline } = await check(workspaceWith({}), ZONE);
  assert.equal(exit, 1);
  assert.equal(headline, 'Not reproduced: of 2 files, 1 with different bytes.');
  assert.equal(outputs.result, 'not-reproduced');
  assert.equal(outputs.level, 'different');
  assert.equal(outputs['unexplained-files'], 1);
  const predicate = predicateIn(read('statement.json'));
  assert.equal(predicate.result, 'not-reproduced');
  assert.equal(predicate.unexplained, 1);
  assert.equal(predicate.regenerated, false);
  const report = JSON.parse(read('report.json').toString());
  assert.deepEqual(report.artifacts[0].firstDifference, {
    offset: 0,
    windowOffset: 0,
    first: { hex: Buffer.from('-1200\n').toString('hex'), text: '-1200.' },
    second: { hex: Buffer.from('+1400\n').toString('hex'), text: '+1400.' },
  });
  assert.equal(report.artifacts[1].level, 'byte');
  assert.match(summary.text, /^### Reproducibility check\n\n\*\*Verdict: fail\*\* · Not reproduced/);
});

test('the digest of several files is what sha256sum prints', async () => {
  const workspace = workspaceWith({});
  const { outputs } = await check(workspace, {
    ...ZONE,
    'artifact-path': 'out/*',
    build: 'mkdir -p out && echo a > out/a && echo b > out/b',
  });
  const script = 'mkdir -p out && echo a > out/a && echo b > out/b && sha256sum out/a out/b | sha256sum';
  const [printed] = execFileSync('sh', ['-c', script], { cwd: workspace, encoding: 'utf8' }).split(' ');
  assert.equal(outputs['first-digest'], printed);
});

test('the same sources give the same report and environments, byte for byte, whatever the folder, TZ and LANG', async () => {
  const files = { 'src/a.txt': 'a' };
  const names = ['report.json', 'environment-a.json', 'environment-b.json', 'statement.json'];
  const first = await check(workspaceWith(files), ZONE);
  const before = { TZ: process.env.TZ, LANG: process.env.LANG };
  Object.assign(process.env, { TZ: 'Asia/Tokyo', LANG: 'et_EE.UTF-8' });
  try {
    const second = await check(workspaceWith(files), ZONE);
    for (const name of names) assert.equal(String(second.read(name)), String(first.read(name)), name);
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
});

test('export-artifacts puts the reference into the evidence folder and among the subjects', async () => {
  const { evidence, evidencePath, outputs } = await check(workspaceWith({}), {
    ...ZONE,
    'export-artifacts': 'true',
  });
  assert.equal(readFileSync(join(evidencePath, 'artifacts/out/app.txt'), 'utf8'), '-1200\n');
  assert.deepEqual(
    (await evidence.subjects()).map(({ name }) => name),
    ['out/app.txt', 'out/b.txt'],
  );
  assert.ok(
    (await evidence.entries()).some(
      ({ kind, name }) => kind === 'artifact' && name === 'artifacts/out/b.txt',
    ),
  );
  assert.notEqual(outputs['statement-path'], '');
});

test('without export-artifacts no artifact and no subject is written', async () => {
  const { evidencePath } = await check(workspaceWith({}), GOOD);
  assert.ok(!existsSync(join(evidencePath, 'artifacts')));
  assert.ok(!existsSync(join(evidencePath, 'subjects.json')));
});

test('a build that fails: exit 5, a report, and no statement about artifacts that do not exist', async () => {
  const build = 'echo "cannot find module x"; exit 7';
  const { exit, outputs, read, summary, evidence, verdict } = await check(workspaceWith({}), {
    ...GOOD,
    build,
  });
  assert.equal(exit, 5);
  assert.deepEqual(verdict, {
    kind: 'not-verified',
    because: 'Build A failed (exit 7). Its last line: "cannot find module x".',
  });
  assert.equal(outputs.result, 'build-failed');
  assert.equal(outputs.level, '');
  assert.equal(outputs['statement-path'], '');
  const report = JSON.parse(read('report.json').toString());
  assert.deepEqual(report.failure, {
    side: 'a',
    step: 'build',
    exitCode: 7,
    lastLines: ['cannot find module x'],
  });
  assert.ok(!(await evidence.entries()).some(({ kind }) => kind === 'statement'));
  assert.match(summary.text, /cannot find module x/);
});

test('the folder of a side, which is another one in each run, stands as $SIDE in what a failed build said', async () => {
  const { read } = await check(workspaceWith({}), { ...GOOD, build: 'echo "cannot open $HOME/x"; exit 1' });
  const { failure } = JSON.parse(read('report.json').toString());
  assert.match(failure.lastLines[0], /^cannot open \$SIDE\/home-a-[0-9a-f]{16}\/x$/);
});

test('a second build that fails: exit 5, and the statement about the reference says build-failed', async () => {
  const build = `${GOOD.build}; [ "$(date +%z)" = -1200 ]`;
  const { exit, read } = await check(workspaceWith({}), { ...GOOD, build });
  assert.equal(exit, 5);
  const predicate = predicateIn(read('statement.json'));
  assert.equal(predicate.result, 'build-failed');
  assert.equal(predicate.incomplete, true);
  assert.deepEqual(predicate.rebuilds, []);
  assert.ok(!('level' in predicate));
});

test('a build that writes into the workspace: exit 5 and the file is named', async () => {
  const workspace = workspaceWith({ 'src/a.txt': 'a' });
  const { exit, outputs, summary, read } = await check(workspace, {
    ...GOOD,
    build: `echo x >> ${workspace}/src/a.txt; ${GOOD.build}`,
  });
  assert.equal(exit, 5);
  assert.equal(outputs.result, 'incomplete');
  assert.match(summary.text, /src\/a\.txt/);
  assert.equal(predicateIn(read('statement.json')).incomplete, true);
});

test('SEC-101: what a build prints goes to the guarded output line by line, and never through another channel', async () => {
  const build = `printf '::set-output name=x::y\\n::add-path::/evil\\n##[command]z\\n'; ${GOOD.build}`;
  const { lines } = await check(workspaceWith({}), { ...GOOD, build });
  assert.deepEqual(
    lines.filter((line) => /^(?:::|##)/.test(line)),
    [
      '::set-output name=x::y',
      '::add-path::/evil',
      '##[command]z',
      '::set-output name=x::y',
      '::add-path::/evil',
      '##[command]z',
    ],
  );
});

test('SEC-101: commands, escapes and markup in names and last lines are harmless in the summary', async () => {
  const name = '<script>alert(1)</script>|[x](http://registry.example)::error::%0A';
  const build = `mkdir -p out && date +%z > 'out/${name.replaceAll('/', '_')}'; printf '::error::x\\033[31m<img src=x>\\n'`;
  for (const end of ['', '; exit 1']) {
    const { summary } = await check(workspaceWith({}), { ...GOOD, build: build + end });
    assert.doesNotMatch(summary.text, /<(?:script|img)|^::|\p{Cc}(?<!\n)|\]\(http/mu);
  }
});

test('SEC-102: a file name with a newline is refused by name before it gets anywhere', async () => {
  await assert.rejects(
    check(workspaceWith({}), {
      ...GOOD,
      'artifact-path': 'out/*',
      build: `mkdir -p out && echo x > "$(printf 'out/a\\n::error::x')"`,
    }),
    (error) => error instanceof Problem && error.code === 'subject/name' && !error.message.includes('\n'),
  );
});

test('SEC-103: 200 differing files stay within the budget of the summary and say how many are missing', async () => {
  const build = 'mkdir -p out && seq 200 | sed "s/$/$(date +%z)/" | (cd out && split -l 1 -a 4 -)';
  const { summary, outputs, read } = await check(workspaceWith({}), { ...GOOD, build });
  assert.equal(outputs['unexplained-files'], 200);
  assert.ok(Buffer.byteLength(summary.text) < limits.summaryBytes);
  assert.match(summary.text, /truncated, 150 more: see the report/);
  const report = JSON.parse(read('report.json').toString());
  assert.equal(report.artifacts.filter((row: object) => 'firstDifference' in row).length, 200);
});

test('by default all seven factors are varied; one that cannot be is a notice, and the level says PARTIAL', async () => {
  const { facts, annotations, outputs, exit } = await check(workspaceWith({}), { ...GOOD, variations: '' });
  assert.equal(exit, 0);
  const level = facts.find(([label]) => label === 'Level')?.[1];
  const applied = String(outputs['applied-variations']).split('\n');
  if (applied.includes('locale')) {
    assert.equal(applied.length, 7);
    assert.equal(level, 'byte, varied: MINIMAL');
    assert.deepEqual(annotations, []);
  } else {
    assert.equal(level, 'byte, varied: PARTIAL, without locale');
    assert.match(
      annotations[0]?.message ?? '',
      /^Variation "locale" was not applied: et_EE\.UTF-8 is missing/,
    );
  }
});

test('a result with fewer factors than are known says PARTIAL', async () => {
  const { facts } = await check(workspaceWith({}), GOOD);
  const level = facts.find(([label]) => label === 'Level')?.[1];
  assert.equal(level, 'byte, varied: PARTIAL, without home, locale, umask, env, path-suffix');
});

for (const { why, files, given, exit, headline } of [
  {
    why: 'equal folders',
    files: { 'a/x/1.txt': '1', 'a/2.txt': '2', 'b/x/1.txt': '1', 'b/2.txt': '2' },
    given: { 'first-path': 'a', 'second-path': 'b' },
    exit: 0,
    headline: '2 files equal byte for byte in both sets.',
  },
  {
    why: 'one file with another name each',
    files: { 'app-1.tgz': 'x', 'app-2.tgz': 'x' },
    given: { 'first-path': 'app-1.tgz', 'second-path': 'app-2.tgz' },
    exit: 0,
    headline: '1 file equal byte for byte in both sets.',
  },
  {
    why: 'one changed byte',
    files: { 'a/1': 'abc', 'b/1': 'abd' },
    given: { 'first-path': 'a', 'second-path': 'b' },
    exit: 1,
    headline: 'Not reproduced: of 1 file, 1 with different bytes.',
  },
  {
    why: 'other sets of files',
    files: { 'a/1': 'abc', 'a/2': 'x', 'b/1': 'abc', 'b/3': 'x' },
    given: { 'first-path': 'a', 'second-path': 'b' },
    exit: 1,
    headline: 'Not reproduced: of 2 files, 0 with different bytes and 2 files on one side only.',
  },
]) {
  test(`mode compare: ${why}`, async () => {
    const outcome = await check(workspaceWith(files), { mode: 'compare', ...given });
    assert.equal(outcome.exit, exit);
    assert.equal(outcome.headline, headline);
    const predicate = predicateIn(outcome.read('statement.json'));
    assert.deepEqual(predicate.variations.applied, []);
    assert.equal(predicate.variations.skipped.length, 7);
    assert.ok(!existsSync(join(outcome.evidencePath, 'reports/reproducibility/environment-a.json')));
  });
}

for (const { why, given, code } of [
  { why: 'a path where nothing is', given: { 'second-path': 'nowhere' }, code: 'input/no-match' },
  { why: 'an empty folder', given: { 'second-path': 'empty' }, code: 'input/no-match' },
  { why: 'two files of one name', given: { 'second-path': 'a\nb' }, code: 'subject/collision' },
]) {
  test(`mode compare refuses ${why}`, async () => {
    const workspace = workspaceWith({ 'a/1': 'x', 'b/1': 'x' });
    execFileSync('mkdir', [join(workspace, 'empty')]);
    await assert.rejects(
      check(workspace, { mode: 'compare', 'first-path': 'a', ...given }),
      (error) => error instanceof Problem && error.code === code && error.exit === 2,
    );
  });
}

for (const { why, given, texts } of [
  {
    why: 'a missing build and no artifacts, together',
    given: { variations: 'tz' },
    texts: ['input "build" is needed by mode rebuild', 'input "artifact-path" is needed by mode rebuild'],
  },
  {
    why: 'inputs of the other mode',
    given: {
      mode: 'compare',
      'first-path': 'a',
      'second-path': 'b',
      build: 'make',
      'export-artifacts': 'true',
    },
    texts: [
      'input "build" belongs to mode rebuild, not to compare',
      'input "export-artifacts" belongs to mode rebuild, not to compare',
    ],
  },
  {
    why: 'a level of a later version',
    given: { ...GOOD, require: 'metadata' },
    texts: ['input "require": expected one of byte; got "metadata"'],
  },
  {
    why: 'a mode of a later version',
    given: { ...GOOD, mode: 'published' },
    texts: ['input "mode": expected one of rebuild, compare; got "published"'],
  },
  {
    why: 'a misspelled variation',
    given: { ...GOOD, variations: 'timezone' },
    texts: [
      'variations: unknown name "timezone". Did you mean "tz"? Known: minimal, path, home, tz, locale, umask, env, path-suffix.',
    ],
  },
]) {
  test(`the run refuses ${why}: exit 2, nothing is built`, async () => {
    const workspace = workspaceWith({});
    await assert.rejects(check(workspace, given), (error) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.exit, 2);
      assert.deepEqual([error.message, ...error.details], texts);
      return true;
    });
    assert.ok(!existsSync(join(workspace, '.secure-build')));
  });
}

test('the command of the summary can be pasted into a shell', async () => {
  const build = `mkdir -p out\nprintf "it's %s\\n" x > out/a`;
  const { summary } = await check(workspaceWith({}), { ...GOOD, build });
  const [, escaped] = /Look again: <code>(.*)<\/code>/.exec(summary.text) ?? [];
  const command = (escaped ?? '').replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits)));
  const printed = execFileSync('bash', ['-c', command.replace('secure-build reproduce', "printf '%s\\0'")], {
    encoding: 'utf8',
  });
  const words = printed.split('\0');
  assert.equal(words[words.indexOf('--build') + 1], build);
});

test('an evidence folder inside the sources is neither copied nor taken for a change', async () => {
  const workspace = workspaceWith({ 'a.txt': 'a' });
  const evidence = { 'evidence-path': join(workspace, '.secure-build') };
  await check(workspace, { ...GOOD, ...evidence });
  writeFileSync(join(workspace, '.secure-build/note'), 'x');
  const { outputs } = await check(workspace, {
    ...GOOD,
    ...evidence,
    build: `test ! -e .secure-build; ${GOOD.build}`,
  });
  assert.equal(outputs.result, 'reproduced');
});

test('mode compare refuses to compare a file with itself, also through a link', async (t) => {
  const workspace = temporaryFolder(t);
  writeFileSync(join(workspace, 'app.tgz'), 'app');
  symlinkSync('app.tgz', join(workspace, 'again.tgz'));
  for (const second of ['app.tgz', 'again.tgz']) {
    await assert.rejects(
      check(workspace, { mode: 'compare', 'first-path': 'app.tgz', 'second-path': second }),
      problem('input/invalid', /name the same file/),
    );
  }
});
