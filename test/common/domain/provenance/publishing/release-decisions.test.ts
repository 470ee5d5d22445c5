import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import { assetNameFault } from '@secure-build/common/domain/provenance/publishing/asset-name';
import { planAssets } from '@secure-build/common/domain/provenance/publishing/asset-plan';
import type {
  LocalAsset,
  StoredAsset,
  StoredRelease,
} from '@secure-build/common/domain/provenance/publishing/release-asset';
import {
  assetNameOf,
  bundleAssetName,
  requireReleasable,
} from '@secure-build/common/domain/provenance/publishing/release-files';
import { releaseStep } from '@secure-build/common/domain/provenance/publishing/release-step';
import { releaseTag, requireTag } from '@secure-build/common/domain/provenance/publishing/release-tag';
import fc from 'fast-check';
import { fuzzRuns } from '../../../../support/fuzz-runs.ts';
import { problem } from '../../../../support/signing.ts';

const PLACE = 'release v1 of acme/app';
const file = (name: string, changes: Partial<LocalAsset> = {}): LocalAsset => ({
  name,
  path: `/w/${name}`,
  role: 'artifact',
  sizeBytes: 1,
  sha256: sha256(name),
  ...changes,
});
const release = (changes: Partial<StoredRelease> = {}): StoredRelease => ({
  id: 1,
  tag: 'v1',
  draft: true,
  immutable: false,
  uploadUrl: 'https://uploads.github.com/repos/acme/app/releases/1/assets',
  ...changes,
});
const held = (name: string, text = name): StoredAsset => ({
  id: 1,
  name,
  uploaded: true,
  sizeBytes: 1,
  sha256: sha256(text),
});

// ---- The release

const empty: readonly StoredAsset[] = [];
for (const { found, has, append, ends } of [
  { found: undefined, has: empty, append: false, ends: 'create' },
  { found: release(), has: empty, append: false, ends: 'fill' },
  { found: release(), has: [held('a')], append: false, ends: 'fill' },
  { found: release(), has: [held('a', 'x')], append: false, ends: 'store/differs' },
  { found: release(), has: [held('a'), held('z')], append: false, ends: 'release/unknown-asset' },
  { found: release(), has: [held('a'), held('z')], append: true, ends: 'release/unknown-asset' },
  { found: release({ draft: false }), has: [held('a')], append: false, ends: 'check' },
  { found: release({ draft: false }), has: empty, append: false, ends: 'release/published' },
  { found: release({ draft: false }), has: empty, append: true, ends: 'append' },
  { found: release({ draft: false }), has: [held('z')], append: true, ends: 'append' },
  { found: release({ draft: false }), has: [held('a', 'x')], append: true, ends: 'store/differs' },
  { found: release({ draft: false, immutable: true }), has: [held('a')], append: false, ends: 'check' },
  { found: release({ draft: false, immutable: true }), has: empty, append: true, ends: 'release/immutable' },
  { found: release({ draft: false, immutable: true }), has: empty, append: false, ends: 'release/immutable' },
] as const) {
  const state =
    found === undefined
      ? 'no release'
      : found.draft
        ? 'a draft'
        : found.immutable
          ? 'an immutable release'
          : 'a published release';
  test(`${state} with ${has.length} assets${append ? ' that may be added to' : ''} comes to ${ends}`, () => {
    const step = () =>
      releaseStep(found, planAssets([file('a')], has), { place: PLACE, appendToPublished: append });
    if (!ends.includes('/')) assert.equal(step(), ends);
    else assert.throws(step, (error) => error instanceof Problem && error.code === ends);
  });
}

test('the refusal of an immutable release says how to make a draft', () => {
  const step = () =>
    releaseStep(release({ draft: false, immutable: true, tag: "v1'; x" }), planAssets([file('a')], []), {
      place: PLACE,
      appendToPublished: false,
    });
  assert.throws(step, problem('release/immutable', /gh release create 'v1'\\''; x' --draft --verify-tag/));
});

// ---- The tag

const COMMIT = 'a'.repeat(40);

for (const { given, ref, tag } of [
  { given: undefined, ref: 'refs/tags/v1.2.3', tag: 'v1.2.3' },
  { given: 'v2', ref: 'refs/heads/main', tag: 'v2' },
  { given: 'refs/tags/v2', ref: 'refs/tags/v1', tag: 'v2' },
  { given: 'release/2026-11', ref: 'refs/heads/main', tag: 'release/2026-11' },
]) {
  test(`input "tag" ${given ?? 'empty'} and ${ref} give ${tag}`, () => {
    assert.equal(releaseTag(given, ref), tag);
  });
}

for (const given of [
  '',
  '-x',
  '.x',
  'a b',
  'a..b',
  'a//b',
  'a/.b',
  'a.lock',
  'a@{1}',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[',
  'a\\b',
  'a.',
  'a/',
  'a\n',
  'a\u202eb',
  'x'.repeat(201),
]) {
  test(`${JSON.stringify(given.slice(0, 20))} is no name of a tag`, () => {
    assert.throws(() => releaseTag(given, 'refs/tags/v1'), problem('input/invalid', /is no name of a tag/));
  });
}

test('a branch is no tag, and the input is asked for', () => {
  assert.throws(
    () => releaseTag(undefined, 'refs/heads/main'),
    problem('input/invalid', /input "tag" is needed/),
  );
});

test('any text gives a tag or a Problem, always, and a tag never leaves its place in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      try {
        const tag = releaseTag(text, 'refs/tags/v1');
        assert.doesNotMatch(tag, /(?:^|\/)\.\.?(?:\/|$)|\p{Cc}|\s/u);
      } catch (error) {
        assert.ok(error instanceof Problem);
      }
    }),
    { numRuns: fuzzRuns(100) },
  );
});

test('SEC-125 only the very commit passes', () => {
  const built = { tag: 'v1', commit: COMMIT };
  requireTag(built, COMMIT, '');
  const says = 'The draft was not published.';
  assert.throws(
    () => requireTag(built, 'b'.repeat(40), says),
    (error) => {
      assert.ok(error instanceof Problem);
      assert.equal(
        error.message,
        `Tag v1 points to ${'b'.repeat(40)}; the artifacts were built from ${COMMIT}. ${says}`,
      );
      assert.equal(error.exit, 1);
      return true;
    },
  );
  assert.throws(
    () => requireTag(built, undefined, says),
    problem('release/tag-moved', /Tag v1 does not exist/),
  );
});

// ---- Names

for (const name of ['app.tgz', 'app-1.0.0+local-py3.whl', 'a', '_a_', 'A.b.c', 'x'.repeat(200)]) {
  test(`GitHub keeps the name ${name.slice(0, 30)}`, () => assert.equal(assetNameFault(name), undefined));
}
for (const name of [
  '',
  '.app',
  'app.',
  'a b',
  'a~b',
  'a(b)',
  'ä',
  'a/b',
  '..',
  'a..b',
  'a@b',
  '-app',
  '+app',
  'a:b',
  'a\n',
  'x'.repeat(201),
]) {
  test(`GitHub may change the name ${JSON.stringify(name.slice(0, 30))}`, () => {
    assert.match(assetNameFault(name) ?? '', /GitHub would change it/);
  });
}

test('a release has no folders, and two files of one name are a collision in any letters', () => {
  assert.equal(assetNameOf('dist/app.tgz'), 'app.tgz');
  assert.equal(bundleAssetName('attestations/sbom/app.sigstore.json'), 'sbom-app.sigstore.json');
  requireReleasable([file('a'), file('b')]);
  assert.throws(() => requireReleasable([file('a'), file('A')]), problem('subject/collision'));
  assert.throws(() => requireReleasable([file('a b')]), problem('subject/name'));
  assert.throws(
    () => requireReleasable([file('a', { sizeBytes: limits.releaseAssetBytes + 1 })]),
    problem('subject/limit', /an asset has at most/),
  );
  const many = Array.from({ length: limits.releaseAssets + 1 }, (_, index) => file(`a${index}`));
  assert.throws(() => requireReleasable(many), problem('subject/limit', /at most 1000 assets/));
});
