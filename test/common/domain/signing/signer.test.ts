import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { type Signer, signBlob, signStatement } from '@secure-build/common/domain/signing/signer';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import type { SigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { piecesOf } from '../../../support/lab-signing.ts';
import {
  artifactBytes,
  artifactDigest,
  bundleOf,
  makeSigner,
  problem,
  statementAbout,
  type TestKeyKind,
  testNow,
} from '../../../support/signing.ts';

const signer = makeSigner();

test('a signed statement comes with its bundle, and the bundle verifies from its bytes', async () => {
  const { bundle, verified } = await signStatement(signer, statementAbout(), testNow);
  const again = verifyBundle(bundle, {
    trust: signer.trust,
    signers: [signer.expected],
    artifacts: [{ sha256: artifactDigest }],
    now: testNow,
    exactBytes: true,
  });
  assert.equal(again.kind, 'verified');
  assert.equal(verified.signer.kind === 'key' && verified.signer.keyId, signer.publicKey.keyId);
});

const withSignature = (signature: Uint8Array): Signer['sign'] => {
  return async (content) => {
    const bundle = await signer.sign(content);
    if (bundle.content.kind === 'blob') return { ...bundle, content: { ...bundle.content, signature } };
    const envelope = { ...bundle.content.envelope, signature };
    return { ...bundle, content: { kind: 'statement', envelope } };
  };
};

const liars: readonly { readonly why: string; readonly sign: Signer['sign'] }[] = [
  { why: 'another key', sign: makeSigner().sign },
  {
    why: 'another key under the name of its own',
    sign: async (content) => ({ ...(await makeSigner().sign(content)), material: await materialOf() }),
  },
  { why: 'no signature', sign: withSignature(new Uint8Array([0])) },
  { why: 'noise', sign: withSignature(new Uint8Array(71).fill(0x30)) },
];

async function materialOf(): Promise<SigstoreBundle['material']> {
  return (await signer.sign({ kind: 'statement', payload: statementAbout() })).material;
}

for (const { why, sign } of [
  ...liars,
  {
    why: 'another statement',
    sign: () => signer.sign({ kind: 'statement', payload: statementAbout([sha256('other')]) }),
  },
]) {
  test(`SEC-155 a signer whose signature does not verify with its own public key gives no bundle: ${why}`, async () => {
    await assert.rejects(
      signStatement({ ...signer, sign }, statementAbout(), testNow),
      problem('signer/self-check', /our own verifier refused/),
    );
    assert.ok(await signStatement(signer, statementAbout(), testNow));
  });
}

const blob = {
  kind: 'blob',
  name: 'file',
  sha256: artifactDigest,
  sizeBytes: artifactBytes.length,
  pieces: piecesOf(artifactBytes),
} as const;

for (const { why, sign } of liars) {
  test(`SEC-155 a signer whose signature over a file does not verify gives no bundle: ${why}`, async () => {
    await assert.rejects(
      signBlob({ ...signer, sign }, blob, testNow),
      problem('signer/self-check', /our own verifier refused/),
    );
  });
}

for (const kind of ['ecdsa-p256', 'ecdsa-p384', 'ecdsa-p521', 'rsa-2048', 'ed25519'] as TestKeyKind[]) {
  test(`a file signed by a key of the kind ${kind} is verified before anybody gets the bundle`, async () => {
    const { verified } = await signBlob(makeSigner(kind), blob, testNow);
    assert.deepEqual(verified.artifacts, [artifactDigest]);
  });
}

test('what is no statement is refused before the signer is asked', async () => {
  const sign = () => assert.fail('was asked to sign');
  await assert.rejects(signStatement({ ...signer, sign }, utf8('{}'), testNow), problem('statement/invalid'));
});

test('a statement about a revision, which has no SHA-256, is signed and verified all the same', async () => {
  const payload = statementBytes(
    [{ name: 'git+https://github.com/a/b', digest: { gitCommit: 'a'.repeat(40) } }],
    'https://example.com/predicate/v1',
    {},
  );
  const { verified } = await signStatement(signer, payload, testNow);
  assert.equal(verified.matched[0]?.gitCommit, 'a'.repeat(40));
});

test('a bundle of another kind than what was asked for is refused', async () => {
  const asBlob: Signer['sign'] = () => signer.sign(blob);
  await assert.rejects(
    signStatement({ ...signer, sign: asBlob }, statementAbout(), testNow),
    problem('signer/self-check'),
  );
  const asStatement: Signer['sign'] = async () =>
    bundleOf(signer.key, (await signer.sign({ kind: 'statement', payload: statementAbout() })).content);
  await assert.rejects(
    signBlob({ ...signer, sign: asStatement }, blob, testNow),
    problem('signer/self-check', /of another kind/),
  );
});
