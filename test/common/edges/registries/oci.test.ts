import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { parseSha256, type Sha256, sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { fetchHttp } from '@secure-build/common/edges/http';
import type { RegistryCredentials } from '@secure-build/common/edges/registries/credentials';
import { type OciStoreOptions, ociStore } from '@secure-build/common/edges/registries/oci';
import type { RegistryCredential } from '@secure-build/common/formats/docker-config';
import { ociTypes } from '@secure-build/common/formats/oci/manifest';
import { parsePinnedReference } from '@secure-build/common/formats/oci/reference';
import { type LabManifest, REGISTRY_ORIGIN, STORAGE_ORIGIN } from '../../../lab/github/registry.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { PlainServer } from '../../../lab/sigstore/http-server.ts';
import { bundleToStore } from '../../../support/bundles-to-store.ts';
import { problem } from '../../../support/signing.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const image: LabManifest = {
  bytes: utf8(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: ociTypes.manifest,
      config: { mediaType: ociTypes.empty, digest: `sha256:${'0'.repeat(64)}`, size: 2 },
      layers: [],
    }),
  ),
  mediaType: ociTypes.manifest,
};

interface Setup {
  readonly world: GithubWorld;
  readonly digest: Sha256;
  readonly tag: string;
}

function withImage(options: Parameters<typeof githubWorld>[0] = {}): Setup {
  const world = githubWorld(options);
  const digest = parseSha256(world.registry.put('team/app', image, 'v1').slice('sha256:'.length));
  return { world, digest, tag: `team/app:sha256-${digest}` };
}

const nobody: RegistryCredentials = { find: async () => undefined };
const somebody = (credential: RegistryCredential): RegistryCredentials => ({ find: async () => credential });
const octo = somebody({ kind: 'password', username: 'octo', password: 'lab-password' });

const open = ({ world, digest }: Setup, more: Partial<OciStoreOptions> = {}) =>
  ociStore({
    ports: world.ports,
    credentials: nobody,
    images: [parsePinnedReference(`registry.example/team/app@sha256:${digest}`)],
    deadlineMs: 15 * 60_000,
    ...more,
  });

const bundleOf = ({ digest }: Setup, name = 'registry.example/team/app') => ({
  ...bundleToStore('app', { sha256: digest }),
  subjects: [{ name, digest: { sha256: digest } }],
});

const texts = (bundles: readonly { readonly bytes: Uint8Array }[]) =>
  bundles.map(({ bytes }) => Buffer.from(bytes).toString());
const referrersOf = ({ world }: Setup) =>
  [...world.registry.manifests.values()].filter(({ bytes }) => Buffer.from(bytes).includes('"subject"'));

for (const { why, adapt } of [
  { why: 'with the referrers API', adapt: {} },
  { why: 'with the API but without the header', adapt: { sendsSubject: false, listsConfigType: true } },
  { why: 'without the API', adapt: { referrers: false } },
  { why: 'that sends uploads to another host', adapt: { uploadLocation: 'other-host' } },
  { why: 'that names the whole address of an upload', adapt: { uploadLocation: 'absolute' } },
  { why: 'that redirects downloads', adapt: { redirectsBlobs: true } },
  { why: 'that knows a manifest only after a while', adapt: { unknownFor: 3 } },
] as const) {
  test(`a bundle is attached, compared and found again in a registry ${why}`, async () => {
    const setup = withImage();
    Object.assign(setup.world.registry, adapt);
    const store = open(setup);
    await store.prepare([bundleOf(setup)]);
    const bundle = bundleOf(setup);
    const receipt = await store.store(bundle);
    assert.deepEqual(receipt, {
      kind: 'stored',
      place: 'referrers of registry.example/team/app',
      present: false,
      id: `registry.example/team/app@sha256:${setup.digest}`,
    });
    assert.deepEqual(texts(await store.read(setup.digest)), texts([bundle]));
    assert.equal(setup.world.registry.tags.has(setup.tag), 'referrers' in adapt);
    const [referrer] = referrersOf(setup);
    assert.equal(JSON.parse(Buffer.from(referrer?.bytes ?? '').toString()).artifactType, BUNDLE);
    const byTag = setup.world.ports.http.requests.filter(
      ({ method, url }) => method === 'PUT' && /manifests\/(?!sha256[:-])/.test(url),
    );
    assert.deepEqual(byTag, [], 'pushed by digest only');
  });
}

test('SEC-151 a second run attaches nothing twice, with the API and without', async () => {
  for (const referrers of [true, false]) {
    const setup = withImage();
    setup.world.registry.referrers = referrers;
    const bundle = bundleOf(setup);
    await open(setup).store(bundle);
    const before = [...setup.world.registry.manifests.keys()];
    const second = await open(setup, { ports: setup.world.again() }).store(bundle);
    assert.equal(second.kind === 'stored' && second.present, true);
    assert.deepEqual([...setup.world.registry.manifests.keys()], before);
    assert.equal((await open(setup).read(setup.digest)).length, 1);
  }
});

test('several bundles of one image stay beside each other in the fallback index, also when another writer is faster', async () => {
  const setup = withImage();
  const { registry } = setup.world;
  registry.referrers = false;
  const first = bundleOf(setup);
  const second = { ...bundleOf(setup), bytes: utf8('{"second":true}') };
  await open(setup).store(first);
  const before = registry.tags.get(setup.tag) ?? '';
  registry.beforeTagWrite = () => {
    // Reads what we read and writes before us; our write then loses its entry.
    const index = JSON.parse(
      Buffer.from(registry.manifests.get(`team/app@${before}`)?.bytes ?? '').toString(),
    );
    const stranger = registry.put('team/app', { ...image, bytes: utf8(`${Buffer.from(image.bytes)} `) });
    index.manifests.push({
      mediaType: ociTypes.manifest,
      digest: stranger,
      size: 1,
      artifactType: 'text/spdx',
    });
    registry.put(
      'team/app',
      { bytes: utf8(JSON.stringify(index)), mediaType: ociTypes.index },
      setup.tag.split(':')[1],
    );
  };
  await open(setup).store(second);
  assert.deepEqual(texts(await open(setup).read(setup.digest)).sort(), texts([first, second]).sort());
});

test('our entry that another writer overwrote is written again', async () => {
  const setup = withImage();
  const { registry } = setup.world;
  registry.referrers = false;
  const put = registry.tags.set.bind(registry.tags);
  let writes = 0;
  registry.tags.set = (tag, digest) => {
    writes += 1;
    const stale = registry.put('team/app', {
      bytes: utf8('{"manifests":[],"schemaVersion":2}'),
      mediaType: ociTypes.index,
    });
    return put(tag, writes === 1 ? stale : digest);
  };
  await open(setup).store(bundleOf(setup));
  assert.ok(writes >= 2);
  assert.equal((await open(setup).read(setup.digest)).length, 1);
});

test('both listings are read, each bundle once, and other referrers are passed over', async () => {
  const setup = withImage();
  const { registry } = setup.world;
  registry.referrers = false;
  await open(setup).store(bundleOf(setup));
  registry.referrers = true;
  registry.referrersPerPage = 1;
  const bundle = { ...bundleOf(setup), bytes: utf8('{"second":true}') };
  await open(setup).store(bundle);
  const subject = {
    mediaType: ociTypes.manifest,
    digest: `sha256:${setup.digest}`,
    size: image.bytes.length,
  };
  const empty = {
    mediaType: ociTypes.empty,
    digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    size: 2,
  };
  for (const artifactType of ['text/spdx', ociTypes.empty, BUNDLE]) {
    const layers = [{ mediaType: 'text/plain', digest: empty.digest, size: 2 }];
    const bytes = utf8(JSON.stringify({ schemaVersion: 2, artifactType, config: empty, layers, subject }));
    registry.put('team/app', { bytes, mediaType: ociTypes.manifest });
  }
  assert.equal((await open(setup).read(setup.digest)).length, 2);
});

test('several images in several repositories are served in one call, and each bundle goes to its own', async () => {
  const setup = withImage();
  const { registry } = setup.world;
  const other = { ...image, bytes: utf8(`${Buffer.from(image.bytes)}\n`) };
  const otherDigest = parseSha256(registry.put('team/web', other).slice('sha256:'.length));
  const images = [
    parsePinnedReference(`registry.example/team/app@sha256:${setup.digest}`),
    parsePinnedReference(`registry.example/team/web@sha256:${otherDigest}`),
  ];
  const bundle = bundleOf(setup);
  const both = {
    ...bundle,
    subjects: [...bundle.subjects, { name: 'web', digest: { sha256: otherDigest } }],
  };
  await open(setup, { images }).store(both);
  assert.equal(referrersOf(setup).length, 2);
  const one = await open(setup, { images }).store({ ...bundle, bytes: utf8('{"one":1}') });
  assert.equal(one.kind, 'stored');
  for (const [index, count] of [2, 1].entries()) {
    const found = await open(setup, { images: images.slice(index, index + 1) }).read(setup.digest);
    assert.equal(found.length, count);
  }
  assert.equal((await open(setup, { images }).read(setup.digest)).length, 3);
  const none = await open(setup, { images }).store(bundleToStore('file'));
  assert.equal(none.kind, 'not-applicable');
});

for (const { algorithm, referrers } of [
  { algorithm: 'sha384', referrers: true },
  { algorithm: 'sha512', referrers: true },
  { algorithm: 'sha512', referrers: false },
] as const) {
  const api = referrers ? 'with the referrers API' : 'in the fallback index';
  test(`an image that is named by ${algorithm} gets its bundle ${api}, and gives it back`, async () => {
    const { world } = withImage();
    const { registry } = world;
    registry.referrers = referrers;
    const digest = registry.put('team/app', image, undefined, algorithm);
    const options = {
      ports: world.ports,
      credentials: nobody,
      images: [parsePinnedReference(`registry.example/team/app@${digest}`)],
      deadlineMs: 15 * 60_000,
    };
    const bundle = {
      ...bundleToStore('app'),
      subjects: [{ name: 'registry.example/team/app', digest: { [algorithm]: digest.slice(7) } }],
    };
    const store = ociStore(options);
    await store.prepare([bundle]);
    const receipt = await store.store(bundle);
    assert.deepEqual(
      [receipt.kind, receipt.kind === 'stored' && receipt.id],
      ['stored', `registry.example/team/app@${digest}`],
    );
    const referrer = [...registry.manifests.values()].map(({ bytes }) =>
      JSON.parse(Buffer.from(bytes).toString()),
    );
    assert.deepEqual(
      referrer.flatMap(({ subject }) => subject?.digest ?? []),
      [digest],
    );
    assert.deepEqual(
      [...registry.tags.keys()].filter((tag) => tag.includes(algorithm)),
      referrers ? [] : [`team/app:${algorithm}-${digest.slice(7, 7 + 64)}`],
    );
    // Nothing that is asked about has a SHA-256: the store is asked all the same.
    assert.deepEqual(texts(await ociStore(options).read(sha256(''))), texts([bundle]));
  });

  test(`what a registry gives for ${algorithm} is compared with it, ${api}`, async () => {
    const { world } = withImage();
    const { registry } = world;
    registry.referrers = referrers;
    const digest = registry.put('team/app', image, undefined, algorithm);
    registry.onRead = (name, bytes) => (name === digest ? utf8('{"another":"manifest"}') : bytes);
    const store = ociStore({
      ports: world.ports,
      credentials: nobody,
      images: [parsePinnedReference(`registry.example/team/app@${digest}`)],
      deadlineMs: 15 * 60_000,
    });
    await assert.rejects(
      store.prepare([]),
      problem('store/differs', new RegExp(`gave back ${algorithm}:[0-9a-f]+ for ${digest}`)),
    );
  });
}

test('a bundle about another digest of that algorithm is not attached', async () => {
  const { world } = withImage();
  const digest = world.registry.put('team/app', image, undefined, 'sha512');
  const store = ociStore({
    ports: world.ports,
    credentials: nobody,
    images: [parsePinnedReference(`registry.example/team/app@${digest}`)],
    deadlineMs: 15 * 60_000,
  });
  const subjects = [{ name: 'app', digest: { sha512: 'a'.repeat(128) } }];
  const receipt = await store.store({ ...bundleToStore('app'), subjects });
  assert.equal(receipt.kind, 'not-applicable');
});

// ---- credentials

test('a password, an identity token, Basic and nobody in particular get in where they may', async () => {
  for (const { scheme, credentials } of [
    { scheme: 'bearer', credentials: octo },
    { scheme: 'bearer', credentials: somebody({ kind: 'identity-token', token: 'lab-refresh-token' }) },
    { scheme: 'basic', credentials: octo },
  ] as const) {
    const setup = withImage();
    const { realm } = setup.world.registry;
    realm.scheme = scheme;
    realm.users.set('octo', 'lab-password');
    realm.identityTokens.add('lab-refresh-token');
    const store = open(setup, { credentials });
    await store.store(bundleOf(setup));
    assert.equal((await open(setup, { credentials: nobody }).read(setup.digest)).length, 1);
    for (const { scope } of realm.issued) assert.match(scope, /^repository:team\/app:pull(?:,push)?$/);
    assert.ok(realm.issued.every(({ token }) => setup.world.masked.includes(token)));
  }
});

test('SEC-123 who may not push is told so with exit 3, and nothing is pushed', async () => {
  const setup = withImage();
  const { registry } = setup.world;
  registry.realm.scheme = 'bearer';
  await assert.rejects(
    open(setup).store(bundleOf(setup)),
    problem('service/refused', /token service .* 401|Log in/),
  );
  registry.realm.scheme = 'basic';
  await assert.rejects(open(setup).store(bundleOf(setup)), problem('service/refused', /demands a log-in/));
  assert.equal(registry.blobs.size, 0);
  assert.deepEqual(referrersOf(setup), []);
});

for (const { why, arrange } of [
  {
    why: 'its token service knows nobody',
    arrange: ({ registry }: GithubWorld) => {
      registry.realm.scheme = 'bearer';
    },
  },
  {
    why: 'the log-in has no account there',
    arrange: ({ registry }: GithubWorld) => {
      registry.realm.scheme = 'basic';
    },
  },
  { why: 'the package is not for this job', arrange: () => undefined },
]) {
  test(`SEC-123 a registry that refuses a push names "packages: write" as YAML: ${why}`, async () => {
    const denied = { service: 'registry', path: '/v2/team/app/blobs/uploads/', kind: 'status' as const };
    const body = JSON.stringify({
      errors: [{ code: 'DENIED', message: 'permission_denied: write_package' }],
    });
    const faults = why.startsWith('the package') ? [{ ...denied, status: 403, body }] : [];
    const setup = withImage({ faults });
    arrange(setup.world);
    await assert.rejects(open(setup).store(bundleOf(setup)), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.code, 'service/refused');
      assert.equal(error.exit, 3);
      assert.match(
        error.hint,
        /add to the job \(and to the caller[^\n]*\n {4}permissions:\n {6}packages: write$/,
      );
      return true;
    });
    assert.deepEqual(referrersOf(setup), []);
  });
}

for (const { realmUrl, named } of [
  { realmUrl: 'https://evil.example/token', named: 'evil.example' },
  { realmUrl: 'http://registry.example/token', named: 'registry.example' },
  { realmUrl: 'https://registry.example.evil.example/token', named: 'registry.example.evil.example' },
  { realmUrl: 'https://octo:pw@registry.example/token', named: 'registry.example' },
]) {
  test(`SEC-092 credentials do not go to the realm ${realmUrl}`, async () => {
    const setup = withImage({ registry: { realmUrl: `${REGISTRY_ORIGIN}/token` } });
    setup.world.registry.realm.scheme = 'bearer';
    setup.world.registry.realm.url = realmUrl;
    await assert.rejects(
      open(setup, { credentials: octo }).store(bundleOf(setup)),
      problem('service/refused', new RegExp(`another host \\(${named}\\)`)),
    );
    assert.ok(setup.world.ports.http.requests.every(({ headers }) => !headers.has('authorization')));
  });
}

test('SEC-092 a realm on another host is used once the user has named it', async () => {
  const setup = withImage({ registry: { realmUrl: 'https://auth.example/token' } });
  const { realm } = setup.world.registry;
  realm.scheme = 'bearer';
  realm.users.set('octo', 'lab-password');
  const bundle = bundleOf(setup);
  await assert.rejects(
    open(setup, { credentials: octo }).store(bundle),
    problem('service/refused', /auth\.example/),
  );
  assert.equal(realm.issued.length, 0);
  const receipt = await open(setup, { credentials: octo, realmHosts: ['auth.example'] }).store(bundle);
  assert.equal(receipt.kind, 'stored');
});

test('SEC-085 storage behind a registry gets no credentials, neither for downloads nor for uploads', async () => {
  const setup = withImage();
  const { registry } = setup.world;
  Object.assign(registry, { redirectsBlobs: true, uploadLocation: 'other-host' });
  registry.realm.scheme = 'bearer';
  registry.realm.users.set('octo', 'lab-password');
  const store = open(setup, { credentials: octo });
  await store.store(bundleOf(setup));
  assert.equal((await store.read(setup.digest)).length, 1);
  const elsewhere = setup.world.ports.http.requests.filter(({ url }) => url.startsWith(STORAGE_ORIGIN));
  assert.deepEqual(new Set(elsewhere.map(({ method }) => method)), new Set(['GET', 'PUT']));
  assert.ok(elsewhere.every(({ headers }) => !headers.has('authorization')));
});

for (const location of [
  'http://storage.example/x',
  'https://user:pw@storage.example/x',
  'ftp://storage.example/x',
  'https://',
]) {
  test(`SEC-086 a download is not redirected to ${location}`, async () => {
    const setup = withImage({
      faults: [{ service: 'registry', path: '/v2/team/app/manifests/', kind: 'redirect', location }],
    });
    await assert.rejects(
      open(setup).store(bundleOf(setup)),
      problem('service/wrong-answer', /redirect to no https/),
    );
  });
}

test('SEC-086 a redirect of a push is refused, and so is one without an end', async () => {
  const push = withImage({
    faults: [{ service: 'registry', path: '/v2/team/app/blobs/uploads/', kind: 'redirect' }],
  });
  await assert.rejects(open(push).store(bundleOf(push)), problem('service/refused', /307/));
  const circle = withImage({
    faults: [
      {
        service: 'registry',
        path: '/v2/team/app/manifests/',
        kind: 'redirect',
        location: `${REGISTRY_ORIGIN}/v2/team/app/manifests/x`,
      },
    ],
  });
  await assert.rejects(
    open(circle).store(bundleOf(circle)),
    problem('service/wrong-answer', /more than 3 redirects/),
  );
});

test('a token that ran out in the middle is replaced', async () => {
  const setup = withImage();
  const { realm } = setup.world.registry;
  realm.scheme = 'bearer';
  realm.lifeSeconds = 1;
  realm.users.set('octo', 'lab-password');
  setup.world.registry.unknownFor = 4;
  await open(setup, { credentials: octo }).store(bundleOf(setup));
  assert.ok(realm.issued.length >= 3);
});

// ---- answers that are wrong

test('an image that is not there is refused before anything is signed or pushed', async () => {
  const setup = { ...withImage(), digest: parseSha256('a'.repeat(64)) };
  await assert.rejects(open(setup).prepare([]), problem('service/refused', /has no manifest sha256:aaaa/));
  await assert.rejects(
    open(setup).store(bundleOf(setup)),
    problem('service/refused', /Push the image first/),
  );
  assert.equal(setup.world.registry.blobs.size, 0);
});

test('other bytes than a digest names are refused, pushed or pulled', async () => {
  const setup = withImage();
  setup.world.registry.onRead = (_, bytes) =>
    Buffer.from(bytes).includes('subject') ? utf8('{"schemaVersion":2}') : bytes;
  await assert.rejects(open(setup).store(bundleOf(setup)), problem('store/differs', /gave back sha256:/));
  const swapped = withImage();
  await open(swapped).store(bundleOf(swapped));
  swapped.world.registry.onRead = (_, bytes) =>
    Buffer.from(bytes).includes('dsseEnvelope') ? utf8('{"evil":1}') : bytes;
  await assert.rejects(open(swapped).read(swapped.digest), problem('store/differs'));
});

test('SEC-085 a next page of referrers on another host is refused', async () => {
  const setup = withImage();
  const service = setup.world.services.get(REGISTRY_ORIGIN);
  assert.ok(service);
  const lying = {
    ...service,
    handle: async (...given: Parameters<typeof service.handle>) => {
      const answer = await service.handle(...given);
      if (!given[0].path.includes('/referrers/')) return answer;
      return { ...answer, headers: { ...answer.headers, link: '<https://evil.example/v2/x>; rel="next"' } };
    },
  };
  const world = githubWorld({ more: new Map([[REGISTRY_ORIGIN, lying]]) });
  await assert.rejects(
    open({ ...setup, world }).read(setup.digest),
    problem('service/wrong-answer', /another host/),
  );
});

test('a referrer without its bundle, and a fallback tag that is no index, are said aloud', async () => {
  const setup = withImage();
  await open(setup).store(bundleOf(setup));
  for (const [digest, bytes] of setup.world.registry.blobs)
    if (Buffer.from(bytes).includes('dsseEnvelope')) setup.world.registry.blobs.delete(digest);
  await assert.rejects(open(setup).read(setup.digest), problem('store/differs', /does not have/));
  const other = withImage();
  other.world.registry.put('team/app', image, other.tag.split(':')[1]);
  await assert.rejects(open(other).read(other.digest), problem('service/wrong-answer', /is no index/));
});

test('over real sockets: a registry of this machine, its realm', async (t) => {
  const { world, digest } = withImage();
  const { registry } = world;
  const server = new PlainServer(registry.service, { faults: world.faults, requests: [] });
  await server.start();
  t.after(() => server.stop());
  Object.assign(registry.realm, { scheme: 'bearer', url: `${server.url}/token` });
  registry.realm.users.set('octo', 'lab-password');
  const host = new URL(server.url).host;
  const store = ociStore({
    ports: { ...world.ports, http: fetchHttp },
    credentials: octo,
    images: [parsePinnedReference(`${host}/team/app@sha256:${digest}`)],
    deadlineMs: 30_000,
  });
  const bundle = {
    ...bundleToStore('app', { sha256: digest }),
    subjects: [{ name: host, digest: { sha256: digest } }],
  };
  const receipt = await store.store(bundle);
  assert.equal(receipt.kind, 'stored');
  assert.deepEqual(texts(await store.read(digest)), texts([bundle]));
});
