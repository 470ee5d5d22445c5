import { type Bytes, utf8 } from '../../core/bytes.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { StoredAsset, StoredRelease } from '../../domain/provenance/publishing/release-asset.ts';
import { again, type Deadline, done, type Effort } from '../retry.ts';
import { callService, readJson, wrongAnswer } from '../service-call.ts';
import { callGithub, type GithubApi, jsonAnswer, listGithub, startGithubEffort } from './api.ts';
import { readAsset, readRelease, storageAddress, tagTarget, uploadFault } from './release-answers.ts';
import { transferMs } from './transfer-time.ts';

/** What is uploaded: bytes, or a file that is read while it is sent. */
export type AssetContent =
  | { readonly bytes: Bytes }
  | {
      /** Absolute. */
      readonly path: string;
      readonly sizeBytes: number;
    };

/** How an upload ended: as sent, or another writer had the name first. */
export type Uploaded =
  | { readonly kind: 'stored'; readonly asset: StoredAsset }
  | { readonly kind: 'present' };

/**
 * The release of one tag and its assets, over GitHub's REST API. It decides nothing but what may be tried again; all
 * that it tells is GitHub's word.
 */
export class ReleaseClient {
  readonly #api: GithubApi;
  readonly #tag: string;
  readonly #deadline: () => Deadline;
  /** `release v1.2.3 of acme/app` */
  readonly place: string;

  /** @param deadline asked for each operation that transfers nothing large */
  constructor(api: GithubApi, tag: string, deadline: () => Deadline) {
    this.#api = api;
    this.#tag = tag;
    this.#deadline = deadline;
    this.place = `release ${tag} of ${api.repository}`;
  }

  /**
   * By tag, then among the drafts, which have no tag that GitHub would look up. A token without `contents: write` sees
   * no drafts.
   *
   * @throws Problem `release/missing` where several drafts have the tag
   */
  async find(): Promise<StoredRelease | undefined> {
    const published = await this.#releaseAt(`/releases/tags/${encodeURIComponent(this.#tag)}`);
    if (published !== undefined) return published;
    const drafts = await this.#drafts();
    if (drafts.length > 1) {
      throw new Problem('release/missing', `there are ${drafts.length} drafts of ${this.place}`, {
        hint: 'Remove all drafts of this tag but one.',
      });
    }
    return drafts[0];
  }

  /**
   * Whether the token has `contents: write`, and so sees drafts. No answer of GitHub says what a token may do: a
   * repository's `permissions.push` is about a user, and false for every token of a job. So it is asked for the notes
   * of a release, which takes this right and leaves nothing behind.
   * https://docs.github.com/rest/releases/releases#generate-release-notes-content-for-a-release
   *
   * @returns `undefined` where the answer is about something else than the right
   */
  async mayWrite(): Promise<boolean | undefined> {
    return callGithub<boolean | undefined>(
      this.#api,
      this.#effort(),
      {
        method: 'POST',
        url: this.#url('/releases/generate-notes'),
        body: utf8(JSON.stringify({ tag_name: this.#tag })),
      },
      { read: () => done(true), judge: ({ status }) => done(status === 403 ? false : undefined) },
    );
  }

  /** A release as it is now; `undefined` where it was removed. */
  async read({ id }: StoredRelease): Promise<StoredRelease | undefined> {
    return this.#releaseAt(`/releases/${id}`);
  }

  /**
   * A draft, which nobody sees and which makes no tag.
   *
   * @param commit where the tag is; GitHub would make a missing tag there
   * @throws Problem `release/published` where somebody has published a release of the tag meanwhile
   */
  async create(commit: string): Promise<StoredRelease> {
    const effort = this.#effort();
    const body = { tag_name: this.#tag, target_commitish: commit, name: this.#tag, draft: true };
    return callGithub<StoredRelease>(
      this.#api,
      effort,
      { method: 'POST', url: this.#url('/releases'), body: utf8(JSON.stringify(body)) },
      {
        // The answer to the attempt before may have been lost on its way.
        before: async () => {
          const present = effort.attempts > 1 ? await this.find() : undefined;
          // What is public was never asked for: only the caller can say whether it may be added to.
          if (present?.draft === false)
            throw new Problem('release/published', `${this.place} was published meanwhile`);
          return present === undefined ? undefined : done(present);
        },
        read: jsonAnswer((value) => readRelease(this.#api, effort, value)),
      },
    );
  }

  /**
   * From here on everybody sees it. Tag and commit are said again: whoever may write could have given the draft others
   * after it was found, and a tag that is missing by now is made there.
   */
  async publish(release: StoredRelease, commit: string): Promise<void> {
    const effort = this.#effort();
    const body = { draft: false, tag_name: this.#tag, target_commitish: commit };
    await callGithub<true>(
      this.#api,
      effort,
      {
        method: 'PATCH',
        url: this.#url(`/releases/${release.id}`),
        body: utf8(JSON.stringify(body)),
      },
      {
        before: async () => {
          const now = effort.attempts > 1 ? await this.read(release) : undefined;
          return now?.draft === false ? done(true) : undefined;
        },
        read: jsonAnswer(() => true),
      },
    );
  }

  async assets({ id }: StoredRelease): Promise<readonly StoredAsset[]> {
    const effort = this.#effort();
    const path = `/repos/${this.#api.repository}/releases/${id}/assets?per_page=100`;
    const items = await listGithub(this.#api, effort, path, { most: limits.releaseAssets });
    return items.map((item) => readAsset(effort, item));
  }

  async assetNamed(release: StoredRelease, name: string): Promise<StoredAsset | undefined> {
    return (await this.assets(release)).find((asset) => asset.name === name);
  }

  /**
   * Ends when GitHub has stored so many bytes under this very name.
   *
   * @throws Problem `subject/name` for a name that GitHub has changed; the asset is removed again
   * @throws Problem `release/immutable` where the release was published meanwhile
   */
  async upload(release: StoredRelease, name: string, content: AssetContent): Promise<Uploaded> {
    const sizeBytes = 'bytes' in content ? content.bytes.length : content.sizeBytes;
    const effort = this.#effort(sizeBytes);
    return callGithub<Uploaded>(
      this.#api,
      effort,
      {
        method: 'POST',
        url: `${release.uploadUrl}?name=${encodeURIComponent(name)}`,
        ...('bytes' in content ? { body: content.bytes } : { bodyFile: content.path }),
        contentType: 'application/octet-stream',
        sendsToken: true,
      },
      {
        timeoutMs: transferMs(sizeBytes),
        // An attempt whose answer was lost has made the asset, or the remains of one.
        before: async () => {
          const asset = effort.attempts > 1 ? await this.assetNamed(release, name) : undefined;
          if (asset === undefined) return undefined;
          if (asset.uploaded && asset.sizeBytes === sizeBytes) return done({ kind: 'present' });
          await this.remove(asset);
          return undefined;
        },
        read: async (response) => {
          const json = readJson(response);
          if (json.kind === 'again') return json;
          const asset = readAsset(effort, json.value);
          if (asset.name !== name) {
            await this.remove(asset);
            throw new Problem(
              'subject/name',
              `GitHub stored "${name}" as ${JSON.stringify(asset.name.slice(0, 100))}; it was removed from ${this.place}`,
              { hint: 'Use letters, digits, ".", "_" and "-" in the names of what is released.' },
            );
          }
          if (asset.uploaded && asset.sizeBytes === sizeBytes) return done({ kind: 'stored', asset });
          await this.remove(asset);
          return again(`stored ${asset.sizeBytes} of ${sizeBytes} bytes of "${name}"`);
        },
        judge: (response) => {
          const fault = response.status === 422 ? uploadFault(readJson(response)) : undefined;
          // Another writer was faster: whether with the same bytes, the comparison will tell.
          if (fault === 'exists') return done({ kind: 'present' });
          if (fault === 'immutable')
            throw new Problem('release/immutable', `${this.place} was published meanwhile and is immutable`);
          return undefined;
        },
      },
    );
  }

  async remove({ id }: Pick<StoredAsset, 'id'>): Promise<void> {
    await callGithub<true>(
      this.#api,
      this.#effort(),
      { method: 'DELETE', url: this.#url(`/releases/assets/${id}`) },
      {
        read: () => done(true),
        judge: ({ status }) => (status === 204 || status === 404 ? done(true) : undefined),
      },
    );
  }

  /** The bytes of an asset, of which nobody knows yet whether they are the right ones. */
  async download(asset: StoredAsset): Promise<Bytes> {
    if (asset.sizeBytes > limits.bundleBytes) {
      throw new Problem(
        'verify/limit',
        `asset "${asset.name}" of ${this.place} has ${asset.sizeBytes} bytes`,
      );
    }
    return this.#fetch(asset, {});
  }

  /** The same into a file, in constant memory. @param path absolute */
  async save(asset: StoredAsset, path: string): Promise<void> {
    await this.#fetch(asset, { saveTo: path });
  }

  /** The commit that the tag leads to; `undefined` where there is no such tag. */
  async tagCommit(): Promise<string | undefined> {
    const ref = `refs/tags/${this.#tag}`;
    const path = this.#tag.split('/').map(encodeURIComponent).join('/');
    let url = this.#url(`/git/ref/tags/${path}`);
    // An annotated tag is an object of its own; one that names another tag is nobody's release.
    for (let depth = 0; depth < 2; depth += 1) {
      const effort = this.#effort();
      const target = await callGithub<JsonObject | undefined>(
        this.#api,
        effort,
        { url },
        {
          read: jsonAnswer((value) => tagTarget(value, effort, depth === 0 ? ref : undefined)),
          judge: ({ status }) => (status === 404 ? done(undefined) : undefined),
        },
      );
      if (target === undefined) return undefined;
      const { type, sha } = target;
      if (typeof sha !== 'string' || !/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(sha))
        throw wrongAnswer(effort, 'a tag names no commit');
      if (type === 'commit') return sha;
      url = this.#url(`/git/tags/${sha}`);
    }
    throw new Problem('release/tag-moved', `tag "${this.#tag}" of ${this.#api.repository} names another tag`);
  }

  async #releaseAt(path: string): Promise<StoredRelease | undefined> {
    const effort = this.#effort();
    return callGithub<StoredRelease | undefined>(
      this.#api,
      effort,
      { url: this.#url(path) },
      {
        read: jsonAnswer((value) => readRelease(this.#api, effort, value)),
        judge: ({ status }) => (status === 404 ? done(undefined) : undefined),
      },
    );
  }

  async #drafts(): Promise<readonly StoredRelease[]> {
    const effort = this.#effort();
    const path = `/repos/${this.#api.repository}/releases?per_page=100`;
    const all = await listGithub(this.#api, effort, path, { most: limits.releases });
    const isOurs = (item: JsonValue) =>
      isJsonObject(item) && item.draft === true && item.tag_name === this.#tag;
    return all.filter(isOurs).map((item) => readRelease(this.#api, effort, item));
  }

  #fetch(asset: StoredAsset, into: { readonly saveTo?: string }): Promise<Bytes> {
    const effort = this.#effort(asset.sizeBytes);
    const bounds = {
      maxBytes: into.saveTo === undefined ? limits.bundleBytes : limits.releaseAssetBytes,
      timeoutMs: transferMs(asset.sizeBytes),
    };
    let address = '';
    return callService<Bytes>(this.#api.ports, {
      ...bounds,
      effort,
      // For each attempt anew: an address is good for minutes only.
      before: async () => {
        const answer = await this.#ask(asset, { ...into, ...bounds });
        if (typeof answer !== 'string') return done(answer);
        address = answer;
        return undefined;
      },
      // Signed by itself, on another host: no token (SEC-085), and no second redirect (SEC-086).
      request: async () => this.#api.request({ ...into, url: address, accept: '*/*', sendsToken: false }),
      read: ({ body }) => done(body),
    });
  }

  /** The address of the bytes, or, from a server of somebody's own, the bytes. */
  #ask(
    { id, sizeBytes }: StoredAsset,
    {
      saveTo,
      ...bounds
    }: { readonly saveTo?: string; readonly maxBytes: number; readonly timeoutMs: number },
  ): Promise<Bytes | string> {
    const effort = this.#effort(sizeBytes);
    return callGithub<Bytes | string>(
      this.#api,
      effort,
      {
        url: this.#url(`/releases/assets/${id}`),
        accept: 'application/octet-stream',
        redirect: 'return',
        ...(saveTo === undefined ? {} : { saveTo }),
      },
      {
        ...bounds,
        read: ({ body }) => done(body),
        judge: ({ status, headers }) =>
          status === 302 || status === 307
            ? done(storageAddress(headers.get('location'), effort))
            : undefined,
      },
    );
  }

  #url(path: string): string {
    return `${this.#api.url}/repos/${this.#api.repository}${path}`;
  }

  #effort(sizeBytes = 0): Effort {
    const deadline = this.#deadline();
    const extra = sizeBytes === 0 ? 0 : transferMs(sizeBytes);
    return startGithubEffort(this.#api, {
      ...deadline,
      endsAt: new Date(deadline.endsAt.getTime() + extra),
    });
  }
}
