import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import type { Ports } from '@secure-build/common/domain/ports';
import type { LocalAsset } from '@secure-build/common/domain/provenance/publishing/release-asset';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { ReleaseClient } from '@secure-build/common/edges/github/release-client';
import { type PublishedRelease, publishRelease } from '@secure-build/common/edges/github/release-publishing';
import { deadlineIn } from '@secure-build/common/edges/retry';
import type { LabRelease, ReleaseAsset, UploadEnding } from '../../../lab/github/releases.ts';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import type { Fault } from '../../../lab/sigstore/faults.ts';
import { problem } from '../../../support/signing.ts';

const COMMIT = '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2';
const TAG = 'v1.2.3';
const contents = new Map([
  ['app.tgz', 'the artifact, of some length'],
  ['provenance-statement.sigstore.json', '{"bundle":1}'],
  ['app.cdx.json', '{"sbom":1}'],
]);
const assets = [...contents].map(
  ([name, text], index): LocalAsset => ({
    name,
    path: `/w/${name}`,
    role: (['artifact', 'bundle', 'sbom'] as const)[index] ?? 'sbom',
    sizeBytes: text.length,
    sha256: sha256(text),
  }),
);

interface Site extends GithubWorld {
  /** What has been changed at GitHub, in order. */
  readonly changes: string[];
}

function site({
  release,
  ...options
}: Parameters<typeof githubWorld>[0] & { readonly release?: Partial<LabRelease> } = {}): Site {
  const world = githubWorld(options);
  for (const [name, text] of contents) world.files.set(`/w/${name}`, utf8(text));
  world.releases.tags.set(TAG, { commit: COMMIT });
  if (release !== undefined) {
    world.releases.releases.push({
      id: 55,
      tag: TAG,
      draft: true,
      immutable: false,
      assets: [],
      ...release,
    });
  }
  const changes: string[] = [];
  world.releases.onChange = (change) => void changes.push(change);
  return { ...world, changes };
}

const asset = (name: string, more: Partial<ReleaseAsset> = {}): ReleaseAsset => ({
  id: 1 + [...contents.keys()].indexOf(name),
  name,
  bytes: utf8(contents.get(name) ?? 'something else'),
  state: 'uploaded',
  ...more,
});

async function run(
  world: Site,
  {
    ports = world.ports,
    appendToPublished = false,
    verified = true,
  }: { readonly ports?: Ports; readonly appendToPublished?: boolean; readonly verified?: boolean } = {},
): Promise<PublishedRelease> {
  const api = openGithubApi(ports, { url: API_ORIGIN, repository: 'octo-org/demo', token: world.job.token });
  const client = new ReleaseClient(api, TAG, () => deadlineIn(ports, 15 * 60_000));
  return publishRelease(
    { client, files: ports.files, log: ports.log },
    {
      tag: TAG,
      commit: COMMIT,
      assets,
      appendToPublished,
      async verify(paths) {
        assert.deepEqual(
          [...paths].map(([{ name }, path]) => [
            name,
            Buffer.from(world.files.get(path) ?? new Uint8Array()).toString(),
          ]),
          [['provenance-statement.sigstore.json', '{"bundle":1}']],
        );
        world.changes.push('verified');
        if (!verified) throw new Problem('verify/signature', 'the bundle does not verify');
      },
    },
  );
}

/** What bar 11 asks of every state that anybody can see. */
function assertNothingUnproved(world: Site): void {
  for (const { draft, assets: held } of world.releases.releases) {
    if (draft) continue;
    assert.ok(world.changes.includes('verified'), 'published before the bundles were verified');
    for (const { name, sha256: wanted } of assets) {
      const stored = held.find((one) => one.name === name);
      assert.equal(stored === undefined ? 'missing' : sha256(stored.bytes), wanted, name);
    }
  }
}

const only = (world: Site): LabRelease => {
  const [release, ...others] = world.releases.releases;
  assert.ok(release);
  assert.equal(others.length, 0, 'more than one release of the tag');
  return release;
};

const ALL = [
  'create',
  'upload app.tgz',
  'upload provenance-statement.sigstore.json',
  'upload app.cdx.json',
  'verified',
  'publish',
];

test('draft, upload, download, verify, publish, look: in this order', async () => {
  const world = site();
  const { release, step, uploaded } = await run(world);
  assert.deepEqual(world.changes, ALL);
  assert.deepEqual([step, release.draft, uploaded.size], ['create', false, 3]);
  assertNothingUnproved(world);
});

// ---- A crash after each step

for (const [index, at] of ALL.entries()) {
  test(`after a crash at "${at}" nothing unproved is public, and a second run completes`, async () => {
    const world = site();
    const { releases } = world;
    let seen = 0;
    releases.onChange = (change) => {
      world.changes.push(change);
      seen += 1;
      // "verified" is no change at GitHub.
      if (change === at && seen <= ALL.length) throw new Error('power cut');
    };
    if (at === 'verified') await assert.rejects(run(world, { verified: false }), problem('verify/signature'));
    else await assert.rejects(run(world), /power cut/);
    assertNothingUnproved(world);
    assert.equal(only(world).draft, at !== 'publish');

    const before = world.changes.length;
    releases.onChange = (change) => void world.changes.push(change);
    const { step } = await run(world, { ports: world.again() });
    assert.equal(only(world).draft, false);
    assertNothingUnproved(world);
    assert.equal(step, at === 'publish' ? 'check' : 'fill');
    // Nothing is done twice.
    const second = world.changes.slice(before).filter((change) => change !== 'verified');
    assert.deepEqual(
      second,
      ALL.slice(index + 1).filter((change) => change !== 'verified'),
    );
  });
}

// ---- What GitHub does to an upload

for (const { ending, count } of [
  { ending: 'truncated', count: 1 },
  { ending: 'starter', count: 1 },
  { ending: '502', count: 1 },
  { ending: 'truncated', count: 3 },
] as const satisfies { ending: UploadEnding; count: number }[]) {
  test(`an upload that comes out as "${ending}" ${count} times is sent again`, async () => {
    const world = site();
    world.releases.nextUploads.push(...Array.from({ length: count }, () => ending));
    await run(world);
    assertNothingUnproved(world);
    assert.equal(only(world).assets.length, 3);
  });
}

test('a service that stores nothing but halves ends as unavailable, names the draft, and a second run completes', async () => {
  const world = site();
  world.releases.nextUploads.push(...Array.from({ length: 5000 }, () => 'truncated' as const));
  await assert.rejects(
    run(world),
    problem(
      'service/unavailable',
      /stored 14 of 28 bytes of "app\.tgz"[\s\S]*The draft 7001 of release v1\.2\.3/,
    ),
  );
  assert.equal(only(world).draft, true);
  assert.deepEqual(only(world).assets, [], 'the remains are removed');
  world.releases.nextUploads.length = 0;
  await run(world, { ports: world.again() });
  assertNothingUnproved(world);
});

test('an asset that GitHub renames is removed, and nothing is published', async () => {
  const world = site();
  world.releases.nextUploads.push('stored', 'renamed');
  await assert.rejects(
    run(world),
    problem('subject/name', /stored "provenance-statement\.sigstore\.json" as "renamed-provenance/),
  );
  assert.equal(only(world).draft, true);
  assert.deepEqual(
    only(world).assets.map(({ name }) => name),
    ['app.tgz'],
  );
  await run(world, { ports: world.again() });
  assertNothingUnproved(world);
});

test('422 on repeat: an answer that was lost is found again, and nothing stands twice', async () => {
  for (const [service, call] of [
    ['github-uploads', 1],
    ['github-uploads', 3],
  ] as const) {
    const world = site({ faults: [{ service, call, kind: 'lost-answer' }] });
    await run(world);
    assertNothingUnproved(world);
    assert.equal(only(world).assets.length, 3);
  }
});

test('the remains of an upload that was cut off in another run are replaced', async () => {
  const world = site({
    release: { assets: [asset('app.tgz', { state: 'starter', bytes: utf8('') })] },
  });
  await run(world);
  assert.deepEqual(world.changes.slice(0, 2), ['remove app.tgz', 'upload app.tgz']);
  assertNothingUnproved(world);
});

// ---- What stands there already

for (const digests of ['told', 'null'] as const) {
  test(`assets with equal bytes are kept; the digest of the API is ${digests}`, async () => {
    const world = site({ release: { assets: [asset('app.tgz')] } });
    world.releases.digests = digests;
    const { uploaded } = await run(world);
    assert.ok(!uploaded.has('app.tgz'));
    assert.ok(!world.changes.includes('upload app.tgz'));
    assertNothingUnproved(world);
  });

  test(`an asset with other bytes is refused and left alone; the digest of the API is ${digests}`, async () => {
    const other = utf8('the artifact, of SAME length');
    const world = site({ release: { assets: [asset('app.tgz', { bytes: other })] } });
    world.releases.digests = digests;
    await assert.rejects(run(world), problem('store/differs', /asset "app\.tgz" of release v1\.2\.3/));
    assert.ok(!world.changes.includes('remove app.tgz') && !world.changes.includes('publish'));
    assert.equal(Buffer.from(only(world).assets[0]?.bytes ?? '').toString(), 'the artifact, of SAME length');
  });
}

test('a digest of the API that is not that of the bytes is refused, whoever is right', async () => {
  const world = site({
    release: {
      assets: [
        asset('app.tgz', {
          bytes: utf8('x'.repeat(28)),
          digest: `sha256:${sha256(contents.get('app.tgz') ?? '')}`,
        }),
      ],
    },
  });
  await assert.rejects(run(world), problem('store/differs', /downloaded again, is another file/));
  assert.equal(only(world).draft, true);
});

test('an asset of the draft that nobody has verified is not published with the others', async () => {
  const world = site({ release: { assets: [asset('notes.pdf', { id: 9 })] } });
  await assert.rejects(run(world), problem('release/unknown-asset', /"notes\.pdf"/));
  assert.deepEqual(world.changes, []);
});

for (const { why, act } of [
  {
    why: 'exchanged',
    act: ({ assets: held }: LabRelease) => {
      held.splice(0, 1, asset('app.tgz', { id: 99, bytes: utf8('evil') }));
    },
  },
  { why: 'added', act: ({ assets: held }: LabRelease) => void held.push(asset('evil.sh', { id: 99 })) },
] as const) {
  test(`SEC-142 an asset that is ${why} after the download keeps the draft a draft`, async () => {
    const world = site();
    const push = world.changes.push.bind(world.changes);
    world.changes.push = (...items: string[]) => {
      if (items.includes('verified')) act(only(world));
      return push(...items);
    };
    await assert.rejects(run(world), (error: Error & { code?: string }) => {
      assert.match(String(error.code), /^store\/differs$|^release\/unknown-asset$/);
      return true;
    });
    assert.equal(only(world).draft, true);
  });
}

// ---- Published already

for (const { why, release, options, code } of [
  { why: 'immutable', release: { immutable: true }, options: {}, code: 'release/immutable' },
  {
    why: 'immutable, whatever is asked',
    release: { immutable: true },
    options: { appendToPublished: true },
    code: 'release/immutable',
  },
  { why: 'mutable', release: {}, options: {}, code: 'release/published' },
] as const) {
  test(`SEC-125 nothing is added to a published release that is ${why}`, async () => {
    const world = site({ release: { ...release, draft: false, assets: [] } });
    await assert.rejects(run(world, options), problem(code));
    assert.deepEqual(world.changes, []);
    assert.ok(world.ports.http.requests.every(({ method }) => method === 'GET'));
  });
}

test('a published release is added to where that is asked for, and its other assets are left alone', async () => {
  const world = site({ release: { draft: false, assets: [asset('notes.pdf', { id: 9 })] } });
  const { step } = await run(world, { appendToPublished: true });
  assert.equal(step, 'append');
  assert.equal(only(world).assets.length, 4);
  assert.ok(!world.changes.includes('publish'));
});

test('a published release that is complete is only looked at', async () => {
  const world = site({
    release: { draft: false, immutable: true, assets: [...contents.keys()].map((name) => asset(name)) },
  });
  const { step } = await run(world);
  assert.deepEqual([step, world.changes], ['check', ['verified']]);
});

test('a release that stays a draft after the request to publish it is noticed', async () => {
  const world = site();
  world.releases.onChange = (change) => {
    world.changes.push(change);
    if (change === 'publish') only(world).draft = true;
  };
  await assert.rejects(run(world), problem('store/differs', /is not published after it was published/));
});

// ---- The tag

for (const { why, when } of [
  { why: 'before anything', when: '' },
  { why: 'while files are uploaded', when: 'upload app.cdx.json' },
]) {
  for (const to of ['b'.repeat(40), undefined]) {
    test(`SEC-125 a tag that ${to === undefined ? 'is removed' : 'is moved'} ${why} stops the publication`, async () => {
      const world = site();
      const move = () => {
        if (to === undefined) world.releases.tags.delete(TAG);
        else world.releases.tags.set(TAG, { commit: to });
      };
      if (when === '') move();
      world.releases.onChange = (change) => {
        world.changes.push(change);
        if (change === when) move();
      };
      const text =
        to === undefined
          ? /Tag v1\.2\.3 does not exist/
          : /points to b{40}; the artifacts were built from 5f2c/;
      await assert.rejects(run(world), problem('release/tag-moved', text));
      assert.ok(!world.changes.includes('publish'));
      world.releases.tags.set(TAG, { commit: COMMIT });
      await run(world, { ports: world.again() });
      assertNothingUnproved(world);
    });
  }
}

test('SEC-125 a tag that is moved in the moment of publishing is told', async () => {
  const world = site();
  world.releases.onChange = (change) => {
    world.changes.push(change);
    if (change === 'publish') world.releases.tags.set(TAG, { commit: 'b'.repeat(40) });
  };
  await assert.rejects(run(world), problem('release/tag-moved', /The release is published: take it back/));
});

test('SEC-125 a draft that gets another tag after the download is published under ours, and at the commit that was built', async () => {
  const world = site();
  const push = world.changes.push.bind(world.changes);
  world.changes.push = (...items: string[]) => {
    if (items.includes('verified')) only(world).tag = 'v0.0.1';
    return push(...items);
  };
  const bodies: unknown[] = [];
  const { send } = world.ports.http;
  const http = {
    ...world.ports.http,
    send(request: Parameters<typeof send>[0]) {
      if (request.method === 'PATCH') bodies.push(JSON.parse(Buffer.from(request.body ?? []).toString()));
      return send(request);
    },
  };
  await run(world, { ports: { ...world.ports, http } });
  assert.deepEqual([only(world).tag, only(world).draft], [TAG, false]);
  assert.deepEqual(bodies, [{ draft: false, tag_name: TAG, target_commitish: COMMIT }]);
});

// ---- Rights and outages

test('SEC-123 without "contents: write" the run ends with exit 3 and the YAML, and nothing is changed', async () => {
  const world = site({ job: simulateJob({ permissions: { contents: 'read' } }), release: {} });
  await assert.rejects(run(world), (error) => {
    assert.ok(error instanceof Problem);
    assert.equal(error.exit, 3);
    return problem('service/refused', /^ {4}permissions:\n {6}contents: write$/m)(error);
  });
  assert.deepEqual(world.changes, []);
});

test('each request fails once and is made again', async () => {
  const calls: Fault[] = ['github-api', 'github-uploads', 'release-storage'].flatMap((service) =>
    [1, 3, 5, 7].map((call): Fault => ({ service, call, kind: 'status', status: 502 })),
  );
  const world = site({ faults: calls });
  await run(world);
  assertNothingUnproved(world);
});

test('a release that somebody publishes while the request for a draft is repeated is not added to', async () => {
  const world = site();
  const { send } = world.ports.http;
  let refusedOnce = false;
  const ports: Ports = {
    ...world.ports,
    http: {
      send(request: Parameters<typeof send>[0]) {
        if (refusedOnce || request.method !== 'POST' || !request.url.endsWith('/releases'))
          return send(request);
        refusedOnce = true;
        world.releases.releases.push({ id: 55, tag: TAG, draft: false, immutable: false, assets: [] });
        return Promise.resolve({ status: 502, headers: new Map(), body: utf8('') });
      },
    },
  };
  await assert.rejects(run(world, { ports }), problem('release/published'));
  assert.deepEqual(world.changes, []);
  assert.deepEqual(only(world).assets, []);
});

test('each answer to a request that changes something is lost once', async () => {
  for (let call = 1; call <= 24; call += 1) {
    const world = site({ faults: [{ service: 'github-api', call, kind: 'lost-answer' }] });
    await run(world);
    assertNothingUnproved(world);
    assert.equal(only(world).draft, false);
    assert.equal(only(world).assets.length, 3);
    assert.equal(world.ports.http.requests.filter(({ method }) => method === 'PATCH').length, 1);
  }
});

test('a server that sends assets itself is read as well', async () => {
  const world = site();
  world.releases.downloads = 'direct';
  await run(world);
  assertNothingUnproved(world);
  assert.ok(world.ports.http.requests.every(({ service }) => service !== 'release-storage'));
});

test('SEC-085 the token is not sent to where assets are kept', async () => {
  const world = site();
  await run(world);
  const { requests } = world.ports.http;
  for (const { service, headers } of requests)
    assert.equal(headers.has('authorization'), service !== 'release-storage', service);
  assert.ok(requests.some(({ service }) => service === 'release-storage'));
});

test('a download that breaks off is no asset, and a second run completes', async () => {
  const world = site({ faults: [{ service: 'release-storage', call: 1, kind: 'truncated' }] });
  await assert.rejects(run(world), problem('store/differs', /downloaded again, is another file/));
  assert.equal(only(world).draft, true);
  await run(world, { ports: world.again() });
  assertNothingUnproved(world);
});

test('nothing that was downloaded stays on the disk', async () => {
  const world = site();
  const before = [...world.files.keys()];
  await run(world);
  assert.deepEqual([...world.files.keys()], before);
});
