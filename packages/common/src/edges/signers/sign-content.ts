import { createHash } from 'node:crypto';
import { Problem } from '../../core/problem.ts';
import type { SignableBlob, SignableContent } from '../../domain/signing/signer.ts';
import { preAuthenticationEncoding } from '../../formats/dsse.ts';
import { PAYLOAD_TYPE } from '../../formats/in-toto.ts';
import type { PrivateKey } from '../../formats/private-key.ts';
import { isSignedBy } from '../../formats/public-key.ts';
import { loggedHashOf } from '../../formats/rekor-request.ts';
import type { BundleContent } from '../../formats/sigstore-bundle.ts';

/**
 * The signed part of a bundle (signing specification, 4.4, step 5).
 *
 * @throws Problem `subject/changed` for a file that is not the one that was hashed, `signer/self-check` for a
 *   signature that does not verify with the key it was made with (SEC-155).
 */
export async function signContent(key: PrivateKey, content: SignableContent): Promise<BundleContent> {
  if (content.kind === 'blob') return signBlobContent(key, content);
  const { payload } = content;
  const message = preAuthenticationEncoding(PAYLOAD_TYPE, payload);
  const signature = key.sign(message);
  if (!isSignedBy(key.publicKey, message, signature)) {
    throw new Problem('signer/self-check', 'the new signature does not fit the public key of the signer');
  }
  return { kind: 'statement', envelope: { payloadType: PAYLOAD_TYPE, payload, signature, keyid: '' } };
}

/** One reading for digest and signature: what was hashed is what was signed. */
async function signBlobContent(key: PrivateKey, blob: SignableBlob): Promise<BundleContent> {
  const algorithm = loggedHashOf(key.publicKey);
  const [subject, stated] = [createHash('sha256'), createHash(algorithm)];
  const signing = key.startSignature();
  for await (const piece of blob.pieces()) {
    subject.update(piece);
    stated.update(piece);
    signing.add(piece);
  }
  if (subject.digest('hex') !== blob.sha256) {
    throw new Problem('subject/changed', 'changed while it was being signed', { at: { file: blob.name } });
  }
  return { kind: 'blob', digest: { algorithm, hex: stated.digest('hex') }, signature: signing.finish() };
}
