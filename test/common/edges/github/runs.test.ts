import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { readRunJobs } from '@secure-build/common/edges/github/runs';
import { deadlineIn } from '@secure-build/common/edges/retry';
import fc from 'fast-check';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { type LabJob, labJobs, labRun } from '../../../lab/github/runs.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { json, type ServiceRequest } from '../../../lab/sigstore/service.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import { problem } from '../../../support/signing.ts';

const run = { runId: String(labRun.id), runAttempt: '2' };

function read(world: GithubWorld, of: { readonly runId: string; readonly runAttempt: string } = run) {
  const api = openGithubApi(world.ports, {
    url: API_ORIGIN,
    repository: 'octo-org/demo',
    token: world.job.token,
  });
  return readRunJobs(api, of, deadlineIn(world.ports, 900_000));
}

const [first = assert.fail()] = labJobs;
const listed = (world: GithubWorld) => world.ports.http.requests.map(({ url }) => new URL(url).pathname);

test('all attempts are read from the newest down, each job as the API tells it', async () => {
  const world = githubWorld();
  const { attempts, runId } = await read(world);
  assert.equal(runId, '19800700601');
  assert.deepEqual(
    attempts.map(({ attempt, jobs }) => [attempt, jobs.map(({ name }) => name)]),
    [
      [2, ['attest']],
      [1, ['build', 'build / larger', 'build / own', 'publish']],
    ],
  );
  assert.deepEqual(attempts[1]?.jobs[0], {
    id: 50500600700,
    runAttempt: 1,
    name: 'build',
    status: 'completed',
    conclusion: 'success',
    labels: ['ubuntu-24.04'],
    runnerGroupId: 0,
    runnerGroupName: 'GitHub Actions',
    startedAt: '2026-11-21T11:00:00Z',
    completedAt: '2026-11-21T11:05:00Z',
  });
  assert.deepEqual(attempts[1]?.jobs[3], {
    id: 50500600703,
    runAttempt: 1,
    name: 'publish',
    status: 'completed',
    conclusion: 'skipped',
    labels: [],
  });
});

test('C3 older attempts are asked for also where the newest one has a build job', async () => {
  const world = githubWorld();
  world.runs.jobs = [
    { ...first, id: 1, run_attempt: 2, name: 'x / attest', status: 'in_progress', conclusion: null },
    { ...first, id: 2, run_attempt: 2, name: 'x / build' },
    { ...first, id: 3, name: 'x / build' },
  ];
  assert.equal((await read(world)).attempts.length, 2);
  assert.equal(listed(world).length, 2);
});

test('every page of a listing is read', async () => {
  const world = githubWorld();
  world.runs.jobs = Array.from({ length: 257 }, (_, index) => ({
    ...first,
    id: index + 1,
    name: `leg ${index}`,
  }));
  const { attempts } = await read(world, { ...run, runAttempt: '1' });
  assert.equal(attempts[0]?.jobs.length, 257);
  assert.equal(listed(world).length, 3);
});

/** The API with another answer for one path. */
function answering(
  world: GithubWorld,
  answer: (request: ServiceRequest, call: number) => unknown,
): GithubWorld {
  let call = 0;
  const service = {
    name: 'github-api',
    handle(request: ServiceRequest) {
      call += 1;
      return json(200, answer(request, call));
    },
  };
  return githubWorld({ job: world.job, more: new Map([[API_ORIGIN, service]]) });
}

test('a run that gets jobs while it is read is read again; a listing that stays short is refused', async () => {
  const short = { total_count: 2, jobs: [first] };
  const whole = { total_count: 2, jobs: [first, { ...first, id: 2 }] };
  const grows = answering(githubWorld(), (_, call) => (call === 1 ? short : whole));
  assert.equal((await read(grows, { ...run, runAttempt: '1' })).attempts[0]?.jobs.length, 2);
  const stays = answering(githubWorld(), () => short);
  await assert.rejects(
    read(stays, { ...run, runAttempt: '1' }),
    problem('service/wrong-answer', /attempt 1 of run 19800700601 has 2 jobs, but 1 are listed/),
  );
});

const lies: readonly (readonly [why: string, page: unknown])[] = [
  ['no object', []],
  ['no count', { jobs: [] }],
  ['a count that is a text', { total_count: '1', jobs: [first] }],
  ['no list', { total_count: 0, jobs: {} }],
  ['a job that is none', { total_count: 1, jobs: ['x'] }],
  ['one job twice', { total_count: 2, jobs: [first, first] }],
  ...Object.entries({
    id: ['1', 1.5, -1, null],
    run_id: [1, '19800700601', null],
    run_attempt: [0, 3, '1', null],
    name: ['', 1, null],
    status: [1, null],
    conclusion: [1, ''],
    labels: ['ubuntu-24.04', [1], null],
    runner_group_id: ['0', 0.5, {}],
    runner_group_name: [1, {}],
    started_at: ['yesterday', 1, '2026-11-21T11:00:00+01:00'],
    completed_at: [{}, 'x'],
  } satisfies Partial<Record<keyof LabJob, readonly unknown[]>>).flatMap(([key, values]) =>
    values.map(
      (value) =>
        [`${key} ${JSON.stringify(value)}`, { total_count: 1, jobs: [{ ...first, [key]: value }] }] as const,
    ),
  ),
];
for (const [why, page] of lies) {
  test(`an answer of the run API is refused: ${why}`, async () => {
    const world = answering(githubWorld(), () => page);
    await assert.rejects(read(world, { ...run, runAttempt: '2' }), problem('service/wrong-answer'));
  });
}

for (const runAttempt of ['0', '52', '1e9', '']) {
  test(`there is no attempt ${JSON.stringify(runAttempt)}`, async () => {
    const world = githubWorld();
    await assert.rejects(read(world, { ...run, runAttempt }), problem('service/wrong-answer'));
    assert.deepEqual(listed(world), []);
  });
}

test('SEC-123 without actions: read the YAML to add is named, with exit 3', async () => {
  const job = simulateJob({ repository: { visibility: 'private' }, permissions: { contents: 'read' } });
  await assert.rejects(read(githubWorld({ job })), (error) => {
    assert.equal(error instanceof Problem && error.exit, 3);
    return problem('service/refused', /^ {4}permissions:\n {6}actions: read$/m)(error);
  });
});

for (const [kind, code] of [
  ['reset', undefined],
  ['html', undefined],
  ['truncated', undefined],
  ['redirect', 'service/refused'],
  ['oversized', 'service/unavailable'],
] as const) {
  test(`a call that meets "${kind}" ${code === undefined ? 'is made again' : 'ends the reading'}`, async () => {
    const world = githubWorld({ faults: [{ service: 'github-api', kind, call: 1 }] });
    if (code === undefined) assert.equal((await read(world)).attempts.length, 2);
    else await assert.rejects(read(world), problem(code));
  });
}

test('any page is jobs or a Problem', async () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, 0, 1, 'x', []));
  const page = fc.record({
    total_count: fc.constantFrom(0, 1, 2),
    jobs: fc.array(
      fc
        .dictionary(fc.constantFrom(...(Object.keys(first) as (keyof LabJob)[])), value)
        .map((some) => ({ ...first, ...some })),
      { maxLength: 2 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(page, async (given) => {
      try {
        const { attempts } = await read(
          answering(githubWorld(), () => given),
          { ...run, runAttempt: '1' },
        );
        return attempts.length === 1;
      } catch (error) {
        return error instanceof Problem;
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});
