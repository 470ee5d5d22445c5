import type { Bytes } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import { permissionToAdd } from '../../core/permission-to-add.ts';
import { Problem } from '../../core/problem.ts';
import { assetNameFault } from '../../domain/provenance/publishing/asset-name.ts';
import type { StoredAsset, StoredRelease } from '../../domain/provenance/publishing/release-asset.ts';
import type { BundleStore, PlannedBundle, StoredBundle } from '../../domain/signing/stores.ts';
import { bundlesInFile, isBundleFileName } from '../../formats/bundle-file.ts';
import { deadlineIn } from '../retry.ts';
import { requireDistinctNames } from '../stores/distinct-names.ts';
import type { GithubApi } from './api.ts';
import { ReleaseClient } from './release-client.ts';

export interface ReleaseOptions {
  readonly api: GithubApi;
  /** `v1.2.3` */
  readonly tag: string;
  /** The commit that was built: the tag must not point to another one (SEC-125). */
  readonly commit?: string;
  /** For one bundle. */
  readonly deadlineMs: number;
}

/**
 * Assets of a draft release. What is published is not touched: an immutable release cannot be, and in another one
 * a new asset would change what people have downloaded.
 */
export function releaseStore(options: ReleaseOptions): BundleStore {
  const { api, tag } = options;
  const { place } = new ReleaseClient(api, tag, () => deadlineIn(api.ports, 0));
  const open = () => new Draft({ ...options, api: { ...api, errand: 'contents: write' } });
  return {
    id: 'release',
    place,
    async prepare(planned) {
      const draft = open();
      await draft.require();
      await draft.requireTag();
      requireAssetNames(planned, place);
      requireDistinctNames(planned, place);
    },
    async store({ fileName, bytes, safeAt }) {
      const draft = open();
      const release = await draft.require();
      await draft.requireTag();
      const present = await draft.put(release, fileName, bytes);
      await draft.requireSame(release, fileName, bytes, safeAt);
      // Whoever could move the tag meanwhile would publish our bundle beside another source.
      await draft.requireTag();
      return { kind: 'stored', place, present };
    },
    read: () => new Draft(options).bundles(),
  };
}

/** The draft of one release, for one operation of the store. */
class Draft {
  readonly #options: ReleaseOptions;
  readonly #client: ReleaseClient;

  constructor(options: ReleaseOptions) {
    this.#options = options;
    const deadline = deadlineIn(options.api.ports, options.deadlineMs);
    this.#client = new ReleaseClient(options.api, options.tag, () => deadline);
  }

  async require(): Promise<StoredRelease> {
    const { place } = this.#client;
    const release = await this.#client.find();
    if (release === undefined) throw await this.#missing();
    if (release.draft) return release;
    const kind = release.immutable ? 'published and immutable' : 'published';
    throw new Problem('release/immutable', `${place} is ${kind}: nothing is added to it`);
  }

  /** Such a draft and one that may not be seen look the same: the right of the token tells them apart. */
  async #missing(): Promise<Problem> {
    const { place } = this.#client;
    const mayWrite = await this.#client.mayWrite();
    if (mayWrite === true) {
      return new Problem('release/missing', `there is no ${place}, published or as a draft`, {
        hint: 'Make a draft of the release first.',
      });
    }
    const unseen = `there is no ${place}, or it is a draft, which`;
    return mayWrite === false
      ? new Problem('service/refused', `${unseen} this token may not see`, {
          hint: permissionToAdd('contents: write'),
        })
      : new Problem('release/missing', `${unseen} this token may not be allowed to see`);
  }

  /** A draft has no tag of its own yet, or one that was pushed before. */
  async requireTag(): Promise<void> {
    const { tag, commit, api } = this.#options;
    if (commit === undefined) return;
    const found = await this.#client.tagCommit();
    if (found === undefined || found === commit) return;
    throw new Problem(
      'release/tag-moved',
      `tag "${tag}" of ${api.repository} points to ${found}, expected ${commit}`,
    );
  }

  /** @returns whether it was there before */
  async put(release: StoredRelease, name: string, bytes: Bytes): Promise<boolean> {
    const present = await this.#client.assetNamed(release, name);
    if (present?.uploaded === true) return true;
    // The remains of an upload that was cut off; nobody can download them, and they keep the name.
    if (present !== undefined) await this.#client.remove(present);
    await this.#client.upload(release, name, { bytes });
    return false;
  }

  async requireSame(release: StoredRelease, name: string, bytes: Bytes, safeAt: string): Promise<void> {
    const { place } = this.#client;
    const asset = await this.#client.assetNamed(release, name);
    const stored = asset === undefined ? undefined : await this.#downloaded(asset);
    if (stored !== undefined && sha256(stored) === sha256(bytes)) return;
    throw new Problem(
      'store/differs',
      asset === undefined
        ? `${place} has no asset "${name}" after it was uploaded`
        : `asset "${name}" of ${place} is another file than ${safeAt}`,
      { hint: 'Remove the asset, or give the release a name of its own; nothing is overwritten.' },
    );
  }

  async bundles(): Promise<readonly StoredBundle[]> {
    const { place } = this.#client;
    const release = await this.#client.find();
    if (release === undefined) throw new Problem('release/missing', `there is no ${place}`);
    const bundles: StoredBundle[] = [];
    for (const asset of await this.#client.assets(release)) {
      if (!asset.uploaded || !isBundleFileName(asset.name)) continue;
      const from = `asset "${asset.name}" of ${place}`;
      for (const bytes of bundlesInFile(asset.name, await this.#downloaded(asset)))
        bundles.push({ from, bytes });
    }
    return bundles;
  }

  async #downloaded(asset: StoredAsset): Promise<Bytes> {
    const bytes = await this.#client.download(asset);
    if ((asset.sha256 ?? sha256(bytes)) === sha256(bytes)) return bytes;
    throw new Problem(
      'store/differs',
      `asset "${asset.name}" of ${this.#client.place} is not what GitHub says of it`,
    );
  }
}

function requireAssetNames(planned: readonly PlannedBundle[], place: string): void {
  for (const { fileName } of planned) {
    const fault = assetNameFault(fileName);
    if (fault !== undefined) {
      throw new Problem(
        'subject/name',
        `${place}: an asset cannot be named ${JSON.stringify(fileName.slice(0, 100))}: ${fault}`,
        {
          hint: 'Use letters, digits, ".", "_" and "-" in the names of what is released.',
        },
      );
    }
  }
}
