import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { parseSha256 } from '@secure-build/common/core/digest';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import type { BundleStore, BundleToStore } from '@secure-build/common/domain/signing/stores';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { openArtifactService } from '@secure-build/common/edges/github/artifacts';
import { attestationStore } from '@secure-build/common/edges/github/attestations';
import { openRateBudget } from '@secure-build/common/edges/github/rate-budget';
import { releaseStore } from '@secure-build/common/edges/github/releases';
import { ociStore } from '@secure-build/common/edges/registries/oci';
import { artifactStore } from '@secure-build/common/edges/stores/artifact';
import { fileStore } from '@secure-build/common/edges/stores/file';
import { type StoreId, stores } from '@secure-build/common/edges/stores/registry';
import { sameBundle } from '@secure-build/common/formats/bundle-file';
import { parsePinnedReference } from '@secure-build/common/formats/oci/reference';
import { RESULTS_ORIGIN } from '../../../lab/github/artifacts.ts';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { bundleToStore, digestOfBundle } from '../../../support/bundles-to-store.ts';

// The shared suite: every store of the registry keeps a bundle, gives it back, and keeps it once.

interface Expected {
  readonly place: string;
  readonly blob: 'stored' | 'not-applicable';
  /** Part of where a found bundle is said to come from. */
  readonly finds: string;
}

const deadlineMs = 15 * 60_000;
const image = utf8(
  '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}',
);

function prepareWorld(): { readonly world: GithubWorld; readonly bundle: BundleToStore } {
  const world = githubWorld();
  world.releases.releases.push({ id: 1, tag: 'v1.2.3', draft: true, immutable: false, assets: [] });
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const digest = world.registry.put('app', { bytes: image, mediaType }).slice('sha256:'.length);
  return { world, bundle: bundleToStore('app', { sha256: parseSha256(digest) }) };
}

const openers: { readonly [id in StoreId]: (world: GithubWorld, bundle: BundleToStore) => BundleStore } = {
  file: ({ ports }) => fileStore({ files: ports.files, folder: '/evidence/attestations' }),
  github: ({ ports, job }) =>
    attestationStore({
      api: openGithubApi(ports, { url: API_ORIGIN, repository: 'octo-org/demo', token: job.token }),
      serverUrl: 'https://github.com',
      asked: 'github',
      budget: openRateBudget(ports),
      deadlineMs,
    }),
  oci: ({ ports }, bundle) =>
    ociStore({
      ports,
      credentials: { find: async () => undefined },
      images: [parsePinnedReference(`registry.example/app@sha256:${digestOfBundle(bundle)}`)],
      deadlineMs,
    }),
  release: ({ ports, job }) =>
    releaseStore({
      api: openGithubApi(ports, { url: API_ORIGIN, repository: 'octo-org/demo', token: job.token }),
      tag: 'v1.2.3',
      deadlineMs,
    }),
  artifact: ({ ports, job }) =>
    artifactStore({
      ports,
      service: openArtifactService(
        { ACTIONS_RESULTS_URL: RESULTS_ORIGIN, ACTIONS_RUNTIME_TOKEN: job.runtimeToken },
        ports,
        githubHostOf('https://github.com'),
      ),
      deadlineMs,
    }),
};

for (const { id } of stores) {
  const file = join(import.meta.dirname, '../../../fixtures/stores', id, 'cases.json');
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  const fresh = () => {
    const { world, bundle } = prepareWorld();
    return { bundle, store: openers[id](world, bundle), world };
  };

  test(`store "${id}": what it keeps is given back, byte for byte or member for member, and says where it was`, async () => {
    const { store, bundle } = fresh();
    assert.equal(store.place, expected.place);
    await store.prepare([bundle]);
    const receipt = await store.store(bundle);
    assert.equal(receipt.kind === 'stored' && !receipt.present, true);
    const found = await store.read(digestOfBundle(bundle));
    assert.equal(found.length, 1);
    assert.ok(sameBundle(found[0]?.bytes ?? utf8(''), bundle.bytes));
    assert.ok(found[0]?.from.includes(expected.finds), found[0]?.from);
  });

  test(`SEC-151 store "${id}": a second run finds the bundle there and keeps one`, async () => {
    const { store, bundle, world } = fresh();
    await store.store(bundle);
    const second = openers[id]({ ...world, ports: world.again() }, bundle);
    const receipt = await second.store(bundle);
    assert.equal(receipt.kind === 'stored' && receipt.present, true);
    assert.equal((await second.read(digestOfBundle(bundle))).length, 1);
  });

  test(`store "${id}": before anything was stored it is empty, not unreadable`, async () => {
    const { store, bundle } = fresh();
    assert.deepEqual(await store.read(digestOfBundle(bundle)), []);
  });

  test(`store "${id}": a signature over a file itself is ${expected.blob}`, async () => {
    const { store, bundle } = fresh();
    const blob = { ...bundle, content: 'blob', fileName: 'app.sigstore.json' } as const;
    const { predicateType: _, ...rest } = blob;
    assert.equal((await store.store(rest)).kind, expected.blob);
  });
}
