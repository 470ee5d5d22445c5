import { formatDigestSet } from '@secure-build/common/core/digest';
import { blocks } from '@secure-build/common/core/markdown';
import type { Problem } from '@secure-build/common/core/problem';
import { pass } from '@secure-build/common/core/verdict';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { LevelReport } from '@secure-build/common/domain/provenance/level-report';
import { directUseNotice } from '@secure-build/common/domain/provenance/wanted-level';
import { formatExpectedIdentity } from '@secure-build/common/domain/signing/identity-file';
import { shownPath } from '@secure-build/common/edges/attesting/command-line';
import {
  signedDetails,
  signedFacts,
  signedHeadline,
  signedOutputs,
} from '@secure-build/common/edges/attesting/signed-facts';
import type { SignedRun } from '@secure-build/common/edges/attesting/signed-run';
import { auditCommands, ownCommand } from './audit-commands.ts';
import { auditedIdentities, auditedProofs, auditedSubjects } from './audited-bundles.ts';
import type { Inputs } from './inputs.ts';
import { LEVEL_REPORT } from './level-file.ts';
import { type OutputName, outputsOf } from './outputs.ts';
import type { StatedBuild } from './stated-build.ts';
import { suiteName } from './suite-name.ts';
import { type Audit, auditSummary } from './summary.ts';
import type { ToSign } from './to-sign.ts';

/** The evidence folder on its way to the next job, as outputs. */
export interface HandedOn {
  readonly handoff: string;
  /** `sha256:HEX` */
  readonly digest: string;
}

/** What a run of mode `attest` has come to. */
export interface Attested {
  /** The evidence folder, absolute. */
  readonly folder: string;
  /** Absent where only evidence was signed. */
  readonly build: StatedBuild | undefined;
  readonly toSign: ToSign;
  readonly signed: SignedRun;
  readonly handedOn: HandedOn | undefined;
}

export function attestedOutcome(story: Run<Inputs>, attested: Attested): Outcome<OutputName> {
  const { build, toSign, signed, handedOn } = attested;
  const nameOf = pathNamer(story, attested);
  const level = build?.report.level;
  const headline = headlineOf(build, signed);
  const statements = toSign.items.map(({ name }) => nameOf(`${attested.folder}/${name}`));
  const bundle = nameOf(signed.paths[0] ?? '');
  const command = ownCommand({ signed, bundle, ...(level === undefined ? {} : { level }) });
  const outputs = signedOutputs(signed);
  const paths = signed.paths.map(nameOf);
  return {
    verdict: pass,
    headline,
    facts: [
      ...(build === undefined ? [] : [['Level', levelFact(build.report)] as const]),
      ...signedFacts({ ...signed, command }),
      ...(toSign.unsealed === undefined ? [] : [['Folder sealed', `no: ${toSign.unsealed}`] as const]),
    ],
    summary: summaryOf(story, audit(story, attested, headline, command)),
    outputs: outputsOf({
      ...outputs,
      'bundle-path': paths[0] ?? '',
      'bundle-paths': JSON.stringify(paths),
      'verify-command': command,
      'expected-identity': expectedIdentityOf(signed),
      'predicate-path': statements[0] ?? '',
      'predicate-paths': JSON.stringify(statements),
      'subject-count': build?.subjects.length ?? 0,
      ...(build === undefined
        ? {}
        : {
            level: build.report.level,
            'level-report-path': nameOf(`${attested.folder}/${LEVEL_REPORT}`),
            'builder-id': toSign.builderId ?? '',
            'build-type': toSign.buildType ?? '',
          }),
      ...(handedOn === undefined ? {} : { handoff: handedOn.handoff, 'handoff-digest': handedOn.digest }),
    }),
    annotations: [],
    details: { ...(signedDetails(signed) as object), level: level ?? null },
  };
}

/**
 * Exit 1, and nothing was signed: what is missing, condition by condition.
 *
 * @param refusal `level/not-reached`
 */
export function refusedOutcome(
  story: Run<Inputs>,
  { report, subjects }: StatedBuild,
  refusal: Problem,
): Outcome<OutputName> {
  const headline = 'Nothing was signed: the level that is asked for is not reached.';
  const reason = `${refusal.message}. ${refusal.hint} [${refusal.code}]`;
  return {
    verdict: { kind: 'fail', reasons: [reason] },
    headline,
    facts: [['Level', levelFact(report)]],
    summary: summaryOf(story, {
      ...site(story),
      verdict: 'fail',
      headline,
      reasons: [`${refusal.message}. [${refusal.code}]`],
      remedy: refusal.hint,
      subjects: subjects.map(({ name, digest }) => ({
        name,
        digest: formatDigestSet(digest),
        bundles: [],
      })),
      identities: [],
      transparency: [],
      conditions: report.conditions,
      commands: [],
      degraded: [],
    }),
    outputs: outputsOf({ status: 'unsigned' }),
    annotations: [],
    details: levelDetails(report),
  };
}

/** A fork's pull request has no identity, and the inputs say to go on without one (SEC-118). */
export function unsignedOutcome(story: Run<Inputs>, because?: string): Outcome<OutputName> {
  const headline =
    because ?? 'Nothing was signed: this job has no OIDC token, and "on-fork: skip" accepts that.';
  story.ports.log.annotate({ kind: 'notice', message: headline });
  return {
    verdict: pass,
    headline,
    facts: [],
    summary: summaryOf(story, {
      verdict: 'unsigned',
      headline,
      reasons: [],
      subjects: [],
      identities: [],
      transparency: [],
      conditions: [],
      commands: [],
      degraded: [],
    }),
    // What came is what the next job gets.
    outputs: outputsOf({ status: 'unsigned', handoff: story.inputs.evidence ?? '' }),
    annotations: [],
  };
}

function audit(story: Run<Inputs>, attested: Attested, headline: string, command: string): Audit {
  const { build, signed } = attested;
  const nameOf = pathNamer(story, attested);
  const bundles = signed.bundles.map(({ safeAt, verified }) => ({ name: nameOf(safeAt), verified }));
  const bundle = bundles[0]?.name ?? '';
  const level = build?.report.level;
  const [own, ...others] = auditCommands({ signed, bundle, ...(level === undefined ? {} : { level }) });
  return {
    ...site(story),
    verdict: 'signed',
    headline,
    ...(level === undefined ? {} : { level }),
    reasons: [],
    subjects: auditedSubjects(signed, nameOf),
    identities: auditedIdentities(bundles),
    transparency: auditedProofs(bundles),
    conditions: build?.report.conditions ?? [],
    commands: own === undefined ? [] : [{ ...own, text: command }, ...others],
    degraded: degradedOf(attested),
    ...(build === undefined ? {} : { report: LEVEL_REPORT }),
  };
}

/** What is weaker than it could have been; nothing of it is hidden in a log. */
function degradedOf({ build, toSign: { unsealed }, signed }: Attested): readonly string[] {
  const lacks = new Set(signed.bundles.flatMap(({ verified }) => verified.notProved));
  const refused = new Set(
    signed.receipts.flatMap((receipt) =>
      receipt.kind === 'stored' ? [] : [`Not stored in ${receipt.place}: ${receipt.because}`],
    ),
  );
  return [
    ...(build?.builder === 'direct' ? [directUseNotice(suiteName)] : []),
    ...[...lacks].map((lack) => `Not proved by these bundles: ${lack}.`),
    ...refused,
    ...(unsealed === undefined ? [] : [`The evidence folder was not sealed: ${unsealed}.`]),
    ...(build?.leftOut ?? []),
  ];
}

/** Who signed, with everything that pins this very build: for a verification that is about nothing else. */
function expectedIdentityOf({ bundles }: SignedRun): string {
  const [first] = bundles;
  if (first === undefined) return '';
  const verified = bundles.map((bundle) => bundle.verified);
  const text = formatExpectedIdentity(first.verified.signer, {
    log: verified.every(({ logEntries }) => logEntries.length > 0),
    time: verified.every(({ times }) => times.length > 0),
  });
  return text.replace(/^# /gm, '');
}

/** Where the evidence goes on to another job, a path of this machine says nothing: the name in the folder does. */
function pathNamer({ context }: Run<Inputs>, { folder, handedOn }: Attested): (path: string) => string {
  if (handedOn === undefined) return (path) => path;
  return (path) =>
    path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : shownPath(context.workspace, path);
}

function headlineOf(build: StatedBuild | undefined, signed: SignedRun): string {
  if (build === undefined) return signedHeadline(signed);
  const count = build.subjects.length === 1 ? '1 subject' : `${build.subjects.length} subjects`;
  return `Provenance of ${count} at SLSA Build L${build.report.level}: ${signedHeadline(signed)}`;
}

function levelFact({ level, conditions }: LevelReport): string {
  const unmet = conditions.find(({ met }) => !met);
  return `${level}: ${unmet === undefined ? 'all conditions are met' : `${unmet.id} ${unmet.evidence}`}`;
}

const levelDetails = ({ level, conditions }: LevelReport) => ({
  level,
  conditions: conditions.map((condition) => ({ ...condition })),
});

function summaryOf({ inputs }: Run<Inputs>, full: Audit) {
  if (inputs.summary === 'none' || inputs['show-summary'] === 'false') return blocks();
  return auditSummary(
    inputs.summary === 'full' ? full : { ...full, subjects: [], transparency: [], conditions: [] },
  );
}

const site = ({ context }: Run<Inputs>) =>
  context.kind === 'workflow' ? { site: context.github.serverUrl } : {};
