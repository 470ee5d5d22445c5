import { createHash, verify } from 'node:crypto';
import { type Bytes, concatBytes, equalBytes, formatHex } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import type { Certificate } from './certificate.ts';
import { contextTag, parseDer } from './der.ts';
import { der } from './der-format.ts';
import { readOctetString, readOid } from './der-values.ts';
import type { PublicKey } from './public-key.ts';

/** A promise of a certificate-transparency log, version 1 (RFC 6962, 3.2). */
export interface SignedCertificateTimestamp {
  /** SHA-256 of the log's SPKI. */
  readonly logId: Bytes;
  readonly time: Date;
  /** Covered by the signature, otherwise not read. */
  readonly extensions: Bytes;
  readonly algorithm: 'ecdsa' | 'rsa';
  readonly signature: Bytes;
}

export const SCT_LIST_OID = '1.3.6.1.4.1.11129.2.4.2';
const MAX_SCTS = 16;
const SHA256_OF_TLS = 4;
const ALGORITHMS_OF_TLS: ReadonlyMap<number, 'ecdsa' | 'rsa'> = new Map([
  [1, 'rsa'],
  [3, 'ecdsa'],
]);

/** The list embedded in a certificate; empty where it has none. @throws Problem `verify/sct`. */
export function readScts({ extensions }: Certificate): readonly SignedCertificateTimestamp[] {
  const extension = extensions.get(SCT_LIST_OID);
  if (extension === undefined) return [];
  const octets = parseDer(extension.value, { code: 'verify/sct', what: 'list of SCTs' });
  const outer = new TlsReader(readOctetString(octets));
  const list = new TlsReader(outer.vector(2));
  outer.end();
  const scts: SignedCertificateTimestamp[] = [];
  while (!list.isAtEnd) {
    if (scts.length === MAX_SCTS) return refuse(`more than ${MAX_SCTS} in one certificate`);
    scts.push(readSct(list.vector(2)));
  }
  return scts.length > 0 ? scts : refuse('an empty list');
}

/**
 * Whether this log has promised to publish the precertificate of this certificate (RFC 6962, 3.2), which
 * is the certificate without the list of SCTs, bound to the key of its issuer.
 *
 * @param issuerSpki DER of the issuer's `SubjectPublicKeyInfo`.
 * @throws Problem `verify/sct` for a certificate whose list cannot be taken out.
 */
export function isSctSignedBy(
  sct: SignedCertificateTimestamp,
  certificate: Certificate,
  issuerSpki: Bytes,
  logKey: PublicKey,
): boolean {
  const keyType = sct.algorithm === 'rsa' ? 'rsa' : 'ec';
  const logId = createHash('sha256').update(logKey.spki).digest();
  if (!equalBytes(logId, sct.logId) || logKey.key.asymmetricKeyType !== keyType) return false;
  const tbs = withoutScts(certificate);
  const message = concatBytes(
    // Version 1, signature type "certificate_timestamp".
    Uint8Array.of(0, 0),
    bigEndian(sct.time.getTime(), 8),
    // Entry type "precert_entry".
    Uint8Array.of(0, 1),
    createHash('sha256').update(issuerSpki).digest(),
    bigEndian(tbs.length, 3),
    tbs,
    bigEndian(sct.extensions.length, 2),
    sct.extensions,
  );
  return verify('sha256', message, logKey.key, sct.signature);
}

function readSct(bytes: Bytes): SignedCertificateTimestamp {
  const reader = new TlsReader(bytes);
  const version = reader.number(1);
  if (version !== 0) return refuse(`expected version 1, got ${version + 1}`);
  const logId = reader.take(32);
  const time = new Date(reader.number(8));
  const extensions = reader.vector(2);
  const hash = reader.number(1);
  const algorithm = ALGORITHMS_OF_TLS.get(reader.number(1));
  const signature = reader.vector(2);
  reader.end();
  if (Number.isNaN(time.getTime())) return refuse(`log ${formatHex(logId)} names a time that does not exist`);
  if (hash !== SHA256_OF_TLS || algorithm === undefined) {
    return refuse(`log ${formatHex(logId)} signs by another algorithm than ECDSA or RSA with SHA-256`);
  }
  return { logId, time, extensions, algorithm, signature };
}

/** `TBSCertificate` of the precertificate: every other byte stays, only the lengths around it shrink. */
function withoutScts({ tbs }: Certificate): Bytes {
  const root = parseDer(tbs, { code: 'verify/sct', what: 'certificate' });
  const fields = root.children().map((field) => {
    if (field.tag !== contextTag(3, 'constructed')) return field.whole;
    const all = field.children().flatMap((list) => list.children());
    const kept = all.filter((extension) => {
      const [oid] = extension.children();
      return oid === undefined || readOid(oid) !== SCT_LIST_OID;
    });
    return der.element(field.tag, der.sequence(...kept.map(({ whole }) => whole)));
  });
  return der.sequence(...fields);
}

/** Numbers and vectors of the TLS presentation language (RFC 8446, 3), which SCTs are written in. */
class TlsReader {
  readonly #bytes: Bytes;
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  take(length: number): Bytes {
    const end = this.#at + length;
    if (end > this.#bytes.length) return refuse('cut off');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  number(length: number): number {
    return this.take(length).reduce((sum, octet) => sum * 256 + octet, 0);
  }

  vector(lengthBytes: number): Bytes {
    return this.take(this.number(lengthBytes));
  }

  end(): void {
    if (!this.isAtEnd) refuse('bytes follow after its end');
  }
}

function bigEndian(value: number, length: number): Bytes {
  return Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex');
}

function refuse(fault: string): never {
  throw new Problem('verify/sct', `signed certificate timestamp: ${fault}`);
}
