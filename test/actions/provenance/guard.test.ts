import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { GithubContext } from '@secure-build/common/domain/run-context';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { guard } from '../../../actions/provenance/src/guard.ts';
import { inputs as table } from '../../../actions/provenance/src/inputs.ts';
import { declaredBuild, jobContext } from '../../support/declared-build.ts';
import { githubContext } from '../../support/github-context.ts';
import { problem, recordedRun } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Call {
  readonly declared?: Readonly<Record<string, unknown>>;
  readonly github?: Partial<GithubContext>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly kind?: 'workflow' | 'laptop';
  readonly summary?: string;
}

function start(workspace: string, call: Call = {}) {
  const { ports, context } = recordedRun(workspace, call.kind ?? 'workflow');
  const given = {
    mode: 'guard',
    'external-parameters': declaredBuild(call.declared),
    'workflow-identity': jobContext(),
    ...(call.summary === undefined ? {} : { summary: call.summary }),
  };
  return guard({
    inputs: readInputs(table, new Map(Object.entries(given)), (name) => `input "${name}"`),
    ports: {
      ...ports,
      processes: { ...ports.processes, variable: (name) => call.variables?.[name] },
    },
    context:
      context.kind === 'workflow' ? { ...context, github: { ...githubContext, ...call.github } } : context,
  });
}

function checkout(t: TestContext, head = `${githubContext.sha}\n`): string {
  const workspace = temporaryFolder(t);
  mkdirSync(join(workspace, '.git'));
  writeFileSync(join(workspace, '.git/HEAD'), head);
  mkdirSync(join(workspace, 'packages/app'), { recursive: true });
  return workspace;
}

test('before the checkout the guard gives the commands and says that it proves nothing', async (t) => {
  const outcome = await start(temporaryFolder(t));
  assert.equal(outcome.verdict.kind, 'pass');
  assert.equal(outcome.headline, '"push" may be built: preset npm on linux-x64.');
  assert.equal(outcome.outputs.fetch, 'npm ci');
  assert.equal(outcome.outputs.build, 'npm run build --if-present\nnpm pack');
  assert.equal(outcome.outputs['toolchain-version'], '24.19.0');
  assert.equal(outcome.outputs.level, '');
  assert.match(outcome.summary.text, /Nothing here is evidence/);
  assert.deepEqual(outcome.annotations, []);
});

test('after the checkout the guard compares HEAD, and its summary is one line', async (t) => {
  const outcome = await start(checkout(t), { declared: { 'working-directory': './packages/app/' } });
  assert.equal(outcome.headline, `The workspace holds ${githubContext.sha}, the commit of this run.`);
  assert.equal(outcome.summary.text.split('\n').length, 1);
});

test('SEC-116 another HEAD is refused before any command is given', async (t) => {
  await assert.rejects(
    start(checkout(t, 'ref: refs/heads/main\n')),
    problem('guard/source', /HEAD is ref: refs\/heads\/main, but this run is for a{40} \(github\.sha\)/),
  );
});

test('a workspace with files and without a checkout is refused', async (t) => {
  const workspace = temporaryFolder(t);
  writeFileSync(join(workspace, 'planted'), '');
  await assert.rejects(start(workspace), problem('guard/source', /no checkout/));
});

test('a folder that the repository does not have is refused', async (t) => {
  const workspace = checkout(t);
  writeFileSync(join(workspace, 'file'), '');
  for (const folder of ['packages/other', 'file']) {
    await assert.rejects(
      start(workspace, { declared: { 'working-directory': folder } }),
      problem('input/invalid', /the repository has no such folder[\s\S]*workflows\.md of the suite/),
    );
  }
});

test('SEC-064 a folder that leads out of the workspace through a link is refused', async (t) => {
  const workspace = checkout(t);
  symlinkSync(temporaryFolder(t), join(workspace, 'out'));
  await assert.rejects(
    start(workspace, { declared: { 'working-directory': 'out' } }),
    problem('file/outside', /working-directory/),
  );
});

test('SEC-122 a cache mode that the job sees stops the build; none does not', async (t) => {
  const workspace = temporaryFolder(t);
  await assert.rejects(
    start(workspace, { variables: { ACTIONS_CACHE_MODE: 'read' } }),
    problem('level/not-reached', /C5 ACTIONS_CACHE_MODE is "read"/),
  );
  const outcome = await start(workspace, { variables: { ACTIONS_CACHE_MODE: 'none' } });
  assert.equal(outcome.outputs.level, '');
});

for (const { why, payload, says } of [
  {
    why: 'a fork',
    payload: { pull_request: { head: { repo: { id: 999 } } } },
    says: 'a pull request from a fork',
  },
  {
    why: 'a fork that was deleted',
    payload: { pull_request: { head: { repo: null } } },
    says: 'a pull request from a fork',
  },
  {
    why: 'this repository',
    payload: { pull_request: { head: { repo: { id: 123 } } } },
    says: 'a pull request of this repository',
  },
  { why: 'an unknown place', payload: undefined, says: 'a pull request' },
]) {
  test(`SEC-118 a pull request of ${why} is built with a notice, and nothing is signed`, async (t) => {
    const event = join(temporaryFolder(t), 'event.json');
    if (payload !== undefined) writeFileSync(event, JSON.stringify(payload));
    const call = { github: { eventName: 'pull_request' }, variables: { GITHUB_EVENT_PATH: event } };
    const outcome = await start(temporaryFolder(t), call);
    assert.deepEqual(outcome.annotations, [
      { kind: 'notice', message: `This is ${says}: it is built, and nothing is signed (a dry run).` },
    ]);
    assert.match(outcome.summary.text, /is not signed/);
    // The second call says it no second time.
    assert.deepEqual((await start(checkout(t), call)).annotations, []);
  });
}

test('the guard writes nothing', async (t) => {
  const workspace = checkout(t);
  await start(workspace);
  assert.equal(readFileSync(join(workspace, '.git/HEAD'), 'utf8'), `${githubContext.sha}\n`);
  assert.throws(() => readFileSync(join(workspace, '.secure-build/index.json')), /ENOENT/);
});

test('without a summary, where that is asked for', async (t) => {
  assert.equal((await start(temporaryFolder(t), { summary: 'none' })).summary.text, '');
});

test('a command cannot write markup into the summary', async (t) => {
  const outcome = await start(temporaryFolder(t), {
    declared: { preset: 'generic', command: '</code></pre><img src=x>\n## head\n::add-path::x' },
  });
  assert.doesNotMatch(outcome.summary.text, /<img|^## |^::/m);
});

test('on a laptop the mode has no meaning, and says so', async (t) => {
  await assert.rejects(
    start(temporaryFolder(t), { kind: 'laptop' }),
    problem('context/missing', /a step of build\.yml/),
  );
});

for (const [input, text] of [
  ['external-parameters', 'null'],
  ['workflow-identity', '[]'],
] as const) {
  test(`text that is no context of an expression is refused: ${input}`, async (t) => {
    const { ports, context } = recordedRun(temporaryFolder(t), 'workflow');
    const given = new Map([
      ['mode', 'guard'],
      ['external-parameters', declaredBuild()],
      ['workflow-identity', jobContext()],
      [input, text],
    ]);
    const inputs = readInputs(table, given, (name) => `input "${name}"`);
    const told = { ...context, github: githubContext } as typeof context;
    await assert.rejects(
      guard({ inputs, ports, context: told }),
      problem('input/invalid', new RegExp(input)),
    );
  });
}
