import { Problem } from '../../../core/problem.ts';
import type { LocalAsset, StoredAsset } from './release-asset.ts';

/** A file and the asset that has its name already. */
export interface Pair {
  readonly local: LocalAsset;
  readonly stored: StoredAsset;
}

/** What has to happen to which asset (provenance document, section 9, step 3). */
export interface AssetPlan {
  /** There already, as far as GitHub says; whether with these bytes the download shows. */
  readonly keep: readonly Pair[];
  /** Remains that are removed first. */
  readonly resend: readonly Pair[];
  readonly upload: readonly LocalAsset[];
  /** Other files under our names. */
  readonly differing: readonly Pair[];
  /** Nothing that was verified here. */
  readonly unknown: readonly StoredAsset[];
}

export function planAssets(local: readonly LocalAsset[], stored: readonly StoredAsset[]): AssetPlan {
  const byName = new Map(stored.map((asset) => [asset.name, asset]));
  const plan = {
    keep: [] as Pair[],
    resend: [] as Pair[],
    upload: [] as LocalAsset[],
    differing: [] as Pair[],
  };
  for (const file of local) {
    const asset = byName.get(file.name);
    if (asset === undefined) plan.upload.push(file);
    else if (!asset.uploaded) plan.resend.push({ local: file, stored: asset });
    else if (isSame(file, asset)) plan.keep.push({ local: file, stored: asset });
    else plan.differing.push({ local: file, stored: asset });
  }
  const names = new Set(local.map(({ name }) => name));
  return { ...plan, unknown: stored.filter(({ name }) => !names.has(name)) };
}

/** Where GitHub has no digest the size has to be the same, and the download decides. */
export function isSame(local: LocalAsset, { uploaded, sizeBytes, sha256 }: StoredAsset): boolean {
  return uploaded && sizeBytes === local.sizeBytes && (sha256 ?? local.sha256) === local.sha256;
}

/** Whether the release has all of it already. */
export function isComplete({ resend, upload, differing }: AssetPlan): boolean {
  return resend.length === 0 && upload.length === 0 && differing.length === 0;
}

/**
 * Nothing is overwritten.
 *
 * @param place `release v1.2.3 of acme/app`
 * @throws Problem `store/differs`
 */
export function refuseDiffering({ differing }: AssetPlan, place: string): void {
  const [first, ...others] = differing.map(({ local, stored }) => {
    const found = stored.sha256 === undefined ? `${stored.sizeBytes} bytes` : `sha256:${stored.sha256}`;
    return `asset "${local.name}" of ${place} is another file (expected sha256:${local.sha256}, got ${found})`;
  });
  if (first === undefined) return;
  throw new Problem('store/differs', first, {
    details: others.slice(0, MOST_NAMED),
    hint: 'Find out who uploaded it, and remove it or give the release a tag of its own; nothing is overwritten.',
  });
}

const MOST_NAMED = 10;

/**
 * What a draft holds beside the verified files would be published with them, under the same claim.
 *
 * @throws Problem `release/unknown-asset`
 */
export function refuseUnknown({ unknown }: AssetPlan, place: string): void {
  const [first, ...others] = unknown.map(({ name }) => JSON.stringify(name.slice(0, 100)));
  if (first === undefined) return;
  throw new Problem(
    'release/unknown-asset',
    `the draft of ${place} holds ${first}, which is none of what was verified`,
    { details: others.slice(0, MOST_NAMED).map((name) => `and ${name}`) },
  );
}
