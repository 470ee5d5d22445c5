import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Problem } from '@secure-build/common/core/problem';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { openOidc } from '@secure-build/common/edges/actions/oidc';
import { verifiedClaims } from '@secure-build/common/edges/actions/verified-claims';
import { deadlineIn } from '@secure-build/common/edges/retry';
import { makeOidcFake } from '../../../lab/github/oidc.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import type { Fault } from '../../../lab/sigstore/faults.ts';
import { makeTokenKey, signToken } from '../../../lab/sigstore/json-web-token.ts';
import { GITHUB_ISSUER, makeIssuer } from '../../../lab/sigstore/oidc-issuer.ts';
import { json, type Service } from '../../../lab/sigstore/service.ts';
import { problem } from '../../../support/signing.ts';

async function claims(world: GithubWorld, issuer = GITHUB_ISSUER, serverUrl = 'https://github.com') {
  const host = githubHostOf(serverUrl);
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/token?api-version=2.0&lab=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: world.job.requestToken,
  };
  const oidc = openOidc(environment, world.ports, { host, issuer });
  return verifiedClaims(world.ports, oidc, { host, deadline: deadlineIn(world.ports, 900_000) });
}

test('the claims of a job are those of a token for nobody that the keys of the issuer verify', async () => {
  const world = githubWorld();
  const certified = await claims(world);
  assert.equal(certified.repository, 'octo-org/demo');
  assert.equal(certified.jobWorkflowRef, 'secure-build/suite/.github/workflows/build.yml@refs/tags/v1.0.0');
  assert.equal(certified.checkRunId, '50500600700');
  const urls = world.ports.http.requests.map(({ url }) => url);
  assert.deepEqual(urls, [
    `${GITHUB_ISSUER}/.well-known/openid-configuration`,
    `${GITHUB_ISSUER}/.well-known/jwks`,
    `${GITHUB_ISSUER}/token?api-version=2.0&lab=1&audience=nobody`,
  ]);
});

test('SEC-087 the token is masked, goes nowhere and is in no printed claim; no request but its own has a secret', async () => {
  const world = githubWorld();
  const certified = await claims(world);
  const token = world.masked.find((text) => text.startsWith('eyJ'));
  assert.ok(token !== undefined);
  assert.ok(!inspect(certified, { depth: 9, showHidden: true }).includes(token.slice(-40)));
  const bearing = world.ports.http.requests.filter(({ headers }) => headers.has('authorization'));
  assert.equal(bearing.length, 1);
  assert.match(bearing[0]?.url ?? '', /audience=nobody$/);
});

/** A world whose issuer answers otherwise. */
function withIssuer(
  change: (usual: Service, job: ReturnType<typeof simulateJob>) => Service['handle'],
  faults: readonly Fault[] = [],
): GithubWorld {
  const job = simulateJob();
  const now = () => new Date('2026-11-21T11:30:00Z');
  const { service } = makeOidcFake({ job, now });
  const other = { name: 'oidc', handle: change(service, job) };
  return githubWorld({ job, faults, more: new Map([[GITHUB_ISSUER, other]]) });
}

const at = (path: string, answer: unknown) =>
  withIssuer(
    (usual) => (request, fault) => (request.path === path ? json(200, answer) : usual.handle(request, fault)),
  );
const discovery = '/.well-known/openid-configuration';
const keySet = '/.well-known/jwks';
const keys = makeIssuer({ now: () => new Date() }).jwks.keys;
const [key = assert.fail()] = keys;

for (const [why, world, text] of [
  [
    'another issuer in its document',
    at(discovery, { issuer: `${GITHUB_ISSUER}/x`, jwks_uri: `${GITHUB_ISSUER}/k` }),
    /calls itself/,
  ],
  ['no key set', at(discovery, { issuer: GITHUB_ISSUER }), /names no key set/],
  [
    'a key set on another host',
    at(discovery, { issuer: GITHUB_ISSUER, jwks_uri: 'https://evil.example/k' }),
    /on its own host/,
  ],
  [
    'a key set on a host that begins like its own',
    at(discovery, { issuer: GITHUB_ISSUER, jwks_uri: `${GITHUB_ISSUER}.evil.example/k` }),
    /on its own host/,
  ],
  [
    'a key set without TLS',
    at(discovery, { issuer: GITHUB_ISSUER, jwks_uri: GITHUB_ISSUER.replace('https', 'http') }),
    /on its own host/,
  ],
  [
    'a key set with a user',
    at(discovery, { issuer: GITHUB_ISSUER, jwks_uri: GITHUB_ISSUER.replace('//', '//a:b@') }),
    /on its own host/,
  ],
  ['a list as document', at(discovery, []), /calls itself null/],
  ['no keys', at(keySet, { keys: [] }), /which its issuer does not publish/],
  ['keys that are no list', at(keySet, { keys: {} }), /holds no list/],
  [
    'only another key of the same id',
    at(keySet, { keys: [{ ...(keys[1] ?? {}), kid: key.kid }] }),
    /signature that does not fit/,
  ],
  ['two keys of one id', at(keySet, { keys: [key, key] }), /two keys with one id/],
  ['a key for encryption', at(keySet, { keys: [{ ...key, use: 'enc' }] }), /does not publish/],
  ['a key for another algorithm', at(keySet, { keys: [{ ...key, alg: 'RS512' }] }), /does not publish/],
] as const) {
  test(`an issuer is refused that publishes ${why}`, async () => {
    await assert.rejects(claims(world), (error) => {
      assert.equal(error instanceof Problem && error.exit, 3);
      return problem('oidc/claims', text)(error);
    });
  });
}

/** The usual token with other claims, or another token altogether. */
const answering = (token: (issuer: ReturnType<typeof makeIssuer>) => string) =>
  withIssuer((usual) => (request, fault) => {
    if (request.path !== '/token') return usual.handle(request, fault);
    return json(200, { value: token(makeIssuer({ now: () => new Date('2026-11-21T11:30:00Z') })) });
  });
const usualClaims = { aud: 'nobody', check_run_id: '7' };

for (const [why, token, code, text] of [
  [
    'a key of its own',
    () => signToken({ iss: GITHUB_ISSUER, aud: 'nobody', exp: 1795264000, nbf: 0 }, makeTokenKey('evil')),
    'oidc/claims',
    /signed by the key "evil", which its issuer does not publish/,
  ],
  [
    'a key of its own under the id of the issuer',
    () =>
      signToken({ iss: GITHUB_ISSUER, aud: 'nobody', exp: 1795264000, nbf: 0 }, makeTokenKey('lab-key-1')),
    'oidc/claims',
    /signature that does not fit/,
  ],
] as const) {
  test(`a token is refused that is signed by ${why}`, async () => {
    await assert.rejects(claims(answering(token)), problem(code, text));
  });
}

test('a token is refused that lacks a claim, with the name of the claim', async () => {
  const world = answering((issuer) => issuer.issueToken({ ...usualClaims, job_workflow_sha: undefined }));
  await assert.rejects(claims(world), (error) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.message, 'the OIDC token lacks job_workflow_sha');
    assert.equal(error.exit, 3);
    return true;
  });
});

test('a token of another issuer is refused by its exact name', async () => {
  const iss = `${GITHUB_ISSUER}/evil`;
  const world = answering((issuer) => issuer.issueToken({ ...usualClaims, iss }));
  await assert.rejects(claims(world), (error) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.code, 'oidc/claims');
    assert.equal(error.message, `the OIDC token has issuer "${iss}", expected "${GITHUB_ISSUER}"`);
    return true;
  });
});

test('a token that has expired certifies nothing, whatever the clock', async () => {
  for (const times of [
    { exp: 1795259999 - 600, nbf: 1795259999 - 900 },
    { exp: 1795260600 + 900, nbf: 1795260600 + 600 },
  ]) {
    const world = answering((issuer) => issuer.issueToken({ ...usualClaims, ...times }));
    await assert.rejects(claims(world), problem('oidc/claims', /has expired|is not valid yet/));
  }
});

test('an enterprise with data residency and an issuer with a slug certify as well', async () => {
  for (const [issuer, server] of [
    ['https://token.actions.octo.ghe.com', 'https://octo.ghe.com'],
    [`${GITHUB_ISSUER}/octo`, 'https://github.com'],
  ] as const) {
    const job = simulateJob();
    const fake = makeOidcFake({ job, now: () => new Date('2026-11-21T11:30:00Z'), issuerUrl: issuer });
    const world = githubWorld({ job, more: new Map([[new URL(issuer).origin, fake.service]]) });
    assert.equal((await claims(world, issuer, server)).issuer, issuer);
  }
});

test('redirects are refused, and what may pass is tried again', async () => {
  for (const path of [discovery, keySet]) {
    const redirected = githubWorld({ faults: [{ service: 'oidc', kind: 'redirect', path }] });
    await assert.rejects(claims(redirected), problem('service/refused'));
    const large = githubWorld({ faults: [{ service: 'oidc', kind: 'oversized', path }] });
    await assert.rejects(claims(large), problem('service/unavailable'));
    const late = githubWorld({ faults: [{ service: 'oidc', kind: 'status', status: 502, path, call: 1 }] });
    assert.equal((await claims(late)).repository, 'octo-org/demo');
  }
});

test('SEC-123 a job without id-token: write gets no claims', async () => {
  const world = githubWorld({ job: simulateJob({ permissions: { contents: 'read' } }) });
  await assert.rejects(claims(world), problem('service/refused', /403/));
});
