import { type Bytes, decodeHex } from '../../core/bytes.ts';
import { digestHex, type StrongHash } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import { type EcdsaOverDigest, hashOfKey, isRsaSignatureOfDigest } from '../../formats/digest-signature.ts';
import { type Envelope, preAuthenticationEncoding } from '../../formats/dsse.ts';
import { isSignedBy, type PublicKey } from '../../formats/public-key.ts';
import type { SigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { MessageSignature } from '../../formats/sigstore-message-signature.ts';
import { type ArtifactDigests, digestOf, formatArtifact } from './artifact-digests.ts';

/** What the signature of a bundle must be over, as the verifier has computed it itself. */
export interface SignedContent {
  readonly signature: Bytes;
  /** The file that a blob bundle is about. */
  readonly artifact?: ArtifactDigests;
  readonly envelope?: Envelope;
  /**
   * Lower-case hexadecimal of the signed bytes, or of the payload inside of an envelope.
   *
   * @throws Problem `verify/digest-only` where neither the digest nor the bytes were given.
   */
  digest(of: 'signed-bytes' | 'payload', algorithm: StrongHash): string | undefined;
  /** @throws Problem `verify/digest-only`. */
  isSignedBy(key: PublicKey): boolean;
}

/**
 * An envelope carries what is signed. A blob signature does not, so it is one of the artifacts asked about: that
 * of which the bundle states the digest, or the only one.
 *
 * @throws Problem `verify/subject-mismatch`
 */
export function signedContent(
  { content }: SigstoreBundle,
  artifacts: readonly ArtifactDigests[],
  ecdsaOverDigest: EcdsaOverDigest | undefined,
): SignedContent {
  return content.kind === 'statement'
    ? envelopeContent(content.envelope)
    : blobContent(content, artifactOf(content, artifacts), ecdsaOverDigest);
}

function envelopeContent(envelope: Envelope): SignedContent {
  const signedBytes = preAuthenticationEncoding(envelope.payloadType, envelope.payload);
  return {
    signature: envelope.signature,
    envelope,
    digest: (of, algorithm) => digestHex(algorithm, of === 'payload' ? envelope.payload : signedBytes),
    isSignedBy: (key) => isSignedBy(key, signedBytes, envelope.signature),
  };
}

function artifactOf({ digest }: MessageSignature, artifacts: readonly ArtifactDigests[]): ArtifactDigests {
  const candidates =
    digest === undefined
      ? artifacts
      : artifacts.filter((artifact) => digestOf(artifact, digest.algorithm) === digest.hex);
  const [artifact, second] = candidates;
  if (artifact !== undefined && (digest !== undefined || second === undefined)) return artifact;
  const asked = artifacts.slice(0, 3).map(formatArtifact).join(', ');
  throw new Problem(
    'verify/subject-mismatch',
    digest === undefined
      ? `does not say which of the ${artifacts.length} artifacts it is about; ask about one alone`
      : `asked about ${asked}; the bundle is about ${digest.algorithm}:${digest.hex}`,
    { at: { pointer: '/messageSignature/messageDigest' } },
  );
}

function blobContent(
  { signature }: MessageSignature,
  artifact: ArtifactDigests,
  ecdsaOverDigest: EcdsaOverDigest | undefined,
): SignedContent {
  const needed = (algorithm: StrongHash): string => {
    const hex = digestOf(artifact, algorithm);
    if (hex !== undefined) return hex;
    throw new Problem(
      'verify/digest-only',
      `the ${algorithm} of the file is needed, only its ${formatArtifact(artifact)} is known`,
    );
  };
  return {
    signature,
    artifact,
    digest: (of, algorithm) => (of === 'payload' ? undefined : needed(algorithm)),
    isSignedBy(key) {
      if (artifact.bytes !== undefined) return isSignedBy(key, artifact.bytes, signature);
      const hash = hashOfKey(key);
      if (hash === undefined) {
        throw new Problem('verify/digest-only', 'an Ed25519 signature is over the file, not over its digest');
      }
      const digest = decodeHex(needed(hash)) ?? new Uint8Array();
      if (key.kind === 'rsa') return isRsaSignatureOfDigest(key, hash, digest, signature);
      if (ecdsaOverDigest !== undefined) return ecdsaOverDigest(key, digest, signature);
      throw new Problem('verify/digest-only', 'an ECDSA signature over a digest was not asked to be checked');
    },
  };
}
