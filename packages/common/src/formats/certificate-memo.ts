import type { Bytes } from '../core/bytes.ts';
import { type Sha256, sha256 } from '../core/digest.ts';
import { type Certificate, isIssuedBy, parseCertificate } from './certificate.ts';
import type { PublicKey } from './public-key.ts';
import { isSctSignedBy, type SignedCertificateTimestamp } from './signed-certificate-timestamp.ts';

/** Roots list the same certificates again and again (GitHub's 36 are 15), and one leaf signs many bundles. */
const MOST_KEPT = 512;
/** Real ones have less than 2 KiB; a stranger's could fill the memory. */
const LARGEST_KEPT = 8 * 1024;

const certificates = new Map<Sha256, Certificate>();
const issued = new Map<string, boolean>();
const promised = new Map<string, boolean>();

/** {@link parseCertificate}, once per process for the same bytes. */
export function readCertificate(der: Bytes, pointer: string): Certificate {
  const id = sha256(der);
  const known = certificates.get(id);
  if (known !== undefined) return known;
  const certificate = parseCertificate(der, pointer);
  if (der.length <= LARGEST_KEPT) keep(certificates, id, certificate);
  return certificate;
}

/** {@link isIssuedBy}, decided once per process for the same bytes of both. */
export function isIssuer(issuer: Certificate, certificate: Certificate): boolean {
  const id = `${sha256(certificate.der)} ${sha256(issuer.der)}`;
  const known = issued.get(id);
  if (known !== undefined) return known;
  const answer = isIssuedBy(certificate, issuer);
  keep(issued, id, answer);
  return answer;
}

/** {@link isSctSignedBy}, decided once per process for the same bytes of all: one leaf signs many bundles. */
export function isPromised(
  sct: SignedCertificateTimestamp,
  certificate: Certificate,
  issuerSpki: Bytes,
  logKey: PublicKey,
): boolean {
  const { time, algorithm, ...texts } = sct;
  const parts = [certificate.der, issuerSpki, logKey.spki, texts.logId, texts.extensions, texts.signature];
  const id = `${time.getTime()} ${algorithm} ${parts.map((bytes) => sha256(bytes)).join(' ')}`;
  const known = promised.get(id);
  if (known !== undefined) return known;
  const answer = isSctSignedBy(sct, certificate, issuerSpki, logKey);
  keep(promised, id, answer);
  return answer;
}

function keep<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (map.size >= MOST_KEPT) map.clear();
  map.set(key, value);
}
