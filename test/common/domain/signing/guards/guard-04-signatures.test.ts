import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity } from '@sigstore/verify';
import { peerVerifier } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect, expectRepaired, passes } from '../../../../support/bare-library.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../../support/forge-verification.ts';
import { forgeBundle, type Loose, makeForge } from '../../../../support/sigstore-forge.ts';

test('SEC-003 guard 4: the library looks at the first signature only; ours demands exactly one', (t) => {
  const forge = makeForge();
  const bundle = forgeBundle(forge, { content: aboutStatement });
  const verifier = peerVerifier(forge.rootJson, { sct: 1, log: 1, time: 1 });
  const two = structuredClone(bundle);
  two.dsseEnvelope.signatures.push({ sig: 'AAAA' });
  // Its reader of JSON counts; whoever has the message from elsewhere is not protected.
  expectRepaired(t, '@sigstore/bundle', 'reads an envelope with two signatures', () =>
    passes(() => bundleFromJSON(two)),
  );
  const parsed: Loose = bundleFromJSON(bundle);
  parsed.content.dsseEnvelope.signatures.push({ sig: Buffer.from('bad'), keyid: '' });
  expectDefect(t, '@sigstore/verify', 'looks at the first signature only', () =>
    passes(() => verifier.verify(toSignedEntity(parsed))),
  );
  refused(two, 'verify/parse', /exactly one signature, got 2/, expectationFor(forge));
  assert.ok(verified(bundle, expectationFor(forge)));
});
