import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { type Sha256, sha256 } from '@secure-build/common/core/digest';
import { limits } from '@secure-build/common/core/limits';
import { Problem } from '@secure-build/common/core/problem';
import type { Files } from '@secure-build/common/domain/ports';
import type { AssetRole, LocalAsset } from '@secure-build/common/domain/provenance/publishing/release-asset';
import {
  assetNameOf,
  bundleAssetName,
  requireReleasable,
} from '@secure-build/common/domain/provenance/publishing/release-files';
import { BUILDERS_PREDICATE } from '@secure-build/common/domain/signing/builders-file';
import type { VerifiedBlob, VerifiedStatement } from '@secure-build/common/domain/signing/verify';
import { writeOfflineKit } from '@secure-build/common/edges/attesting/offline-kit';
import { readObject } from '@secure-build/common/edges/attesting/statement-file';
import type { HandedOver } from './publish-proof.ts';

/**
 * What the release gets: the received files, the verified bundles about them, the SBOMs that these have as predicates,
 * and what it takes to verify all that without a network. Nothing else of the evidence.
 *
 * @throws Problem `subject/name`, `subject/collision`, `subject/limit`, `evidence/…`, `verify/identity`, `file/…`
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
  for (const { file, verified } of proved)
    bundles.push(await assetOf(files, nameOf(file, verified), `${evidenceFolder}/${file}`, 'bundle'));
  const signed = signedPredicates(answer);
  const sboms: LocalAsset[] = [];
  for (const { name } of entries.filter(({ kind }) => kind === 'sbom')) {
    const path = `${evidenceFolder}/${name}`;
    const sbom = await assetOf(files, assetNameOf(name), path, 'sbom');
    await requireSigned(files, sbom, name, signed);
    sboms.push(sbom);
  }
  const kit = await writeKit(files, handedOver, bundles);
  const all = [...artifacts, ...bundles, ...sboms, ...kit];
  requireReleasable(all);
  return all;
}

/** Verifiers ask for the list of builders of a release by its name (signing specification, 6.5). */
const nameOf = (file: string, verified: VerifiedStatement | VerifiedBlob) =>
  'statement' in verified && verified.statement.predicateType === BUILDERS_PREDICATE
    ? 'builders.sigstore.json'
    : bundleAssetName(file);

const signedPredicates = ({ statements }: HandedOver['answer']): ReadonlySet<Sha256> =>
  new Set(statements.map(({ verified }) => sha256(canonicalBytes(verified.statement.predicate))));

/**
 * The seal says that a file was in the folder, and the folder is the caller's: any file could be called an SBOM there.
 * What is released as one has been signed about the files that it is released with.
 */
async function requireSigned(
  files: Files,
  { path, sha256: digest }: LocalAsset,
  name: string,
  signed: ReadonlySet<Sha256>,
): Promise<void> {
  const bytes = await files.read(path, limits.statementBytes);
  if (sha256(bytes) === digest && signed.has(sha256(canonicalBytes(readObject(bytes, name))))) return;
  throw new Problem('verify/identity', 'no verified statement has this SBOM as its predicate', {
    at: { file: name },
    hint: 'Hand over the evidence as build.yml or attest.yml gave it: they sign the SBOMs in it.',
  });
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
