import { type Bytes, utf8 } from '../../core/bytes.ts';
import { type CanonicalValue, canonicalBytes } from '../../core/canonical-json.ts';
import { sha256 } from '../../core/digest.ts';
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  pointer,
} from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { isOciDigest, type OciDigest } from './reference.ts';

/** OCI image specification 1.1 and what older registries keep in its place. */
export const ociTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  empty: 'application/vnd.oci.empty.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;

/** The config of an artifact that has none (image specification, "Guidance for an Empty Descriptor"). */
export const emptyConfig: Bytes = utf8('{}');

export interface OciDescriptor {
  readonly mediaType: string;
  readonly digest: OciDigest;
  readonly sizeBytes: number;
  readonly artifactType?: string;
  readonly annotations: ReadonlyMap<string, string>;
}

export interface OciManifest {
  readonly kind: 'manifest';
  /** As the manifest says it; absent in old ones. */
  readonly mediaType?: string;
  readonly artifactType?: string;
  readonly config: OciDescriptor;
  readonly layers: readonly OciDescriptor[];
  readonly subject?: OciDescriptor;
  readonly annotations: ReadonlyMap<string, string>;
}

export interface OciIndex {
  readonly kind: 'index';
  readonly mediaType?: string;
  readonly manifests: readonly OciDescriptor[];
}

export function describe(bytes: Bytes, mediaType: string): OciDescriptor {
  return {
    mediaType,
    digest: `sha256:${sha256(bytes)}`,
    sizeBytes: bytes.length,
    annotations: new Map(),
  };
}

/**
 * A manifest or an index. Members that we do not know are passed over: unlike a bundle, a manifest proves nothing
 * by itself, and each of its bytes is covered by the digest by which it was fetched.
 *
 * @throws Problem `json/invalid`, `limit/exceeded` or `service/wrong-answer`, with the JSON pointer.
 */
export function parseOciManifest(bytes: Bytes): OciManifest | OciIndex {
  const value = parseJson(bytes, { maxBytes: limits.ociManifestBytes, protoKeys: 'keep' });
  if (!isJsonObject(value)) return refuse('', 'expected an object');
  if (value.schemaVersion !== 2) refuse('/schemaVersion', 'expected 2');
  const mediaType = optionalText(value, '', 'mediaType');
  const type = mediaType === undefined ? {} : { mediaType };
  if (value.manifests !== undefined) {
    if (value.layers !== undefined) refuse('', 'an index and a manifest at once');
    return { kind: 'index', ...type, manifests: readDescriptors(value.manifests, '/manifests') };
  }
  const artifactType = optionalText(value, '', 'artifactType');
  return {
    kind: 'manifest',
    ...type,
    ...(artifactType === undefined ? {} : { artifactType }),
    config: readDescriptor(value.config, '/config'),
    layers: readDescriptors(value.layers, '/layers'),
    ...(value.subject === undefined ? {} : { subject: readDescriptor(value.subject, '/subject') }),
    annotations: readAnnotations(value.annotations, '/annotations'),
  };
}

/** Canonical JSON: one manifest has one digest, so a second push of the same is no second manifest (SEC-151). */
export function formatOciManifest(manifest: Omit<OciManifest, 'kind' | 'mediaType'>): Bytes {
  return canonicalBytes({
    schemaVersion: 2,
    mediaType: ociTypes.manifest,
    ...(manifest.artifactType === undefined ? {} : { artifactType: manifest.artifactType }),
    config: descriptorJson(manifest.config),
    layers: manifest.layers.map(descriptorJson),
    ...(manifest.subject === undefined ? {} : { subject: descriptorJson(manifest.subject) }),
    ...annotationsJson(manifest.annotations),
  });
}

export function formatOciIndex(manifests: readonly OciDescriptor[]): Bytes {
  return canonicalBytes({
    schemaVersion: 2,
    mediaType: ociTypes.index,
    manifests: manifests.map(descriptorJson),
  });
}

function descriptorJson(descriptor: OciDescriptor): CanonicalValue {
  return {
    mediaType: descriptor.mediaType,
    digest: descriptor.digest,
    size: descriptor.sizeBytes,
    ...(descriptor.artifactType === undefined ? {} : { artifactType: descriptor.artifactType }),
    ...annotationsJson(descriptor.annotations),
  };
}

const annotationsJson = (annotations: ReadonlyMap<string, string>) =>
  annotations.size === 0 ? {} : { annotations: Object.fromEntries(annotations) };

function readDescriptors(value: JsonValue | undefined, at: string): readonly OciDescriptor[] {
  if (!isJsonArray(value)) return refuse(at, 'expected a list');
  if (value.length > limits.ociDescriptors)
    throw new Problem('limit/exceeded', `more than ${limits.ociDescriptors} descriptors`, {
      at: { pointer: at },
    });
  return value.map((item, index) => readDescriptor(item, at + pointer(index)));
}

function readDescriptor(value: JsonValue | undefined, at: string): OciDescriptor {
  if (!isJsonObject(value)) return refuse(at, 'expected a descriptor');
  const { digest, size } = value;
  const mediaType = optionalText(value, at, 'mediaType') ?? refuse(`${at}/mediaType`, 'expected text');
  if (typeof digest !== 'string' || !isOciDigest(digest))
    return refuse(`${at}/digest`, 'expected a whole digest');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    return refuse(`${at}/size`, 'expected a size in bytes');
  const artifactType = optionalText(value, at, 'artifactType');
  return {
    mediaType,
    digest,
    sizeBytes: size,
    ...(artifactType === undefined ? {} : { artifactType }),
    annotations: readAnnotations(value.annotations, `${at}/annotations`),
  };
}

function readAnnotations(value: JsonValue | undefined, at: string): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map();
  if (!isJsonObject(value)) return refuse(at, 'expected an object');
  return new Map(
    Object.entries(value).map(([key, text]) => [
      key,
      typeof text === 'string' ? text : refuse(at + pointer(key), 'expected text'),
    ]),
  );
}

/** Some writers spell "none" as empty text. */
function optionalText(object: JsonObject, at: string, key: string): string | undefined {
  const value = object[key] ?? '';
  if (typeof value !== 'string') return refuse(`${at}/${key}`, 'expected text');
  return value === '' ? undefined : value;
}

function refuse(at: string, fault: string): never {
  throw new Problem('service/wrong-answer', `not an OCI manifest: ${fault}`, { at: { pointer: at } });
}
