import { Problem } from '../../../core/problem.ts';
import { isSame, planAssets } from './asset-plan.ts';
import type { LocalAsset, StoredAsset } from './release-asset.ts';

/** Which asset holds which file, after they were downloaded and compared. */
export type VerifiedAssets = ReadonlyMap<number, LocalAsset>;

/**
 * A release holds the very assets that were downloaded, and beside them nothing else: whoever may write to the
 * repository could exchange one in between.
 *
 * @param others `refused` in what was a draft; `ignored` where a published release was added to
 * @throws Problem `store/differs`, `release/unknown-asset`
 */
export function requireListed(
  verified: VerifiedAssets,
  stored: readonly StoredAsset[],
  { place, others }: { readonly place: string; readonly others: 'refused' | 'ignored' },
): void {
  const byId = new Map(stored.map((asset) => [asset.id, asset]));
  for (const [id, local] of verified) {
    const asset = byId.get(id);
    if (asset !== undefined && asset.name === local.name && isSame(local, asset)) continue;
    const now = asset === undefined ? 'is not there any more' : 'was exchanged';
    throw new Problem('store/differs', `asset "${local.name}" of ${place} ${now} after it was verified`, {
      hint: 'Find out which other job or person writes to the release.',
    });
  }
  const { unknown } = planAssets([...verified.values()], stored);
  const [first] = unknown;
  if (first === undefined || others === 'ignored') return;
  throw new Problem(
    'release/unknown-asset',
    `${place} has got ${JSON.stringify(first.name.slice(0, 100))}, which is none of what was verified`,
  );
}
