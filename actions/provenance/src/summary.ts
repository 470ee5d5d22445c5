import { blocks, code, type Markdown, md, table } from '@secure-build/common/core/markdown';
import type { LevelReport } from '@secure-build/common/domain/provenance/build-level';
import type { Artifact } from '@secure-build/common/domain/provenance/subjects';
import type { SlsaProvenance } from '@secure-build/common/formats/slsa-provenance';

const SHOWN_SUBJECTS = 200;

export interface Written {
  readonly provenance: SlsaProvenance;
  readonly artifacts: readonly Artifact[];
  readonly level: LevelReport;
  readonly statementPath: string;
}

/** What was written, why it supports this level and no higher, and what to do next. */
export function summarize({ provenance, artifacts, level, statementPath }: Written): Markdown {
  const { buildDefinition, runDetails } = provenance;
  const reported = runDetails.metadata?.securebuild_reportedByJob ?? [];
  const more = artifacts.length - SHOWN_SUBJECTS;
  return blocks(
    md`### Provenance`,
    md`**Written, not signed** · SLSA Build L${level.level} at most · ${artifacts.length} artifacts`,
    md`Build type ${code(buildDefinition.buildType)}, builder ${code(runDetails.builder.id)}.`,
    table(
      ['Level', 'Condition', 'Met', 'Seen', 'On whose word'],
      level.conditions.map((condition) => [
        condition.level,
        condition.title,
        condition.met ? 'yes' : 'no',
        condition.evidence,
        condition.source,
      ]),
    ),
    reported.length === 0
      ? undefined
      : md`${reported.length} fields rest on the word of the job itself and are listed as such in the predicate (${code('securebuild_reportedByJob')}).`,
    table(
      ['Artifact', 'SHA-256'],
      artifacts.slice(0, SHOWN_SUBJECTS).map(({ name, sha256 }) => [code(name), code(sha256)]),
    ),
    more > 0 ? md`truncated, ${more} more: see the statement` : undefined,
    md`Statement: ${code(statementPath)}`,
    md`Next: ${code('secure-build sign')}, then check with ${code('secure-build verify')}.`,
  );
}
