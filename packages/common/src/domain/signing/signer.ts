import type { Bytes } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import { preAuthenticationEncoding } from '../../formats/dsse.ts';
import { PAYLOAD_TYPE, parseStatement } from '../../formats/in-toto.ts';
import type { PublicKey } from '../../formats/public-key.ts';
import { formatSigstoreBundle } from '../../formats/sigstore-bundle.ts';
import { type VerifiedStatement, verifyBundle } from './verify.ts';

/** Whatever can sign: a key in a file, later a key service or a certificate of one run. */
export interface Signer {
  /** The line of `signers` that named it, such as `key:release.pem`. Never holds a secret. */
  readonly spec: string;
  /** The signature must verify with it; its id is the identity that is published. */
  readonly publicKey: PublicKey;
  /** What a signature of this signer proves and what it does not, in one sentence. */
  readonly proves: string;
  /** Signs the bytes as they are; the scheme follows from the kind of the key. */
  sign(message: Bytes): Promise<Bytes>;
}

export interface SignedStatement {
  /** The serialized bundle: what is stored. */
  readonly bundle: Bytes;
  /** What our own verifier read from exactly these bytes. */
  readonly verified: VerifiedStatement;
}

/**
 * Signs the bytes of a statement and verifies the serialized bundle before anyone gets it (signing
 * specification, 4.4, steps 5 to 8). This has no switch: a bundle that does not verify is never stored (SEC-155).
 *
 * @param payload The statement as canonical JSON; these bytes are signed, stored and verified.
 * @throws Problem `statement/invalid` before signing, `signer/self-check` after it.
 */
export async function signStatement(signer: Signer, payload: Bytes): Promise<SignedStatement> {
  const { subject } = parseStatement(payload);
  const signature = await signer.sign(preAuthenticationEncoding(PAYLOAD_TYPE, payload));
  const bundle = formatSigstoreBundle({
    keyId: signer.publicKey.keyId,
    envelope: { payloadType: PAYLOAD_TYPE, payload, signature, keyid: '' },
  });
  const verification = verifyBundle(bundle, {
    trustedKeys: [{ publicKey: signer.publicKey, name: signer.spec }],
    artifacts: subject.map(({ digest }) => digest.sha256),
    exactBytes: true,
  });
  if (verification.kind === 'verified') return { bundle, verified: verification.statement };
  throw new Problem(
    'signer/self-check',
    `signer "${signer.spec}": our own verifier refused the new bundle: ${verification.because} [${verification.code}]`,
  );
}
