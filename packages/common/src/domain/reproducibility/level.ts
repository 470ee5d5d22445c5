import { plainLine } from '../../core/plain-text.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { BuildFailure } from './build.ts';
import { type Comparison, formatSetDifference } from './compare.ts';
import type { SourceChange } from './source-tree.ts';
import type { Side } from './variations/variation.ts';

/**
 * `byte`: same size and SHA-256. `different`: anything else. The levels between (`reencoded`, `metadata`,
 * `normalized`) are not looked for in this version, so `different` says nothing about them.
 */
export type Level = 'byte' | 'different';

export type Result = 'reproduced' | 'not-reproduced' | 'build-failed' | 'incomplete';

/** What two builds, or two given sets, have shown. */
export interface Shown {
  readonly comparison: Comparison | undefined;
  readonly failure?: BuildFailure;
  /** Sources that changed in the workspace while a side was built. */
  readonly sourceChanges?: readonly SideChanges[];
}

export interface SideChanges {
  readonly side: Side;
  readonly changes: readonly SourceChange[];
}

export interface Conclusion {
  readonly result: Result;
  /** Absent where nothing was compared. */
  readonly level?: Level;
  readonly verdict: Verdict;
}

/**
 * A difference decides, whatever else happened. Equal files prove nothing when a build reached out of its copy:
 * side B may have been made from what side A left.
 */
export function conclude({ comparison, failure, sourceChanges = [] }: Shown): Conclusion {
  if (failure !== undefined || comparison === undefined) {
    const because = failure === undefined ? 'nothing was compared' : formatFailure(failure);
    return { result: 'build-failed', verdict: { kind: 'not-verified', because } };
  }
  const [first, ...others] = reasonsAgainst(comparison);
  if (first !== undefined) {
    return {
      result: 'not-reproduced',
      level: 'different',
      verdict: { kind: 'fail', reasons: [first, ...others] },
    };
  }
  if (sourceChanges.length > 0) {
    const because = sourceChanges.map(formatChanges).join(' ');
    return { result: 'incomplete', level: 'byte', verdict: { kind: 'not-verified', because } };
  }
  return { result: 'reproduced', level: 'byte', verdict: { kind: 'pass' } };
}

const SHOWN_REASONS = 5;

function reasonsAgainst(comparison: Comparison): readonly string[] {
  const { differences, onlyInFirst, onlyInSecond } = comparison;
  const sets = onlyInFirst.length + onlyInSecond.length === 0 ? [] : [formatSetDifference(comparison)];
  const bytes = differences.slice(0, SHOWN_REASONS).map(({ name, first, second, firstDifference }) => {
    const where = firstDifference === undefined ? '' : `, first at offset ${firstDifference.offset}`;
    return `${plainLine(name)} differs (${first.sizeBytes} and ${second.sizeBytes} bytes${where}).`;
  });
  const more = differences.length - bytes.length;
  return [...sets, ...bytes, ...(more > 0 ? [`${more} more files differ.`] : [])];
}

export function formatFailure({ side, step, exitCode, signal, timedOutMs, lastLines }: BuildFailure): string {
  const what = step === 'build' ? 'Build' : 'Preparation of build';
  const last = lastLines.at(-1);
  const said = last === undefined ? '' : ` Its last line: "${last}".`;
  if (timedOutMs !== undefined) {
    return `${what} ${side.toUpperCase()} was ended at its deadline of ${formatDuration(timedOutMs)}.${said}`;
  }
  const end = exitCode === undefined ? `signal ${signal ?? 'unknown'}` : `exit ${exitCode}`;
  return `${what} ${side.toUpperCase()} failed (${end}).${said}`;
}

function formatDuration(ms: number): string {
  return ms % 60_000 === 0 ? `${ms / 60_000} minutes` : `${ms / 1000} seconds`;
}

const SHOWN_CHANGES = 5;

export function formatChanges({ side, changes }: SideChanges): string {
  const shown = changes.slice(0, SHOWN_CHANGES).map(({ path, change }) => `${plainLine(path)} (${change})`);
  const more = changes.length > shown.length ? ` and ${changes.length - shown.length} more` : '';
  return (
    `While build ${side.toUpperCase()} ran, the sources in the workspace changed: ${shown.join(', ')}${more}. ` +
    'Builds must write only into their own copy, so equal results prove nothing.'
  );
}
