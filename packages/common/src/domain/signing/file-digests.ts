import type { Sha256 } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import type { Files, FurtherDigest } from '../ports.ts';
import type { ArtifactDigests } from './artifact-digests.ts';

/** A file that was hashed before, and where it stands. */
export interface KnownFile {
  /** Absolute. */
  readonly path: string;
  readonly sha256: Sha256;
}

/** Digests of files beside their SHA-256, computed once each and only where they are called for. */
export interface FileDigests {
  /**
   * The SHA-256 and at least the further digests: with fewer, a subject of which one digest is of another file would
   * pass for this one (check 12, SEC-062).
   *
   * @throws Problem `subject/changed`, `file/…`
   */
  of(file: KnownFile, further: readonly FurtherDigest[]): Promise<ArtifactDigests>;
}

export function fileDigests(files: Pick<Files, 'hash'>): FileDigests {
  const known = new Map<string, ArtifactDigests>();
  return {
    async of({ path, sha256 }, further) {
      const digests = known.get(path) ?? { sha256 };
      const missing = further.filter((algorithm) => digests[algorithm] === undefined);
      if (missing.length === 0) return digests;
      const { sizeBytes: _, ...found } = await files.hash(path, missing);
      if (found.sha256 !== sha256) {
        throw new Problem('subject/changed', 'the file changed while it was being looked at', {
          at: { file: path },
        });
      }
      const more = { ...digests, ...found };
      known.set(path, more);
      return more;
    },
  };
}
