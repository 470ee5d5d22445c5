import { type Bytes, decodeHex, formatBase64, formatHex } from '../core/bytes.ts';
import { type CanonicalValue, canonicalBytes } from '../core/canonical-json.ts';
import { parseSha256, type Sha256 } from '../core/digest.ts';
import { type JsonValue, parseJson } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { type Envelope, envelopeJson, parseEnvelope } from './dsse.ts';
import { logEntryJson, parseLogEntry, type TransparencyLogEntry } from './sigstore-log-entry.ts';
import {
  type MessageSignature,
  messageSignatureJson,
  parseMessageSignature,
} from './sigstore-message-signature.ts';
import { readStrictObject, refuseAt, type StrictObject } from './strict-object.ts';

export const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export type BundleVersion = '0.1' | '0.2' | '0.3';

/** The second spelling of 0.3 is older than its media type of its own. */
const versionOf: ReadonlyMap<string, BundleVersion> = new Map([
  ['application/vnd.dev.sigstore.bundle+json;version=0.1', '0.1'],
  ['application/vnd.dev.sigstore.bundle+json;version=0.2', '0.2'],
  ['application/vnd.dev.sigstore.bundle+json;version=0.3', '0.3'],
  [BUNDLE_MEDIA_TYPE, '0.3'],
]);

/**
 * A Sigstore bundle (sigstore/protobuf-specs `sigstore_bundle.proto`) as it was read: nothing of it is verified,
 * and all that is in it was read, since ignoring a part would be a false answer.
 */
export interface SigstoreBundle {
  readonly version: BundleVersion;
  readonly content: BundleContent;
  readonly material: VerificationMaterial;
  readonly logEntries: readonly TransparencyLogEntry[];
  /** RFC 3161, DER. */
  readonly timestamps: readonly Bytes[];
}

export type BundleContent =
  | { readonly kind: 'statement'; readonly envelope: Envelope }
  | ({ readonly kind: 'blob' } & MessageSignature);

export type VerificationMaterial =
  /** The SHA-256 of the SPKI that the bundle names; a claim until the signature is verified with that key. */
  | { readonly kind: 'key'; readonly hint: Sha256 }
  /** DER, the leaf first. One certificate from version 0.3 on. */
  | { readonly kind: 'certificate'; readonly chain: readonly [Bytes, ...Bytes[]] };

/** The signature, over the file or over the envelope's pre-authentication encoding. */
export function signatureOf({ content }: SigstoreBundle): Bytes {
  return content.kind === 'blob' ? content.signature : content.envelope.signature;
}

/** Canonical JSON of version 0.3 without a newline at the end: one bundle has one spelling. */
export function formatSigstoreBundle(bundle: SigstoreBundle): Bytes {
  const { version, content, material, logEntries, timestamps } = bundle;
  if (version !== '0.3' || (material.kind === 'certificate' && material.chain.length !== 1)) {
    throw new TypeError('only bundles of version 0.3 with one certificate are written');
  }
  return canonicalBytes({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: {
      ...(material.kind === 'key'
        ? { publicKey: { hint: hintOf(material.hint) } }
        : { certificate: { rawBytes: formatBase64(material.chain[0]) } }),
      ...(logEntries.length === 0 ? {} : { tlogEntries: logEntries.map(logEntryJson) }),
      ...(timestamps.length === 0
        ? {}
        : {
            timestampVerificationData: {
              rfc3161Timestamps: timestamps.map((der) => ({ signedTimestamp: formatBase64(der) })),
            },
          }),
    },
    ...contentJson(content),
  });
}

function contentJson(content: BundleContent): { readonly [key: string]: CanonicalValue } {
  return content.kind === 'statement'
    ? { dsseEnvelope: envelopeJson(content.envelope) }
    : { messageSignature: messageSignatureJson(content) };
}

/**
 * Checks 1 and 2 of the signing specification, 6.2: limits, then strict syntax.
 *
 * @throws Problem `verify/limit` or `verify/parse`, with the JSON pointer.
 */
export function parseSigstoreBundle(bytes: Bytes): SigstoreBundle {
  const bundle = readStrictObject(readJson(bytes), '', [
    'mediaType',
    'verificationMaterial',
    'dsseEnvelope',
    'messageSignature',
  ]);
  const version = parseVersion(bundle);
  const at = '/verificationMaterial';
  const material = readStrictObject(bundle.member('verificationMaterial'), at, [
    'publicKey',
    'certificate',
    'x509CertificateChain',
    'tlogEntries',
    'timestampVerificationData',
  ]);
  const parsed: SigstoreBundle = {
    version,
    content: parseContent(bundle),
    material: parseMaterial(material, version),
    logEntries: fewItems(material, 'tlogEntries').map((entry, index) =>
      parseLogEntry(entry, `${at}/tlogEntries/${index}`, version),
    ),
    timestamps: parseTimestamps(material),
  };
  refuseForeignKeyId(parsed);
  return parsed;
}

function readJson(bytes: Bytes): JsonValue {
  try {
    return parseJson(bytes, { maxBytes: limits.bundleBytes, code: 'verify/parse' });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'limit/exceeded') throw error;
    throw new Problem('verify/limit', error.message, { at: error.at, cause: error });
  }
}

function parseVersion(bundle: StrictObject): BundleVersion {
  const mediaType = bundle.text('mediaType');
  const version = versionOf.get(mediaType);
  if (version !== undefined) return version;
  const shown = JSON.stringify(mediaType.slice(0, 100));
  return bundle.refuse('mediaType', `expected "${BUNDLE_MEDIA_TYPE}" or version 0.1 or 0.2, got ${shown}`);
}

function parseContent(bundle: StrictObject): BundleContent {
  const hasEnvelope = bundle.member('dsseEnvelope') !== undefined;
  const hasBlob = bundle.member('messageSignature') !== undefined;
  if (hasEnvelope === hasBlob) {
    refuseAt('', `${hasBlob ? 'two contents' : 'no content'}, expected exactly one`);
  }
  if (hasEnvelope) {
    return { kind: 'statement', envelope: parseEnvelope(bundle.member('dsseEnvelope'), '/dsseEnvelope') };
  }
  return { kind: 'blob', ...parseMessageSignature(bundle, 'messageSignature') };
}

/** A bundle that has a key and a certificate leaves the choice of trust to its author (GHSA-fx35-mq7g-6g98). */
function parseMaterial(material: StrictObject, version: BundleVersion): VerificationMaterial {
  const chainKey = version === '0.3' ? 'certificate' : 'x509CertificateChain';
  const present = ['publicKey', 'certificate', 'x509CertificateChain'].filter(
    (key) => material.member(key) !== undefined,
  );
  const [kind] = present;
  if (present.length !== 1 || (kind !== 'publicKey' && kind !== chainKey)) {
    const found = present.length === 0 ? 'neither' : present.map((key) => `"${key}"`).join(' and ');
    refuseAt(
      material.pointer,
      `version ${version} has exactly one of "publicKey" and "${chainKey}", got ${found}`,
    );
  }
  if (kind === 'publicKey') {
    return { kind: 'key', hint: parseHint(material.object('publicKey', ['hint'])) };
  }
  const certificates = kind === 'certificate' ? [material.member(kind)] : parseChain(material);
  const [leaf, ...others] = certificates.map((value, index) => {
    const at = `${material.pointer}/${kind === 'certificate' ? kind : `${kind}/certificates/${index}`}`;
    return readStrictObject(value, at, ['rawBytes']).base64('rawBytes');
  });
  if (leaf === undefined) return refuseAt(`${material.pointer}/${kind}`, 'expected at least one certificate');
  return { kind: 'certificate', chain: [leaf, ...others] };
}

function parseChain(material: StrictObject): readonly JsonValue[] {
  return fewItems(material.object('x509CertificateChain', ['certificates']), 'certificates');
}

function parseTimestamps(material: StrictObject): readonly Bytes[] {
  if (material.member('timestampVerificationData') === undefined) return [];
  const data = material.object('timestampVerificationData', ['rfc3161Timestamps']);
  return fewItems(data, 'rfc3161Timestamps').map((value, index) => {
    const at = `${data.pointer}/rfc3161Timestamps/${index}`;
    return readStrictObject(value, at, ['signedTimestamp']).base64('signedTimestamp');
  });
}

/** Signing specification, 4.5: the base64 of the SHA-256 of the SPKI. */
function hintOf(keyId: Sha256): string {
  return formatBase64(decodeHex(keyId) ?? new Uint8Array());
}

function parseHint(publicKey: StrictObject): Sha256 {
  const digest = publicKey.base64('hint');
  if (digest.length === 32) return parseSha256(formatHex(digest));
  return publicKey.refuse('hint', 'expected the base64 of a SHA-256 of the public key');
}

/** With a certificate the `keyid` means nothing; with a key it is a second place where one could be named. */
function refuseForeignKeyId({ content, material }: SigstoreBundle): void {
  if (content.kind !== 'statement' || material.kind !== 'key') return;
  const { keyid } = content.envelope;
  if (keyid === '' || keyid === hintOf(material.hint)) return;
  refuseAt('/dsseEnvelope/signatures/0/keyid', 'names another key than the hint of the bundle');
}

function fewItems(object: StrictObject, key: string): readonly JsonValue[] {
  const list = object.list(key);
  if (list.length <= limits.bundleItems) return list;
  throw new Problem('verify/limit', `${list.length} items; at most ${limits.bundleItems} are read`, {
    at: { pointer: `${object.pointer}/${key}` },
  });
}
