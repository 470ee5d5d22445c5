import type { JsonObject } from '../../core/json.ts';
import { Problem } from '../../core/problem.ts';
import type { Artifact } from '../provenance/subjects.ts';
import type { AttachedStatement, VerifiedEvidence } from './verified-evidence.ts';

/** Why one artifact does not pass one rule. */
export interface Finding {
  /** Name of the artifact. */
  readonly subject: string;
  readonly message: string;
  /** `not-verified`: there may be evidence, but it could not be read or compared. Neither passes. */
  readonly verdict: 'fail' | 'not-verified';
}

/** What a rule saw. A rule that looked at nothing has not passed. */
export interface Inspection {
  readonly evaluated: number;
  readonly findings: readonly Finding[];
}

type Fault = Omit<Finding, 'subject'>;

/** Looks at each artifact in turn; `undefined` means that nothing speaks against it. */
export function inspectArtifacts(
  { artifacts }: VerifiedEvidence,
  inspect: (artifact: Artifact) => Fault | undefined,
): Inspection {
  const findings: Finding[] = [];
  for (const artifact of artifacts) {
    const fault = inspect(artifact);
    if (fault !== undefined) findings.push({ subject: artifact.name, ...fault });
  }
  return { evaluated: artifacts.length, findings };
}

export function statementsOf(
  { statements }: VerifiedEvidence,
  predicateTypes: readonly string[],
): readonly AttachedStatement[] {
  return statements.filter(({ verified }) => predicateTypes.includes(verified.statement.predicateType));
}

/**
 * Those that the verifier has found to be about one artifact, by every digest that the subject lists. A name alone says
 * nothing: anybody can give any file any name.
 */
export function statementsAbout(
  evidence: VerifiedEvidence,
  { sha256 }: Artifact,
  predicateTypes: readonly string[],
): readonly AttachedStatement[] {
  return statementsOf(evidence, predicateTypes).filter(({ verified }) => verified.artifacts.includes(sha256));
}

/**
 * Every statement must stand: one good statement does not outweigh a bad one, since both are signed by somebody
 * whom the policy trusts.
 *
 * @param objection What speaks against a predicate; a `Problem` means that it cannot be read.
 */
export function inspectPredicates(
  evidence: VerifiedEvidence,
  statements: readonly AttachedStatement[],
  word: string,
  objection: (predicate: JsonObject) => string | undefined,
): Fault | undefined {
  if (statements.length === 0) return missing(evidence, `no verified ${word} statement names its digest`);
  for (const { bundleName, verified } of statements) {
    try {
      const reason = objection(verified.statement.predicate);
      if (reason !== undefined) return { verdict: 'fail', message: `${bundleName}: ${reason}` };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { verdict: 'not-verified', message: `${bundleName}: ${error.message}` };
    }
  }
  return undefined;
}

/** Evidence that is not there is a `fail`; where some could not be read, nobody knows whether it is there. */
export function missing({ unverified }: VerifiedEvidence, message: string): Fault {
  const unreadable = unverified.filter(({ kind }) => kind === 'unreadable').map(({ name }) => name);
  if (unreadable.length === 0) return { verdict: 'fail', message };
  const list = unreadable.slice(0, 3).join(', ');
  const more = unreadable.length > 3 ? ` and ${unreadable.length - 3} more` : '';
  return { verdict: 'not-verified', message: `${message}; not readable: ${list}${more}` };
}
