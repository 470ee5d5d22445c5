import { blocks, code, type Markdown, md, preformatted, table } from '@secure-build/common/core/markdown';
import type { BuildPlan } from '@secure-build/common/domain/provenance/guard';

export interface GuardedFacts {
  readonly eventName: string;
  readonly sha: string;
  /** Whether there was a checkout to compare with. */
  readonly compared: boolean;
  /** Of a pull request, in words. */
  readonly origin: string | undefined;
}

/** What is about to run. The level is decided elsewhere, and this says so. */
export function guardSummary(plan: BuildPlan, { eventName, sha, compared, origin }: GuardedFacts): Markdown {
  if (compared) return md`**Source** · the workspace holds ${code(sha)}, the commit of this run.`;
  return blocks(
    md`### Build`,
    origin === undefined
      ? md`**May be built** · preset ${code(plan.preset)} on ${code(plan.platform)}`
      : md`**May be built, is not signed** · ${origin}`,
    table(
      ['What', 'Value'],
      [
        ['Trigger', code(eventName)],
        ['Commit', code(sha)],
        ...(plan.toolchainVersion === '' ? [] : [['Tool chain', code(plan.toolchainVersion)]]),
      ],
    ),
    plan.fetch === '' ? undefined : md`Fetch, with network:`,
    plan.fetch === '' ? undefined : preformatted(plan.fetch),
    md`Build:`,
    preformatted(plan.build),
    md`Nothing here is evidence: the job ${code('attest')} decides on the level, from certified claims.`,
  );
}
