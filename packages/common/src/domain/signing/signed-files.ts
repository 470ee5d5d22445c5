import type { Bytes } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { loadEcdsaOverDigest } from '../../formats/digest-signature.ts';
import type { Files } from '../ports.ts';
import type { ArtifactDigests } from './artifact-digests.ts';
import { readBundle } from './bundle-memo.ts';
import type { Expectation, Refusal } from './verify.ts';

/** Whether a bundle is a signature over a file itself. One that cannot be read needs nothing: it is refused. */
export function isOverFile(bundle: Bytes): boolean {
  try {
    return readBundle(bundle).value.content.kind === 'blob';
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** What it takes to check signatures over files of which only digests are known; a library of its own. */
export async function forDigestsAlone(
  bundles: readonly Bytes[],
): Promise<Pick<Expectation, 'ecdsaOverDigest'>> {
  return bundles.some(isOverFile) ? { ecdsaOverDigest: await loadEcdsaOverDigest() } : {};
}

/** Ed25519 signs a file and no digest of it; then the file is needed, where there is one. */
export function needsFile({ code }: Pick<Refusal, 'code'>): boolean {
  return code === 'verify/digest-only';
}

/** @throws Problem `subject/changed` for a file that is no longer what was hashed; `limit/exceeded`. */
export async function withFile(
  files: Pick<Files, 'read'>,
  digests: ArtifactDigests,
  path: string,
): Promise<ArtifactDigests> {
  const bytes = await files.read(path, limits.artifactBytes);
  if (digests.sha256 === undefined || digests.sha256 === sha256(bytes)) return { ...digests, bytes };
  throw new Problem('subject/changed', 'the file changed while it was being looked at', {
    at: { file: path },
  });
}
