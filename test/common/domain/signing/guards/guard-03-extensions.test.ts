import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity } from '@sigstore/verify';
import { peerVerifier } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect, passes } from '../../../../support/bare-library.ts';
import {
  aboutStatement,
  expectationFor,
  identity,
  refused,
  verified,
} from '../../../../support/forge-verification.ts';
import { forgeBundle, makeForge } from '../../../../support/sigstore-forge.ts';

test('SEC-033 guard 3: the library compares the text of an extension with its DER, so the right value fails; ours decodes', (t) => {
  const forge = makeForge();
  const bundle = forgeBundle(forge, { content: aboutStatement });
  const verifier = peerVerifier(forge.rootJson, { sct: 1, log: 1, time: 1 });
  const policy = {
    oids: [{ oid: { id: [1, 3, 6, 1, 4, 1, 57264, 1, 15] }, value: Buffer.from('104200300') }],
  };
  expectDefect(
    t,
    '@sigstore/verify',
    'refuses the right value of an extension',
    () => !passes(() => verifier.verify(toSignedEntity(bundleFromJSON(bundle)), policy)),
  );
  const asked = (sourceRepositoryId: string) =>
    expectationFor(forge, { signers: [{ ...identity, sourceRepositoryId }] });
  assert.ok(verified(bundle, asked('104200300')));
  refused(bundle, 'verify/source', /OID \.15/, asked('104200301'));
  refused(bundle, 'verify/source', /OID \.15/, asked('\x0c\x09104200300'));
});
