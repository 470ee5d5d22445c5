import { resolve } from 'node:path';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { type Evidence, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { type Decision, decisionBytes, decisionStatement } from '@secure-build/common/domain/policy/decision';
import { evaluatePolicy, failedUnder, stepVerdictOf } from '@secure-build/common/domain/policy/evaluate';
import { gatherEvidence } from '@secure-build/common/domain/policy/verified-evidence';
import { findArtifacts, refuseChanged } from '@secure-build/common/domain/provenance/subjects';
import { type Signer, signStatement } from '@secure-build/common/domain/signing/signer';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { readPolicy } from './policy-file.ts';
import { headlineOf, summarize } from './summary.ts';
import { resolveSigners } from './trusted-signers.ts';

const DECISION = 'reports/decision.json';
const POLICY = 'reports/policy.json';
const BUNDLE = 'attestations/decision.sigstore.json';

/** Mode `evaluate`: policy and evidence in, a signed decision out. */
export async function evaluate(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const file = await readPolicy(story, folder);
  // Whoever cannot sign the decision learns it before anything is decided.
  const signers = await openSigners(inputs.signers, story);
  const trusted = await resolveSigners(story, file, signers, folder);
  const artifactRoot = resolve(context.workspace, inputs['artifact-root']);
  const artifacts = await findArtifacts(ports.files, artifactRoot, inputs['artifact-path']);
  const engine = producerOf('policy-gate');
  const evidence = openEvidence(ports.files, folder, engine);
  const ownFiles = [DECISION, POLICY, ...signers.map((_, index) => bundleName(index))];

  const gathered = await gatherEvidence(ports.files, evidence, artifacts, trusted, new Set(ownFiles));
  const evaluation = evaluatePolicy(file.policy, gathered, inputs.stage);
  const decision: Decision = {
    policy: file.policy,
    policyUri: file.uri,
    evaluation,
    artifacts,
    inputs: gathered.inputs,
    engine,
    decidedAt: ports.clock.now(),
    stage: inputs.stage,
    context,
  };
  await refuseChanged(ports.files, artifacts);
  await writeDecision(evidence, decision, signers, ports.clock.now());
  // A seal vouches for every file of the folder; over a broken one it would be a lie.
  // Nor may the gate seal what nobody whom the policy trusts had sealed: its next run would take its own word for it.
  const sealed = evaluation.integrityFaults.length === 0 && gathered.seal === true;
  if (sealed && signers[0] !== undefined) {
    await sealEvidence(ports.files, evidence, signers[0], ports.clock.now());
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
      ['Signed by', signers.map(({ spec }) => spec).join(', ')],
      [
        'Folder sealed',
        sealed
          ? 'yes'
          : `no: ${gathered.seal === true ? 'the folder differs from its index' : gathered.seal}`,
      ],
    ],
    summary: summarize(decision, gathered.evidence, folder),
    outputs: {
      verdict: evaluation.verdict.kind,
      'failed-rules': names('enforce').join('\n'),
      'warned-rules': names('warn').join('\n'),
      'decision-path': `${folder}/${DECISION}`,
      'bundle-path': `${folder}/${BUNDLE}`,
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

async function writeDecision(
  evidence: Evidence,
  decision: Decision,
  signers: readonly Signer[],
  now: Date,
): Promise<void> {
  const payload = decisionStatement(decision);
  const subjects = decision.artifacts.map(({ sha256 }) => sha256);
  const bundles = [];
  for (const [index, signer] of signers.entries()) {
    const { bundle } = await signStatement(signer, payload, now);
    bundles.push({
      name: bundleName(index),
      kind: 'attestation',
      bytes: bundle,
      mediaType: BUNDLE_MEDIA_TYPE,
      subjects,
    } as const);
  }
  await evidence.write([
    {
      name: DECISION,
      kind: 'decision',
      bytes: decisionBytes(decision),
      mediaType: 'application/json',
      subjects,
    },
    {
      name: POLICY,
      kind: 'report',
      bytes: canonicalBytes(decision.policy.document),
      mediaType: 'application/json',
      subjects,
    },
    ...bundles,
  ]);
}

/** One bundle per signer, all over the same payload. */
const bundleName = (index: number) =>
  index === 0 ? BUNDLE : `attestations/decision.${index + 1}.sigstore.json`;
