import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExpectedKey } from '@secure-build/common/domain/signing/identity';
import { instanceOf, isWithoutLogs, noTrust } from '@secure-build/common/domain/signing/trust';
import { publicKeyOf } from '@secure-build/common/formats/public-key';
import { makeSigningKey } from '../../../lab/sigstore/signing-key.ts';
import {
  aboutStatement,
  expectationFor,
  identity,
  refused,
  verified,
} from '../../../support/forge-verification.ts';
import { forgeBundle, makeForge } from '../../../support/sigstore-forge.ts';

const content = aboutStatement;
const logged = makeForge({ organization: 'a.example' });
const bare = makeForge({ organization: 'b.example', logs: [], ctLogs: [] });
const [a, b] = [logged.instance(), bare.instance()];
const byA = forgeBundle(logged, { content });
const byB = forgeBundle(bare, { content, timestamps: [{}] });
const trusting = (...instances: (typeof a)[]) => expectationFor(logged, { trust: { instances } });

test('the profile follows from what the root lists: a time always, logs where there are some', () => {
  assert.deepEqual(a.profile, { sct: 1, log: 1, time: 1 });
  assert.deepEqual(b.profile, { sct: 0, log: 0, time: 1 });
  assert.deepEqual([isWithoutLogs(a), isWithoutLogs(b)], [false, true]);
  const mute = makeForge({ timestampAuthorities: [] });
  assert.equal(instanceOf(mute.root()).profile.time, 1);
});

test('SEC-056 the instance is the one whose authority has issued the certificate, whatever the order', () => {
  for (const instances of [
    [a, b],
    [b, a],
  ]) {
    assert.equal(verified(byA, trusting(...instances)).logEntries.length, 1);
    assert.equal(verified(byB, trusting(...instances)).logEntries.length, 0);
  }
});

test('SEC-056 a bundle of one instance with the root of another is refused', () => {
  refused(byA, 'verify/trust', /no certificate authority of the trusted roots/, trusting(b));
  refused(byB, 'verify/trust', /no certificate authority of the trusted roots/, trusting(a));
  refused(byA, 'verify/trust', /there is no root/, trusting());
  assert.ok(verified(byA, trusting(a)));
});

test('SEC-056 after a failure no second root is tried, even if its profile is weaker', () => {
  // The same authority in a second root that has no logs and would let the bundle pass.
  const weaker = { ...a, name: 'weaker', profile: { sct: 0, log: 0, time: 1 } };
  const unlogged = forgeBundle(logged, { content, entries: () => [], timestamps: [{}] });
  refused(unlogged, 'verify/log', /there is no entry/, trusting(a, weaker));
  assert.ok(verified(unlogged, trusting(weaker)));
});

const key = makeSigningKey('P-256');
const expectedKey: ExpectedKey = {
  kind: 'key',
  publicKey: publicKeyOf(key.publicKey, 'key'),
  log: 'required',
  time: 'required',
};
const byKey = forgeBundle(logged, { content, key });

test('SEC-004 a key where an identity is expected is refused, and the reverse', () => {
  refused(
    byKey,
    'verify/kind',
    /expected a signature by a certified identity, got one by a key/,
    trusting(a),
  );
  refused(byA, 'verify/kind', /expected a signature by a key, got one by a certificate/, {
    ...trusting(a),
    signers: [expectedKey],
  });
  assert.ok(verified(byKey, { ...trusting(a), signers: [expectedKey] }));
  assert.ok(verified(byA, { ...trusting(a), signers: [expectedKey, identity] }));
  assert.ok(verified(byKey, { ...trusting(a), signers: [expectedKey, identity] }));
});

test('SEC-004 a bundle with a key and a certificate is refused, whatever is expected', () => {
  const both = structuredClone(byKey);
  both.verificationMaterial.certificate = byA.verificationMaterial.certificate;
  for (const signers of [[expectedKey], [identity], [expectedKey, identity]]) {
    refused(both, 'verify/parse', /exactly one of/, { ...trusting(a), signers });
  }
});

test('the log of a signature by a key may be of any trusted instance, and of no other', () => {
  const asked = (...instances: (typeof a)[]) => ({ ...trusting(...instances), signers: [expectedKey] });
  assert.equal(verified(byKey, asked(b, a)).logEntries.length, 1);
  refused(byKey, 'verify/time', /no trusted root lists/, asked(b));
  refused(byKey, 'verify/time', /no trusted root lists/, { ...asked(), trust: noTrust });
});
