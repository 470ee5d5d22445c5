import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExpectedIdentity } from '@secure-build/common/domain/signing/identity';
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
import {
  forgeBundle,
  githubIssuer,
  type Loose,
  makeForge,
  workflowSan,
} from '../../../../support/sigstore-forge.ts';

const forge = makeForge();
const bundle = forgeBundle(forge, { content: aboutStatement });
const verifier = peerVerifier(forge.rootJson, { sct: 1, log: 1, time: 1 });

for (const [what, policy, ours] of [
  [
    'the beginning of a name',
    { subjectAlternativeName: 'https://github.com/secure-build' },
    { san: 'https://github.com/secure-build' },
  ],
  [
    'a longer version',
    { subjectAlternativeName: workflowSan.replace('v1.0.0', 'v1.0') },
    { san: workflowSan.replace('v1.0.0', 'v1.0') },
  ],
  [
    'a dot for any character',
    { subjectAlternativeName: workflowSan.replaceAll('/', '.') },
    { san: workflowSan.replaceAll('/', '.') },
  ],
  ['everything', { subjectAlternativeName: '.*' }, { san: '.*' }],
  ['nothing', { subjectAlternativeName: '' }, { san: '' }],
  ['no extension', { extensions: {} }, {}],
] as const) {
  test(`SEC-030 guard 2: the library takes ${what} for an identity; ours compares exact texts`, (t) => {
    expectDefect(t, '@sigstore/verify', `takes ${what} for an identity`, () =>
      passes(() => verifier.verify(toSignedEntity(bundleFromJSON(bundle)), policy as Loose)),
    );
    const signer = { kind: 'identity', issuer: githubIssuer, ...ours } as ExpectedIdentity;
    refused(bundle, 'verify/identity', /expected/, expectationFor(forge, { signers: [signer] }));
    assert.ok(verified(bundle, expectationFor(forge, { signers: [identity] })));
  });
}
