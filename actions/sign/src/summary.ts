import { blocks, type Markdown, md } from '@secure-build/common/core/markdown';
import type { SignedRun } from '@secure-build/common/edges/attesting/signed-run';
import { signedTables } from '@secure-build/common/edges/attesting/signed-tables';

/** For an auditor who was not there: who signed what, when that is proved, and how to check it again. */
export function signedSummary(run: SignedRun, headline: string, isFull: boolean): Markdown {
  return blocks(
    md`### ${run.what === 'attached' ? 'Attach' : 'Sign'}`,
    md`**Verdict: pass** · ${headline}`,
    signedTables(run, isFull),
  );
}
