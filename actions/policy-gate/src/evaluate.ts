import { resolve } from 'node:path';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { Decision } from '@secure-build/common/domain/policy/decision';
import { evaluatePolicy, failedUnder, stepVerdictOf } from '@secure-build/common/domain/policy/evaluate';
import { type GatheredEvidence, gatherEvidence } from '@secure-build/common/domain/policy/verified-evidence';
import { findArtifacts, refuseChanged } from '@secure-build/common/domain/provenance/subjects';
import { pathWord } from '@secure-build/common/edges/attesting/command-line';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { openDecisionSigners } from './decision-signers.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { readPolicy } from './policy-file.ts';
import { headlineOf, summarize } from './summary.ts';
import { resolveSigners } from './trusted-signers.ts';
import { BUNDLE, DECISION, decisionFiles, refuseOtherDecisions, writeDecision } from './written-decision.ts';

const LATER = 'that is for the job that signs';

/** Mode `evaluate`: policy and evidence in, a decision out: signed, or as a statement for the job that signs. */
export async function evaluate(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const file = await readPolicy(story, folder);
  // Whoever cannot sign the decision learns it before anything is decided.
  const signers = await openDecisionSigners(story);
  const trusted = await resolveSigners(story, file, signers, folder);
  const artifactRoot = resolve(context.workspace, inputs['artifact-root']);
  const artifacts = await findArtifacts(ports.files, artifactRoot, inputs['artifact-path']);
  const engine = producerOf('policy-gate');
  const evidence = openEvidence(ports.files, folder, engine);
  if (signers.length === 0) await refuseOtherDecisions(evidence);

  const gathered = await gatherEvidence(ports.files, evidence, artifacts, trusted, decisionFiles(signers));
  const evaluation = evaluatePolicy(file.policy, gathered, inputs.stage);
  const decision: Decision = {
    policy: file.policy,
    policyUri: file.uri,
    evaluation,
    artifacts,
    inputs: gathered.inputs,
    seal: gathered.seal,
    engine,
    decidedAt: ports.clock.now(),
    stage: inputs.stage,
    context,
  };
  await refuseChanged(ports.files, artifacts);
  await writeDecision(evidence, decision, signers, ports.clock.now());
  const [signer] = signers;
  // A seal vouches for every file of the folder; over a broken one it would be a lie.
  // Nor may the gate seal what nobody whom the policy trusts had sealed: its next run would take its own word for it.
  const unsealed = signer === undefined ? LATER : unsealedBecause(gathered);
  if (signer !== undefined && unsealed === undefined) {
    await sealEvidence(ports.files, evidence, signer, ports.clock.now());
  }

  const names = (of: 'enforce' | 'warn') => failedUnder(evaluation, of).map(({ entry }) => entry.name);
  return {
    verdict: stepVerdictOf(evaluation),
    headline: headlineOf(decision),
    facts: [
      ['Policy', `${file.policy.metadata.id}@sha256:${file.policy.digest}`],
      ['Artifacts', String(artifacts.length)],
      ...evaluation.results.map(
        ({ entry, verdict }) => [entry.name, `${verdict.kind} (${entry.enforcement})`] as const,
      ),
      ['Decision', `${folder}/${DECISION}`],
      ['Signed by', signer === undefined ? `nobody: ${LATER}` : signers.map(({ spec }) => spec).join(', ')],
      ['Folder sealed', unsealed === undefined ? 'yes' : `no: ${unsealed}`],
    ],
    summary: summarize(
      decision,
      gathered.evidence,
      signer === undefined ? undefined : `secure-build verify ${pathWord(folder)}`,
    ),
    outputs: {
      verdict: evaluation.verdict.kind,
      'failed-rules': names('enforce').join('\n'),
      'warned-rules': names('warn').join('\n'),
      'decision-path': `${folder}/${DECISION}`,
      'bundle-path': signer === undefined ? '' : `${folder}/${BUNDLE}`,
    },
    annotations: failedUnder(evaluation, 'warn').map(({ entry, verdict }) => ({
      kind: 'warning',
      message: `${entry.name}: ${verdict.kind} (warns only): ${entry.rule.remedy}`,
    })),
    details: {
      verdict: evaluation.verdict.kind,
      rules: evaluation.results.map(({ entry, verdict }) => ({ name: entry.name, verdict: verdict.kind })),
    },
  };
}

function unsealedBecause({ integrityFaults, seal }: GatheredEvidence): string | undefined {
  if (seal !== true) return seal;
  return integrityFaults.length === 0 ? undefined : 'the folder differs from its index';
}
