import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Fault, FaultKind } from './faults.ts';
import { type Lab, startLab } from './lab.ts';

const service = 'fulcio';
const path = '/api/v2/trustBundle';
/** What the client sees of an error: the code of the socket or, where there is none, of the client itself. */
const codeOf = (error: unknown) => {
  const { cause, name } = error as { readonly cause?: { readonly code?: string }; readonly name: string };
  return cause?.code ?? name;
};

describe('faults of the transport', () => {
  let lab: Lab;
  before(async () => {
    lab = await startLab();
  });
  after(() => lab.stop());

  const ask = (signal = AbortSignal.timeout(5000)) =>
    fetch(`${lab.endpoints.fulcio}${path}`, { redirect: 'manual', signal });
  const broken = async (fault: FaultKind, signal?: AbortSignal) => {
    await lab.heal();
    await lab.inject({ service, ...fault });
    return ask(signal);
  };

  test('without a fault a service answers', async () => {
    await lab.heal();
    const response = await ask();
    assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'application/json']);
    await response.json();
  });

  for (const { fault, code } of [
    { fault: { kind: 'refused' }, code: /^ECONNREFUSED$/ },
    // The client's own word where it sees the end before the reset.
    { fault: { kind: 'reset' }, code: /^(?:ECONNRESET|UND_ERR_SOCKET)$/ },
    { fault: { kind: 'lost-answer' }, code: /^(?:ECONNRESET|UND_ERR_SOCKET)$/ },
  ] as const) {
    test(`${fault.kind}: there is no answer`, async () => {
      await assert.rejects(broken(fault), (error) => {
        assert.match(codeOf(error), code);
        return true;
      });
    });
  }

  test('silent: nothing comes until the client gives up', async () => {
    await assert.rejects(broken({ kind: 'silent' }, AbortSignal.timeout(100)), { name: 'TimeoutError' });
  });

  test('slow: the head comes, and a byte each second', async () => {
    const response = await broken({ kind: 'slow' }, AbortSignal.timeout(3000));
    assert.equal(response.status, 200);
    const reader = response.body?.getReader();
    assert.equal((await reader?.read())?.value?.length, 1);
    await assert.rejects(async () => {
      for (;;) await reader?.read();
    });
  });

  test('cut-off: the body ends before its announced length', async () => {
    const response = await broken({ kind: 'cut-off' });
    await assert.rejects(response.arrayBuffer());
  });

  test('truncated: the message is whole and its JSON is not', async () => {
    const response = await broken({ kind: 'truncated' });
    assert.equal(response.headers.get('content-type'), 'application/json');
    await assert.rejects(response.json(), SyntaxError);
  });

  test('html: status 200 and a page', async () => {
    const response = await broken({ kind: 'html' });
    assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'text/html']);
    assert.match(await response.text(), /^<!doctype html>/);
  });

  test('wrong-content-type: the body is right', async () => {
    const response = await broken({ kind: 'wrong-content-type' });
    assert.equal(response.headers.get('content-type'), 'image/png');
    assert.ok('chains' in ((await response.json()) as object));
  });

  for (const status of [400, 401, 403, 404, 405, 408, 409, 422, 425, 429, 500, 502, 503, 504]) {
    test(`status ${status}, with Retry-After`, async () => {
      const response = await broken({ kind: 'status', status, retryAfter: '7' });
      assert.deepEqual([response.status, response.headers.get('retry-after')], [status, '7']);
      await response.arrayBuffer();
    });
  }

  test('redirect: to another host', async () => {
    const response = await broken({ kind: 'redirect' });
    assert.deepEqual(
      [response.status, response.headers.get('location')],
      [307, 'https://elsewhere.example/'],
    );
  });

  test('oversized: bytes come for as long as the client reads', async () => {
    const response = await broken({ kind: 'oversized', bytes: 3_000_000 });
    assert.ok((await response.arrayBuffer()).byteLength >= 3_000_000);
  });

  test('refused at a later call: after the call before it nobody listens, until healed', async () => {
    await lab.heal();
    const calls = lab.world.faults.callsOf(service);
    await lab.inject({ service, kind: 'refused', call: calls + 2 });
    assert.equal((await ask()).status, 200);
    // The server stops when the answer has left; until then the next call is reset.
    const codes = new Set<unknown>();
    while (!codes.has('ECONNREFUSED')) codes.add(await ask().then(({ status }) => status, codeOf));
    assert.ok(!codes.has(200), [...codes].join());
    await assert.rejects(ask(), (error) => codeOf(error) === 'ECONNREFUSED');
    await lab.heal(service);
    assert.equal((await ask()).status, 200);
  });
});

describe('which call meets which fault', () => {
  const run = async (faults: readonly Fault[], calls: readonly string[]) => {
    const lab = await startLab({ faults });
    const statuses: number[] = [];
    for (const url of calls) statuses.push((await fetch(`${lab.endpoints.fulcio}${url}`)).status);
    await lab.stop();
    return statuses;
  };
  const fault = { service, kind: 'status', status: 503 } as const;

  test('every call, where no number is given', async () => {
    assert.deepEqual(await run([fault], [path, path]), [503, 503]);
  });
  test('the call of this number', async () => {
    assert.deepEqual(await run([{ ...fault, call: 2 }], [path, path, path]), [200, 503, 200]);
  });
  test('the call of this number to this path', async () => {
    const faults = [{ ...fault, call: 1, path: '/api/v1' }];
    assert.deepEqual(await run(faults, [path, '/api/v1/rootCert', '/api/v1/rootCert']), [200, 503, 200]);
  });
  test('the first of several that fit', async () => {
    const faults = [
      { ...fault, call: 1 },
      { ...fault, status: 429 },
    ];
    assert.deepEqual(await run(faults, [path, path]), [503, 429]);
  });
  test('no call to another service', async () => {
    assert.deepEqual(await run([{ ...fault, service: 'timestamp' }], [path]), [200]);
  });
});
