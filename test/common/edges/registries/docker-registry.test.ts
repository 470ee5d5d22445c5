import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { parseSha256 } from '@secure-build/common/core/digest';
import { fetchHttp } from '@secure-build/common/edges/http';
import { ociStore } from '@secure-build/common/edges/registries/oci';
import { describe, ociTypes } from '@secure-build/common/formats/oci/manifest';
import { parsePinnedReference } from '@secure-build/common/formats/oci/reference';
import { bundleToStore } from '../../../support/bundles-to-store.ts';
import { fakePorts } from '../../../support/fake-ports.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** The registry of the distribution project, as Debian packages it: it has no referrers API. */
async function startRegistry(t: TestContext): Promise<string> {
  const port = await freePort();
  const folder = temporaryFolder(t);
  const config = join(folder, 'config.yml');
  const settings = {
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: `127.0.0.1:${port}` },
  };
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(settings));
  const child = spawn('docker-registry', ['serve', config], { stdio: 'ignore' });
  t.after(() => child.kill('SIGKILL'));
  for (let trial = 0; trial < 100; trial += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/v2/`).catch(() => undefined);
    if (ready?.status === 200) return `127.0.0.1:${port}`;
    await sleep(50);
  }
  return assert.fail('docker-registry does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : assert.fail('no port');
}

async function pushImage(registry: string): Promise<string> {
  const base = `http://${registry}/v2/team/app`;
  const blob = async (bytes: Bytes) => {
    const { digest } = describe(bytes, '');
    const started = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
    const url = new URL(started.headers.get('location') ?? '', base);
    url.searchParams.set('digest', digest);
    assert.equal((await fetch(url, { method: 'PUT', body: new Uint8Array(bytes) })).status, 201);
    return { digest, size: bytes.length };
  };
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', ...(await blob(utf8('{}'))) };
  const layers = [{ mediaType: 'application/octet-stream', ...(await blob(utf8('layer'))) }];
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: ociTypes.manifest, config, layers });
  const headers = { 'content-type': ociTypes.manifest };
  const pushed = await fetch(`${base}/manifests/v1`, { method: 'PUT', body: manifest, headers });
  assert.equal(pushed.status, 201);
  return describe(utf8(manifest), '').digest.slice('sha256:'.length);
}

const isInstalled = spawnSync('docker-registry', ['--version']).status === 0;

test('a real registry without referrers keeps bundles in the fallback index', {
  skip: !isInstalled && 'needs docker-registry',
}, async (t) => {
  const registry = await startRegistry(t);
  const digest = parseSha256(await pushImage(registry));
  const store = ociStore({
    ports: { ...fakePorts().ports, http: fetchHttp },
    credentials: { find: async () => undefined },
    images: [parsePinnedReference(`${registry}/team/app@sha256:${digest}`)],
    deadlineMs: 30_000,
  });
  const first = bundleToStore('app', { sha256: digest });
  const second = bundleToStore('other', { sha256: digest });
  assert.deepEqual(await store.read(digest), []);
  for (const bundle of [first, second, first]) await store.store(bundle);
  const found = await store.read(digest);
  assert.deepEqual(
    found.map(({ bytes }) => Buffer.from(bytes).toString()),
    [first, second].map(({ bytes }) => Buffer.from(bytes).toString()),
  );
});
