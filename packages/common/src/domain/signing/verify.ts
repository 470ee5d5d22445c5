import { type Bytes, equalBytes } from '../../core/bytes.ts';
import { type Sha256, sha256 } from '../../core/digest.ts';
import { formatPlace, Problem } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem-catalog.ts';
import { preAuthenticationEncoding } from '../../formats/dsse.ts';
import { PAYLOAD_TYPE, parseStatement, type Statement } from '../../formats/in-toto.ts';
import { isSignedBy } from '../../formats/public-key.ts';
import {
  formatSigstoreBundle,
  parseSigstoreBundle,
  type SigstoreBundle,
} from '../../formats/sigstore-bundle.ts';
import { identityOf, type SignerIdentity, type TrustedKey } from './identity.ts';

declare const verified: unique symbol;

/**
 * A statement whose signature, signer and subject were checked. Made by {@link verifyBundle} and by nothing
 * else; rules and reports accept no other kind.
 */
export interface VerifiedStatement {
  /** Read from the very bytes that were verified. */
  readonly statement: Statement;
  readonly payloadSha256: Sha256;
  readonly bundleSha256: Sha256;
  readonly signer: SignerIdentity;
  /** The artifacts asked about that the statement is about: never empty. */
  readonly artifacts: readonly Sha256[];
  readonly [verified]: true;
}

/** What must be true. All of it comes from the caller; nothing of it from the bundle. */
export interface Expectation {
  /** At least one. */
  readonly trustedKeys: readonly TrustedKey[];
  /** SHA-256 of what the bundle is asked to vouch for, computed by the caller from the bytes; at least one. */
  readonly artifacts: readonly Sha256[];
  /** Where absent, any predicate type is accepted and the caller looks at what it got. */
  readonly predicateType?: string;
  /** The file must be byte for byte what {@link formatSigstoreBundle} writes: no byte of it is inert then. */
  readonly exactBytes?: boolean;
}

export interface Refusal {
  readonly kind: 'not-verified';
  readonly code: ProblemCode;
  /** What, and where in the bundle. */
  readonly because: string;
  /** What to do next. */
  readonly hint: string;
}

export type Verification = { readonly kind: 'verified'; readonly statement: VerifiedStatement } | Refusal;

const made = new WeakSet<object>();

/** A look-alike that never went through {@link verifyBundle} is not one, whatever its type says. */
export function isVerifiedStatement(value: object): value is VerifiedStatement {
  return made.has(value);
}

/**
 * The checks of the signing specification, 6.2, for bundles of plain keys, in its order: parse (1, 2), kind (3),
 * signer (10), signature (9), type (11), subject (12). The first that fails decides. The signer comes before
 * the signature here, because a key is what the signature is checked with.
 *
 * @throws Problem `verify/not-asked` where the caller expects nothing: a verification of nothing is no success.
 */
export function verifyBundle(bytes: Bytes, expected: Expectation): Verification {
  if (expected.trustedKeys.length === 0) throw new Problem('verify/not-asked', 'no trusted key is named');
  if (expected.artifacts.length === 0) throw new Problem('verify/not-asked', 'no artifact is named');
  try {
    return { kind: 'verified', statement: verifiedStatement(bytes, expected) };
  } catch (error) {
    if (error instanceof Problem) return refusalOf(error);
    throw error;
  }
}

function verifiedStatement(bytes: Bytes, expected: Expectation): VerifiedStatement {
  const bundle = parseSigstoreBundle(bytes);
  if (expected.exactBytes === true && !equalBytes(bytes, formatSigstoreBundle(bundle))) {
    throw new Problem('verify/not-canonical', 'the bundle is not in the form that it was written in');
  }
  const signer = trustedSigner(bundle, expected.trustedKeys);
  const statement = signedStatement(bundle, signer);
  if (expected.predicateType !== undefined && statement.predicateType !== expected.predicateType) {
    throw new Problem(
      'verify/type',
      `expected the predicate type ${expected.predicateType}, got ${JSON.stringify(statement.predicateType)}`,
    );
  }
  const value = Object.freeze({
    statement,
    payloadSha256: sha256(bundle.envelope.payload),
    bundleSha256: sha256(bytes),
    signer: identityOf(signer),
    artifacts: matchedArtifacts(statement, expected.artifacts),
  }) as VerifiedStatement;
  made.add(value);
  return value;
}

/** The hint only chooses among the keys that the caller trusts; the signature then has to fit that key. */
function trustedSigner({ keyId }: SigstoreBundle, trustedKeys: readonly TrustedKey[]): TrustedKey {
  const trusted = trustedKeys.find(({ publicKey }) => publicKey.keyId === keyId);
  if (trusted !== undefined) return trusted;
  const wanted = trustedKeys.map(({ publicKey }) => `sha256:${publicKey.keyId}`).join(', ');
  throw new Problem('verify/identity', `names the key sha256:${keyId}; trusted is ${wanted}`);
}

function signedStatement({ envelope }: SigstoreBundle, signer: TrustedKey): Statement {
  const signedText = preAuthenticationEncoding(envelope.payloadType, envelope.payload);
  if (!isSignedBy(signer.publicKey, signedText, envelope.signature)) {
    throw new Problem('verify/signature', 'the signature does not fit the envelope and the key', {
      at: { pointer: '/dsseEnvelope/signatures/0/sig' },
    });
  }
  if (envelope.payloadType !== PAYLOAD_TYPE) {
    throw new Problem(
      'verify/type',
      `expected the payload type ${PAYLOAD_TYPE}, got ${JSON.stringify(envelope.payloadType.slice(0, 100))}`,
      { at: { pointer: '/dsseEnvelope/payloadType' } },
    );
  }
  try {
    return parseStatement(envelope.payload);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const place = formatPlace(error.at);
    const where = place === '' ? '' : ` at ${place} of the payload`;
    throw new Problem('verify/type', `what was signed is no statement: ${error.message}${where}`, {
      cause: error,
    });
  }
}

function matchedArtifacts({ subject }: Statement, artifacts: readonly Sha256[]): readonly Sha256[] {
  const about = new Set(subject.map(({ digest }) => digest.sha256));
  const matched = [...new Set(artifacts)].filter((digest) => about.has(digest));
  if (matched.length > 0) return matched;
  const asked = artifacts.slice(0, 3).map((digest) => `sha256:${digest}`);
  const named = subject
    .slice(0, 3)
    .map(({ name, digest }) => `${JSON.stringify(name)} sha256:${digest.sha256}`);
  throw new Problem(
    'verify/subject-mismatch',
    `asked about ${asked.join(', ')}${rest(artifacts.length)}; the statement is about ${named.join(', ')}${rest(subject.length)}`,
  );
}

const rest = (count: number) => (count > 3 ? ` and ${count - 3} more` : '');

function refusalOf({ code, message, at, hint }: Problem): Refusal {
  const place = formatPlace(at);
  return { kind: 'not-verified', code, because: place === '' ? message : `${message} (at ${place})`, hint };
}
