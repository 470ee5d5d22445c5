import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { sha256 } from '@secure-build/common/core/digest';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import { identityOf, sameIdentity } from '@secure-build/common/domain/signing/identity';
import {
  type Expectation,
  isVerifiedStatement,
  verifyBundle,
} from '@secure-build/common/domain/signing/verify';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import {
  artifactDigest,
  makeSigner,
  predicateType,
  problem,
  signedBundle,
  statementAbout,
  trust,
} from '../../../support/signing.ts';

const signer = makeSigner();
const stranger = makeSigner();
const bundle = signedBundle(signer);
const expected: Expectation = { trustedKeys: [trust(signer)], artifacts: [artifactDigest] };

function refusal(bytes: Uint8Array, code: ProblemCode, text: RegExp, expectation = expected): void {
  const verification = verifyBundle(bytes, expectation);
  if (verification.kind === 'verified') assert.fail('was verified');
  assert.equal(verification.code, code, verification.because);
  assert.match(verification.because, text);
  assert.notEqual(verification.hint, '');
}

function accepted(bytes: Uint8Array, expectation = expected) {
  const verification = verifyBundle(bytes, expectation);
  if (verification.kind === 'verified') return verification.statement;
  return assert.fail(`${verification.code}: ${verification.because}`);
}

test('a verified statement carries what was verified, and only that', () => {
  const { statement, ...facts } = accepted(bundle, { ...expected, trustedKeys: [trust(signer, 'release')] });
  assert.equal(statement.predicateType, predicateType);
  assert.deepEqual({ ...statement.predicate }, { answer: 42 });
  assert.deepEqual(facts, {
    payloadSha256: sha256(statementAbout()),
    bundleSha256: sha256(bundle),
    signer: { kind: 'key', keyId: signer.publicKey.keyId, name: 'release' },
    artifacts: [artifactDigest],
  });
});

test('only the verifier makes verified statements: a copy is none', () => {
  const statement = accepted(bundle);
  assert.equal(isVerifiedStatement(statement), true);
  assert.equal(isVerifiedStatement({ ...statement }), false);
  assert.throws(() => Object.assign(statement, { artifacts: [] }), TypeError);
});

for (const kind of ['ecdsa-p384', 'ed25519', 'rsa-2048'] as const) {
  test(`a bundle by a key of the kind ${kind} verifies, and not with another key of that kind`, () => {
    const other = makeSigner(kind);
    const bytes = signedBundle(other);
    assert.ok(accepted(bytes, { ...expected, trustedKeys: [trust(signer), trust(other)] }));
    refusal(bytes, 'verify/identity', /names the key/, {
      ...expected,
      trustedKeys: [trust(makeSigner(kind))],
    });
  });
}

// A signature is genuine here in each case: what was signed is what is wrong.
for (const { why, payload, type, code, text } of [
  { why: 'payload is no JSON', payload: utf8('hello'), code: 'verify/type', text: /not valid JSON/ },
  {
    why: 'payload has a duplicate key',
    payload: utf8('{"_type":"a","_type":"b"}'),
    code: 'verify/type',
    text: /duplicate/,
  },
  { why: 'payload is a list', payload: utf8('[]'), code: 'verify/type', text: /JSON object/ },
  {
    why: 'wrong payload type',
    payload: statementAbout(),
    type: 'text/plain',
    code: 'verify/type',
    text: /payload type/,
  },
  {
    why: 'wrong _type',
    payload: canonicalBytes({ ...statement(), _type: 'https://in-toto.io/Statement/v0.1' }),
    code: 'verify/type',
    text: /_type/,
  },
  {
    why: 'no subject',
    payload: canonicalBytes({ ...statement(), subject: [] }),
    code: 'verify/type',
    text: /at least one subject/,
  },
  {
    why: 'subject without a digest',
    payload: canonicalBytes({ ...statement(), subject: [{ name: 'x' }] }),
    code: 'verify/type',
    text: /digest/,
  },
  {
    why: 'another predicate type',
    payload: canonicalBytes({ ...statement(), predicateType: 'https://example.com/other' }),
    code: 'verify/type',
    text: /predicate type/,
  },
] satisfies { why: string; payload: Uint8Array; type?: string; code: ProblemCode; text: RegExp }[]) {
  test(`SEC-001 a genuine signature over something else is refused: ${why}`, () => {
    const asked = { ...expected, predicateType };
    refusal(signedBundle(signer, payload, type), code, text, asked);
    assert.ok(accepted(signedBundle(signer, canonicalBytes(statement())), asked));
  });
}

test('SEC-002 the right bundle with the wrong artifact is refused, and the text names both', () => {
  const wrong = sha256('another');
  refusal(bundle, 'verify/subject-mismatch', new RegExp(`${wrong}.*file-0.*${artifactDigest}`), {
    ...expected,
    artifacts: [wrong],
  });
  assert.deepEqual(accepted(bundle, { ...expected, artifacts: [wrong, artifactDigest] }).artifacts, [
    artifactDigest,
  ]);
});

test('SEC-002 no artifact named, or no key named, is a fault of the question, never a success', () => {
  assert.throws(
    () => verifyBundle(bundle, { ...expected, artifacts: [] }),
    problem('verify/not-asked', /artifact/),
  );
  assert.throws(
    () => verifyBundle(bundle, { ...expected, trustedKeys: [] }),
    problem('verify/not-asked', /key/),
  );
});

test('SEC-004 a certificate where a key is expected is refused', () => {
  const document = JSON.parse(decodeUtf8(bundle) ?? '');
  document.verificationMaterial = { certificate: { rawBytes: 'AA==' } };
  refusal(utf8(JSON.stringify(document)), 'verify/kind', /certificates are not supported yet/);
  assert.ok(accepted(bundle));
});

test('SEC-003 a second signature beside a good one, before or after it, is refused', () => {
  const [good] = JSON.parse(decodeUtf8(bundle) ?? '').dsseEnvelope.signatures;
  for (const signatures of [[good, { sig: 'AA==' }], [{ sig: 'AA==' }, good], [good, good], []]) {
    const document = JSON.parse(decodeUtf8(bundle) ?? '');
    document.dsseEnvelope.signatures = signatures;
    refusal(utf8(JSON.stringify(document)), 'verify/parse', /exactly one signature/);
  }
  assert.ok(accepted(bundle));
});

test('SEC-062 digests of subjects in upper case, short, or weak alone are refused; the twin is accepted', () => {
  for (const digest of [
    { sha256: artifactDigest.toUpperCase() },
    { sha256: artifactDigest.slice(1) },
    { sha1: 'a'.repeat(40) },
    { md5: 'a'.repeat(32) },
    { sha256: artifactDigest, sha1: 'X' },
  ]) {
    const payload = canonicalBytes({ ...statement(), subject: [{ name: 'x', digest }] });
    refusal(signedBundle(signer, payload), 'verify/type', /digest|hex/);
  }
  const payload = canonicalBytes({
    ...statement(),
    subject: [{ name: 'x', digest: { sha256: artifactDigest } }],
  });
  assert.ok(accepted(signedBundle(signer, payload)));
});

test('a bundle that names a trusted key but was signed by a stranger is refused', () => {
  const forged = JSON.parse(decodeUtf8(signedBundle(stranger)) ?? '');
  forged.verificationMaterial = JSON.parse(decodeUtf8(bundle) ?? '').verificationMaterial;
  refusal(utf8(JSON.stringify(forged)), 'verify/signature', /does not fit/);
});

test('a signature of one payload type does not verify as another', () => {
  const document = JSON.parse(decodeUtf8(signedBundle(signer, statementAbout(), 'text/plain')) ?? '');
  document.dsseEnvelope.payloadType = 'application/vnd.in-toto+json';
  refusal(utf8(JSON.stringify(document)), 'verify/signature', /does not fit/);
});

test('exact bytes: the same bundle in another spelling verifies, but is not what the signer wrote', () => {
  const spelled = utf8(JSON.stringify(JSON.parse(decodeUtf8(bundle) ?? ''), null, 2));
  assert.ok(accepted(spelled));
  refusal(spelled, 'verify/not-canonical', /form/, { ...expected, exactBytes: true });
  refusal(utf8(`${decodeUtf8(bundle)}\n`), 'verify/not-canonical', /form/, { ...expected, exactBytes: true });
  assert.ok(accepted(bundle, { ...expected, exactBytes: true }));
});

test('SEC-042 one key under two names is one identity', () => {
  const [a, b] = [identityOf(trust(signer, 'alice')), identityOf(trust(signer, 'bob'))];
  assert.equal(sameIdentity(a, b), true);
  assert.equal(sameIdentity(a, identityOf(trust(stranger, 'alice'))), false);
});

function statement() {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'x', digest: { sha256: artifactDigest } }],
    predicateType,
    predicate: {},
  };
}

test('what is verified is the payload of the bundle, byte for byte', () => {
  const spaced = utf8(` ${decodeUtf8(statementAbout())}`);
  const bytes = signedBundle(signer, spaced);
  assert.deepEqual(parseSigstoreBundle(bytes).envelope.payload, Buffer.from(spaced));
  assert.equal(accepted(bytes).payloadSha256, sha256(spaced));
});
