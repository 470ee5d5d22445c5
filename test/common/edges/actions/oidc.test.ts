import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import type { HttpRequest, HttpResponse, Ports } from '@secure-build/common/domain/ports';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { openOidc } from '@secure-build/common/edges/actions/oidc';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { fakePorts } from '../../../support/fake-ports.ts';
import { problem } from '../../../support/signing.ts';

const environment = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.example/abc/idtoken?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-request-token',
};
const issuer = 'https://token.actions.githubusercontent.com';
const now = Date.parse('2026-11-21T11:30:00Z') / 1000;
const claims = { iss: issuer, aud: 'sigstore', sub: 'repo:a/b:x', iat: now, nbf: now - 300, exp: now + 300 };
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (given: object) => `${part({ alg: 'RS256' })}.${part(given)}.${part('canary-signature')}`;
const answer = (value: unknown): Partial<HttpResponse> => ({
  headers: new Map([['content-type', 'application/json']]),
  body: utf8(JSON.stringify(value)),
});

function source(
  respond: (count: number) => Partial<HttpResponse>,
  {
    variables = environment,
    ...options
  }: { variables?: Record<string, string | undefined>; host?: string; issuer?: string } = {},
) {
  const fakes = fakePorts();
  const requests: HttpRequest[] = [];
  const http: Ports['http'] = {
    send: async (request) => {
      requests.push(request);
      return { status: 200, headers: new Map(), body: new Uint8Array(), ...respond(requests.length) };
    },
  };
  const ports = { ...fakes.ports, http };
  const open = () =>
    openOidc(variables, ports, {
      host: githubHostOf(options.host ?? 'https://github.com'),
      ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
    });
  const fetchToken = async () => open().fetchToken('sigstore', deadlineIn(ports, 900_000));
  return { ...fakes, requests, open, fetchToken };
}

test('the endpoint of the runner is asked for the audience, with the token of the job', async () => {
  const { fetchToken, requests } = source(() => answer({ count: 1, value: tokenOf(claims) }));
  const token = await fetchToken();
  assert.equal(token.claims.sub, 'repo:a/b:x');
  assert.equal(token.text(), tokenOf(claims));
  const [request] = requests;
  assert.equal(request?.url, 'https://pipelines.example/abc/idtoken?api-version=2.0&audience=sigstore');
  assert.equal(request?.headers?.authorization, 'Bearer canary-request-token');
  assert.notEqual(request?.redirect, 'return');
});

test('SEC-087 both tokens are masked before anything is done with them, and no printer of objects shows one', async () => {
  const { fetchToken, masked } = source(() => answer({ value: tokenOf(claims) }));
  const token = await fetchToken();
  assert.equal(masked[0], 'canary-request-token');
  assert.equal(masked[1], tokenOf(claims));
  const shown = `${JSON.stringify(token)} ${inspect(token, { depth: 10, showHidden: true })}`;
  assert.ok(!shown.includes(token.text().slice(-30)), shown);
});

test('each call gets a new token', async () => {
  const { open, requests, ports } = source(() => answer({ value: tokenOf(claims) }));
  const oidc = open();
  await oidc.fetchToken('sigstore', deadlineIn(ports, 1000));
  await oidc.fetchToken('sigstore', deadlineIn(ports, 1000));
  assert.equal(requests.length, 2);
});

for (const missing of ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
  test(`without ${missing} the missing permission is named`, () => {
    const { open } = source(() => ({}), { variables: { ...environment, [missing]: undefined } });
    assert.throws(open, (error: unknown) => {
      assert.equal(error instanceof Problem && error.exit, 3);
      return problem('oidc/no-permission', /^ {4}permissions:\n {6}id-token: write$/m)(error);
    });
  });
}

test('SEC-046 SIGSTORE_ID_TOKEN is not looked at, with an endpoint or without one', async () => {
  const planted = { SIGSTORE_ID_TOKEN: tokenOf({ ...claims, sub: 'repo:evil/x' }) };
  const both = source(() => answer({ value: tokenOf(claims) }), {
    variables: { ...environment, ...planted },
  });
  assert.equal((await both.fetchToken()).claims.sub, 'repo:a/b:x');
  const alone = source(() => ({}), { variables: planted });
  await assert.rejects(alone.fetchToken(), problem('oidc/no-permission'));
  assert.deepEqual(alone.requests, []);
});

for (const [why, variables] of [
  ['an address that is none', { ...environment, ACTIONS_ID_TOKEN_REQUEST_URL: 'pipelines' }],
  ['a token with a newline', { ...environment, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-\ntoken' }],
] as const) {
  test(`SEC-087 the variables of the runner are refused without being shown: ${why}`, () => {
    const { open } = source(() => ({}), { variables });
    assert.throws(open, (error: unknown) => {
      assert.ok(!inspect(error).includes('canary'));
      return problem('context/missing', /ACTIONS_ID_TOKEN_REQUEST_/)(error);
    });
  });
}

for (const { why, response, code, text, exit } of [
  {
    why: '401 with JSON',
    response: { ...answer({ message: 'no' }), status: 401 },
    code: 'service/refused',
    text: /OIDC endpoint \(pipelines\.example\).*answered 401/,
    exit: 3,
  },
  {
    why: '200 with HTML',
    response: { ...answer(0), body: utf8('<html>') },
    code: 'service/unavailable',
    text: /answered 200 with a body that is not JSON for 15m0s/,
    exit: 4,
  },
  {
    why: 'no value',
    response: answer({ count: 0 }),
    code: 'oidc/invalid',
    text: /answered 200 without a token/,
    exit: 3,
  },
  {
    why: 'a value that is no text',
    response: answer({ value: { a: 1 } }),
    code: 'oidc/invalid',
    text: /answered 200 without a token/,
    exit: 3,
  },
  {
    why: 'two parts',
    response: answer({ value: 'canary-token-part.canary-token-part' }),
    code: 'oidc/invalid',
    text: /three parts, got 2/,
    exit: 3,
  },
] as const) {
  test(`SEC-088 an answer of the endpoint is refused: ${why}`, async () => {
    const { fetchToken } = source(() => response);
    await assert.rejects(fetchToken(), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.exit, exit);
      return problem(code, text)(error);
    });
  });
}

for (const { why, given, text, code = 'oidc/invalid' } of [
  {
    why: 'another issuer',
    given: { ...claims, iss: `${issuer}/` },
    code: 'oidc/claims',
    text: /has issuer ".*\/", expected "https:\/\/token\.actions\.githubusercontent\.com"/,
  },
  {
    why: 'the issuer of an enterprise that nobody named',
    given: { ...claims, iss: `${issuer}/evil` },
    code: 'oidc/claims',
    text: /has issuer ".*\/evil"/,
  },
  { why: 'another audience', given: { ...claims, aud: 'other' }, text: /"aud".*expected "sigstore"/ },
  { why: 'several audiences', given: { ...claims, aud: ['sigstore'] }, text: /"aud"/ },
  {
    why: 'no issuer',
    given: { ...claims, iss: undefined },
    code: 'oidc/claims',
    text: /has issuer null, expected/,
  },
  { why: 'times that are texts', given: { ...claims, exp: String(now) }, text: /no times that are numbers/ },
] as const) {
  test(`a token is refused: ${why}`, async () => {
    const { fetchToken } = source(() => answer({ value: tokenOf(given) }));
    await assert.rejects(fetchToken(), problem(code, text));
  });
}

test('the issuer of an enterprise is accepted where the user names it', async () => {
  const slug = `${issuer}/acme`;
  const { fetchToken } = source(() => answer({ value: tokenOf({ ...claims, iss: slug }) }), { issuer: slug });
  assert.equal((await fetchToken()).claims.iss, slug);
});

for (const [host, expected] of [
  ['https://github.com', issuer],
  ['https://acme.ghe.com', 'https://token.actions.acme.ghe.com'],
  ['https://git.acme.example', 'https://git.acme.example/_services/token'],
] as const) {
  test(`the issuer of ${host} is ${expected}`, () => {
    assert.equal(source(() => ({}), { host }).open().issuer, expected);
  });
}

for (const host of [
  'http://github.com',
  'https://github.com/',
  'https://evil.ghe.com.example/x',
  'github.com',
  '',
]) {
  test(`${JSON.stringify(host)} is no address of a GitHub`, () => {
    assert.throws(() => githubHostOf(host), problem('context/missing', /GITHUB_SERVER_URL/));
  });
}

for (const [why, times] of [
  ['expired', { exp: now - 60 }],
  ['not valid yet', { nbf: now + 60 }],
] as const) {
  test(`a token that has ${why} is replaced by a fresh one`, async () => {
    const { fetchToken, requests, annotations } = source((count) =>
      answer({ value: tokenOf(count === 1 ? { ...claims, ...times } : claims) }),
    );
    await fetchToken();
    assert.equal(requests.length, 2);
    assert.deepEqual(annotations, []);
  });

  test(`where every new token has ${why}, a clock is wrong: a note, and the signed time decides`, async () => {
    const { fetchToken, requests, annotations } = source(() =>
      answer({ value: tokenOf({ ...claims, ...times }) }),
    );
    await fetchToken();
    assert.equal(requests.length, 2);
    assert.match(annotations[0]?.message ?? '', /clock of this machine or that of GitHub is wrong/);
  });
}

test('SEC-087 a service that repeats the tokens gets them into no text', async () => {
  const { fetchToken } = source(() => ({
    status: 403,
    ...answer({ message: `bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN} is bad` }),
  }));
  // The fake log does not register secrets; the one of a step does.
  const { registerSecret } = await import('@secure-build/common/edges/secrets');
  registerSecret(environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  await assert.rejects(fetchToken(), (error: unknown) => {
    assert.ok(!inspect(error, { depth: 10 }).includes('canary-request-token'));
    return problem('service/refused', /bearer \*\*\* is bad/)(error);
  });
});
