import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import type { HttpRequest, HttpResponse, Ports } from '@secure-build/common/domain/ports';
import {
  again,
  deadlineIn,
  done,
  formatDuration,
  startEffort,
  untilDeadline,
} from '@secure-build/common/edges/retry';
import { registerSecret } from '@secure-build/common/edges/secrets';
import { callService, readJson, type ServiceCall } from '@secure-build/common/edges/service-call';
import { fakePorts } from '../../support/fake-ports.ts';
import { problem } from '../../support/signing.ts';

const QUARTER_HOUR = 15 * 60 * 1000;
const service = 'Rekor (https://rekor.example)';

function world(send?: (request: HttpRequest, count: number) => Partial<HttpResponse>) {
  const fakes = fakePorts();
  const requests: HttpRequest[] = [];
  const http: Ports['http'] = {
    send: async (request) => {
      requests.push(request);
      return {
        status: 200,
        headers: new Map(),
        body: new Uint8Array(),
        ...send?.(request, requests.length),
      };
    },
  };
  const ports: Ports = { ...fakes.ports, http };
  const start = ports.clock.now().getTime();
  const effort = startEffort(ports, service, deadlineIn(ports, QUARTER_HOUR));
  return { ...fakes, ports, requests, effort, elapsedMs: () => ports.clock.now().getTime() - start };
}

const json = (value: unknown): Partial<HttpResponse> => ({
  headers: new Map([['content-type', 'application/json; charset=utf-8']]),
  body: utf8(JSON.stringify(value)),
});

function call(w: ReturnType<typeof world>, extra: Partial<ServiceCall<unknown>> = {}) {
  return callService<unknown>(w.ports, {
    effort: w.effort,
    timeoutMs: 25_000,
    maxBytes: 1000,
    request: async () => ({ method: 'POST', url: 'https://rekor.example/api/v1/log/entries?secret=1' }),
    read: readJson,
    ...extra,
  });
}

test('what succeeds at once takes one attempt and no time', async () => {
  const w = world();
  assert.equal(await untilDeadline(w.ports, w.effort, async () => done(7)), 7);
  assert.deepEqual([w.effort.attempts, w.elapsedMs()], [1, 0]);
});

test('SEC-153 a service that answers 502 for 15 minutes is unavailable, with attempts and time', async () => {
  const w = world(() => ({ status: 502 }));
  await assert.rejects(call(w), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.exit, 4);
    assert.equal(
      error.message,
      `Rekor (https://rekor.example) answered 502 for 15m0s (${w.requests.length} attempts)`,
    );
    return problem('service/unavailable')(error);
  });
  assert.ok(w.requests.length > 15 && w.requests.length < 60, `${w.requests.length} attempts`);
  assert.equal(w.elapsedMs(), QUARTER_HOUR);
});

test('SEC-153 a service that comes back before the deadline is not given up', async () => {
  const w = world((_request, count) => (count < 9 ? { status: 502 } : json({ uuid: 1 })));
  assert.deepEqual({ ...((await call(w)) as object) }, { uuid: 1 });
  assert.equal(w.requests.length, 9);
});

test('pauses are drawn from a growing window with full jitter, of a minute at most', async () => {
  const delays: number[] = [];
  const w = world();
  const clock: Ports['clock'] = {
    now: w.ports.clock.now,
    sleep: (milliseconds) => {
      delays.push(milliseconds);
      return w.ports.clock.sleep(milliseconds);
    },
  };
  await assert.rejects(
    untilDeadline({ ...w.ports, clock }, w.effort, async () => again('answered 503')),
    problem('service/unavailable'),
  );
  for (const [index, delay] of delays.entries()) assert.ok(delay <= Math.min(1000 * 2 ** index, 60_000));
  assert.ok(Math.max(...delays) > 30_000, 'the window grows');
  assert.ok(Math.min(...delays.slice(7, -1)) < 20_000, 'the jitter is full, not around a middle');
});

for (const status of [408, 425, 429, 500, 502, 503, 504, 507]) {
  test(`an answer ${status} is tried again`, async () => {
    const w = world((_request, count) => (count === 1 ? { status } : json(1)));
    assert.equal(await call(w), 1);
  });
}

for (const status of [400, 401, 403, 404, 409, 422]) {
  test(`an answer ${status} is a refusal at once, which names status, attempts and time`, async () => {
    const w = world(() => ({ status, ...json({ message: 'no' }) }));
    await assert.rejects(
      call(w),
      problem(
        'service/refused',
        new RegExp(`^Rekor .* refused the request: it answered ${status} after 0s \\(1 attempt\\): "no"`),
      ),
    );
  });
}

test('Retry-After is waited for, in seconds and as a date', async () => {
  for (const value of ['120', 'Sat, 21 Nov 2026 11:32:00 GMT']) {
    const w = world((_request, count) =>
      count === 1 ? { status: 429, headers: new Map([['retry-after', value]]) } : json(1),
    );
    await call(w);
    assert.ok(w.elapsedMs() >= 120_000 && w.elapsedMs() <= 121_000, `${w.elapsedMs()} ms`);
  }
});

for (const value of ['', '-5', 'soon', '99999999999999999999']) {
  test(`a Retry-After that is none is ignored: ${JSON.stringify(value)}`, async () => {
    const w = world((_request, count) =>
      count === 1 ? { status: 503, headers: new Map([['retry-after', value]]) } : json(1),
    );
    await call(w);
    assert.ok(w.elapsedMs() <= 1000);
  });
}

test('a Retry-After beyond the deadline ends the trials at once', async () => {
  const w = world(() => ({ status: 503, headers: new Map([['retry-after', '3600']]) }));
  await assert.rejects(
    call(w),
    problem('service/unavailable', /answered 503 and asked for a pause of 60m0s for 0s \(1 attempt\)/),
  );
  assert.equal(w.elapsedMs(), 0);
});

for (const { why, answer } of [
  { why: 'a page in place of JSON', answer: { ...json(1), body: utf8('<!doctype html>') } },
  { why: 'truncated JSON', answer: { ...json(1), body: utf8('{"a":') } },
  {
    why: 'another content type',
    answer: { ...json(1), headers: new Map([['content-type', 'text/html']]) },
  },
  { why: 'no content type', answer: { ...json(1), headers: new Map<string, string>() } },
]) {
  test(`an answer 200 with ${why} is tried again, and ends as unavailable`, async () => {
    const passing = world((_request, count) => (count === 1 ? answer : json(1)));
    assert.equal(await call(passing), 1);
    const lasting = world(() => answer);
    await assert.rejects(call(lasting), problem('service/unavailable', /answered 200 with .* for 15m0s/));
  });
}

test('a connection that fails is tried again; the message names what happened', async () => {
  const w = world((_request, count) => {
    if (count > 1) return json(1);
    throw new Problem('http/unavailable', 'rekor.example could not be reached');
  });
  assert.equal(await call(w), 1);
  const dead = world(() => {
    throw new Problem('http/unavailable', 'rekor.example did not answer within 25000 ms');
  });
  await assert.rejects(
    call(dead),
    problem('service/unavailable', /Rekor .* did not answer within 25000 ms for 15m0s \(\d+ attempts\)/),
  );
});

test('SEC-091 a body over the cap ends at once: the service will not become smaller', async () => {
  const w = world(() => {
    throw new Problem('limit/exceeded', 'the answer of rekor.example is larger than 1000 bytes');
  });
  await assert.rejects(
    call(w),
    problem('service/unavailable', /larger than 1000 bytes\) for 0s \(1 attempt\)/),
  );
});

test('a redirect is a refusal', async () => {
  const w = world(() => {
    throw new Problem('http/refused', 'rekor.example answered with a redirect (302)');
  });
  await assert.rejects(call(w), problem('service/refused', /answered with a redirect \(302\) after 0s/));
});

test('one attempt never takes longer than what is left', async () => {
  const w = world(() => ({ status: 503 }));
  await assert.rejects(call(w));
  assert.equal(w.requests[0]?.deadlineMs, 25_000);
  assert.ok((w.requests.at(-1)?.deadlineMs ?? 0) <= 60_000);
  for (const { deadlineMs } of w.requests) assert.ok(deadlineMs > 0 && deadlineMs <= 25_000);
});

test('what an attempt throws ends the trials as it is', async () => {
  const w = world();
  await assert.rejects(
    untilDeadline(w.ports, w.effort, async () => {
      throw new TypeError('a defect');
    }),
    TypeError,
  );
});

test('SEC-087 what a service says is shown cut, and without a secret of this run', async () => {
  registerSecret('canary-token-0123456789');
  for (const body of [
    json({ message: `bad token canary-token-0123456789 ${'x'.repeat(300)}` }),
    { body: utf8(`bad token canary-token-0123456789 ${'x'.repeat(300)}`) },
  ]) {
    const w = world(() => ({ status: 400, ...body }));
    await assert.rejects(call(w), (error: Error) => {
      assert.ok(!error.message.includes('canary-token'), error.message);
      assert.ok(error.message.includes('bad token ***'), error.message);
      assert.ok(error.message.length < 300);
      return true;
    });
  }
});

test('a page, a broken text and controls of a refusal are not shown', async () => {
  for (const [body, shown] of [
    ['<html>no</html>', ''],
    [Uint8Array.of(0xff, 0xfe), ''],
    ['a\u001b[31mb\n::error::c', ': "a\\\\u{1b}[31mb\\\\u{a}::error::c"'],
  ] as const) {
    const w = world(() => ({ status: 400, body: typeof body === 'string' ? utf8(body) : body }));
    await assert.rejects(call(w), (error: Error) => {
      assert.equal(error.message.split('(1 attempt)')[1], shown);
      return true;
    });
  }
});

test('no message shows the query of an address', async () => {
  const w = world(() => ({ status: 400 }));
  await assert.rejects(call(w), (error: Error) => !error.message.includes('secret'));
});

for (const [milliseconds, text] of [
  [0, '0s'],
  [499, '0s'],
  [42_000, '42s'],
  [60_000, '1m0s'],
  [900_000, '15m0s'],
] as const) {
  test(`${milliseconds} ms is written as ${text}`, () => assert.equal(formatDuration(milliseconds), text));
}
