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
 * @param elsewhere What `attest.yml` would give the same run, where that is known: `levelByAttest`.
 * @throws Problem `level/not-reached` with every condition that is not met, and what to call instead.
 */
export function requireWantedLevel(
  report: LevelReport,
  {
    builder,
    wanted,
    suite,
    elsewhere,
  }: {
    readonly builder: BuilderKind;
    readonly wanted: WantedLevel;
    readonly suite: string;
    readonly elsewhere?: BuildLevel;
  },
): void {
  const asked = (wanted === 'auto' ? 1 : Number(wanted)) as BuildLevel;
  const required = builder === 'build' ? 3 : asked;
  if (report.level >= required) return;
  throw new Problem(
    'level/not-reached',
    `Level ${required} was required but cannot be claimed: ${unmetFor(report, required).join('; ')}`,
    { hint: builder === 'build' ? hintForBuild(suite, elsewhere) : hintFor(required, suite) },
  );
}

/** A hint that promises a level which the other workflow refuses as well would send people in a circle. */
function hintForBuild(suite: string, elsewhere: BuildLevel | undefined): string {
  const attest = `${suite}/${ownWorkflows.attest}`;
  switch (elsewhere) {
    case 2:
    case 3:
      return `For this build call ${attest} (Level 2).`;
    case 1:
      return `Run every job of this run on hosted machines. For this build as it is call ${attest} (Level 1: a job of the run was not hosted).`;
    case 0:
      return `Start a new run and change nothing that the runner says of the job: ${attest} would not sign this one either.`;
    case undefined:
      return `For this build call ${attest} (Level 2 if every job of the run is hosted, else 1).`;
  }
}

function hintFor(required: BuildLevel, suite: string): string {
  if (required === 3) return `For Level 3 call ${suite}/${ownWorkflows.build}.`;
  return 'Run every job of this run on hosted machines, or ask for a lower "level".';
}

/** `E_DIRECT`: printed once as a notice where the action stands in a job of the caller's own. */
export function directUseNotice(suite: string): string {
  return `Used directly in a caller job: SLSA Build L2 at most. For L3 call ${suite}/${ownWorkflows.build}.`;
}
