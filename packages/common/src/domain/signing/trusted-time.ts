import { type Bytes, decodeHex, equalBytes, formatBase64, formatHex } from '../../core/bytes.ts';
import { canonicalBytes } from '../../core/canonical-json.ts';
import { digestHex } from '../../core/digest.ts';
import { formatInstant } from '../../core/instant.ts';
import { Problem } from '../../core/problem.ts';
import { isSignedBy } from '../../formats/public-key.ts';
import { isSignatureOf } from '../../formats/signature-algorithm.ts';
import { type SigstoreBundle, signatureOf } from '../../formats/sigstore-bundle.ts';
import type { TransparencyLogEntry } from '../../formats/sigstore-log-entry.ts';
import type { TimestampToken } from '../../formats/timestamp.ts';
import { isStampedBy, readTimestamp } from '../../formats/timestamp-memo.ts';
import { isWithin, type TrustedAuthority, type TrustedLog } from '../../formats/trusted-authority.ts';
import type { Authorities } from './authorities.ts';
import { countOperators } from './trust.ts';
import { unknownAuthorityHint, unknownLog, unknownTimestampAuthority } from './unknown-authority.ts';

/** A moment at which the signature existed, on the word of an authority that the caller trusts. */
export interface TrustedTime {
  readonly time: Date;
  /** `log`: the integrated time that a signed entry timestamp covers. */
  readonly source: 'timestamp' | 'log';
  /** Who runs the authority, as its trusted root says. */
  readonly authority: string;
}

export interface TrustedTimes {
  readonly times: readonly TrustedTime[];
  /** What would have been a time, each with the reason why it is none. */
  readonly notCounted: readonly string[];
}

/**
 * Check 5: at least as many distinct authorities as the profile demands. A time is a timestamp over the signature,
 * or the integrated time of an entry that a verified promise covers, and nothing else: no checkpoint (SEC-017),
 * no bare number (SEC-013).
 *
 * @throws Problem `verify/time`
 */
export function verifyTimes(bundle: SigstoreBundle, authorities: Authorities): TrustedTimes {
  const counted: CountedTime[] = [];
  const uncounted: UncountedTime[] = [];
  // The same timestamp twice says no more than once.
  const distinct = new Map(bundle.timestamps.map((der, index) => [formatHex(der), { der, index }]));
  for (const { der, index } of distinct.values()) {
    const found = verifyTimestamp(der, index, signatureOf(bundle), authorities);
    if ('because' in found) uncounted.push(found);
    else counted.push(found);
  }
  for (const [index, entry] of bundle.logEntries.entries()) {
    const found = promisedTime(entry, index, authorities);
    if (found === undefined) continue;
    if ('because' in found) uncounted.push(found);
    else counted.push(found);
  }
  const notCounted = uncounted.map(({ because }) => because);
  const operators = countOperators(counted);
  if (operators < authorities.required.time) {
    const reasons =
      notCounted.length === 0 ? 'there is no timestamp and no promise of a log' : notCounted.join('; ');
    throw new Problem(
      'verify/time',
      `expected a proof of its time by ${authorities.required.time} distinct trusted ${authorities.required.time === 1 ? 'authority' : 'authorities'}, got ${operators}: ${reasons}`,
      uncounted.some(({ isUnknown }) => isUnknown) ? { hint: unknownAuthorityHint } : {},
    );
  }
  return { times: counted.map(({ operator, ...time }) => ({ ...time, authority: operator })), notCounted };
}

type CountedTime = Omit<TrustedTime, 'authority'> & { readonly operator: string };

interface UncountedTime {
  readonly because: string;
  /** By nobody whom a trusted root lists: an older root than the bundle would not. */
  readonly isUnknown: boolean;
}

/** The time, or why it does not count. A known authority that does not verify is a forgery, never a gap. */
function verifyTimestamp(
  der: Bytes,
  index: number,
  signature: Bytes,
  authorities: Authorities,
): CountedTime | UncountedTime {
  const { timestampAuthorities: known } = authorities;
  const pointer = `/verificationMaterial/timestampVerificationData/rfc3161Timestamps/${index}`;
  const refuse = (fault: string): never => {
    throw new Problem('verify/time', fault, { at: { pointer } });
  };
  const token = readTimestamp(der, pointer);
  const imprint = decodeHex(digestHex(token.hashAlgorithm, signature));
  if (imprint === undefined || !equalBytes(imprint, token.imprint)) {
    return refuse('the timestamp is over something else than this signature');
  }
  const named = known.filter((authority) => isNamedBy(token, authority));
  if (named.length === 0) {
    if (known.some((authority) => hasSigned(token, authority))) {
      return refuse('the timestamp names another certificate than the one that has signed it');
    }
    return { because: unknownTimestampAuthority(index, authorities), isUnknown: true };
  }
  const [signer] = named.filter(({ chain }) => isStampedBy(token, chain[0]));
  if (signer === undefined) return refuse('the timestamp is not signed by the authority that it names');
  const isKnownCertificate = (embedded: Bytes) => signer.chain.some((own) => equalBytes(own.der, embedded));
  if (!token.certificates.every(isKnownCertificate)) {
    return refuse('the timestamp brings along a certificate that is not of its authority');
  }
  signer.requireSigned();
  const { time } = token;
  const inForce = named.find((authority) => isInForce(authority, time));
  if (inForce === undefined) {
    return refuse(`the time ${formatInstant(time)} lies outside of the validity of its authority`);
  }
  return { time, source: 'timestamp', operator: inForce.operator };
}

function isNamedBy({ signer }: TimestampToken, { chain: [leaf] }: TrustedAuthority): boolean {
  return signer.kind === 'subject-key-id'
    ? leaf.subjectKeyId !== undefined && equalBytes(signer.keyId, leaf.subjectKeyId)
    : signer.serialHex === leaf.serialHex && equalBytes(signer.issuer, leaf.issuer);
}

/** The name of the signer is outside of what is signed: a changed name must not turn a known authority unknown. */
function hasSigned(token: TimestampToken, { chain: [leaf] }: TrustedAuthority): boolean {
  return isSignatureOf({
    algorithm: token.signatureAlgorithm,
    hash: token.digestAlgorithm,
    key: leaf.key,
    message: token.signedAttributes,
    signature: token.signature,
  });
}

function isInForce({ chain, validFor }: TrustedAuthority, time: Date): boolean {
  return (
    isWithin(validFor, time) &&
    chain.every(({ notBefore, notAfter }) => notBefore <= time && time <= notAfter)
  );
}

/** `undefined` where the entry promises no time at all. A promise that is wrong is refused by check 8. */
function promisedTime(
  entry: TransparencyLogEntry,
  index: number,
  authorities: Authorities,
): CountedTime | UncountedTime | undefined {
  const { integratedTime } = entry;
  if (entry.inclusionPromise === undefined || integratedTime === undefined) return undefined;
  const log = logOf(entry, authorities.logs);
  if (log === undefined) return { because: unknownLog(index, authorities), isUnknown: true };
  if (!isPromiseSignedBy(entry, log)) {
    return { because: `the promise of log entry ${index + 1} is not signed by its log`, isUnknown: false };
  }
  const time = new Date(integratedTime * 1000);
  if (!isWithin(log.validFor, time)) {
    const because = `log entry ${index + 1} was made outside of the validity of its log`;
    return { because, isUnknown: false };
  }
  return { time, source: 'log', operator: log.operator };
}

export function logOf({ logId }: TransparencyLogEntry, logs: readonly TrustedLog[]): TrustedLog | undefined {
  return logs.find(({ keyId }) => equalBytes(keyId, logId));
}

/** One entry meets its log twice: for its time, and as an entry. */
const decided = new WeakMap<TransparencyLogEntry, { readonly log: TrustedLog; readonly isSigned: boolean }>();

export function isPromiseSignedBy(entry: TransparencyLogEntry, log: TrustedLog): boolean {
  const known = decided.get(entry);
  if (known !== undefined && known.log === log) return known.isSigned;
  const isSigned = verifyPromise(entry, log);
  decided.set(entry, { log, isSigned });
  return isSigned;
}

/** The signed entry timestamp of Rekor v1: over the canonical JSON of these four members. */
function verifyPromise(entry: TransparencyLogEntry, { key }: TrustedLog): boolean {
  const { inclusionPromise, integratedTime = 0, logIndex, logId, canonicalizedBody } = entry;
  if (inclusionPromise === undefined) return false;
  const promised = canonicalBytes({
    body: formatBase64(canonicalizedBody),
    integratedTime,
    logID: formatHex(logId),
    logIndex,
  });
  return isSignedBy(key, promised, inclusionPromise);
}
