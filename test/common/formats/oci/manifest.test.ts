import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import {
  bundleLayerOf,
  bundleReferrer,
  fallbackTag,
  isBundleType,
} from '@secure-build/common/formats/oci/bundle-referrer';
import {
  describe,
  formatOciIndex,
  type OciManifest,
  ociTypes,
  parseOciManifest,
} from '@secure-build/common/formats/oci/manifest';
import type { OciDigest } from '@secure-build/common/formats/oci/reference';
import { problem } from '../../../support/signing.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const subject = describe(utf8('{"image":1}'), ociTypes.manifest);
const bundle = describe(utf8('{"bundle":1}'), BUNDLE);
const options = {
  subject,
  bundle,
  content: 'dsse-envelope',
  predicateType: 'https://slsa.dev/provenance/v1',
} as const;

test('a bundle is attached by a manifest with empty config, subject and the two annotations', () => {
  const { bytes, descriptor } = bundleReferrer(options);
  const annotations = {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1',
  };
  assert.deepEqual(JSON.parse(Buffer.from(bytes).toString()), {
    schemaVersion: 2,
    mediaType: ociTypes.manifest,
    artifactType: BUNDLE,
    config: {
      mediaType: ociTypes.empty,
      digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      size: 2,
    },
    layers: [{ mediaType: BUNDLE, digest: bundle.digest, size: 12 }],
    subject: { mediaType: ociTypes.manifest, digest: subject.digest, size: 11 },
    annotations,
  });
  assert.equal(descriptor.digest, describe(bytes, '').digest);
  assert.equal(descriptor.artifactType, BUNDLE);
  assert.deepEqual(Object.fromEntries(descriptor.annotations), annotations);
});

test('SEC-151 the same bundle has the same manifest: no time stands in it unless one is given', () => {
  assert.deepEqual(bundleReferrer(options).bytes, bundleReferrer({ ...options }).bytes);
  const dated = bundleReferrer({ ...options, created: '2026-11-21T00:00:00Z' });
  assert.equal(dated.descriptor.annotations.get('org.opencontainers.image.created'), '2026-11-21T00:00:00Z');
});

test('what was written is read back, a manifest and an index', () => {
  const { bytes, descriptor } = bundleReferrer(options);
  const manifest = parseOciManifest(bytes) as OciManifest;
  assert.equal(manifest.kind, 'manifest');
  assert.equal(manifest.subject?.digest, subject.digest);
  assert.deepEqual(bundleLayerOf(manifest, subject.digest), bundle);
  const index = parseOciManifest(formatOciIndex([descriptor]));
  assert.deepEqual(index, { kind: 'index', mediaType: ociTypes.index, manifests: [descriptor] });
});

test('annotations named like members of an object are plain text (SEC-079)', () => {
  const text = `{"schemaVersion":2,"manifests":[{"mediaType":"m","digest":"${subject.digest}","size":1,"annotations":{"__proto__":"a","constructor":"b"}}]}`;
  const index = parseOciManifest(utf8(text));
  assert.equal(index.kind, 'index');
  const annotations = index.kind === 'index' ? index.manifests[0]?.annotations : undefined;
  assert.deepEqual(
    [...(annotations ?? [])],
    [
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ],
  );
});

const good = JSON.parse(Buffer.from(bundleReferrer(options).bytes).toString());
for (const { why, value, fault } of [
  { why: 'a list', value: [], fault: /expected an object/ },
  { why: 'another version', value: { ...good, schemaVersion: 1 }, fault: /schemaVersion|expected 2/ },
  { why: 'no layers', value: { ...good, layers: undefined }, fault: /expected a list/ },
  { why: 'an index and a manifest at once', value: { ...good, manifests: [] }, fault: /at once/ },
  { why: 'no config', value: { ...good, config: null }, fault: /expected a descriptor/ },
  {
    why: 'a size that is no number',
    value: { ...good, config: { ...good.config, size: '2' } },
    fault: /expected a size/,
  },
  {
    why: 'a negative size',
    value: { ...good, config: { ...good.config, size: -1 } },
    fault: /expected a size/,
  },
  {
    why: 'a digest in upper case',
    value: { ...good, subject: { ...good.subject, digest: subject.digest.toUpperCase() } },
    fault: /expected a whole digest/,
  },
  { why: 'an annotation that is no text', value: { ...good, annotations: { a: 1 } }, fault: /expected text/ },
]) {
  test(`no OCI manifest: ${why}`, () => {
    assert.throws(
      () => parseOciManifest(utf8(JSON.stringify(value))),
      problem('service/wrong-answer', fault),
    );
  });
}

for (const { why, change } of [
  { why: 'another subject', change: (manifest: OciManifest) => ({ ...manifest, subject: bundle }) },
  { why: 'no subject', change: ({ subject: _, ...manifest }: OciManifest) => manifest },
  { why: 'another type', change: (manifest: OciManifest) => ({ ...manifest, artifactType: 'text/spdx' }) },
  { why: 'two layers', change: (manifest: OciManifest) => ({ ...manifest, layers: [bundle, bundle] }) },
  { why: 'no layer', change: (manifest: OciManifest) => ({ ...manifest, layers: [] }) },
  {
    why: 'a layer of another type',
    change: (manifest: OciManifest) => ({ ...manifest, layers: [{ ...bundle, mediaType: 'text/plain' }] }),
  },
]) {
  test(`a manifest with ${why} attaches no bundle`, () => {
    const manifest = parseOciManifest(bundleReferrer(options).bytes) as OciManifest;
    assert.equal(bundleLayerOf(change(manifest), subject.digest), undefined);
  });
}

test('older bundles are bundles too, other types are not', () => {
  const spellings = [
    BUNDLE,
    ...['0.1', '0.2', '0.3'].map((version) => `application/vnd.dev.sigstore.bundle+json;version=${version}`),
  ];
  for (const type of spellings) assert.equal(isBundleType(type), true, type);
  for (const type of [`${BUNDLE}x`, 'application/json', 'application/vnd.dev.sigstore.bundle.v9+json'])
    assert.equal(isBundleType(type), false, type);
});

test('the fallback tag is algorithm and digest, cut to what a tag may hold', () => {
  assert.equal(fallbackTag(`sha256:${'a'.repeat(64)}`), `sha256-${'a'.repeat(64)}`);
  assert.equal(fallbackTag(`sha512:${'b'.repeat(128)}` as OciDigest), `sha512-${'b'.repeat(64)}`);
});
