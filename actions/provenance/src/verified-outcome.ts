import { blocks } from '@secure-build/common/core/markdown';
import { problemCatalog } from '@secure-build/common/core/problem-catalog';
import { reasonsOf } from '@secure-build/common/core/verdict';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { LevelReport } from '@secure-build/common/domain/provenance/level-report';
import { formatCondition } from '@secure-build/common/domain/provenance/level-report';
import { formatArtifact } from '@secure-build/common/domain/signing/artifact-digests';
import type { TrustMaterial } from '@secure-build/common/domain/signing/trust';
import {
  type ArtifactAnswer,
  type FilesAnswer,
  provedBy,
} from '@secure-build/common/domain/signing/verify-files';
import { filesOutcome } from '@secure-build/common/edges/verifying/files-outcome';
import { commandsOfOthers } from './audit-commands.ts';
import { auditedIdentities, auditedProofs } from './audited-bundles.ts';
import type { Inputs } from './inputs.ts';
import { type OutputName, outputsOf } from './outputs.ts';
import { auditSummary } from './summary.ts';

export interface VerifiedWith {
  /** That asks the same again. */
  readonly command: string;
  readonly trust: TrustMaterial;
  /** Names of the verified bundles that are files. */
  readonly files: readonly string[];
}

/** What the provenance about the artifacts is worth, condition by condition; the artifact with the least decides. */
export function verifiedOutcome(
  { inputs, context }: Run<Inputs>,
  answer: FilesAnswer,
  { command, trust, files }: VerifiedWith,
): Outcome<OutputName> {
  const { verdict, headline, facts, outputs, details } = filesOutcome(answer, command, {
    summary: 'none',
    'show-summary': 'false',
  });
  const report = lowestReport(answer.artifacts);
  const isPass = verdict.kind === 'pass';
  const bundles = answer.verified.map((file) => ({ name: file.name, verified: provedBy(file) }));
  const isShown = inputs.summary !== 'none' && inputs['show-summary'] === 'true';
  return {
    verdict,
    headline,
    facts: [...facts, ...levelFacts(report)],
    summary: isShown
      ? auditSummary({
          ...(context.kind === 'workflow' ? { site: context.github.serverUrl } : {}),
          verdict: verdict.kind,
          headline,
          ...(report === undefined ? {} : { level: report.level }),
          reasons: reasonsOf(verdict).filter((reason) => reason !== headline),
          ...(isPass ? {} : { remedy: remedyOf(answer) }),
          subjects: answer.artifacts.map(({ artifact, verified }) => ({
            name: artifact.name,
            digest: formatArtifact(artifact.digests),
            bundles: verified.map(({ name }) => name),
          })),
          identities: auditedIdentities(bundles),
          transparency: inputs.summary === 'full' ? auditedProofs(bundles) : [],
          conditions: report?.conditions ?? [],
          commands: [
            { tool: 'secure-build', text: command },
            // What a store has given lies in no file that a reader could name.
            ...bundles
              .filter(({ name }) => files.includes(name))
              .slice(0, 1)
              .flatMap(({ name, verified }) =>
                commandsOfOthers(verified, { bundle: name, trust, identity: 'IDENTITY', hasRoot: false }),
              ),
          ],
          degraded: answer.refused
            .filter(({ isAside }) => isAside)
            .map(({ name, refusal }) => `Set aside: ${name}: ${refusal.because} [${refusal.code}]`),
        })
      : blocks(),
    outputs: outputsOf({
      ...outputs,
      verified: isPass,
      level: report?.level ?? '',
      'subject-count': answer.artifacts.length,
    }),
    annotations: [],
    ...(details === undefined ? {} : { details }),
  };
}

/** What to do about the first reason. */
function remedyOf({ artifacts, refused }: FilesAnswer): string {
  const against = refused.find(({ isAside }) => !isAside);
  if (against !== undefined) return problemCatalog[against.refusal.code].remedy;
  const isUnproved = artifacts.some(({ verified }) => verified.length === 0);
  return problemCatalog[isUnproved ? 'verify/none' : 'level/not-reached'].remedy;
}

/** `undefined` where there is an artifact without provenance that could be compared: then no level is shown. */
function lowestReport(artifacts: readonly ArtifactAnswer[]): LevelReport | undefined {
  let lowest: LevelReport | undefined;
  for (const { levelReport } of artifacts) {
    if (levelReport === undefined) return undefined;
    if (lowest === undefined || levelReport.level < lowest.level) lowest = levelReport;
  }
  return lowest;
}

function levelFacts(report: LevelReport | undefined): readonly (readonly [label: string, value: string])[] {
  if (report === undefined) return [];
  return [
    ['Level', `SLSA Build L${report.level}`],
    ...report.conditions.map((condition) => ['Condition', formatCondition(condition)] as const),
  ];
}
