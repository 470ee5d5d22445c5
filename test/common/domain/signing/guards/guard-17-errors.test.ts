import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyWithSigstoreJs } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect } from '../../../../support/bare-library.ts';
import { aboutStatement, expectationFor, refused } from '../../../../support/forge-verification.ts';
import { forgeBundle, type Loose, makeForge } from '../../../../support/sigstore-forge.ts';

const forge = makeForge();

for (const [what, change, code] of [
  ['an entry that is null', (b: Loose) => (b.verificationMaterial.tlogEntries = [null]), 'verify/parse'],
  [
    'a timestamp that is an empty sequence',
    (b: Loose) =>
      (b.verificationMaterial.timestampVerificationData = {
        rfc3161Timestamps: [{ signedTimestamp: 'MAA=' }],
      }),
    'verify/time',
  ],
] as const) {
  test(`SEC-008 guard 17: the library ends in a TypeError for ${what}; ours names what and where`, (t) => {
    const bundle = forgeBundle(forge, { content: aboutStatement });
    change(bundle);
    expectDefect(t, '@sigstore/verify', `ends in a TypeError for ${what}`, () => {
      try {
        verifyWithSigstoreJs(forge.rootJson, bundle, { sct: 1, log: 1, time: 1 });
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
    refused(bundle, code, /\(at \/verificationMaterial\//, expectationFor(forge));
    assert.ok(what);
  });
}
