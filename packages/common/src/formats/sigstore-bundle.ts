import { type Bytes, decodeBase64, decodeHex, formatBase64, formatHex } from '../core/bytes.ts';
import { canonicalBytes } from '../core/canonical-json.ts';
import { parseSha256, type Sha256 } from '../core/digest.ts';
import { isJsonArray, type JsonValue, parseJson } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { type Envelope, envelopeJson, parseEnvelope } from './dsse.ts';
import { readStrictObject, refuseAt, type StrictObject } from './strict-object.ts';

export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** What `bundle.proto` called version 0.3 before it got a media type of its own. */
const OLDER_SPELLING = 'application/vnd.dev.sigstore.bundle+json;version=0.3';

/**
 * A Sigstore bundle v0.3 (sigstore/protobuf-specs `sigstore_bundle.proto`) with a DSSE envelope that was signed
 * by a plain key. Certificates, log entries, timestamps and blob signatures are not read by this version:
 * a bundle that has any of them is refused by name, because ignoring one would be a false answer.
 */
export interface SigstoreBundle {
  /** The key that the bundle names; a claim until the signature is verified with that key. */
  readonly keyId: Sha256;
  readonly envelope: Envelope;
}

/** Canonical JSON without a newline at the end: one bundle has one spelling. */
export function formatSigstoreBundle({ keyId, envelope }: SigstoreBundle): Bytes {
  return canonicalBytes({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: { publicKey: { hint: hintOf(keyId) } },
    dsseEnvelope: envelopeJson(envelope),
  });
}

/**
 * Checks 1 to 3 of the signing specification, 6.2.
 *
 * @throws Problem `verify/parse`, `verify/kind`, `verify/unsupported` or `limit/exceeded`.
 */
export function parseSigstoreBundle(bytes: Bytes): SigstoreBundle {
  const value = parseJson(bytes, { maxBytes: limits.bundleBytes, code: 'verify/parse' });
  const bundle = readStrictObject(value, '', [
    'mediaType',
    'verificationMaterial',
    'dsseEnvelope',
    'messageSignature',
  ]);
  requireMediaType(bundle);
  const keyId = parseVerificationMaterial(bundle.member('verificationMaterial'));
  const envelope = parseContent(bundle);
  const { keyid } = envelope;
  if (keyid !== '' && keyid !== hintOf(keyId)) {
    refuseAt('/dsseEnvelope/signatures/0/keyid', 'names another key than the hint of the bundle');
  }
  return { keyId, envelope };
}

function requireMediaType(bundle: StrictObject): void {
  const mediaType = bundle.text('mediaType');
  if (mediaType === BUNDLE_MEDIA_TYPE || mediaType === OLDER_SPELLING) return;
  const shown = JSON.stringify(mediaType.slice(0, 100));
  refuseAt('/mediaType', `expected "${BUNDLE_MEDIA_TYPE}", got ${shown}`);
}

function parseContent(bundle: StrictObject): Envelope {
  const envelope = bundle.member('dsseEnvelope');
  const blob = bundle.member('messageSignature');
  if (envelope !== undefined && blob !== undefined) refuseAt('', 'two contents, expected exactly one');
  if (blob !== undefined) unsupported('/messageSignature', 'signatures over a file itself');
  return parseEnvelope(envelope, '/dsseEnvelope');
}

function parseVerificationMaterial(value: JsonValue | undefined): Sha256 {
  const at = '/verificationMaterial';
  const material = readStrictObject(value, at, [
    'publicKey',
    'certificate',
    'x509CertificateChain',
    'tlogEntries',
    'timestampVerificationData',
  ]);
  // A bundle that has both leaves the choice of trust to its author (GHSA-fx35-mq7g-6g98).
  for (const kind of ['certificate', 'x509CertificateChain']) {
    if (material.member(kind) !== undefined) {
      throw new Problem(
        'verify/kind',
        'expected a signature by a key, found a certificate; certificates are not supported yet by this version',
        { at: { pointer: `${at}/${kind}` } },
      );
    }
  }
  if (hasItems(material, 'tlogEntries')) unsupported(`${at}/tlogEntries`, 'transparency-log entries');
  const timestamps = material.member('timestampVerificationData');
  if (timestamps !== undefined) {
    const pointer = `${at}/timestampVerificationData`;
    const data = readStrictObject(timestamps, pointer, ['rfc3161Timestamps']);
    if (hasItems(data, 'rfc3161Timestamps')) unsupported(pointer, 'signed timestamps');
  }
  const publicKey = readStrictObject(material.member('publicKey'), `${at}/publicKey`, ['hint']);
  return keyIdOf(publicKey.text('hint'));
}

function hasItems(object: StrictObject, key: string): boolean {
  const list = object.member(key);
  if (list === undefined) return false;
  if (!isJsonArray(list)) return refuseAt(`${object.pointer}/${key}`, 'expected a list');
  return list.length > 0;
}

function unsupported(pointer: string, what: string): never {
  throw new Problem('verify/unsupported', `${what} are not supported yet by this version`, {
    at: { pointer },
  });
}

/** Signing specification, 4.5: base64 of the SHA-256 of the SPKI. */
function hintOf(keyId: Sha256): string {
  return formatBase64(decodeHex(keyId) ?? new Uint8Array());
}

function keyIdOf(hint: string): Sha256 {
  const digest = decodeBase64(hint);
  if (digest?.length === 32) return parseSha256(formatHex(digest));
  return refuseAt(
    '/verificationMaterial/publicKey/hint',
    'expected the base64 of a SHA-256 of the public key',
  );
}
