import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import { verifyWithSigstoreJs } from '../../../../lab/sigstore/peer-verifier.ts';
import { expectDefect, passes } from '../../../../support/bare-library.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../../support/forge-verification.ts';
import { forgeBundle, type Loose, makeForge } from '../../../../support/sigstore-forge.ts';

const forge = makeForge();
const v2 = makeForge({ logs: [{ version: 2, host: 'log.forge.example' }] });
const entryOf = (bundle: Loose) => bundle.verificationMaterial.tlogEntries[0];

for (const { id, what, own = forge, change, code, text } of [
  {
    id: 'SEC-006',
    what: 'a signature in another alphabet, without padding, between blanks',
    change: (b) => {
      const [one] = b.dsseEnvelope.signatures;
      one.sig = ` ${one.sig.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}\n`;
    },
    code: 'verify/parse',
    text: /base64/,
  },
  {
    id: 'SEC-023',
    what: 'a changed root of the proof',
    change: (b) => (entryOf(b).inclusionProof.rootHash = `${'A'.repeat(43)}=`),
    code: 'verify/log',
    text: /does not lead/,
  },
  {
    id: 'SEC-023',
    what: 'a deleted root of the proof',
    change: (b) => delete entryOf(b).inclusionProof.rootHash,
    code: 'verify/parse',
    text: /expected text/,
  },
  {
    id: 'SEC-023',
    what: 'a changed size of the tree',
    change: (b) => (entryOf(b).inclusionProof.treeSize = '99'),
    code: 'verify/log',
    text: /proof|path|tree/,
  },
  {
    id: 'SEC-023',
    what: 'a changed index of an entry without promise',
    own: v2,
    change: (b) => (entryOf(b).logIndex = '3'),
    code: 'verify/log',
    text: /index/,
  },
] satisfies {
  id: string;
  what: string;
  own?: typeof forge;
  change: (bundle: Loose) => unknown;
  code: ProblemCode;
  text: RegExp;
}[]) {
  test(`${id} guard 16: the library accepts ${what}; ours does not`, (t) => {
    const bundle = forgeBundle(own, { content: aboutStatement, timestamps: [{}] });
    const altered = structuredClone(bundle);
    change(altered);
    expectDefect(t, '@sigstore/verify', `accepts ${what}`, () =>
      passes(() => verifyWithSigstoreJs(own.rootJson, altered, { sct: 1, log: 1, time: 1 })),
    );
    refused(altered, code, text, expectationFor(own));
    assert.ok(verified(bundle, expectationFor(own)));
  });
}
