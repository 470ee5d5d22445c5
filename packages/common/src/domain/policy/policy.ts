import type { Bytes } from '../../core/bytes.ts';
import { type CanonicalValue, canonicalBytes } from '../../core/canonical-json.ts';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { formatInstant } from '../../core/instant.ts';
import { Problem } from '../../core/problem.ts';
import { parsePolicyYaml, refuseFaults, valueOfYaml, type YamlNode } from '../../formats/policy-yaml.ts';
import { envelopeShape, type Metadata, type PolicyRule, type SignerReference } from './envelope.ts';
import type { Reading } from './settings.ts';

/** A policy as read: complete, every value checked, every rule bound to its settings. */
export interface Policy {
  readonly metadata: Metadata;
  readonly stages: ReadonlyMap<string, readonly string[]>;
  readonly signers: ReadonlyMap<string, SignerReference>;
  readonly rules: readonly PolicyRule[];
  /** The document as a plain value; `digest` is over its canonical JSON, so comments and layout do not count. */
  readonly document: CanonicalValue;
  readonly digest: Sha256;
}

/**
 * The policy of a YAML file (policy specification, section 3). All faults are named together. What belongs to a
 * later version is refused by name: a gate that skipped a condition would pass what its author forbade.
 *
 * @throws Problem `policy/…` with file, line and column of each fault.
 */
export async function parsePolicy(source: Bytes, file: string): Promise<Policy> {
  const node = await parsePolicyYaml(source, file);
  const reading: Reading = {
    faults: [],
    signerNames: keysAt(node, 'trust', 'signers'),
    stageNames: keysAt(node, 'stages'),
  };
  const envelope = envelopeShape.read(node, '', reading);
  refuseFaults(reading.faults);
  // A shape gives nothing only after it has reported why.
  if (envelope === undefined) throw new TypeError('a policy without faults and without a value');
  const document = valueOfYaml(node);
  return {
    metadata: envelope.metadata,
    stages: envelope.stages ?? new Map(),
    signers: envelope.trust.signers,
    rules: envelope.rules.map((rule) => ({
      ...rule,
      enforcement: rule.enforcement ?? envelope.defaults.enforcement,
    })),
    document,
    digest: sha256(canonicalBytes(document)),
  };
}

/** @throws Problem `policy/reviewed-later` where the clock or the policy must be wrong (SEC-144). */
export function refuseReviewInFuture({ metadata }: Policy, now: Date, file: string): void {
  const { reviewedOn } = metadata;
  if (reviewedOn !== undefined && formatInstant(now).slice(0, 10) < reviewedOn) {
    throw new Problem(
      'policy/reviewed-later',
      `metadata.reviewedOn is ${reviewedOn}, but the clock says ${formatInstant(now)}`,
      { at: { file } },
    );
  }
}

/** Names are collected before the rest is read, so that a rule may stand above the signers that it names. */
function keysAt(node: YamlNode | undefined, ...steps: readonly string[]): readonly string[] {
  if (node?.kind !== 'map') return [];
  const [step, ...others] = steps;
  return step === undefined ? [...node.entries.keys()] : keysAt(node.entries.get(step)?.value, ...others);
}
