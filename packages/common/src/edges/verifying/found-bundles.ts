import { resolve } from 'node:path';
import { type Sha256, sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { mapConcurrently } from '@secure-build/common/core/map-concurrently';
import { Problem } from '@secure-build/common/core/problem';
import type { Run } from '@secure-build/common/domain/outcome';
import { type BundleStore, findBundles } from '@secure-build/common/domain/signing/stores';
import type { BundleFile } from '@secure-build/common/domain/signing/verify-files';
import { bundlesInFile } from '@secure-build/common/formats/bundle-file';
import type { GivenArtifact } from './asked-artifacts.ts';
import type { GithubPlace } from './github-place.ts';
import type { Inputs } from './inputs.ts';
import { openGithubStore, openOciStore, releaseTag } from './store-openers.ts';

export interface FoundBundleFiles {
  readonly bundles: readonly BundleFile[];
  /** Where was looked, also where nothing was found. */
  readonly lookedIn: readonly string[];
}

/**
 * The bundles of the given files, then those of the given stores. A store that could not be read is a fault, never
 * an empty store: what it holds may be what matters.
 *
 * @param github absent: nobody has said which repository
 * @throws Problem `input/invalid`, `file/unreadable`, and what the stores throw, with the name of the store
 */
export async function findBundleFiles(
  story: Run<Inputs>,
  artifacts: readonly GivenArtifact[],
  github: GithubPlace | undefined,
): Promise<FoundBundleFiles> {
  const { inputs } = story;
  const files = await readFiles(story);
  const places = [...new Set(inputs.from)];
  const faults = places.flatMap((place) => faultOf(place, artifacts, github));
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
  const stored: BundleFile[] = [];
  for (const place of places) stored.push(...(await readPlace(place, story, artifacts, github)));
  return {
    bundles: distinct([...files, ...stored]),
    lookedIn: [...(inputs['bundle-path'].length > 0 ? ['file'] : []), ...places],
  };
}

async function readFiles({ inputs, ports, context }: Run<Inputs>): Promise<readonly BundleFile[]> {
  const found: BundleFile[] = [];
  for (const file of inputs['bundle-path']) {
    const bytes = await ports.files.read(resolve(context.workspace, file), limits.bundleBytes);
    const bundles = bundlesInFile(file, bytes);
    for (const [index, bundle] of bundles.entries()) {
      const name = bundles.length === 1 ? file : `${file} (bundle ${index + 1} of ${bundles.length})`;
      found.push({ name, file, bytes: bundle });
    }
  }
  return found;
}

function faultOf(
  place: string,
  artifacts: readonly GivenArtifact[],
  github: GithubPlace | undefined,
): readonly string[] {
  const isGithub = place === 'github' || releaseTag(place) !== undefined;
  if (!isGithub && place !== 'oci') {
    return [`"from": expected github, oci or release:TAG; got ${JSON.stringify(place.slice(0, 100))}`];
  }
  if (isGithub && github === undefined) return [`"from ${place}" needs the repository`];
  if (place === 'oci' && !artifacts.some(({ image }) => image !== undefined)) {
    return ['"from oci" needs an image, as "oci:REGISTRY/REPOSITORY@sha256:HEX"'];
  }
  const nameless = artifacts.find(({ digests }) => digests.sha256 === undefined);
  if (place === 'github' && nameless !== undefined) {
    return [`"from github" finds by SHA-256 only, and of ${JSON.stringify(nameless.name)} none is known`];
  }
  return [];
}

async function readPlace(
  place: string,
  story: Run<Inputs>,
  artifacts: readonly GivenArtifact[],
  github: GithubPlace | undefined,
): Promise<readonly BundleFile[]> {
  const store = await openPlace(place, story, artifacts, github);
  const digests = [...new Set(artifacts.flatMap(({ digests: { sha256: digest } }) => digest ?? []))];
  // A release is the same whatever is asked about, also about what has no SHA-256.
  const asked = releaseTag(place) !== undefined ? [digests[0] ?? sha256('')] : digests;
  story.ports.log.progress(`looking in ${store.place}`);
  const found = await mapConcurrently(asked, limits.hashPool, (digest) => readStore(store, digest));
  return found.flat();
}

async function readStore(store: BundleStore, digest: Sha256): Promise<readonly BundleFile[]> {
  const { bundles, unread } = await findBundles([store], digest);
  const [fault] = unread;
  if (fault === undefined) return bundles.map(({ from, bytes }) => ({ name: from, bytes }));
  const { code, message, hint, at, details } = fault.problem;
  throw new Problem(code, `${store.place} could not be read: ${message}`, {
    at,
    hint,
    details,
    cause: fault.problem,
  });
}

function openPlace(
  place: string,
  story: Run<Inputs>,
  artifacts: readonly GivenArtifact[],
  github: GithubPlace | undefined,
): Promise<BundleStore> {
  if (place === 'oci') {
    return openOciStore(
      story,
      artifacts.flatMap(({ image }) => image ?? []),
    );
  }
  if (github === undefined) throw new TypeError('a place at GitHub without a repository');
  return openGithubStore(place, story, github);
}

/** One bundle in two places is one bundle; the file that the user has named comes first. */
function distinct(bundles: readonly BundleFile[]): readonly BundleFile[] {
  const seen = new Set<string>();
  return bundles.filter(({ bytes, file }) => {
    const digest = sha256(bytes);
    const isKnown = seen.has(file === undefined ? digest : `${digest} ${file}`);
    seen.add(digest).add(`${digest} ${file}`);
    return !isKnown;
  });
}
