import { formatDigestSet } from '@secure-build/common/core/digest';
import { blocks, code, joinMarkdown, type Markdown, md, table } from '@secure-build/common/core/markdown';
import type { LevelReport } from '@secure-build/common/domain/provenance/level-report';
import type { ResolvedSubjects } from '@secure-build/common/domain/provenance/resolve-subjects';
import type { SlsaProvenance } from '@secure-build/common/formats/slsa-provenance';
import { breakableCode } from './breakable.ts';
import { levelTable } from './level-table.ts';
import { shortened } from './shortened.ts';

const SHOWN_SUBJECTS = 200;

export interface Written extends ResolvedSubjects {
  readonly provenance: SlsaProvenance;
  readonly level: LevelReport;
  /** Several where the subjects were spread. */
  readonly statementPaths: readonly string[];
  readonly levelReportPath: string;
}

/** What was written, why it supports this level and no higher, and what to do next. */
export function predicateSummary(written: Written): Markdown {
  const { provenance, subjects, resolvedTags, level, statementPaths } = written;
  const { buildDefinition, runDetails } = provenance;
  const reported = runDetails.metadata?.securebuild_reportedByJob ?? [];
  const more = subjects.length - SHOWN_SUBJECTS;
  const [first] = statementPaths;
  if (first === undefined)
    return md`**No subject was found**, as ${code('allow-empty')} permits: nothing was written.`;
  return blocks(
    md`### Provenance`,
    md`**Written, not signed** · SLSA Build L${level.level} at most · ${subjects.length} artifacts`,
    md`Build type ${code(buildDefinition.buildType)}, builder ${code(runDetails.builder.id)}.`,
    md`#### Why this level`,
    levelTable(level.conditions),
    reported.length === 0
      ? undefined
      : md`${reported.length} fields rest on the word of the job itself and are listed as such in the predicate (${code('securebuild_reportedByJob')}).`,
    table(
      ['Artifact and digest', 'Kind'],
      subjects
        .slice(0, SHOWN_SUBJECTS)
        .map(({ name, kind, digest }) => [
          joinMarkdown([name, formatDigestSet(digest)].map(shownWord), '<br>'),
          kind,
        ]),
    ),
    more > 0 ? md`truncated, ${more} more: see the statement` : undefined,
    resolvedTags.length === 0
      ? undefined
      : table(
          ['Tag', 'Named, when it was looked up'],
          resolvedTags.map(({ reference, digest }) => [shownWord(reference), shownWord(digest)]),
        ),
    md`Statement: ${code(first)}`,
    statementPaths.length === 1 ? undefined : md`and ${statementPaths.length - 1} more, beside it`,
    md`Next: ${code('secure-build sign')}, then check with ${code('secure-build verify')}.`,
  );
}

const shownWord = (text: string): Markdown => breakableCode(shortened(text));
