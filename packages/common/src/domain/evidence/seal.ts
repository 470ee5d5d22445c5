import type { Bytes } from '../../core/bytes.ts';
import { sha256 } from '../../core/digest.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { evidenceSealBytes } from '../../formats/evidence-seal.ts';
import { predicateTypes } from '../../formats/in-toto.ts';
import type { Files } from '../ports.ts';
import { type SignedStatement, type Signer, signStatement } from '../signing/signer.ts';
import { type AcceptedSigners, type Verification, verifyBundle } from '../signing/verify.ts';
import { type Evidence, INDEX, SEAL } from './evidence.ts';
import { findIntegrityFaults, WITH_LOCK } from './integrity.ts';

/**
 * Signs the index as it is now, and with it the digest of every file that it lists. An older seal is replaced.
 * A folder that differs from its index is not sealed: the seal would vouch for files that are not there.
 *
 * @throws Problem `sign/nothing` without an index, `evidence/…` or `verify/unlisted` for the first difference.
 */
export async function sealEvidence(
  files: Files,
  evidence: Evidence,
  signer: Signer,
  now: Date,
): Promise<SignedStatement> {
  return evidence.exclusively(async (entries) => {
    const index = await files.readIfPresent(`${evidence.folder}/${INDEX}`, limits.indexBytes);
    if (index === undefined) {
      throw new Problem('sign/nothing', 'the evidence folder is empty: there is no index to seal');
    }
    const [fault] = await findIntegrityFaults(files, evidence.folder, entries, WITH_LOCK);
    if (fault !== undefined) throw fault;
    const signed = await signStatement(signer, evidenceSealBytes(INDEX, index, entries.length), now);
    await files.write(`${evidence.folder}/${SEAL}`, signed.bundle);
    return signed;
  });
}

/** The seal against the bytes of the index. Every byte of both counts. */
export function verifySeal(seal: Bytes, index: Bytes, accepted: AcceptedSigners): Verification {
  return verifyBundle(seal, {
    ...accepted,
    artifacts: [{ sha256: sha256(index) }],
    predicateType: predicateTypes.evidenceSeal,
    exactBytes: true,
  });
}
