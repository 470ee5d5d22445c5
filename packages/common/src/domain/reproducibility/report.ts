import type { CanonicalValue } from '../../core/canonical-json.ts';
import { reasonsOf } from '../../core/verdict.ts';
import { type BuiltFile, type Difference, digestOfSet } from './compare.ts';
import type { Factor } from './factors.ts';
import { type Conclusion, conclude, type Level, type Shown } from './level.ts';
import type { Rebuild } from './rebuild.ts';
import type { SourceRevision } from './source-revision.ts';
import { variationIds } from './variation-selection.ts';
import type { Side } from './variations/variation.ts';

/** Neither container nor namespace: a build could have looked into, or written to, the other side. */
export const ISOLATION = 'none: separate copies';

/** What one run of the check has found: the same for the report, the statement and the summary. */
export interface Finding extends Shown {
  readonly mode: 'rebuild' | 'compare';
  readonly require: Level;
  readonly conclusion: Conclusion;
  /** What the statement is about: side A or the first set; empty if build A failed. */
  readonly reference: readonly BuiltFile[];
  readonly coverage: Coverage;
  readonly revision?: SourceRevision;
}

export interface SkippedFactor {
  readonly name: string;
  readonly reason: string;
  /** Whether this run was to vary it. */
  readonly asked: boolean;
}

/** Every known factor is in one of the two lists. */
export interface Coverage {
  readonly applied: readonly string[];
  readonly skipped: readonly SkippedFactor[];
}

export function findingOfRebuild(found: Rebuild, require: Level): Finding {
  const { reference, factors, revision } = found;
  const coverage = coverageOf(factors);
  return { ...found, mode: 'rebuild', require, conclusion: conclude(found), reference, coverage, revision };
}

/** Two given sets: how their builds differed is not known. */
export function findingOfSets(comparison: NonNullable<Shown['comparison']>, require: Level): Finding {
  const reason = 'mode compare builds nothing';
  const coverage = { applied: [], skipped: variationIds.map((name) => ({ name, reason, asked: false })) };
  const conclusion = conclude({ comparison });
  return { mode: 'compare', require, comparison, conclusion, reference: comparison.first, coverage };
}

function coverageOf(factors: readonly Factor[]): Coverage {
  return {
    applied: factors.filter(({ applied }) => applied).map(({ id }) => id),
    skipped: factors.flatMap(({ id, asked, reason }) =>
      reason === undefined ? [] : [{ name: id, reason, asked }],
    ),
  };
}

/** `report.json`. It depends on the two sets and the environments only: no time, no duration, no temporary path. */
export function formatReport(finding: Finding): CanonicalValue {
  const { mode, require, conclusion, reference, comparison, coverage, failure, sourceChanges, revision } =
    finding;
  const differing = new Map(comparison?.differences.map((difference) => [difference.name, difference]));
  const inSecond = new Set(comparison?.second.map(({ name }) => name));
  return {
    version: 1,
    mode,
    result: conclusion.result,
    level: conclusion.level,
    require,
    regenerated: conclusion.level === 'byte',
    reasons: [...reasonsOf(conclusion.verdict)],
    ...(mode === 'rebuild' ? { isolation: ISOLATION } : {}),
    ...(revision === undefined ? {} : { source: { ...revision } }),
    reference: { ...setOf(reference) },
    rebuild: comparison === undefined ? undefined : setOf(comparison.second),
    artifacts: reference
      .filter(({ name }) => comparison === undefined || inSecond.has(name))
      .map((file) => artifactRow(file, comparison !== undefined, differing.get(file.name))),
    onlyInFirst: [...(comparison?.onlyInFirst ?? [])],
    onlyInSecond: [...(comparison?.onlyInSecond ?? [])],
    variations: variationsOf(coverage),
    // No cause is looked for in this version, so every difference is unexplained.
    causes: [],
    unexplained: unexplainedOf(finding),
    failure: failure === undefined ? undefined : { ...failure, lastLines: [...failure.lastLines] },
    sourceChanges: (sourceChanges ?? []).map(({ side, changes }) => ({
      side,
      changes: changes.map((change) => ({ ...change })),
    })),
  };
}

export function variationsOf({ applied, skipped }: Coverage): CanonicalValue {
  return { applied: [...applied], skipped: skipped.map(({ name, reason }) => ({ name, reason })) };
}

export function unexplainedOf({ comparison }: Finding): number {
  if (comparison === undefined) return 0;
  const { differences, onlyInFirst, onlyInSecond } = comparison;
  return differences.length + onlyInFirst.length + onlyInSecond.length;
}

function setOf(files: readonly BuiltFile[]) {
  const sha256 = digestOfSet(files);
  return { files: files.length, ...(sha256 === undefined ? {} : { digest: { sha256 } }) };
}

function artifactRow(file: BuiltFile, compared: boolean, difference: Difference | undefined): CanonicalValue {
  const first = { sizeBytes: file.sizeBytes, sha256: file.sha256 };
  if (difference === undefined) return { name: file.name, first, ...(compared ? { level: 'byte' } : {}) };
  const { second, firstDifference } = difference;
  return {
    name: file.name,
    level: 'different',
    first,
    second: { sizeBytes: second.sizeBytes, sha256: second.sha256 },
    ...(firstDifference === undefined
      ? {}
      : {
          firstDifference: {
            offset: firstDifference.offset,
            windowOffset: firstDifference.windowOffset,
            first: { ...firstDifference.first },
            second: { ...firstDifference.second },
          },
        }),
  };
}

/** `environment-a.json`, `environment-b.json`: every value of the side and what its probe printed. */
export function formatEnvironment({ factors, revision, keptVariables }: Rebuild, side: Side): CanonicalValue {
  return {
    version: 1,
    side,
    isolation: ISOLATION,
    source: { ...revision },
    factors: factors.map(({ id, applied, reason, a, b }) => ({
      name: id,
      applied,
      ...(reason === undefined ? {} : { reason }),
      ...(side === 'a' ? a : b),
    })),
    // Names only: a kept variable may hold anything.
    keptVariables: [...keptVariables],
  };
}
