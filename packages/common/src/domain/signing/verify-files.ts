import type { Bytes } from '../../core/bytes.ts';
import { problemCatalog } from '../../core/problem-catalog.ts';
import { type Verdict, verdictOf } from '../../core/verdict.ts';
import type { BuildLevel } from '../provenance/level-report.ts';
import { type ArtifactDigests, formatArtifact } from './artifact-digests.ts';
import { isBystander } from './bystander.ts';
import { levelReason, type ShownLevel, shownLevel } from './shown-level.ts';
import {
  type Expectation,
  type Refusal,
  type VerifiedBlob,
  type VerifiedStatement,
  verifyBundle,
} from './verify.ts';

/** What a bundle must be about. */
export interface AskedArtifact {
  readonly name: string;
  readonly digests: ArtifactDigests;
}

export interface BundleFile {
  /** For messages: the file, the line of a file, or the place in a store. */
  readonly name: string;
  readonly bytes: Bytes;
  /** The file that somebody named: at least one bundle of each such file must count. Absent for what a store gave. */
  readonly file?: string;
}

/** What is asked of every bundle; the artifacts and the wanted type are asked of all bundles together. */
export interface FilesQuestion extends Omit<Expectation, 'artifacts' | 'predicateType'> {
  readonly predicateType?: string;
  /** Of the provenance of every artifact; other statements about it have none, and need none. */
  readonly minimumLevel?: BuildLevel;
  /** Where bundles were looked for, in words: ends the sentence that there are none. */
  readonly lookedIn: readonly string[];
}

export interface FilesAnswer {
  readonly verdict: Verdict;
  readonly artifacts: readonly ArtifactAnswer[];
  /** Genuine, and what was asked for. */
  readonly verified: readonly VerifiedFile[];
  /** Genuine, and of other predicate types than the wanted one: no evidence of it. */
  readonly ofOtherTypes: readonly VerifiedFile[];
  readonly refused: readonly RefusedFile[];
}

/** One bundle that is genuine: a statement, or a signature over a file itself. */
export type VerifiedFile = { readonly name: string; readonly file?: string } & (
  | { readonly kind: 'statement'; readonly statement: VerifiedStatement }
  | { readonly kind: 'blob'; readonly blob: VerifiedBlob }
);

export interface RefusedFile {
  readonly name: string;
  readonly file?: string;
  readonly refusal: Refusal;
  /** By or about others, and everything that was asked is proved without it: listed, and nothing more. */
  readonly isAside: boolean;
}

export interface ArtifactAnswer extends ShownLevel {
  readonly artifact: AskedArtifact;
  /** All that is genuine and about it, also of other predicate types than the wanted one. */
  readonly verified: readonly VerifiedFile[];
  /** Predicate types of the verified statements about it. */
  readonly predicateTypes: readonly string[];
  /** Whether the file itself was signed. */
  readonly isSigned: boolean;
}

/** What is proved in either case. */
export function provedBy(file: VerifiedFile): VerifiedStatement | VerifiedBlob {
  return file.kind === 'statement' ? file.statement : file.blob;
}

/**
 * Check 15 of the signing specification, 6.2: every artifact needs at least one verified bundle of the wanted type.
 * A bundle that is refused speaks against all, except one by or about others where everything is proved without it
 * and a bundle beside it counts. Genuine bundles of other predicate types are no evidence; if there are only such, or
 * none at all, nothing was verified.
 *
 * @throws Problem `verify/not-asked` without an artifact or an expected signer.
 */
export function verifyFiles(
  artifacts: readonly AskedArtifact[],
  bundles: readonly BundleFile[],
  question: FilesQuestion,
): FilesAnswer {
  const { verified, refused } = verifyEach(artifacts, bundles, question);
  const isWanted = (file: VerifiedFile) => isOfType(file, question.predicateType);
  const about = byArtifact(verified);
  const answers = artifacts.map((artifact) => answerFor(artifact, about.get(artifact.digests) ?? []));
  const unproved = answers.filter((answer) => !isProved(answer, question));
  const sorted = refused.map((item) => {
    const hasSibling = item.file === undefined || verified.some(({ file }) => file === item.file);
    return { ...item, isAside: unproved.length === 0 && hasSibling && isBystander(item.refusal) };
  });
  return {
    verdict: judge(answers, unproved, sorted, question),
    artifacts: answers,
    verified: verified.filter(isWanted),
    ofOtherTypes: verified.filter((file) => !isWanted(file)),
    refused: sorted,
  };
}

function verifyEach(
  artifacts: readonly AskedArtifact[],
  bundles: readonly BundleFile[],
  { predicateType: _, lookedIn: __, minimumLevel = 0, ...question }: FilesQuestion,
) {
  const verified: VerifiedFile[] = [];
  const refused: Omit<RefusedFile, 'isAside'>[] = [];
  const expected = {
    ...question,
    // A level can only be asked of predicates that are compared with their certificates.
    ...(minimumLevel > 0 ? { provenance: question.provenance ?? {} } : {}),
    artifacts: artifacts.map(({ digests }) => digests),
  };
  for (const { name, bytes, file } of bundles) {
    const verification = verifyBundle(bytes, expected);
    const from = file === undefined ? { name } : { name, file };
    switch (verification.kind) {
      case 'verified':
        verified.push({ ...from, kind: 'statement', statement: verification.statement });
        break;
      case 'verified-blob':
        verified.push({ ...from, kind: 'blob', blob: verification.blob });
        break;
      case 'not-verified':
        refused.push({ ...from, refusal: verification });
    }
  }
  return { verified, refused };
}

/** Once over all: statements may be about thousands of artifacts. */
function byArtifact(
  verified: readonly VerifiedFile[],
): ReadonlyMap<ArtifactDigests, readonly VerifiedFile[]> {
  const about = new Map<ArtifactDigests, VerifiedFile[]>();
  for (const file of verified) {
    for (const digests of provedBy(file).matched) {
      const files = about.get(digests);
      if (files === undefined) about.set(digests, [file]);
      else files.push(file);
    }
  }
  return about;
}

function answerFor(artifact: AskedArtifact, about: readonly VerifiedFile[]): ArtifactAnswer {
  const statements = statementsOf(about);
  return {
    artifact,
    verified: about,
    predicateTypes: [...new Set(statements.map(({ statement }) => statement.predicateType))],
    isSigned: about.some(({ kind }) => kind === 'blob'),
    ...shownLevel(statements),
  };
}

const statementsOf = (about: readonly VerifiedFile[]) =>
  about.flatMap((file) => (file.kind === 'statement' ? [file.statement] : []));

function isProved({ verified }: ArtifactAnswer, { predicateType }: FilesQuestion): boolean {
  return verified.some((file) => isOfType(file, predicateType));
}

function isOfType(file: VerifiedFile, wanted: string | undefined): boolean {
  return (
    wanted === undefined || (file.kind === 'statement' && file.statement.statement.predicateType === wanted)
  );
}

function judge(
  answers: readonly ArtifactAnswer[],
  unproved: readonly ArtifactAnswer[],
  refused: readonly RefusedFile[],
  question: FilesQuestion,
): Verdict {
  const against = refused.filter(({ isAside }) => !isAside);
  const reasons = against.map(({ name, refusal: { because, code } }) => `${name}: ${because} [${code}]`);
  if (unproved.length === answers.length) {
    const unable = against.every(({ refusal: { code } }) => problemCatalog[code].exit === 5);
    const isEmpty = against.every(({ refusal: { code } }) => code === 'verify/none');
    if (isEmpty) return notVerified(noneExists(unproved, question));
    // Nobody could look: that is no finding against the artifact, and no pass.
    if (unable) return notVerified(reasons.slice(0, 3).join('; '));
  }
  // With one artifact, what was refused says it already.
  if (answers.length > 1 || reasons.length === 0) {
    reasons.push(...unproved.map((answer) => `${answer.artifact.name}: ${noneExists([answer], question)}`));
  }
  const { minimumLevel = 0 } = question;
  for (const answer of answers) {
    if (answer.level < minimumLevel && !unproved.includes(answer))
      reasons.push(levelReason(answer.artifact.name, answer, minimumLevel, statementsOf(answer.verified)));
  }
  return verdictOf(reasons);
}

function notVerified(why: string): Verdict {
  return { kind: 'not-verified', because: `NOT VERIFIED: ${why}. This is not a pass.` };
}

/** Signing specification, section 12: `V_NONE`. */
function noneExists(answers: readonly ArtifactAnswer[], { predicateType, lookedIn }: FilesQuestion): string {
  const type = predicateType === undefined ? '' : ` of type ${predicateType}`;
  const named = answers.slice(0, 3).map(({ artifact }) => formatArtifact(artifact.digests));
  const more = answers.length > 3 ? ` and ${answers.length - 3} more` : '';
  return `no attestation${type} exists for ${named.join(', ')}${more} (looked in ${lookedIn.join(', ')})`;
}
