import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import type { EvidenceItem } from '@secure-build/common/domain/evidence/evidence';
import type { LevelReport } from '@secure-build/common/domain/provenance/level-report';
import { type Subject, sha256sOf } from '@secure-build/common/formats/in-toto';

export const LEVEL_REPORT = 'reports/provenance/level.json';

/** Each condition of the level, for whoever reads the evidence later. */
export function levelReport({ level, conditions }: LevelReport, subjects: readonly Subject[]): EvidenceItem {
  return {
    name: LEVEL_REPORT,
    kind: 'report',
    bytes: canonicalBytes({ level, conditions: conditions.map((condition) => ({ ...condition })) }),
    mediaType: 'application/json',
    subjects: sha256sOf(subjects),
  };
}
