import { type Bytes, formatBase64 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import {
  certificateVerifier,
  type EntryVerifier,
  type HashName,
  isDigestSigned,
  keyVerifier,
} from './entry-signature.ts';
import { memberOf, objectOf, textOf } from './service.ts';
import type { OtherEntry } from './transparency-log.ts';

/** A refusal of rekor-tiles as its gateway shows it. */
export class EntryRefusal extends Error {
  readonly status: number;
  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

interface KeyDetails {
  readonly type: 'ec' | 'rsa';
  /** Curve, or bits of the modulus. */
  readonly size: string | number;
  readonly hash: HashName;
}

const keyDetails: ReadonlyMap<string, KeyDetails> = new Map([
  ['PKIX_ECDSA_P256_SHA_256', { type: 'ec', size: 'prime256v1', hash: 'sha256' }],
  ['PKIX_ECDSA_P384_SHA_384', { type: 'ec', size: 'secp384r1', hash: 'sha384' }],
  ['PKIX_ECDSA_P521_SHA_512', { type: 'ec', size: 'secp521r1', hash: 'sha512' }],
  ['PKIX_RSA_PKCS1V15_2048_SHA256', { type: 'rsa', size: 2048, hash: 'sha256' }],
  ['PKIX_RSA_PKCS1V15_3072_SHA256', { type: 'rsa', size: 3072, hash: 'sha256' }],
  ['PKIX_RSA_PKCS1V15_4096_SHA256', { type: 'rsa', size: 4096, hash: 'sha256' }],
]);

const algorithms = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' } as const;
const digestSizes = { sha256: 32, sha384: 48, sha512: 64 } as const;

/**
 * The body of a `hashedrekord 0.0.2`, the one kind that rekor-tiles 2.3.0 takes: DSSE envelopes come as the
 * digest of their pre-authentication encoding. Refusals are those that were measured (test-lab §10).
 *
 * @throws EntryRefusal
 */
export function canonicalHashedRekord(request: unknown, other: Partial<OtherEntry> = {}): Bytes {
  const inner = memberOf(request, 'hashedRekordRequestV002');
  if (objectOf(inner) === undefined) throw new EntryRefusal('invalid type, must be hashedrekord');
  onlyMembers(request, ['hashedRekordRequestV002']);
  onlyMembers(inner, ['digest', 'signature']);
  const signed = memberOf(inner, 'signature');
  onlyMembers(signed, ['content', 'verifier']);
  const verifying = memberOf(signed, 'verifier');
  onlyMembers(verifying, ['x509Certificate', 'publicKey', 'keyDetails']);

  const name = textOf(verifying, 'keyDetails') ?? '';
  if (name === 'PKIX_ED25519') throw new EntryRefusal('failed to verify signature', 500);
  const details = keyDetails.get(name);
  const digest = Buffer.from(textOf(inner, 'digest') ?? '', 'base64');
  const signature = Buffer.from(textOf(signed, 'content') ?? '', 'base64');
  const verifier = readVerifier(verifying);
  if (
    details === undefined ||
    verifier === undefined ||
    digest.length !== digestSizes[details.hash] ||
    !isOfKind(verifier, details) ||
    !isDigestSigned(verifier.key, details.hash, digest, signature)
  ) {
    throw new EntryRefusal('invalid hashedrekord request');
  }
  const rawBytes = formatBase64(other.certificate ?? verifier.der);
  const isCertificate = verifier.label === 'CERTIFICATE' || other.certificate !== undefined;
  return canonicalBytes({
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: { algorithm: algorithms[details.hash], digest: formatBase64(other.digest ?? digest) },
        signature: {
          content: formatBase64(other.signature ?? signature),
          verifier: {
            keyDetails: name,
            ...(isCertificate ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
          },
        },
      },
    },
  });
}

function readVerifier(verifying: unknown): EntryVerifier | undefined {
  const certificate = textOf(verifying, 'x509Certificate.rawBytes');
  const key = textOf(verifying, 'publicKey.rawBytes');
  try {
    if (certificate !== undefined) return certificateVerifier(Buffer.from(certificate, 'base64'));
    return key === undefined ? undefined : keyVerifier(Buffer.from(key, 'base64'));
  } catch {
    // PEM or anything else that is no DER.
    return undefined;
  }
}

function isOfKind({ key }: EntryVerifier, { type, size }: KeyDetails): boolean {
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  return key.asymmetricKeyType === type && (namedCurve ?? modulusLength) === size;
}

/** As protojson says it. */
function onlyMembers(value: unknown, names: readonly string[]): void {
  const unknown = Object.keys(objectOf(value) ?? {}).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new EntryRefusal(`proto: unknown field "${unknown}"`);
}
