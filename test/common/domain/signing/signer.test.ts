import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { artifactDigest, makeSigner, problem, statementAbout, trust } from '../../../support/signing.ts';

const signer = makeSigner();

test('a signed statement comes with its bundle, and the bundle verifies from its bytes', async () => {
  const { bundle, verified } = await signStatement(signer, statementAbout());
  const again = verifyBundle(bundle, {
    trustedKeys: [trust(signer)],
    artifacts: [artifactDigest],
    exactBytes: true,
  });
  assert.equal(again.kind, 'verified');
  assert.equal(verified.signer.keyId, signer.publicKey.keyId);
});

for (const { why, sign } of [
  { why: 'another key', sign: makeSigner().sign },
  { why: 'another message', sign: () => signer.sign(utf8('another')) },
  { why: 'no bytes', sign: async () => new Uint8Array() },
  { why: 'noise', sign: async () => new Uint8Array(71).fill(0x30) },
]) {
  test(`SEC-155 a signer whose signature does not verify with its own public key gives no bundle: ${why}`, async () => {
    await assert.rejects(
      signStatement({ ...signer, sign }, statementAbout()),
      problem('signer/self-check', /our own verifier refused/),
    );
    assert.ok(await signStatement(signer, statementAbout()));
  });
}

test('what is no statement is refused before the signer is asked', async () => {
  const sign = () => assert.fail('was asked to sign');
  await assert.rejects(signStatement({ ...signer, sign }, utf8('{}')), problem('statement/invalid'));
});
