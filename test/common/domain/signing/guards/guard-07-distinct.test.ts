import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyWithSigstoreJs } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect, passes } from '../../../../support/bare-library.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../../support/forge-verification.ts';
import { entryBody, forgeBundle, logEntry, makeForge, minutes } from '../../../../support/sigstore-forge.ts';

test('SEC-022 guard 7: the library counts two entries of one log as two logs and two times; ours counts operators', (t) => {
  const forge = makeForge();
  const [log] = forge.logs;
  assert.ok(log !== undefined);
  const bundle = forgeBundle(forge, {
    content: aboutStatement,
    entries: (parts) => [
      logEntry(log, entryBody(parts)),
      logEntry(log, entryBody({ ...parts, kind: 'intoto 0.0.2' }), minutes(1)),
    ],
  });
  expectDefect(t, '@sigstore/verify', 'counts one log twice', () =>
    passes(() => verifyWithSigstoreJs(forge.rootJson, bundle, { sct: 1, log: 2, time: 2 })),
  );
  const expected = expectationFor(forge);
  const [instance] = expected.trust.instances;
  assert.ok(instance !== undefined);
  const asked = (profile: typeof instance.profile) => ({
    ...expected,
    trust: { instances: [{ ...instance, profile }] },
  });
  refused(bundle, 'verify/time', /2 distinct .* got 1/, asked({ sct: 1, log: 1, time: 2 }));
  refused(bundle, 'verify/log', /2 distinct .* got 1/, asked({ sct: 1, log: 2, time: 1 }));
  assert.ok(verified(bundle, expected));
});
