import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { type Sha256, sha256 } from '@secure-build/common/core/digest';
import type { BundleToStore } from '@secure-build/common/domain/signing/stores';
import { PAYLOAD_TYPE, statementBytes } from '@secure-build/common/formats/in-toto';

export const PREDICATE_TYPE = 'https://example.com/predicate/v1';

/** A bundle as stores see it: about an artifact with that text, and with a signature that stores do not look at. */
export function bundleToStore(artifact: string, subject: { readonly sha256?: Sha256 } = {}): BundleToStore {
  const digest = subject.sha256 ?? sha256(artifact);
  const payload = statementBytes([{ name: artifact, digest: { sha256: digest } }], PREDICATE_TYPE, {
    answer: 42,
  });
  const bytes = canonicalBytes({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: Buffer.from(sha256('key'), 'hex').toString('base64') } },
    dsseEnvelope: {
      payload: Buffer.from(payload).toString('base64'),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: Buffer.from(`signature over ${artifact}`).toString('base64') }],
    },
  });
  const fileName = `${artifact}.intoto.jsonl`;
  return {
    fileName,
    bytes,
    subjects: [{ name: artifact, digest: { sha256: digest } }],
    payloadBytes: payload.length,
    content: 'statement',
    predicateType: PREDICATE_TYPE,
    safeAt: `/evidence/${fileName}`,
  };
}

export function digestOfBundle({ subjects }: BundleToStore): Sha256 {
  const digest = subjects[0]?.digest.sha256;
  if (digest === undefined) throw new Error('this bundle is about no SHA-256');
  return digest;
}
