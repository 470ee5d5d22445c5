import { resolve } from 'node:path';
import { Problem } from '@secure-build/common/core/problem';
import { refuseTrustFromEvidence } from '@secure-build/common/domain/evidence/trust-outside';
import type { Run } from '@secure-build/common/domain/outcome';
import type { ExpectedSigner } from '@secure-build/common/domain/signing/identity';
import { type Instance, noTrust, type TrustMaterial } from '@secure-build/common/domain/signing/trust';
import { embeddedTrust, onlineTrust, trustFromFile } from '@secure-build/common/edges/sigstore/trust';
import { needsAuthorities } from './expected-signers.ts';
import type { Inputs } from './inputs.ts';

/**
 * The authorities that bundles of the expected signers are verified with: the user's files, or the roots of both
 * public instances, built in or, on demand, as they are now. Nothing is loaded for keys that need none.
 *
 * @param folder absolute: the evidence folder
 * @throws Problem `trust/…`, `input/invalid`, `file/unreadable` or, online, `service/…`
 */
export async function readTrust(
  { inputs, ports, context }: Run<Inputs>,
  folder: string,
  signers: readonly ExpectedSigner[],
): Promise<TrustMaterial> {
  const paths = inputs['trusted-root-path'];
  if (paths.length > 0 && inputs.online) {
    throw new Problem('input/invalid', 'trusted roots from files and "online" exclude each other');
  }
  if (!signers.some(needsAuthorities)) return noTrust;
  if (paths.length > 0) {
    const instances: Instance[] = [];
    for (const name of paths) {
      const path = resolve(context.workspace, name);
      await refuseTrustFromEvidence(ports.files, folder, path, `the trusted root "${name}"`);
      instances.push(...(await trustFromFile(ports.files, path, name)).instances);
    }
    return { instances };
  }
  if (!inputs.online) return embeddedTrust(ports);
  const { deadlineIn } = await import('@secure-build/common/edges/retry');
  return onlineTrust(ports, { deadline: deadlineIn(ports, inputs.deadline) });
}
