import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Problem } from '@secure-build/common/core/problem';
import { fetchHttp } from '@secure-build/common/edges/http';

async function serve(t: TestContext, listener: RequestListener, server = createServer()): Promise<string> {
  server.on('request', listener).listen(0, '127.0.0.1');
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

for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
  test(`a request ${method} arrives as one`, async (t) => {
    const url = await serve(t, (request, response) =>
      response.writeHead(204, { 'x-method': request.method }).end(),
    );
    const { status, headers } = await fetchHttp.send({ method, url, deadlineMs: 5000 });
    assert.deepEqual([status, headers.get('x-method')], [204, method]);
  });
}

test('a caller that judges redirects itself gets them, and the edge follows none', async (t) => {
  let requests = 0;
  const url = await serve(t, (_request, response) => {
    requests += 1;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  const { status, headers } = await fetchHttp.send({
    method: 'GET',
    url,
    redirect: 'return',
    deadlineMs: 5000,
  });
  assert.deepEqual([status, headers.get('location'), requests], [307, '/elsewhere', 1]);
});

test('SEC-091 an answer of one byte at a time ends at the deadline', async (t) => {
  const url = await serve(t, (_request, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  });
  const start = performance.now();
  await assert.rejects(
    fetchHttp.send({ method: 'GET', url, deadlineMs: 200 }),
    isProblem('http/unavailable', /did not answer within 200 ms/),
  );
  assert.ok(performance.now() - start < 2000);
});

test('SEC-091 a compressed bomb ends at the cap, counted as it unfolds', async (t) => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const url = await serve(t, (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  );
  await assert.rejects(
    fetchHttp.send({ method: 'GET', url, maxBytes: 1024 * 1024, deadlineMs: 20_000 }),
    isProblem('limit/exceeded', /larger than 1048576 bytes/),
  );
  const small = gzipSync('small');
  const good = await serve(t, (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(small),
  );
  const { body } = await fetchHttp.send({ method: 'GET', url: good, deadlineMs: 5000 });
  assert.equal(Buffer.from(body).toString(), 'small');
});

test('SEC-091 a thousand headers are no answer', async (t) => {
  const url = await serve(t, (_request, response) => {
    for (let index = 0; index < 1000; index += 1) response.setHeader(`x-${index}`, 'x'.repeat(100));
    response.end();
  });
  await assert.rejects(
    fetchHttp.send({ method: 'GET', url, deadlineMs: 5000 }),
    isProblem('http/unavailable', /could not be reached/),
  );
});

test('no text of a fault has more of an address than its host', async (t) => {
  const url = await serve(t, (_request, response) => response.writeHead(302).end());
  for (const address of [`${url}/canary-path?canary=1`, 'http://127.0.0.1:1/canary-path?canary=1']) {
    await assert.rejects(
      fetchHttp.send({ method: 'GET', url: address, deadlineMs: 5000 }),
      (error: unknown) => {
        for (let at = error; at instanceof Error; at = at.cause) {
          assert.doesNotMatch(`${at.message} ${String(at.stack)}`, /canary/);
        }
        return true;
      },
    );
  }
});

/** What a fresh process answers: a proxy is read once for each process. */
async function fetchInChild(url: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const program = join(import.meta.dirname, '../../support/programs/fetch-once.ts');
  const child = spawn(process.execPath, [program, url], { env: environment });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return text;
}

/** A proxy that takes `CONNECT` for itself: what it is asked for, and with which credentials. */
async function proxyThat(t: TestContext, answer: string): Promise<{ url: URL; asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer();
  server.on('connect', (request, socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? '-'}`);
    socket.end(answer);
  });
  return { url: new URL(await serve(t, (_request, response) => response.end(), server)), asked };
}

test('SEC-090 the proxy of the environment is used, with its credentials, which are never printed', async (t) => {
  const { url, asked } = await proxyThat(t, 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  url.username = 'canary-user';
  url.password = 'canary%40pass';
  const said = await fetchInChild('https://registry.example/x', { HTTPS_PROXY: url.href });
  const basic = Buffer.from('canary-user:canary@pass').toString('base64');
  assert.deepEqual(asked, [`registry.example:443 Basic ${basic}`]);
  assert.match(said, /http\/refused: the proxy demands credentials before it connects to registry\.example/);
  for (const secret of ['canary-user', 'canary@pass', 'canary%40pass', basic])
    assert.ok(!said.includes(secret));
});

test('SEC-090 a proxy that cannot connect is a service that is unavailable', async (t) => {
  const { url } = await proxyThat(t, 'HTTP/1.1 503 Service Unavailable\r\n\r\n');
  const said = await fetchInChild('https://registry.example/x', { HTTPS_PROXY: url.href });
  assert.match(said, /http\/unavailable: the proxy answered 503 instead of connecting to registry\.example/);
});

test('SEC-090 a host of NO_PROXY is called directly', async (t) => {
  const { url, asked } = await proxyThat(t, 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  const direct = await serve(t, (_request, response) => response.end('direct'));
  const said = await fetchInChild(direct, { HTTP_PROXY: url.href, NO_PROXY: '127.0.0.1' });
  assert.equal(said, '200 direct');
  assert.deepEqual(asked, []);
});

test('SEC-090 the address of a proxy that is none is refused without being shown', async () => {
  const said = await fetchInChild('https://registry.example/', { HTTPS_PROXY: '::user:canary-password' });
  assert.match(said, /http\/refused: the address of a proxy in HTTPS_PROXY is not understood/);
  assert.ok(!said.includes('canary-password'));
});

test('without a proxy variable a request goes out directly', async (t) => {
  const url = await serve(t, (_request, response) => response.end('plain'));
  assert.equal(await fetchInChild(url, {}), '200 plain');
});
