import {
  blocks,
  code,
  joinMarkdown,
  link,
  type Markdown,
  md,
  table,
} from '@secure-build/common/core/markdown';
import { pass, type Verdict, verdictOf } from '@secure-build/common/core/verdict';
import type { Outcome } from '@secure-build/common/domain/outcome';
import type { Annotation } from '@secure-build/common/domain/ports';
import type { PublishingProof } from '@secure-build/common/domain/provenance/publishing/proof';
import type { LocalAsset } from '@secure-build/common/domain/provenance/publishing/release-asset';
import type { ReleaseAttestation } from '@secure-build/common/domain/provenance/publishing/release-attestation';
import type { PublishedRelease } from '@secure-build/common/edges/github/release-publishing';
import { auditedIdentities, auditedProofs } from './audited-bundles.ts';
import { breakableCode } from './breakable.ts';
import { LEVEL_REPORT } from './level-file.ts';
import { type OutputName, outputsOf } from './outputs.ts';
import type { HandedOver, Publishing } from './publish-proof.ts';
import { releaseCommands } from './release-commands.ts';
import { shortened } from './shortened.ts';
import { type Audit, auditSummary } from './summary.ts';

const SHOWN_ASSETS = 200;

export interface Release {
  readonly tag: string;
  readonly proof: PublishingProof;
  readonly assets: readonly LocalAsset[];
  readonly handedOver: HandedOver;
  readonly published: PublishedRelease;
  readonly attestation: ReleaseAttestation;
}

/** Nothing was published, and no draft was touched: what was handed over is not what was asked for. */
export function refusedOutcome(place: Publishing, handedOver: HandedOver): Outcome<OutputName> {
  const reasons = handedOver.proved.kind === 'refused' ? handedOver.proved.reasons : [];
  const nothing =
    handedOver.answer.verdict.kind === 'not-verified' && handedOver.answer.statements.length === 0;
  const verdict: Verdict = nothing
    ? { kind: 'not-verified', because: reasons.join('; ') }
    : verdictOf(reasons);
  const headline =
    'REFUSED: what was handed over is not proved. Nothing was published, no draft was touched.';
  return {
    verdict,
    headline,
    facts: [['Files', String(handedOver.files.length)]],
    summary: shown(place)
      ? audited(place, handedOver, { verdict, headline, reasons, degraded: [], commands: [] })
      : blocks(),
    outputs: outputsOf({ status: 'not-verified', verified: false }),
    annotations: [],
  };
}

/** What everybody can see now, and what it rests on. */
export function publishedOutcome(place: Publishing, release: Release): Outcome<OutputName> {
  const { tag, proof, assets, handedOver, published, attestation } = release;
  const { serverUrl, repository } = place.github;
  const url = `${serverUrl}/${repository}/releases/tag/${encodeURIComponent(tag)}`;
  const reasons =
    attestation.kind === 'refused'
      ? [
          `the attestation of the release does not hold: ${attestation.because}. The release is published: take it back.`,
        ]
      : [];
  const verdict = reasons.length === 0 ? pass : verdictOf(reasons);
  const degraded = weaknesses(release);
  const headline = headlineOf(release);
  return {
    verdict,
    headline,
    facts: [
      ['Release', url],
      ['Tag', `${tag}, at ${proof.commit}`],
      ['Level', `SLSA Build L${proof.level}`],
      ['Decision', proof.decision ?? 'none in the evidence'],
      ['Assets', `${assets.length}, ${published.uploaded.size} uploaded by this run`],
      ['Immutable', published.release.immutable ? 'yes' : 'no'],
      ['Attested by GitHub', attested(attestation)],
      ...degraded.map((text) => ['Degraded', text] as const),
    ],
    summary: shown(place)
      ? blocks(
          audited(place, handedOver, {
            verdict,
            headline,
            reasons,
            degraded,
            commands: commandsFor(place, release),
            releaseUrl: url,
          }),
          md`#### Release`,
          md`${link(tag, url, serverUrl)}: tag ${code(tag)} at ${code(proof.commit)}, ${published.release.immutable ? 'immutable' : 'not immutable'}, attested by GitHub: ${attested(attestation)}. Decision of the policy gate: ${proof.decision === undefined ? 'none in the evidence' : code(proof.decision)}.`,
          assetTable(release),
        )
      : blocks(),
    outputs: outputsOf({
      status: 'published',
      verified: verdict.kind === 'pass',
      level: proof.level,
      'release-url': url,
      'subject-count': handedOver.files.length,
    }),
    annotations: degraded.map((message): Annotation => ({ kind: 'warning', message })),
  };
}

function headlineOf({ tag, published: { step }, assets }: Release): string {
  switch (step) {
    case 'check':
      return `Release ${tag} was published before; its ${assets.length} assets are those that were verified now.`;
    case 'append':
      return `${assets.length} verified assets are in the published release ${tag}.`;
    case 'create':
    case 'fill':
      return `Release ${tag} is published with ${assets.length} verified assets.`;
  }
}

function attested(attestation: ReleaseAttestation): string {
  switch (attestation.kind) {
    case 'verified':
      return 'yes, verified';
    case 'absent':
      return 'no attestation found';
    case 'refused':
      return 'the attestation does not hold';
  }
}

function weaknesses({ tag, published: { release }, attestation }: Release): readonly string[] {
  if (!release.immutable) {
    return [
      `Release ${tag} is not immutable: its assets and its tag can still be changed. Turn on "Release immutability" in the settings of the repository.`,
    ];
  }
  return attestation.kind === 'absent' ? [`GitHub has no attestation of release ${tag} yet.`] : [];
}

function assetTable({ assets, published: { uploaded } }: Release): Markdown {
  const more = assets.length - SHOWN_ASSETS;
  return blocks(
    table(
      ['Asset and SHA-256', 'Is'],
      assets
        .slice(0, SHOWN_ASSETS)
        .map(({ name, role, sha256 }) => [
          joinMarkdown([breakableCode(shortened(name)), breakableCode(sha256)], '<br>'),
          `${role}, ${uploaded.has(name) ? 'uploaded by this run' : 'kept'}`,
        ]),
    ),
    more > 0 ? md`${more} more: see the release.` : undefined,
  );
}

function commandsFor({ story: { inputs }, github }: Publishing, release: Release): Audit['commands'] {
  const { tag, proof, assets, handedOver, published } = release;
  return releaseCommands({
    serverUrl: github.serverUrl,
    repository: github.repository,
    tag,
    isImmutable: published.release.immutable,
    level: proof.level,
    assets,
    statements: handedOver.answer.statements,
    trust: handedOver.accepted.trust,
    needsRoot: inputs['trusted-root-path'].length > 0,
  });
}

function audited(
  { story: { inputs }, github }: Publishing,
  { answer, files, proved, entries }: HandedOver,
  {
    verdict,
    headline,
    reasons,
    degraded,
    commands,
    releaseUrl,
  }: Pick<Audit, 'headline' | 'reasons' | 'degraded' | 'commands'> & {
    readonly verdict: Verdict;
    /** Absent where nothing was published. */
    readonly releaseUrl?: string;
  },
): Markdown {
  const bundles = [...answer.statements, ...answer.signatures].map(({ file, verified }) => ({
    name: file,
    verified,
  }));
  const proof = proved.kind === 'proved' ? proved.proof : undefined;
  return auditSummary({
    site: github.serverUrl,
    verdict: verdict.kind,
    headline,
    ...(proof === undefined ? {} : { level: proof.level }),
    reasons,
    subjects: files.map(({ name, sha256 }) => ({
      name,
      digest: `sha256:${sha256}`,
      bundles: bundles
        .filter(({ verified }) => verified.artifacts.includes(sha256))
        .map((bundle) => bundle.name),
      ...(releaseUrl === undefined ? {} : { stores: [releaseUrl] }),
    })),
    identities: auditedIdentities(bundles),
    transparency: inputs.summary === 'full' ? auditedProofs(bundles) : [],
    conditions: proof?.levelReport.conditions ?? [],
    commands,
    degraded,
    ...(entries.some(({ name }) => name === LEVEL_REPORT) ? { report: LEVEL_REPORT } : {}),
  });
}

function shown({ story: { inputs } }: Publishing): boolean {
  return inputs.summary !== 'none' && inputs['show-summary'] === 'true';
}
