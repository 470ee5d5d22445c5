import type { ArtifactDigests } from '../../domain/signing/artifact-digests.ts';
import type { EvidenceParties } from '../../domain/signing/evidence-check.ts';
import type { SignOptions } from '../../domain/signing/signer.ts';
import type { PrivateKey } from '../../formats/private-key.ts';
import { formatSigstoreBundle, type SigstoreBundle } from '../../formats/sigstore-bundle.ts';
import { deadlineIn } from '../retry.ts';
import type { ServicePorts } from '../service-call.ts';
import { collectEvidence, rekorV1Pace, type Witnesses, witnessesOf } from './evidence.ts';

export interface KeyWitnessing extends EvidenceParties, Pick<Witnesses, 'log' | 'timestampUrls'> {
  readonly key: PrivateKey;
  /** For one signature with all its evidence. */
  readonly deadlineMs: number;
}

/** Adds log entry and timestamps to signatures by a plain key. */
export function keyWitnessing(ports: ServicePorts, witnessing: KeyWitnessing) {
  const { key, deadlineMs, log, timestampUrls, expected, trust } = witnessing;
  const pace = rekorV1Pace(ports);
  return async (
    bundle: SigstoreBundle,
    artifact: ArtifactDigests | undefined,
    { onPartial }: SignOptions,
  ): Promise<SigstoreBundle> => {
    let partial = bundle;
    try {
      const complete = await collectEvidence(ports, {
        expected,
        trust,
        bundle,
        key: key.publicKey,
        ...(artifact === undefined ? {} : { artifact }),
        witnesses: witnessesOf(ports, { log, timestampUrls }, deadlineIn(ports, deadlineMs), pace),
        // A key has no end of life that a time would have to lie before.
        isTooLate: () => false,
        onProgress: (grown) => {
          partial = grown;
        },
      });
      return complete ?? bundle;
    } catch (error) {
      await onPartial?.(formatSigstoreBundle(partial));
      throw error;
    }
  };
}
