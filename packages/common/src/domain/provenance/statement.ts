import type { Bytes } from '../../core/bytes.ts';
import type { CanonicalValue } from '../../core/canonical-json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { predicateTypes, type Subject, statementBytes } from '../../formats/in-toto.ts';
import type { SlsaProvenance } from '../../formats/slsa-provenance.ts';

/**
 * The statement that is signed: canonical JSON, so the same build gives the same bytes.
 *
 * @throws Problem `subject/limit` beyond 1,024 subjects, `limit/exceeded` beyond the size of a statement (SEC-065).
 */
export function provenanceStatement(subjects: readonly Subject[], provenance: SlsaProvenance): Bytes {
  if (subjects.length > limits.subjects) {
    throw new Problem(
      'subject/limit',
      `${subjects.length} artifacts; one statement names at most ${limits.subjects}`,
    );
  }
  const bytes = statementBytes(subjects, predicateTypes.slsaProvenance, provenanceMembers(provenance));
  if (bytes.length > limits.statementBytes) {
    throw new Problem(
      'limit/exceeded',
      `the statement would have ${bytes.length} bytes; ${limits.statementBytes} is the most that stores take`,
    );
  }
  return bytes;
}

/** The predicate as a plain value. */
export function provenanceMembers({ buildDefinition, runDetails }: SlsaProvenance): {
  readonly [key: string]: CanonicalValue;
} {
  return {
    buildDefinition: buildDefinition as unknown as CanonicalValue,
    runDetails: runDetails as unknown as CanonicalValue,
  };
}
