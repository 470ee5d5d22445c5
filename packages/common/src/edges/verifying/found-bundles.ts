import { resolve } from 'node:path';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { mapConcurrently } from '../../core/map-concurrently.ts';
import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import { type BundleStore, findBundles } from '../../domain/signing/stores.ts';
import type { BundleFile } from '../../domain/signing/verify-files.ts';
import { bundlesInFile } from '../../formats/bundle-file.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import type { GithubPlace } from '../stores/github-place.ts';
import { parseStoreLines, type StoreLine } from '../stores/registry.ts';
import type { StoreRun } from '../stores/store-kind.ts';
import type { GivenArtifact } from './asked-artifacts.ts';

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
  story: Run<VerifyingInputs>,
  artifacts: readonly GivenArtifact[],
  github: GithubPlace | undefined,
): Promise<FoundBundleFiles> {
  const { inputs, ports, context } = story;
  const files = await readFiles(story);
  const run: StoreRun = {
    ports,
    context,
    purpose: 'find',
    deadlineMs: inputs.deadline,
    images: artifacts.flatMap(({ image }) => image ?? []),
    realmHosts: inputs['registry-realms'],
    withoutSha256: artifacts.flatMap(({ name, digests }) => (digests.sha256 === undefined ? [name] : [])),
    isKeyless: true,
    ...(github === undefined ? {} : { github }),
  };
  const places = parseStoreLines(inputs.from, run);
  const stored: BundleFile[] = [];
  for (const place of places) stored.push(...(await readPlace(place, run, artifacts)));
  return {
    bundles: distinct([...files, ...stored]),
    lookedIn: [...(inputs['bundle-path'].length > 0 ? ['file'] : []), ...places.map(({ line }) => line)],
  };
}

async function readFiles({ inputs, ports, context }: Run<VerifyingInputs>): Promise<readonly BundleFile[]> {
  const found: BundleFile[] = [];
  for (const file of inputs['bundle-path']) {
    const bytes = await ports.files.read(resolve(context.workspace, file), limits.bundleBytes);
    const bundles = bundlesInFile(file, bytes);
    // It answers nothing, and whoever named it expects an answer: the verifier refuses it like any other.
    if (bundles.length === 0) found.push({ name: file, file, bytes: new Uint8Array() });
    for (const [index, bundle] of bundles.entries()) {
      const name = bundles.length === 1 ? file : `${file} (bundle ${index + 1} of ${bundles.length})`;
      found.push({ name, file, bytes: bundle });
    }
  }
  return found;
}

async function readPlace(
  { line, kind }: StoreLine,
  run: StoreRun,
  artifacts: readonly GivenArtifact[],
): Promise<readonly BundleFile[]> {
  const store = await kind.open(line, run);
  if (store === undefined) return [];
  const digests = [...new Set(artifacts.flatMap(({ digests: { sha256: digest } }) => digest ?? []))];
  // What is the same whatever is asked about is asked once, also about what has no SHA-256.
  const asked = kind.isWhole === true ? [digests[0] ?? sha256('')] : digests;
  run.ports.log.progress(`looking in ${store.place}`);
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
