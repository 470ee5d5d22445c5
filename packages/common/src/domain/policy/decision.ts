import type { Bytes } from '../../core/bytes.ts';
import { type CanonicalValue, canonicalBytes } from '../../core/canonical-json.ts';
import { sha256 } from '../../core/digest.ts';
import { formatInstant } from '../../core/instant.ts';
import { limits } from '../../core/limits.ts';
import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import { reasonsOf } from '../../core/verdict.ts';
import type { Producer } from '../../formats/evidence-index.ts';
import { predicateTypes, statementBytes } from '../../formats/in-toto.ts';
import { type Artifact, subjectsOf } from '../provenance/subjects.ts';
import type { RunContext } from '../run-context.ts';
import type { SignerIdentity } from '../signing/identity.ts';
import type { Evaluation, RuleResult } from './evaluate.ts';
import type { Finding } from './inspection.ts';
import type { Policy } from './policy.ts';
import type { EvidenceInput } from './verified-evidence.ts';

/** All that a decision rests on (policy specification, section 13). */
export interface Decision {
  readonly policy: Policy;
  /** Where the policy was read, relative to the workspace; never a path of the machine. */
  readonly policyUri: string;
  readonly evaluation: Evaluation;
  readonly artifacts: readonly Artifact[];
  readonly inputs: readonly EvidenceInput[];
  /** Whether somebody whom the policy trusts had sealed the evidence that was judged; else why not. */
  readonly seal: true | string;
  readonly engine: Producer;
  readonly decidedAt: Date;
  readonly stage: string | undefined;
  readonly context: RunContext;
}

type Members = { readonly [key: string]: CanonicalValue | undefined };

const ITEMS_KEPT = 50;

/** `reports/decision.json`: the predicate in canonical JSON. The same inputs and time give the same bytes. */
export function decisionBytes(decision: Decision): Bytes {
  return canonicalBytes(predicateOf(decision));
}

/**
 * The decision as a statement over the artifacts: what is signed.
 *
 * @throws Problem `subject/limit`
 */
export function decisionStatement(decision: Decision): Bytes {
  const subjects = subjectsOf(decision.artifacts);
  if (subjects.length > limits.subjects) {
    throw new Problem(
      'subject/limit',
      `${subjects.length} artifacts; one decision names at most ${limits.subjects}`,
    );
  }
  return statementBytes(subjects, predicateTypes.policyDecision, predicateOf(decision));
}

function predicateOf(decision: Decision): Members {
  const { policy, evaluation, engine, stage } = decision;
  const { id, version, owner, riskProfile, reviewedOn } = policy.metadata;
  return {
    verdict: evaluation.verdict.kind,
    reasons: [...reasonsOf(evaluation.verdict)],
    subjects: subjectsOf(decision.artifacts).map(({ name, digest }) => ({ name, digest: { ...digest } })),
    policy: {
      id,
      version,
      owner,
      riskProfile,
      reviewedOn,
      uri: decision.policyUri,
      digest: { sha256: policy.digest },
    },
    engine: { name: engine.action, version: engine.version, distDigest: engine.distDigest },
    decidedAt: formatInstant(decision.decidedAt),
    stage,
    run: runOf(decision.context),
    inputs: sortedBy(decision.inputs, ({ name }) => name).map(inputOf),
    seal: decision.seal === true ? { verified: true } : { verified: false, reason: decision.seal },
    integrityFaults: [...evaluation.integrityFaults],
    rules: evaluation.results.map(ruleOf),
  };
}

function runOf(context: RunContext): Members {
  if (context.kind === 'laptop') return { kind: 'laptop' };
  const { repository, workflowRef, runId, runAttempt, actor, eventName, sha } = context.github;
  return { kind: 'workflow', repository, workflowRef, runId, runAttempt, actor, event: eventName, sha };
}

function inputOf({ name, sha256: digest, type, verified, reason, signer }: EvidenceInput): Members {
  return {
    name,
    digest: { sha256: digest },
    type,
    verified,
    reason,
    signer: signer === undefined ? undefined : signerOf(signer),
  };
}

/** A key by its id, a certificate by issuer and name: what a later reader compares. */
function signerOf(signer: SignerIdentity): Members {
  const { name } = signer;
  return signer.kind === 'key'
    ? { key: `sha256:${signer.keyId}`, name }
    : { issuer: signer.issuer, san: signer.san, name };
}

function ruleOf({ entry, verdict, inspection }: RuleResult): Members {
  const { rule, name, enforcement, bound } = entry;
  const reasons = reasonsOf(verdict);
  const items = inspection.findings.map(findingOf);
  return {
    id: rule.id,
    name,
    title: rule.title,
    settings: bound.settings,
    enforcement,
    verdict: verdict.kind,
    explanation: reasons[0] ?? rule.title,
    evaluated: inspection.evaluated,
    // A list without an end would make the statement too large to sign; the digest binds what is left out.
    offending: {
      count: items.length,
      items: items.slice(0, ITEMS_KEPT),
      digest: { sha256: sha256(canonicalBytes(items)) },
    },
    controls: [],
  };
}

function findingOf({ subject, message, verdict }: Finding): { readonly [key: string]: CanonicalValue } {
  return { subject, message, verdict };
}
