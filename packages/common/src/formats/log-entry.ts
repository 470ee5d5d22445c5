import { createHash } from 'node:crypto';
import { type Bytes, decodeBase64, decodeUtf8, formatHex } from '../core/bytes.ts';
import { type JsonValue, parseJson } from '../core/json.ts';
import { limits } from '../core/limits.ts';
import { Problem } from '../core/problem.ts';
import { parsePem } from './pem.ts';
import type { EvidenceHash } from './signature-algorithm.ts';
import { readStrictObject, type StrictObject } from './strict-object.ts';

export interface LoggedDigest {
  /** `signed-bytes`: the artifact, or the pre-authentication encoding of an envelope; `payload`: of the envelope. */
  readonly of: 'signed-bytes' | 'payload';
  readonly algorithm: EvidenceHash;
  /** Lower case. */
  readonly hex: string;
}

export type LogVerifier =
  | { readonly kind: 'certificate'; readonly der: Bytes }
  | { readonly kind: 'key'; readonly spki: Bytes };

export interface LoggedSignature {
  readonly signature: Bytes;
  readonly verifier: LogVerifier;
}

/** What an entry of a Rekor log binds together, whatever its kind. */
interface Logged {
  readonly digest: LoggedDigest;
  /** At least one; exactly one for `hashedrekord`. */
  readonly signatures: readonly LoggedSignature[];
}

export type LogEntryBody = Logged &
  (
    | { readonly kind: 'hashedrekord'; readonly version: '0.0.1' | '0.0.2' }
    | { readonly kind: 'dsse'; readonly version: '0.0.1' | '0.0.2' }
    | { readonly kind: 'intoto'; readonly version: '0.0.2'; readonly payloadType: string }
  );

const CODE = 'verify/log';
const MAX_SIGNATURES = 8;

/** One reader for each kind and version that is accepted (signing specification, 4.6). */
const readers: ReadonlyMap<string, (spec: JsonValue | undefined) => LogEntryBody> = new Map([
  ['hashedrekord 0.0.1', readHashedRekord1],
  ['hashedrekord 0.0.2', readHashedRekord2],
  ['dsse 0.0.1', readDsse1],
  ['dsse 0.0.2', readDsse2],
  ['intoto 0.0.2', readIntoto],
]);

/**
 * The canonicalized body of a Rekor entry: the leaf of the log's tree. `envelopeHash` and `hash` of an envelope
 * are not kept: they are over a serialization of it that no bundle has.
 *
 * @throws Problem `verify/log`, with the JSON pointer inside of the body.
 */
export function parseLogEntryBody(canonicalizedBody: Bytes): LogEntryBody {
  try {
    const json = parseJson(canonicalizedBody, { maxBytes: limits.bundleBytes, code: CODE });
    const body = open(json, '', ['apiVersion', 'kind', 'spec']);
    const name = `${body.text('kind')} ${body.text('apiVersion')}`;
    const read = readers.get(name) ?? body.refuse('kind', `${quote(name)} is not accepted`);
    return read(body.member('spec'));
  } catch (error) {
    // Whatever is wrong with the text, be it its size or the PEM in it: it is the entry that proves nothing.
    if (error instanceof Problem) throw new Problem(CODE, `log entry: ${error.message}`, { at: error.at });
    throw error;
  }
}

function readHashedRekord1(value: JsonValue | undefined): LogEntryBody {
  const spec = open(value, '/spec', ['data', 'signature']);
  const data = spec.object('data', ['hash']);
  const signature = spec.object('signature', ['content', 'publicKey']);
  const publicKey = signature.object('publicKey', ['content']);
  return {
    kind: 'hashedrekord',
    version: '0.0.1',
    digest: readHexDigest(data, 'hash', 'signed-bytes'),
    signatures: [{ signature: signature.base64('content'), verifier: pemVerifier(publicKey, 'content') }],
  };
}

function readHashedRekord2(value: JsonValue | undefined): LogEntryBody {
  const entry = open(value, '/spec', ['hashedRekordV002']).object('hashedRekordV002', ['data', 'signature']);
  return {
    kind: 'hashedrekord',
    version: '0.0.2',
    digest: readProtoDigest(entry, 'data', 'signed-bytes'),
    signatures: [readProtoSignature(entry.member('signature'), `${entry.pointer}/signature`)],
  };
}

function readDsse1(value: JsonValue | undefined): LogEntryBody {
  const spec = open(value, '/spec', ['envelopeHash', 'payloadHash', 'signatures']);
  readHexDigest(spec, 'envelopeHash', 'payload');
  return {
    kind: 'dsse',
    version: '0.0.1',
    digest: readHexDigest(spec, 'payloadHash', 'payload'),
    signatures: readSignatures(spec, (item, at) => {
      const signed = open(item, at, ['signature', 'verifier']);
      return { signature: signed.base64('signature'), verifier: pemVerifier(signed, 'verifier') };
    }),
  };
}

function readDsse2(value: JsonValue | undefined): LogEntryBody {
  const entry = open(value, '/spec', ['dsseV002']).object('dsseV002', ['payloadHash', 'signatures']);
  return {
    kind: 'dsse',
    version: '0.0.2',
    digest: readProtoDigest(entry, 'payloadHash', 'payload'),
    signatures: readSignatures(entry, readProtoSignature),
  };
}

function readIntoto(value: JsonValue | undefined): LogEntryBody {
  const content = open(value, '/spec', ['content']).object('content', ['envelope', 'hash', 'payloadHash']);
  const envelope = content.object('envelope', ['payload', 'payloadType', 'signatures']);
  const digest = readHexDigest(content, 'payloadHash', 'payload');
  if (content.member('hash') !== undefined) readHexDigest(content, 'hash', 'payload');
  checkPayload(envelope, digest);
  return {
    kind: 'intoto',
    version: '0.0.2',
    payloadType: envelope.text('payloadType'),
    digest,
    signatures: readSignatures(envelope, (item, at) => {
      const signed = open(item, at, ['keyid', 'publicKey', 'sig']);
      return { signature: base64Twice(signed, 'sig'), verifier: pemVerifier(signed, 'publicKey') };
    }),
  };
}

/** Some logs keep the payload: then it must be what the digest is of. */
function checkPayload(envelope: StrictObject, { algorithm, hex }: LoggedDigest): void {
  if (envelope.member('payload') === undefined) return;
  const payload = base64Twice(envelope, 'payload');
  if (createHash(algorithm).update(payload).digest('hex') !== hex) {
    envelope.refuse('payload', 'not the payload that payloadHash is of');
  }
}

/** `{ "algorithm": "sha256", "value": HEX }` of Rekor v1. */
function readHexDigest(parent: StrictObject, key: string, of: LoggedDigest['of']): LoggedDigest {
  const hash = parent.object(key, ['algorithm', 'value']);
  const { algorithm, bytes } = digestNamed(hash, hashNames1);
  const hex = hash.text('value');
  return hex.length === bytes * 2 && /^[0-9a-f]*$/.test(hex)
    ? { of, algorithm, hex }
    : hash.refuse('value', `expected ${bytes * 2} lower-case hex characters`);
}

/** `{ "algorithm": "SHA2_256", "digest": BASE64 }` of Rekor v2 (protobuf `HashOutput`). */
function readProtoDigest(parent: StrictObject, key: string, of: LoggedDigest['of']): LoggedDigest {
  const hash = parent.object(key, ['algorithm', 'digest']);
  const { algorithm, bytes } = digestNamed(hash, hashNames2);
  const digest = hash.base64('digest');
  return digest.length === bytes
    ? { of, algorithm, hex: formatHex(digest) }
    : hash.refuse('digest', `expected ${bytes} bytes, got ${digest.length}`);
}

interface NamedHash {
  readonly algorithm: EvidenceHash;
  readonly bytes: number;
}

const sha256: NamedHash = { algorithm: 'sha256', bytes: 32 };
const sha384: NamedHash = { algorithm: 'sha384', bytes: 48 };
const sha512: NamedHash = { algorithm: 'sha512', bytes: 64 };
const hashNames1 = new Map(Object.entries({ sha256, sha384, sha512 }));
const hashNames2 = new Map(Object.entries({ SHA2_256: sha256, SHA2_384: sha384, SHA2_512: sha512 }));

function digestNamed(hash: StrictObject, names: ReadonlyMap<string, NamedHash>): NamedHash {
  const name = hash.text('algorithm');
  return names.get(name) ?? hash.refuse('algorithm', `${quote(name)} is not accepted`);
}

function readProtoSignature(value: JsonValue | undefined, at: string): LoggedSignature {
  const signed = open(value, at, ['content', 'verifier']);
  const verifier = signed.object('verifier', ['keyDetails', 'publicKey', 'x509Certificate']);
  // How to verify follows from the key itself: a log that calls it something else changes nothing.
  verifier.text('keyDetails');
  const kinds = (['publicKey', 'x509Certificate'] as const).filter(
    (key) => verifier.member(key) !== undefined,
  );
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    return signed.refuse('verifier', 'expected a public key or a certificate');
  }
  const bytes = verifier.object(kind, ['rawBytes']).base64('rawBytes');
  return {
    signature: signed.base64('content'),
    verifier: kind === 'publicKey' ? { kind: 'key', spki: bytes } : { kind: 'certificate', der: bytes },
  };
}

/** Base64 of PEM, as Rekor v1 has keys and certificates. */
function pemVerifier(object: StrictObject, key: string): LogVerifier {
  const text = decodeUtf8(object.base64(key)) ?? object.refuse(key, 'expected PEM');
  const { label, der } = parsePem(text, `${object.pointer}/${key}`);
  if (label === 'CERTIFICATE') return { kind: 'certificate', der };
  if (label === 'PUBLIC KEY') return { kind: 'key', spki: der };
  return object.refuse(key, `expected a PEM block "CERTIFICATE" or "PUBLIC KEY", got "${label}"`);
}

/** The intoto kind encodes once more what an envelope has in base64 already. */
function base64Twice(object: StrictObject, key: string): Bytes {
  const inner = decodeBase64(decodeUtf8(object.base64(key)) ?? '');
  return inner !== undefined && inner.length > 0
    ? inner
    : object.refuse(key, 'expected canonical base64 of canonical base64');
}

function readSignatures(
  object: StrictObject,
  read: (item: JsonValue | undefined, at: string) => LoggedSignature,
): readonly LoggedSignature[] {
  const items = object.list('signatures');
  if (items.length === 0 || items.length > MAX_SIGNATURES) {
    return object.refuse('signatures', `expected 1 to ${MAX_SIGNATURES} signatures, got ${items.length}`);
  }
  return items.map((item, index) => read(item, `${object.pointer}/signatures/${index}`));
}

const open = (value: JsonValue | undefined, at: string, known: readonly string[]): StrictObject =>
  readStrictObject(value, at, known, CODE);

const quote = (text: string): string => JSON.stringify(text.slice(0, 100));
