import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { releaseStore } from '@secure-build/common/edges/github/releases';
import { ASSET_ORIGIN, type LabRelease, UPLOAD_ORIGIN } from '../../../lab/github/releases.ts';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { simulateJob } from '../../../lab/github/simulated-job.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { bundleToStore, digestOfBundle } from '../../../support/bundles-to-store.ts';
import { problem } from '../../../support/signing.ts';

const COMMIT = '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2';
const bundle = bundleToStore('app');

function withRelease(
  release: Partial<LabRelease> = {},
  options: Parameters<typeof githubWorld>[0] = {},
): GithubWorld & { readonly release: LabRelease } {
  const world = githubWorld(options);
  const made = { id: 55, tag: 'v1.2.3', draft: true, immutable: false, assets: [], ...release };
  world.releases.releases.push(made);
  return { ...world, release: made };
}

const open = (world: GithubWorld, { commit = COMMIT, ports = world.ports, tag = 'v1.2.3' } = {}) =>
  releaseStore({
    api: openGithubApi(ports, { url: API_ORIGIN, repository: 'octo-org/demo', token: world.job.token }),
    tag,
    commit,
    deadlineMs: 15 * 60_000,
  });

test('a bundle becomes an asset of the draft, is downloaded again and compared', async () => {
  const world = withRelease();
  const store = open(world);
  await store.prepare([bundle]);
  assert.deepEqual(await store.store(bundle), {
    kind: 'stored',
    place: 'release v1.2.3 of octo-org/demo',
    present: false,
  });
  assert.deepEqual(
    world.release.assets.map(({ name }) => name),
    ['app.intoto.jsonl'],
  );
  const found = await store.read(digestOfBundle(bundle));
  assert.deepEqual(
    found.map(({ bytes }) => Buffer.from(bytes).toString()),
    [Buffer.from(bundle.bytes).toString()],
  );
});

test('SEC-085 the token goes to the API and the host for uploads, not to where assets are kept', async () => {
  const world = withRelease();
  await open(world).store(bundle);
  const origins = new Map(
    world.ports.http.requests.map(({ url, headers }) => [new URL(url).origin, headers.has('authorization')]),
  );
  assert.deepEqual(
    origins,
    new Map([
      [API_ORIGIN, true],
      [ASSET_ORIGIN, false],
      [UPLOAD_ORIGIN, true],
    ]),
  );
});

for (const uploadOrigin of [
  'https://evil.example',
  'https://uploads.github.com.evil.example',
  'http://uploads.github.com',
  'https://uploads.github.com:8443',
]) {
  test(`SEC-085 an upload address at ${uploadOrigin} gets nothing`, async () => {
    const world = withRelease();
    world.releases.uploadOrigin = uploadOrigin;
    await assert.rejects(open(world).store(bundle), problem('service/wrong-answer', /address for uploads/));
    assert.ok(world.ports.http.requests.every(({ method }) => method === 'GET'));
  });
}

test('SEC-086 a download that is redirected twice, or to plain http, is refused', async () => {
  for (const faults of [
    [{ service: 'release-storage', kind: 'redirect' }],
    [
      {
        service: 'github-api',
        path: '/repos/octo-org/demo/releases/assets/',
        kind: 'redirect',
        status: 302,
        location: 'http://release-assets.example/1',
      },
    ],
  ] as const) {
    const world = withRelease({}, { faults });
    await assert.rejects(open(world).store(bundle), (error: Error & { code?: string }) => {
      assert.match(String(error.code), /^service\/(?:refused|wrong-answer)$/);
      return true;
    });
  }
});

for (const { why, release } of [
  { why: 'published', release: { draft: false } },
  { why: 'published and immutable', release: { draft: false, immutable: true } },
]) {
  test(`SEC-125 a release that is ${why} is not touched`, async () => {
    const world = withRelease(release);
    const refused = problem('release/immutable', new RegExp(`is ${why}: nothing is added`));
    await assert.rejects(open(world).prepare([bundle]), refused);
    await assert.rejects(open(world).store(bundle), refused);
    assert.ok(world.ports.http.requests.every(({ method }) => method === 'GET'));
    assert.deepEqual(await open(world).read(digestOfBundle(bundle)), []);
  });
}

test('SEC-125 a release that is published between the look and the upload is refused by GitHub', async () => {
  const world = withRelease();
  const uploads = world.services.get(UPLOAD_ORIGIN);
  assert.ok(uploads);
  const racing = githubWorld();
  racing.releases.releases.push(world.release);
  const service = {
    ...uploads,
    handle: (...given: Parameters<typeof uploads.handle>) => {
      world.release.immutable = true;
      return racing.services.get(UPLOAD_ORIGIN)?.handle(...given) ?? uploads.handle(...given);
    },
  };
  const again = githubWorld({ more: new Map([[UPLOAD_ORIGIN, service]]) });
  again.releases.releases.push(world.release);
  await assert.rejects(open(again).store(bundle), problem('release/immutable', /published meanwhile/));
});

test('SEC-125 a tag that points to another commit stops everything, also behind an annotated tag', async () => {
  for (const via of [undefined, 'c'.repeat(40)]) {
    const world = withRelease();
    const tag = (commit: string) => ({ commit, ...(via === undefined ? {} : { via }) });
    world.releases.tags.set('v1.2.3', tag('b'.repeat(40)));
    const moved = problem('release/tag-moved', new RegExp(`${'b'.repeat(40)}, expected ${COMMIT}`));
    await assert.rejects(open(world).prepare([bundle]), moved);
    await assert.rejects(open(world).store(bundle), moved);
    assert.deepEqual(world.release.assets, []);
    world.releases.tags.set('v1.2.3', tag(COMMIT));
    await open(world).prepare([bundle]);
    assert.equal((await open(world).store(bundle)).kind, 'stored');
  }
});

test('a name that is taken by the same bytes is ours; by others it is left alone', async () => {
  const world = withRelease();
  await open(world).store(bundle);
  assert.deepEqual(await open(world, { ports: world.again() }).store(bundle), {
    kind: 'stored',
    place: 'release v1.2.3 of octo-org/demo',
    present: true,
  });
  const other = { id: 1, name: bundle.fileName, bytes: utf8('other'), state: 'uploaded' } as const;
  const taken = withRelease({ assets: [other] });
  await assert.rejects(
    open(taken).store(bundle),
    problem('store/differs', /is another file than \/evidence/),
  );
  assert.deepEqual(taken.release.assets, [other]);
});

test('SEC-151 the remains of an upload that was cut off are replaced', async () => {
  const remains = { id: 1, name: bundle.fileName, bytes: utf8(''), state: 'starter' } as const;
  const world = withRelease({ assets: [remains] });
  assert.equal((await open(world).store(bundle)).kind, 'stored');
  assert.deepEqual(
    world.release.assets.map(({ id }) => id),
    [7001],
  );
  const lost = withRelease({}, { faults: [{ service: 'github-uploads', call: 1, kind: 'lost-answer' }] });
  assert.equal((await open(lost).store(bundle)).kind, 'stored');
  assert.equal(lost.release.assets.length, 1);
});

test('an asset that comes back changed is noticed', async () => {
  const world = withRelease();
  await open(world).store(bundle);
  const [asset] = world.release.assets;
  assert.ok(asset);
  asset.bytes = utf8('{"changed":1}');
  await assert.rejects(open(world).store(bundle), problem('store/differs', /another file/));
});

for (const { why, planned, code } of [
  { why: 'two bundles of one name', planned: [bundle, bundle], code: 'subject/collision' },
  {
    why: 'a name that GitHub would change',
    planned: [{ ...bundle, fileName: 'a b.intoto.jsonl' }],
    code: 'subject/name',
  },
  {
    why: 'a name that climbs',
    planned: [{ ...bundle, fileName: '../a.intoto.jsonl' }],
    code: 'subject/name',
  },
] as const) {
  test(`names are judged before anything is signed: ${why}`, async () => {
    await assert.rejects(open(withRelease()).prepare(planned), problem(code));
  });
}

test('a release that does not exist is missing: a token that may write would see its draft', async () => {
  for (const world of [githubWorld(), withRelease({ tag: 'v9' })]) {
    await assert.rejects(open(world).prepare([bundle]), (error) => {
      assert.doesNotMatch(error instanceof Problem ? error.hint : '', /permissions/);
      return problem(
        'release/missing',
        /no release v1\.2\.3 .*, published or as a draft\nMake a draft/,
      )(error);
    });
    assert.equal(
      world.releases.releases.length,
      world.releases.releases.filter(({ tag }) => tag === 'v9').length,
    );
  }
});

test('SEC-123 a token that may not write sees no draft: exit 3 with the YAML, whether there is one or not', async () => {
  const job = simulateJob({ permissions: { contents: 'read' } });
  for (const world of [githubWorld({ job }), withRelease({}, { job })]) {
    const before = structuredClone(world.releases.releases);
    for (const ask of [() => open(world).prepare([bundle]), () => open(world).store(bundle)]) {
      await assert.rejects(ask, (error) => {
        assert.equal(error instanceof Problem && error.exit, 3);
        const both = /no release v1\.2\.3 .*, or it is a draft, which this token may not see$/m;
        problem('service/refused', both)(error);
        return problem('service/refused', /^ {4}permissions:\n {6}contents: write$/m)(error);
      });
    }
    assert.deepEqual(world.releases.releases, before);
  }
});

for (const status of [404, 422, 502]) {
  test(`where GitHub does not say whether the token may write (${status}), the message names both possibilities`, async () => {
    const faults = [
      {
        service: 'github-api',
        path: '/repos/octo-org/demo/releases/generate-notes',
        kind: 'status',
        status,
      } as const,
    ];
    const both =
      /or it is a draft, which this token may not be allowed to see\n[\s\S]*\n {6}contents: write$/m;
    await assert.rejects(open(githubWorld({ faults })).prepare([bundle]), problem('release/missing', both));
  });
}

test('SEC-123 without "contents: write" the upload ends with exit 3 and the YAML', async () => {
  const world = withRelease();
  const stranger = githubWorld({ job: simulateJob({ permissions: { contents: 'read' } }) });
  stranger.releases.releases.push(world.release);
  const uploads = stranger.services.get(UPLOAD_ORIGIN);
  assert.ok(uploads);
  const mixed = githubWorld({ more: new Map([[UPLOAD_ORIGIN, uploads]]) });
  mixed.releases.releases.push(world.release);
  await assert.rejects(
    open(mixed).store(bundle),
    problem('service/refused', /^ {4}permissions:\n {6}contents: write$/m),
  );
});

test('two drafts of one tag are one too many', async () => {
  const world = withRelease();
  world.releases.releases.push({ ...world.release, id: 56 });
  await assert.rejects(open(world).prepare([bundle]), problem('release/missing', /2 drafts/));
});

test('a draft is found behind many releases', async () => {
  const world = githubWorld();
  world.releases.pageSize = 2;
  for (let id = 1; id <= 5; id += 1)
    world.releases.releases.push({ id, tag: `v0.0.${id}`, draft: false, immutable: false, assets: [] });
  world.releases.releases.push({ id: 9, tag: 'v1.2.3', draft: true, immutable: false, assets: [] });
  assert.equal((await open(world).store(bundle)).kind, 'stored');
});
