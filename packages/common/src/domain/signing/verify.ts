import { type Bytes, equalBytes } from '../../core/bytes.ts';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { formatPlace, Problem } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem-catalog.ts';
import type { EcdsaOverDigest } from '../../formats/digest-signature.ts';
import { FULCIO_OID_PREFIX, readCertifiedIdentity } from '../../formats/fulcio-certificate.ts';
import { PAYLOAD_TYPE, type Statement } from '../../formats/in-toto.ts';
import { formatSigstoreBundle, type SigstoreBundle } from '../../formats/sigstore-bundle.ts';
import { type CrossCheckPolicy, crossCheck, type PredicateCheck } from '../provenance/cross-check.ts';
import { matchArtifacts } from './artifact-binding.ts';
import type { ArtifactDigests } from './artifact-digests.ts';
import { type Revocations, requireAge, requireNotRevoked } from './attestation-age.ts';
import { type Authorities, authoritiesFor } from './authorities.ts';
import { type ReadBytes, readBundle, readPayload } from './bundle-memo.ts';
import { verifyChain } from './certificate-chain.ts';
import { verifyTransparency } from './certificate-transparency.ts';
import { type Claimant, claimantOf } from './claimant.ts';
import {
  type ExpectedSigner,
  identityOfCertificate,
  identityOfKey,
  type SignerIdentity,
} from './identity.ts';
import { matchIdentity } from './identity-check.ts';
import type { ReleasedBuilder } from './released-builders.ts';
import { type SignedContent, signedContent } from './signed-content.ts';
import { type ProvenLogEntry, verifyLogEntries } from './transparency-log.ts';
import type { TrustMaterial } from './trust.ts';
import { type TrustedTime, verifyTimes } from './trusted-time.ts';

/** What must be true. All of it comes from the caller; nothing of it from the bundle. */
export interface Expectation {
  readonly trust: TrustMaterial;
  /** At least one; any one of them is enough. */
  readonly signers: readonly ExpectedSigner[];
  /** At least one; a bundle about any of them is enough, and the result says about which. */
  readonly artifacts: readonly ArtifactDigests[];
  /** Only ages are counted from it: whether a certificate was valid is decided by proved times. */
  readonly now: Date;
  /** Where absent, any predicate type is accepted and the caller looks at what it got. */
  readonly predicateType?: string;
  /** Every subject of the statement must be one of the artifacts. */
  readonly requireAllSubjects?: boolean;
  readonly maxAgeMs?: number;
  readonly revoked?: Revocations;
  /** The builders that `signer-digests: released` stands for. */
  readonly released?: readonly ReleasedBuilder[];
  /** What provenance must say; where absent, only our own build types are cross-checked. */
  readonly provenance?: CrossCheckPolicy;
  /** The file must be byte for byte what {@link formatSigstoreBundle} writes: no byte of it is inert then. */
  readonly exactBytes?: boolean;
  /** For signatures over files of which only a digest is known; load it by `loadEcdsaOverDigest`. */
  readonly ecdsaOverDigest?: EcdsaOverDigest;
}

/** Whose signatures are accepted, without saying yet over what. */
export type AcceptedSigners = Pick<
  Expectation,
  'trust' | 'signers' | 'now' | 'released' | 'revoked' | 'maxAgeMs'
>;

/** What holds for every verified bundle. Only proved values are in it, so all of it may be printed. */
interface Verified {
  readonly bundleSha256: Sha256;
  readonly signer: SignerIdentity;
  /** SHA-256 of the artifacts asked about that the bundle is about. */
  readonly artifacts: readonly Sha256[];
  /** The same artifacts as they were given; never empty. */
  readonly matched: readonly ArtifactDigests[];
  readonly times: readonly TrustedTime[];
  readonly logEntries: readonly ProvenLogEntry[];
  /** The Sigstore instance that has certified the signer; absent for a key. */
  readonly instance?: string;
  /** Evidence in the bundle that nobody here could judge, each with the reason. */
  readonly notCounted: readonly string[];
  /** What this bundle does not prove although others do, such as `no transparency log`. */
  readonly notProved: readonly string[];
}

declare const verified: unique symbol;

/**
 * A statement that passed all checks of the signing specification, 6.2. Made by {@link verifyBundle} and by nothing
 * else; rules and reports accept no other kind.
 */
export interface VerifiedStatement extends Verified {
  /** Read from the very bytes that were verified. */
  readonly statement: Statement;
  readonly payloadSha256: Sha256;
  readonly predicateCheck: PredicateCheck;
  readonly [verified]: 'statement';
}

/** A signature over a file itself. */
export interface VerifiedBlob extends Verified {
  readonly [verified]: 'blob';
}

export interface Refusal {
  readonly kind: 'not-verified';
  readonly code: ProblemCode;
  /** What, and where in the bundle. */
  readonly because: string;
  /** What to do next. */
  readonly hint: string;
  /** Of an unforeseen fault; for the log of a debug run. */
  readonly cause?: unknown;
}

export type Verification =
  | { readonly kind: 'verified'; readonly statement: VerifiedStatement }
  | { readonly kind: 'verified-blob'; readonly blob: VerifiedBlob }
  | Refusal;

const made = new WeakSet<object>();

/** A look-alike that never went through {@link verifyBundle} is not one, whatever its type says. */
export function isVerifiedStatement(value: object): value is VerifiedStatement {
  return made.has(value) && 'statement' in value;
}

export function isVerifiedBlob(value: object): value is VerifiedBlob {
  return made.has(value) && !('statement' in value);
}

/**
 * Checks 1 to 14 of the signing specification, 6.2, in its order; the first that fails decides. Check 15, that
 * every artifact has a bundle, is for whoever has all bundles. Whatever is thrown on the way is a refusal: what was
 * not proved is not verified, for whichever reason.
 *
 * @throws Problem `verify/not-asked` where the caller expects nothing: a verification of nothing is no success.
 */
export function verifyBundle(bytes: Bytes, expected: Expectation): Verification {
  if (expected.signers.length === 0) throw new Problem('verify/not-asked', 'no signer is named');
  if (!expected.artifacts.some(isArtifact)) throw new Problem('verify/not-asked', 'no artifact is named');
  try {
    return verification(bytes, expected);
  } catch (error) {
    return refusalOf(error);
  }
}

function verification(bytes: Bytes, expected: Expectation): Verification {
  const { value: bundle, sha256: bundleSha256 } = readBundle(bytes); // 1 limits, 2 strict parse
  requireExactBytes(bytes, bundle, expected);
  const claimant = claimantOf(bundle, expected.signers); // 3 kind
  const authorities = authoritiesFor(claimant, expected.trust); // 4 instance
  const { times, notCounted } = verifyTimes(bundle, authorities); // 5 time
  requireCertificate(claimant, authorities, times); // 6 chain, 7 certificate transparency
  const content = signedContent(bundle, expected.artifacts, expected.ecdsaOverDigest);
  const log = verifyLogEntries(bundle.logEntries, claimant, content, authorities, times); // 8 log
  requireSignature(claimant, content); // 9 signature
  const signer = signerOf(claimant, authorities, expected); // 10 issuer, identity
  const proved = {
    bundleSha256,
    signer,
    times,
    logEntries: log.entries,
    ...(authorities.instance === undefined ? {} : { instance: authorities.instance.name }),
    notCounted: [...new Set([...notCounted, ...log.notCounted])],
    notProved: [
      ...(log.entries.length === 0 ? ['no transparency log'] : []),
      ...(times.length === 0 ? ['no proof of time'] : []),
    ],
  };
  return content.envelope === undefined
    ? { kind: 'verified-blob', blob: verifiedBlob(content, proved, expected) }
    : { kind: 'verified', statement: verifiedStatement(content.envelope, proved, expected) };
}

type Proved = Omit<Verified, 'artifacts' | 'matched'>;

function verifiedStatement(
  envelope: NonNullable<SignedContent['envelope']>,
  proved: Proved,
  expected: Expectation,
): VerifiedStatement {
  const { value: statement, sha256: payloadSha256 } = readStatement(envelope, expected.predicateType); // 11 type
  const allSubjects = expected.requireAllSubjects === true;
  const matched = matchArtifacts(statement, expected.artifacts, { allSubjects }); // 12 subject
  const predicateCheck = crossCheck(statement, proved.signer, expected); // 13 predicate
  requireStillAccepted(proved, [payloadSha256, ...sha256sOf(matched)], expected); // 14 age, revocations
  const artifacts = sha256sOf(matched);
  return make({ ...proved, statement, payloadSha256, artifacts, matched, predicateCheck });
}

/** A file says nothing about itself, so checks 11 and 13 have nothing to look at; check 9 is what binds it. */
function verifiedBlob({ artifact }: SignedContent, proved: Proved, expected: Expectation): VerifiedBlob {
  const { predicateType, provenance } = expected;
  if (predicateType !== undefined || provenance !== undefined || artifact === undefined) {
    throw new Problem('verify/type', 'expected a statement, got a signature over a file', {
      at: { pointer: '/messageSignature' },
    });
  }
  const artifacts = sha256sOf([artifact]);
  requireStillAccepted(proved, artifacts, expected); // 14 age, revocations
  return make({ ...proved, artifacts, matched: [artifact] });
}

/** The one place where a value becomes a verified one. */
function make<T extends VerifiedStatement | VerifiedBlob>(value: Omit<T, typeof verified>): T {
  const frozen = Object.freeze(value) as T;
  made.add(frozen);
  return frozen;
}

function requireExactBytes(bytes: Bytes, bundle: SigstoreBundle, { exactBytes }: Expectation): void {
  if (exactBytes !== true) return;
  if (bundle.version === '0.3' && equalBytes(bytes, formatSigstoreBundle(bundle))) return;
  throw new Problem('verify/not-canonical', 'the bundle is not in the form that it was written in');
}

function requireCertificate(
  claimant: Claimant,
  { issuers, instance }: Authorities,
  times: readonly TrustedTime[],
): void {
  if (claimant.kind === 'key') return;
  const issuer = verifyChain(claimant, issuers, times);
  if (instance === undefined) throw new Problem('verify/trust', 'a certificate without an instance');
  const { root, profile } = instance;
  verifyTransparency(claimant.leaf, issuer.chain[0], root.certificateLogs, profile.sct);
}

/** Check 9: the key of the leaf, or the expected key, over the exact bytes. */
function requireSignature(claimant: Claimant, content: SignedContent): void {
  const key = claimant.kind === 'key' ? claimant.key.publicKey : claimant.leaf.key;
  if (content.isSignedBy(key)) return;
  const [what, pointer] =
    content.envelope === undefined
      ? ['file', '/messageSignature/signature']
      : ['envelope', '/dsseEnvelope/signatures/0/sig'];
  throw new Problem('verify/signature', `the signature does not fit the ${what} and the key`, {
    at: { pointer },
  });
}

/** Check 10. For a key it was decided with the choice of the key, which the signature has confirmed. */
function signerOf(claimant: Claimant, { instance }: Authorities, expected: Expectation): SignerIdentity {
  if (claimant.kind === 'key') return identityOfKey(claimant.key);
  if (instance === undefined) throw new Problem('verify/trust', 'a certificate without an instance');
  const certified = readCertifiedIdentity(claimant.leaf);
  const released = expected.released ?? [];
  const isOldForm = !claimant.leaf.extensions.has(`${FULCIO_OID_PREFIX}8`);
  const { name } = matchIdentity(certified, claimant.expected, { instance, released, isOldForm });
  return identityOfCertificate(certified, name);
}

/** Check 11: what the envelope says it carries, what it carries, and what was asked for. */
function readStatement(
  { payloadType, payload }: NonNullable<SignedContent['envelope']>,
  predicateType: string | undefined,
): ReadBytes<Statement> {
  if (payloadType !== PAYLOAD_TYPE) {
    throw new Problem(
      'verify/type',
      `expected the payload type ${PAYLOAD_TYPE}, got ${JSON.stringify(payloadType.slice(0, 100))}`,
      { at: { pointer: '/dsseEnvelope/payloadType' } },
    );
  }
  const read = parsePayload(payload);
  const got = read.value.predicateType;
  if (predicateType === undefined || got === predicateType) return read;
  throw new Problem(
    'verify/type',
    `expected the predicate type ${predicateType}, got ${JSON.stringify(got.slice(0, 200))}`,
  );
}

function parsePayload(payload: Bytes): ReadBytes<Statement> {
  try {
    return readPayload(payload);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const place = formatPlace(error.at);
    const where = place === '' ? '' : ` at ${place} of the payload`;
    throw new Problem('verify/type', `what was signed is no statement: ${error.message}${where}`, {
      cause: error,
    });
  }
}

function requireStillAccepted(
  { times, signer }: Proved,
  digests: readonly string[],
  { maxAgeMs, now, revoked }: Expectation,
): void {
  requireAge(times, maxAgeMs, now);
  requireNotRevoked(signer, digests, revoked);
}

function sha256sOf(artifacts: readonly ArtifactDigests[]): readonly Sha256[] {
  const digests = artifacts.flatMap(
    (artifact) => artifact.sha256 ?? (artifact.bytes === undefined ? [] : sha256(artifact.bytes)),
  );
  return [...new Set(digests)];
}

function isArtifact(artifact: ArtifactDigests): boolean {
  return Object.values(artifact).some((value) => value !== undefined);
}

/** Default deny: a defect of ours, too, ends here as "not verified", and its own words are not shown. */
function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Problem)) {
    const { code, message, hint } = new Problem('run/unexpected', 'a check ended with an unforeseen fault');
    return { kind: 'not-verified', code, because: message, hint, cause: error };
  }
  const { code, message, at, hint } = error;
  const place = formatPlace(at);
  return { kind: 'not-verified', code, because: place === '' ? message : `${message} (at ${place})`, hint };
}
