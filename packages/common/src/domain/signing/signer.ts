import { type Bytes, concatBytes } from '../../core/bytes.ts';
import type { Sha256 } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import { hashOfKey, loadEcdsaOverDigest } from '../../formats/digest-signature.ts';
import { parseStatement } from '../../formats/in-toto.ts';
import { formatSigstoreBundle, type SigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { ArtifactDigests } from './artifact-digests.ts';
import type { ExpectedSigner } from './identity.ts';
import type { TrustMaterial } from './trust.ts';
import { type Verification, type VerifiedBlob, type VerifiedStatement, verifyBundle } from './verify.ts';

/** Whatever can sign: a key in a file, a certificate of one run, later a key service. */
export interface Signer {
  /** The line of `signers` that named it, such as `key:release.pem`. Never holds a secret. */
  readonly spec: string;
  /** What a signature of this signer proves and what it does not, in one sentence. */
  readonly proves: string;
  /** Whom our own verifier must find in every bundle of this signer. */
  readonly expected: ExpectedSigner;
  /** The authorities that a bundle of this signer is verified with. */
  readonly trust: TrustMaterial;
  /**
   * Signs, and collects the evidence that this signer has: certificate, timestamps, log entry.
   *
   * @throws Problem `service/…`, `oidc/…`, `subject/changed`; a signature made by then was given to `onPartial`.
   */
  sign(content: SignableContent, options?: SignOptions): Promise<SigstoreBundle>;
}

export type SignableContent =
  /** The statement as canonical JSON; these bytes are signed, stored and verified. */
  { readonly kind: 'statement'; readonly payload: Bytes } | SignableBlob;

/** A file that is signed itself, read piece by piece. */
export interface SignableBlob {
  readonly kind: 'blob';
  /** Of all pieces together: other bytes are refused while they are signed. */
  readonly sha256: Sha256;
  readonly sizeBytes: number;
  /** For messages. */
  readonly name: string;
  /** From the beginning at each call; it is read when it is signed and may be read again. */
  pieces(): AsyncIterable<Bytes>;
}

export interface SignOptions {
  /**
   * Gets what was signed when the evidence for it could not be completed: a signature made is not thrown away
   * (signing specification, 4.7). Nobody has verified it.
   */
  onPartial?(bundle: Bytes): Promise<void>;
}

export interface Signed<Verified> {
  /** The serialized bundle: what is stored. */
  readonly bundle: Bytes;
  /** What our own verifier read from exactly these bytes. */
  readonly verified: Verified;
}

export type SignedStatement = Signed<VerifiedStatement>;
export type SignedBlob = Signed<VerifiedBlob>;

/**
 * Signs the bytes of a statement and verifies the serialized bundle before anyone gets it (signing
 * specification, 4.4, steps 5 to 8). This has no switch: a bundle that does not verify is never stored
 * (SEC-150, SEC-155).
 *
 * @param payload The statement as canonical JSON.
 * @throws Problem `statement/invalid` before signing, `signer/self-check` after it, and what the signer throws.
 */
export async function signStatement(
  signer: Signer,
  payload: Bytes,
  now: Date,
  options: SignOptions = {},
): Promise<SignedStatement> {
  const { subject } = parseStatement(payload);
  const bundle = formatSigstoreBundle(await signer.sign({ kind: 'statement', payload }, options));
  const verification = verifyBundle(bundle, {
    ...expectationOf(signer, now),
    artifacts: subject.map(({ digest }) => digest),
    requireAllSubjects: true,
  });
  if (verification.kind === 'verified') return { bundle, verified: verification.statement };
  throw selfCheck(signer, verification);
}

/** The same for a file itself: such a signature is no statement and says nothing but "these bytes". */
export async function signBlob(
  signer: Signer,
  blob: SignableBlob,
  now: Date,
  options: SignOptions = {},
): Promise<SignedBlob> {
  const bundle = formatSigstoreBundle(await signer.sign(blob, options));
  const verification = verifyBundle(bundle, {
    ...expectationOf(signer, now),
    artifacts: [await artifactFor(signer, blob)],
    ecdsaOverDigest: await loadEcdsaOverDigest(),
  });
  if (verification.kind === 'verified-blob') return { bundle, verified: verification.blob };
  throw selfCheck(signer, verification);
}

/**
 * What a signature of this signer can be checked with, from a reading of its own. Certificates are for P-256 keys,
 * for which the SHA-256 is enough; other keys have another hash, or none.
 */
async function artifactFor({ expected }: Signer, blob: SignableBlob): Promise<ArtifactDigests> {
  const { sha256 } = blob;
  const algorithm = expected.kind === 'key' ? hashOfKey(expected.publicKey) : 'sha256';
  if (algorithm === 'sha256') return { sha256 };
  const pieces: Bytes[] = [];
  // Only Ed25519 needs the whole; it had to be kept whole to be signed.
  for await (const piece of blob.pieces()) pieces.push(piece);
  return { sha256, bytes: concatBytes(...pieces) };
}

function expectationOf({ expected, trust }: Signer, now: Date) {
  return { trust, signers: [expected], now, exactBytes: true };
}

function selfCheck({ spec }: Signer, verification: Verification): Problem {
  const refusal = verification.kind === 'not-verified' ? verification : undefined;
  const because = refusal === undefined ? 'it is of another kind' : `${refusal.because} [${refusal.code}]`;
  return new Problem(
    'signer/self-check',
    `signer "${spec}": our own verifier refused the new bundle: ${because}`,
    refusal === undefined ? {} : { cause: refusal.cause },
  );
}
