import { createHash } from 'node:crypto';
import { type Bytes, equalBytes } from '../../core/bytes.ts';
import { limits } from '../../core/limits.ts';
import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpResponse } from '../../domain/ports.ts';
import { parseCertificate } from '../../formats/certificate.ts';
import { formatTimestampRequest, parseTimestamp, type TimestampToken } from '../../formats/timestamp.ts';
import { type Attempt, again, done, type Effort, spent } from '../retry.ts';
import { callService, type ServicePorts, wrongAnswer } from '../service-call.ts';

export interface TimestampRequest {
  readonly url: string;
  readonly effort: Effort;
  /** What is stamped: a signature. */
  readonly signature: Bytes;
  /** Whether the answer is worth keeping; throws a Problem `verify/…` where it is not. */
  check(timestamp: Bytes): void;
  /** Ends the trials with `undefined`: the certificate would be too old for any answer. */
  isTooLate?(): boolean;
}

const TIMEOUT_MS = 30_000;
const MEDIA_TYPE = 'application/timestamp-reply';

/**
 * One timestamp of RFC 3161 over a signature, as the bundle keeps it. It is about our bytes, answers our own request
 * (nonce), and has passed the caller's check: a library that keeps whatever comes back finds out when others verify.
 *
 * @throws Problem `service/…`
 */
export function requestTimestamp(
  ports: ServicePorts,
  { url, effort, signature, check, isTooLate }: TimestampRequest,
): Promise<Bytes | undefined> {
  const digest = createHash('sha256').update(signature).digest();
  const nonce = nonceOf(ports.random.bytes(8));
  const body = formatTimestampRequest({ digest, nonce, certReq: true });
  return callService<Bytes | undefined>(ports, {
    effort,
    timeoutMs: TIMEOUT_MS,
    maxBytes: limits.signingAnswerBytes,
    before: () => (isTooLate?.() === true ? done(undefined) : undefined),
    request: async () => ({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/timestamp-query', accept: MEDIA_TYPE },
      body,
    }),
    read(response) {
      const token = readToken(ports, effort, response);
      if (token.kind === 'again') return token;
      requireAnswer(effort, token.value, digest, nonce);
      try {
        check(response.body);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        throw wrongAnswer(effort, error.message, error);
      }
      return done(response.body);
    },
  });
}

function readToken(ports: ServicePorts, effort: Effort, response: HttpResponse): Attempt<TimestampToken> {
  const type = response.headers.get('content-type') ?? '';
  if (type.split(';')[0]?.trim().toLowerCase() !== MEDIA_TYPE) {
    const shown = JSON.stringify(plainLine(type.slice(0, 60)));
    return again(`answered ${response.status} with the content type ${shown} instead of a timestamp`);
  }
  try {
    return done(parseTimestamp(response.body));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (!error.message.includes('refused the request')) {
      return again(`answered ${response.status} with a body that is no timestamp`, error);
    }
    const when = spent(ports.clock.now(), effort);
    throw new Problem('service/refused', `${effort.service}: ${error.message}, after ${when}`, {
      cause: error,
    });
  }
}

function requireAnswer(effort: Effort, token: TimestampToken, digest: Bytes, nonce: bigint): void {
  if (token.hashAlgorithm !== 'sha256' || !equalBytes(token.imprint, digest)) {
    throw wrongAnswer(effort, 'the timestamp is about other bytes than our signature');
  }
  // Without our nonce the answer may be one from before that somebody plays back.
  if (token.nonce !== nonce)
    throw wrongAnswer(effort, 'the timestamp does not repeat the nonce of the request');
  if (token.certificates.some(isRoot))
    throw wrongAnswer(effort, 'the timestamp brings along a root certificate');
}

/** Trust never comes along with what it is to judge: a root in a bundle must not even look as if it counted. */
function isRoot(der: Bytes): boolean {
  try {
    const { issuer, subject } = parseCertificate(der);
    return equalBytes(issuer, subject);
  } catch (error) {
    // What cannot be read is for the check of the whole timestamp to refuse.
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** Of 63 bits: positive, and of the same length whatever the bytes are. */
function nonceOf(bytes: Bytes): bigint {
  const number = bytes.reduce((sum, octet) => (sum << 8n) + BigInt(octet), 0n);
  return (number & (2n ** 62n - 1n)) | (2n ** 62n);
}
