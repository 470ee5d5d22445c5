import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { parseSha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import type { Ports } from '@secure-build/common/domain/ports';
import {
  type BundleStore,
  type BundleToStore,
  storeBundle,
} from '@secure-build/common/domain/signing/stores';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { attestationStore } from '@secure-build/common/edges/github/attestations';
import { openRateBudget } from '@secure-build/common/edges/github/rate-budget';
import { ociStore } from '@secure-build/common/edges/registries/oci';
import { sameBundle } from '@secure-build/common/formats/bundle-file';
import { parsePinnedReference } from '@secure-build/common/formats/oci/reference';
import { bundleToStore } from '../support/bundles-to-store.ts';
import { folderStore } from '../support/folder-store.ts';
import { BLOB_ORIGIN } from './github/attestation-store.ts';
import { REGISTRY_ORIGIN } from './github/registry.ts';
import { API_ORIGIN } from './github/rest.ts';
import { type GithubWorld, githubWorld } from './github/world.ts';
import type { Fault, TransportFault } from './sigstore/faults.ts';

const DEADLINE_MS = 15 * 60_000;
const PASSWORD = 'canary-registry-password';

/** One store of the matrix in a world of its own. */
interface Bench {
  readonly world: GithubWorld;
  readonly bundle: BundleToStore;
  readonly open: (ports: Ports, asked?: 'auto' | 'github') => BundleStore;
  /** Every copy of a bundle in the store; each must be ours. */
  readonly copies: () => readonly Uint8Array[];
  /** Everything that the store holds, for the comparison of two endings. */
  readonly state: () => unknown;
}

interface Column {
  readonly name: 'attestation API' | 'OCI';
  readonly service: string;
  readonly make: (faults?: readonly Fault[]) => Bench;
}

const image = utf8(
  '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}',
);

function attestations(faults: readonly Fault[] = []): Bench {
  const world = githubWorld({ faults });
  return {
    world,
    bundle: bundleToStore('app'),
    open: (ports, asked = 'github') =>
      attestationStore({
        api: openGithubApi(ports, { url: API_ORIGIN, repository: 'octo-org/demo', token: world.job.token }),
        serverUrl: 'https://github.com',
        asked,
        budget: openRateBudget(ports),
        deadlineMs: DEADLINE_MS,
      }),
    copies: () => world.attestations.stored.map(({ bundle }) => utf8(JSON.stringify(bundle))),
    state: () => world.attestations.stored.map(({ digests, bundle }) => ({ digests, bundle })),
  };
}

const registry =
  (referrers: boolean) =>
  (faults: readonly Fault[] = []): Bench => {
    const world = githubWorld({ faults });
    const fake = world.registry;
    fake.referrers = referrers;
    Object.assign(fake.realm, { scheme: 'bearer', anonymousPull: false });
    fake.realm.users.set('octo', PASSWORD);
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const digest = parseSha256(fake.put('app', { bytes: image, mediaType }).slice('sha256:'.length));
    return {
      world,
      bundle: bundleToStore('app', { sha256: digest }),
      open: (ports) =>
        ociStore({
          ports,
          credentials: { find: async () => ({ kind: 'password', username: 'octo', password: PASSWORD }) },
          images: [parsePinnedReference(`registry.example/app@sha256:${digest}`)],
          deadlineMs: DEADLINE_MS,
        }),
      copies: () => [...fake.blobs.values()].filter((bytes) => Buffer.from(bytes).includes('dsseEnvelope')),
      state: () => ({
        manifests: [...fake.manifests.keys()],
        tags: [...fake.tags],
        blobs: [...fake.blobs.keys()],
      }),
    };
  };

const columns: readonly Column[] = [
  { name: 'attestation API', service: 'github-api', make: attestations },
  { name: 'OCI', service: 'registry', make: registry(true) },
  { name: 'OCI', service: 'registry', make: registry(false) },
];

type Ending =
  | { readonly kind: 'stored' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Stores as an action does, the file first, and checks what holds in every cell. */
async function end({ world, bundle, open, copies }: Bench, asked?: 'auto' | 'github'): Promise<Ending> {
  const { ports } = world;
  const stores = [folderStore({ files: ports.files, folder: '/evidence' }), open(ports, asked)];
  let ending: Ending;
  try {
    const receipts = await storeBundle(stores, bundle, ports);
    ending = { kind: receipts[1]?.kind === 'refused' ? 'refused' : 'stored' };
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    ending = { kind: 'problem', problem: error };
  }
  assert.deepEqual(
    Buffer.from(world.files.get('/evidence/app.intoto.jsonl') ?? ''),
    Buffer.from(bundle.bytes),
  );
  const stored = copies();
  assert.ok(stored.length <= 1, `${stored.length} copies`);
  for (const copy of stored) assert.ok(sameBundle(copy, bundle.bytes), 'a bundle that is not ours');
  if (ending.kind === 'stored') assert.equal(stored.length, 1);
  if (ending.kind === 'problem') {
    const said = [ending.problem.message, ending.problem.hint, ...ending.problem.details].join('\n');
    const secrets = [world.job.token, PASSWORD, ...world.registry.realm.issued.map(({ token }) => token)];
    for (const secret of secrets) assert.ok(!said.includes(secret), 'a secret in a message');
    assert.ok(said.length < 1200, said);
  }
  return ending;
}

function assertProblem(ending: Ending, code: string, text: RegExp): void {
  if (ending.kind !== 'problem') assert.fail(`expected ${code}, it ended as ${ending.kind}`);
  const { problem } = ending;
  assert.equal(problem.code, code, problem.message);
  assert.match(problem.message, text);
}

/** How many calls an undisturbed run makes. */
async function callsOf({ service, make }: Column): Promise<number> {
  const bench = make();
  assert.equal((await end(bench)).kind, 'stored');
  return bench.world.faults.callsOf(service);
}

/** Once at each call in turn, then at every call for good. */
async function retried(column: Column, kind: TransportFault): Promise<void> {
  const { service, make } = column;
  const calls = await callsOf(column);
  for (let call = 1; call <= calls; call += 1) {
    const bench = make([{ service, call, ...kind }]);
    const ending = await end(bench);
    assert.equal(ending.kind, 'stored', `${kind.kind} at call ${call}: ${JSON.stringify(ending)}`);
  }
  const bench = make([{ service, ...kind }]);
  const started = bench.world.ports.clock.now().getTime();
  assertProblem(
    await end(bench),
    'service/unavailable',
    /^(?:GitHub's API|registry) .* for 1[45]m\d+s \(\d+ attempts\)/,
  );
  assert.ok(bench.world.ports.clock.now().getTime() - started >= DEADLINE_MS - 60_000);
  assert.deepEqual(bench.copies(), []);
}

function cell(row: string, work: (column: Column) => Promise<void>): void {
  for (const name of ['attestation API', 'OCI'] as const) {
    test(`fault matrix: ${row} × ${name}`, async () => {
      for (const column of columns.filter((item) => item.name === name)) await work(column);
    });
  }
}

cell('connection refused, reset, DNS failure', async (column) => {
  for (const kind of ['refused', 'reset', 'lost-answer', 'cut-off'] as const) {
    if (kind === 'lost-answer') await storedOnce(column);
    else await retried(column, { kind });
  }
});

/** What was done although nobody heard of it must not be done again. */
async function storedOnce(column: Column): Promise<void> {
  const calls = await callsOf(column);
  const undisturbed = column.make();
  await end(undisturbed);
  for (let call = 1; call <= calls; call += 1) {
    const bench = column.make([{ service: column.service, call, kind: 'lost-answer' }]);
    assert.equal((await end(bench)).kind, 'stored');
    assert.deepEqual(bench.state(), undisturbed.state(), `answer ${call} lost`);
  }
}

cell('no answer to timeout, 1 byte per second', async (column) => {
  for (const kind of ['silent', 'slow'] as const) await retried(column, { kind });
});

cell('408 425 429 500 502 503 504', async (column) => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) await retried(column, { kind: 'status', status });
});

cell('Retry-After beyond the deadline', async ({ service, make }) => {
  for (const retryAfter of ['901', '86400', 'Sat, 21 Nov 2026 12:30:00 GMT']) {
    const bench = make([{ service, kind: 'status', status: 503, retryAfter }]);
    const started = bench.world.ports.clock.now().getTime();
    assertProblem(await end(bench), 'service/unavailable', /asked for a pause of \d+m\d+s .*\(1 attempt\)/);
    assert.equal(bench.world.ports.clock.now().getTime(), started);
  }
  const patient = make([{ service, call: 2, kind: 'status', status: 503, retryAfter: '300' }]);
  assert.equal((await end(patient)).kind, 'stored');
});

cell('400 422', async (column) => {
  const { service, make } = column;
  const calls = await callsOf(column);
  for (const status of [400, 422]) {
    for (let call = 1; call <= calls; call += 1) {
      const body = JSON.stringify({ message: 'x'.repeat(5000), errors: [{ code: 'INVALID' }] });
      const bench = make([{ service, call, kind: 'status', status, body }]);
      assertProblem(await end(bench), 'service/refused', new RegExp(`answered ${status}`));
    }
  }
});

cell('401 403 404', async (column) => {
  const { service, make, name } = column;
  const calls = await callsOf(column);
  for (const status of [401, 403, 404]) {
    const always = make([{ service, kind: 'status', status }]);
    const code = name === 'OCI' ? 'service/refused' : 'store/not-permitted';
    assertProblem(await end(always), code, name === 'OCI' ? /registry/ : new RegExp(`HTTP ${status}`));
    assert.deepEqual(always.copies(), []);
    if (name === 'attestation API') {
      const bench = make([{ service, kind: 'status', status }]);
      assert.equal((await end(bench, 'auto')).kind, 'refused');
      assert.match(bench.world.annotations[0]?.message ?? '', /safe at \/evidence\/app\.intoto\.jsonl/);
    }
    // At one call only: 404 may mean "not there yet", everything else is a refusal.
    for (let call = 1; call <= calls; call += 1) {
      const ending = await end(make([{ service, call, kind: 'status', status }]));
      if (ending.kind === 'problem')
        assert.match(ending.problem.code, /^(?:service\/refused|store\/not-permitted)$/);
      assert.ok(
        ending.kind === 'problem' || status === 404 || name === 'attestation API',
        `${status} at call ${call}`,
      );
    }
  }
});

test('fault matrix: 409 × attestation API', async () => {
  const equal = attestations();
  const { world } = equal;
  await end(equal);
  Object.assign(world.attestations, { onRepeat: 'conflict', hiddenFor: 1 });
  assert.equal((await end(equal)).kind, 'stored');
  assert.equal(world.attestations.stored.length, 1);
  const other = attestations([{ service: 'github-api', call: 2, kind: 'status', status: 409 }]);
  assertProblem(await end(other), 'store/differs', /none of its 0 bundles/);
});

test('fault matrix: 409 × OCI', async () => {
  for (const referrers of [true, false]) {
    const equal = registry(referrers)();
    await end(equal);
    const before = equal.state();
    // The referrer seems to be missing, and the push of it meets itself.
    const repository = '/v2/app/manifests/';
    equal.world.faults.add({
      service: 'registry',
      path: repository,
      call: manifestCalls(equal) + 3,
      kind: 'status',
      status: 404,
    });
    equal.world.faults.add({
      service: 'registry',
      path: repository,
      call: manifestCalls(equal) + 4,
      kind: 'status',
      status: 409,
    });
    assert.equal((await end(equal)).kind, 'stored');
    assert.deepEqual(equal.state(), before);
  }
  const other = registry(true)([
    { service: 'registry', path: '/v2/app/manifests/', call: 4, kind: 'status', status: 409 },
  ]);
  assertProblem(await end(other), 'store/differs', /does not give back/);
});

/** Calls below `manifests/` so far. */
function manifestCalls({ world }: Bench): number {
  return world.ports.http.requests.filter(({ url }) => url.startsWith(`${REGISTRY_ORIGIN}/v2/app/manifests/`))
    .length;
}

cell('200 with HTML; truncated JSON; wrong content type', async (column) => {
  const { service, make } = column;
  const calls = await callsOf(column);
  for (const kind of ['html', 'truncated', 'wrong-content-type'] as const) {
    for (let call = 1; call <= calls; call += 1) {
      const ending = await end(make([{ service, call, kind }]));
      assert.equal(ending.kind, 'stored', `${kind} at call ${call}: ${JSON.stringify(ending)}`);
    }
  }
  for (const kind of ['html', 'truncated'] as const) {
    assertProblem(await end(make([{ service, kind }])), 'service/unavailable', /for 1[45]m\d+s/);
  }
  // A page for every call of one kind, by its path.
  const paths =
    column.name === 'OCI' ? ['/token', '/v2/app/manifests/'] : ['/repos/octo-org/demo/attestations'];
  for (const path of paths)
    assertProblem(
      await end(make([{ service, path, kind: 'html' }])),
      'service/unavailable',
      /for 1[45]m\d+s/,
    );
});

cell('body over the cap', async ({ service, make, name }) => {
  const bytes = 33 * 1024 * 1024;
  const paths = name === 'OCI' ? ['/token', '/v2/app/manifests/', '/v2/app/blobs/sha256:'] : ['/repos/'];
  for (const path of paths) {
    const bench = make([{ service, path, kind: 'oversized', bytes }]);
    const started = bench.world.ports.clock.now().getTime();
    assertProblem(await end(bench), 'service/unavailable', /larger than \d+ bytes.* \(1 attempt\)/);
    assert.ok(bench.world.ports.clock.now().getTime() - started < 5000);
  }
});

test('fault matrix: redirect × attestation API', async () => {
  const [column] = columns;
  assert.ok(column);
  const calls = await callsOf(column);
  for (let call = 1; call <= calls; call += 1) {
    const bench = attestations([
      { service: 'github-api', call, kind: 'redirect', location: `${BLOB_ORIGIN}/x` },
    ]);
    assertProblem(await end(bench), 'service/refused', /redirect \(307\)/);
    assert.ok(bench.world.ports.http.requests.every(({ url }) => url.startsWith(API_ORIGIN)));
  }
  const listed = attestations();
  listed.world.attestations.listing = 'addresses';
  assert.equal((await end(listed)).kind, 'stored');
  const elsewhere = listed.world.ports.http.requests.filter(({ url }) => url.startsWith(BLOB_ORIGIN));
  assert.ok(elsewhere.length > 0 && elsewhere.every(({ headers }) => !headers.has('authorization')));
});

test('fault matrix: redirect × OCI', async () => {
  for (const referrers of [true, false]) {
    const bench = registry(referrers)();
    Object.assign(bench.world.registry, { redirectsBlobs: true, uploadLocation: 'other-host' });
    assert.equal((await end(bench)).kind, 'stored');
    const elsewhere = bench.world.ports.http.requests.filter(({ url }) => !url.startsWith(REGISTRY_ORIGIN));
    assert.ok(elsewhere.length > 0 && elsewhere.every(({ headers }) => !headers.has('authorization')));
    for (const [path, location] of [
      ['/v2/app/blobs/uploads/', 'https://elsewhere.example/'],
      ['/token', 'https://elsewhere.example/'],
    ] as const) {
      const pushed = registry(referrers)([{ service: 'registry', path, kind: 'redirect', location }]);
      assertProblem(await end(pushed), 'service/refused', /307/);
      assert.ok(pushed.world.ports.http.requests.every(({ url }) => url.startsWith(REGISTRY_ORIGIN)));
    }
  }
});

test('fault matrix: stored bundle differs on read-back × attestation API', async () => {
  const bench = attestations();
  Object.defineProperty(bench.world.attestations.stored, 'push', {
    value(item: { bundle: unknown }) {
      return Array.prototype.push.call(this, { ...item, bundle: { mediaType: 'changed' } });
    },
  });
  await assert.rejects(bench.open(bench.world.ports).store(bench.bundle), (error: unknown) => {
    assert.ok(error instanceof Problem);
    assert.deepEqual([error.code, error.exit], ['store/differs', 1]);
    assert.match(error.message, /none of its 1 bundles .* is the one of \/evidence/);
    return true;
  });
});

test('fault matrix: stored bundle differs on read-back × OCI', async () => {
  for (const referrers of [true, false]) {
    for (const part of ['"artifactType"', 'dsseEnvelope']) {
      const bench = registry(referrers)();
      bench.world.registry.onRead = (_, bytes) =>
        Buffer.from(bytes).includes(part) && !Buffer.from(bytes).includes('"manifests"')
          ? utf8(Buffer.from(bytes).toString().replace(part, `${part} `))
          : bytes;
      assertProblem(await end(bench), 'store/differs', /gave back sha256:/);
    }
  }
});

class Crash extends Error {}

/** Ends the process at that request: before it is sent, or after it was answered. */
function crashing(ports: Ports, at: number, when: 'before' | 'after'): Ports {
  let sent = 0;
  return {
    ...ports,
    http: {
      async send(request) {
        sent += 1;
        if (sent === at && when === 'before') throw new Crash();
        const response = await ports.http.send(request);
        if (sent === at) throw new Crash();
        return response;
      },
    },
  };
}

cell('crash between any two calls (kill -9)', async ({ make }) => {
  const undisturbed = make();
  await end(undisturbed);
  const calls = undisturbed.world.ports.http.requests.length;
  for (let at = 1; at <= calls; at += 1) {
    for (const when of ['before', 'after'] as const) {
      const bench = make();
      await assert.rejects(bench.open(crashing(bench.world.ports, at, when)).store(bench.bundle), Crash);
      assert.equal((await end(bench)).kind, 'stored');
      assert.deepEqual(bench.state(), undisturbed.state(), `crash ${when} call ${at}`);
    }
  }
});
