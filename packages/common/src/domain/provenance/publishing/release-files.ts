import { limits } from '../../../core/limits.ts';
import { Problem } from '../../../core/problem.ts';
import { assetNameFault } from './asset-name.ts';
import type { LocalAsset } from './release-asset.ts';

/** `dist/app.tgz` becomes `app.tgz`: a release has no folders. */
export function assetNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `attestations/provenance/statement.sigstore.json` becomes `provenance-statement.sigstore.json`. */
export function bundleAssetName(evidenceName: string): string {
  return evidenceName.replace(/^attestations\//, '').replaceAll('/', '-');
}

/**
 * Everything that a release gets, judged before GitHub is asked for anything.
 *
 * @throws Problem `subject/name`, `subject/collision`, `subject/limit`
 */
export function requireReleasable(assets: readonly LocalAsset[]): void {
  const { releaseAssets: most, releaseAssetBytes: largest } = limits;
  if (assets.length > most)
    throw new Problem('subject/limit', `${assets.length} files; a release has at most ${most} assets`);
  const names = new Map<string, LocalAsset>();
  for (const asset of assets) {
    const { name, sizeBytes } = asset;
    if (sizeBytes > largest) {
      throw new Problem(
        'subject/limit',
        `"${name.slice(0, 100)}" has ${sizeBytes} bytes; an asset has at most ${largest}`,
      );
    }
    const fault = assetNameFault(name);
    if (fault !== undefined) {
      throw new Problem(
        'subject/name',
        `a release cannot have an asset named ${JSON.stringify(name.slice(0, 100))}: ${fault}`,
      );
    }
    // Disks of downloaders do not all tell upper from lower case.
    const twin = names.get(name.toLowerCase());
    if (twin !== undefined) {
      throw new Problem(
        'subject/collision',
        `two files of the release would be named "${name}": ${describe(twin)} and ${describe(asset)}`,
      );
    }
    names.set(name.toLowerCase(), asset);
  }
}

const words = {
  artifact: 'an artifact',
  bundle: 'a bundle',
  sbom: 'an SBOM',
  'offline-kit': 'the offline kit',
};

function describe({ name, role, sha256 }: LocalAsset): string {
  return `${words[role]} "${name}" (sha256:${sha256.slice(0, 12)}…)`;
}
