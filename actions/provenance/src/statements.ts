import type { Bytes } from '@secure-build/common/core/bytes';
import type { EvidenceItem } from '@secure-build/common/domain/evidence/evidence';
import { provenanceStatement } from '@secure-build/common/domain/provenance/statement';
import { type Grouping, shardSubjects } from '@secure-build/common/domain/provenance/subject-shards';
import { PAYLOAD_TYPE, type Subject, sha256sOf } from '@secure-build/common/formats/in-toto';
import type { SlsaProvenance } from '@secure-build/common/formats/slsa-provenance';

const FOLDER = 'reports/provenance';

/**
 * The statements about these subjects, all with the same predicate: one, or as many as their number needs.
 *
 * @throws Problem `subject/limit` where one was asked for and does not suffice, `limit/exceeded` for one too large
 */
export function statementsAbout(
  subjects: readonly Subject[],
  grouping: Grouping,
  provenance: SlsaProvenance,
): readonly EvidenceItem[] {
  const shards = shardSubjects(subjects, grouping);
  const digits = String(shards.length).length;
  return shards.map((shard, index): EvidenceItem => {
    const bytes: Bytes = provenanceStatement(shard, provenance);
    const place = shards.length === 1 ? FOLDER : `${FOLDER}/${String(index + 1).padStart(digits, '0')}`;
    const name = `${place}/statement.json`;
    return { name, kind: 'statement', bytes, mediaType: PAYLOAD_TYPE, subjects: sha256sOf(shard) };
  });
}
