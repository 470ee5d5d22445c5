import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { verifyWithSigstoreJs } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect, passes } from '../../../../support/bare-library.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../../support/forge-verification.ts';
import { forgeBundle, makeForge } from '../../../../support/sigstore-forge.ts';

test('SEC-002 guard 1: the library ignores the artifact of an envelope; ours demands that it is a subject', (t) => {
  const forge = makeForge();
  const bundle = forgeBundle(forge, { content: aboutStatement });
  const wrong = utf8('another artifact');
  expectDefect(t, '@sigstore/verify', 'ignores the artifact of an envelope', () =>
    passes(() => verifyWithSigstoreJs(forge.rootJson, bundle, { sct: 1, log: 1, time: 1 }, wrong)),
  );
  refused(
    bundle,
    'verify/subject-mismatch',
    /the statement is about/,
    expectationFor(forge, { artifacts: [{ bytes: wrong }] }),
  );
  assert.ok(verified(bundle, expectationFor(forge)));
});
