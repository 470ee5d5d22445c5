import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { type TestContext, test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity } from '@sigstore/verify';
import { signInLab } from '../../../../lab/sigstore/bundle.ts';
import { startLab } from '../../../../lab/sigstore/lab.ts';
import { GITHUB_ISSUER, pushClaims } from '../../../../lab/sigstore/oidc-issuer.ts';
import { peerVerifier } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect } from '../../../../support/bare-library.ts';
import { artifactDigest, statementAbout } from '../../../../support/signing.ts';

/** How many signatures `node:crypto` checks until `run` ends. */
function signaturesChecked(t: TestContext, run: () => void): number {
  const verify = t.mock.method(crypto, 'verify');
  syncBuiltinESMExports();
  try {
    run();
    return verify.mock.callCount();
  } finally {
    verify.mock.restore();
    syncBuiltinESMExports();
  }
}

test('guard 18: the library checks chain, promise and timestamp of a certificate that it knows again; ours remembers', async (t) => {
  const lab = await startLab();
  t.after(() => lab.stop());
  const bundle = await signInLab(lab, statementAbout(), { content: 'dsse', log: 'v1', timestamp: true });
  const verifier = peerVerifier(lab.trustedRoot, { sct: 1, log: 1, time: 1 });
  const theirs = () =>
    signaturesChecked(t, () => void verifier.verify(toSignedEntity(bundleFromJSON(bundle))));
  const first = theirs();
  expectDefect(t, '@sigstore/verify', 'checks all signatures again', () => first > 0 && theirs() === first);

  const root = () => parseTrustedRoot(lab.trustedRootBytes, 'lab');
  const san = `https://github.com/${pushClaims.job_workflow_ref}`;
  const expected = {
    trust: { instances: [instanceOf(root())] },
    signers: [{ kind: 'identity', issuer: GITHUB_ISSUER, san }],
    artifacts: [{ sha256: artifactDigest }],
    now: new Date(),
  } as const;
  const ours = (kind: string, document: object = bundle) =>
    signaturesChecked(t, () =>
      assert.equal(verifyBundle(utf8(JSON.stringify(document)), expected).kind, kind),
    );
  // Leaf, authority of the timestamp, promise of the log of certificates, timestamp.
  const [unknown, known] = [ours('verified'), ours('verified')];
  assert.ok(known <= unknown - 3, `${unknown}, then ${known}`);
  assert.ok(known > 0, 'what is the bundle itself is checked each time');
  assert.equal(root().certificateAuthorities[0]?.chain[0], root().certificateAuthorities[0]?.chain[0]);

  // What is remembered is about these bytes only.
  for (const change of [
    (changed: Changed) => flip(changed.verificationMaterial.certificate, 'rawBytes'),
    (changed: Changed) =>
      flip(
        changed.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0] ?? {},
        'signedTimestamp',
      ),
    (changed: Changed) => flip(changed.dsseEnvelope.signatures[0] ?? {}, 'sig'),
  ]) {
    const changed = structuredClone(bundle) as Changed;
    change(changed);
    ours('not-verified', changed);
    ours('not-verified', changed);
  }
  assert.equal(ours('verified'), known);
});

interface Changed {
  readonly verificationMaterial: {
    readonly certificate: Record<string, string>;
    readonly timestampVerificationData: { readonly rfc3161Timestamps: readonly Record<string, string>[] };
  };
  readonly dsseEnvelope: { readonly signatures: readonly Record<string, string>[] };
}

/** One bit of the last byte: it lies in the signature. */
function flip(holder: Record<string, string>, member: string): void {
  const bytes = Buffer.from(holder[member] ?? '', 'base64');
  const at = bytes.length - 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  holder[member] = bytes.toString('base64');
}
