import { createHash } from 'node:crypto';
import { type Bytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { type CanonicalValue, canonicalBytes } from '@secure-build/common/core/canonical-json';
import { preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import {
  canonicalPem,
  type EntryVerifier,
  type HashName,
  isDigestSigned,
  isSigned,
  readVerifierPem,
} from './entry-signature.ts';
import { memberOf, objectOf, textOf } from './service.ts';
import { formatPem } from './signing-key.ts';
import type { OtherEntry } from './transparency-log.ts';

/**
 * The canonical body of a proposed entry of Rekor v1: what goes into the tree is written anew, from values that
 * were checked. `other` replaces parts of it, for the faults of a log.
 *
 * @throws Error with the reason, which the service answers with 400.
 */
export function canonicalEntry(proposed: unknown, other: Partial<OtherEntry> = {}): Bytes {
  const kind = `${textOf(proposed, 'kind')} ${textOf(proposed, 'apiVersion')}`;
  const write = writers.get(kind);
  if (write === undefined) throw new Error(`entry kind not supported: ${kind}`);
  const [name = '', apiVersion = ''] = kind.split(' ');
  return canonicalBytes({ apiVersion, kind: name, spec: write(memberOf(proposed, 'spec'), other) });
}

type Write = (spec: unknown, other: Partial<OtherEntry>) => CanonicalValue;

const writers: ReadonlyMap<string, Write> = new Map([
  ['hashedrekord 0.0.1', hashedRekord],
  ['intoto 0.0.2', intoto],
  ['dsse 0.0.1', dsse],
]);

const DIGEST_HEX_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

function hashedRekord(spec: unknown, other: Partial<OtherEntry>): CanonicalValue {
  const algorithm = need(spec, 'data.hash.algorithm');
  const value = need(spec, 'data.hash.value').toLowerCase();
  if (DIGEST_HEX_LENGTHS.get(algorithm) !== value.length || !/^[0-9a-f]+$/.test(value)) {
    throw new Error('invalid value for hash');
  }
  const signature = base64(need(spec, 'signature.content'));
  const verifier = readVerifier(need(spec, 'signature.publicKey.content'));
  if (!isDigestSigned(verifier.key, algorithm as HashName, Buffer.from(value, 'hex'), signature)) {
    throw new Error('verifying signature: invalid signature when validating ASN.1 encoded signature');
  }
  return {
    data: { hash: { algorithm, value: hexOf(other.digest) ?? value } },
    signature: {
      content: formatBase64(other.signature ?? signature),
      publicKey: { content: publicKeyOf(verifier, other) },
    },
  };
}

/** `proposedContent` is taken away; hashes and a sorted list of signatures stay. */
function dsse(spec: unknown, other: Partial<OtherEntry>): CanonicalValue {
  const text = need(spec, 'proposedContent.envelope');
  const verifiers = memberOf(spec, 'proposedContent.verifiers');
  const envelope: unknown = JSON.parse(text);
  const payload = base64(need(envelope, 'payload'));
  const keys = (Array.isArray(verifiers) ? verifiers : []).map((item) => readVerifier(String(item)));
  const signatures = checkedSignatures(envelope, payload, keys, (signature) => need(signature, 'sig'));
  return {
    envelopeHash: sha256(utf8(text)),
    payloadHash: { algorithm: 'sha256', value: hexOf(other.digest) ?? sha256(payload).value },
    signatures: signatures
      .map(({ encoded, verifier }) => ({
        signature: other.signature === undefined ? encoded : formatBase64(other.signature),
        verifier: publicKeyOf(verifier, other),
      }))
      .sort((a, b) => (a.signature < b.signature ? -1 : 1)),
  };
}

/** Payload and signatures come with base64 twice; the payload is not kept, and neither is an empty keyid. */
function intoto(spec: unknown, other: Partial<OtherEntry>): CanonicalValue {
  const envelope = memberOf(spec, 'content.envelope');
  const payload = base64(twice(need(envelope, 'payload')));
  const list = memberOf(envelope, 'signatures');
  const keys = (Array.isArray(list) ? list : []).map((item) => readVerifier(need(item, 'publicKey')));
  const signatures = checkedSignatures(envelope, payload, keys, (item) => twice(need(item, 'sig')));
  return {
    content: {
      envelope: {
        payloadType: need(envelope, 'payloadType'),
        signatures: signatures.map(({ encoded, verifier, keyid }) => ({
          sig: formatBase64(utf8(other.signature === undefined ? encoded : formatBase64(other.signature))),
          publicKey: publicKeyOf(verifier, other),
          ...(keyid === '' ? {} : { keyid }),
        })),
      },
      hash: { algorithm: 'sha256', value: need(spec, 'content.hash.value') },
      payloadHash: { algorithm: 'sha256', value: hexOf(other.digest) ?? sha256(payload).value },
    },
  };
}

/** Each signature of the envelope, with a verifier whose it is; one that is nobody's refuses the entry. */
function checkedSignatures(
  envelope: unknown,
  payload: Bytes,
  keys: readonly EntryVerifier[],
  encodedOf: (signature: unknown) => string,
) {
  const signed = preAuthenticationEncoding(need(envelope, 'payloadType'), payload);
  const signatures = memberOf(envelope, 'signatures');
  if (!Array.isArray(signatures) || signatures.length === 0) throw new Error('envelope has no signatures');
  return signatures.map((signature: unknown) => {
    const encoded = encodedOf(signature);
    const verifier = keys.find(({ key }) => isSigned(key, signed, base64(encoded)));
    if (verifier === undefined) throw new Error('all signatures must have a key that verifies it');
    return { encoded, verifier, keyid: textOf(objectOf(signature), 'keyid') ?? '' };
  });
}

function need(value: unknown, path: string): string {
  const member = textOf(value, path);
  if (member === undefined || member === '') throw new Error(`${path} in body is required`);
  return member;
}

const base64 = (value: string): Bytes => Buffer.from(value, 'base64');
const twice = (value: string): string => Buffer.from(value, 'base64').toString('latin1');
const hexOf = (bytes?: Bytes): string | undefined => bytes && Buffer.from(bytes).toString('hex');

const sha256 = (bytes: Bytes) => ({
  algorithm: 'sha256',
  value: createHash('sha256').update(bytes).digest('hex'),
});

const readVerifier = (encoded: string): EntryVerifier =>
  readVerifierPem(Buffer.from(encoded, 'base64').toString('latin1'));

function publicKeyOf(verifier: EntryVerifier, { certificate }: Partial<OtherEntry>): string {
  return formatBase64(
    utf8(certificate === undefined ? canonicalPem(verifier) : formatPem('CERTIFICATE', certificate)),
  );
}
