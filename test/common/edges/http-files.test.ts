import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fetchHttp } from '@secure-build/common/edges/http';
import { problem } from '../../support/signing.ts';

const MiB = 2 ** 20;

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'http-files-'));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

function largeFile(path: string, mebibytes: number): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'w');
  for (let index = 0; index < mebibytes; index += 1) {
    const piece = Buffer.alloc(MiB, index);
    hash.update(piece);
    writeSync(file, piece);
  }
  closeSync(file);
  return hash.digest('hex');
}

test('a file is sent with its length and comes back into a file, in memory that does not grow with it', async (t) => {
  const here = folder(t);
  const sent = largeFile(join(here, 'large'), 192);
  let announced = '';
  const url = await serve(t, (request, response) => {
    announced = `${request.headers['content-length']} ${request.headers['content-type']}`;
    request.pipe(response.writeHead(201));
  });
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  const { status, body } = await fetchHttp.send({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/octet-stream' },
    bodyFile: join(here, 'large'),
    saveTo: join(here, 'back'),
    maxBytes: 192 * MiB,
    deadlineMs: 60_000,
  });
  clearInterval(timer);
  assert.deepEqual([status, body.length], [201, 0]);
  assert.equal(announced, `${192 * MiB} application/octet-stream`);
  const back = createHash('sha256')
    .update(readFileSync(join(here, 'back')))
    .digest('hex');
  assert.equal(back, sent);
  t.diagnostic(`${(most - before) >> 20} MiB`);
  assert.ok(most - before < 128 * MiB, `grew by ${Math.round((most - before) / MiB)} MiB`);
});

test('SEC-091 an answer over the cap leaves no file, and one that breaks off neither', async (t) => {
  const here = folder(t);
  const endless = await serve(t, (_request, response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(10_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  const cut = await serve(t, (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write(Buffer.alloc(500), () => response.destroy());
  });
  const saveTo = join(here, 'saved');
  const send = (url: string) =>
    fetchHttp.send({ method: 'GET', url, saveTo, maxBytes: 50_000, deadlineMs: 5000 });
  await assert.rejects(send(endless), problem('limit/exceeded', /larger than 50000 bytes/));
  await assert.rejects(send(cut), problem('http/unavailable'));
  assert.equal(existsSync(saveTo), false);
});

test('a refusal is not saved: its body is there to be read', async (t) => {
  const here = folder(t);
  const url = await serve(t, (_request, response) => response.writeHead(404).end('gone'));
  const saveTo = join(here, 'saved');
  const { status, body } = await fetchHttp.send({ method: 'GET', url, saveTo, deadlineMs: 5000 });
  assert.deepEqual([status, Buffer.from(body).toString(), existsSync(saveTo)], [404, 'gone', false]);
});

test('a file that is not there, and a place that cannot be written, are faults of the disk', async (t) => {
  const here = folder(t);
  const url = await serve(t, (_request, response) => response.end('answer'));
  const missing = join(here, 'missing');
  await assert.rejects(
    fetchHttp.send({ method: 'PUT', url, bodyFile: missing, deadlineMs: 5000 }),
    problem('file/unreadable'),
  );
  await assert.rejects(
    fetchHttp.send({ method: 'GET', url, saveTo: join(missing, 'x'), deadlineMs: 5000 }),
    problem('file/unwritable'),
  );
});

test('a refusal that comes before the file was sent is the answer', async (t) => {
  const here = folder(t);
  largeFile(join(here, 'large'), 32);
  const url = await serve(t, (_request, response) =>
    response.writeHead(422, { connection: 'close' }).end('already there'),
  );
  const { status, body } = await fetchHttp.send({
    method: 'POST',
    url,
    bodyFile: join(here, 'large'),
    deadlineMs: 20_000,
  });
  assert.deepEqual([status, Buffer.from(body).toString()], [422, 'already there']);
});

test('SEC-086 a file that is sent to a redirect goes no further', async (t) => {
  const here = folder(t);
  largeFile(join(here, 'file'), 1);
  const url = await serve(t, (request, response) => {
    request.resume();
    response.writeHead(307, { location: 'https://registry.example/' }).end();
  });
  await assert.rejects(
    fetchHttp.send({ method: 'POST', url, bodyFile: join(here, 'file'), deadlineMs: 5000 }),
    problem('http/refused', /redirect \(307\)/),
  );
  const silent = await serve(t, (request) => void request.resume());
  await assert.rejects(
    fetchHttp.send({ method: 'POST', url: silent, bodyFile: join(here, 'file'), deadlineMs: 300 }),
    problem('http/unavailable', /within 300 ms/),
  );
});
