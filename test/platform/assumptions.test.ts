import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sortedBy } from '@secure-build/common/core/order';
import { root } from '@secure-build/tooling/project';
import { parse } from 'yaml';
import { githubCliData, needsData } from '../support/sigstore-data.ts';
import type { ListedArtifact, ListedJob, ListedRelease, ListedRun, PlatformFacts } from './assumption.ts';
import { assumptions } from './assumptions/registry.ts';
import { checkAssumptions } from './check.ts';

const job = (name: string, more: Partial<ListedJob> = {}): ListedJob => ({
  id: 4711,
  name,
  status: 'completed',
  conclusion: 'success',
  labels: ['ubuntu-24.04'],
  runner_group_id: 0,
  runner_group_name: 'GitHub Actions',
  ...more,
});

const environment = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/suite',
  GITHUB_SHA: 'b'.repeat(40),
  GITHUB_WORKFLOW_REF: 'acme/suite/.github/workflows/self-test.yml@refs/heads/main',
  EXPECTED_FILE: '.github/workflows/self-test-called.yml',
  EXPECTED_NAME: 'called / probe',
  EXPECTED_NAMES: 'built / build\n\n  matrix (linux-x64) / build\n',
  EXPECTED_PREFIX: 'shadowed',
  FIRST: '1',
  SECOND: '2',
  GITHUB_REPOSITORY_ID: '123',
  GITHUB_RUN_ID: '9',
  RELEASE_TAG: 'self-test-9',
  EXPECTED_WORKFLOWS: 'self-test.yml\nself-test-release.yml\n',
  JOB_CONTEXT: JSON.stringify({
    status: 'success',
    check_run_id: 4711,
    workflow_ref: 'acme/suite/.github/workflows/self-test-called.yml@refs/heads/main',
    workflow_sha: 'b'.repeat(40),
    workflow_repository: 'acme/suite',
    workflow_file_path: '.github/workflows/self-test-called.yml',
  }),
};

const conditions = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'].map((id) => ({
  id,
  met: true,
  evidence: id === 'C4' ? 'the job "built / build" (this job by the claim check_run_id)' : 'seen',
}));

interface World {
  readonly jobs?: readonly ListedJob[];
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly artifacts?: Readonly<Record<string, ListedArtifact>>;
  readonly releases?: Readonly<Record<string, ListedRelease>>;
  readonly runs?: readonly ListedRun[];
  readonly actions?: readonly { readonly path: string; readonly entries: readonly string[] }[];
}

const factsOf = ({
  jobs = [],
  files = {},
  variables = {},
  actions = [],
  artifacts = {},
  releases = {},
  runs = [],
}: World): PlatformFacts => ({
  environment: { ...environment, ...variables },
  listJobs: async () => jobs,
  artifact: async (id) => artifacts[id],
  release: async (tag) => releases[tag],
  // As GitHub does: the file filters, and the commit.
  runsOf: async (file) => runs.filter(({ path }) => path.endsWith(`/${file}`)),
  evidence: (name) => files[name],
  downloadedActions: () => actions,
});

const report = (level: number, listed: readonly object[]): World => ({
  files: { 'reports/provenance/level.json': utf8(JSON.stringify({ level, conditions: listed })) },
});

const context = (changes: Readonly<Record<string, unknown>>): World => ({
  jobs: [job('called / probe')],
  variables: { JOB_CONTEXT: JSON.stringify({ ...JSON.parse(environment.JOB_CONTEXT), ...changes }) },
});

const shadow = [
  job('shadowed / build', { runner_group_id: 1, runner_group_name: 'Default' }),
  job('shadowed / attest', { conclusion: 'failure' }),
];
const artifact = { digest: `sha256:${'a'.repeat(64)}`, workflow_run: { id: 9, repository_id: 123 } };
const release = {
  draft: false,
  immutable: true,
  assets: [{ name: 'actions.tar', digest: `sha256:${'a'.repeat(64)}` }],
};
const passed = (file: string, changes: Partial<ListedRun> = {}): ListedRun => ({
  ...{ id: 7, path: `.github/workflows/${file}`, head_sha: 'b'.repeat(40) },
  ...{ status: 'completed', conclusion: 'success', head_repository: { id: 123 } },
  ...changes,
});
const action = { path: '/runner/actions/acme/suite/main', entries: ['dist', 'actions'] };

const cases: readonly {
  readonly id: string;
  readonly as: World;
  readonly unlike: readonly (World & { readonly why: string; readonly says: RegExp })[];
}[] = [
  {
    id: 'hosted-group',
    as: {
      jobs: [
        job('built / build'),
        job('arm / build', { labels: ['ubuntu-24.04-arm'] }),
        job('listing', { status: 'in_progress', conclusion: null }),
        job('skipped', { conclusion: 'skipped', labels: [], runner_group_id: null, runner_group_name: null }),
      ],
    },
    unlike: [
      { why: 'another group', jobs: [job('a', { runner_group_id: 2 })], says: /the group is 2, expected 0/ },
      {
        why: 'another name of the group',
        jobs: [job('a', { runner_group_name: 'Default' })],
        says: /the name of the group is "Default"/,
      },
      {
        why: 'more labels',
        jobs: [job('a', { labels: ['ubuntu-24.04', 'x64'] })],
        says: /the labels are/,
      },
      {
        why: 'a skipped job with a machine',
        jobs: [job('a', { conclusion: 'skipped', runner_group_id: 3 })],
        says: /skipped job is 3/,
      },
      { why: 'nothing to look at', jobs: [], says: /no job of this run is completed/ },
    ],
  },
  {
    id: 'called-names',
    as: { jobs: [job('built / build'), job('matrix (linux-x64) / build'), job('other')] },
    unlike: [
      {
        why: 'a suffix at the end',
        jobs: [job('built / build'), job('matrix / build (linux-x64)')],
        says: /0 jobs are called "matrix \(linux-x64\) \/ build"/,
      },
      {
        why: 'a name twice',
        jobs: [job('built / build'), job('built / build'), job('matrix (linux-x64) / build')],
        says: /2 jobs are called "built \/ build"/,
      },
    ],
  },
  {
    id: 'job-context',
    as: context({}),
    unlike: [
      {
        why: "the caller's file",
        ...context({ workflow_file_path: '.github/workflows/self-test.yml' }),
        says: /job\.workflow_file_path is/,
      },
      { why: 'another commit', ...context({ workflow_sha: 'c'.repeat(40) }), says: /job\.workflow_sha is/ },
      {
        why: 'another repository',
        ...context({ workflow_repository: 'acme/caller' }),
        says: /job\.workflow_repository is/,
      },
      { why: 'no reference', ...context({ workflow_ref: '' }), says: /job\.workflow_ref is undefined/ },
      {
        why: 'an id that the API does not list',
        ...context({ check_run_id: 1 }),
        says: /check_run_id \(1\) is 0, expected 1/,
      },
      {
        why: 'a GITHUB_WORKFLOW_REF of the called file',
        jobs: [job('called / probe')],
        variables: {
          GITHUB_WORKFLOW_REF: 'acme/suite/.github/workflows/self-test-called.yml@refs/heads/main',
        },
        says: /GITHUB_WORKFLOW_REF names the called file/,
      },
    ],
  },
  {
    id: 'level-report',
    as: report(3, conditions),
    unlike: [
      { why: 'another level', ...report(2, conditions), says: /the level is not 3/ },
      {
        why: 'a condition that is not met',
        ...report(
          3,
          conditions.map((one) => (one.id === 'C3' ? { ...one, met: false, evidence: 'group 2' } : one)),
        ),
        says: /C3 is not met: group 2/,
      },
      {
        why: 'a condition that is missing',
        ...report(3, conditions.slice(1)),
        says: /C1 is not met: not listed/,
      },
      {
        why: 'an id that is not claimed',
        ...report(
          3,
          conditions.map((one) => ({ ...one, evidence: 'seen' })),
        ),
        says: /lacks it/,
      },
      { why: 'no report', says: /the evidence has no reports\/provenance\/level\.json/ },
    ],
  },
  {
    id: 'shadowed-label',
    as: { jobs: shadow },
    unlike: [
      {
        why: 'the hosted group',
        jobs: [job('shadowed / build'), ...shadow.slice(1)],
        says: /is a runner with the label ubuntu-24\.04 online/,
      },
      {
        why: 'a signature',
        jobs: [...shadow.slice(0, 1), job('shadowed / attest')],
        says: /conclusion of the job that signs is "success"/,
      },
      {
        why: 'further labels',
        jobs: [
          {
            ...job('shadowed / build'),
            labels: ['self-hosted', 'ubuntu-24.04'],
            runner_group_id: 1,
            runner_group_name: 'Default',
          },
          ...shadow.slice(1),
        ],
        says: /the labels of the build job/,
      },
      { why: 'no build job', jobs: shadow.slice(1), says: /the group of the build job is called undefined/ },
    ],
  },
  {
    id: 'downloaded-action',
    as: { actions: [action, { path: '/runner/actions/actions/checkout/v7', entries: ['test'] }] },
    unlike: [
      {
        why: 'the tests in it',
        actions: [{ ...action, entries: ['dist', 'test'] }],
        says: /holds the folder test/,
      },
      { why: 'no dist', actions: [{ ...action, entries: [] }], says: /has no dist/ },
      { why: 'nothing of ours', actions: [], says: /no downloaded action of this repository/ },
    ],
  },
  {
    id: 'replaced-artifact',
    as: { artifacts: { 2: artifact } },
    unlike: [
      {
        why: 'the old one is there',
        artifacts: { 1: artifact, 2: artifact },
        says: /the replaced artifact 1 is still there/,
      },
      { why: 'no new one', says: /the digest of the new one is undefined/ },
      {
        why: 'no digest',
        artifacts: { 2: { ...artifact, digest: null } },
        says: /the digest of the new one is null/,
      },
      {
        why: 'another run',
        artifacts: { 2: { ...artifact, workflow_run: { id: 8, repository_id: 123 } } },
        says: /the run of the new one is "8"/,
      },
      { why: 'one id', artifacts: { 2: artifact }, variables: { FIRST: '2' }, says: /both have the id 2/ },
    ],
  },
  {
    id: 'immutable-release',
    as: { releases: { 'self-test-9': release } },
    unlike: [
      { why: 'no release', says: /no release of the tag "self-test-9"/ },
      {
        why: 'a release that can change',
        releases: { 'self-test-9': { ...release, immutable: false } },
        says: /"immutable" is false, expected true/,
      },
      {
        why: 'a draft',
        releases: { 'self-test-9': { ...release, draft: true } },
        says: /"draft" is true/,
      },
      { why: 'no assets', releases: { 'self-test-9': { ...release, assets: [] } }, says: /no assets/ },
      {
        why: 'an asset without a digest',
        releases: { 'self-test-9': { ...release, assets: [{ name: 'a', digest: null }] } },
        says: /the digest of "a" is null/,
      },
    ],
  },
  {
    id: 'self-tests-passed',
    as: {
      runs: [
        passed('self-test.yml', { id: 6, conclusion: 'failure' }),
        passed('self-test.yml'),
        passed('self-test-release.yml'),
      ],
    },
    unlike: [
      {
        why: 'no run',
        runs: [passed('self-test.yml')],
        says: /self-test-release\.yml has not passed at b{40} \(no run\)/,
      },
      {
        why: 'a failure',
        runs: [passed('self-test.yml', { conclusion: 'failure' }), passed('self-test-release.yml')],
        says: /self-test\.yml has not passed at b{40} \(7 failure\)/,
      },
      {
        why: 'a run that has not ended',
        runs: [
          passed('self-test.yml', { status: 'in_progress', conclusion: null }),
          passed('self-test-release.yml'),
        ],
        says: /\(7 in_progress\)/,
      },
      {
        why: 'another commit',
        runs: [passed('self-test.yml', { head_sha: 'c'.repeat(40) }), passed('self-test-release.yml')],
        says: /self-test\.yml has not passed/,
      },
      {
        why: 'the run of a fork',
        runs: [passed('self-test.yml', { head_repository: { id: 124 } }), passed('self-test-release.yml')],
        says: /self-test\.yml has not passed/,
      },
      {
        why: 'a file of the same name elsewhere',
        runs: [passed('self-test.yml', { path: 'other/self-test.yml' }), passed('self-test-release.yml')],
        says: /self-test\.yml has not passed/,
      },
      {
        why: 'nothing named',
        variables: { EXPECTED_WORKFLOWS: '\n' },
        says: /EXPECTED_WORKFLOWS names no workflow/,
      },
    ],
  },
];

async function run(
  id: string,
  world: World,
): Promise<{ readonly asAssumed: boolean; readonly text: string }> {
  const lines: string[] = [];
  const asAssumed = await checkAssumptions([id], factsOf(world), (line) => lines.push(line));
  return { asAssumed, text: lines.join('\n') };
}

for (const { id, as, unlike } of cases) {
  test(`${id}: facts that are as assumed`, async () => {
    const { asAssumed, text } = await run(id, as);
    assert.ok(asAssumed, text);
    assert.match(text, /^✓ /);
  });
  for (const { why, says, ...world } of unlike) {
    test(`${id}: facts that differ are named: ${why}`, async () => {
      const { asAssumed, text } = await run(id, world);
      assert.ok(!asAssumed);
      assert.match(text, says);
    });
  }
}

const bundle = githubCliData('reusable-workflow-attestation.sigstore.json');
const skip = bundle === undefined && needsData('certificate of a called job');
/** The run that this certificate is of. */
const certified = {
  BUNDLE_NAME: 'attestations/provenance.sigstore.json',
  EXPECTED_SIGNER: 'github/artifact-attestations-workflows/.github/workflows/attest.yml',
  GITHUB_REPOSITORY: 'malancas/attest-demo',
  GITHUB_REPOSITORY_ID: '804070735',
  GITHUB_REPOSITORY_OWNER_ID: '16248153',
  GITHUB_SHA: '95baf27389e83e6a5c48f42e190d48d7abcea19e',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW_REF: 'malancas/attest-demo/.github/workflows/shared.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: '95baf27389e83e6a5c48f42e190d48d7abcea19e',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_RUN_ID: '9228858953',
  // The end of the SAN, too.
  EXPECTED_PIN: '09b495c3f12c7881b3cc17209a327792065c1a1d',
};
const certifiedRun = (changes: Readonly<Record<string, string>> = {}) =>
  run('certificate', {
    files: { [certified.BUNDLE_NAME]: bundle ?? new Uint8Array() },
    variables: { ...certified, ...changes },
  });

test('certificate: a real one of a call that is pinned by commit is as assumed', { skip }, async () => {
  const { asAssumed, text } = await certifiedRun();
  assert.ok(asAssumed, text);
});

for (const name of Object.keys(certified).filter((key) => key !== 'BUNDLE_NAME')) {
  test(`certificate: another ${name} is named`, { skip }, async () => {
    const { asAssumed, text } = await certifiedRun({
      [name]: `${certified[name as keyof typeof certified]}x`,
    });
    assert.ok(!asAssumed, text);
  });
}

test('certificate: evidence without the bundle is named', async () => {
  const { text } = await run('certificate', { variables: certified });
  assert.match(text, /the evidence has no attestations\/provenance\.sigstore\.json/);
});

test('every assumption has cases here, and each once', () => {
  const tested = [...cases.map(({ id }) => id), 'certificate'];
  assert.deepEqual(
    sortedBy(tested, (id) => id),
    sortedBy(
      assumptions.map(({ id }) => id),
      (id) => id,
    ),
  );
});

test('a misspelled assumption, or none, is no success', async () => {
  await assert.rejects(
    checkAssumptions(['hosted'], factsOf({}), () => {}),
    /no assumption is called "hosted"/,
  );
  await assert.rejects(
    checkAssumptions([], factsOf({}), () => {}),
    /at least one/,
  );
});

test('a variable that the workflow does not pass is a fault, not a difference', async () => {
  const world = { jobs: [], variables: { EXPECTED_NAMES: '' } };
  await assert.rejects(run('called-names', world), /EXPECTED_NAMES is not set/);
});

test('a job that starts a program of ours has installed what it imports', () => {
  const folder = join(root, '.github/workflows');
  const faults = readdirSync(folder).flatMap((name) => {
    const { jobs } = parse(readFileSync(join(folder, name), 'utf8')) as {
      readonly jobs: Readonly<Record<string, { readonly steps?: readonly { readonly run?: string }[] }>>;
    };
    return Object.entries(jobs).flatMap(([job, { steps = [] }]) => {
      const scripts = steps.map(({ run: script = '' }) => script);
      const first = scripts.findIndex((script) => /node (?:test\/platform\/check|packages\/)/.test(script));
      const installed = scripts.findIndex((script) => script.startsWith('npm ci'));
      return first === -1 || (installed !== -1 && installed < first) ? [] : [`${name}: ${job}`];
    });
  });
  assert.deepEqual(faults, []);
});

test('the workflows check every assumption, and no other', () => {
  const folder = join(root, '.github/workflows');
  const called = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/node test\/platform\/check\.ts ([\w -]+)/g)])
    .flatMap(([, ids = '']) => ids.trim().split(' '));
  assert.deepEqual(new Set(called), new Set(assumptions.map(({ id }) => id)));
});
