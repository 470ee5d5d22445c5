import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBase64, utf8 } from '@secure-build/common/core/bytes';
import {
  basicConstraints,
  type Extension,
  extendedKeyUsage,
  keyUsage,
} from '../../../lab/sigstore/certificate-extensions.ts';
import { implicit, sequence, utf8String } from '../../../lab/sigstore/der-writer.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../support/forge-verification.ts';
import {
  forgeBundle,
  forgedAt,
  type Loose,
  makeForge,
  minutes,
  workflowSan,
} from '../../../support/sigstore-forge.ts';

const content = aboutStatement;
const forge = makeForge();
const other = makeForge();
const expected = expectationFor(forge);
const good = forgeBundle(forge, { content });
const without = (oid: string) => (usual: readonly Extension[]) =>
  usual.filter((extension) => extension.oid !== oid);
const replacing =
  (oid: string, ...by: readonly Extension[]) =>
  (usual: readonly Extension[]) => [...without(oid)(usual), ...by];
const [EKU, KU, SAN] = ['2.5.29.37', '2.5.29.15', '2.5.29.17'];
const fulcio = (arc: number, value: Uint8Array): Extension => ({
  oid: `1.3.6.1.4.1.57264.1.${arc}`,
  critical: false,
  value,
});
const twoNames: Extension = {
  oid: SAN,
  critical: true,
  value: sequence(implicit(6, utf8(workflowSan)), implicit(6, utf8('https://evil.example'))),
};

for (const { why, extensions, text } of [
  { why: 'no extended key usage', extensions: without(EKU), text: /not for signing code/ },
  {
    why: 'a certificate for web servers',
    extensions: replacing(EKU, extendedKeyUsage('serverAuthentication')),
    text: /not for signing code/,
  },
  {
    why: 'a certificate for timestamps',
    extensions: replacing(EKU, extendedKeyUsage('timeStamping')),
    text: /not for signing code/,
  },
  {
    why: 'the bit of an authority',
    extensions: (usual) => [...usual, basicConstraints()],
    text: /certificate authority/,
  },
  {
    why: 'a key usage without signatures',
    extensions: replacing(KU, keyUsage('certificateSigning')),
    text: /not for digital signatures/,
  },
  {
    why: 'an unknown critical extension',
    extensions: (usual) => [...usual, { oid: '1.2.3.4', critical: true, value: utf8('x') }],
    text: /unknown critical extension 1\.2\.3\.4/,
  },
  {
    why: 'two extensions with one OID',
    extensions: (usual) => [...usual, fulcio(8, utf8String('https://evil.example'))],
    text: /two extensions with the OID/,
  },
  {
    why: 'two names',
    extensions: replacing(SAN, twoNames),
    text: /exactly one subject alternative name, got 2/,
  },
  { why: 'no name', extensions: without(SAN), text: /exactly one subject alternative name, got 0/ },
  {
    why: 'an issuer that is not DER',
    extensions: (usual) => [
      ...without('1.3.6.1.4.1.57264.1.8')(usual),
      fulcio(8, utf8('https://token.actions.githubusercontent.com')),
    ],
    text: /57264\.1\.8/,
  },
  {
    why: 'an old issuer that differs from the new one',
    extensions: (usual) => [
      ...without('1.3.6.1.4.1.57264.1.1')(usual),
      fulcio(1, utf8('https://evil.example')),
    ],
    text: /OID \.1 says .*OID \.8 says/,
  },
] satisfies {
  why: string;
  extensions: (usual: readonly Extension[]) => readonly Extension[];
  text: RegExp;
}[]) {
  test(`SEC-011 a leaf is refused: ${why}; its twin verifies`, () => {
    refused(forgeBundle(forge, { content, extensions }), 'verify/certificate', text, expected);
    assert.ok(verified(good, expected));
  });
}

test('SEC-009 a leaf that has signed itself is issued by nobody', () => {
  const issuer = other.ca.leaf;
  refused(forgeBundle(forge, { content, issuer }), 'verify/trust', /no certificate authority/, expected);
});

test('SEC-009 a leaf under the name of a trusted authority, signed by another key, is issued by nobody', () => {
  const issuer = { ...forge.ca.leaf, key: other.ca.leaf.key };
  refused(forgeBundle(forge, { content, issuer }), 'verify/trust', /no certificate authority/, expected);
});

/** As bundles were written until 2023: chains, promises. */
function old(version: '0.1' | '0.2', ...issuers: readonly Uint8Array[]): Loose {
  const bundle = forgeBundle(forge, { content });
  const material = bundle.verificationMaterial;
  const certificates = [material.certificate, ...issuers.map((der) => ({ rawBytes: formatBase64(der) }))];
  delete material.certificate;
  material.x509CertificateChain = { certificates };
  bundle.mediaType = `application/vnd.dev.sigstore.bundle+json;version=${version}`;
  return bundle;
}

const intermediate = forge.ca.leaf.certificate;
const root = forge.ca.issuers[0]?.certificate ?? new Uint8Array();
const foreign = other.ca.leaf.certificate;
const foreignRoot = other.ca.issuers[0]?.certificate ?? new Uint8Array();

for (const { why, bundle } of [
  { why: 'the leaf alone', bundle: old('0.2') },
  { why: 'leaf and intermediate', bundle: old('0.2', intermediate) },
  {
    why: 'version 0.1: leaf, intermediate, and the trusted root at the end, as npm wrote it',
    bundle: old('0.1', intermediate, root),
  },
]) {
  test(`SEC-009 a chain is accepted: ${why}`, () => {
    assert.ok(verified(bundle, expected));
  });
}

for (const { why, bundle, text } of [
  {
    why: 'the root, in version 0.2',
    bundle: old('0.2', intermediate, root),
    text: /root certificate stands in the bundle/,
  },
  {
    why: 'the root before the intermediate',
    bundle: old('0.1', root, intermediate),
    text: /not the next one/,
  },
  { why: 'the root without the intermediate', bundle: old('0.1', root), text: /not the next one/ },
  { why: 'the root twice', bundle: old('0.1', intermediate, root, root), text: /not the next one/ },
  {
    why: 'a root that is not the trusted one',
    bundle: old('0.1', intermediate, foreignRoot),
    text: /not the next one/,
  },
  { why: 'the intermediate of somebody else', bundle: old('0.2', foreign), text: /not the next one/ },
  {
    why: 'the leaf twice',
    bundle: (() => {
      const twice = old('0.2');
      const { certificates } = twice.verificationMaterial.x509CertificateChain;
      certificates.push(certificates[0]);
      return twice;
    })(),
    text: /not the next one/,
  },
]) {
  test(`SEC-009 a chain is refused: ${why}`, () => {
    refused(bundle, 'verify/certificate', text, expected);
  });
}

for (const { why, notBefore, notAfter } of [
  { why: 'signed before it was valid', notBefore: minutes(1), notAfter: minutes(11) },
  { why: 'signed after its end', notBefore: minutes(-11), notAfter: minutes(-1) },
]) {
  test(`a certificate is refused: ${why}`, () => {
    const bundle = forgeBundle(forge, { content, notBefore, notAfter });
    refused(bundle, 'verify/certificate', /not valid at 2026-11-21T11:30:00Z/, expected);
  });
}

test('a certificate is valid at both ends of its time', () => {
  const [from, to] = [forgedAt, minutes(10)];
  assert.ok(verified(forgeBundle(forge, { content, notBefore: from, notAfter: to }), expected));
  assert.ok(verified(forgeBundle(forge, { content, notBefore: minutes(-10), notAfter: from }), expected));
});

test('an authority is refused outside of the period that the root gives it', () => {
  const own = makeForge();
  const bundle = forgeBundle(own, { content });
  own.rootJson.certificateAuthorities[0].validFor.end = minutes(-1).toISOString();
  refused(bundle, 'verify/certificate', /does not accept its authority/, expectationFor(own));
  // The same authority listed again for a later period.
  const again = structuredClone(own.rootJson.certificateAuthorities[0]);
  again.validFor = { start: forgedAt.toISOString() };
  own.rootJson.certificateAuthorities.push(again);
  assert.ok(verified(bundle, expectationFor(own)));
});
