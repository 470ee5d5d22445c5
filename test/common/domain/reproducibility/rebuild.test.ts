import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { reasonsOf } from '@secure-build/common/core/verdict';
import { commonEnvironment } from '@secure-build/common/domain/reproducibility/common-environment';
import { conclude } from '@secure-build/common/domain/reproducibility/level';
import { groupProcesses } from '@secure-build/common/edges/processes';
import { hasEnded } from '../../../support/running-process.ts';
import { realRebuild, workspaceWith } from './real-builds.ts';

const CONSTANT = 'mkdir -p out && echo same > out/app.txt';

const firstReason = (found: Parameters<typeof conclude>[0]) => reasonsOf(conclude(found).verdict)[0] ?? '';

/** Lines that the build prints, without those of the other side. */
const seenBy = (lines: readonly string[], name: string) =>
  lines.flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1)] : []));

test('a build whose result depends on nothing around it is reproduced', async () => {
  const found = await realRebuild(workspaceWith({}), { build: CONSTANT });
  assert.equal(conclude(found).result, 'reproduced');
  assert.equal(found.comparison?.first.length, 1);
});

test('one changed byte is found at its offset, with a window of both sides', async () => {
  const build = `mkdir -p out && { head -c 70000 /dev/zero; date +%z; } > out/app.bin`;
  const found = await realRebuild(workspaceWith({}), { build });
  const [difference] = found.comparison?.differences ?? [];
  assert.deepEqual(difference?.firstDifference, {
    offset: 70_000,
    windowOffset: 69_984,
    first: { hex: `${'00'.repeat(16)}2d313230300a`, text: `${'.'.repeat(16)}-1200.` },
    second: { hex: `${'00'.repeat(16)}2b313430300a`, text: `${'.'.repeat(16)}+1400.` },
  });
  assert.equal(firstReason(found), 'out/app.bin differs (70006 and 70006 bytes, first at offset 70000).');
});

test('different sets of files are not reproduced, and both sides are named', async () => {
  const build = 'mkdir -p out && echo x > out/same && echo x > "out/app-$(date +%z)"';
  const found = await realRebuild(workspaceWith({}), { build });
  assert.equal(conclude(found).verdict.kind, 'fail');
  assert.equal(
    firstReason(found),
    'The two builds produced different file sets. Only in A: out/app--1200. Only in B: out/app-+1400.',
  );
});

test('a second build that makes nothing at all is a difference, not a fault', async () => {
  const build = 'if [ "$(date +%z)" = -1200 ]; then mkdir -p out && echo x > out/app; fi';
  const found = await realRebuild(workspaceWith({}), { build });
  assert.match(firstReason(found), /Only in A: out\/app\.$/);
});

test('a pattern that build A does not fill is named with what is there instead', async () => {
  const build = 'mkdir -p out && echo x > out/pkg-1.0.tar.gz';
  await assert.rejects(
    realRebuild(workspaceWith({}), { build, artifactPatterns: ['out/*.tar.gz', 'out/*.whl'] }),
    (error: Problem) =>
      error.code === 'reproducibility/artifact-none' &&
      error.exit === 2 &&
      error.message ===
        'artifact-path: pattern "out/*.whl" matched no file after build A. Files under out/: out/pkg-1.0.tar.gz.',
  );
});

test('what an earlier build left in the workspace does not count: a build that does nothing proves nothing', async () => {
  const workspace = workspaceWith({ 'out/app.txt': 'stale', 'out/notes.md': 'kept' });
  await assert.rejects(
    realRebuild(workspace, { build: 'true', artifactPatterns: ['out/*.txt'] }),
    (error: Problem) => error.code === 'reproducibility/artifact-none',
  );
  assert.equal(readFileSync(join(workspace, 'out/app.txt'), 'utf8'), 'stale');
});

test('the copies hold the sources with modes and links, but neither .git nor node_modules nor the evidence', async () => {
  const workspace = workspaceWith({
    'run.sh': '#!/bin/sh\n',
    '.git/HEAD': 'x',
    'node_modules/a/index.js': 'x',
    'packages/b/node_modules/a/index.js': 'x',
    'evidence/index.json': '{}',
    '.hidden': 'x',
  });
  chmodSync(join(workspace, 'run.sh'), 0o755);
  symlinkSync('run.sh', join(workspace, 'link'));
  const found = await realRebuild(workspace, {
    build: 'mkdir out; find . -mindepth 1 | sort; test -x run.sh; test -L link; echo x > out/a',
    otherFolders: [join(workspace, 'evidence')],
  });
  assert.equal(conclude(found).result, 'reproduced');
  const names = new Set(found.lines.filter((line) => line.startsWith('./')));
  assert.deepEqual(
    [...names],
    ['./.hidden', './link', './out', './packages', './packages/b', './run.sh'].toSorted((a, b) =>
      a < b ? -1 : 1,
    ),
  );
});

test('a build that fails is told with its exit code and its last lines, and is no verdict on the artifacts', async () => {
  const found = await realRebuild(workspaceWith({}), {
    build: 'echo start; echo "no such module: x" >&2; exit 127',
  });
  assert.deepEqual(conclude(found), {
    result: 'build-failed',
    verdict: {
      kind: 'not-verified',
      because: 'Build A failed (exit 127). Its last line: "no such module: x".',
    },
  });
  assert.deepEqual(found.failure?.lastLines.toSorted(), ['no such module: x', 'start']);
});

test('a failing command in the middle, in a pipe, or an unset variable ends the build', async () => {
  for (const build of ['false; echo on', 'false | cat', `echo "$NOT_SET_ANYWHERE"`]) {
    const found = await realRebuild(workspaceWith({}), { build: `${build}; ${CONSTANT}` });
    assert.equal(conclude(found).result, 'build-failed', build);
  }
});

test('a build that fails on the second side only keeps the reference of the first', async () => {
  const found = await realRebuild(workspaceWith({}), {
    build: `${CONSTANT}; [ "$(date +%z)" = -1200 ]`,
  });
  assert.equal(firstReason(found), 'Build B failed (exit 1).');
  assert.deepEqual(
    found.reference.map(({ name }) => name),
    ['out/app.txt'],
  );
});

test('a preparation that fails is told apart from the build', async () => {
  const found = await realRebuild(workspaceWith({}), { prepare: 'exit 3', build: CONSTANT });
  assert.equal(firstReason(found), 'Preparation of build A failed (exit 3).');
});

test('the preparation hands its files to the build', async () => {
  const found = await realRebuild(workspaceWith({}), {
    prepare: 'echo dependency > dependency.txt',
    build: 'mkdir out; cp dependency.txt out/',
  });
  assert.equal(conclude(found).result, 'reproduced');
});

test('a build that hangs is ended at the deadline, with all that it started', async () => {
  const workspace = workspaceWith({});
  const pidFile = join(workspaceWith({}), 'pid');
  const found = await realRebuild(workspace, {
    // The sleeper ignores SIGTERM and stands in the background: only the end of the whole group reaches it.
    build: `echo waiting; sh -c 'trap "" TERM; echo $$ > ${pidFile}; sleep 600' & wait`,
    deadlineMs: 500,
  });
  assert.equal(
    firstReason(found),
    'Build A was ended at its deadline of 0.5 seconds. Its last line: "waiting".',
  );
  const pid = Number(readFileSync(pidFile, 'utf8'));
  assert.ok(await hasEnded(pid), `process ${pid} is still there`);
});

test('a build that changes the sources in the workspace is named, and equal results do not pass', async () => {
  const workspace = workspaceWith({ 'src/a.txt': 'a', 'src/gone.txt': 'x' });
  const found = await realRebuild(workspace, {
    build: `echo b > ${workspace}/src/a.txt; rm -f ${workspace}/src/gone.txt; touch ${workspace}/new; ${CONSTANT}`,
  });
  const { result, verdict } = conclude(found);
  assert.equal(result, 'incomplete');
  assert.equal(verdict.kind, 'not-verified');
  assert.match(
    reasonsOf(verdict)[0] ?? '',
    /^While build A ran, the sources in the workspace changed: new \(added\), src\/a\.txt \(changed\), src\/gone\.txt \(removed\)\./,
  );
});

test('a difference decides even if the sources changed as well', async () => {
  const workspace = workspaceWith({ 'a.txt': 'a' });
  const found = await realRebuild(workspace, {
    build: `date >> ${workspace}/a.txt; mkdir out; date +%z > out/a`,
  });
  assert.equal(conclude(found).result, 'not-reproduced');
});

test('a build that makes its folders read-only does not stop the other side', async () => {
  const found = await realRebuild(workspaceWith({}), {
    build: `mkdir -p "$HOME/cache/deep" && touch "$HOME/cache/deep/x" && chmod -R a-w "$HOME/cache"; ${CONSTANT}`,
  });
  assert.equal(conclude(found).result, 'reproduced');
});

test('what side A leaves in its home, temporary folder and sources is gone on side B', async () => {
  const found = await realRebuild(workspaceWith({}), {
    build: `ls "$HOME" "$TMPDIR" | grep -c left || true; touch "$HOME/left" "$TMPDIR/left" left; ls | grep -c left; ${CONSTANT}`,
  });
  assert.deepEqual(found.lines, ['Varied: tz', '0', '1', '0', '1']);
});

test('SEC-105: builds see an allow-list of variables, none of the runner and no token', async () => {
  const foreign = {
    GITHUB_TOKEN: 'ghs_secret',
    GITHUB_ENV: '/tmp/env',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    RUNNER_TEMP: process.env.RUNNER_TEMP,
    INPUT_BUILD: 'x',
    NODE_OPTIONS: '',
    SOME_OTHER: 'x',
  };
  const before = { ...process.env };
  Object.assign(process.env, {
    ...foreign,
    RUNNER_TEMP: process.env.RUNNER_TEMP ?? '/tmp',
    MY_FLAG: 'kept',
  });
  try {
    const found = await realRebuild(workspaceWith({}), {
      build: `env | cut -d= -f1 | sort -u | sed 's/^/name=/'; ${CONSTANT}`,
      keptVariables: ['MY_FLAG'],
    });
    const allowed = [
      'HOME',
      'LANG',
      'LC_ALL',
      'MY_FLAG',
      'PATH',
      'REPRO_CANARY',
      'SOURCE_DATE_EPOCH',
      'TMPDIR',
      'TZ',
    ];
    const toolchains = ['RUSTUP_HOME', 'JAVA_HOME', 'GOROOT'];
    const ofShell = ['PWD', 'OLDPWD', 'SHLVL', '_'];
    const seen = [...new Set(seenBy(found.lines, 'name'))];
    assert.deepEqual(
      seen.filter((name) => ![...toolchains, ...ofShell].includes(name)),
      allowed,
    );
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
});

test('SEC-105: names that may hold tokens or load foreign code are refused in keep-environment, all at once', () => {
  const refused = [
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'RUNNER_TEMP',
    'INPUT_X',
    'LD_PRELOAD',
    'NODE_OPTIONS',
    'BASH_ENV',
  ];
  const processes = { baseEnvironment: { PATH: '/bin' }, variable: () => 'is set' };
  assert.deepEqual(
    faultsOf(() => commonEnvironment(processes, [...refused, 'FINE'])),
    refused.map(
      (name) => `keep-environment: "${name}" never enters a build: it may hold a token or load foreign code`,
    ),
  );
});

test('keep-environment refuses names that the check sets itself, that are not set, and that are no names', () => {
  const processes = {
    baseEnvironment: { PATH: '/bin' },
    variable: (name: string) => (name === 'HOME' ? '/root' : undefined),
  };
  assert.deepEqual(
    faultsOf(() => commonEnvironment(processes, ['HOME', 'MISSING', 'a b', '__proto__'])),
    [
      'keep-environment: "HOME" is set by the check itself',
      'keep-environment: "MISSING" is not set',
      'keep-environment: "a b" is no name of a variable',
      'keep-environment: "__proto__" is not set',
    ],
  );
});

/** The message and details of the fault that the work ends with. */
function faultsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem && error.code === 'input/invalid') return [error.message, ...error.details];
    throw error;
  }
  return assert.fail('no fault');
}

test('SEC-106: a file whose name looks like an option is an artifact like any other', async () => {
  const build = `mkdir -p out && echo x > 'out/-o' && echo x > 'out/--output=x' && echo x > 'out/@file'`;
  const found = await realRebuild(workspaceWith({}), { build, artifactPatterns: ['out/*'] });
  assert.equal(conclude(found).result, 'reproduced');
  assert.equal(found.comparison?.first.length, 3);
});

test('SEC-108: sh, bash, git and localedef planted in the workspace, or found by a relative PATH, are never started', async () => {
  const workspace = workspaceWith({});
  const bait = join(workspace, 'node_modules/.bin');
  const mark = join(workspaceWith({}), 'bait-was-run');
  mkdirSync(bait, { recursive: true });
  for (const name of ['sh', 'bash', 'git', 'localedef']) {
    writeFileSync(join(bait, name), `#!/bin/sh\ntouch ${mark}\nexec /bin/sh "$@"\n`, { mode: 0o755 });
  }
  const outside = workspaceWith({});
  symlinkSync(join(bait, 'git'), join(outside, 'git'));
  const PATH = ['.', 'bin', bait, outside, process.env.PATH].join(':');
  const found = await realRebuild(workspace, {
    build: CONSTANT,
    variations: ['tz', 'locale'],
    allowUnapplied: true,
    processes: { ...groupProcesses, baseEnvironment: { PATH } },
  });
  assert.equal(conclude(found).result, 'reproduced');
  assert.ok(!existsSync(mark));
});

/** A search path with these programs only. */
function pathOf(names: readonly string[]): string {
  const folder = workspaceWith({});
  for (const name of names) {
    const found = ['/usr/bin', '/bin'].map((place) => join(place, name)).find((path) => existsSync(path));
    if (found !== undefined) symlinkSync(found, join(folder, name));
  }
  return folder;
}

const WITHOUT_LOCALEDEF = ['sh', 'bash', 'date', 'mkdir', 'printenv', 'sort', 'tr', 'sed', 'echo'];

test('a factor of the default set that cannot be applied is stated, and both sides get the value of A', async () => {
  const found = await realRebuild(workspaceWith({}), {
    build: `echo "LC_ALL=$LC_ALL"; ${CONSTANT}`,
    variations: ['minimal'],
    processes: { ...groupProcesses, baseEnvironment: { PATH: pathOf(WITHOUT_LOCALEDEF) } },
  });
  const locale = found.factors.find(({ id }) => id === 'locale');
  if (locale?.applied) return; // This machine has the locale installed: nothing is missing.
  assert.match(locale?.reason ?? '', /^et_EE\.UTF-8 is missing and localedef found no source\./);
  assert.deepEqual(seenBy(found.lines, 'LC_ALL'), ['C.UTF-8', 'C.UTF-8']);
  assert.equal(found.factors.filter(({ applied }) => applied).length, 6);
  assert.equal(conclude(found).result, 'reproduced');
});

for (const { why, allowUnapplied, ends } of [
  { why: 'fails the run when it does not show', allowUnapplied: false, ends: 'problem' },
  { why: 'is only stated with allow-unapplied-variations', allowUnapplied: true, ends: 'reproduced' },
]) {
  test(`a factor that was named ${why}`, async () => {
    const run = realRebuild(workspaceWith({}), {
      build: CONSTANT,
      variations: ['home', 'tz'],
      allowUnapplied,
      // Without printenv the probe of "home" sees nothing.
      processes: {
        ...groupProcesses,
        baseEnvironment: { PATH: pathOf(['sh', 'bash', 'date', 'mkdir', 'echo']) },
      },
    });
    if (ends === 'reproduced') {
      const found = await run;
      assert.deepEqual(
        found.factors.filter(({ applied }) => applied).map(({ id }) => id),
        ['tz'],
      );
      assert.equal(conclude(found).result, 'reproduced');
    } else {
      await assert.rejects(
        run,
        (error: Problem) =>
          error.exit === 3 &&
          error.code === 'reproducibility/variation-not-applied' &&
          error.message.startsWith('Variation "home" was not applied: '),
      );
    }
  });
}

test('without bash the commands run in sh', async () => {
  const found = await realRebuild(workspaceWith({}), {
    build: `echo "bash=\${BASH_VERSION:-none}"; ${CONSTANT}`,
    processes: { ...groupProcesses, baseEnvironment: { PATH: pathOf(['sh', 'date', 'mkdir', 'echo']) } },
  });
  assert.deepEqual(seenBy(found.lines, 'bash'), ['none', 'none']);
});

test('SOURCE_DATE_EPOCH is the time of the commit, and the same on both sides', async () => {
  const workspace = workspaceWith({ 'a.txt': 'a' });
  const git = (...args: string[]) =>
    groupProcesses.run({
      file: 'git',
      args: ['-c', 'user.name=a', '-c', 'user.email=a@registry.example', ...args],
      folder: workspace,
      environment: {
        PATH: process.env.PATH ?? '',
        GIT_COMMITTER_DATE: '1700000000 +0000',
        GIT_AUTHOR_DATE: '1600000000 +0000',
      },
    });
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-q', '-m', 'first');
  const head = (await git('rev-parse', 'HEAD')).stdout.trim();
  const found = await realRebuild(workspace, { build: `echo "epoch=$SOURCE_DATE_EPOCH"; ${CONSTANT}` });
  assert.deepEqual(found.revision, { kind: 'commit', id: head, sourceDateEpoch: 1_700_000_000 });
  assert.deepEqual(seenBy(found.lines, 'epoch'), ['1700000000', '1700000000']);
});

test('sources without a commit are named by their files, wherever they stand', async () => {
  const files = { 'a.txt': 'a', 'b/c.txt': 'c' };
  const first = await realRebuild(workspaceWith(files), { build: CONSTANT });
  const second = await realRebuild(workspaceWith(files), { build: CONSTANT });
  const other = await realRebuild(workspaceWith({ ...files, 'a.txt': 'b' }), { build: CONSTANT });
  assert.equal(first.revision.kind, 'tree');
  assert.deepEqual(first.revision, second.revision);
  assert.notEqual(first.revision.id, other.revision.id);
});

test('sources that are no folder are a Problem', async () => {
  await assert.rejects(
    realRebuild(join(workspaceWith({}), 'nowhere'), { build: CONSTANT }),
    (error) => error instanceof Problem && error.code === 'file/unreadable',
  );
});
