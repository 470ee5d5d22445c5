import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { Problem } from '@secure-build/common/core/problem';
import { fetchHttp } from '@secure-build/common/edges/http';

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const isProblem = (code: string, text: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Problem);
  assert.equal(error.code, code);
  assert.match(error.message, text);
  return true;
};

test('a request carries method, headers and body, and the answer comes back', async (t) => {
  const url = await serve(t, (request, response) => {
    response.writeHead(201, {
      'x-method': request.method ?? '',
      'x-given': String(request.headers['x-given']),
    });
    request.pipe(response);
  });
  const { status, headers, body } = await fetchHttp.send({
    method: 'POST',
    url,
    headers: { 'x-given': 'a' },
    body: Buffer.from('b'),
    deadlineMs: 5000,
  });
  assert.deepEqual(
    [status, headers.get('x-method'), headers.get('x-given'), Buffer.from(body).toString()],
    [201, 'POST', 'a', 'b'],
  );
});

test('SEC-086 a redirect, plain http to another host, and a user name in the address are refused', async (t) => {
  const url = await serve(t, (_request, response) =>
    response.writeHead(302, { location: 'https://registry.example/' }).end(),
  );
  const send = (address: string) => fetchHttp.send({ method: 'GET', url: address, deadlineMs: 5000 });
  await assert.rejects(send(url), isProblem('http/refused', /redirect \(302\)/));
  await assert.rejects(send('http://registry.example/'), isProblem('http/refused', /only https/));
  await assert.rejects(send('https://user:password@registry.example/'), (error: unknown) => {
    assert.doesNotMatch(String(error), /password@|user:/);
    return isProblem('http/refused', /user name or password/)(error);
  });
});

test('SEC-091 an endless body and a server that does not answer end at the cap and at the deadline', async (t) => {
  const endless = await serve(t, (_request, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(10_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  const silent = await serve(t, () => undefined);
  await assert.rejects(
    fetchHttp.send({ method: 'GET', url: endless, maxBytes: 50_000, deadlineMs: 5000 }),
    isProblem('limit/exceeded', /larger than 50000 bytes/),
  );
  await assert.rejects(
    fetchHttp.send({ method: 'GET', url: silent, deadlineMs: 100 }),
    isProblem('http/unavailable', /within 100 ms/),
  );
});

test('a host that cannot be reached is a service that is unavailable', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  t.diagnostic(`port ${port} is closed`);
  await assert.rejects(
    fetchHttp.send({ method: 'GET', url: `http://127.0.0.1:${port}`, deadlineMs: 5000 }),
    isProblem('http/unavailable', /could not be reached/),
  );
});
