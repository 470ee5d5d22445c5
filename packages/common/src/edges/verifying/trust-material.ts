import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import { type ExpectedSigner, needsAuthorities } from '../../domain/signing/identity.ts';
import { noTrust, type TrustMaterial } from '../../domain/signing/trust.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { embeddedTrust, onlineTrust, trustFromFiles } from '../sigstore/trust.ts';

/**
 * The authorities that bundles of the expected signers are verified with: the user's files, or the roots of both
 * public instances, built in or, on demand, as they are now. Nothing is loaded for keys that need none.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `trust/…`, `input/invalid`, `file/unreadable` or, online, `service/…`
 */
export async function readTrust(
  { inputs, ports, context }: Run<VerifyingInputs>,
  folder: string,
  signers: readonly ExpectedSigner[],
): Promise<TrustMaterial> {
  const paths = inputs['trusted-root-path'];
  if (paths.length > 0 && inputs.online) {
    throw new Problem('input/invalid', 'trusted roots from files and "online" exclude each other');
  }
  if (!signers.some(needsAuthorities)) return noTrust;
  if (paths.length > 0) return trustFromFiles(ports.files, context.workspace, paths, folder);
  if (!inputs.online) return embeddedTrust(ports);
  const { deadlineIn } = await import('../retry.ts');
  return onlineTrust(ports, { deadline: deadlineIn(ports, inputs.deadline) });
}
