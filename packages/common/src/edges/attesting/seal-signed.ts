import { Problem } from '../../core/problem.ts';
import type { Evidence } from '../../domain/evidence/evidence.ts';
import { sealEvidence } from '../../domain/evidence/seal.ts';
import type { Ports } from '../../domain/ports.ts';
import type { Signer } from '../../domain/signing/signer.ts';

/**
 * Seals a folder that holds new bundles.
 *
 * @param bundles how many, for the words of a fault: what fails here loses none of them
 * @throws Problem as `sealEvidence` says
 */
export async function sealSigned(
  { files, clock }: Pick<Ports, 'files' | 'clock'>,
  evidence: Evidence,
  signer: Signer,
  bundles: number,
): Promise<void> {
  try {
    await sealEvidence(files, evidence, signer, clock.now());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, message, at, hint, details } = error;
    const safe = `${bundles} ${bundles === 1 ? 'bundle is' : 'bundles are'} safe in ${evidence.folder}/attestations; the folder is not sealed.`;
    throw new Problem(code, message, { at, hint, details: [...details, safe], cause: error });
  }
}
