import type { StrongHash } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';

/** `sha256:HEX`, `sha384:HEX` or `sha512:HEX`, of exact length and in lower case. */
export type OciDigest = `${StrongHash}:${string}`;

/** A reference as the user wrote it. Whoever stores or signs wants a {@link PinnedReference}. */
export interface OciReference {
  /** Host and port in lower case. */
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: OciDigest;
}

export interface PinnedReference extends OciReference {
  readonly digest: OciDigest;
}

// OCI distribution specification 1.1, "Pulling manifests".
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const REGISTRY =
  /^(?=.{1,255}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::[1-9]\d{0,4})?$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
const MOST_CHARACTERS = 1024;

/**
 * `REGISTRY/REPOSITORY[:TAG][@DIGEST]`. The registry is always spelled out: a short name means another image on
 * another machine.
 *
 * @throws Problem `oci/reference`
 */
export function parseOciReference(text: string): OciReference {
  if (text.length > MOST_CHARACTERS) return refuse(text, 'it is too long');
  const [name = '', digest, ...rest] = text.split('@');
  if (rest.length > 0) refuse(text, 'it has more than one "@"');
  if (digest !== undefined && !isOciDigest(digest)) {
    refuse(text, 'expected a digest such as sha256: and 64 lower-case hexadecimal characters after "@"');
  }
  const slash = name.indexOf('/');
  const registry = name.slice(0, Math.max(slash, 0)).toLowerCase();
  // As in every client: without a dot, a port or this one name, the first part is no host.
  if (!REGISTRY.test(registry) || !/[.:]|^localhost$/.test(registry))
    refuse(text, 'it does not begin with the host of a registry');
  const path = name.slice(slash + 1);
  const colon = path.indexOf(':');
  const repository = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? undefined : path.slice(colon + 1);
  if (repository.length > 255 || !REPOSITORY.test(repository))
    refuse(text, 'its repository is no lower-case path');
  if (tag !== undefined && !TAG.test(tag)) refuse(text, 'its tag has characters that a tag cannot have');
  return {
    registry,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/**
 * A reference that names one manifest for ever. A tag beside the digest is kept, and means nothing.
 *
 * @throws Problem `oci/reference`
 */
export function parsePinnedReference(text: string): PinnedReference {
  const reference = parseOciReference(text);
  const { digest } = reference;
  if (digest === undefined) return refuse(text, 'it has no digest, and a tag may move');
  return { ...reference, digest };
}

/** The name of the subject: without tag and digest (signing specification, 3.2). */
export function formatOciName({ registry, repository }: OciReference): string {
  return `${registry}/${repository}`;
}

export function splitOciDigest(digest: OciDigest): { readonly algorithm: StrongHash; readonly hex: string } {
  const colon = digest.indexOf(':');
  // The type allows no other algorithm.
  return { algorithm: digest.slice(0, colon) as StrongHash, hex: digest.slice(colon + 1) };
}

export function isOciDigest(text: string): text is OciDigest {
  return DIGEST.test(text);
}

function refuse(text: string, fault: string): never {
  throw new Problem(
    'oci/reference',
    `expected REGISTRY/REPOSITORY@sha256:HEX, got ${JSON.stringify(text.slice(0, 100))}: ${fault}`,
  );
}
