import type { Bytes } from '../../core/bytes.ts';
import {
  describe,
  emptyConfig,
  formatOciManifest,
  type OciDescriptor,
  type OciManifest,
  ociTypes,
} from './manifest.ts';
import type { OciDigest } from './reference.ts';

/** What a bundle holds, in the words of the annotation that cosign and actions/attest write. */
export type BundleContent = 'dsse-envelope' | 'message-signature';

/** Every version of the bundle, in both spellings. */
const BUNDLE_TYPE =
  /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.3\+json|\+json; ?version="?0\.[123]"?)$/;

export interface BundleReferrer {
  readonly bytes: Bytes;
  /** With type and annotations, as an index of referrers lists it. */
  readonly descriptor: OciDescriptor;
}

/**
 * The manifest that attaches a bundle to an image (signing specification, 5; sigstore's bundle specification for
 * OCI). No time stands in it unless one is given, so the same bundle always has the same manifest.
 *
 * @param options.created RFC 3339
 */
export function bundleReferrer(options: {
  readonly subject: OciDescriptor;
  readonly bundle: OciDescriptor;
  readonly content: BundleContent;
  readonly predicateType?: string;
  readonly created?: string;
}): BundleReferrer {
  const { subject, bundle, content, predicateType, created } = options;
  const annotations = new Map([
    ['dev.sigstore.bundle.content', content],
    ...(predicateType === undefined ? [] : [['dev.sigstore.bundle.predicateType', predicateType] as const]),
    ...(created === undefined ? [] : [['org.opencontainers.image.created', created] as const]),
  ]);
  const { mediaType, digest, sizeBytes } = subject;
  const bytes = formatOciManifest({
    artifactType: bundle.mediaType,
    config: describe(emptyConfig, ociTypes.empty),
    layers: [bundle],
    subject: { mediaType, digest, sizeBytes, annotations: new Map() },
    annotations,
  });
  return {
    bytes,
    descriptor: { ...describe(bytes, ociTypes.manifest), artifactType: bundle.mediaType, annotations },
  };
}

export function isBundleType(mediaType: string): boolean {
  return BUNDLE_TYPE.test(mediaType);
}

/** The one layer that is the bundle, where a manifest attaches one to this subject; else `undefined`. */
export function bundleLayerOf(manifest: OciManifest, subject: OciDigest): OciDescriptor | undefined {
  const type = manifest.artifactType ?? manifest.config.mediaType;
  const [layer, ...others] = manifest.layers;
  if (!isBundleType(type) || manifest.subject?.digest !== subject || others.length > 0) return undefined;
  return layer !== undefined && isBundleType(layer.mediaType) ? layer : undefined;
}

/** Tag of the index that stands in for the referrers API (distribution specification, "Referrers Tag Schema"). */
export function fallbackTag(subject: OciDigest): string {
  const [algorithm, hex = ''] = subject.split(':');
  return `${algorithm}-${hex.slice(0, 64)}`;
}
