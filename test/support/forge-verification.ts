import assert from 'node:assert/strict';
import { utf8 } from '@secure-build/common/core/bytes';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import type { ExpectedIdentity } from '@secure-build/common/domain/signing/identity';
import {
  type Expectation,
  type VerifiedBlob,
  type VerifiedStatement,
  verifyBundle,
} from '@secure-build/common/domain/signing/verify';
import { artifactBytes, artifactDigest, statementAbout } from './signing.ts';
import {
  bytesOf,
  type Forge,
  forgedAt,
  githubIssuer,
  type Loose,
  minutes,
  workflowSan,
} from './sigstore-forge.ts';

export const identity: ExpectedIdentity = { kind: 'identity', issuer: githubIssuer, san: workflowSan };
/** What a bundle of the forge is about, as a statement and as a file. */
export const aboutStatement = { payload: statementAbout() };
export const aboutFile = { file: artifactBytes };

/** What an honest bundle of this forge answers to. */
export function expectationFor(forge: Forge, change: Partial<Expectation> = {}): Expectation {
  return {
    trust: { instances: [forge.instance()] },
    signers: [identity],
    artifacts: [{ sha256: artifactDigest, bytes: artifactBytes }],
    now: minutes(5, forgedAt),
    ...change,
  };
}

const asBytes = (bundle: Loose) => (bundle instanceof Uint8Array ? bundle : bytesOf(bundle));

export function verified(bundle: Loose, expectation: Expectation): VerifiedStatement | VerifiedBlob {
  const verification = verifyBundle(asBytes(bundle), expectation);
  switch (verification.kind) {
    case 'verified':
      return verification.statement;
    case 'verified-blob':
      return verification.blob;
    case 'not-verified':
      return assert.fail(`${verification.code}: ${verification.because} ${verification.cause ?? ''}`);
  }
}

/** The bundle must be refused so, in words of our own that name a next step. */
export function refused(bundle: Loose, code: ProblemCode, text: RegExp, expectation: Expectation): void {
  const verification = verifyBundle(asBytes(bundle), expectation);
  if (verification.kind !== 'not-verified') assert.fail('was verified');
  const { because, hint } = verification;
  assert.equal(verification.code, code, because);
  assert.match(because, text);
  assert.notEqual(hint, '');
  assert.doesNotMatch(`${because} ${hint}`, /TypeError|undefined|asn1|ERR_|routines/);
}

export const otherPayload = utf8('{"other":true}');
