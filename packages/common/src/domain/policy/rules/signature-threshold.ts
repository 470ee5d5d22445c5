import type { Sha256 } from '../../../core/digest.ts';
import { predicateTypes } from '../../../formats/in-toto.ts';
import { inspectArtifacts, missing } from '../inspection.ts';
import { defineRule } from '../rule.ts';
import { flag, listOf, required, signerName, wholeNumber, withDefault } from '../settings.ts';
import type { VerifiedEvidence } from '../verified-evidence.ts';

export const signatureThreshold = defineRule({
  id: 'signature.threshold',
  title: 'Enough distinct signers have signed one and the same statement about each artifact',
  why: 'One stolen key must not be enough.',
  remedy: 'Let the missing signers sign the same statement, byte by byte.',
  settings: {
    m: required(wholeNumber(1, 100), 'How many signers are needed.'),
    of: required(listOf(signerName), 'Names under trust.signers that count.'),
    distinct: withDefault(flag, true, 'One key counts once, however many of the names it has.'),
  },
  contradiction: ({ m, of }) =>
    m > of.length ? `m is ${m}, but only ${of.length} signers are listed: it can never pass` : undefined,
  check(evidence, { m, of, distinct }) {
    return inspectArtifacts(evidence, ({ sha256 }) => {
      let best = 0;
      for (const ids of signersByPayload(evidence, sha256).values()) {
        const signed = of.filter((name) => {
          const id = evidence.trustedSigners.get(name);
          return id !== undefined && ids.has(id);
        });
        const parties = new Set(signed.map((name) => evidence.trustedSigners.get(name)));
        best = Math.max(best, distinct ? parties.size : signed.length);
      }
      if (best >= m) return undefined;
      const have = `${best} of ${m} needed signers (${of.join(', ')}) signed one statement about it`;
      return missing(evidence, have);
    });
  },
});

/** Who signed each payload about an artifact. Several bundles by one signer are one signature. */
function signersByPayload(
  { statements, trustedSigners }: VerifiedEvidence,
  artifact: Sha256,
): ReadonlyMap<Sha256, ReadonlySet<Sha256>> {
  const signers = new Map<Sha256, Set<Sha256>>();
  for (const { verified } of statements) {
    // A decision is what the gate concludes: it cannot be what the gate rests on, and it may be a negative one.
    if (verified.statement.predicateType === predicateTypes.policyDecision) continue;
    if (!verified.artifacts.includes(artifact)) continue;
    const { payloadSha256, signer } = verified;
    // For a certificate it is the line of the policy that it matched: a certificate has no id of its own.
    const id = signer.kind === 'key' ? signer.keyId : trustedSigners.get(signer.name ?? '');
    if (id === undefined) continue;
    const ids = signers.get(payloadSha256) ?? new Set();
    signers.set(payloadSha256, ids.add(id));
  }
  return signers;
}
