import type { Bytes } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { BundleStore, PlannedBundle, StoredBundle } from '../../domain/signing/stores.ts';
import { bundlesInFile, isBundleFileName } from '../../formats/bundle-file.ts';
import { type Deadline, deadlineIn, done, type Effort } from '../retry.ts';
import { readJson, wrongAnswer } from '../service-call.ts';
import { callGithub, type GithubApi, jsonAnswer, listGithub, startGithubEffort } from './api.ts';
import {
  type Asset,
  type Release,
  readAsset,
  readRelease,
  storageAddress,
  tagTarget,
  uploadFault,
} from './release-answers.ts';

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
  const { api, tag, deadlineMs } = options;
  const place = `release ${tag} of ${api.repository}`;
  const open = () => new OpenRelease(options, place, deadlineIn(api.ports, deadlineMs));
  return {
    id: 'release',
    place,
    async prepare(planned) {
      const opened = open();
      await opened.requireDraft();
      await opened.requireTag();
      requireDistinct(planned, place);
    },
    async store({ fileName, bytes, safeAt }) {
      const opened = open();
      const release = await opened.requireDraft();
      await opened.requireTag();
      const present = await opened.assetNamed(release, fileName);
      if (present === undefined) await opened.upload(release, fileName, bytes);
      else if (!present.uploaded) {
        // The remains of an upload that was cut off; nobody can download them, and they keep the name.
        await opened.remove(present);
        await opened.upload(release, fileName, bytes);
      }
      await opened.requireSame(release, fileName, bytes, safeAt);
      // Whoever could move the tag meanwhile would publish our bundle beside another source.
      await opened.requireTag();
      return { kind: 'stored', place, present: present?.uploaded === true };
    },
    read: () => open().bundles(),
  };
}

class OpenRelease {
  readonly #options: ReleaseOptions;
  readonly #place: string;
  readonly #deadline: Deadline;

  constructor(options: ReleaseOptions, place: string, deadline: Deadline) {
    this.#options = options;
    this.#place = place;
    this.#deadline = deadline;
  }

  async requireDraft(): Promise<Release> {
    const release = await this.#find();
    if (release === undefined) {
      throw new Problem(
        'release/missing',
        `there is no ${this.#place}, and no draft of it that this token may see`,
      );
    }
    if (release.draft) return release;
    const kind = release.immutable ? 'published and immutable' : 'published';
    throw new Problem('release/immutable', `${this.#place} is ${kind}: nothing is added to it`);
  }

  /** A draft has no tag of its own yet, or one that was pushed before. */
  async requireTag(): Promise<void> {
    const { tag, commit } = this.#options;
    if (commit === undefined) return;
    const found = await this.#tagCommit();
    if (found === undefined || found === commit) return;
    throw new Problem(
      'release/tag-moved',
      `tag "${tag}" of ${this.#options.api.repository} points to ${found}, expected ${commit}`,
    );
  }

  async assetNamed(release: Release, name: string): Promise<Asset | undefined> {
    return (await this.#assets(release)).find((asset) => asset.name === name);
  }

  async upload(release: Release, name: string, bytes: Bytes): Promise<void> {
    const { api } = this.#options;
    const effort = this.#effort();
    await callGithub<true>(
      api,
      effort,
      {
        method: 'POST',
        url: `${release.uploadUrl}?name=${encodeURIComponent(name)}`,
        body: bytes,
        contentType: 'application/octet-stream',
        sendsToken: true,
      },
      {
        // An attempt whose answer was lost has made the asset, or the remains of one.
        before: async () => {
          const asset = effort.attempts > 1 ? await this.assetNamed(release, name) : undefined;
          if (asset?.uploaded === true) return done(true);
          if (asset !== undefined) await this.remove(asset);
          return undefined;
        },
        read: jsonAnswer(() => true),
        judge: (response) => {
          const fault = response.status === 422 ? uploadFault(readJson(response)) : undefined;
          // Another writer was faster: whether with the same bytes, the comparison will tell.
          if (fault === 'exists') return done(true);
          if (fault === 'immutable')
            throw new Problem('release/immutable', `${this.#place} was published meanwhile and is immutable`);
          return undefined;
        },
      },
    );
  }

  async remove({ id }: Asset): Promise<void> {
    const { api } = this.#options;
    const url = `${api.url}/repos/${api.repository}/releases/assets/${id}`;
    await callGithub<true>(
      api,
      this.#effort(),
      { method: 'DELETE', url },
      {
        read: () => done(true),
        judge: ({ status }) => (status === 204 || status === 404 ? done(true) : undefined),
      },
    );
  }

  async requireSame(release: Release, name: string, bytes: Bytes, safeAt: string): Promise<void> {
    const asset = await this.assetNamed(release, name);
    const stored = asset === undefined ? undefined : await this.#download(asset);
    if (stored !== undefined && sha256(stored) === sha256(bytes)) return;
    throw new Problem(
      'store/differs',
      asset === undefined
        ? `${this.#place} has no asset "${name}" after it was uploaded`
        : `asset "${name}" of ${this.#place} is another file than ${safeAt}`,
      { hint: 'Remove the asset, or give the release a name of its own; nothing is overwritten.' },
    );
  }

  async bundles(): Promise<readonly StoredBundle[]> {
    const release = await this.#find();
    if (release === undefined) throw new Problem('release/missing', `there is no ${this.#place}`);
    const bundles: StoredBundle[] = [];
    for (const asset of await this.#assets(release)) {
      if (!asset.uploaded || !isBundleFileName(asset.name)) continue;
      const from = `asset "${asset.name}" of ${this.#place}`;
      for (const bytes of bundlesInFile(asset.name, await this.#download(asset)))
        bundles.push({ from, bytes });
    }
    return bundles;
  }

  /** By tag, then among the drafts, which have no tag that GitHub would look up. */
  async #find(): Promise<Release | undefined> {
    const { api, tag } = this.#options;
    const url = `${api.url}/repos/${api.repository}/releases/tags/${encodeURIComponent(tag)}`;
    const effort = this.#effort();
    const published = await callGithub<Release | undefined>(
      api,
      effort,
      { url },
      {
        read: jsonAnswer((value) => readRelease(api, effort, value)),
        judge: ({ status }) => (status === 404 ? done(undefined) : undefined),
      },
    );
    if (published !== undefined) return published;
    const all = await listGithub(api, this.#effort(), `/repos/${api.repository}/releases?per_page=100`, {
      most: limits.releases,
    });
    const drafts = all.filter((item) => isJsonObject(item) && item.draft === true && item.tag_name === tag);
    if (drafts.length > 1)
      throw new Problem('release/missing', `there are ${drafts.length} drafts of ${this.#place}`, {
        hint: 'Remove all drafts of this tag but one.',
      });
    return drafts[0] === undefined ? undefined : readRelease(api, effort, drafts[0]);
  }

  async #assets({ id }: Release): Promise<readonly Asset[]> {
    const { api } = this.#options;
    const effort = this.#effort();
    const path = `/repos/${api.repository}/releases/${id}/assets?per_page=100`;
    const items = await listGithub(api, effort, path, { most: limits.releaseAssets });
    return items.map((item) => readAsset(effort, item));
  }

  async #download({ id, name, sizeBytes, digest }: Asset): Promise<Bytes> {
    const { api } = this.#options;
    const effort = this.#effort();
    if (sizeBytes > limits.bundleBytes)
      throw new Problem('verify/limit', `asset "${name}" of ${this.#place} has ${sizeBytes} bytes`);
    const first = {
      url: `${api.url}/repos/${api.repository}/releases/assets/${id}`,
      accept: 'application/octet-stream',
    };
    const answer = await callGithub<Bytes | string>(
      api,
      effort,
      { ...first, redirect: 'return' },
      {
        maxBytes: limits.bundleBytes,
        read: ({ body }) => done(body),
        judge: ({ status, headers }) => {
          if (status !== 302 && status !== 307) return undefined;
          return done(storageAddress(headers.get('location'), effort));
        },
      },
    );
    const bytes =
      typeof answer === 'string'
        ? // Signed by itself, on another host: no token (SEC-085), and no second redirect (SEC-086).
          await callGithub<Bytes>(
            api,
            effort,
            { url: answer, accept: '*/*' },
            {
              maxBytes: limits.bundleBytes,
              read: ({ body }) => done(body),
            },
          )
        : answer;
    if (digest !== undefined && digest !== `sha256:${sha256(bytes)}`)
      throw new Problem('store/differs', `asset "${name}" of ${this.#place} is not what GitHub says of it`);
    return bytes;
  }

  async #tagCommit(): Promise<string | undefined> {
    const { api, tag } = this.#options;
    let url = `${api.url}/repos/${api.repository}/git/ref/tags/${tag.split('/').map(encodeURIComponent).join('/')}`;
    // An annotated tag is an object of its own; one that names another tag is nobody's release.
    for (let depth = 0; depth < 2; depth += 1) {
      const effort = this.#effort();
      const target = await callGithub<JsonObject | undefined>(
        api,
        effort,
        { url },
        {
          read: jsonAnswer((value) => tagTarget(value, effort)),
          judge: ({ status }) => (status === 404 ? done(undefined) : undefined),
        },
      );
      if (target === undefined) return undefined;
      const { type, sha } = target;
      if (typeof sha !== 'string' || !/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(sha))
        throw wrongAnswer(effort, 'a tag names no commit');
      if (type === 'commit') return sha;
      url = `${api.url}/repos/${api.repository}/git/tags/${sha}`;
    }
    throw new Problem('release/tag-moved', `tag "${tag}" of ${api.repository} names another tag`);
  }

  #effort(): Effort {
    return startGithubEffort(this.#options.api, this.#deadline);
  }
}

function requireDistinct(planned: readonly PlannedBundle[], place: string): void {
  const names = new Set<string>();
  for (const { fileName } of planned) {
    // GitHub changes other characters of a name without a word.
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(fileName)) {
      throw new Problem(
        'subject/name',
        `${place}: an asset cannot be named ${JSON.stringify(fileName.slice(0, 100))}`,
        {
          hint: 'Use letters, digits, ".", "_" and "-" in the names of what is released.',
        },
      );
    }
    if (names.has(fileName))
      throw new Problem('subject/collision', `${place}: two bundles would be named "${fileName}"`);
    names.add(fileName);
  }
}
