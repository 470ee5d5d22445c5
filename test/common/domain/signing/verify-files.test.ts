import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { verifyFiles } from '@secure-build/common/domain/signing/verify-files';
import { formatSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import {
  accepting,
  artifactBytes,
  bundleOf,
  makeSigner,
  predicateType,
  problem,
  signedBundle,
  statementAbout,
} from '../../../support/signing.ts';

const signer = makeSigner('ed25519');
const stranger = makeSigner('ed25519');
const question = { ...accepting(signer), lookedIn: ['files'] };

function artifact(name: string, content: Uint8Array | string) {
  return { name, digests: { sha256: sha256(Buffer.from(content)) } };
}

const app = artifact('app', artifactBytes);
const lib = artifact('lib', 'library');
const good = { name: 'good.json', bytes: signedBundle(signer) };
const both = {
  name: 'both.json',
  bytes: signedBundle(signer, statementAbout([app.digests.sha256, lib.digests.sha256])),
};
const foreign = { name: 'foreign.json', bytes: signedBundle(stranger) };
const tampered = {
  name: 'tampered.json',
  bytes: Buffer.from(
    Buffer.from(signedBundle(signer))
      .toString()
      .replace(/"sig":"./, '"sig":"A'),
  ),
};

test('every artifact needs a verified bundle, and every bundle must verify', () => {
  const { verdict, artifacts, verified } = verifyFiles([app, lib], [both], question);
  assert.deepEqual(verdict, { kind: 'pass' });
  assert.deepEqual(
    artifacts.map(({ predicateTypes }) => predicateTypes),
    [[predicateType], [predicateType]],
  );
  assert.equal(verified.length, 1);
});

test('SEC-010 two attestations, the second tampered: the answer fails and lists the bad one', () => {
  const { verdict, refused, verified } = verifyFiles([app], [good, tampered], question);
  assert.equal(exitOf(verdict), 1);
  assert.match(reasonsOf(verdict).join(), /tampered\.json: /);
  assert.deepEqual([verified.length, refused.length], [1, 1]);
  assert.equal(exitOf(verifyFiles([app], [good], question).verdict), 0);
});

test('SEC-010 the bundle of a stranger is listed, never dropped; in a file that was named it fails the answer', () => {
  const found = verifyFiles([app], [good, foreign], question);
  assert.equal(exitOf(found.verdict), 0);
  assert.deepEqual(
    found.refused.map(({ refusal, isAside }) => [refusal.code, isAside]),
    [['verify/identity', true]],
  );
  const named = verifyFiles([app], [good, { ...foreign, file: 'foreign.json' }], question);
  assert.equal(exitOf(named.verdict), 1);
});

test('an artifact that no bundle is about fails the answer', () => {
  const { verdict } = verifyFiles([app, lib], [good], question);
  assert.match(reasonsOf(verdict).join(), /^lib: no attestation exists for sha256:/);
  assert.equal(exitOf(verdict), 1);
});

test('SEC-136 no bundle at all, or only other predicate types, is exit 5 and says that it is no pass', () => {
  for (const [bundles, asked] of [
    [[], question],
    [[good], { ...question, predicateType: 'https://slsa.dev/provenance/v1' }],
  ] as const) {
    const { verdict } = verifyFiles([app], bundles, asked);
    assert.equal(exitOf(verdict), 5);
    assert.match(reasonsOf(verdict).join(), /This is not a pass/);
  }
  assert.equal(exitOf(verifyFiles([app], [good], { ...question, predicateType }).verdict), 0);
});

test('SEC-001 a signature over a file is no statement of a type', () => {
  const signature = signer.key.sign(artifactBytes);
  const blob = {
    name: 'app.sigstore.json',
    bytes: formatSigstoreBundle(bundleOf(signer.key, { kind: 'blob', signature })),
  };
  // Ed25519 signs the file itself, which is not here: nothing was verified.
  const { refused } = verifyFiles([app], [blob], question);
  assert.equal(refused[0]?.refusal.code, 'verify/digest-only');
});

test('SEC-039 a level that no provenance shows fails every artifact, whatever else is genuine', () => {
  const { verdict } = verifyFiles([app], [good], { ...question, minimumLevel: 1 });
  assert.match(reasonsOf(verdict).join(), /^app: build level 1 was asked for, 0 is shown/);
});

test('SEC-002 a question without an artifact or a signer is a fault', () => {
  assert.throws(() => verifyFiles([], [good], question), problem('verify/not-asked'));
  assert.throws(() => verifyFiles([app], [good], { ...question, signers: [] }), problem('verify/not-asked'));
});
