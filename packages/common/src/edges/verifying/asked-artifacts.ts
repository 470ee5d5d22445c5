import { resolve } from 'node:path';
import type { DigestSet } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import type { Files, FurtherDigest } from '../../domain/ports.ts';
import { type ArtifactDigests, comparedAlgorithms } from '../../domain/signing/artifact-digests.ts';
import { digestsCalledFor } from '../../domain/signing/called-for.ts';
import { isOverFile, withFile } from '../../domain/signing/signed-files.ts';
import type { AskedArtifact, BundleFile } from '../../domain/signing/verify-files.ts';
import type { PinnedReference } from '../../formats/oci/reference.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { subjectContext } from '../subject-context.ts';

/** What must have been signed, and where it is if it is a file. */
export interface GivenArtifact extends AskedArtifact {
  /** Absolute; absent for what is no file. */
  readonly path?: string;
  readonly image?: PinnedReference;
}

/** Everything that the inputs name, of any kind. */
export async function givenArtifacts(story: Run<VerifyingInputs>): Promise<readonly GivenArtifact[]> {
  const { inputs, ports, context } = story;
  const { resolveSubjects } = await import('../../domain/provenance/resolve-subjects.ts');
  const root = resolve(context.workspace, inputs['artifact-root']);
  const { subjects, resolvedTags } = await resolveSubjects(
    inputs,
    ports,
    subjectContext(story, root, inputs.deadline),
  );
  for (const { reference, digest } of resolvedTags) ports.log.info(`${reference} is now ${digest}`);
  return subjects.map(({ name, digest, files, image }) => {
    const [file] = files;
    return {
      name,
      digests: comparedDigests(digest),
      ...(file === undefined ? {} : { path: file.path }),
      ...(image === undefined ? {} : { image }),
    };
  });
}

/** Without those of SHA-1 and MD5, which identify nothing (SEC-062). */
export function comparedDigests(digest: DigestSet): ArtifactDigests {
  return Object.fromEntries(
    comparedAlgorithms.flatMap((algorithm) => {
      const hex = digest[algorithm];
      return hex === undefined ? [] : [[algorithm, hex]];
    }),
  );
}

/** A file of this size is read whole for a signature over itself; of a larger one the digests have to do first. */
const READ_WHOLE_BYTES = 64 * 1024 * 1024;

/**
 * The same artifacts with what the bundles call for: every file with the digests that statements of others use
 * (npm names packages by SHA-512), and the file itself where that is what was signed.
 *
 * @throws Problem `subject/changed`
 */
export async function withCalledFor(
  files: Files,
  artifacts: readonly GivenArtifact[],
  bundles: readonly BundleFile[],
): Promise<readonly GivenArtifact[]> {
  if (artifacts.every(({ path }) => path === undefined)) return artifacts;
  const read = bundles.map(({ bytes }) => bytes);
  const further = digestsCalledFor(read);
  if (further.length === 0) return artifacts;
  const isSigned = read.some(isOverFile);
  const result: GivenArtifact[] = [];
  for (const artifact of artifacts) result.push(await withMore(files, artifact, further, isSigned));
  return result;
}

async function withMore(
  files: Files,
  artifact: GivenArtifact,
  further: readonly FurtherDigest[],
  isSigned: boolean,
): Promise<GivenArtifact> {
  const { name, digests, path } = artifact;
  if (path === undefined) return artifact;
  const { sizeBytes, ...hashed } = await files.hash(path, further);
  if (digests.sha256 !== undefined && digests.sha256 !== hashed.sha256) {
    throw new Problem('subject/changed', `"${name}" changed while it was being looked at`);
  }
  const more = { ...digests, ...hashed };
  const isSmall = isSigned && sizeBytes <= READ_WHOLE_BYTES;
  return { ...artifact, digests: isSmall ? await withFile(files, more, path) : more };
}
