import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { Problem } from '@secure-build/common/core/problem';
import type { Evidence, EvidenceItem } from '@secure-build/common/domain/evidence/evidence';
import { type Decision, decisionBytes, decisionStatement } from '@secure-build/common/domain/policy/decision';
import { DECISION_STATEMENT } from '@secure-build/common/domain/policy/stated-decision';
import { type Signer, signStatement } from '@secure-build/common/domain/signing/signer';
import { PAYLOAD_TYPE, parseStatement, predicateTypes } from '@secure-build/common/formats/in-toto';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';

export const DECISION = 'reports/decision.json';
export const BUNDLE = 'attestations/decision.sigstore.json';
const POLICY = 'reports/policy.json';

/** Files of a decision: what an earlier one has left of them is replaced, and no input of this one. */
export function decisionFiles(signers: readonly Signer[]): ReadonlySet<string> {
  // Without a signer here, the job that signs writes the bundle.
  const bundles =
    signers.length === 0 ? [BUNDLE, DECISION_STATEMENT] : signers.map((_, index) => bundleName(index));
  return new Set([DECISION, POLICY, ...bundles]);
}

/** @param signers without any, the statement is left as a file for a job that signs */
export async function writeDecision(
  evidence: Evidence,
  decision: Decision,
  signers: readonly Signer[],
  now: Date,
): Promise<void> {
  const payload = decisionStatement(decision);
  const subjects = decision.artifacts.map(({ sha256 }) => sha256);
  const stated: EvidenceItem[] = [];
  for (const [index, signer] of signers.entries()) {
    const { bundle } = await signStatement(signer, payload, now);
    stated.push({
      name: bundleName(index),
      kind: 'attestation',
      bytes: bundle,
      mediaType: BUNDLE_MEDIA_TYPE,
      subjects,
    });
  }
  if (signers.length === 0) {
    stated.push({
      name: DECISION_STATEMENT,
      kind: 'statement',
      bytes: payload,
      mediaType: PAYLOAD_TYPE,
      subjects,
    });
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
    ...stated,
  ]);
}

/**
 * Where a decision is left for a job that signs, no other one may wait for a signature beside it, and the job that
 * signs has to be able to write its bundle.
 *
 * @throws Problem `statement/invalid` for a decision that somebody else has written there, or for a statement of
 *   which nobody can say what it is; `evidence/…`
 */
export async function refuseOtherDecisions(evidence: Evidence): Promise<void> {
  for (const entry of await evidence.entries()) {
    const { name, kind, producer } = entry;
    if (name === BUNDLE && producer.action !== 'provenance') {
      throw new Problem('evidence/other-producer', `"${name}" was written by ${producer.action}`, {
        at: { file: `${evidence.folder}/${name}` },
        hint: 'A decision was signed in another way already: hand over the evidence as it was before it.',
      });
    }
    if (kind !== 'statement' || name === DECISION_STATEMENT) continue;
    const { predicateType } = parseStatement(await evidence.read(entry), name);
    if (predicateType !== predicateTypes.policyDecision) continue;
    throw new Problem('statement/invalid', 'the evidence holds a decision that this run has not concluded', {
      at: { file: name },
      hint: 'Remove the file and find out who wrote it: the job that signs must find one decision, the own one.',
    });
  }
}

/** One bundle per signer, all over the same payload. */
const bundleName = (index: number) =>
  index === 0 ? BUNDLE : `attestations/decision.${index + 1}.sigstore.json`;
