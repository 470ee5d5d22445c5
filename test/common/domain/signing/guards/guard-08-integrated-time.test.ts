import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyWithSigstoreJs } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectRepaired, passes } from '../../../../support/bare-library.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../../support/forge-verification.ts';
import { forgeBundle, makeForge } from '../../../../support/sigstore-forge.ts';

test('SEC-013 guard 8: an integrated time without a promise was a time to the library until 3.1.1, and never is to us', (t) => {
  const forge = makeForge();
  const bundle = forgeBundle(forge, { content: aboutStatement });
  const unpromised = structuredClone(bundle);
  delete unpromised.verificationMaterial.tlogEntries[0].inclusionPromise;
  expectRepaired(t, '@sigstore/verify', 'takes an integrated time without a promise', () =>
    passes(() => verifyWithSigstoreJs(forge.rootJson, unpromised, { sct: 1, log: 1, time: 1 })),
  );
  refused(unpromised, 'verify/time', /no timestamp and no promise/, expectationFor(forge));
  assert.ok(verified(bundle, expectationFor(forge)));
});
