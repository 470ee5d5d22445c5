import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import {
  isComplete,
  planAssets,
  refuseDiffering,
  refuseUnknown,
} from '@secure-build/common/domain/provenance/publishing/asset-plan';
import { requireDownloaded } from '@secure-build/common/domain/provenance/publishing/downloaded';
import { requireListed } from '@secure-build/common/domain/provenance/publishing/listed';
import type {
  LocalAsset,
  StoredAsset,
} from '@secure-build/common/domain/provenance/publishing/release-asset';
import { problem } from '../../../../support/signing.ts';

const local = (name: string, text = name): LocalAsset => ({
  name,
  path: `/w/${name}`,
  role: 'artifact',
  sizeBytes: text.length,
  sha256: sha256(text),
});
const stored = (name: string, changes: Partial<StoredAsset> = {}, text = name): StoredAsset => ({
  id: 1,
  name,
  uploaded: true,
  sizeBytes: text.length,
  sha256: sha256(text),
  ...changes,
});
const withoutDigest = ({ sha256: _, ...asset }: StoredAsset): StoredAsset => asset;
const PLACE = 'release v1 of acme/app';

for (const { why, present, comes } of [
  { why: 'is not there', present: [], comes: 'upload' },
  { why: 'is there with an equal digest', present: [stored('a')], comes: 'keep' },
  {
    why: 'is there without a digest and with its size',
    present: [withoutDigest(stored('a'))],
    comes: 'keep',
  },
  { why: 'is there with another digest', present: [stored('a', {}, 'b')], comes: 'differing' },
  { why: 'is there with another size', present: [stored('a', { sizeBytes: 2 })], comes: 'differing' },
  {
    why: 'is there without a digest and with another size',
    present: [withoutDigest(stored('a', { sizeBytes: 2 }))],
    comes: 'differing',
  },
  { why: 'is there as remains', present: [stored('a', { uploaded: false })], comes: 'resend' },
  { why: 'is there in other letters', present: [stored('A')], comes: 'upload' },
] as const) {
  test(`a file that ${why} comes under "${comes}", and nowhere else`, () => {
    const plan = planAssets([local('a')], present);
    const places = (['keep', 'resend', 'upload', 'differing'] as const).filter(
      (place) => plan[place].length > 0,
    );
    assert.deepEqual(places, [comes]);
    assert.equal(isComplete(plan), comes === 'keep');
  });
}

test('a plan names what it refuses, and passes where there is nothing', () => {
  const bad = planAssets([local('a')], [stored('a', {}, 'x'), stored('evil'), stored('evil2')]);
  assert.throws(
    () => refuseDiffering(bad, PLACE),
    problem('store/differs', /asset "a" of release v1 of acme\/app is another file/),
  );
  assert.throws(
    () => refuseUnknown(bad, PLACE),
    problem('release/unknown-asset', /holds "evil"[\s\S]*and "evil2"/),
  );
  const good = planAssets([local('a')], [stored('a')]);
  refuseDiffering(good, PLACE);
  refuseUnknown(good, PLACE);
});

test('a download is compared by size and digest, and with the digest that GitHub tells', () => {
  const file = local('a');
  const same = { sha256: file.sha256, sizeBytes: 1 };
  requireDownloaded(file, stored('a'), same, PLACE);
  requireDownloaded(file, withoutDigest(stored('a')), same, PLACE);
  for (const got of [
    { ...same, sha256: sha256('b') },
    { ...same, sizeBytes: 2 },
  ])
    assert.throws(
      () => requireDownloaded(file, stored('a'), got, PLACE),
      problem('store/differs', /downloaded again/),
    );
  assert.throws(
    () => requireDownloaded(file, stored('a', { sha256: sha256('b') }), same, PLACE),
    problem('store/differs', /GitHub says it is/),
  );
});

for (const { why, now, code } of [
  { why: 'gone', now: [], code: 'store/differs' },
  { why: 'exchanged under its name', now: [stored('a', { id: 2 })], code: 'store/differs' },
  { why: 'renamed', now: [stored('b', {}, 'a')], code: 'store/differs' },
  { why: 'changed', now: [stored('a', {}, 'b')], code: 'store/differs' },
  { why: 'not alone any more', now: [stored('a'), stored('evil', { id: 2 })], code: 'release/unknown-asset' },
] as const) {
  test(`SEC-142 a verified asset that is ${why} is noticed`, () => {
    const verified = new Map([[1, local('a')]]);
    requireListed(verified, [stored('a')], { place: PLACE, others: 'refused' });
    assert.throws(() => requireListed(verified, now, { place: PLACE, others: 'refused' }), problem(code));
  });
}

test('beside what was added to a published release there may be others', () => {
  const verified = new Map([[1, local('a')]]);
  requireListed(verified, [stored('a'), stored('notes', { id: 2 })], { place: PLACE, others: 'ignored' });
});
