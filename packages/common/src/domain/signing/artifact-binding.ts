import { Problem } from '../../core/problem.ts';
import type { Statement, Subject } from '../../formats/in-toto.ts';
import {
  type ArtifactDigests,
  type ComparedAlgorithm,
  comparedAlgorithms,
  digestOf,
  formatArtifact,
} from './artifact-digests.ts';

/**
 * Check 12: the artifacts that the statement is about, of those that were asked about. Every digest of a subject
 * that can be compared must be equal, since two that disagree name two things (SEC-062).
 *
 * @param options.allSubjects Every subject must be one of the artifacts.
 * @returns Never empty.
 * @throws Problem `verify/subject-mismatch`
 */
export function matchArtifacts(
  { subject: subjects }: Statement,
  artifacts: readonly ArtifactDigests[],
  options: { readonly allSubjects: boolean },
): readonly ArtifactDigests[] {
  const named = comparedAlgorithms.filter((algorithm) =>
    subjects.some(({ digest }) => digest[algorithm] !== undefined),
  );
  const keysOf = (digestBy: (algorithm: ComparedAlgorithm) => string | undefined) =>
    named.flatMap((algorithm) => {
      const hex = digestBy(algorithm);
      return hex === undefined ? [] : [`${algorithm}:${hex}`];
    });
  const keysOfSubject = ({ digest }: Subject) => keysOf((algorithm) => digest[algorithm]);
  const keysOfArtifact = (artifact: ArtifactDigests) => keysOf((algorithm) => digestOf(artifact, algorithm));
  const subjectsBy = byKeys(subjects, keysOfSubject);
  const matched = artifacts.filter((artifact) =>
    hasPartner(subjectsBy, keysOfArtifact(artifact), (subject) => isSubject(subject, artifact)),
  );
  if (matched.length === 0) {
    refuseConflict(subjects, artifacts);
    throw new Problem(
      'verify/subject-mismatch',
      `asked about ${few(artifacts, (artifact) => inTermsOf(subjects, artifact))}; the statement is about ${few(subjects, formatSubject)}`,
    );
  }
  const artifactsBy = options.allSubjects ? byKeys(artifacts, keysOfArtifact) : new Map();
  const missing = options.allSubjects
    ? subjects.filter(
        (subject) =>
          !hasPartner(artifactsBy, keysOfSubject(subject), (artifact) => isSubject(subject, artifact)),
      )
    : [];
  if (missing.length > 0) {
    refuseConflict(missing, artifacts);
    throw new Problem(
      'verify/subject-mismatch',
      `all subjects were asked for, but nothing given is ${few(missing, formatSubject)}`,
    );
  }
  return matched;
}

/** By each of their digests: a statement may have as many subjects as there are artifacts, and thousands of both. */
function byKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [item]);
      else others.push(item);
    }
  }
  return byKey;
}

/** Who shares no digest is no partner, so nobody else is looked at. */
function hasPartner<T>(
  byKey: ReadonlyMap<string, readonly T[]>,
  keys: readonly string[],
  isPartner: (item: T) => boolean,
): boolean {
  return keys.some((key) => byKey.get(key)?.some(isPartner) === true);
}

/** Whether a subject is this artifact: every digest of it that can be compared is equal, and one is. */
export function isSubject({ digest }: Pick<Subject, 'digest'>, artifact: ArtifactDigests): boolean {
  let equal = 0;
  for (const algorithm of comparedAlgorithms) {
    const named = digest[algorithm];
    const found = named === undefined ? undefined : digestOf(artifact, algorithm);
    if (found === undefined) continue;
    if (found !== named) return false;
    equal += 1;
  }
  return equal > 0;
}

/** Two digests of one subject that name two things: what is shown is where they differ, not where they are equal. */
function refuseConflict(subjects: readonly Subject[], artifacts: readonly ArtifactDigests[]): void {
  // Once over each: a statement may have thousands of subjects.
  const known = new Map(
    artifacts.flatMap((artifact) =>
      comparedAlgorithms.map(
        (algorithm) => [`${algorithm}:${digestOf(artifact, algorithm)}`, artifact] as const,
      ),
    ),
  );
  for (const subject of subjects) {
    const named = comparedAlgorithms.flatMap((algorithm) => {
      const hex = subject.digest[algorithm];
      return hex === undefined ? [] : [{ algorithm, hex }];
    });
    for (const { algorithm: same, hex } of named) {
      const artifact = known.get(`${same}:${hex}`);
      if (artifact === undefined) continue;
      const other = named.find(({ algorithm, hex }) => (digestOf(artifact, algorithm) ?? hex) !== hex);
      if (other === undefined) continue;
      const { algorithm } = other;
      throw new Problem(
        'verify/subject-mismatch',
        `asked about ${algorithm}:${digestOf(artifact, algorithm)}; the statement is about ${shownName(subject)} ${algorithm}:${other.hex}, though its ${same} is the same`,
      );
    }
  }
}

/** By the algorithm that the statement uses, where it is known: digests of two algorithms show no difference. */
function inTermsOf(subjects: readonly Subject[], artifact: ArtifactDigests): string {
  const algorithm = comparedAlgorithms.find((known) => subjects[0]?.digest[known] !== undefined);
  const hex = algorithm === undefined ? undefined : digestOf(artifact, algorithm);
  return hex === undefined ? formatArtifact(artifact) : `${algorithm}:${hex}`;
}

const shownName = ({ name }: Subject) => JSON.stringify(name.slice(0, 100));

const formatSubject = (subject: Subject) => {
  const { digest } = subject;
  const algorithm = comparedAlgorithms.find((known) => digest[known] !== undefined);
  const shown = shownName(subject);
  return algorithm === undefined ? shown : `${shown} ${algorithm}:${digest[algorithm]}`;
};

function few<T>(items: readonly T[], format: (item: T) => string): string {
  const rest = items.length > 3 ? ` and ${items.length - 3} more` : '';
  return `${items.slice(0, 3).map(format).join(', ')}${rest}`;
}
