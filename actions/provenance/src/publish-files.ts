import type { Files } from '@secure-build/common/domain/ports';
import type { AssetRole, LocalAsset } from '@secure-build/common/domain/provenance/publishing/release-asset';
import {
  assetNameOf,
  bundleAssetName,
  requireReleasable,
} from '@secure-build/common/domain/provenance/publishing/release-files';
import { writeOfflineKit } from '@secure-build/common/edges/attesting/offline-kit';
import type { HandedOver } from './publish-proof.ts';

/**
 * What the release gets: the received files, the verified bundles about them, the SBOMs of the sealed evidence, and
 * what it takes to verify all that without a network. Nothing else of the evidence.
 *
 * @throws Problem `subject/name`, `subject/collision`, `subject/limit`, `file/…`
 */
export async function filesToPublish(files: Files, handedOver: HandedOver): Promise<readonly LocalAsset[]> {
  const { filesFolder, evidenceFolder, files: received, answer, entries } = handedOver;
  const artifacts = received.map(
    ({ name, sizeBytes, sha256 }): LocalAsset => ({
      name: assetNameOf(name),
      path: `${filesFolder}/${name}`,
      role: 'artifact',
      sizeBytes,
      sha256,
    }),
  );
  const proved = [...answer.statements, ...answer.signatures];
  const bundles: LocalAsset[] = [];
  for (const { file } of proved)
    bundles.push(await assetOf(files, bundleAssetName(file), `${evidenceFolder}/${file}`, 'bundle'));
  const sboms: LocalAsset[] = [];
  for (const { name } of entries.filter(({ kind }) => kind === 'sbom'))
    sboms.push(await assetOf(files, assetNameOf(name), `${evidenceFolder}/${name}`, 'sbom'));
  const kit = await writeKit(files, handedOver, bundles);
  const all = [...artifacts, ...bundles, ...sboms, ...kit];
  requireReleasable(all);
  return all;
}

async function writeKit(
  files: Files,
  { answer, accepted }: HandedOver,
  bundles: readonly LocalAsset[],
): Promise<readonly LocalAsset[]> {
  const folder = await files.temporaryFolder('offline-kit');
  await writeOfflineKit(files, folder, {
    trust: accepted.trust,
    verified: [...answer.statements, ...answer.signatures].map(({ verified }) => verified),
    keys: accepted.signers.flatMap((signer) => (signer.kind === 'key' ? [signer.publicKey] : [])),
    bundleNames: bundles.map(({ name }) => name),
  });
  const kit: LocalAsset[] = [];
  for (const { name } of await files.list(folder))
    kit.push(await assetOf(files, name, `${folder}/${name}`, 'offline-kit'));
  return kit;
}

async function assetOf(files: Files, name: string, path: string, role: AssetRole): Promise<LocalAsset> {
  const { sha256, sizeBytes } = await files.hash(path);
  return { name, path, role, sizeBytes, sha256 };
}
