import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import type { Service } from '../../lab/sigstore/service.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { forwardedService, get, withLogReads } from './forwarded-service.ts';

/** A server behind a socket that says what it was asked. */
async function serve(t: TestContext): Promise<{ readonly folder: string; readonly service: Service }> {
  const folder = temporaryFolder(t);
  const socket = join(folder, 'x.sock');
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method, url, headers } = request;
      response.writeHead(409, { 'x-log-index': '7', 'x-other': 'y', 'content-type': 'text/plain' });
      response.end(
        JSON.stringify({ method, url, body, type: headers['content-type'], trace: headers.trace }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  t.after(() => server.close());
  return { folder, service: forwardedService('x', socket) };
}

const request = (method: string, path: string) => ({
  method,
  path,
  query: new URLSearchParams('a=1'),
  headers: new Map([
    ['content-type', 'application/json'],
    ['trace', 'z'],
  ]),
  body: utf8('{}'),
});

test('a request is handed on with what belongs to it, and the answer comes back whole', async (t) => {
  const { service } = await serve(t);
  const { status, headers, body } = await service.handle(request('POST', '/api/a b'), undefined);
  assert.equal(status, 409);
  assert.deepEqual(headers, { 'content-type': 'text/plain', 'x-log-index': '7' });
  assert.deepEqual(JSON.parse(Buffer.from(body).toString()), {
    method: 'POST',
    url: '/api/a%20b?a=1',
    body: '{}',
    type: 'application/json',
  });
});

test('reads of the log come from its storage, and nothing else of that folder does', async (t) => {
  const { folder, service } = await serve(t);
  mkdirSync(join(folder, 'tile', '0'), { recursive: true });
  writeFileSync(join(folder, 'checkpoint'), 'note');
  writeFileSync(join(folder, 'tile', '0', '000'), 'hashes');
  writeFileSync(join(folder, 'secret'), 'key');
  const log = withLogReads(service, folder);
  const statusOf = async (method: string, path: string) =>
    (await log.handle(request(method, path), undefined)).status;
  assert.equal(Buffer.from(await get(log, '/api/v2/checkpoint')).toString(), 'note');
  assert.equal(Buffer.from(await get(log, '/api/v2/tile/0/000')).toString(), 'hashes');
  assert.equal(await statusOf('GET', '/api/v2/tile/0/001'), 404);
  // Handed on to the log itself, which knows no such path.
  for (const path of ['/api/v2/tile/../secret', '/api/v2/secret', '/api/v2/tile/0/../../secret']) {
    assert.equal(await statusOf('GET', path), 409, path);
  }
  assert.equal(await statusOf('POST', '/api/v2/checkpoint'), 409);
});
