import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { verifyWithSigstoreJs } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect, passes } from '../../../../support/bare-library.ts';
import { aboutStatement } from '../../../../support/forge-verification.ts';
import { problem } from '../../../../support/signing.ts';
import { bytesOf, forgeBundle, makeForge } from '../../../../support/sigstore-forge.ts';

test('SEC-018 guard 6: the library reads a missing start of validity as 1970; our linter refuses the root', (t) => {
  const forge = makeForge();
  const bundle = forgeBundle(forge, { content: aboutStatement });
  const root = structuredClone(forge.rootJson);
  delete root.tlogs[0].publicKey.validFor.start;
  expectDefect(t, '@sigstore/verify', 'reads a missing start as 1970', () =>
    passes(() => verifyWithSigstoreJs(root, bundle, { sct: 1, log: 1, time: 1 })),
  );
  assert.throws(() => parseTrustedRoot(bytesOf(root), 'root.json'), problem('trust/root-invalid'));
  assert.ok(parseTrustedRoot(bytesOf(forge.rootJson), 'root.json'));
});
