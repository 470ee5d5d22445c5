import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { submitSnapshot } from '@secure-build/common/edges/github/snapshots';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { formatDependencySnapshot } from '@secure-build/common/formats/dependency-snapshot';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import type { Fault } from '../../../lab/sigstore/faults.ts';
import { rightsToPaste } from '../../../support/rights-to-paste.ts';
import { problem } from '../../../support/signing.ts';

const MINUTES = 60_000;

const bodyOn = (ref: string) =>
  formatDependencySnapshot({
    sha: 'a'.repeat(40),
    ref,
    job: { id: '1', correlator: 'ci.yml/sbom/-/.', url: 'https://github.com/octo-org/demo/actions/runs/1' },
    scanned: new Date('2026-11-21T11:30:00Z'),
    manifests: [],
  });

const submit = ({ ports, job }: GithubWorld, body = bodyOn('refs/heads/main')) =>
  submitSnapshot(
    openGithubApi(ports, { url: API_ORIGIN, repository: 'octo-org/demo', token: job.token }),
    body,
    deadlineIn(ports, 15 * MINUTES),
  );

test('a snapshot of the default branch is in the graph; one of another branch is kept and says so', async () => {
  const world = githubWorld();
  assert.deepEqual(await submit(world), {
    id: '9000001',
    result: 'SUCCESS',
    message: 'The dependencies are up to date.',
  });
  assert.deepEqual(await submit(world, bodyOn('refs/heads/topic')), {
    id: '9000002',
    result: 'ACCEPTED',
    message: 'Not for the default branch.',
  });
  const [{ method, url, headers }] = world.ports.http.requests as [(typeof world.ports.http.requests)[0]];
  assert.equal(`${method} ${url}`, `POST ${API_ORIGIN}/repos/octo-org/demo/dependency-graph/snapshots`);
  assert.equal(headers.get('content-type'), 'application/json');
});

for (const result of ['INVALID', 'FAILED', 'success', '']) {
  test(`the result ${JSON.stringify(result)} is no success, though the answer is 201`, async () => {
    const world = githubWorld();
    world.snapshots.nextResults.push(result);
    await assert.rejects(submit(world), (error: unknown) => {
      assert.ok(error instanceof Problem, String(error));
      assert.deepEqual([error.code, error.exit], ['snapshot/not-taken', 1]);
      assert.ok(error.message.includes(`its result is ${JSON.stringify(result)}`), error.message);
      assert.match(error.message, /GitHub says: "The dependencies are up to date\."/);
      return true;
    });
    assert.equal(world.ports.http.requests.length, 1);
  });
}

/** An answer of the API in place of its own. */
const answering = (status: number, value: Parameters<typeof canonicalBytes>[0]) =>
  githubWorld({
    more: new Map([
      [
        API_ORIGIN,
        {
          name: 'github-api',
          handle: () => ({
            status,
            headers: { 'content-type': 'application/json' },
            body: canonicalBytes(value),
          }),
        },
      ],
    ]),
  });

for (const { why, answer } of [
  { why: 'no result', answer: { id: 1, message: '' } },
  { why: 'a result that is no text', answer: { id: 1, result: true } },
  { why: 'no id', answer: { result: 'SUCCESS' } },
  { why: 'an id that is no number', answer: { id: '1', result: 'SUCCESS' } },
  { why: 'an id with a fraction', answer: { id: 1.5, result: 'SUCCESS' } },
  { why: 'a list', answer: [] },
  { why: 'a result by the prototype', answer: Object.fromEntries([['constructor', { result: 'SUCCESS' }]]) },
]) {
  test(`an answer with ${why} is a wrong one, never a success`, async () => {
    await assert.rejects(submit(answering(201, answer)), problem('service/wrong-answer'));
  });
}

test('a message of GitHub cannot act: it is one plain line, cut, and absent where it is no text', async () => {
  const hostile = `\u001b[31mbad\n::error::x\u202e${'y'.repeat(500)}`;
  const { message } = await submit(answering(201, { id: 1, result: 'SUCCESS', message: hostile }));
  assert.doesNotMatch(message, /[\p{Cc}\p{Cf}]/u);
  assert.ok(message.length <= 160);
  assert.equal((await submit(answering(201, { id: 1, result: 'SUCCESS', message: 7 }))).message, '');
});

test('SEC-123 without the right: exit 3 with the text of the specification and the lines to add', async () => {
  const readOnly = simulateJob({ permissions: { contents: 'read' } });
  const world = githubWorld({ job: readOnly });
  await assert.rejects(submit(world), (error: unknown) => {
    assert.ok(error instanceof Problem, String(error));
    assert.deepEqual([error.code, error.exit], ['snapshot/refused', 3]);
    assert.ok(
      error.message.startsWith(
        'Dependency snapshot was refused (403). The job needs "permissions: contents: write"; pull requests from forks never have it.',
      ),
      error.message,
    );
    assert.deepEqual(rightsToPaste(formatProblem(error)), { contents: 'write' });
    return true;
  });
  assert.equal(world.ports.http.requests.length, 1, 'a refusal is not tried again');
});

test('a token that does not see the repository is refused with 404: the same text', async () => {
  await assert.rejects(
    submit(answering(404, { message: 'Not Found' })),
    problem(
      'snapshot/refused',
      /^Dependency snapshot was refused \(404\)\. The job needs .* GitHub says: "Not Found"/,
    ),
  );
});

test('a dependency graph that is switched off is said as that, and not as a missing right', async () => {
  const world = githubWorld();
  world.snapshots.graph = 'off';
  await assert.rejects(submit(world), (error: unknown) => {
    assert.ok(error instanceof Problem, String(error));
    assert.deepEqual([error.code, error.exit], ['snapshot/refused', 3]);
    assert.match(
      formatProblem(error),
      /refused \(404\)\. The dependency graph .* switched off\.\nSwitch it on/,
    );
    assert.doesNotMatch(formatProblem(error), /permissions/);
    return true;
  });
});

for (const status of [400, 413, 422]) {
  test(`a body that GitHub does not read (${status}) is exit 1 with its words, at once`, async () => {
    const world = answering(status, { message: 'manifests/x is not valid' });
    await assert.rejects(
      submit(world),
      problem('snapshot/not-taken', new RegExp(`HTTP ${status}\\. GitHub says: "manifests/x is not valid"`)),
    );
    assert.equal(world.ports.http.requests.length, 1);
  });
}

test('a bad token is a refusal without advice about rights', async () => {
  await assert.rejects(
    submit(answering(401, { message: 'Bad credentials' })),
    problem('service/refused', /answered 401 .*Bad credentials/),
  );
});

const forever = (fault: Omit<Fault, 'service' | 'call'>): Fault[] =>
  Array.from({ length: 60 }, (_, index) => ({ service: 'github-api', call: index + 1, ...fault }) as Fault);

for (const [why, faults] of [
  ['502', forever({ kind: 'status', status: 502 } as Fault)],
  [
    '500 with a message',
    forever({ kind: 'status', status: 500, body: '{"message":"Server Error"}' } as Fault),
  ],
  ['no connection', forever({ kind: 'refused' } as Fault)],
  ['a page instead of JSON', forever({ kind: 'html' } as Fault)],
] as const) {
  test(`${why} is tried to the deadline, then exit 4`, async () => {
    const world = githubWorld({ faults });
    const start = world.ports.clock.now().getTime();
    await assert.rejects(submit(world), (error: unknown) => {
      assert.ok(error instanceof Problem, String(error));
      assert.deepEqual([error.code, error.exit], ['service/unavailable', 4]);
      assert.match(error.message, /api\.github\.com.* for 15m0s \(\d+ attempts\)/);
      return true;
    });
    assert.ok(world.ports.http.requests.length > 5);
    assert.equal(world.ports.clock.now().getTime() - start, 15 * MINUTES);
    assert.equal(world.snapshots.taken.length, 0);
  });
}

test('what passes is tried again: an outage, a rate limit, an answer that was lost', async () => {
  for (const fault of [
    { kind: 'status', status: 503 },
    { kind: 'status', status: 403, retryAfter: '30', body: '{"message":"secondary rate limit"}' },
    { kind: 'lost-answer' },
  ]) {
    const world = githubWorld({ faults: [{ service: 'github-api', call: 1, ...fault } as Fault] });
    assert.equal((await submit(world)).result, 'SUCCESS');
    assert.equal(world.ports.http.requests.length, 2);
    // The same correlator: the second replaces the first, and nothing is there twice.
    const correlators = world.snapshots.taken.map(
      ({ body }) => (body.job as { correlator: string }).correlator,
    );
    assert.equal(new Set(correlators).size, 1);
  }
});

test('SEC-085 an answer that redirects gets no token on another host', async () => {
  const world = githubWorld({ faults: [{ service: 'github-api', call: 1, kind: 'redirect' }] });
  await assert.rejects(submit(world), problem('service/refused', /redirect/));
  assert.deepEqual(
    world.ports.http.requests.map(({ url }) => new URL(url).origin),
    [API_ORIGIN],
  );
});
