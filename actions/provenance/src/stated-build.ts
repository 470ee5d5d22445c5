import type { BuildLevel, LevelReport } from '@secure-build/common/domain/provenance/level-report';
import type { BuilderKind } from '@secure-build/common/domain/provenance/own-workflows';
import type { ResolvedSubject } from '@secure-build/common/domain/provenance/unite-subjects';
import type { Subject } from '@secure-build/common/formats/in-toto';
import type { SlsaProvenance } from '@secure-build/common/formats/slsa-provenance';

/** What is about to be signed of a build, and the level that it can claim. */
export interface StatedBuild {
  readonly subjects: readonly Subject[];
  /** Those that the inputs of this job name; none of those that another job has handed over. */
  readonly resolved: readonly ResolvedSubject[];
  readonly report: LevelReport;
  /** What `attest.yml` would give the same run; of a build by `build.yml` only. */
  readonly elsewhere?: BuildLevel;
  /** Absent where a key signs: nobody certifies a builder then. */
  readonly builder?: BuilderKind;
  /** Facts that were left out of the provenance, in sentences. */
  readonly leftOut: readonly string[];
  /** Made only once the level is granted. */
  describe(): Promise<SlsaProvenance>;
}
