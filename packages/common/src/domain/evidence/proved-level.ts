import { Problem } from '../../core/problem.ts';
import { predicateTypes } from '../../formats/in-toto.ts';
import { parseSlsaProvenance } from '../../formats/slsa-provenance.ts';
import { crossCheck } from '../provenance/cross-check.ts';
import type { BuildLevel } from '../provenance/level-report.ts';
import { buildLevelOf } from '../provenance/stated-level.ts';
import type { VerifiedStatement } from '../signing/verify.ts';

/** A level and, as a sentence without a full stop, why it is no higher. */
export interface ProvedLevel {
  readonly level: BuildLevel;
  readonly because: string;
}

/**
 * The SLSA Build level that verified statements prove together: the lowest of all provenance, since a chain is as good
 * as its weakest statement. What a statement says of its own level is not asked.
 */
export function provedLevel(statements: readonly VerifiedStatement[]): ProvedLevel {
  const levels = statements
    .filter(({ statement }) => statement.predicateType === predicateTypes.slsaProvenance)
    .map(levelOfStatement);
  const [first, ...others] = levels;
  if (first === undefined) return { level: 0, because: 'no provenance was verified' };
  return others.reduce((lowest, item) => (item.level < lowest.level ? item : lowest), first);
}

function levelOfStatement({ statement, signer }: VerifiedStatement): ProvedLevel {
  try {
    const { level, conditions } = buildLevelOf(
      parseSlsaProvenance(statement.predicate),
      statement.subject.length,
    );
    const stated = {
      level,
      because: conditions.find(({ met }) => !met)?.evidence ?? 'all conditions are met',
    };
    if (signer.kind === 'key') return stated;
    const check = crossCheck(statement, signer, { provenance: {} });
    if (check.kind === 'not-cross-checked') return stated;
    return { level: check.level, because: 'what certificate and statement show of the build together' };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { level: 0, because: error.message };
  }
}
