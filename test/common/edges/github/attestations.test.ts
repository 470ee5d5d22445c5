import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import type { BundleToStore } from '@secure-build/common/domain/signing/stores';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { attestationStore } from '@secure-build/common/edges/github/attestations';
import { openRateBudget } from '@secure-build/common/edges/github/rate-budget';
import { BLOB_ORIGIN } from '../../../lab/github/attestation-store.ts';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { bundleToStore, digestOfBundle } from '../../../support/bundles-to-store.ts';
import { problem } from '../../../support/signing.ts';

const open = (
  world: GithubWorld,
  { asked = 'auto', ports = world.ports }: { asked?: 'auto' | 'github'; ports?: GithubWorld['ports'] } = {},
) =>
  attestationStore({
    api: openGithubApi(ports, { url: API_ORIGIN, repository: 'octo-org/demo', token: world.job.token }),
    serverUrl: 'https://github.com',
    asked,
    budget: openRateBudget(ports),
    deadlineMs: 15 * 60_000,
  });

const bundle = bundleToStore('app');
const digest = digestOfBundle(bundle);

test('a bundle is stored, compared with what the store gives back, and found by the digest of its subject', async () => {
  const world = githubWorld();
  const store = open(world);
  await store.prepare([bundle]);
  const receipt = await store.store(bundle);
  assert.deepEqual(receipt, {
    kind: 'stored',
    place: "GitHub's attestation store of octo-org/demo",
    present: false,
    id: '1000',
    url: 'https://github.com/octo-org/demo/attestations/1000',
  });
  const found = await store.read(digest);
  assert.deepEqual(
    found.map(({ bytes }) => Buffer.from(bytes).toString()),
    [Buffer.from(bundle.bytes).toString()],
  );
  assert.deepEqual(await store.read(digestOfBundle(bundleToStore('other'))), []);
});

test('SEC-151 a second run stores nothing twice, also where the first one ended before it knew', async () => {
  const world = githubWorld();
  await open(world).store(bundle);
  assert.deepEqual(await open(world, { ports: world.again() }).store(bundle), {
    kind: 'stored',
    place: "GitHub's attestation store of octo-org/demo",
    present: true,
  });
  assert.equal(world.attestations.stored.length, 1);
  const lost = githubWorld({ faults: [{ service: 'github-api', call: 2, kind: 'lost-answer' }] });
  assert.equal((await open(lost).store(bundle)).kind, 'stored');
  assert.equal(lost.attestations.stored.length, 1);
});

test('a store of many bundles is read page by page, from listings with bundles and with addresses', async () => {
  for (const listing of ['bundles', 'addresses'] as const) {
    const world = githubWorld();
    Object.assign(world.attestations, { listing, pageSize: 2 });
    for (let number = 0; number < 5; number += 1)
      world.attestations.stored.push({
        id: number,
        digests: [digest],
        bundle: { number, text: 'abc'.repeat(100) },
      });
    const found = await open(world).read(digest);
    assert.deepEqual(
      found.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()).number),
      [0, 1, 2, 3, 4],
    );
    assert.match(found[4]?.from ?? '', /5 of 5/);
  }
});

test('SEC-085 CVE-2026-48501: a bundle on another host is fetched without the token', async () => {
  const world = githubWorld();
  world.attestations.listing = 'addresses';
  const store = open(world);
  await store.store(bundle);
  await store.read(digest);
  const { requests } = world.ports.http;
  const elsewhere = requests.filter(({ url }) => url.startsWith(BLOB_ORIGIN));
  assert.ok(elsewhere.length >= 2);
  for (const { url, headers } of requests)
    assert.equal(headers.has('authorization'), url.startsWith(API_ORIGIN), url);
});

for (const { why, answer, headers = {}, fault } of [
  {
    why: 'a next page on another host',
    answer: { attestations: [] },
    headers: { link: '<https://evil.example/x?after=1>; rel="next"' },
    fault: /next page .* another host/,
  },
  {
    why: 'plain http',
    answer: { attestations: [{ bundle_url: 'http://bundles.example/1' }] },
    fault: /https address/,
  },
  { why: 'no address', answer: { attestations: [{ bundle: null }] }, fault: /https address/ },
  { why: 'no list', answer: { attestations: {} }, fault: /no list/ },
]) {
  test(`SEC-085 a listing is refused: ${why}`, async () => {
    const service = {
      name: 'github-api',
      handle: () => ({
        status: 200,
        headers: { 'content-type': 'application/json', ...headers },
        body: canonicalBytes(answer),
      }),
    };
    const world = githubWorld({ more: new Map([[API_ORIGIN, service]]) });
    await assert.rejects(open(world).read(digest), problem('service/wrong-answer', fault));
    assert.ok(world.ports.http.requests.every(({ url }) => url.startsWith(API_ORIGIN)));
  });
}

test('SEC-086 CVE-2026-48501: a bundle_url with a user name, or one that redirects, is refused', async () => {
  for (const [kind, bundleUrl] of [
    ['user', 'https://user:pw@bundles.example/attestations/0.json.sn'],
    ['redirect', `${BLOB_ORIGIN}/attestations/0.json.sn`],
  ]) {
    const listing = {
      name: 'github-api',
      handle: () => ({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: canonicalBytes({ attestations: [{ bundle: null, bundle_url: bundleUrl }] }),
      }),
    };
    const world = githubWorld({
      more: new Map([[API_ORIGIN, listing]]),
      faults: kind === 'redirect' ? [{ service: 'bundle-storage', kind: 'redirect' }] : [],
    });
    await assert.rejects(open(world).read(digest), problem('service/refused', /redirect|user name/));
  }
});

test('SEC-091 a bundle that unpacks beyond the cap ends the reading at once', async () => {
  // Claims 64 MiB.
  const claim = Uint8Array.of(0x80, 0x80, 0x80, 0x20, 0x00, 0x61);
  const blobs = { name: 'bundle-storage', handle: () => ({ status: 200, body: claim }) };
  const world = githubWorld({ more: new Map([[BLOB_ORIGIN, blobs]]) });
  world.attestations.listing = 'addresses';
  world.attestations.stored.push({ id: 1, digests: [digest], bundle: {} });
  await assert.rejects(open(world).read(digest), problem('service/unavailable', /claims 67108864 bytes/));
  assert.equal(world.ports.http.requests.length, 2);
});

const privateUser = { visibility: 'private', ownerType: 'User' } as const;
for (const { why, job, said } of [
  {
    why: 'a private repository of a user',
    job: simulateJob({ repository: privateUser }),
    said: /HTTP 403: "Feature not available for user-owned/,
  },
  {
    why: 'a private repository of an organization',
    job: simulateJob({ repository: { visibility: 'private' } }),
    said: /HTTP 403: "Feature not available for the octo-org organization/,
  },
  {
    why: 'a job without the right',
    job: simulateJob({ permissions: { contents: 'write' } }),
    said: /HTTP 403: "Resource not accessible by integration"/,
  },
]) {
  test(`SEC-123 ${why}: a warning that names the safe file for "auto", exit 3 with the YAML for "github"`, async () => {
    const world = githubWorld({ job });
    const receipt = await open(world).store(bundle);
    assert.equal(receipt.kind, 'refused');
    assert.match(receipt.kind === 'refused' ? receipt.because : '', said);
    assert.match(
      receipt.kind === 'refused' ? receipt.because : '',
      /safe at \/evidence\/app\.intoto\.jsonl\. Use "store: file"/,
    );
    await assert.rejects(
      open(world, { asked: 'github' }).store(bundle),
      problem('store/not-permitted', said),
    );
    await assert.rejects(
      open(world, { asked: 'github' }).store(bundle),
      problem('store/not-permitted', /^ {4}permissions:\n {6}attestations: write$/m),
    );
    assert.equal(world.attestations.stored.length, 0);
    const allowed = githubWorld({
      job: simulateJob({ repository: { ...job.repository, enterpriseCloud: true } }),
    });
    assert.equal((await open(allowed).store(bundle)).kind, 'stored');
  });
}

test('a store that could not be read is not empty; one that holds nothing is, however it says so', async () => {
  for (const whenNone of ['404', 'empty'] as const) {
    const world = githubWorld();
    world.attestations.whenNone = whenNone;
    assert.deepEqual(await open(world).read(digest), []);
  }
  const stranger = openGithubApi(
    githubWorld({ job: simulateJob({ repository: { visibility: 'private' } }) }).ports,
    {
      url: API_ORIGIN,
      repository: 'octo-org/demo',
    },
  );
  const store = attestationStore({
    api: stranger,
    serverUrl: 'https://github.com',
    asked: 'auto',
    budget: openRateBudget(stranger.ports),
    deadlineMs: 60_000,
  });
  await assert.rejects(store.read(digest), problem('service/refused', /answered 404/));
});

test('a bundle that the store shows only later is waited for', async () => {
  const world = githubWorld();
  world.attestations.stored.push({ id: 1, digests: [digest], bundle: { other: true } });
  world.attestations.hiddenFor = 4;
  assert.equal((await open(world).store(bundle)).kind, 'stored');
});

test('what GitHub cannot keep is left to other stores', async () => {
  const world = githubWorld();
  const blob: BundleToStore = { ...bundle, content: 'blob' };
  const commit: BundleToStore = {
    ...bundle,
    subjects: [{ name: 'c', digest: { gitCommit: 'a'.repeat(40) } }],
  };
  for (const item of [blob, commit]) assert.equal((await open(world).store(item)).kind, 'not-applicable');
  assert.equal(world.ports.http.requests.length, 0);
});

test('SEC-065 a statement over the limit is refused before anything is signed', async () => {
  const world = githubWorld();
  const large = { ...bundle, payloadBytes: 16 * 1024 * 1024 + 1 };
  await assert.rejects(open(world).prepare([large]), problem('subject/limit', /16777217/));
  await open(world).prepare([{ ...bundle, payloadBytes: 16 * 1024 * 1024 }]);
});

test('a rate limit of GitHub, which looks like a refusal, is waited for', async () => {
  const world = githubWorld();
  world.rest.contentPerMinute = 1;
  const store = open(world, { asked: 'github' });
  await store.store(bundle);
  const started = world.ports.clock.now().getTime();
  assert.equal((await store.store(bundleToStore('second'))).kind, 'stored');
  assert.ok(world.ports.clock.now().getTime() - started >= 60_000);
});
