import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCtLog } from '../../../lab/sigstore/ct-log.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../support/forge-verification.ts';
import { flipped, forgeBundle, forgedAt, makeForge, minutes } from '../../../support/sigstore-forge.ts';

const content = aboutStatement;
const forge = makeForge({ ctLogs: ['ct.forge.example', 'ct.other.example', 'ct2.forge.example'] });
const expected = expectationFor(forge);
const [instance] = expected.trust.instances;
assert.ok(instance !== undefined);
const wanting = (sct: number) => ({
  ...expected,
  trust: { instances: [{ ...instance, profile: { ...instance.profile, sct } }] },
});
const strange = makeForge();

test('SEC-025 as many distinct logs as the profile wants have promised the certificate', () => {
  const bundle = forgeBundle(forge, { content });
  for (const sct of [1, 2]) assert.ok(verified(bundle, wanting(sct)));
  // Two of the three are of one operator (SEC-022).
  refused(bundle, 'verify/sct', /expected 3 distinct .* got 2/, wanting(3));
});

for (const { why, scts, sct = 1, text } of [
  { why: 'absent', scts: () => [], text: /got 0/ },
  {
    why: 'changed',
    scts: ([first]) => (first === undefined ? [] : [flipped(first)]),
    text: /not signed by its log/,
  },
  {
    why: 'changed beside a good one',
    scts: ([first, second]) => (first === undefined || second === undefined ? [] : [first, flipped(second)]),
    text: /not signed by its log/,
  },
  {
    why: 'one log twice',
    scts: ([first]) => (first === undefined ? [] : [first, first]),
    sct: 2,
    text: /expected 2 distinct .* got 1/,
  },
  {
    why: 'two logs of one operator',
    scts: ([first, , third]) => [first, third].filter((item) => item !== undefined),
    sct: 2,
    text: /got 1/,
  },
  {
    why: 'cut off',
    scts: ([first]) => (first === undefined ? [] : [first.subarray(0, -1)]),
    text: /cut off/,
  },
] satisfies {
  why: string;
  scts: (honest: readonly Uint8Array[]) => readonly Uint8Array[];
  sct?: number;
  text: RegExp;
}[]) {
  test(`SEC-025 the promise of a certificate log is refused: ${why}; its twin verifies`, () => {
    refused(forgeBundle(forge, { content, scts }), 'verify/sct', text, wanting(sct));
    assert.ok(verified(forgeBundle(forge, { content }), wanting(1)));
  });
}

test('SEC-025 the promise of a log outside of the root does not count, and takes nothing away', () => {
  const stranger = makeCtLog({ now: () => forgedAt });
  const issuedBy = (precertificateScts: readonly Uint8Array[]) => precertificateScts;
  // A genuine promise of the stranger about another certificate: nobody here can tell.
  const foreign = forgeBundle({ ...forge, ctLogs: [stranger] }, { content, scts: issuedBy });
  refused(foreign, 'verify/sct', /got 0; unknown logs: [0-9a-f]{64}/, expected);
  const both = forgeBundle({ ...forge, ctLogs: [stranger, ...forge.ctLogs] }, { content });
  assert.ok(verified(both, expected));
});

test('SEC-025 a genuine promise about another certificate is refused', () => {
  let stolen: readonly Uint8Array[] = [];
  forgeBundle(forge, {
    content,
    scts: (honest) => {
      stolen = honest;
      return honest;
    },
  });
  refused(
    forgeBundle(forge, { content, scts: () => stolen }),
    'verify/sct',
    /not signed by its log/,
    expected,
  );
});

test('SEC-025 a promise from outside of the period of its log is refused', () => {
  const own = makeForge();
  const bundle = forgeBundle(own, { content });
  own.rootJson.ctlogs[0].publicKey.validFor.end = minutes(-1).toISOString();
  refused(bundle, 'verify/sct', /outside of the validity of its log/, expectationFor(own));
  own.rootJson.ctlogs[0].publicKey.validFor.end = forgedAt.toISOString();
  assert.ok(verified(bundle, expectationFor(own)));
});

test('without certificate logs in the root none is wanted, and none can be judged', () => {
  const own = makeForge({ ctLogs: [] });
  assert.ok(verified(forgeBundle(own, { content }), expectationFor(own)));
  const promised = forgeBundle({ ...own, ctLogs: strange.ctLogs }, { content });
  assert.ok(verified(promised, expectationFor(own)));
});
