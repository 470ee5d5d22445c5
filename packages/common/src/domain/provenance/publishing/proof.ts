import type { Sha256 } from '../../../core/digest.ts';
import { plainLine } from '../../../core/plain-text.ts';
import type { HandoffFile } from '../../../formats/handoff.ts';
import { predicateTitle, predicateTypes } from '../../../formats/in-toto.ts';
import type { FolderStatement } from '../../evidence/folder-bundles.ts';
import type { FolderAnswer } from '../../evidence/verify-folder.ts';
import type { SignerIdentity } from '../../signing/identity.ts';
import type { BuildLevel, LevelReport } from '../level-report.ts';
import { type PublishingRun, signerNames } from './expected-builders.ts';

/** What a verified evidence folder has to show about the received files before they are released. */
export interface ProofQuestion {
  readonly received: readonly HandoffFile[];
  readonly minimumLevel: BuildLevel;
  /** `always`: a decision is needed. `auto`: one that is there has to be a pass. */
  readonly requireDecision: 'auto' | 'always';
  readonly run: PublishingRun;
}

/** What the released files were built from, and why that is believed. */
export interface PublishingProof {
  /** Of the source, as the certificates say. */
  readonly commit: string;
  readonly ref: string;
  /** The lowest of all artifacts. */
  readonly level: BuildLevel;
  readonly levelReport: LevelReport;
  /** File of the folder with the decision of the policy gate. */
  readonly decision?: string;
}

export type Proved =
  | { readonly kind: 'proved'; readonly proof: PublishingProof }
  | { readonly kind: 'refused'; readonly reasons: readonly [string, ...string[]] };

interface Build {
  readonly commit: string;
  readonly ref: string;
  readonly report: LevelReport;
}

/**
 * Step 1 of publishing (provenance document, section 9), after every bundle of the folder was verified: each received
 * file has provenance by the builder, of one source and of this run, and the signed decision is a pass about exactly
 * these files.
 */
export function proveReceived(answer: FolderAnswer, question: ProofQuestion): Proved {
  const reasons = [...strangeRuns(answer, question.run)];
  const best = bestBuilds(answer);
  const builds = new Map(question.received.map((file) => [file, best.get(file.sha256)]));
  for (const [{ name }, build] of builds) {
    if (build === undefined) reasons.push(`${show(name)}: no provenance of the expected builder is about it`);
    else if (build.report.level < question.minimumLevel)
      reasons.push(
        `${show(name)}: build level ${question.minimumLevel} was asked for, ${build.report.level} is shown`,
      );
  }
  const found = [...builds.values()].filter((build) => build !== undefined);
  const sources = new Set(found.map(({ commit, ref }) => `${commit} (${ref})`));
  if (sources.size > 1) reasons.push(`the files were built from several sources: ${[...sources].join(', ')}`);
  const decision = judgeDecisions(answer, question);
  reasons.push(...decision.reasons);
  const [lowest] = found.sort((a, b) => a.report.level - b.report.level);
  const [first, ...others] =
    lowest === undefined && reasons.length === 0 ? ['nothing was handed over'] : reasons;
  if (first !== undefined || lowest === undefined)
    return { kind: 'refused', reasons: [first ?? 'nothing was handed over', ...others] };
  const { commit, ref, report } = lowest;
  return {
    kind: 'proved',
    proof: {
      commit,
      ref,
      level: report.level,
      levelReport: report,
      ...(decision.file === undefined ? {} : { decision: decision.file }),
    },
  };
}

/** Those who answer to our own expectations have to have signed in this run; whom the user names may not. */
function* strangeRuns({ statements }: FolderAnswer, { serverUrl, repository, runId }: PublishingRun) {
  const beginning = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/`;
  for (const { file, verified } of statements) {
    const { signer } = verified;
    if (signer.kind !== 'certificate' || !isOurs(signer.name)) continue;
    const run = signer.certified.runInvocationUri;
    if (run?.startsWith(beginning) !== true)
      yield `${file}: signed in another run (${show(run ?? 'none')}), expected ${beginning}…`;
  }
}

/** Of each digest the provenance of the highest level about exactly it, by whoever builds. */
function bestBuilds({ statements }: FolderAnswer): ReadonlyMap<Sha256, Build> {
  const best = new Map<Sha256, Build>();
  for (const { verified } of statements) {
    const { signer, predicateCheck: check } = verified;
    if (check.kind !== 'cross-checked' || signer.kind !== 'certificate' || isCompanion(signer.name)) continue;
    const { sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = signer.certified;
    if (commit === undefined || ref === undefined) continue;
    const build = { commit, ref, report: check.report };
    for (const digest of verified.artifacts)
      if ((best.get(digest)?.report.level ?? -1) < build.report.level) best.set(digest, build);
  }
  return best;
}

/** Every decision counts, since one that is no pass would be hidden by one that is. */
function judgeDecisions(
  { statements }: FolderAnswer,
  { received, requireDecision }: ProofQuestion,
): { readonly reasons: readonly string[]; readonly file?: string } {
  const title = predicateTitle(predicateTypes.policyDecision);
  const decisions = statements.filter(
    ({ verified }) => verified.statement.predicateType === predicateTypes.policyDecision,
  );
  if (decisions.length === 0) {
    const needed = `a signed ${title} is needed ("require-decision: always"), and the evidence holds none`;
    return { reasons: requireDecision === 'always' ? [needed] : [] };
  }
  const wanted = new Set(received.map(({ sha256 }) => sha256));
  const reasons = decisions.flatMap((decision) => faultsOf(decision, wanted));
  return reasons.length > 0 ? { reasons } : { reasons, file: decisions[0]?.file ?? '' };
}

function faultsOf({ file, verified }: FolderStatement, wanted: ReadonlySet<Sha256>): readonly string[] {
  const { signer, statement } = verified;
  const { verdict } = statement.predicate;
  const about = new Set(statement.subject.map(({ digest }) => digest.sha256));
  const isExact =
    about.size === wanted.size && [...wanted].every((digest) => verified.artifacts.includes(digest));
  const shown = typeof verdict === 'string' ? show(verdict) : 'unreadable';
  return [
    ...(isGate(signer) ? [] : [`${file}: ${whoSigned(signer)} signed the decision, not ${signerNames.gate}`]),
    ...(verdict === 'pass' ? [] : [`${file}: the decision of the policy gate is ${shown}, not "pass"`]),
    ...(isExact
      ? []
      : [`${file}: the decision of the policy gate is not about exactly the files that were handed over`]),
  ];
}

/** In no other workflow a decision gets a signature; whom the user names as builder decides nothing. */
const isGate = ({ name }: SignerIdentity) => name === signerNames.gate;
const whoSigned = ({ name }: SignerIdentity) => (isCompanion(name) ? show(name ?? '') : 'a builder');
const COMPANIONS: readonly (string | undefined)[] = [
  signerNames.gate,
  signerNames.reproduce,
  signerNames.release,
];
const isCompanion = (name: string | undefined) => COMPANIONS.includes(name);
const isOurs = (name: string | undefined) => isCompanion(name) || name === signerNames.build;
const show = (text: string) => JSON.stringify(plainLine(text.slice(0, 200)));
