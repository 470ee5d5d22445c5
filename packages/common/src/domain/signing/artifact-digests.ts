import type { Bytes } from '../../core/bytes.ts';
import { digestHex, type Sha256, type StrongHash } from '../../core/digest.ts';

/**
 * What a bundle is asked to vouch for, computed by the caller from the thing itself: a file by at least one of the
 * SHA-2 digests, a folder by its `dirHash`, a revision by its `gitCommit` or `gitTree`.
 */
export interface ArtifactDigests {
  readonly sha256?: Sha256;
  readonly sha384?: string;
  readonly sha512?: string;
  readonly dirHash?: string;
  readonly gitCommit?: string;
  readonly gitTree?: string;
  /** The file itself: digests that are missing are computed from it, and every kind of key can be checked. */
  readonly bytes?: Bytes;
}

/** Algorithms by which a subject is compared. SHA-1 and MD5 of a file are none (SEC-062). */
export const comparedAlgorithms = ['sha256', 'sha384', 'sha512', 'dirHash', 'gitCommit', 'gitTree'] as const;
export type ComparedAlgorithm = (typeof comparedAlgorithms)[number];

/** `undefined` where the caller has neither computed it nor given the bytes. */
export function digestOf(artifact: ArtifactDigests, algorithm: ComparedAlgorithm): string | undefined {
  const given = artifact[algorithm];
  if (given !== undefined || artifact.bytes === undefined || !isHash(algorithm)) return given;
  return digestHex(algorithm, artifact.bytes);
}

function isHash(algorithm: ComparedAlgorithm): algorithm is StrongHash {
  return algorithm === 'sha256' || algorithm === 'sha384' || algorithm === 'sha512';
}

/** `sha256:…`, for messages. */
export function formatArtifact(artifact: ArtifactDigests): string {
  for (const algorithm of comparedAlgorithms) {
    const hex = digestOf(artifact, algorithm);
    if (hex !== undefined) return `${algorithm}:${hex}`;
  }
  return 'nothing';
}
