import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import { exitOf } from '@secure-build/common/core/verdict';
import type { RunContext } from '@secure-build/common/domain/run-context';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { inputs } from '../../../actions/sbom/src/inputs.ts';
import { run } from '../../../actions/sbom/src/run.ts';
import { simulateJob } from '../../lab/github/simulated-job.ts';
import { snapshotFault } from '../../lab/github/snapshots.ts';
import { type GithubWorld, githubWorld } from '../../lab/github/world.ts';
import { githubContext } from '../../support/github-context.ts';
import { rightsToPaste } from '../../support/rights-to-paste.ts';
import { problem } from '../../support/signing.ts';

const workflow: RunContext = {
  kind: 'workflow',
  workspace: '/w',
  defaultEvidencePath: '/t/secure-build',
  github: {
    ...githubContext,
    repository: 'octo-org/demo',
    ref: 'refs/heads/main',
    workflowRef: 'octo-org/demo/.github/workflows/release.yml@refs/heads/main',
  },
};
const laptop: RunContext = { kind: 'laptop', workspace: '/w', defaultEvidencePath: '/w/.secure-build' };

const lock = (name: string, dependencies: readonly string[]) =>
  JSON.stringify({
    name,
    lockfileVersion: 3,
    packages: {
      '': { name, dependencies: Object.fromEntries(dependencies.map((each) => [each, '*'])) },
      ...Object.fromEntries(dependencies.map((each) => [`node_modules/${each}`, { version: '1.0.0' }])),
    },
  });

interface Given {
  readonly world?: GithubWorld;
  readonly files?: Readonly<Record<string, string>>;
  readonly given?: Readonly<Record<string, string>>;
  readonly context?: RunContext;
  readonly variable?: (name: string) => string | undefined;
}

const ASKED = { 'dependency-snapshot': 'true', 'github-token': 'ghs_labGithubToken0001' };

async function sbom({
  world = githubWorld(),
  files = { '/w/package-lock.json': lock('app', ['a']) },
  given = ASKED,
  context = workflow,
  variable = () => undefined,
}: Given = {}) {
  for (const [path, text] of Object.entries(files)) world.files.set(path, utf8(text));
  const read = readInputs(inputs, new Map(Object.entries(given)), (name) => `input "${name}"`);
  const ports = { ...world.ports, processes: { ...world.ports.processes, variable } };
  const outcome = await run({ inputs: read, ports, context });
  const body = world.snapshots.taken.at(-1)?.body as Body | undefined;
  return { outcome, body, requests: world.ports.http.requests };
}

interface Body {
  readonly sha: string;
  readonly ref: string;
  readonly scanned: string;
  readonly job: { readonly id: string; readonly correlator: string; readonly html_url: string };
  readonly manifests: Readonly<
    Record<string, { readonly resolved: Readonly<Record<string, { readonly relationship: string }>> }>
  >;
}

test('nobody is asked anything unless the snapshot is: the default makes no request', async () => {
  const { outcome, requests } = await sbom({ given: { 'github-token': 'ghs_labGithubToken0001' } });
  assert.equal(exitOf(outcome.verdict), 0);
  assert.deepEqual(requests, []);
  assert.equal(outcome.outputs['snapshot-id'], '');
});

test('a snapshot of this commit and job is submitted, and its id is an output', async () => {
  const { outcome, body } = await sbom();
  assert.equal(exitOf(outcome.verdict), 0);
  assert.equal(outcome.outputs['snapshot-id'], '9000001');
  assert.ok(body !== undefined);
  assert.equal(snapshotFault(body), undefined);
  assert.deepEqual(
    { sha: body.sha, ref: body.ref, scanned: body.scanned, job: body.job },
    {
      sha: githubContext.sha,
      ref: 'refs/heads/main',
      scanned: '2026-11-21T11:30:00Z',
      job: {
        id: '789',
        correlator: '.github/workflows/release.yml/build/-/.',
        html_url: 'https://github.com/octo-org/demo/actions/runs/789/attempts/2',
      },
    },
  );
  assert.deepEqual(Object.keys(body.manifests), ['package-lock.json']);
  const shown = outcome.facts.find(([label]) => label === 'Dependency snapshot');
  assert.match(shown?.[1] ?? '', /^9000001, in the dependency graph/);
  assert.match(outcome.summary.text, /Dependency snapshot: 9000001/);
  assert.deepEqual(
    outcome.annotations.filter(({ message }) => message.includes('snapshot')),
    [],
  );
});

test('a snapshot that changes nothing on GitHub is a notice, not a silence', async () => {
  const context = { ...workflow, github: { ...workflow.github, ref: 'refs/heads/topic' } };
  const { outcome } = await sbom({ context });
  assert.equal(outcome.outputs['snapshot-id'], '9000001');
  const [notice] = outcome.annotations.filter(({ message }) => message.includes('snapshot'));
  assert.equal(notice?.kind, 'notice');
  assert.match(
    notice?.message ?? '',
    /9000001 was kept, and the dependency graph stays as it was: Not for the/,
  );
});

test('legs of a matrix and steps of different folders have correlators of their own; a given one is taken', async () => {
  const files = { '/w/web/package-lock.json': lock('web', ['a']) };
  const correlators = await Promise.all(
    [
      {},
      { matrix: '{\n  "os": "linux"\n}' },
      { matrix: '{\n  "os": "windows"\n}' },
      { 'source-path': 'web' },
      { 'snapshot-correlator': 'mine' },
    ].map(async (more) => (await sbom({ files, given: { ...ASKED, ...more } })).body?.job.correlator),
  );
  assert.equal(new Set(correlators).size, correlators.length);
  assert.equal(correlators[4], 'mine');
  const same = await Promise.all(
    ['web', './web/', '/w/web'].map(
      async (path) => (await sbom({ files, given: { ...ASKED, 'source-path': path } })).body?.job.correlator,
    ),
  );
  assert.equal(new Set(same).size, 1);
});

for (const { why, files, given, expected } of [
  {
    why: 'a folder of the repository',
    files: { '/w/.git/HEAD': '', '/w/web/package-lock.json': lock('web', ['a']) },
    given: { 'source-path': 'web' },
    expected: ['web/package-lock.json'],
  },
  {
    why: 'one lockfile',
    files: { '/w/.git/HEAD': '', '/w/web/package-lock.json': lock('web', ['a']) },
    given: { 'source-path': 'web/package-lock.json' },
    expected: ['web/package-lock.json'],
  },
  {
    why: 'a checkout below the workspace',
    files: { '/w/src/.git/HEAD': '', '/w/src/web/package-lock.json': lock('web', ['a']) },
    given: { 'source-path': 'src' },
    expected: ['web/package-lock.json'],
  },
]) {
  test(`manifests are named from the root of the repository: ${why}`, async () => {
    const { body } = await sbom({ files, given: { ...ASKED, ...given } });
    assert.deepEqual(Object.keys(body?.manifests ?? {}), expected);
  });
}

test('of a pull request the snapshot is of its head', async () => {
  const sha = 'c'.repeat(40);
  const { body } = await sbom({
    files: {
      '/w/package-lock.json': lock('app', ['a']),
      '/t/event.json': JSON.stringify({ pull_request: { head: { sha } } }),
    },
    context: {
      ...workflow,
      github: { ...workflow.github, eventName: 'pull_request', ref: 'refs/pull/7/merge' },
    },
    variable: (name) => (name === 'GITHUB_EVENT_PATH' ? '/t/event.json' : undefined),
  });
  assert.deepEqual([body?.sha, body?.ref], [sha, 'refs/pull/7/merge']);
});

test('a damaged inventory is not submitted: GitHub would close the alerts about what it lacks', async () => {
  const files = { '/w/package-lock.json': lock('app', ['a']), '/w/bad/package-lock.json': '{' };
  const { outcome, requests } = await sbom({ files });
  assert.equal(exitOf(outcome.verdict), 1);
  assert.deepEqual(requests, []);
  assert.equal(outcome.outputs['snapshot-id'], '');
  assert.match(
    outcome.annotations.map(({ message }) => message).join('\n'),
    /No dependency snapshot was submitted/,
  );
  // Whoever accepts the gap gets the rest.
  const accepted = await sbom({ files, given: { ...ASKED, 'fail-on': 'empty' } });
  assert.deepEqual(Object.keys(accepted.body?.manifests ?? {}), ['package-lock.json']);
});

test('SEC-123 without "contents: write" the SBOMs are written, then exit 3 with the lines to add', async () => {
  for (const permissions of [{}, { contents: 'read' }] as const) {
    const world = githubWorld({ job: simulateJob({ permissions }) });
    await assert.rejects(sbom({ world }), (error: unknown) => {
      assert.ok(error instanceof Problem, String(error));
      assert.equal(error.exit, 3);
      const text = formatProblem(error);
      assert.match(
        text,
        /^Dependency snapshot was refused \(403\)\. The job needs "permissions: contents: write"/,
      );
      assert.deepEqual(rightsToPaste(text), { contents: 'write' });
      assert.ok(!text.includes(world.job.token) && !/\n\s+at /.test(text));
      return true;
    });
    assert.ok(world.files.has('/t/secure-build/sbom/app.cdx.json'));
    assert.equal(world.snapshots.taken.length, 0);
  }
});

test('GitHub out of order to the deadline is exit 4, which says what is there already', async () => {
  const faults = Array.from({ length: 60 }, (_, index) => ({
    ...({ service: 'github-api', call: index + 1, kind: 'status', status: 502 } as const),
  }));
  const world = githubWorld({ faults });
  await assert.rejects(
    sbom({ world }),
    problem('service/unavailable', /answered 502 for 15m0s .*\n.*the SBOMs are written/),
  );
  assert.ok(world.files.has('/t/secure-build/sbom/app.cdx.json'));
});

test('on a laptop there is nothing to submit to: exit 2 before any work', async () => {
  const world = githubWorld();
  await assert.rejects(sbom({ world, context: laptop }), (error: unknown) => {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.exit, 2);
    assert.match(error.message, /^input "dependency-snapshot": .* laptop$/);
    return true;
  });
  assert.deepEqual([...world.files.keys()], ['/w/package-lock.json']);
});

test('without a token it is exit 2 before any work', async () => {
  const world = githubWorld();
  await assert.rejects(
    sbom({ world, given: { 'dependency-snapshot': 'true' } }),
    problem('input/invalid', /"github-token" is needed/),
  );
  assert.deepEqual([...world.files.keys()], ['/w/package-lock.json']);
});

test('"yes" is no answer: a flag that is misspelled does not pass for off', () => {
  assert.throws(
    () => readInputs(inputs, new Map([['dependency-snapshot', 'yes']]), (name) => `input "${name}"`),
    problem('input/invalid', /true or false/),
  );
});
