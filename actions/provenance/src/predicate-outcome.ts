import { pass } from '@secure-build/common/core/verdict';
import type { Outcome } from '@secure-build/common/domain/outcome';
import { type OutputName, outputsOf } from './outputs.ts';
import { predicateSummary, type Written } from './predicate-summary.ts';

/** What mode `predicate` has to say. Without subjects, which the user has to allow, nothing was written. */
export function predicateOutcome(written: Written): Outcome<OutputName> {
  const { subjects, provenance, level, statementPaths, levelReportPath } = written;
  const { buildDefinition, runDetails } = provenance;
  const count = subjects.length === 1 ? '1 artifact' : `${subjects.length} artifacts`;
  const empty = subjects.length === 0;
  return {
    verdict: pass,
    headline: empty
      ? 'No subject was found, as "allow-empty" permits: nothing was written.'
      : `Provenance for ${count} written, not signed yet; it supports SLSA Build L${level.level}.`,
    facts: [
      ['Artifacts', String(subjects.length)],
      ['Build type', buildDefinition.buildType],
      ['Builder', runDetails.builder.id],
      [
        'Level',
        `${level.level}: ${level.conditions.find(({ met }) => !met)?.evidence ?? 'all conditions met'}`,
      ],
      ['Statement', statementPaths[0] ?? 'none'],
      ...(statementPaths.length > 1 ? [['Statements', String(statementPaths.length)] as const] : []),
    ],
    summary: predicateSummary(written),
    outputs: outputsOf({
      'predicate-path': statementPaths[0] ?? '',
      'predicate-paths': JSON.stringify(statementPaths),
      'builder-id': runDetails.builder.id,
      'build-type': buildDefinition.buildType,
      level: level.level,
      'level-report-path': empty ? '' : levelReportPath,
      'subject-count': subjects.length,
    }),
    annotations: [],
    details: {
      level: level.level,
      subjects: subjects.map(({ name, digest }) => ({ name, digest: { ...digest } })),
    },
  };
}
