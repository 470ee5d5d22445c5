import { groupBy } from '../../core/group-by.ts';
import { isSubject } from '../signing/artifact-binding.ts';
import { type ArtifactDigests, digestOf } from '../signing/artifact-digests.ts';
import type { VerifiedStatement } from '../signing/verify.ts';

/** The statements that are about a file, by every digest that their subject lists (check 12, SEC-062). */
export type StatementsAbout = (file: ArtifactDigests) => readonly VerifiedStatement[];

const ofFiles = ['sha256', 'sha384', 'sha512'] as const;

/** Looks once over all subjects: a folder may have thousands of files, and so may a statement. */
export function statementsAbout(statements: readonly VerifiedStatement[]): StatementsAbout {
  const subjects = statements.flatMap((verified) =>
    verified.statement.subject.flatMap((subject) =>
      ofFiles.flatMap((algorithm) => {
        const hex = subject.digest[algorithm];
        return hex === undefined ? [] : [{ key: `${algorithm}:${hex}`, subject, verified }];
      }),
    ),
  );
  const byDigest = groupBy(subjects, ({ key }) => key);
  return (file) => {
    const namesakes = ofFiles.flatMap(
      (algorithm) => byDigest.get(`${algorithm}:${digestOf(file, algorithm)}`) ?? [],
    );
    const about = namesakes.filter(({ subject }) => isSubject(subject, file));
    return [...new Set(about.map(({ verified }) => verified))];
  };
}
