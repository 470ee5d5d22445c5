import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { findArtifact, listJobs, listRuns, repositoryApi } from './github-api.ts';

/** The API of GitHub on loopback: path -> status and JSON. */
async function serve(t: TestContext, answer: (path: string, method: string) => readonly [number, unknown]) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const [status, body] = answer(request.url ?? '', request.method ?? '');
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {});
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const environment = { GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_REPOSITORY: 'acme/suite' };
  return { api: repositoryApi(environment, 'lab-token'), seen };
}

test('every page of the jobs of an attempt is read, with the token', async (t) => {
  const { api, seen } = await serve(t, (path) => [
    200,
    {
      total_count: 101,
      jobs: Array.from({ length: path.endsWith('page=1') ? 100 : 1 }, (_, id) => ({ id })),
    },
  ]);
  assert.equal((await listJobs(api, '9', 2)).length, 101);
  assert.deepEqual(seen, [
    'GET /repos/acme/suite/actions/runs/9/attempts/2/jobs?per_page=100&page=1 Bearer lab-token',
    'GET /repos/acme/suite/actions/runs/9/attempts/2/jobs?per_page=100&page=2 Bearer lab-token',
  ]);
});

for (const [status, says] of [
  [403, /GET \/x answered 403/],
  [302, /fetch failed|redirect/],
] as const) {
  test(`an answer of ${status} is a fault, never an empty list`, async (t) => {
    const { api } = await serve(t, () => [status, {}]);
    await assert.rejects(api.get('/x'), says);
    await assert.rejects(api.post('/x'), /fetch failed|redirect|POST \/x answered 403/);
  });
}

test('runs of a workflow file are asked for by the commit', async (t) => {
  const { api, seen } = await serve(t, () => [200, { workflow_runs: [{ id: 7 }] }]);
  assert.deepEqual(await listRuns(api, 'self-test.yml', 'b'.repeat(40)), [{ id: 7 }]);
  assert.deepEqual(seen, [
    `GET /repos/acme/suite/actions/workflows/self-test.yml/runs?head_sha=${'b'.repeat(40)}&per_page=100 Bearer lab-token`,
  ]);
});

test('an artifact that is gone is none; any other refusal is a fault', async (t) => {
  const { api } = await serve(t, (path) =>
    path.endsWith('/1') ? [404, {}] : path.endsWith('/2') ? [200, { digest: null }] : [410, {}],
  );
  assert.equal(await findArtifact(api, '1'), undefined);
  assert.deepEqual(await findArtifact(api, '2'), { digest: null });
  await assert.rejects(findArtifact(api, '3'), /answered 410/);
});
