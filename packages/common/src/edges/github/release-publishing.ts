import { Problem } from '../../core/problem.ts';
import { withDetail } from '../../core/with-detail.ts';
import type { Files, Log } from '../../domain/ports.ts';
import { type AssetPlan, planAssets } from '../../domain/provenance/publishing/asset-plan.ts';
import { requireDownloaded } from '../../domain/provenance/publishing/downloaded.ts';
import { requireListed, type VerifiedAssets } from '../../domain/provenance/publishing/listed.ts';
import type {
  LocalAsset,
  StoredAsset,
  StoredRelease,
} from '../../domain/provenance/publishing/release-asset.ts';
import { type ReleaseStep, releaseStep } from '../../domain/provenance/publishing/release-step.ts';
import { requireTag } from '../../domain/provenance/publishing/release-tag.ts';
import type { ReleaseClient } from './release-client.ts';

/** What is published, and under which tag. */
export interface Publication {
  readonly tag: string;
  /** That was built: the tag has to lead there. */
  readonly commit: string;
  /** All verified, with distinct names that GitHub keeps. */
  readonly assets: readonly LocalAsset[];
  readonly appendToPublished: boolean;
  /**
   * Looks at the files as strangers would get them; their bytes are those of the assets.
   *
   * @param paths absolute, by asset
   * @throws Problem where they do not verify
   */
  verify(paths: ReadonlyMap<LocalAsset, string>): Promise<void>;
}

export interface PublishedRelease {
  /** As it is after publishing. */
  readonly release: StoredRelease;
  /** How it was found. */
  readonly step: ReleaseStep;
  /** Names of the assets that this run has uploaded; the others were there. */
  readonly uploaded: ReadonlySet<string>;
}

interface World {
  readonly client: ReleaseClient;
  readonly files: Files;
  readonly log: Log;
}

/**
 * Steps 2 to 5 of publishing (provenance document, section 9): tag, draft, upload, download again, verify, publish,
 * look. A run that ends anywhere in between leaves a draft, and the next one goes on from there; nothing that others
 * can see is changed before the last request.
 *
 * @throws Problem `release/…`, `store/differs`, `subject/name`, `service/…`; the draft that stays is named in it
 */
export async function publishRelease(world: World, publication: Publication): Promise<PublishedRelease> {
  const { client, log } = world;
  await requireTagNow(client, publication, 'Nothing was published.');
  const found = await client.find();
  const plan = planAssets(publication.assets, found === undefined ? [] : await client.assets(found));
  const step = releaseStep(found, plan, { ...publication, place: client.place });
  const release = found ?? (await client.create(publication.commit));
  const others = step === 'append' ? 'ignored' : 'refused';
  const look = { place: client.place, others } as const;
  const filled = await withDetail(draftStays(release, client.place), async () => {
    const uploaded = await log.group(`Uploading to ${client.place}`, () =>
      uploadMissing(world, release, plan),
    );
    const verified = await log.group(`Downloading ${client.place} again`, () =>
      downloadAll(world, publication, release),
    );
    if (release.draft) {
      requireListed(verified, await client.assets(release), look);
      await requireTagNow(client, publication, 'The draft was not published.');
      await client.publish(release, publication.commit);
    }
    return { uploaded, verified };
  });
  const now = await withDetail(`${client.place} is published. Run again to look at it again.`, () =>
    lookAgain(world, publication, release, { verified: filled.verified, look }),
  );
  return { release: now, step, uploaded: filled.uploaded };
}

async function requireTagNow(client: ReleaseClient, publication: Publication, when: string): Promise<void> {
  requireTag(publication, await client.tagCommit(), when);
}

async function uploadMissing(
  { client, log }: World,
  release: StoredRelease,
  { upload, resend }: AssetPlan,
): Promise<ReadonlySet<string>> {
  for (const { stored } of resend) await client.remove(stored);
  const missing = [...resend.map(({ local }) => local), ...upload];
  for (const [index, { name, path, sizeBytes }] of missing.entries()) {
    await client.upload(release, name, { path, sizeBytes });
    log.progress(`${index + 1} of ${missing.length}: ${name}`);
  }
  return new Set(missing.map(({ name }) => name));
}

/** By the number of each asset, since a draft has no public address (step 4). */
async function downloadAll(
  { client, files, log }: World,
  { assets, verify }: Publication,
  release: StoredRelease,
): Promise<VerifiedAssets> {
  const folder = await files.temporaryFolder('release');
  try {
    const stored = new Map((await client.assets(release)).map((asset) => [asset.name, asset]));
    const verified = new Map<number, LocalAsset>();
    const paths = new Map<LocalAsset, string>();
    for (const [index, local] of assets.entries()) {
      const asset = presentAsset(stored.get(local.name), local, client.place);
      const path = `${folder}/${index}`;
      await client.save(asset, path);
      requireDownloaded(local, asset, await files.hash(path), client.place);
      // Only what is read again is kept: artifacts may fill the disk.
      if (local.role === 'bundle') paths.set(local, path);
      else await files.remove(path);
      verified.set(asset.id, local);
      log.progress(`${index + 1} of ${assets.length}: ${local.name}`);
    }
    await verify(paths);
    return verified;
  } finally {
    await files.remove(folder);
  }
}

function presentAsset(asset: StoredAsset | undefined, { name }: LocalAsset, place: string): StoredAsset {
  if (asset?.uploaded === true) return asset;
  throw new Problem('store/differs', `${place} has no asset "${name}" after it was uploaded`, {
    hint: 'Run again: what is there is kept. If it stays so, find out which job removes it.',
  });
}

/** Step 5: what everybody sees now is what was verified. */
async function lookAgain(
  { client }: World,
  publication: Publication,
  before: StoredRelease,
  {
    verified,
    look,
  }: { readonly verified: VerifiedAssets; readonly look: Parameters<typeof requireListed>[2] },
): Promise<StoredRelease> {
  const release = await client.read(before);
  if (release === undefined || release.draft || release.tag !== publication.tag) {
    throw new Problem('store/differs', `${client.place} is not published after it was published`, {
      hint: 'Find out which other job or person writes to the release.',
    });
  }
  requireListed(verified, await client.assets(release), look);
  await requireTagNow(client, publication, 'The release is published: take it back.');
  return release;
}

/** Step 6. Only where the answer to the last request was lost may the draft have become a release. */
function draftStays({ id, draft }: StoredRelease, place: string): string {
  if (!draft) return `${place} was published before this run.`;
  return `The draft ${id} of ${place} stays, unless it was published in the last moment. Run again to continue it.`;
}
