import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8 } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { suiteVersion } from '@secure-build/common/core/version';
import {
  type DependencySnapshot,
  formatDependencySnapshot,
  type SnapshotPackage,
} from '@secure-build/common/formats/dependency-snapshot';
import { suiteRepository } from '@secure-build/common/formats/suite-uris';
import { snapshotFault } from '../../lab/github/snapshots.ts';
import { problem } from '../../support/signing.ts';

const item = (purl: string, more: Partial<SnapshotPackage> = {}): SnapshotPackage => ({
  purl,
  relationship: 'direct',
  scope: 'runtime',
  dependencies: [],
  ...more,
});

const snapshot = (manifests: DependencySnapshot['manifests']): DependencySnapshot => ({
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  job: {
    id: '789',
    correlator: '.github/workflows/ci.yml/sbom/-/.',
    url: 'https://github.com/acme/app/actions/runs/789/attempts/1',
  },
  scanned: new Date('2026-11-21T11:30:00.987Z'),
  manifests,
});

const textOf = (given: DependencySnapshot) => decodeUtf8(formatDependencySnapshot(given)) ?? '';
const bodyOf = (given: DependencySnapshot) => JSON.parse(textOf(given));

const lodash = 'pkg:npm/lodash@4.17.21';
const scoped = 'pkg:npm/%40own/a@1.0.0';

test('the body says commit, job and detector, and of each package where it stands', () => {
  const packages = [
    item(lodash, { relationship: 'indirect', scope: 'development' }),
    item(scoped, { dependencies: [lodash, lodash] }),
  ];
  const body = bodyOf(snapshot([{ path: 'web/package-lock.json', packages }]));
  assert.deepEqual(body, {
    version: 0,
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    job: {
      id: '789',
      correlator: '.github/workflows/ci.yml/sbom/-/.',
      html_url: 'https://github.com/acme/app/actions/runs/789/attempts/1',
    },
    detector: { name: 'secure-build', version: suiteVersion, url: suiteRepository },
    scanned: '2026-11-21T11:30:00Z',
    manifests: {
      'web/package-lock.json': {
        name: 'web/package-lock.json',
        file: { source_location: 'web/package-lock.json' },
        resolved: {
          [scoped]: { package_url: scoped, relationship: 'direct', scope: 'runtime', dependencies: [lodash] },
          [lodash]: {
            package_url: lodash,
            relationship: 'indirect',
            scope: 'development',
            dependencies: [],
          },
        },
      },
    },
  });
  assert.equal(snapshotFault(body), undefined);
});

test('the order of manifests, packages and dependencies changes no byte', () => {
  const packages = [item(lodash), item(scoped, { dependencies: [lodash, 'pkg:npm/b@1'] })];
  const turned = [item(scoped, { dependencies: ['pkg:npm/b@1', lodash] }), item(lodash)];
  assert.equal(
    textOf(
      snapshot([
        { path: 'a', packages },
        { path: 'b', packages: [] },
      ]),
    ),
    textOf(
      snapshot([
        { path: 'b', packages: [] },
        { path: 'a', packages: turned },
      ]),
    ),
  );
});

for (const name of ['__proto__', 'constructor', 'a\nb/package-lock.json', '::error::x', '<b>', '\u202e']) {
  test(`a lockfile called ${JSON.stringify(name)} is a manifest like any other`, () => {
    const body = bodyOf(snapshot([{ path: name, packages: [item(lodash)] }]));
    assert.deepEqual(Object.keys(body.manifests), [name]);
    const [manifest] = Object.values(body.manifests) as { name: string; resolved: object }[];
    assert.equal(manifest?.name, name);
    assert.deepEqual(Object.keys(manifest?.resolved ?? {}), [lodash]);
    assert.equal(snapshotFault(body), undefined);
  });
}

test('two manifests or packages of one name are a defect of the caller, never one of them silently lost', () => {
  const twice = { path: 'package-lock.json', packages: [] };
  assert.throws(() => formatDependencySnapshot(snapshot([twice, twice])), TypeError);
  const packages = [item(lodash), item(lodash, { scope: 'development' })];
  assert.throws(() => formatDependencySnapshot(snapshot([{ path: 'a', packages }])), TypeError);
});

test('a body over the limit is refused with its name and a way out', () => {
  const path = 'x'.repeat(limits.snapshotBytes / 3);
  assert.throws(
    () => formatDependencySnapshot(snapshot([{ path, packages: [] }])),
    problem('limit/exceeded', /"snapshotBytes" \(33554432\)\nSubmit the tree in parts/),
  );
});

for (const { why, body } of [
  { why: 'no detector', body: { detector: undefined } },
  { why: 'a commit of 64 characters', body: { sha: 'a'.repeat(64) } },
  { why: 'a branch without refs/', body: { ref: 'main' } },
  { why: 'a member that it does not know', body: { more: 1 } },
  { why: 'a time that is none', body: { scanned: 'yesterday' } },
  {
    why: 'another relationship',
    body: { manifests: { a: { name: 'a', resolved: { p: { relationship: 'x' } } } } },
  },
]) {
  test(`the check of the schema refuses ${why}`, () => {
    const good = bodyOf(snapshot([]));
    assert.equal(snapshotFault(good), undefined);
    assert.notEqual(snapshotFault(JSON.parse(JSON.stringify({ ...good, ...body }))), undefined);
  });
}
