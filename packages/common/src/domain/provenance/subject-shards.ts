import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';

/** How subjects are spread over statements. */
export const groupings = ['auto', 'one', 'per-subject'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * The subjects of each statement, in the order in which they come. More than 1,024 in one statement is what the
 * attestation store of GitHub refuses, after the signature is out (SEC-065).
 *
 * @throws Problem `subject/limit` where one statement was asked for and does not suffice
 */
export function shardSubjects<T>(subjects: readonly T[], grouping: Grouping): readonly (readonly T[])[] {
  if (grouping === 'one' && subjects.length > limits.subjects) {
    throw new Problem(
      'subject/limit',
      `${subjects.length} subjects exceed ${limits.subjects}; "grouping: one" forbids sharding`,
      { hint: 'Use "grouping: auto", narrow the patterns, or pack the files into one archive.' },
    );
  }
  const most = grouping === 'per-subject' ? 1 : limits.subjects;
  return Array.from({ length: Math.ceil(subjects.length / most) }, (_, index) =>
    subjects.slice(index * most, (index + 1) * most),
  );
}
