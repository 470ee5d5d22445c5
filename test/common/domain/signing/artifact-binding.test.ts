import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { type DigestSet, sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { isSubject, matchArtifacts } from '@secure-build/common/domain/signing/artifact-binding';
import type { ArtifactDigests } from '@secure-build/common/domain/signing/artifact-digests';
import { type Expectation, verifyBundle } from '@secure-build/common/domain/signing/verify';
import { loadEcdsaOverDigest } from '@secure-build/common/formats/digest-signature';
import { formatSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import fc from 'fast-check';
import { refused, verified } from '../../../support/forge-verification.ts';
import { fuzzRuns } from '../../../support/fuzz-runs.ts';
import {
  accepting,
  bundleOf,
  makeSigner,
  signedBundle,
  type TestKeyKind,
  type TestSigner,
} from '../../../support/signing.ts';
import type { Loose } from '../../../support/sigstore-forge.ts';

const signer = makeSigner();
const file = utf8('artifact\n');
const other = utf8('another\n');
const hex = (algorithm: string, bytes = file) => createHash(algorithm).update(bytes).digest('hex');
const [own, foreign] = [sha256(file), sha256(other)];

function statementOver(...digests: readonly Record<string, string>[]): Uint8Array {
  return signedBundle(
    signer,
    canonicalBytes({
      _type: 'https://in-toto.io/Statement/v1',
      subject: digests.map((digest, index) => ({ name: `file-${index}`, digest })),
      predicateType: 'https://example.com/p',
      predicate: {},
    }),
  );
}

const asked = (...artifacts: readonly ArtifactDigests[]): Expectation => ({
  ...accepting(signer),
  artifacts,
});

test('SEC-002 the right bundle with the wrong artifact is refused, and the text names both', () => {
  const bundle = statementOver({ sha256: own });
  refused(
    bundle,
    'verify/subject-mismatch',
    new RegExp(`${foreign}.*file-0.*${own}`),
    asked({ sha256: foreign }),
  );
  assert.deepEqual(verified(bundle, asked({ sha256: foreign }, { sha256: own })).artifacts, [own]);
});

for (const { why, subject, artifact } of [
  { why: 'SHA-256', subject: { sha256: own }, artifact: { sha256: own } },
  { why: 'SHA-384', subject: { sha384: hex('sha384') }, artifact: { sha384: hex('sha384') } },
  { why: 'SHA-512', subject: { sha512: hex('sha512') }, artifact: { sha512: hex('sha512') } },
  { why: 'the bytes alone', subject: { sha512: hex('sha512') }, artifact: { bytes: file } },
  {
    why: 'two digests of the bytes',
    subject: { sha256: own, sha512: hex('sha512') },
    artifact: { bytes: file },
  },
  {
    why: 'the one of two that is known',
    subject: { sha256: own, sha512: hex('sha512') },
    artifact: { sha256: own },
  },
  {
    why: 'a weak digest beside a strong one',
    subject: { sha256: own, sha1: 'a'.repeat(40) },
    artifact: { sha256: own },
  },
  { why: 'the hash of a directory', subject: { dirHash: own }, artifact: { dirHash: own } },
  {
    why: 'the hash of a directory, as the specification spells it',
    subject: { dirHash1: own },
    artifact: { dirHash: own },
  },
  { why: 'a commit', subject: { gitCommit: 'a'.repeat(40) }, artifact: { gitCommit: 'a'.repeat(40) } },
]) {
  test(`SEC-062 a subject is the artifact by: ${why}`, () => {
    assert.equal(verified(statementOver(subject), asked(artifact)).matched.length, 1);
  });
}

for (const { why, subject, artifact } of [
  {
    why: 'one of two algorithms',
    subject: { sha256: own, sha512: hex('sha512', other) },
    artifact: { bytes: file },
  },
  {
    why: 'the other of two algorithms',
    subject: { sha256: foreign, sha512: hex('sha512') },
    artifact: { bytes: file },
  },
  {
    why: 'a directory hash with the digits of the file',
    subject: { dirHash: own },
    artifact: { sha256: own },
  },
  {
    why: 'no algorithm that is known of the artifact',
    subject: { sha512: hex('sha512') },
    artifact: { sha256: own },
  },
  {
    why: 'SHA-1 of the right file beside the SHA-256 of another',
    subject: { sha256: foreign, sha1: hex('sha1') },
    artifact: { bytes: file },
  },
]) {
  test(`SEC-062 a subject is not the artifact by: ${why}`, () => {
    refused(statementOver(subject), 'verify/subject-mismatch', /the statement is about/, asked(artifact));
  });
}

for (const digest of [
  { sha256: own.toUpperCase() },
  { sha256: own.slice(1) },
  { sha1: 'a'.repeat(40) },
  { md5: 'a'.repeat(32) },
  { sha256: own, sha1: 'X' },
]) {
  test(`SEC-062 a statement is refused whose digests are upper case, short, or weak alone: ${JSON.stringify(digest).slice(0, 40)}`, () => {
    refused(statementOver(digest as Loose), 'verify/type', /digest|hex/, asked({ bytes: file }));
    assert.ok(verified(statementOver({ sha256: own }), asked({ bytes: file })));
  });
}

test('SEC-062 of digests that disagree the text shows those that differ, not those that are equal', () => {
  const [right, wrong] = [hex('sha512'), hex('sha512', other)];
  const bundle = statementOver({ sha256: own, sha512: wrong }, { sha256: foreign });
  const words = new RegExp(
    `asked about sha512:${right}; the statement is about "file-0" sha512:${wrong}, though its sha256 is the same`,
  );
  refused(bundle, 'verify/subject-mismatch', words, asked({ sha256: own, sha512: right }));
  refused(bundle, 'verify/subject-mismatch', words, asked({ bytes: file }));
  // One of the artifacts is matched, and the other one only seems to be.
  refused(bundle, 'verify/subject-mismatch', words, {
    ...asked({ sha256: own, sha512: right }, { sha256: foreign }),
    requireAllSubjects: true,
  });
  refused(
    statementOver({ sha256: foreign, sha512: right }),
    'verify/subject-mismatch',
    new RegExp(`asked about sha256:${own}; .* sha256:${foreign}, though its sha512 is the same`),
    asked({ sha256: own, sha512: right }),
  );
});

test('require-all-subjects: every subject must have been given', () => {
  const bundle = statementOver({ sha256: own }, { sha256: foreign });
  const all = { requireAllSubjects: true };
  refused(bundle, 'verify/subject-mismatch', /nothing given is "file-1"/, {
    ...asked({ sha256: own }),
    ...all,
  });
  assert.ok(verified(bundle, { ...asked({ sha256: own }, { sha256: foreign }), ...all }));
  assert.ok(verified(bundle, asked({ sha256: own })));
});

function blob(by: TestSigner, over = file, stated: Uint8Array | null = file): Uint8Array {
  const signature = by.key.sign(over);
  const content =
    stated === null
      ? ({ kind: 'blob', signature } as const)
      : ({ kind: 'blob', signature, digest: { algorithm: 'sha256', hex: sha256(stated) } } as const);
  return formatSigstoreBundle(bundleOf(by.key, content));
}

const ecdsaOverDigest = await loadEcdsaOverDigest();

for (const [kind, hash] of [
  ['ecdsa-p256', 'sha256'],
  ['ecdsa-p384', 'sha384'],
  ['ecdsa-p521', 'sha512'],
  ['rsa-2048', 'sha256'],
] as const) {
  test(`SEC-007 a file is verified from its digest alone, ${kind}: right digest passes, any other does not`, () => {
    const by = makeSigner(kind);
    const expected = (digest: ArtifactDigests) => ({
      ...accepting(by),
      artifacts: [digest],
      ecdsaOverDigest,
    });
    const right = { sha256: own, [hash]: hex(hash) } as ArtifactDigests;
    assert.ok(verified(blob(by), expected(right)));
    assert.ok(verified(blob(by), expected({ bytes: file })));
    // The stated digest is that of the right file, the signature is over another.
    const lying = blob(by, other, file);
    refused(lying, 'verify/signature', /does not fit the file/, expected(right));
    refused(lying, 'verify/signature', /does not fit the file/, expected({ bytes: file }));
    refused(blob(by), 'verify/subject-mismatch', /the bundle is about/, expected({ bytes: other }));
    const unstated = blob(by, file, null);
    assert.ok(verified(unstated, expected(right)));
    const wrong = { sha256: foreign, [hash]: hex(hash, other) } as ArtifactDigests;
    refused(unstated, 'verify/signature', /does not fit the file/, expected(wrong));
    for (const signature of [Buffer.alloc(1, 1), Buffer.alloc(64, 1), Buffer.alloc(256, 1)]) {
      const garbage = formatSigstoreBundle(bundleOf(by.key, { kind: 'blob', signature }));
      refused(garbage, 'verify/signature', /does not fit the file/, expected(right));
    }
  });
}

test('an ECDSA signature over a digest passes with either of the two values of s, as OpenSSL has it', () => {
  let [low, high] = [0, 0];
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
  for (let round = 0; round < 40 && (low === 0 || high === 0); round += 1) {
    const signature = signer.key.sign(file);
    const s = BigInt(`0x${Buffer.from(signature).toString('hex').slice(-64)}`);
    if (s * 2n > order) high += 1;
    else low += 1;
    const bundle = formatSigstoreBundle(bundleOf(signer.key, { kind: 'blob', signature }));
    assert.ok(verified(bundle, { ...asked({ sha256: own }), ecdsaOverDigest }));
  }
  assert.ok(low > 0 && high > 0);
});

test('what a digest cannot show is exit 5: Ed25519, a hash that is not known, a library that was not loaded', () => {
  const exitOf = (by: TestSigner, artifact: ArtifactDigests, loaded: boolean) => {
    const verification = verifyBundle(blob(by), {
      ...accepting(by),
      artifacts: [artifact],
      ...(loaded ? { ecdsaOverDigest } : {}),
    });
    assert.ok(verification.kind === 'not-verified');
    return `${verification.code}: ${verification.because}`;
  };
  const by = (kind: TestKeyKind) => makeSigner(kind);
  assert.match(exitOf(by('ed25519'), { sha256: own }, true), /^verify\/digest-only: an Ed25519 signature/);
  assert.match(
    exitOf(by('ecdsa-p384'), { sha256: own }, true),
    /^verify\/digest-only: the sha384 of the file/,
  );
  assert.match(exitOf(by('ecdsa-p256'), { sha256: own }, false), /^verify\/digest-only: an ECDSA signature/);
});

test('of several files the stated digest names the one, and without it none can be told', () => {
  const two = [{ bytes: other }, { bytes: file }];
  const { artifacts, matched } = verified(blob(signer), asked(...two));
  assert.deepEqual([artifacts, matched.length], [[own], 1]);
  refused(blob(signer, file, null), 'verify/subject-mismatch', /which of the 2 artifacts/, asked(...two));
});

test('SEC-072 a statement over as many subjects as there are artifacts is compared in the time that it takes to read them', () => {
  const digests = Array.from({ length: 60_000 }, (_, index) => ({ sha256: sha256(`${index}`) }));
  const subject = digests.map((digest, index) => ({
    name: `file-${index}`,
    // Half of them also by a digest that nobody here has computed.
    digest: index % 2 === 0 ? digest : { ...digest, sha512: hex('sha512') },
  }));
  const statement = { subject, predicateType: 'https://example.com/p', predicate: {} };
  const start = performance.now();
  assert.equal(matchArtifacts(statement, digests, { allSubjects: true }).length, digests.length);
  const others = digests.map(({ sha256: digest }) => ({ sha512: hex('sha512', utf8(digest)) }));
  assert.throws(() => matchArtifacts(statement, others, { allSubjects: false }), Problem);
  assert.ok(performance.now() - start < 10_000);
});

test('what a comparison by index finds is what a comparison of all pairs finds', () => {
  const digest = fc.record(
    {
      sha256: fc.constantFrom('a', 'b', 'c'),
      sha512: fc.constantFrom('d', 'e'),
      gitCommit: fc.constantFrom('f'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.array(digest, { minLength: 1 }),
      fc.array(digest),
      fc.boolean(),
      (named, found, allSubjects) => {
        const subject = named.map((each, index) => ({ name: `${index}`, digest: each as DigestSet }));
        const artifacts = found as unknown as readonly ArtifactDigests[];
        const matched = artifacts.filter((artifact) => subject.some((item) => isSubject(item, artifact)));
        const isWhole = subject.every((item) => artifacts.some((artifact) => isSubject(item, artifact)));
        const isExpected = matched.length > 0 && (isWhole || !allSubjects);
        const statement = { subject, predicateType: 'https://example.com/p', predicate: {} };
        const match = () => matchArtifacts(statement, artifacts, { allSubjects });
        if (isExpected) assert.deepEqual(match(), matched);
        else assert.throws(match, Problem);
      },
    ),
    { numRuns: fuzzRuns(2000) },
  );
});
