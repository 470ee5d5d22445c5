import type { Run } from '../../domain/outcome.ts';
import type { ExpectedSigner } from '../../domain/signing/identity.ts';
import type { AcceptedSigners } from '../../domain/signing/verify.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { readBuilders } from './released-builders.ts';
import { readRevocations } from './revoked.ts';
import { readTrust } from './trust-material.ts';

/**
 * Everything that decides whether a signature by one of the signers counts: authorities, released builders,
 * revocations, the age. None of it comes from what is verified.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `trust/…`, `input/invalid`, `file/unreadable`, `verify/…` or, online, `service/…`
 */
export async function readAccepted(
  story: Run<VerifyingInputs>,
  folder: string,
  signers: readonly ExpectedSigner[],
): Promise<AcceptedSigners> {
  const { inputs, ports } = story;
  const revoked = await readRevocations(story, folder);
  const { 'max-age': maxAgeMs } = inputs;
  const accepted = {
    trust: await readTrust(story, folder, signers),
    signers,
    now: ports.clock.now(),
    ...(revoked === undefined ? {} : { revoked }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  };
  return { ...accepted, released: await readBuilders(story, folder, accepted) };
}
