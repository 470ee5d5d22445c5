import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { parseSha256 } from '@secure-build/common/core/digest';
import type { BundleStore, BundleToStore } from '@secure-build/common/domain/signing/stores';
import { fileKind } from '@secure-build/common/edges/stores/file';
import { parseStoreLines, stores } from '@secure-build/common/edges/stores/registry';
import type { StoreKind, StoreRun } from '@secure-build/common/edges/stores/store-kind';
import { sameBundle } from '@secure-build/common/formats/bundle-file';
import { parsePinnedReference } from '@secure-build/common/formats/oci/reference';
import { RESULTS_ORIGIN } from '../../../lab/github/artifacts.ts';
import { API_ORIGIN } from '../../../lab/github/rest.ts';
import { type GithubWorld, githubWorld } from '../../../lab/github/world.ts';
import { bundleToStore, digestOfBundle } from '../../../support/bundles-to-store.ts';
import { githubContext } from '../../../support/github-context.ts';

// The shared suite: every store of the registry keeps a bundle, gives it back, and keeps it once.

interface Expected {
  readonly place: string;
  readonly blob: 'stored' | 'not-applicable';
  /** Part of where a found bundle is said to come from. */
  readonly finds: string;
}

const commit = '4d3c2b1a'.repeat(5);
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

/** As a user writes the line. */
const lines: Readonly<Record<string, string>> = { release: 'release:v1.2.3' };

const fixture = (id: string) => join(import.meta.dirname, '../../../fixtures/stores', id, 'cases.json');

function runOf({ ports, job }: GithubWorld, bundle: BundleToStore): StoreRun {
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: RESULTS_ORIGIN,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
  });
  return {
    ports,
    context: {
      kind: 'workflow',
      workspace: '/workspace',
      defaultEvidencePath: '/evidence',
      github: { ...githubContext, sha: commit },
    },
    purpose: 'keep',
    deadlineMs: 15 * 60_000,
    images: [parsePinnedReference(`registry.example/app@sha256:${digestOfBundle(bundle)}`)],
    realmHosts: [],
    github: {
      apiUrl: API_ORIGIN,
      serverUrl: 'https://github.com',
      repository: 'octo-org/demo',
      token: job.token,
    },
    withoutSha256: [],
    isKeyless: true,
  };
}

/** By the registry, as a run opens it. */
async function open(kind: StoreKind, world: GithubWorld, bundle: BundleToStore): Promise<BundleStore> {
  const run = runOf(world, bundle);
  const [found] = parseStoreLines([lines[kind.id] ?? kind.id], run);
  assert.equal(found?.kind, kind);
  const store = await kind.open(found?.line ?? '', run);
  assert.ok(store !== undefined);
  return store;
}

test('store "file": the evidence folder has every bundle already, so that nothing is opened', async () => {
  const { world, bundle } = prepareWorld();
  const run = runOf(world, bundle);
  const expected = JSON.parse(readFileSync(fixture('file'), 'utf8')) as { readonly opens: string };
  assert.deepEqual(parseStoreLines(['file'], run), [{ line: 'file', kind: fileKind }]);
  assert.equal((await fileKind.open('file', run))?.place ?? 'nothing', expected.opens);
});

const services: readonly StoreKind[] = stores.filter((kind) => kind !== fileKind);

for (const kind of services) {
  const { id } = kind;
  const expected = JSON.parse(readFileSync(fixture(id), 'utf8')) as Expected;
  const fresh = async () => {
    const { world, bundle } = prepareWorld();
    return { bundle, store: await open(kind, world, bundle), world };
  };

  test(`store "${id}": what it keeps is given back, byte for byte or member for member, and says where it was`, async () => {
    const { store, bundle } = await fresh();
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
    const { store, bundle, world } = await fresh();
    await store.store(bundle);
    const second = await open(kind, { ...world, ports: world.again() }, bundle);
    const receipt = await second.store(bundle);
    assert.equal(receipt.kind === 'stored' && receipt.present, true);
    assert.equal((await second.read(digestOfBundle(bundle))).length, 1);
  });

  test(`store "${id}": before anything was stored it is empty, not unreadable`, async () => {
    const { store, bundle } = await fresh();
    assert.deepEqual(await store.read(digestOfBundle(bundle)), []);
  });

  test(`store "${id}": a signature over a file itself is ${expected.blob}`, async () => {
    const { store, bundle } = await fresh();
    const blob = { ...bundle, content: 'blob', fileName: 'app.sigstore.json' } as const;
    const { predicateType: _, ...rest } = blob;
    assert.equal((await store.store(rest)).kind, expected.blob);
  });
}
