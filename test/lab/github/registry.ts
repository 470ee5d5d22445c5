import type { Bytes } from '@secure-build/common/core/bytes';
import { digestHex, type StrongHash } from '@secure-build/common/core/digest';
import { json, type Service, type ServiceAnswer, type ServiceRequest } from '../sigstore/service.ts';
import { answerBy, type Route } from './router.ts';
import { makeTokenRealm, type TokenRealm } from './token-realm.ts';

export const REGISTRY_ORIGIN = 'https://registry.example';
export const STORAGE_ORIGIN = 'https://storage.example';

export interface LabManifest {
  readonly bytes: Bytes;
  readonly mediaType: string;
}

/** A registry of OCI distribution 1.1. Fields may be changed at any time: each is something that real ones differ in. */
export interface RegistryFake {
  readonly service: Service;
  readonly realm: TokenRealm;
  /** Where blobs are redirected to: it refuses a request that carries credentials. */
  readonly storage: Service;
  /** `REPOSITORY@DIGEST` */
  readonly manifests: Map<string, LabManifest>;
  /** `REPOSITORY:TAG` to digest */
  readonly tags: Map<string, string>;
  readonly blobs: Map<string, Bytes>;
  /** The referrers API and the header `OCI-Subject`; go-containerregistry's registry has only the first. */
  referrers: boolean;
  sendsSubject: boolean;
  /** Lists the type of the config as `artifactType`, as go-containerregistry's registry does. */
  listsConfigType: boolean;
  referrersPerPage: number;
  redirectsBlobs: boolean;
  uploadLocation: 'relative' | 'absolute' | 'other-host';
  /** A manifest just pushed is unknown for so many requests. */
  unknownFor: number;
  /** What comes back instead of what was pushed. */
  onRead: (name: string, bytes: Bytes) => Bytes;
  /** Called once before the next write of a tag: another client that is faster. */
  beforeTagWrite: (() => void) | undefined;
  put(repository: string, manifest: LabManifest, tag?: string, algorithm?: StrongHash): string;
}

const NAME = '(?<name>[a-z0-9][a-z0-9._/-]*)';
const DIGEST = '(?<digest>sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})';

export function makeRegistryFake({
  origin = REGISTRY_ORIGIN,
  realmUrl = `${origin}/token`,
  now = () => new Date('2026-11-21T11:30:00Z'),
}: {
  readonly origin?: string;
  readonly realmUrl?: string;
  readonly now?: () => Date;
} = {}): RegistryFake {
  const realm = makeTokenRealm({ url: realmUrl, service: new URL(origin).host, now });
  const unknownLeft = new Map<string, number>();
  const uploads = new Map<string, string>();

  const fake: RegistryFake = {
    realm,
    manifests: new Map(),
    tags: new Map(),
    blobs: new Map(),
    referrers: true,
    sendsSubject: true,
    listsConfigType: false,
    referrersPerPage: 100,
    redirectsBlobs: false,
    uploadLocation: 'relative',
    unknownFor: 0,
    onRead: (_, bytes) => bytes,
    beforeTagWrite: undefined,
    put(repository, manifest, tag, algorithm) {
      const digest = digestOf(manifest.bytes, algorithm);
      fake.manifests.set(`${repository}@${digest}`, manifest);
      if (tag !== undefined) fake.tags.set(`${repository}:${tag}`, digest);
      return digest;
    },
    service: {
      name: 'registry',
      handle(request) {
        if (origin === new URL(realmUrl).origin && request.path === new URL(realmUrl).pathname)
          return realm.service.handle(request, undefined);
        const name = /^\/v2\/(.+?)\/(?:manifests|blobs|referrers|tags)\//.exec(request.path)?.[1] ?? '';
        const action = /^(?:GET|HEAD)$/.test(request.method) ? 'pull' : 'push';
        return realm.challenge(request, name, action) ?? answerBy(routes, request);
      },
    },
    storage: {
      name: 'registry-storage',
      handle(request) {
        // As object stores do: the address is signed, a second way to sign in is an error.
        if (request.headers.has('authorization')) return problem(400, 'InvalidArgument');
        const digest = /^\/blobs\/(sha256:[0-9a-f]{64})$/.exec(request.path)?.[1] ?? '';
        if (request.method === 'PUT') return putBlob(request);
        const bytes = fake.blobs.get(digest);
        return bytes === undefined ? problem(404, 'BLOB_UNKNOWN') : blob(bytes, digest);
      },
    },
  };

  const route = (methods: string, path: string, answer: Route['answer']): readonly Route[] =>
    methods.split(' ').map((method) => ({ method, path: new RegExp(`^/v2/${NAME}/${path}$`), answer }));

  const blob = (bytes: Bytes, digest: string): ServiceAnswer => ({
    status: 200,
    headers: { 'content-type': 'application/octet-stream', 'docker-content-digest': digest },
    body: fake.onRead(digest, bytes),
  });

  const putBlob = (request: ServiceRequest): ServiceAnswer => {
    const digest = request.query.get('digest') ?? '';
    if (digest !== digestOf(request.body)) return problem(400, 'DIGEST_INVALID');
    fake.blobs.set(digest, Buffer.from(request.body));
    return created(digest);
  };

  const readManifest = (name: string, digest: string | undefined): ServiceAnswer => {
    const key = `${name}@${digest}`;
    const manifest = fake.manifests.get(key);
    const left = unknownLeft.get(key) ?? 0;
    unknownLeft.set(key, Math.max(0, left - 1));
    if (manifest === undefined || left > 0) return problem(404, 'MANIFEST_UNKNOWN');
    return {
      status: 200,
      headers: { 'content-type': manifest.mediaType, 'docker-content-digest': String(digest) },
      body: fake.onRead(String(digest), manifest.bytes),
    };
  };

  const putManifest = (request: ServiceRequest, name: string, reference: string): ServiceAnswer => {
    const mediaType = request.headers.get('content-type') ?? '';
    const bytes = Buffer.from(request.body);
    const digest = digestOf(bytes);
    const isTag = !reference.startsWith('sha256:');
    if (!isTag && reference !== digest) return problem(400, 'DIGEST_INVALID');
    const missing = missingParts(fake, name, bytes);
    if (missing !== undefined) return problem(400, missing);
    if (isTag) {
      const race = fake.beforeTagWrite;
      fake.beforeTagWrite = undefined;
      race?.();
      fake.tags.set(`${name}:${reference}`, digest);
    } else {
      unknownLeft.set(`${name}@${digest}`, fake.unknownFor);
    }
    fake.manifests.set(`${name}@${digest}`, { bytes, mediaType });
    const subject = fake.referrers && fake.sendsSubject ? subjectOf(bytes) : undefined;
    return created(digest, subject === undefined ? {} : { 'oci-subject': subject });
  };

  const listReferrers = (request: ServiceRequest, name: string, digest: string): ServiceAnswer => {
    if (!fake.referrers)
      return { status: 404, headers: { 'content-type': 'text/plain' }, body: new Uint8Array() };
    const wanted = request.query.get('artifactType');
    const all = [...fake.manifests]
      .filter(([key, { bytes }]) => key.startsWith(`${name}@`) && subjectOf(bytes) === digest)
      .map(([key, manifest]) => referrerOf(key.slice(name.length + 1), manifest, fake.listsConfigType))
      .filter(({ artifactType }) => wanted === null || artifactType === wanted);
    const start = Number(request.query.get('last') ?? '0');
    const end = start + fake.referrersPerPage;
    return json(
      200,
      { schemaVersion: 2, mediaType: INDEX, manifests: all.slice(start, end) },
      {
        'content-type': INDEX,
        ...(end < all.length ? { link: `</v2/${name}/referrers/${digest}?last=${end}>; rel="next"` } : {}),
        ...(wanted === null ? {} : { 'oci-filters-applied': 'artifactType' }),
      },
    );
  };

  const routes: readonly Route[] = [
    ...route('GET HEAD', `manifests/${DIGEST}`, (_, { name = '', digest }) => readManifest(name, digest)),
    ...route('GET HEAD', 'manifests/(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]*)', (_, { name = '', tag }) =>
      readManifest(name, fake.tags.get(`${name}:${tag}`)),
    ),
    ...route('PUT', 'manifests/(?<reference>[^/]+)', (request, { name = '', reference = '' }) =>
      putManifest(request, name, reference),
    ),
    ...route('GET HEAD', `blobs/${DIGEST}`, (request, { digest = '' }) => {
      const bytes = fake.blobs.get(digest);
      if (bytes === undefined) return problem(404, 'BLOB_UNKNOWN');
      if (!fake.redirectsBlobs || request.method === 'HEAD') return blob(bytes, digest);
      return {
        status: 307,
        headers: { location: `${STORAGE_ORIGIN}/blobs/${digest}?sig=lab` },
        body: new Uint8Array(),
      };
    }),
    ...route('POST', 'blobs/uploads/', (_, { name = '' }) => {
      const id = `upload-${uploads.size + 1}`;
      uploads.set(id, name);
      const path = `/v2/${name}/blobs/uploads/${id}?_state=bGFi%3D`;
      const location = {
        relative: path,
        absolute: origin + path,
        'other-host': `${STORAGE_ORIGIN}/blobs/uploads/${id}?sig=lab`,
      }[fake.uploadLocation];
      return { status: 202, headers: { location, range: '0-0' }, body: new Uint8Array() };
    }),
    ...route('PUT', 'blobs/uploads/(?<id>[^/]+)', (request, { id = '' }) =>
      uploads.has(id) && request.query.get('_state') === 'bGFi='
        ? putBlob(request)
        : problem(404, 'BLOB_UPLOAD_UNKNOWN'),
    ),
    ...route('GET', `referrers/${DIGEST}`, (request, { name = '', digest = '' }) =>
      listReferrers(request, name, digest),
    ),
  ];
  return fake;
}

const INDEX = 'application/vnd.oci.image.index.v1+json';
const digestOf = (bytes: Bytes, algorithm: StrongHash = 'sha256') =>
  `${algorithm}:${digestHex(algorithm, bytes)}`;
const problem = (status: number, code: string): ServiceAnswer =>
  json(status, { errors: [{ code, message: code.toLowerCase().replaceAll('_', ' ') }] });
const created = (digest: string, headers: Readonly<Record<string, string>> = {}): ServiceAnswer => ({
  status: 201,
  headers: { 'docker-content-digest': digest, location: `/v2/${digest}`, ...headers },
  body: new Uint8Array(),
});

interface ManifestJson {
  readonly subject?: { readonly digest: string };
  readonly artifactType?: string;
  readonly config?: { readonly mediaType: string; readonly digest: string };
  readonly layers?: readonly { readonly digest: string }[];
  readonly manifests?: readonly { readonly digest: string }[];
  readonly annotations?: unknown;
}

const jsonOf = (bytes: Bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')) as ManifestJson;
const subjectOf = (bytes: Bytes) => jsonOf(bytes).subject?.digest;

/** A registry takes no manifest before what it points to. */
function missingParts(fake: RegistryFake, name: string, bytes: Bytes): string | undefined {
  const { config, layers = [], manifests = [] } = jsonOf(bytes);
  const blobs = [...(config === undefined ? [] : [config]), ...layers];
  if (blobs.some(({ digest }) => !fake.blobs.has(digest))) return 'MANIFEST_BLOB_UNKNOWN';
  return manifests.some(({ digest }) => !fake.manifests.has(`${name}@${digest}`))
    ? 'MANIFEST_UNKNOWN'
    : undefined;
}

function referrerOf(digest: string, { bytes, mediaType }: LabManifest, configType: boolean) {
  const { artifactType, config, annotations } = jsonOf(bytes);
  return {
    mediaType,
    digest,
    size: bytes.length,
    artifactType: configType ? config?.mediaType : (artifactType ?? config?.mediaType),
    ...(annotations === undefined ? {} : { annotations }),
  };
}
