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
}

export interface LabRelease {
  readonly id: number;
  readonly tag: string;
  draft: boolean;
  immutable: boolean;
  readonly assets: ReleaseAsset[];
}

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
    routes: (rest) => {
      const shown = (release: LabRelease) => releaseJson(release, rest, fake.uploadOrigin);
      return [
        route('GET', '/releases', (request) => {
          // Only who may write sees drafts.
          const seesDrafts = rest.need(request, 'contents', 'write') === undefined;
          const visible = releases.filter(({ draft }) => seesDrafts || !draft);
          const page = pageOf(visible, request, { origin: rest.origin, most: fake.pageSize });
          return rest.need(request, 'contents', 'read') ?? json(200, page.items.map(shown), page.headers);
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
          if (readJsonBody(request)?.draft === false && release.draft) {
            release.draft = false;
            release.immutable = fake.immutableReleases;
          }
          return json(200, shown(release));
        }),
        route('GET', '/releases/(?<id>\\d+)/assets', (request, { id }) => {
          const release = find(id);
          if (release === undefined) return json(404, { message: 'Not Found' });
          const page = pageOf(release.assets, request, { origin: rest.origin, most: fake.pageSize });
          const items = page.items.map((asset) => assetJson(asset, rest));
          return rest.need(request, 'contents', 'read') ?? json(200, items, page.headers);
        }),
        route('GET', '/releases/assets/(?<id>\\d+)', (request, { id }) => {
          const asset = findAsset(id);
          const refusal = rest.need(request, 'contents', 'read');
          if (refusal !== undefined) return refusal;
          if (asset === undefined) return json(404, { message: 'Not Found' });
          if (request.headers.get('accept') !== 'application/octet-stream')
            return json(200, assetJson(asset, rest));
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
          release.assets.splice(
            release.assets.findIndex((asset) => String(asset.id) === id),
            1,
          );
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
              return addAsset(release, request, rest, nextId++);
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
  id: number,
): ServiceAnswer {
  const name = request.query.get('name') ?? '';
  if (release.immutable) return immutable();
  if (release.assets.some((asset) => asset.name === name)) {
    return json(422, {
      message: 'Validation Failed',
      errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
      status: '422',
    });
  }
  const asset: ReleaseAsset = { id, name, bytes: Buffer.from(request.body), state: 'uploaded' };
  release.assets.push(asset);
  return json(201, assetJson(asset, rest));
}

function releaseJson(
  { id, tag, draft, immutable: fixed, assets }: LabRelease,
  rest: RestApi,
  uploads: string,
) {
  const { owner, name } = rest.job.repository;
  return {
    id,
    tag_name: tag,
    draft,
    prerelease: false,
    immutable: fixed,
    published_at: draft ? null : rest.now().toISOString(),
    upload_url: `${uploads}/repos/${owner}/${name}/releases/${id}/assets{?name,label}`,
    assets: assets.slice(0, 30).map((asset) => assetJson(asset, rest)),
  };
}

function assetJson({ id, name, bytes, state }: ReleaseAsset, { job }: Pick<RestApi, 'job'>) {
  const { owner, name: repo } = job.repository;
  return {
    id,
    name,
    state,
    size: bytes.length,
    digest: `sha256:${sha256(bytes)}`,
    url: `https://api.github.com/repos/${owner}/${repo}/releases/assets/${id}`,
  };
}
