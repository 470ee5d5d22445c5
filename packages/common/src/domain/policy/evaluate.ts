import { Problem } from '../../core/problem.ts';
import { type Verdict, verdictOf } from '../../core/verdict.ts';
import { isVerifiedStatement } from '../signing/verify.ts';
import { groupOf, type PolicyRule } from './envelope.ts';
import type { Inspection } from './inspection.ts';
import type { Policy } from './policy.ts';
import type { GatheredEvidence, VerifiedEvidence } from './verified-evidence.ts';

export interface RuleResult {
  readonly entry: PolicyRule;
  readonly verdict: Verdict;
  readonly inspection: Inspection;
}

export interface Evaluation {
  /** In the order of the policy. */
  readonly results: readonly RuleResult[];
  /** Broken signatures and digests: each of them blocks, whatever the enforcement of any rule. */
  readonly integrityFaults: readonly string[];
  /** Worst over what is enforced: fail > not-verified > waived > pass. */
  readonly verdict: Verdict;
}

const NOTHING: Inspection = { evaluated: 0, findings: [] };

/**
 * Every rule over the verified evidence. Pure: the same policy, evidence and stage give the same answer.
 *
 * @param stage Absent: every rule applies, whatever its stages, since leaving one out would be the milder answer.
 * @throws Problem `policy/unknown-stage` for a stage that the policy does not define.
 */
export function evaluatePolicy(
  policy: Policy,
  { evidence, integrityFaults }: Pick<GatheredEvidence, 'evidence' | 'integrityFaults'>,
  stage?: string,
): Evaluation {
  refuseLookAlikes(evidence);
  const groups = stage === undefined ? undefined : policy.stages.get(stage);
  if (stage !== undefined && groups === undefined) {
    const known = [...policy.stages.keys()].join(', ') || 'none';
    throw new Problem(
      'policy/unknown-stage',
      `the policy defines no stage ${JSON.stringify(stage)}; its stages: ${known}`,
    );
  }
  const results = policy.rules.map((entry) => resultOf(entry, evidence, stage, groups));
  return { results, integrityFaults, verdict: overall(results, integrityFaults) };
}

/**
 * How the step ends (policy specification, section 12). `not-verified` means exit 5 elsewhere; here other rules
 * did decide something, and one that could not is a negative answer, exit 1.
 */
export function stepVerdictOf({ verdict, results }: Evaluation): Verdict {
  const decided = enforced(results).some((result) => result.verdict.kind !== 'not-verified');
  return verdict.kind === 'not-verified' && decided ? verdictOf([verdict.because]) : verdict;
}

/** A rule that failed, or could not look, under one enforcement. */
export function failedUnder(
  { results }: Evaluation,
  enforcement: PolicyRule['enforcement'],
): readonly RuleResult[] {
  return results.filter(
    ({ entry, verdict }) =>
      entry.enforcement === enforcement && (verdict.kind === 'fail' || verdict.kind === 'not-verified'),
  );
}

function resultOf(
  entry: PolicyRule,
  evidence: VerifiedEvidence,
  stage: string | undefined,
  groups: readonly string[] | undefined,
): RuleResult {
  const because = reasonToSkip(entry, stage, groups);
  if (because !== undefined) {
    return { entry, verdict: { kind: 'not-applicable', because }, inspection: NOTHING };
  }
  try {
    const inspection = entry.bound.check(evidence);
    return { entry, verdict: verdictFrom(inspection), inspection };
  } catch (error) {
    // The one place that catches everything: a defect in one rule must neither pass nor hide what others found.
    const because =
      error instanceof Problem
        ? `the rule could not be evaluated: ${error.message}`
        : 'the rule ended in a fault that nobody foresaw; this is a defect of this program';
    return { entry, verdict: { kind: 'not-verified', because }, inspection: NOTHING };
  }
}

function reasonToSkip(
  { rule, enforcement, stages }: PolicyRule,
  stage: string | undefined,
  groups: readonly string[] | undefined,
): string | undefined {
  if (enforcement === 'off') return 'the policy switches it off';
  if (stage === undefined || groups === undefined) return undefined;
  const inGroup = groups.includes('*') || groups.includes(groupOf(rule.id));
  const inStage = stages === undefined || stages.includes(stage);
  return inGroup && inStage ? undefined : `it does not apply in stage "${stage}"`;
}

function verdictFrom({ evaluated, findings }: Inspection): Verdict {
  const failed = findings.filter(({ verdict }) => verdict === 'fail');
  if (failed.length > 0) return verdictOf(failed.map(sentence));
  if (findings.length > 0) return { kind: 'not-verified', because: brief(findings.map(sentence)) };
  return evaluated > 0 ? { kind: 'pass' } : verdictOf(['the rule looked at nothing']);
}

function overall(results: readonly RuleResult[], integrityFaults: readonly string[]): Verdict {
  const counting = enforced(results);
  const failed = counting.flatMap(({ entry, verdict }) =>
    verdict.kind === 'fail' ? [`${entry.name}: ${brief(verdict.reasons)}`] : [],
  );
  const blocking = [...integrityFaults.map((fault) => `integrity: ${fault}`), ...failed];
  if (blocking.length > 0) return verdictOf(blocking);
  if (counting.length === 0) {
    return { kind: 'not-applicable', because: 'no enforced rule of the policy applies' };
  }
  const unverified = counting.flatMap(({ entry, verdict }) =>
    verdict.kind === 'not-verified' ? [`${entry.name}: ${verdict.because}`] : [],
  );
  if (unverified.length > 0) return { kind: 'not-verified', because: brief(unverified) };
  return counting.find(({ verdict }) => verdict.kind === 'waived')?.verdict ?? { kind: 'pass' };
}

function enforced(results: readonly RuleResult[]): readonly RuleResult[] {
  return results.filter(
    ({ entry, verdict }) => entry.enforcement === 'enforce' && verdict.kind !== 'not-applicable',
  );
}

/** The type says so already; a value that was cast to it would make every rule believe an unsigned file. */
function refuseLookAlikes({ statements }: VerifiedEvidence): void {
  const fake = statements.find(({ verified }) => !isVerifiedStatement(verified));
  if (fake !== undefined) throw new TypeError(`${fake.bundleName} did not go through the verifier`);
}

const sentence = ({ subject, message }: { subject: string; message: string }) => `${subject}: ${message}`;

function brief(reasons: readonly string[]): string {
  const more = reasons.length - 3;
  return more > 0 ? `${reasons.slice(0, 3).join('; ')}; and ${more} more` : reasons.join('; ');
}
