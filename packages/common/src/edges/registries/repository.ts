import type { Bytes } from '../../core/bytes.ts';
import { digestHex } from '../../core/digest.ts';
import { parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpResponse } from '../../domain/ports.ts';
import { nextLink } from '../../formats/link-header.ts';
import { fallbackTag } from '../../formats/oci/bundle-referrer.ts';
import {
  describe,
  formatOciIndex,
  type OciDescriptor,
  type OciIndex,
  type OciManifest,
  ociTypes,
  parseOciManifest,
} from '../../formats/oci/manifest.ts';
import { type OciDigest, splitOciDigest } from '../../formats/oci/reference.ts';
import { type Attempt, again, done } from '../retry.ts';
import type { ServicePorts } from '../service-call.ts';
import { readJson, wrongAnswer } from '../service-call.ts';
import { untilSettled } from '../settle.ts';
import type { RegistryClient } from './client.ts';

const MANIFEST_TYPES = [ociTypes.manifest, ociTypes.index, ociTypes.dockerManifest, ociTypes.dockerList].join(
  ', ',
);

/** Manifests, blobs and referrers of one repository (OCI distribution specification 1.1), each compared with its digest. */
export class Repository {
  readonly #client: RegistryClient;
  readonly #ports: ServicePorts;

  constructor(client: RegistryClient, ports: ServicePorts) {
    this.#client = client;
    this.#ports = ports;
  }

  /** A manifest that must be there; one that was pushed a moment ago may still be unknown. */
  async subject(digest: OciDigest): Promise<OciDescriptor> {
    const found = await untilSettled(this.#ports, () => this.manifest(digest));
    if (found === undefined) {
      throw new Problem(
        'service/refused',
        `${this.#client.service} has no manifest ${digest} in this repository`,
        {
          hint: 'Push the image first; signatures are attached to what is there.',
        },
      );
    }
    // Whoever asks for the referrers asks by the digest that names the image, whatever its algorithm is.
    return { ...describe(found.bytes, found.mediaType), digest };
  }

  /** `undefined` where the registry knows none. Other bytes than the digest says are no accident: `store/differs`. */
  manifest(digest: OciDigest): Promise<{ readonly bytes: Bytes; readonly mediaType: string } | undefined> {
    return this.#client.call(
      {
        method: 'GET',
        url: this.#client.path(`manifests/${digest}`),
        may: 'pull',
        headers: { accept: MANIFEST_TYPES },
        maxBytes: limits.ociManifestBytes,
      },
      {
        read: (response) => {
          const bytes = this.#proved(response, digest);
          if (bytes.kind === 'again') return bytes;
          const { mediaType } = parseOciManifest(bytes.value);
          // The digest covers what the manifest says of itself, but not the header.
          const given = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
          return done({ bytes: bytes.value, mediaType: mediaType ?? given });
        },
        judge: absent,
      },
    );
  }

  blob(digest: OciDigest): Promise<Bytes | undefined> {
    return this.#client.call(
      {
        method: 'GET',
        url: this.#client.path(`blobs/${digest}`),
        may: 'pull',
        headers: { accept: '*/*' },
        maxBytes: limits.bundleBytes,
      },
      { read: (response) => this.#proved(response, digest), judge: absent },
    );
  }

  async pushBlob(bytes: Bytes): Promise<void> {
    const { digest } = describe(bytes, '');
    const present = await this.#client.call<string | undefined>(
      {
        method: 'HEAD',
        url: this.#client.path(`blobs/${digest}`),
        may: 'push',
        maxBytes: limits.ociManifestBytes,
      },
      // A proxy's page has status 200 too; only the registry names the digest.
      { read: ({ headers }) => done(headers.get('docker-content-digest')), judge: absent },
    );
    if (present === digest) return;
    const location = await this.#client.call<string | undefined>(
      {
        method: 'POST',
        url: this.#client.path('blobs/uploads/'),
        may: 'push',
        maxBytes: limits.ociManifestBytes,
      },
      {
        read: () => again('began no upload'),
        judge: ({ status, headers }) => (status === 202 ? done(headers.get('location')) : undefined),
      },
    );
    await this.#client.call<true>(
      {
        method: 'PUT',
        url: this.#client.uploadAddress(location, digest),
        may: 'push',
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
        maxBytes: limits.ociManifestBytes,
      },
      { read: wasCreated, judge: conflict },
    );
  }

  /** By digest, never by tag. @returns the subject that the registry has taken note of */
  pushManifest(bytes: Bytes, mediaType: string): Promise<string | undefined> {
    return this.#put(describe(bytes, mediaType).digest, bytes, mediaType);
  }

  /** What the referrers API lists; `undefined` where the registry has none. */
  async referrers(subject: OciDigest): Promise<readonly OciDescriptor[] | undefined> {
    const all: OciDescriptor[] = [];
    let url: string | undefined = this.#client.path(`referrers/${subject}`);
    for (let pages = 0; url !== undefined; pages += 1) {
      if (pages >= limits.pages || all.length > limits.ociDescriptors)
        throw new Problem('limit/exceeded', `${this.#client.service} lists too many referrers of ${subject}`);
      const page: ReferrersPage | undefined = await this.#referrersPage(url);
      if (page === undefined) return undefined;
      all.push(...page.index.manifests);
      url = page.next;
    }
    return all;
  }

  /** The index that stands in for the API; empty where nobody wrote one. */
  async fallback(subject: OciDigest): Promise<readonly OciDescriptor[]> {
    const index = await this.#client.call<OciManifest | OciIndex | undefined>(
      {
        method: 'GET',
        url: this.#client.path(`manifests/${fallbackTag(subject)}`),
        may: 'pull',
        headers: { accept: ociTypes.index },
        maxBytes: limits.ociManifestBytes,
      },
      { read: readManifestJson, judge: absent },
    );
    if (index === undefined) return [];
    if (index.kind === 'index') return index.manifests;
    throw wrongAnswer(this.#client, `the tag ${fallbackTag(subject)} is no index`);
  }

  /**
   * Adds to that index what it does not list yet. Other writers do the same, and a tag has no lock: so it is read
   * again after each write until it lists ours.
   */
  async addFallback(subject: OciDigest, descriptor: OciDescriptor): Promise<void> {
    const added = await untilSettled(this.#ports, async () => {
      const listed = await this.fallback(subject);
      if (listed.some(({ digest }) => digest === descriptor.digest)) return true;
      await this.#put(fallbackTag(subject), formatOciIndex([...listed, descriptor]), ociTypes.index);
      return undefined;
    });
    if (added === true) return;
    throw new Problem(
      'store/differs',
      `${this.#client.service} does not keep our entry in ${fallbackTag(subject)}`,
    );
  }

  #put(reference: string, bytes: Bytes, mediaType: string): Promise<string | undefined> {
    const { digest } = describe(bytes, mediaType);
    return this.#client.call<string | undefined>(
      {
        method: 'PUT',
        url: this.#client.path(`manifests/${reference}`),
        may: 'push',
        headers: { 'content-type': mediaType },
        body: bytes,
        maxBytes: limits.ociManifestBytes,
      },
      {
        read: (response) => {
          if (response.status !== 201) return again(`answered ${response.status} instead of 201`);
          const stored = response.headers.get('docker-content-digest') ?? digest;
          if (stored !== digest)
            throw new Problem(
              'store/differs',
              `${this.#client.service} stored ${stored.slice(0, 80)}, not ${digest}`,
            );
          return done(response.headers.get('oci-subject'));
        },
        judge: ({ status }) => (status === 202 || status === 409 ? done(undefined) : undefined),
      },
    );
  }

  #referrersPage(url: string): Promise<ReferrersPage | undefined> {
    return this.#client.call<ReferrersPage | undefined>(
      {
        method: 'GET',
        url,
        may: 'pull',
        headers: { accept: ociTypes.index },
        maxBytes: limits.ociManifestBytes,
      },
      {
        read: (response) => {
          const index = readManifestJson(response);
          if (index.kind === 'again') return index;
          if (index.value.kind !== 'index') throw wrongAnswer(this.#client, 'its referrers are no index');
          return done({ index: index.value, next: this.#nextPage(response) });
        },
        judge: absent,
      },
    );
  }

  /** A page of another host would get our credentials: it is refused (SEC-085). */
  #nextPage(response: HttpResponse): string | undefined {
    const next = nextLink(response.headers.get('link'));
    if (next === undefined) return undefined;
    const { origin } = this.#client;
    const url = URL.canParse(next, origin) ? new URL(next, origin) : undefined;
    if (url?.origin !== origin)
      throw wrongAnswer(this.#client, 'the next page of referrers is on another host');
    return url.pathname + url.search;
  }

  /** The bytes that the digest names, or another attempt where something else answered in place of the registry. */
  #proved({ body, headers }: HttpResponse, digest: OciDigest): Attempt<Bytes> {
    const { algorithm } = splitOciDigest(digest);
    const given = `${algorithm}:${digestHex(algorithm, body)}`;
    if (given === digest) return done(body);
    if (/^text\/html\b/i.test(headers.get('content-type') ?? '') || !isJson(body))
      return again('gave something else than what was asked for');
    throw new Problem('store/differs', `${this.#client.service} gave back ${given} for ${digest}`);
  }
}

interface ReferrersPage {
  readonly index: OciIndex;
  readonly next: string | undefined;
}

function absent({ status }: HttpResponse): Attempt<undefined> | undefined {
  return status === 404 ? done(undefined) : undefined;
}

/** A page of a proxy has status 200; what was made has 201. */
function wasCreated({ status }: HttpResponse): Attempt<true> {
  return status === 201 ? done(true) : again(`answered ${status} instead of 201`);
}

function conflict({ status }: HttpResponse): Attempt<true> | undefined {
  return status === 409 ? done(true) : undefined;
}

function readManifestJson(response: HttpResponse): Attempt<OciManifest | OciIndex> {
  const json = readJson(response);
  return json.kind === 'again' ? json : done(parseOciManifest(response.body));
}

function isJson(bytes: Bytes): boolean {
  try {
    parseJson(bytes, { maxBytes: bytes.length, protoKeys: 'keep' });
    return true;
  } catch {
    // Whatever it is, it is not what was stored.
    return false;
  }
}
