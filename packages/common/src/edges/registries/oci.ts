import { sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { Problem } from '../../core/problem.ts';
import type { BundleStore, BundleToStore, StoredBundle } from '../../domain/signing/stores.ts';
import type { Subject } from '../../formats/in-toto.ts';
import { bundleLayerOf, bundleReferrer, isBundleType } from '../../formats/oci/bundle-referrer.ts';
import {
  describe,
  emptyConfig,
  type OciDescriptor,
  ociTypes,
  parseOciManifest,
} from '../../formats/oci/manifest.ts';
import {
  formatOciName,
  type OciDigest,
  type PinnedReference,
  splitOciDigest,
} from '../../formats/oci/reference.ts';
import { BUNDLE_MEDIA_TYPE } from '../../formats/sigstore-bundle.ts';
import { deadlineIn } from '../retry.ts';
import type { ServicePorts } from '../service-call.ts';
import { untilSettled } from '../settle.ts';
import { RegistryClient, type RegistryOptions } from './client.ts';
import { Repository } from './repository.ts';

export interface OciStoreOptions extends RegistryOptions {
  /** Images that bundles may be about, of any number of registries. */
  readonly images: readonly PinnedReference[];
  /** `org.opencontainers.image.created`, RFC 3339; left out, a bundle has one manifest for ever. */
  readonly created?: string;
  /** For one bundle. */
  readonly deadlineMs: number;
}

/** Referrers of an image in its own repository (signing specification, 5): pushed by digest, never by tag. */
export function ociStore(options: OciStoreOptions): BundleStore {
  const { images, ports, deadlineMs } = options;
  const place = `referrers of ${[...new Set(images.map(formatOciName))].join(', ')}`;
  const open = (image: PinnedReference) =>
    new Repository(new RegistryClient(options, image, deadlineIn(ports, deadlineMs)), ports);
  const about = (subjects: readonly Subject[]) => images.filter((image) => isAbout(subjects, image));
  return {
    id: 'oci',
    place,
    async prepare() {
      for (const image of images) await open(image).subject(image.digest);
    },
    async store(bundle) {
      const subjects = about(bundle.subjects);
      if (subjects.length === 0)
        return { kind: 'not-applicable', place, because: 'the bundle is about none of the images' };
      let present = true;
      for (const image of subjects) {
        const wasPresent = await attach(open(image), image, bundle, options);
        present = wasPresent && present;
      }
      const [first] = subjects;
      return {
        kind: 'stored',
        place,
        present,
        ...(first === undefined ? {} : { id: `${formatOciName(first)}@${first.digest}` }),
      };
    },
    // Every image was asked about, also one that no SHA-256 names.
    async read() {
      const found = await mapConcurrently(images, limits.hashPool, (image) =>
        readAttached(open(image), image),
      );
      return found.flat();
    },
  };
}

/** Whether one of the subjects has the very digest that names the image. */
function isAbout(subjects: readonly Subject[], { digest }: PinnedReference): boolean {
  const { algorithm, hex } = splitOciDigest(digest);
  return subjects.some((subject) => subject.digest[algorithm] === hex);
}

/** @returns whether it was attached before */
async function attach(
  repository: Repository,
  image: PinnedReference,
  bundle: BundleToStore,
  { ports, created }: OciStoreOptions,
): Promise<boolean> {
  const { bytes, content, predicateType } = bundle;
  const referrer = bundleReferrer({
    subject: await repository.subject(image.digest),
    bundle: describe(bytes, BUNDLE_MEDIA_TYPE),
    content: content === 'statement' ? 'dsse-envelope' : 'message-signature',
    ...(predicateType === undefined ? {} : { predicateType }),
    ...(created === undefined ? {} : { created }),
  });
  const { digest } = referrer.descriptor;
  const wasPresent = (await repository.manifest(digest)) !== undefined;
  let noted: string | undefined;
  if (!wasPresent) {
    await repository.pushBlob(emptyConfig);
    await repository.pushBlob(bytes);
    noted = await repository.pushManifest(referrer.bytes, ociTypes.manifest);
  }
  const manifest = await untilSettled(ports, () => repository.manifest(digest));
  const stored = await untilSettled(ports, () => repository.blob(`sha256:${sha256(bytes)}`));
  if (manifest === undefined || stored === undefined) {
    const name = formatOciName(image);
    throw new Problem('store/differs', `${name} does not give back what was pushed for ${bundle.safeAt}`);
  }
  // The header says that the registry lists it by itself; without the header only its listing tells.
  if (noted !== image.digest) await requireListed(ports, repository, image.digest, referrer.descriptor);
  return wasPresent;
}

/** In the listing of the registry, or in the index that stands in for it where it has none or leaves ours out. */
async function requireListed(
  ports: ServicePorts,
  repository: Repository,
  subject: OciDigest,
  descriptor: OciDescriptor,
): Promise<void> {
  const listing = await untilSettled(ports, async () => {
    const listed = await repository.referrers(subject);
    if (listed === undefined) return 'none';
    return listed.some(({ digest }) => digest === descriptor.digest) ? 'listed' : undefined;
  });
  if (listing !== 'listed') await repository.addFallback(subject, descriptor);
}

/** Both listings: a registry that got its API later may still have an index of before. */
async function readAttached(
  repository: Repository,
  image: PinnedReference,
): Promise<readonly StoredBundle[]> {
  const listed = [
    ...((await repository.referrers(image.digest)) ?? []),
    ...(await repository.fallback(image.digest)),
  ];
  const distinct = new Map(listed.map((descriptor) => [descriptor.digest, descriptor]));
  const bundles: StoredBundle[] = [];
  for (const { digest, artifactType } of distinct.values()) {
    if (!mayBeBundle(artifactType)) continue;
    const found = await repository.manifest(digest);
    const manifest = found === undefined ? undefined : parseOciManifest(found.bytes);
    const layer = manifest?.kind === 'manifest' ? bundleLayerOf(manifest, image.digest) : undefined;
    if (layer === undefined) continue;
    const from = `${formatOciName(image)}@${digest}`;
    const bytes = await repository.blob(layer.digest);
    if (bytes === undefined)
      throw new Problem('store/differs', `${from} lists a bundle that its registry does not have`);
    bundles.push({ from, bytes });
  }
  return bundles;
}

/** Some registries list the type of the config, or none: then the manifest itself decides. */
function mayBeBundle(artifactType: string | undefined): boolean {
  return artifactType === undefined || artifactType === ociTypes.empty || isBundleType(artifactType);
}
