import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import type { HttpRequest, HttpResponse } from '@secure-build/common/domain/ports';
import { PlainServer } from '../sigstore/http-server.ts';
import { readClaims, verifyToken } from '../sigstore/json-web-token.ts';
import { ARTIFACT_ORIGIN, RESULTS_ORIGIN } from './artifacts.ts';
import { CACHE_ORIGIN } from './cache.ts';
import { REGISTRY_ORIGIN } from './registry.ts';
import { API_ORIGIN } from './rest.ts';
import { simulateJob } from './simulated-job.ts';
import { type GithubWorld, githubWorld } from './world.ts';

const json = ({ body }: HttpResponse) => JSON.parse(Buffer.from(body).toString());

function sender({ ports }: GithubWorld, headers: Readonly<Record<string, string>> = {}) {
  return (
    method: HttpRequest['method'],
    url: string,
    { body, ...more }: { body?: unknown; headers?: Readonly<Record<string, string>> } = {},
  ) =>
    ports.http.send({
      method,
      url,
      deadlineMs: 1000,
      redirect: 'return',
      headers: { ...headers, ...more.headers },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : utf8(JSON.stringify(body)) }),
    });
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

// ---- OIDC

test('the token endpoint answers its job, in any case of the scheme, and verifies by the published keys', async () => {
  const world = githubWorld();
  const { requestUrl, issuer } = world.oidc;
  const send = sender(world);
  for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
    const headers = { authorization: `${scheme} ${world.job.requestToken}` };
    const answer = await send('GET', `${requestUrl}&audience=sigstore`, { headers });
    assert.equal(answer.status, 200);
    const keys = json(await send('GET', `${issuer.url}/.well-known/jwks`));
    assert.equal(keys.keys.length, 2);
    const expected = { issuer: issuer.url, audience: 'sigstore', now: world.ports.clock.now() };
    const claims = verifyToken(json(answer).value, keys, expected);
    assert.equal(Number(claims.exp) - Number(claims.iat), 300);
    assert.equal(claims.enterprise, 'octo-enterprise');
  }
  const discovery = json(await send('GET', `${issuer.url}/.well-known/openid-configuration`));
  assert.equal(discovery.jwks_uri, `${issuer.url}/.well-known/jwks`);
});

for (const { why, job, headers, status } of [
  {
    why: 'no right',
    job: simulateJob({ permissions: {} }),
    headers: bearer('lab-request-token-0001'),
    status: 403,
  },
  { why: 'no bearer', job: simulateJob(), headers: {}, status: 401 },
  { why: 'a wrong bearer', job: simulateJob(), headers: bearer('x'), status: 401 },
  { why: 'the token of the API', job: simulateJob(), headers: bearer('ghs_labGithubToken0001'), status: 401 },
]) {
  test(`the token endpoint refuses: ${why}`, async () => {
    const world = githubWorld({ job });
    const answer = await sender(world, headers)('GET', `${world.oidc.requestUrl}&audience=sigstore`);
    assert.equal(answer.status, status);
  });
}

for (const { subject, claims, sub } of [
  { subject: 'names', claims: {}, sub: 'repo:octo-org/demo:ref:refs/tags/v1.2.3' },
  { subject: 'names-and-ids', claims: {}, sub: 'repo:octo-org@9919/demo@104200300:ref:refs/tags/v1.2.3' },
  { subject: 'names', claims: { environment: 'release' }, sub: 'repo:octo-org/demo:environment:release' },
] as const) {
  test(`"sub" has both shapes: ${sub}`, async () => {
    const world = githubWorld({ job: simulateJob({ subject, claims }) });
    const answer = await sender(world, bearer(world.job.requestToken))('GET', world.oidc.requestUrl);
    const found = readClaims(json(answer).value);
    assert.equal(found.sub, sub);
    assert.equal(found.aud, 'https://github.com/octo-org');
  });
}

// ---- REST

const api = `${API_ORIGIN}/repos/octo-org/demo`;

for (const { right, method, path } of [
  { right: 'attestations', method: 'POST', path: '/attestations' },
  { right: 'contents', method: 'PATCH', path: '/releases/1' },
  { right: 'actions', method: 'GET', path: '/actions/runs/19800700601' },
] as const) {
  test(`without the right "${right}" the API says which one it wants`, async () => {
    const all = { 'id-token': 'write', attestations: 'write', contents: 'write', actions: 'read' } as const;
    const repository = { visibility: 'private', enterpriseCloud: true } as const;
    const without = githubWorld({
      job: simulateJob({ repository, permissions: { ...all, [right]: 'none' } }),
    });
    const released = { id: 1, tag: 'v1', draft: true, immutable: false, assets: [] };
    without.releases.releases.push(released);
    const refused = await sender(without, bearer(without.job.token))(method, api + path, { body: {} });
    assert.equal(refused.status, 403);
    assert.match(json(refused).message, /not accessible by integration/);
    assert.match(refused.headers.get('x-accepted-github-permissions') ?? '', new RegExp(`^${right}=`));
    const granted = githubWorld({ job: simulateJob({ repository, permissions: all }) });
    granted.releases.releases.push(released);
    const answer = await sender(granted, bearer(granted.job.token))(method, api + path, { body: {} });
    assert.notEqual(answer.status, 403);
  });
}

test('jobs of a run: both groups of hosted runners, a label that lies, null of a skipped job, one attempt', async () => {
  const world = githubWorld();
  const send = sender(world, bearer(world.job.token));
  const first = json(await send('GET', `${api}/actions/runs/19800700601/attempts/1/jobs`)).jobs;
  assert.deepEqual(
    first.map((job: { runner_group_id: number | null }) => job.runner_group_id),
    [0, 2, 5, null],
  );
  assert.deepEqual(first[2].labels, ['ubuntu-24.04']);
  const latest = json(await send('GET', `${api}/actions/runs/19800700601/jobs`)).jobs;
  assert.deepEqual(
    latest.map((job: { name: string }) => job.name),
    ['attest'],
  );
  const approvals = json(await send('GET', `${api}/actions/runs/19800700601/approvals`));
  assert.equal(approvals[0].state, 'approved');
  const meta = json(await send('GET', `${API_ORIGIN}/meta`));
  assert.equal(typeof meta.domains.artifact_attestations.trust_domain, 'string');
});

test('the API counts: headers say what is left, then 403 says to wait', async () => {
  const world = githubWorld();
  const send = sender(world, bearer(world.job.token));
  world.rest.remaining = 1;
  const last = await send('GET', api);
  assert.equal(last.headers.get('x-ratelimit-remaining'), '0');
  assert.equal((await send('GET', api)).status, 403);
  world.rest.remaining = 100;
  world.rest.contentPerMinute = 0;
  const slowed = await send('POST', `${api}/attestations`, { body: {} });
  assert.equal(slowed.headers.get('retry-after'), '60');
});

// ---- artifacts

test('artifacts: create, upload, finalize, list, fetch, delete; a name is taken once; any job may replace', async () => {
  const world = githubWorld();
  const { job, workflowArtifacts } = world;
  const rpc = `${RESULTS_ORIGIN}/twirp/github.actions.results.api.v1.ArtifactService`;
  const ids = { workflow_run_backend_id: job.backend.run, workflow_job_run_backend_id: job.backend.job };
  const call = (method: string, body: object) =>
    sender(world, bearer(job.runtimeToken))('POST', `${rpc}/${method}`, { body: { ...ids, ...body } });
  const bytes: Bytes = utf8('zip');
  const { signed_upload_url: url } = json(await call('CreateArtifact', { name: 'a', version: 4 }));
  assert.equal((await call('CreateArtifact', { name: 'a', version: 4 })).status, 409);
  const put = await sender(world)('PUT', url, { body: bytes, headers: { 'x-ms-blob-type': 'BlockBlob' } });
  assert.equal(put.status, 201);
  assert.equal((await call('FinalizeArtifact', { name: 'a', size: '4' })).status, 400);
  const hash = `sha256:${sha256(bytes)}`;
  assert.equal(json(await call('FinalizeArtifact', { name: 'a', size: '3', hash })).ok, true);
  assert.equal(json(await call('ListArtifacts', { name_filter: 'a' })).artifacts[0].digest, hash);
  assert.deepEqual(json(await call('ListArtifacts', { name_filter: 'b' })).artifacts, []);
  const { signed_url: from } = json(await call('GetSignedArtifactURL', { name: 'a' }));
  assert.equal(new URL(from).origin, ARTIFACT_ORIGIN);
  assert.deepEqual(Buffer.from((await sender(world)('GET', from)).body), Buffer.from(bytes));
  assert.equal((await sender(world, bearer(job.runtimeToken))('GET', from)).status, 403);
  const before = workflowArtifacts.artifacts[0]?.id;
  assert.notEqual(workflowArtifacts.replace('a', utf8('other')).id, before);
  assert.equal(json(await call('DeleteArtifact', { name: 'a' })).ok, true);
  assert.equal((await sender(world, bearer('x'))('POST', `${rpc}/ListArtifacts`, { body: ids })).status, 401);
});

// ---- cache

for (const { mode, reads, writes } of [
  { mode: 'none', reads: false, writes: false },
  { mode: 'read', reads: true, writes: false },
  { mode: 'write', reads: true, writes: true },
  { mode: 'write-only', reads: false, writes: true },
] as const) {
  test(`the cache service under "cache-mode: ${mode}"; each attempt is written down`, async () => {
    const world = githubWorld({ job: simulateJob({ cacheMode: mode }) });
    const rpc = `${CACHE_ORIGIN}/twirp/github.actions.results.api.v1.CacheService`;
    const send = sender(world, bearer(world.job.runtimeToken));
    const read = await send('POST', `${rpc}/GetCacheEntryDownloadURL`, { body: { key: 'npm' } });
    const write = await send('POST', `${rpc}/CreateCacheEntry`, { body: { key: 'npm', version: '1' } });
    assert.deepEqual([read.status === 200, write.status === 200], [reads, writes]);
    assert.deepEqual(world.cache.attempts, [
      { method: 'GetCacheEntryDownloadURL', key: 'npm', allowed: reads },
      { method: 'CreateCacheEntry', key: 'npm', allowed: writes },
    ]);
  });
}

// ---- registry

test('the registry: blobs, a manifest only after its parts, a subject in the listing, 404 right after a push', async () => {
  const world = githubWorld();
  const { registry } = world;
  const send = sender(world);
  const base = `${REGISTRY_ORIGIN}/v2/team/app`;
  const digestOf = (bytes: Bytes) => `sha256:${sha256(bytes)}`;
  const push = async (bytes: Bytes) => {
    const started = await send('POST', `${base}/blobs/uploads/`);
    const location = new URL(started.headers.get('location') ?? '', REGISTRY_ORIGIN);
    return send('PUT', `${location.href}&digest=${digestOf(bytes)}`, { body: bytes });
  };
  const empty = utf8('{}');
  const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(empty), size: 2 };
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const image = utf8(JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [] }));
  const put = (bytes: Bytes, reference = digestOf(bytes)) =>
    send('PUT', `${base}/manifests/${reference}`, { body: bytes, headers: { 'content-type': type } });
  assert.equal((await put(image)).status, 400);
  assert.equal((await push(empty)).status, 201);
  registry.unknownFor = 2;
  assert.equal((await put(image)).status, 201);
  assert.equal((await put(image, digestOf(empty))).status, 400);
  const statuses: number[] = [];
  for (let index = 0; index < 3; index += 1)
    statuses.push((await send('GET', `${base}/manifests/${digestOf(image)}`)).status);
  assert.deepEqual(statuses, [404, 404, 200]);
  const subject = { mediaType: type, digest: digestOf(image), size: image.length };
  const referrer = utf8(
    JSON.stringify({ schemaVersion: 2, mediaType: type, artifactType: 'x/y', config, layers: [], subject }),
  );
  const noted = await put(referrer);
  assert.equal(noted.headers.get('oci-subject'), subject.digest);
  const listed = json(await send('GET', `${base}/referrers/${subject.digest}`)).manifests;
  assert.deepEqual(
    listed.map(({ artifactType }: { artifactType: string }) => artifactType),
    ['x/y'],
  );
  const filtered = await send('GET', `${base}/referrers/${subject.digest}?artifactType=other`);
  assert.equal(filtered.headers.get('oci-filters-applied'), 'artifactType');
  assert.deepEqual(json(filtered).manifests, []);
  registry.referrers = false;
  assert.equal((await send('GET', `${base}/referrers/${subject.digest}`)).status, 404);
  registry.onRead = () => utf8('{"other":1}');
  assert.deepEqual(json(await send('GET', `${base}/manifests/${digestOf(image)}`)), { other: 1 });
});

test('the registry sends strangers to its realm and takes the token for what it was made for', async () => {
  const world = githubWorld();
  const { realm } = world.registry;
  realm.scheme = 'bearer';
  realm.users.set('octo', 'lab-password');
  const send = sender(world);
  const push = (authorization?: string) =>
    send(
      'POST',
      `${REGISTRY_ORIGIN}/v2/app/blobs/uploads/`,
      authorization === undefined ? {} : { headers: { authorization } },
    );
  const refused = await push();
  assert.equal(refused.status, 401);
  assert.match(refused.headers.get('www-authenticate') ?? '', /scope="repository:app:pull,push"/);
  const ask = (scope: string, basic?: string) =>
    send('GET', `${REGISTRY_ORIGIN}/token?service=registry.example&scope=${scope}`, {
      headers: basic === undefined ? {} : { authorization: `Basic ${Buffer.from(basic).toString('base64')}` },
    });
  assert.equal((await ask('repository:app:pull,push')).status, 401);
  assert.equal((await ask('repository:app:pull,push', 'octo:wrong')).status, 401);
  const { token } = json(await ask('repository:app:pull,push', 'octo:lab-password'));
  assert.equal((await push(`Bearer ${token}`)).status, 202);
  const other = await send('POST', `${REGISTRY_ORIGIN}/v2/other/blobs/uploads/`, { headers: bearer(token) });
  assert.equal(other.status, 401);
  const pull = json(await ask('repository:app:pull')).token;
  assert.equal((await push(`Bearer ${pull}`)).status, 403);
});

test('each fake is also a server on a free port of this machine', async (t) => {
  const world = githubWorld();
  const service = world.services.get(API_ORIGIN);
  assert.ok(service);
  const requests: Parameters<typeof JSON.stringify>[0][] = [];
  const server = new PlainServer(service, { faults: world.faults, requests: requests as never[] });
  await server.start();
  t.after(() => server.stop());
  const answer = await fetch(`${server.url}/repos/octo-org/demo`);
  assert.equal(answer.status, 200);
  assert.equal(requests.length, 1);
});
