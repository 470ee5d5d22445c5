import type { Bytes } from '../../core/bytes.ts';
import type { Sha256 } from '../../core/digest.ts';
import { groupBy } from '../../core/group-by.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { type Verdict, verdictOf } from '../../core/verdict.ts';
import { type EvidenceEntry, parseEvidenceIndex, parseSubjects } from '../../formats/evidence-index.ts';
import { predicateTypes, type Subject } from '../../formats/in-toto.ts';
import type { Files } from '../ports.ts';
import type { CrossCheckPolicy } from '../provenance/cross-check.ts';
import type { BuildLevel } from '../provenance/level-report.ts';
import { isSubject } from '../signing/artifact-binding.ts';
import { type ArtifactDigests, comparedAlgorithms, formatArtifact } from '../signing/artifact-digests.ts';
import { isByStranger } from '../signing/bystander.ts';
import { furtherDigestsOf } from '../signing/called-for.ts';
import type { SignerIdentity } from '../signing/identity.ts';
import { levelReason, shownLevel } from '../signing/shown-level.ts';
import type { AcceptedSigners, VerifiedStatement } from '../signing/verify.ts';
import type { AskedArtifact } from '../signing/verify-files.ts';
import { INDEX, SEAL, SUBJECTS } from './evidence.ts';
import { ARTIFACTS, artifactFinder } from './folder-artifacts.ts';
import {
  type BundleLook,
  type FolderBundles,
  type FolderSignature,
  type FolderStatement,
  verifyBundles,
} from './folder-bundles.ts';
import { findIntegrityFaults } from './integrity.ts';
import { type FileRemark, noTrustedSigner, refusalRemark, remark } from './remark.ts';
import { verifySeal } from './seal.ts';
import { statementsAbout } from './statements-about.ts';

/** What a folder is verified against. None of it may come from the folder. */
export interface FolderQuestion {
  /** Absolute. */
  readonly folder: string;
  /** Absolute: where artifacts are that the folder does not hold itself. */
  readonly workspace: string;
  /** Without any signer, nothing can be verified, and the answer lists what there is. */
  readonly accepted: AcceptedSigners;
  /** Besides the files: images, commits and digests that statements must be about. */
  readonly named?: readonly AskedArtifact[];
  /** What is no file, and statements may be about as well, without one having to be. */
  readonly mayBeAbout?: readonly AskedArtifact[];
  /** That the provenance of every artifact must show. */
  readonly minimumLevel?: BuildLevel;
  readonly provenance?: CrossCheckPolicy;
}

export interface FolderAnswer {
  readonly verdict: Verdict;
  readonly artifacts: readonly FolderArtifact[];
  readonly statements: readonly FolderStatement[];
  /** Files that were signed themselves. */
  readonly signatures: readonly FolderSignature[];
  /** Who sealed the index; absent where no trusted key did. */
  readonly sealedBy?: SignerIdentity;
  /** What the policy gate concluded, from its verified statement. */
  readonly decision?: FolderDecision;
  /** What speaks against the folder, each with its file. */
  readonly faults: readonly FileRemark[];
  /** What nobody could say anything about, each with the reason. */
  readonly notVerified: readonly FileRemark[];
}

export interface FolderArtifact {
  readonly name: string;
  /** `named`: whoever asks has given its digest. */
  readonly foundIn: 'evidence' | 'workspace' | 'nowhere' | 'named';
  /** Of the file that stands there now; absent where there is none. */
  readonly sha256?: Sha256;
  /** Of what is no file: `gitCommit:HEX`. */
  readonly digest?: string;
  /** Predicate types of the verified statements about exactly this file. */
  readonly predicateTypes: readonly string[];
  /** Whether exactly this file was signed itself. */
  readonly isSigned: boolean;
  /** Where a level was asked for and is not shown: which one is, and why. */
  readonly levelShortfall?: string;
}

export interface FolderDecision {
  readonly file: string;
  /** As the gate wrote it; `unreadable` where it is no text. */
  readonly verdict: string;
}

/**
 * Everything that can be said of an evidence folder offline. Each byte of it counts: the seal covers the index,
 * the index covers every file, and the signed statements cover the artifacts.
 *
 * @throws Problem `file/unreadable` if the disk fails. Whatever the folder holds is an answer, not a fault.
 */
export async function verifyFolder(files: Files, question: FolderQuestion): Promise<FolderAnswer> {
  const { folder, workspace, accepted, named = [], mayBeAbout = [] } = question;
  const { minimumLevel = 0, provenance } = question;
  const look: Look = {
    files,
    folder,
    accepted,
    finder: artifactFinder(files, folder, workspace),
    named: [...named, ...mayBeAbout],
    minimumLevel,
    // A level can only be asked of predicates that are compared with their certificates.
    ...(provenance === undefined && minimumLevel === 0 ? {} : { provenance: provenance ?? {} }),
    faults: [],
    notVerified: [],
  };
  const index = await files.readIfPresent(`${folder}/${INDEX}`, limits.indexBytes);
  const entries = readEntries(look, index);
  await compareFiles(look, entries);
  const sealedBy = await readSeal(look, index);
  await hashClaimedArtifacts(look, entries);
  const bundles = await verifyBundles(look, entries.filter(isBundle));
  const { statements, signatures } = bundles;
  for (const { verified } of statements) await compareFound(look, verified.statement.subject);
  listUnsigned(look, entries, statements);
  const decision = decisionOf(statements);
  const artifacts = [...(await filesFound(look, bundles)), ...namedArtifacts({ ...look, named }, bundles)];
  return {
    verdict: judge(look, artifacts, decision),
    artifacts,
    statements,
    signatures,
    ...(sealedBy === undefined ? {} : { sealedBy }),
    ...(decision === undefined ? {} : { decision }),
    faults: look.faults,
    notVerified: look.notVerified,
  };
}

/** One look at one folder: the question, and what has been found so far. */
interface Look extends BundleLook {
  readonly minimumLevel: BuildLevel;
}

function readEntries({ faults, notVerified }: Look, index: Bytes | undefined): readonly EvidenceEntry[] {
  if (index === undefined) {
    notVerified.push(remark(INDEX, new Problem('evidence/missing', 'this folder has no index')));
    return [];
  }
  try {
    return parseEvidenceIndex(index, INDEX);
  } catch (error) {
    faults.push(remark(INDEX, problemOrThrow(error)));
    return [];
  }
}

async function compareFiles(
  { files, folder, faults }: Look,
  entries: readonly EvidenceEntry[],
): Promise<void> {
  // Without entries each file would be unlisted, which hides the one fault that the index already has.
  if (entries.length === 0) return;
  for (const fault of await findIntegrityFaults(files, folder, entries)) {
    faults.push(remark(fault.at.file ?? INDEX, fault));
  }
}

async function readSeal(
  { files, folder, accepted, faults, notVerified }: Look,
  index: Bytes | undefined,
): Promise<SignerIdentity | undefined> {
  const seal = await files.readIfPresent(`${folder}/${SEAL}`, limits.bundleBytes);
  if (seal === undefined || index === undefined) {
    notVerified.push(remark(SEAL, new Problem('verify/seal', 'no signature seals the index')));
    return undefined;
  }
  const verification = accepted.signers.length === 0 ? noTrustedSigner() : verifySeal(seal, index, accepted);
  if (verification.kind === 'verified') return verification.statement.signer;
  if (verification.kind === 'verified-blob') {
    faults.push(remark(SEAL, new Problem('verify/type', 'a signature over a file is no statement')));
  } else if (isByStranger(verification)) notVerified.push(refusalRemark(SEAL, verification));
  else if (verification.code === 'verify/subject-mismatch') {
    // The seal itself is genuine, so it is the index that was changed.
    faults.push(remark(INDEX, new Problem('verify/seal', 'changed: not the index that was sealed')));
  } else faults.push(refusalRemark(SEAL, verification));
  return undefined;
}

/**
 * What the folder holds as artifacts, and what its list of subjects names: claims both. Each signed statement is
 * compared in the same way after them.
 */
async function hashClaimedArtifacts(look: Look, entries: readonly EvidenceEntry[]): Promise<void> {
  const { files, folder, faults } = look;
  await compareFound(look, entries.flatMap(artifactOf));
  if (!entries.some(({ name }) => name === SUBJECTS) || faults.some(({ file }) => file === SUBJECTS)) return;
  try {
    const subjects = parseSubjects(await files.read(`${folder}/${SUBJECTS}`, limits.indexBytes), SUBJECTS);
    await compareFound(look, subjects);
  } catch (error) {
    faults.push(remark(SUBJECTS, problemOrThrow(error)));
  }
}

function artifactOf({ name, kind, digest }: EvidenceEntry): readonly Subject[] {
  if (kind !== 'artifact' || !name.startsWith(ARTIFACTS)) return [];
  return [{ name: name.slice(ARTIFACTS.length), digest }];
}

/**
 * Each name with the file that stands there. One name may have had several digests; the file must be one of these
 * subjects, by every digest that it lists.
 */
async function compareFound(
  { finder, named, faults, notVerified }: Look,
  subjects: readonly Subject[],
): Promise<void> {
  const byName = groupBy(subjects, ({ name }) => name);
  const known = new Map([faults, notVerified].map((remarks) => [remarks, filesOf(remarks)]));
  for (const [name, namesakes] of byName) {
    const found = await finder.find(name);
    if (!('sha256' in found)) {
      if (namesakes.every((subject) => isNamed(subject, named)) || known.get(notVerified)?.has(name) === true)
        continue;
      notVerified.push(remark(name, missingArtifact()));
      continue;
    }
    const digests = await finder.digests(found, furtherDigestsOf(namesakes));
    if (namesakes.some((subject) => isSubject(subject, digests))) continue;
    if (known.get(faults)?.has(name) === true) continue;
    faults.push(remark(name, otherArtifact(digests, namesakes)));
  }
}

const isNamed = (subject: Subject, named: readonly AskedArtifact[]) =>
  named.some(({ digests }) => isSubject(subject, digests));

/** As a set: a hostile folder can have a hundred thousand remarks. */
const filesOf = (remarks: readonly FileRemark[]): ReadonlySet<string> =>
  new Set(remarks.map(({ file }) => file));

const missingArtifact = () =>
  new Problem('verify/artifact-missing', 'neither in the evidence folder nor in the workspace');

function otherArtifact(found: ArtifactDigests, namesakes: readonly Subject[]): Problem {
  const show = (digests: Subject['digest'] | ArtifactDigests) =>
    comparedAlgorithms
      .flatMap((name) => (digests[name] === undefined ? [] : `${name}:${digests[name]}`))
      .join(' ');
  const wanted = namesakes.map(({ digest }) => show(digest)).join(' or ');
  return new Problem('verify/artifact-changed', `changed: expected ${wanted}, the file is ${show(found)}`);
}

/** Covered by the seal alone: whoever sealed the folder says so, nobody else. */
function listUnsigned(
  { notVerified }: Look,
  entries: readonly EvidenceEntry[],
  statements: readonly FolderStatement[],
): void {
  const payloads = new Set(statements.map(({ verified }) => verified.payloadSha256));
  for (const { name, kind, digest } of entries) {
    if (kind !== 'statement' || payloads.has(digest.sha256)) continue;
    const problem = new Problem('verify/identity', 'no trusted key signed this statement');
    notVerified.push({ ...remark(name, problem), harmless: true });
  }
}

async function filesFound(
  { finder, notVerified, minimumLevel }: Look,
  { statements, signatures }: FolderBundles,
): Promise<readonly FolderArtifact[]> {
  const verified = statements.map((statement) => statement.verified);
  const aboutFile = statementsAbout(verified);
  const further = furtherDigestsOf(verified.flatMap(({ statement }) => statement.subject));
  const signed = new Set(signatures.flatMap((signature) => signature.verified.artifacts));
  // A name that no file stands for is none that is missing where its digest is given.
  const missing = filesOf(notVerified);
  const rows: FolderArtifact[] = [];
  for (const [name, artifact] of finder.found) {
    const { foundIn } = artifact;
    if ('sha256' in artifact) {
      const { sha256 } = artifact;
      const about = aboutFile(await finder.digests(artifact, further));
      rows.push({ name, foundIn, sha256, ...said(name, about, minimumLevel), isSigned: signed.has(sha256) });
    } else if (missing.has(name)) rows.push({ name, foundIn, predicateTypes: [], isSigned: false });
  }
  return rows;
}

function namedArtifacts(
  { named, minimumLevel }: Look,
  { statements, signatures }: FolderBundles,
): readonly FolderArtifact[] {
  return named.map(({ name, digests }) => {
    const isAbout = ({ verified }: FolderStatement | FolderSignature) => verified.matched.includes(digests);
    return {
      name,
      foundIn: 'named' as const,
      digest: formatArtifact(digests),
      ...said(
        name,
        statements.filter(isAbout).map(({ verified }) => verified),
        minimumLevel,
      ),
      isSigned: signatures.some(isAbout),
    };
  });
}

function said(
  name: string,
  about: readonly VerifiedStatement[],
  minimum: BuildLevel,
): Pick<FolderArtifact, 'predicateTypes' | 'levelShortfall'> {
  const shown = shownLevel(about);
  const isEnough = shown.level >= minimum;
  return {
    predicateTypes: [...new Set(about.map(({ statement }) => statement.predicateType))],
    ...(isEnough ? {} : { levelShortfall: levelReason(name, shown, minimum, about) }),
  };
}

/** The last word of the gate. Of several decisions, one that is not a pass counts. */
function decisionOf(statements: readonly FolderStatement[]): FolderDecision | undefined {
  const decisions = statements
    .filter(({ verified }) => verified.statement.predicateType === predicateTypes.policyDecision)
    .map(({ file, verified }) => {
      const { verdict } = verified.statement.predicate;
      return { file, verdict: typeof verdict === 'string' ? verdict : 'unreadable' };
    });
  return decisions.find(({ verdict }) => !isPass(verdict)) ?? decisions[0];
}

const isPass = (verdict: string) => verdict === 'pass' || verdict === 'waived';

/**
 * A fault is a `fail`. Without one artifact that a verified statement is about, nothing was verified. What is
 * verified in part only fails too, since the part that is missing may be the one that matters.
 */
function judge(
  { faults, notVerified }: Look,
  artifacts: readonly FolderArtifact[],
  decision: FolderDecision | undefined,
): Verdict {
  if (faults.length > 0) return verdictOf(faults.map(sentence));
  const gaps = notVerified.filter(({ harmless }) => harmless !== true).map(sentence);
  const isVouchedFor = ({ predicateTypes: types, isSigned }: FolderArtifact) => types.length > 0 || isSigned;
  if (!artifacts.some(isVouchedFor)) {
    const because = ['nothing about an artifact was signed by an expected signer', ...gaps].slice(0, 4);
    return { kind: 'not-verified', because: because.join('; ') };
  }
  for (const artifact of artifacts) {
    const { name, foundIn, predicateTypes: types, levelShortfall } = artifact;
    if (foundIn === 'nowhere') continue;
    if (levelShortfall !== undefined) gaps.push(levelShortfall);
    if (!isVouchedFor(artifact)) gaps.push(`${name}: no verified statement is about it`);
    else if (decision !== undefined && !types.includes(predicateTypes.policyDecision)) {
      gaps.push(`${name}: the decision of the policy gate is about other artifacts`);
    }
  }
  if (decision !== undefined && !isPass(decision.verdict)) {
    gaps.push(`${decision.file}: the decision of the policy gate is "${decision.verdict}"`);
  }
  return verdictOf(gaps);
}

/** A decision may travel under its own kind; what counts is that the file is a bundle. */
function isBundle({ name, kind }: EvidenceEntry): boolean {
  return kind === 'attestation' || name.endsWith('.sigstore.json');
}

const sentence = ({ file, because }: FileRemark) => `${file}: ${because}`;

function problemOrThrow(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}
