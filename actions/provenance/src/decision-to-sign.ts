import { Problem } from '@secure-build/common/core/problem';
import type { Evidence } from '@secure-build/common/domain/evidence/evidence';
import {
  DECISION_STATEMENT,
  type DecisionRun,
  readStatedDecision,
} from '@secure-build/common/domain/policy/stated-decision';
import type { CertifiedClaims } from '@secure-build/common/domain/provenance/claims';
import { statementIn } from '@secure-build/common/edges/attesting/statement-file';
import type { ToSign } from './to-sign.ts';

/**
 * In our `gate.yml` alone: the decision that the job before this one has concluded, and nothing else of the evidence,
 * which is the caller's. Only that job writes this file in this run, and it leaves no other decision beside it; of one
 * that came from elsewhere the run is another one.
 *
 * @param claims of the running job, whose workflow the caller of this function has looked at
 * @throws Problem `sign/nothing`, or `statement/invalid` for what the gate of this run has not written
 */
export async function decisionToSign(evidence: Evidence, claims: CertifiedClaims): Promise<ToSign> {
  const entry = (await evidence.entries()).find(({ name }) => name === DECISION_STATEMENT);
  if (entry?.kind !== 'statement') {
    throw new Problem('sign/nothing', 'the evidence holds no decision that waits for a signature', {
      at: { file: DECISION_STATEMENT },
      hint: 'Hand over the evidence of the job that ran the action "policy-gate" with "signers: none".',
    });
  }
  const bytes = await evidence.read(entry);
  const { run, unsealed } = readStatedDecision(bytes, DECISION_STATEMENT);
  refuseOtherRun(run, claims);
  return {
    items: [],
    statements: [statementIn(bytes, DECISION_STATEMENT, 'decision')],
    ...(unsealed === undefined ? {} : { unsealed }),
  };
}

/** The attempt may be another one: whoever runs failed jobs again does not decide again. */
function refuseOtherRun(run: DecisionRun | undefined, { repository, runId, sha }: CertifiedClaims): void {
  if (run?.repository === repository && run.runId === runId && run.sha === sha) return;
  throw new Problem('statement/invalid', 'the decision was concluded elsewhere, not in this run', {
    at: { file: DECISION_STATEMENT, pointer: '/predicate/run' },
    hint: 'Let gate.yml decide in this run: it never signs a decision of another one.',
  });
}
