import type { Bytes } from '../../core/bytes.ts';
import { type Verdict, verdictOf } from '../../core/verdict.ts';
import type { Artifact } from '../provenance/subjects.ts';
import type { TrustedKey } from './identity.ts';
import { type Refusal, type VerifiedStatement, verifyBundle } from './verify.ts';

export interface BundleFile {
  /** For messages. */
  readonly name: string;
  readonly bytes: Bytes;
}

export interface FilesAnswer {
  readonly verdict: Verdict;
  readonly artifacts: readonly ArtifactAnswer[];
  readonly verified: readonly { readonly name: string; readonly statement: VerifiedStatement }[];
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[];
}

export interface ArtifactAnswer {
  readonly artifact: Artifact;
  /** Predicate types of the verified statements about it. */
  readonly predicateTypes: readonly string[];
}

/**
 * Given bundles against given artifacts. Every bundle must verify, and every artifact needs at least one verified
 * statement (signing specification, 6.2, check 15). Genuine bundles of other predicate types than the expected
 * one are no evidence; if there are only such, nothing was verified.
 *
 * @throws Problem `verify/not-asked` without an artifact, a bundle or a trusted key.
 */
export function verifyFiles(
  artifacts: readonly Artifact[],
  bundles: readonly BundleFile[],
  trustedKeys: readonly TrustedKey[],
  predicateType?: string,
): FilesAnswer {
  const verified: FilesAnswer['verified'][number][] = [];
  const refused: FilesAnswer['refused'][number][] = [];
  for (const { name, bytes } of bundles) {
    const artifactDigests = artifacts.map(({ sha256 }) => sha256);
    const verification = verifyBundle(bytes, { trustedKeys, artifacts: artifactDigests });
    if (verification.kind === 'not-verified') refused.push({ name, refusal: verification });
    else verified.push({ name, statement: verification.statement });
  }
  const answers = artifacts.map((artifact) => ({
    artifact,
    predicateTypes: typesAbout(artifact, verified),
  }));
  return { verdict: judge(answers, refused, predicateType), artifacts: answers, verified, refused };
}

function typesAbout({ sha256 }: Artifact, verified: FilesAnswer['verified']): readonly string[] {
  const about = verified.filter(({ statement }) => statement.artifacts.includes(sha256));
  return [...new Set(about.map(({ statement }) => statement.statement.predicateType))];
}

function judge(
  artifacts: readonly ArtifactAnswer[],
  refused: FilesAnswer['refused'],
  predicateType: string | undefined,
): Verdict {
  const reasons = refused.map(({ name, refusal }) => `${name}: ${refusal.because}`);
  const wanted = (types: readonly string[]) =>
    predicateType === undefined ? types.length > 0 : types.includes(predicateType);
  const bare = artifacts.filter(({ predicateTypes }) => !wanted(predicateTypes));
  const what =
    predicateType === undefined ? 'verified statement' : `verified statement of type ${predicateType}`;
  if (bare.length === artifacts.length && reasons.length === 0) {
    return { kind: 'not-verified', because: `no ${what} is about any of the artifacts: this is not a pass` };
  }
  reasons.push(...bare.map(({ artifact }) => `${artifact.name}: no ${what} is about it`));
  return verdictOf(reasons);
}
