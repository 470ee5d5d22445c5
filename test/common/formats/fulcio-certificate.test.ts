import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, concatBytes, utf8 } from '@secure-build/common/core/bytes';
import { parseCertificate } from '@secure-build/common/formats/certificate';
import {
  type CertifiedIdentity,
  readCertifiedIdentity,
} from '@secure-build/common/formats/fulcio-certificate';
import { explicit, integer, objectIdentifier, tagged, utf8String } from '../../lab/sigstore/der-writer.ts';
import { extension, sanOf, testCertificate, testKey, uriName } from '../../support/certificates.ts';
import { realBundle, realBundles, withoutRealEvidence } from '../../support/real-evidence.ts';
import { problem } from '../../support/signing.ts';

const workflow = 'https://github.com/acme/app/.github/workflows/build.yml@refs/tags/v1.0.0';
const key = testKey();
const oid = (arc: number) => `1.3.6.1.4.1.57264.1.${arc}`;
const coded = (arc: number, text: string): Bytes => extension(oid(arc), utf8String(text));
const raw = (arc: number, text: string): Bytes => extension(oid(arc), utf8(text));
const identityOf = (...extensions: readonly Bytes[]): CertifiedIdentity =>
  readCertifiedIdentity(testCertificate({ extensions: [sanOf(uriName(workflow)), ...extensions] }, key));

const fields = {
  issuer: 8,
  buildSignerUri: 9,
  buildSignerDigest: 10,
  runnerEnvironment: 11,
  sourceRepositoryUri: 12,
  sourceRepositoryDigest: 13,
  sourceRepositoryRef: 14,
  sourceRepositoryId: 15,
  sourceRepositoryOwnerUri: 16,
  sourceRepositoryOwnerId: 17,
  buildConfigUri: 18,
  buildConfigDigest: 19,
  buildTrigger: 20,
  runInvocationUri: 21,
  sourceRepositoryVisibility: 22,
  deploymentEnvironment: 23,
  tokenSubject: 24,
} as const satisfies { readonly [field in Exclude<keyof CertifiedIdentity, 'san'>]-?: number };

const san = { kind: 'uri', value: workflow } as const;

for (const [field, arc] of Object.entries(fields)) {
  test(`SEC-033 ${field} is the decoded text of OID .${arc}, however long`, () => {
    // Above 127 bytes the length has two bytes (0c 81 LEN), above 255 three.
    for (const text of ['x', 'ä'.repeat(60), 'y'.repeat(127), 'y'.repeat(128), 'y'.repeat(300)]) {
      assert.deepEqual(identityOf(coded(arc, text)), { san, [field]: text });
    }
  });
}

test('a certificate with a SAN alone has nothing else: nothing is guessed', () => {
  assert.deepEqual(identityOf(), { san });
});

test('SEC-033 the raw extensions before 2023 stand in for those that replaced them', () => {
  assert.deepEqual(
    identityOf(
      raw(1, 'https://issuer'),
      raw(2, 'push'),
      raw(3, 'abc'),
      raw(4, 'CI'),
      raw(5, 'acme/app'),
      raw(6, 'refs/x'),
    ),
    {
      san,
      issuer: 'https://issuer',
      buildTrigger: 'push',
      sourceRepositoryDigest: 'abc',
      sourceRepositoryUri: 'https://github.com/acme/app',
      sourceRepositoryRef: 'refs/x',
    },
  );
});

for (const [old, arc, oldText, text, other] of [
  [1, 8, 'https://issuer', 'https://issuer', 'https://issuer/'],
  [2, 20, 'push', 'push', 'Push'],
  [3, 13, 'abc', 'abc', 'abd'],
  [5, 12, 'acme/app', 'https://github.com/acme/app', 'https://github.com/evil/acme/app'],
  [5, 12, 'acme/app', 'https://ghe.example/acme/app', 'acme/app'],
  [6, 14, 'refs/heads/main', 'refs/heads/main', 'refs/heads/Main'],
] as const) {
  test(`SEC-033 OID .${old} and OID .${arc} must agree: ${JSON.stringify(other)}`, () => {
    assert.ok(identityOf(raw(old, oldText), coded(arc, text)));
    assert.throws(
      () => identityOf(raw(old, oldText), coded(arc, other)),
      problem('verify/certificate', new RegExp(`OID \\.${old} says .*, OID \\.${arc} says`)),
    );
  });
}

for (const { why, value, text } of [
  { why: 'raw text where DER must be', value: utf8('push'), text: /OID 1\.3\.6\.1\.4\.1\.57264\.1\.20/ },
  {
    why: 'another type of string',
    value: tagged(0x16, utf8('push')),
    text: /expected UTF8 STRING, got tag 16/,
  },
  { why: 'a number', value: integer(1), text: /expected UTF8 STRING, got INTEGER/ },
  { why: 'bytes after the text', value: concatBytes(utf8String('push'), utf8('x')), text: /1 bytes follow/ },
  {
    why: 'a length in a longer form',
    value: Buffer.from('0c810170', 'hex').subarray(0, 4),
    text: /not the shortest/,
  },
  { why: 'no UTF-8', value: tagged(0x0c, Uint8Array.of(0xc0, 0xaf)), text: /not UTF-8/ },
  { why: 'text twice encoded', value: tagged(0x2c, utf8String('push')), text: /must be primitive/ },
]) {
  test(`SEC-033 a value is refused: ${why}`, () => {
    assert.throws(() => identityOf(extension(oid(20), value)), problem('verify/certificate', text));
    assert.ok(identityOf(coded(20, 'push')));
  });
}

test('SEC-033 an old extension that is no UTF-8 is refused', () => {
  assert.throws(
    () => identityOf(extension(oid(3), Uint8Array.of(0xff))),
    problem('verify/certificate', /\.3: not UTF-8/),
  );
});

test('SEC-011 a certificate without a name, and one with two, names nobody', () => {
  const named = (...names: readonly Bytes[]) =>
    readCertifiedIdentity(
      testCertificate({ extensions: [names.length === 0 ? coded(8, 'x') : sanOf(...names)] }, key),
    );
  assert.deepEqual(named(uriName('https://a')), { san: { kind: 'uri', value: 'https://a' } });
  assert.throws(() => named(), problem('verify/certificate', /exactly one subject alternative name, got 0/));
  assert.throws(
    () => named(uriName('https://a'), uriName('https://b')),
    problem('verify/certificate', /exactly one subject alternative name, got 2/),
  );
});

test('the repository of an old certificate needs the server of its SAN: without one it is unknown', () => {
  const other = explicit(0, objectIdentifier('1.3.6.1.4.1.57264.1.7'), explicit(0, utf8String('somebody')));
  const of = (name: Bytes) =>
    readCertifiedIdentity(testCertificate({ extensions: [sanOf(name), raw(5, 'acme/app')] }, key));
  assert.equal(of(uriName('https://ghe.example/x')).sourceRepositoryUri, 'https://ghe.example/acme/app');
  assert.equal(of(uriName('spiffe://domain/x')).sourceRepositoryUri, undefined);
  assert.equal(of(uriName('no address')).sourceRepositoryUri, undefined);
  assert.deepEqual(of(other), {
    san: { kind: 'other', value: 'somebody', typeId: '1.3.6.1.4.1.57264.1.7' },
  });
});

test('every real certificate is read; a reusable workflow differs from its source', {
  skip: withoutRealEvidence,
}, () => {
  for (const { name, certificates } of realBundles()) {
    const [leaf] = certificates;
    if (leaf !== undefined) assert.ok(readCertifiedIdentity(parseCertificate(leaf)), name);
  }
  const [leaf] = realBundle('reusable-workflow-attestation.sigstore.json').certificates;
  const identity = readCertifiedIdentity(parseCertificate(leaf ?? new Uint8Array()));
  assert.equal(identity.sourceRepositoryUri, 'https://github.com/malancas/attest-demo');
  assert.equal(identity.buildSignerDigest, '09b495c3f12c7881b3cc17209a327792065c1a1d');
  assert.equal(identity.sourceRepositoryDigest, '95baf27389e83e6a5c48f42e190d48d7abcea19e');
  assert.equal(identity.issuer, 'https://token.actions.githubusercontent.com');
  assert.equal(identity.runnerEnvironment, 'github-hosted');
});
