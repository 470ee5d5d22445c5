import type { ExitCode } from './problem-catalog.ts';

/** What was concluded. A check that could not look is `not-verified`, which is not a pass. */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'fail'; readonly reasons: readonly [string, ...string[]] }
  | { readonly kind: 'waived'; readonly by: string; readonly until: Date }
  | { readonly kind: 'not-applicable'; readonly because: string }
  | { readonly kind: 'not-verified'; readonly because: string };

export const pass: Verdict = { kind: 'pass' };

/** `pass` where there is no reason against it. */
export function verdictOf(reasons: readonly string[]): Verdict {
  const [first, ...others] = reasons;
  return first === undefined ? pass : { kind: 'fail', reasons: [first, ...others] };
}

/** Architecture, section 6: 0 proved, 1 negative, 5 nothing was verified. */
export function exitOf(verdict: Verdict): ExitCode {
  switch (verdict.kind) {
    case 'pass':
    case 'waived':
      return 0;
    case 'fail':
      return 1;
    case 'not-applicable':
    case 'not-verified':
      return 5;
  }
}

/** The reasons of a verdict as sentences; none for a pass. */
export function reasonsOf(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'pass':
      return [];
    case 'fail':
      return verdict.reasons;
    case 'waived':
      return [`waived by ${verdict.by} until ${verdict.until.toISOString().slice(0, 10)}`];
    case 'not-applicable':
    case 'not-verified':
      return [verdict.because];
  }
}
