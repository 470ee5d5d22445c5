import type { Bytes } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import {
  json,
  readJsonBody,
  type Service,
  type ServiceAnswer,
  type ServiceRequest,
} from '../sigstore/service.ts';
import type { RestApi, RestRoutes } from './rest.ts';
import { answerBy, pageOf, type Route } from './router.ts';

export const UPLOAD_ORIGIN = 'https://uploads.github.com';
export const ASSET_ORIGIN = 'https://release-assets.example';

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  bytes: Bytes;
  state: 'uploaded' | 'starter';
  /** What the API says of it; absent: the true one. */
  digest?: string | null;
}

export interface LabRelease {
  readonly id: number;
  /** Of a draft whoever may write can change it. */
  tag: string;
  draft: boolean;
  immutable: boolean;
  readonly assets: ReleaseAsset[];
}

/** `truncated` and `renamed` answer 201; `starter` leaves the remains of an upload behind a 502. */
export type UploadEnding = 'stored' | 'truncated' | 'renamed' | 'starter' | '502';

export interface ReleaseFake {
  readonly releases: LabRelease[];
  /** Tag to commit; `via` is the object of an annotated tag. */
  readonly tags: Map<string, { readonly commit: string; readonly via?: string }>;
  /** Setting of the repository: what is published from now on can never change. */
  immutableReleases: boolean;
  /** Origin that `upload_url` names. */
  uploadOrigin: string;
  /** How many assets a page holds at most. */
  pageSize: number;
  /** Whether the API tells the digests of assets; of old ones it does not. */
  digests: 'told' | 'null';
  /** A server of somebody's own may send the bytes of an asset itself. */
  downloads: 'redirected' | 'direct';
  /** What the next uploads come to, one after the other; all that follow are stored as they are. */
  readonly nextUploads: UploadEnding[];
  /** Called after each request that has changed something: `create`, `upload NAME`, `remove NAME`, `publish`. */
  onChange?: (change: string) => void;
  /** Called when a release is published with immutable releases on: GitHub makes an attestation of it. */
  onImmutable?: (release: LabRelease) => void;
  readonly routes: RestRoutes;
  /** The host for uploads; it asks for the same token. */
  readonly uploads: (rest: RestApi) => Service;
  /** Where a download is redirected to: another host, which must not see the token. */
  readonly storage: Service;
}

const immutable = (): ServiceAnswer =>
  json(422, { message: 'Cannot upload assets to an immutable release.', status: '422' });

export function makeReleaseFake(releases: LabRelease[] = []): ReleaseFake {
  let nextId = 7001;
  const find = (id: string | undefined) => releases.find((release) => String(release.id) === id);
  const findAsset = (id: string | undefined) =>
    releases.flatMap(({ assets }) => assets).find((asset) => String(asset.id) === id);
  const base = '^/repos/(?<owner>[^/]+)/(?<name>[^/]+)';
  const route = (method: string, path: string, answer: Route['answer']): Route => ({
    method,
    path: new RegExp(`${base}${path}$`),
    answer,
  });
  const fake: ReleaseFake = {
    releases,
    tags: new Map(),
    immutableReleases: false,
    uploadOrigin: UPLOAD_ORIGIN,
    pageSize: 100,
    digests: 'told',
    downloads: 'redirected',
    nextUploads: [],
    routes: (rest) => {
      const shown = (release: LabRelease) => releaseJson(release, rest, fake);
      const shownAsset = (asset: ReleaseAsset) => assetJson(asset, rest, fake);
      return [
        route('GET', '/releases', (request) => {
          // Only who may write sees drafts.
          const seesDrafts = rest.need(request, 'contents', 'write') === undefined;
          const visible = releases.filter(({ draft }) => seesDrafts || !draft);
          const page = pageOf(visible, request, { origin: rest.origin, most: fake.pageSize });
          return rest.need(request, 'contents', 'read') ?? json(200, page.items.map(shown), page.headers);
        }),
        route('POST', '/releases', (request) => {
          const refusal = rest.need(request, 'contents', 'write');
          if (refusal !== undefined) return refusal;
          const { tag_name: tag, draft } = readJsonBody(request) ?? {};
          if (typeof tag !== 'string' || draft !== true)
            return json(422, { message: 'Validation Failed', status: '422' });
          const release: LabRelease = { id: nextId++, tag, draft: true, immutable: false, assets: [] };
          releases.push(release);
          fake.onChange?.('create');
          return json(201, shown(release));
        }),
        route('POST', '/releases/generate-notes', (request) => {
          const refusal = rest.need(request, 'contents', 'write');
          if (refusal !== undefined) return refusal;
          const { tag_name: tag } = readJsonBody(request) ?? {};
          if (typeof tag !== 'string') return json(422, { message: 'Validation Failed', status: '422' });
          return json(200, { name: tag, body: '' });
        }),
        route('GET', '/releases/tags/(?<tag>.+)', (request, { tag }) => {
          const release = releases.find((item) => item.tag === tag && !item.draft);
          const found =
            release === undefined ? json(404, { message: 'Not Found' }) : json(200, shown(release));
          return rest.need(request, 'contents', 'read') ?? found;
        }),
        route('GET', '/releases/(?<id>\\d+)', (request, { id }) => {
          const release = find(id);
          const found =
            release === undefined ? json(404, { message: 'Not Found' }) : json(200, shown(release));
          return rest.need(request, 'contents', release?.draft === true ? 'write' : 'read') ?? found;
        }),
        route('PATCH', '/releases/(?<id>\\d+)', (request, { id }) => {
          const release = find(id);
          if (release === undefined) return json(404, { message: 'Not Found' });
          const refusal = rest.need(request, 'contents', 'write');
          if (refusal !== undefined) return refusal;
          const { draft, tag_name: tag = release.tag } = readJsonBody(request) ?? {};
          if (draft === false && release.draft && typeof tag === 'string') {
            release.tag = tag;
            release.draft = false;
            release.immutable = fake.immutableReleases;
            if (release.immutable) fake.onImmutable?.(release);
            fake.onChange?.('publish');
          }
          return json(200, shown(release));
        }),
        route('GET', '/releases/(?<id>\\d+)/assets', (request, { id }) => {
          const release = find(id);
          if (release === undefined) return json(404, { message: 'Not Found' });
          const page = pageOf(release.assets, request, { origin: rest.origin, most: fake.pageSize });
          const items = page.items.map((asset) => shownAsset(asset));
          return rest.need(request, 'contents', 'read') ?? json(200, items, page.headers);
        }),
        route('GET', '/releases/assets/(?<id>\\d+)', (request, { id }) => {
          const asset = findAsset(id);
          const refusal = rest.need(request, 'contents', 'read');
          if (refusal !== undefined) return refusal;
          if (asset === undefined) return json(404, { message: 'Not Found' });
          if (request.headers.get('accept') !== 'application/octet-stream')
            return json(200, shownAsset(asset));
          if (asset.state !== 'uploaded') return json(404, { message: 'Not Found' });
          if (fake.downloads === 'direct')
            return {
              status: 200,
              headers: { 'content-type': 'application/octet-stream' },
              body: asset.bytes,
            };
          const location = `${ASSET_ORIGIN}/assets/${id}?sig=lab`;
          return { status: 302, headers: { location }, body: new Uint8Array() };
        }),
        route('DELETE', '/releases/assets/(?<id>\\d+)', (request, { id }) => {
          const refusal = rest.need(request, 'contents', 'write');
          if (refusal !== undefined) return refusal;
          const release = releases.find(({ assets }) => assets.some((asset) => String(asset.id) === id));
          if (release === undefined) return json(404, { message: 'Not Found' });
          if (release.immutable)
            return json(422, { message: 'Cannot delete asset from an immutable release.' });
          const [removed] = release.assets.splice(
            release.assets.findIndex((asset) => String(asset.id) === id),
            1,
          );
          fake.onChange?.(`remove ${removed?.name}`);
          return { status: 204, body: new Uint8Array() };
        }),
        route('GET', '/git/ref/tags/(?<tag>.+)', (request, { tag = '' }) => {
          const target = fake.tags.get(tag);
          const refusal = rest.need(request, 'contents', 'read');
          if (refusal !== undefined) return refusal;
          if (target === undefined) return json(404, { message: 'Not Found' });
          const object =
            target.via === undefined
              ? { type: 'commit', sha: target.commit }
              : { type: 'tag', sha: target.via };
          return json(200, { ref: `refs/tags/${tag}`, object });
        }),
        route('GET', '/git/tags/(?<sha>[0-9a-f]{40})', (request, { sha }) => {
          const target = [...fake.tags.values()].find(({ via }) => via === sha);
          const refusal = rest.need(request, 'contents', 'read');
          if (refusal !== undefined) return refusal;
          if (target === undefined) return json(404, { message: 'Not Found' });
          return json(200, { sha, object: { type: 'commit', sha: target.commit } });
        }),
      ];
    },
    uploads: (rest) => ({
      name: 'github-uploads',
      handle: (request) =>
        answerBy(
          [
            route('POST', '/releases/(?<id>\\d+)/assets', (_, { id }) => {
              const refusal = rest.need(request, 'contents', 'write');
              if (refusal !== undefined) return refusal;
              const release = find(id);
              if (release === undefined) return json(404, { message: 'Not Found' });
              const answer = addAsset(release, request, rest, { fake, id: nextId++ });
              if (answer.status === 201) fake.onChange?.(`upload ${request.query.get('name')}`);
              return answer;
            }),
          ],
          request,
        ),
    }),
    storage: {
      name: 'release-storage',
      handle({ path }) {
        const asset = findAsset(/^\/assets\/(\d+)$/.exec(path)?.[1]);
        if (asset === undefined) return json(404, { message: 'BlobNotFound' });
        return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: asset.bytes };
      },
    },
  };
  return fake;
}

function addAsset(
  release: LabRelease,
  request: ServiceRequest,
  rest: Pick<RestApi, 'job'>,
  { fake, id }: { readonly fake: ReleaseFake; readonly id: number },
): ServiceAnswer {
  if (release.immutable) return immutable();
  const ending = fake.nextUploads.shift() ?? 'stored';
  if (ending === '502') return json(502, { message: 'Server Error' });
  const given = request.query.get('name') ?? '';
  // GitHub does so with every special character; with `renamed` to a name that it would keep.
  const name = ending === 'renamed' ? `renamed-${given}` : storedName(given);
  if (release.assets.some((asset) => asset.name === name)) {
    return json(422, {
      message: 'Validation Failed',
      errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
      status: '422',
    });
  }
  const bytes = Buffer.from(request.body);
  const kept = ending === 'truncated' ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes;
  const asset: ReleaseAsset = { id, name, bytes: kept, state: 'uploaded' };
  release.assets.push(asset);
  if (ending !== 'starter') return json(201, assetJson(asset, rest, fake));
  Object.assign(asset, { state: 'starter', bytes: Buffer.alloc(0) });
  return json(502, { message: 'Server Error' });
}

/** https://docs.github.com/rest/releases/assets#upload-a-release-asset, as its users have found it. */
function storedName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._+-]+/g, '.').replaceAll(/^\.+|\.+$/g, '');
}

function releaseJson(
  { id, tag, draft, immutable: fixed, assets }: LabRelease,
  rest: RestApi,
  fake: ReleaseFake,
) {
  const { owner, name } = rest.job.repository;
  return {
    id,
    tag_name: tag,
    draft,
    prerelease: false,
    immutable: fixed,
    published_at: draft ? null : rest.now().toISOString(),
    upload_url: `${fake.uploadOrigin}/repos/${owner}/${name}/releases/${id}/assets{?name,label}`,
    assets: assets.slice(0, 30).map((asset) => assetJson(asset, rest, fake)),
  };
}

function assetJson(
  { id, name, bytes, state, digest = `sha256:${sha256(bytes)}` }: ReleaseAsset,
  { job }: Pick<RestApi, 'job'>,
  { digests }: ReleaseFake,
) {
  const { owner, name: repo } = job.repository;
  return {
    id,
    name,
    state,
    size: bytes.length,
    digest: digests === 'null' || state !== 'uploaded' ? null : digest,
    url: `https://api.github.com/repos/${owner}/${repo}/releases/assets/${id}`,
  };
}
