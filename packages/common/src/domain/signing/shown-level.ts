import { type BuildLevel, type LevelReport, unmetFor } from '../provenance/level-report.ts';
import type { VerifiedStatement } from './verify.ts';

/** What the provenance about one artifact shows. */
export interface ShownLevel {
  /** The highest build level of provenance that was cross-checked. */
  readonly level: BuildLevel;
  /** Why it is that level; absent where no provenance was cross-checked. */
  readonly levelReport?: LevelReport;
}

/** @param about the verified statements about one artifact */
export function shownLevel(about: readonly VerifiedStatement[]): ShownLevel {
  const reports = about.flatMap(({ predicateCheck: check }) =>
    check.kind === 'cross-checked' ? [check.report] : [],
  );
  const levelReport = reports.reduce<LevelReport | undefined>(
    (best, report) => (best !== undefined && best.level >= report.level ? best : report),
    undefined,
  );
  return { level: levelReport?.level ?? 0, ...(levelReport === undefined ? {} : { levelReport }) };
}

/** What an artifact lacks that was asked for, with every condition that is not met. */
export function levelReason(
  name: string,
  { level, levelReport }: ShownLevel,
  minimum: BuildLevel,
  about: readonly VerifiedStatement[],
): string {
  const because = levelReport === undefined ? notCompared(about) : unmetFor(levelReport, minimum);
  const why = because.length === 0 ? '' : ` (${because.join('; ')})`;
  return `${name}: build level ${minimum} was asked for, ${level} is shown${why}`;
}

function notCompared(about: readonly VerifiedStatement[]): readonly string[] {
  const because = about.flatMap(({ predicateCheck: check }) =>
    check.kind === 'not-cross-checked' ? [check.because] : [],
  );
  return [...new Set(because)].slice(0, 3);
}
