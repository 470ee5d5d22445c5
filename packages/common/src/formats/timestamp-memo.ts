import type { Bytes } from '../core/bytes.ts';
import { type Sha256, sha256 } from '../core/digest.ts';
import type { Certificate } from './certificate.ts';
import { isTimestampSignedBy, parseTimestamp, type TimestampToken } from './timestamp.ts';

/** One process verifies a bundle where it is made, where it is kept and where it is judged. */
const MOST_KEPT = 64;
/** Real ones have less than 6 KiB; a stranger's could fill the memory. */
const LARGEST_KEPT = 8 * 1024;

const tokens = new Map<Sha256, TimestampToken>();
/** By the digest of the certificate. */
const signed = new WeakMap<TimestampToken, Map<Sha256, boolean>>();

/** {@link parseTimestamp}, once per process for the same bytes. */
export function readTimestamp(der: Bytes, pointer: string): TimestampToken {
  const id = sha256(der);
  const known = tokens.get(id);
  if (known !== undefined) return known;
  if (der.length > LARGEST_KEPT) return parseTimestamp(der, pointer);
  // Of a copy: the parts of a token lie in its bytes, and those of the caller may change.
  const token = parseTimestamp(Uint8Array.from(der), pointer);
  if (tokens.size >= MOST_KEPT) tokens.clear();
  tokens.set(id, token);
  return token;
}

/** {@link isTimestampSignedBy}, decided once for a token of {@link readTimestamp} and a certificate. */
export function isStampedBy(token: TimestampToken, certificate: Certificate): boolean {
  const answers = signed.get(token) ?? new Map<Sha256, boolean>();
  signed.set(token, answers);
  const id = sha256(certificate.der);
  const known = answers.get(id);
  if (known !== undefined) return known;
  const answer = isTimestampSignedBy(token, certificate);
  answers.set(id, answer);
  return answer;
}
