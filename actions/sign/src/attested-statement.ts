import type { Bytes } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import type { Evidence } from '@secure-build/common/domain/evidence/evidence';
import { type Signer, signStatement } from '@secure-build/common/domain/signing/signer';
import { type VerifiedStatement, verifyBundle } from '@secure-build/common/domain/signing/verify';
import type { Unsigned } from './unsigned.ts';

/** One bundle, made now or found as an earlier run of the same signer left it. */
export interface AttestedStatement {
  readonly source: string;
  /** Relative to the evidence folder. */
  readonly bundleName: string;
  readonly bundle: Bytes;
  readonly signer: Signer;
  readonly verified: VerifiedStatement;
  readonly isNew: boolean;
}

/** Several signers make several bundles over one payload; the key id keeps their names apart for ever. */
export function nameOfBundle({ name }: Unsigned, { publicKey }: Signer, signers: readonly Signer[]): string {
  const suffix = signers.length === 1 ? '' : `.${publicKey.keyId.slice(0, 16)}`;
  return `attestations/${name}${suffix}.sigstore.json`;
}

/** A second run over the same statement adds nothing: the bundle that verifies already is kept (SEC-151). */
export async function signOnce(
  evidence: Evidence,
  { source, payload, subjects }: Unsigned,
  signer: Signer,
  bundleName: string,
): Promise<AttestedStatement> {
  const entry = (await evidence.entries()).find(({ name }) => name === bundleName);
  if (entry !== undefined) {
    const bundle = await evidence.read(entry);
    const earlier = verifyBundle(bundle, {
      trustedKeys: [{ publicKey: signer.publicKey, name: signer.spec }],
      artifacts: subjects.map(({ digest }) => digest.sha256),
    });
    if (earlier.kind === 'verified' && earlier.statement.payloadSha256 === sha256(payload)) {
      return { source, bundleName, bundle, signer, verified: earlier.statement, isNew: false };
    }
  }
  return { source, bundleName, signer, ...(await signStatement(signer, payload)), isNew: true };
}
