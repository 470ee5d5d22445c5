import { createPublicKey, type KeyObject } from 'node:crypto';
import { type Bytes, decodeHex, equalBytes } from '../core/bytes.ts';
import { parseInstant } from '../core/instant.ts';
import type { JsonValue } from '../core/json.ts';
import { Problem } from '../core/problem.ts';
import { type Certificate, unknownCriticalExtensions } from './certificate.ts';
import { isIssuer, readCertificate } from './certificate-memo.ts';
import { type PublicKey, publicKeyOf, readSpki } from './public-key.ts';
import { readStrictObject, type StrictObject } from './strict-object.ts';

/** A transparency log, of entries or of certificates. */
export interface TrustedLog {
  /** 32 bytes: SHA-256 of the SPKI, or for an Ed25519 key that signs notes, of the log's name and the key. */
  readonly keyId: Bytes;
  readonly key: PublicKey;
  readonly validFor: Interval;
  /** Two logs of one operator are one authority: one outage or compromise takes both (SEC-022). */
  readonly operator: string;
}

/** A certificate authority or a timestamp authority. */
export interface TrustedAuthority {
  /** From the one that issues or stamps up to the root. */
  readonly chain: readonly [Certificate, ...Certificate[]];
  readonly validFor: Interval;
  readonly operator: string;
  /**
   * Each is signed by the next one, the last by itself. Whoever relies on the chain calls this; for a root that was
   * read with `signatures: 'now'` it was called already.
   *
   * @throws Problem `trust/root-invalid`
   */
  requireSigned(): void;
}

/** Closed at both ends. */
export interface Interval {
  readonly start: Date;
  /** Absent: still open. */
  readonly end?: Date;
}

export function isWithin({ start, end }: Interval, time: Date): boolean {
  return time >= start && (end === undefined || time <= end);
}

const CODE = 'trust/root-invalid';
export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const ANY_USE = '2.5.29.37.0';
/** Certificates in one chain: real ones have one to three. */
const LONGEST_CHAIN = 8;

/** @throws Problem `trust/root-invalid`, or what a key or a time is refused with. */
export function parseTrustedLog(value: JsonValue, pointer: string): TrustedLog {
  const log = readStrictObject(
    value,
    pointer,
    ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'],
    CODE,
  );
  if (log.text('hashAlgorithm') !== 'SHA2_256') log.refuse('hashAlgorithm', 'expected "SHA2_256"');
  const publicKey = log.object('publicKey', ['rawBytes', 'keyDetails', 'validFor']);
  const key = parseLogKey(publicKey);
  return {
    keyId: parseKeyId(log, key),
    key,
    validFor: parseInterval(publicKey),
    operator: operatorOf(log, 'baseUrl', `log ${key.keyId}`),
  };
}

/**
 * The name that an Ed25519 log signs its notes with stands in no trusted root, so its id is compared where a
 * checkpoint shows the name (C2SP `signed-note`).
 */
function parseKeyId(log: StrictObject, key: PublicKey): Bytes {
  const keyId = log.object('logId', ['keyId']).base64('keyId');
  if (keyId.length !== 32) log.refuse('logId/keyId', `expected 32 bytes, got ${keyId.length}`);
  const spkiDigest = decodeHex(key.keyId);
  if (key.kind !== 'ed25519' && (spkiDigest === undefined || !equalBytes(keyId, spkiDigest))) {
    log.refuse('logId/keyId', 'is not the SHA-256 of the public key');
  }
  return keyId;
}

const PKCS1 = 'PKCS1_RSA_PKCS1V5';
/** `sigstore_common.proto`, `PublicKeyDetails`, as far as a log of today may have it. */
const keyKindOf: ReadonlyMap<string, PublicKey['kind']> = new Map([
  ['PKIX_ECDSA_P256_SHA_256', 'ecdsa-p256'],
  ['PKIX_ECDSA_P384_SHA_384', 'ecdsa-p384'],
  ['PKIX_ECDSA_P521_SHA_512', 'ecdsa-p521'],
  ['PKIX_ED25519', 'ed25519'],
  ['PKIX_RSA_PKCS1V15_2048_SHA256', 'rsa'],
  ['PKIX_RSA_PKCS1V15_3072_SHA256', 'rsa'],
  ['PKIX_RSA_PKCS1V15_4096_SHA256', 'rsa'],
  ['PKIX_RSA_PKCS1V5', 'rsa'],
  [PKCS1, 'rsa'],
]);

function parseLogKey(publicKey: StrictObject): PublicKey {
  const details = publicKey.text('keyDetails');
  const kind = keyKindOf.get(details);
  if (kind === undefined) {
    return publicKey.refuse(
      'keyDetails',
      `no kind of key for a log: ${JSON.stringify(details.slice(0, 100))}`,
    );
  }
  const der = publicKey.base64('rawBytes');
  const key = details === PKCS1 ? readPkcs1(publicKey, der) : readSpki(der, 'public key of a log');
  if (key === 'unreadable') return publicKey.refuse('rawBytes', 'no public key (SPKI) that can be read');
  if (key === 'not canonical')
    return publicKey.refuse('rawBytes', 'the key is not in its canonical encoding');
  if (key.kind !== kind) publicKey.refuse('keyDetails', `says ${details}, but the key is ${key.kind}`);
  return key;
}

function readPkcs1(publicKey: StrictObject, der: Bytes): PublicKey {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'pkcs1' });
  } catch {
    return publicKey.refuse('rawBytes', 'no public key (PKCS1) that can be read');
  }
  return publicKeyOf(key, 'public key of a log');
}

export function parseCertificateAuthority(value: JsonValue, pointer: string): TrustedAuthority {
  const authority = parseAuthority(value, pointer, CODE_SIGNING);
  authority.chain.forEach((certificate, index) => {
    requireCa(certificate, index, `${pointer}/certChain/certificates/${index}`);
  });
  return authority;
}

export function parseTimestampAuthority(value: JsonValue, pointer: string): TrustedAuthority {
  const authority = parseAuthority(value, pointer, TIME_STAMPING);
  const [leaf, ...issuers] = authority.chain;
  const at = `${pointer}/certChain/certificates`;
  // RFC 3161 section 2.3: this use and no other.
  if (leaf.extendedKeyUsage.length !== 1 || leaf.extendedKeyUsage[0] !== TIME_STAMPING) {
    refuseCertificate(
      `${at}/0`,
      'the certificate that stamps has not time stamping as its only extended use',
    );
  }
  if (leaf.isCa)
    refuseCertificate(`${at}/0`, 'the certificate that stamps is one of a certificate authority');
  issuers.forEach((certificate, index) => {
    requireCa(certificate, index, `${at}/${index + 1}`);
  });
  return authority;
}

function parseAuthority(value: JsonValue, pointer: string, use: string): TrustedAuthority {
  const authority = readStrictObject(
    value,
    pointer,
    ['subject', 'uri', 'certChain', 'validFor', 'operator'],
    CODE,
  );
  readName(authority);
  const certificates = authority.object('certChain', ['certificates']).list('certificates');
  if (certificates.length > LONGEST_CHAIN)
    authority.refuse('certChain', `${certificates.length} certificates`);
  const [first, ...others] = certificates.map((item, index) => {
    const at = `${pointer}/certChain/certificates/${index}`;
    return readCertificate(readStrictObject(item, at, ['rawBytes'], CODE).base64('rawBytes'), at);
  });
  if (first === undefined) return authority.refuse('certChain', 'expected at least one certificate');
  const chain: TrustedAuthority['chain'] = [first, ...others];
  const at = `${pointer}/certChain/certificates`;
  requireUse(chain, use, at);
  return {
    chain,
    requireSigned: () => requireSignedChain(chain, at),
    validFor: parseInterval(authority),
    operator: operatorOf(authority, 'uri', `certificate ${Buffer.from(chain[0].subject).toString('hex')}`),
  };
}

function requireSignedChain(chain: TrustedAuthority['chain'], pointer: string): void {
  chain.forEach((certificate, index) => {
    const issuer = chain[index + 1] ?? certificate;
    if (isIssuer(issuer, certificate)) return;
    const whose = issuer === certificate ? 'by itself: the chain has no root' : 'by the next certificate';
    refuseCertificate(`${pointer}/${index}`, `is not signed ${whose}`);
  });
}

function requireUse(chain: TrustedAuthority['chain'], use: string, pointer: string): void {
  chain.forEach((certificate, index) => {
    const at = `${pointer}/${index}`;
    const [unknown] = unknownCriticalExtensions(certificate);
    if (unknown !== undefined) refuseCertificate(at, `has an unknown critical extension ${unknown}`);
    const uses = certificate.extendedKeyUsage;
    if (uses.length > 0 && !uses.includes(use) && !uses.includes(ANY_USE)) {
      refuseCertificate(at, `is limited to other uses than ${use}`);
    }
  });
}

function requireCa(certificate: Certificate, casBelow: number, pointer: string): void {
  const { isCa, keyUsage, pathLength } = certificate;
  if (!isCa) refuseCertificate(pointer, 'is not one of a certificate authority');
  if (keyUsage !== undefined && !keyUsage.has('keyCertSign')) {
    refuseCertificate(pointer, 'may not sign certificates (key usage)');
  }
  if (pathLength !== undefined && pathLength < casBelow) {
    refuseCertificate(pointer, `allows ${pathLength} authorities below it, the chain has ${casBelow}`);
  }
}

function refuseCertificate(pointer: string, fault: string): never {
  throw new Problem(CODE, fault, { at: { pointer } });
}

/** A missing start is an error: read as 1970 it would make a key valid for ever before its time (SEC-018). */
function parseInterval(holder: StrictObject): Interval {
  const validFor = holder.object('validFor', ['start', 'end']);
  const start = parseInstant(validFor.text('start'));
  if (validFor.member('end') === undefined) return { start };
  const end = parseInstant(validFor.text('end'));
  if (end < start) validFor.refuse('end', 'lies before the start');
  return { start, end };
}

function readName(authority: StrictObject): void {
  if (authority.member('subject') === undefined) return;
  const subject = authority.object('subject', ['organization', 'commonName']);
  for (const key of ['organization', 'commonName']) optionalText(subject, key);
}

/**
 * Who runs it: the operator that the root names, else the domain of its address, else only itself. The last two
 * labels of a host may join two operators into one, which counts too few, never too many.
 */
function operatorOf(holder: StrictObject, urlKey: string, itself: string): string {
  const url = optionalText(holder, urlKey);
  return optionalText(holder, 'operator') ?? domainOf(url) ?? itself;
}

/** URLs are not judged (GitHub's root has bare host names) and never opened. */
function domainOf(url: string | undefined): string | undefined {
  const host = url?.replace(/^[a-z]+:\/\//i, '').split(/[/:?#]/)[0];
  return host === undefined || host === '' ? undefined : host.toLowerCase().split('.').slice(-2).join('.');
}

function optionalText(object: StrictObject, key: string): string | undefined {
  if (object.member(key) === undefined) return undefined;
  const text = object.text(key, { mayBeEmpty: true });
  return text === '' ? undefined : text;
}
