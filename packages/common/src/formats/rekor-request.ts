import { createHash } from 'node:crypto';
import { type Bytes, formatBase64, utf8 } from '../core/bytes.ts';
import { type CanonicalValue, canonicalBytes, formatCanonicalJson } from '../core/canonical-json.ts';
import { type Envelope, envelopeJson, preAuthenticationEncoding } from './dsse.ts';
import type { LogVerifier } from './log-entry.ts';
import { formatPem } from './pem.ts';
import type { PublicKey } from './public-key.ts';
import type { EvidenceHash } from './signature-algorithm.ts';

/** A signature that a transparency log shall witness. */
export interface LoggableSignature {
  readonly content:
    | { readonly kind: 'statement'; readonly envelope: Envelope }
    /** Digest of the file by the hash of the key, lower-case hex. */
    | { readonly kind: 'blob'; readonly hex: string; readonly signature: Bytes };
  /** What the entry names as the signer. */
  readonly verifier: LogVerifier;
  /** The key inside of it: decides hash and `keyDetails`. */
  readonly key: PublicKey;
}

export interface LogRequest {
  /** What is posted. */
  readonly body: Bytes;
  /** The entry as the log will store it: a 409 counts only if it holds exactly this. */
  readonly entry: Bytes;
}

/** Hash of the signed bytes: that of the signature. Ed25519 hashes by itself; logs want SHA-256 beside it. */
export function loggedHashOf({ kind }: PublicKey): EvidenceHash {
  switch (kind) {
    case 'ecdsa-p384':
      return 'sha384';
    case 'ecdsa-p521':
      return 'sha512';
    case 'ecdsa-p256':
    case 'rsa':
    case 'ed25519':
      return 'sha256';
  }
}

/**
 * Rekor v1, `POST /api/v1/log/entries`: `dsse 0.0.1` for an envelope, `hashedrekord 0.0.1` for a file
 * (sigstore/rekor `pkg/types`). The log keeps hashes; the request of the first kind has the envelope itself.
 */
export function rekorV1Request({ content, verifier, key }: LoggableSignature): LogRequest {
  const pem = formatBase64(utf8(pemOf(verifier)));
  if (content.kind === 'blob') {
    const entry = canonicalBytes({
      apiVersion: '0.0.1',
      kind: 'hashedrekord',
      spec: {
        data: { hash: { algorithm: loggedHashOf(key), value: content.hex } },
        signature: { content: formatBase64(content.signature), publicKey: { content: pem } },
      },
    });
    return { body: entry, entry };
  }
  const { envelope } = content;
  const envelopeText = formatCanonicalJson(envelopeJson(envelope));
  const dsse = (spec: CanonicalValue) => canonicalBytes({ apiVersion: '0.0.1', kind: 'dsse', spec });
  return {
    body: dsse({ proposedContent: { envelope: envelopeText, verifiers: [pem] } }),
    entry: dsse({
      envelopeHash: { algorithm: 'sha256', value: hexOf('sha256', utf8(envelopeText)) },
      payloadHash: { algorithm: 'sha256', value: hexOf('sha256', envelope.payload) },
      signatures: [{ signature: formatBase64(envelope.signature), verifier: pem }],
    }),
  };
}

/**
 * Rekor v2, `POST /api/v2/log/entries`: a `hashedrekord 0.0.2` for both; of an envelope, the digest is that of its
 * pre-authentication encoding, since the server takes no other kind (sigstore/rekor-tiles#744).
 */
export function rekorV2Request({ content, verifier, key }: LoggableSignature): LogRequest {
  const algorithm = loggedHashOf(key);
  const digest = formatBase64(
    content.kind === 'blob'
      ? Buffer.from(content.hex, 'hex')
      : createHash(algorithm)
          .update(preAuthenticationEncoding(content.envelope.payloadType, content.envelope.payload))
          .digest(),
  );
  const signed = content.kind === 'blob' ? content.signature : content.envelope.signature;
  const signature = {
    content: formatBase64(signed),
    verifier: {
      keyDetails: keyDetailsOf(key) ?? 'PUBLIC_KEY_DETAILS_UNSPECIFIED',
      ...(verifier.kind === 'key'
        ? { publicKey: { rawBytes: formatBase64(verifier.spki) } }
        : { x509Certificate: { rawBytes: formatBase64(verifier.der) } }),
    },
  };
  return {
    body: canonicalBytes({ hashedRekordRequestV002: { digest, signature } }),
    entry: canonicalBytes({
      apiVersion: '0.0.2',
      kind: 'hashedrekord',
      spec: {
        hashedRekordV002: { data: { algorithm: `SHA2_${algorithm.slice(3)}`, digest }, signature },
      },
    }),
  };
}

/**
 * Whether a log takes signatures by this key (signing specification, 4.5). Asked before anything is sent: Rekor v2
 * answers some kinds with 500, which would be tried again to the deadline.
 */
export function isLoggable(
  version: 1 | 2,
  content: LoggableSignature['content']['kind'],
  key: PublicKey,
): boolean {
  if (version === 2) return keyDetailsOf(key) !== undefined;
  // A `hashedrekord` needs a digest that was signed; pure Ed25519 signs the whole text.
  return key.kind !== 'ed25519' || content === 'statement';
}

/** `sigstore_common.proto`, `PublicKeyDetails`, as far as Rekor v2 takes them. */
function keyDetailsOf({ kind, key }: PublicKey): string | undefined {
  switch (kind) {
    case 'ecdsa-p256':
      return 'PKIX_ECDSA_P256_SHA_256';
    case 'ecdsa-p384':
      return 'PKIX_ECDSA_P384_SHA_384';
    case 'ecdsa-p521':
      return 'PKIX_ECDSA_P521_SHA_512';
    case 'rsa': {
      const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
      return [2048, 3072, 4096].includes(bits) ? `PKIX_RSA_PKCS1V15_${bits}_SHA256` : undefined;
    }
    case 'ed25519':
      return undefined;
  }
}

function pemOf(verifier: LogVerifier): string {
  return verifier.kind === 'certificate'
    ? formatPem({ label: 'CERTIFICATE', der: verifier.der })
    : formatPem({ label: 'PUBLIC KEY', der: verifier.spki });
}

function hexOf(algorithm: EvidenceHash, bytes: Bytes): string {
  return createHash(algorithm).update(bytes).digest('hex');
}
