import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';

const program = join(import.meta.dirname, '../../packages/tooling/cache-probe/index.mjs');

/** The cache service on loopback, and what the probe makes of it. */
async function probe(t: TestContext, answer: (method: string) => readonly [number, object]) {
  const server = createServer((request, response) => {
    const authorized = request.headers.authorization === 'Bearer lab-runtime-token';
    const [status, body] = authorized ? answer(request.url?.split('/').at(-1) ?? '') : [400, {}];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, [program], {
    env: { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`, ACTIONS_RUNTIME_TOKEN: 'lab-runtime-token' },
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { said, code: code as number };
}

const denied = [403, { code: 'permission_denied', msg: 'cache-mode none does not allow this' }] as const;
const missed = [200, { ok: false, matched_key: '' }] as const;

test('SEC-112 a job that may neither read nor write is as assumed', async (t) => {
  const { said, code } = await probe(t, () => denied);
  assert.equal(code, 0, said);
  assert.equal(said.match(/^✓/gm)?.length, 2);
});

test('SEC-112 a new key that is not accepted is a refusal, too', async (t) => {
  const { code } = await probe(t, (method) =>
    method === 'CreateCacheEntry' ? [200, { ok: false }] : denied,
  );
  assert.equal(code, 0);
});

for (const { why, answer } of [
  {
    why: 'a read that finds nothing',
    answer: (method: string) => (method === 'CreateCacheEntry' ? denied : missed),
  },
  {
    why: 'a write',
    answer: (method: string) => (method === 'CreateCacheEntry' ? ([200, { ok: true }] as const) : denied),
  },
  { why: 'a service that does not know the question', answer: () => [404, { code: 'bad_route' }] as const },
  { why: 'a service that is down', answer: () => [502, {}] as const },
]) {
  test(`SEC-112 anything else is a difference: ${why}`, async (t) => {
    const { said, code } = await probe(t, answer);
    assert.equal(code, 1, said);
    assert.match(said, /✗/);
  });
}
