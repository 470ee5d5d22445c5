import { Problem } from '../../core/problem.ts';
import { type BuildLevel, type LevelReport, unmetFor } from './level-report.ts';
import { type BuilderKind, ownWorkflows } from './own-workflows.ts';

/** The input `level`. `auto`: what the builder stands for. */
export type WantedLevel = 'auto' | '1' | '2' | '3';

/**
 * Nothing is signed below the level that was asked for. `build.yml` stands for 3 and gives nothing below it,
 * whatever is asked: one builder id must mean one level (M20). Elsewhere `auto` takes what there is, but for nothing.
 *
 * @param suite `OWNER/REPO`, for the hint.
 * @throws Problem `level/not-reached` with every condition that is not met, and what to call instead.
 */
export function requireWantedLevel(
  report: LevelReport,
  {
    builder,
    wanted,
    suite,
  }: { readonly builder: BuilderKind; readonly wanted: WantedLevel; readonly suite: string },
): void {
  const asked = (wanted === 'auto' ? 1 : Number(wanted)) as BuildLevel;
  const required = builder === 'build' ? 3 : asked;
  if (report.level >= required) return;
  throw new Problem(
    'level/not-reached',
    `Level ${required} was required but cannot be claimed: ${unmetFor(report, required).join('; ')}`,
    { hint: hintFor(builder, required, suite) },
  );
}

function hintFor(builder: BuilderKind, required: BuildLevel, suite: string): string {
  if (builder === 'build') return `For this build call ${suite}/${ownWorkflows.attest} (Level 2).`;
  if (required === 3) return `For Level 3 call ${suite}/${ownWorkflows.build}.`;
  return 'Run every job of this run on hosted machines, or ask for a lower "level".';
}

/** `E_DIRECT`: printed once as a notice where the action stands in a job of the caller's own. */
export function directUseNotice(suite: string): string {
  return `Used directly in a caller job: SLSA Build L2 at most. For L3 call ${suite}/${ownWorkflows.build}.`;
}
