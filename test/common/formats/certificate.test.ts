import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Bytes, concatBytes, formatHex, utf8 } from '@secure-build/common/core/bytes';
import {
  type Certificate,
  isIssuedBy,
  parseCertificate,
  unknownCriticalExtensions,
} from '@secure-build/common/formats/certificate';
import { parsePem } from '@secure-build/common/formats/pem';
import {
  bitString,
  boolean,
  explicit,
  generalizedTime,
  implicit,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  tagged,
  utf8String,
} from '../../lab/sigstore/der-writer.ts';
import {
  certificateDer,
  extension,
  oneName,
  sanOf,
  testCertificate,
  testKey,
  uriName,
  validity,
} from '../../support/certificates.ts';
import {
  bytesOf,
  chainsOf,
  readRoot,
  realBundles,
  withoutRealEvidence,
} from '../../support/real-evidence.ts';
import { problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const key = testKey();
const refusesParts = (why: string, parts: Parameters<typeof certificateDer>[1], text: RegExp) =>
  test(`SEC-011 a certificate is refused: ${why}`, () => {
    assert.throws(() => parseCertificate(certificateDer(key, parts)), problem('verify/certificate', text));
  });

test('a sound certificate is read, with all that it says', () => {
  const certificate = testCertificate(
    {
      serial: integer(0x80n),
      subject: oneName('subject'),
      extensions: [
        extension('2.5.29.19', sequence(boolean(true), integer(1)), true),
        extension('2.5.29.15', bitString(Uint8Array.of(0x06), 1), true),
        extension('2.5.29.37', sequence(objectIdentifier('1.3.6.1.5.5.7.3.3'))),
        extension('2.5.29.14', octetString(Uint8Array.of(1, 2))),
        extension('2.5.29.35', sequence(implicit(0, Uint8Array.of(3, 4)))),
        extension('1.2.3.4', utf8('raw'), true),
      ],
    },
    key,
  );
  assert.equal(certificate.serialHex, '80');
  assert.deepEqual(certificate.subject, oneName('subject'));
  assert.deepEqual(certificate.issuer, oneName('test issuer'));
  assert.equal(certificate.notBefore.toISOString(), '2026-01-01T00:00:00.000Z');
  assert.equal(certificate.notAfter.toISOString(), '2026-01-01T00:10:00.000Z');
  assert.deepEqual(certificate.spki, key.spki);
  assert.equal(certificate.key.kind, 'ecdsa-p256');
  assert.equal(certificate.publicKey.equals(key.publicKey), true);
  assert.equal(certificate.isCa, true);
  assert.equal(certificate.pathLength, 1);
  assert.deepEqual(certificate.keyUsage, new Set(['keyCertSign', 'cRLSign']));
  assert.deepEqual(certificate.extendedKeyUsage, ['1.3.6.1.5.5.7.3.3']);
  assert.deepEqual(certificate.subjectKeyId, Buffer.from([1, 2]));
  assert.deepEqual(certificate.authorityKeyId, Buffer.from([3, 4]));
  assert.deepEqual(certificate.extensions.get('1.2.3.4'), { critical: true, value: utf8('raw') });
  assert.deepEqual(certificate.criticalExtensions, ['2.5.29.19', '2.5.29.15', '1.2.3.4']);
  assert.equal(certificate.signatureAlgorithm, '1.2.840.10045.4.3.2');
});

test('what a certificate leaves out is empty or absent, never guessed', () => {
  const bare = testCertificate({ extensions: undefined }, key);
  assert.equal(bare.isCa, false);
  assert.deepEqual(bare.extendedKeyUsage, []);
  assert.deepEqual(bare.subjectAltNames, []);
  for (const member of ['pathLength', 'keyUsage', 'subjectKeyId', 'authorityKeyId'] as const) {
    assert.equal(member in bare, false, member);
  }
  const basic = testCertificate({ extensions: [extension('2.5.29.19', sequence())] }, key);
  assert.equal(basic.isCa, false);
});

test('names of every kind are read, and those without a text as their DER', () => {
  const other = (oid: string, value: Bytes) => explicit(0, objectIdentifier(oid), explicit(0, value));
  const { subjectAltNames } = testCertificate({
    extensions: [
      sanOf(
        implicit(1, utf8('a@example.com')),
        implicit(2, utf8('example.com')),
        uriName('https://example.com/x'),
        other('1.3.6.1.4.1.57264.1.7', utf8String('käthe')),
        other('1.2.3', integer(5)),
        implicit(7, Uint8Array.of(127, 0, 0, 1)),
      ),
    ],
  });
  assert.deepEqual(subjectAltNames, [
    { kind: 'email', value: 'a@example.com' },
    { kind: 'dns', value: 'example.com' },
    { kind: 'uri', value: 'https://example.com/x' },
    { kind: 'other', value: 'käthe', typeId: '1.3.6.1.4.1.57264.1.7' },
    { kind: 'other', value: '020105', typeId: '1.2.3' },
    { kind: 'other', value: '87047f000001' },
  ]);
});

const san = sanOf(uriName('https://example.com/'));
refusesParts(
  'version 1',
  { version: new Uint8Array(), extensions: undefined },
  /expected version \(tag a0\)/,
);
refusesParts('version 2', { version: explicit(0, integer(1)) }, /expected a certificate of version 3/);
refusesParts('two versions', { version: explicit(0, integer(2), integer(2)) }, /of version 3/);
refusesParts(
  'a negative serial number',
  { serial: tagged(2, Uint8Array.of(0x80)) },
  /serialNumber: negative/,
);
refusesParts('a serial number of 21 bytes', { serial: integer(2n ** 160n) }, /longer than 20 bytes/);
refusesParts(
  'two signature algorithms',
  { outerAlgorithm: sequence(objectIdentifier('1.2.840.10045.4.3.3')) },
  /two different signature algorithms/,
);
refusesParts(
  'an algorithm with parameters',
  { algorithm: sequence(objectIdentifier('1.2.840.113549.1.1.10'), sequence()) },
  /signatureAlgorithm: unexpected SEQUENCE/,
);
refusesParts(
  'an end before the begin',
  { validity: validity('2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z') },
  /ends before it begins/,
);
refusesParts(
  'a third time',
  { validity: sequence(...[1, 2, 3].map((second) => generalizedTime(new Date(second * 1000)))) },
  /Validity: unexpected/,
);
refusesParts(
  'a name that is no list of sets',
  { issuer: sequence(sequence()) },
  /expected SET, got SEQUENCE/,
);
refusesParts(
  'a name without a value',
  { subject: sequence(setOf(sequence(objectIdentifier('2.5.4.3')))) },
  /expected value/,
);
refusesParts('a list of no extensions', { extensions: [] }, /expected 1 to 64 extensions, got 0/);
refusesParts(
  'two extensions with one OID',
  { extensions: [san, san] },
  /two extensions with the OID 2\.5\.29\.17/,
);
refusesParts(
  'two extensions with one OID that nobody reads',
  { extensions: [extension('1.2.3', utf8('a')), san, extension('1.2.3', utf8('b'))] },
  /two extensions with the OID 1\.2\.3/,
);
refusesParts(
  '65 extensions',
  { extensions: Array.from({ length: 65 }, (_, arc) => extension(`1.2.3.${arc}`, nullValue())) },
  /got 65/,
);
refusesParts(
  'critical FALSE, which DER does not write',
  { extensions: [sequence(objectIdentifier('1.2.3'), boolean(false), octetString(nullValue()))] },
  /extension 1\.2\.3: critical FALSE/,
);
refusesParts(
  'something after the extensions',
  { rest: nullValue() },
  /unexpected NULL VALUE after its last part/,
);
refusesParts('a unique id of the issuer', { rest: implicit(1, Uint8Array.of(0)) }, /unexpected tag 81/);
refusesParts('no name', { extensions: [sanOf()] }, /SubjectAltName: no name/);
refusesParts('an empty name', { extensions: [sanOf(uriName(''))] }, /no visible ASCII text/);
refusesParts('a name with a zero byte', { extensions: [sanOf(uriName('https://a\0b'))] }, /no visible ASCII/);
refusesParts('a name beyond ASCII', { extensions: [sanOf(uriName('https://ä'))] }, /no visible ASCII text/);
refusesParts(
  'an otherName of two values',
  { extensions: [sanOf(explicit(0, objectIdentifier('1.2.3'), explicit(0, nullValue(), nullValue())))] },
  /malformed otherName/,
);
refusesParts(
  "Fulcio's otherName that is no text",
  { extensions: [sanOf(explicit(0, objectIdentifier('1.3.6.1.4.1.57264.1.7'), explicit(0, integer(1))))] },
  /expected UTF8 STRING, got INTEGER/,
);
refusesParts(
  'cA FALSE, which DER does not write',
  { extensions: [extension('2.5.29.19', sequence(boolean(false)))] },
  /cA FALSE/,
);
refusesParts(
  'a path length without cA',
  { extensions: [extension('2.5.29.19', sequence(integer(0)))] },
  /a path length without cA/,
);
refusesParts(
  'bytes after a known extension',
  { extensions: [extension('2.5.29.19', concatBytes(sequence(), nullValue()))] },
  /certificate, basicConstraints: 2 bytes follow/,
);
refusesParts(
  'no use at all',
  { extensions: [extension('2.5.29.15', bitString(new Uint8Array()))] },
  /KeyUsage: no known use/,
);
refusesParts(
  'no extended use',
  { extensions: [extension('2.5.29.37', sequence())] },
  /ExtKeyUsageSyntax: no use/,
);

for (const [why, pair] of Object.entries({
  'RSA of 1024 bits': generateKeyPairSync('rsa', { modulusLength: 1024 }),
  secp256k1: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
  Ed448: generateKeyPairSync('ed448'),
})) {
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  refusesParts(`a key of ${why}`, { spki }, /subjectPublicKeyInfo: a key of the kind .* is not accepted/);
}
refusesParts('no key', { spki: sequence(nullValue()) }, /no key that can be read/);
refusesParts(
  'a compressed key, which would be the same key under another id',
  {
    spki: sequence(
      sequence(objectIdentifier('1.2.840.10045.2.1'), objectIdentifier('1.2.840.10045.3.1.7')),
      bitString(concatBytes(Uint8Array.of(2 + ((key.spki.at(-1) ?? 0) & 1)), key.spki.subarray(27, 59))),
    ),
  },
  /key of the kind ec, curve prime256v1 is not accepted/,
);

const { n = '' } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const rsaSpki = (exponent: Bytes) =>
  sequence(
    sequence(objectIdentifier('1.2.840.113549.1.1.1'), nullValue()),
    bitString(sequence(integer(Buffer.from(n, 'base64url')), exponent)),
  );
test('an RSA key is read in its canonical encoding', () => {
  assert.equal(testCertificate({ spki: rsaSpki(integer(65_537)) }, key).key.kind, 'rsa');
});
refusesParts(
  'an RSA key with a length in long form, which would be the same key under another id',
  { spki: rsaSpki(Buffer.from('028103010001', 'hex')) },
  /not in its canonical encoding/,
);

test('SEC-011 bytes after a certificate are refused, and so is PEM', () => {
  const der = certificateDer(key);
  assert.ok(parseCertificate(der));
  assert.throws(
    () => parseCertificate(concatBytes(der, Uint8Array.of(0))),
    problem('verify/certificate', /1 bytes follow/),
  );
  assert.throws(() => parseCertificate(utf8('-----BEGIN CERTIFICATE-----')), problem('verify/certificate'));
});

test('SEC-011 critical extensions that nobody here reads are named: name constraints are one', () => {
  const constraints = extension('2.5.29.30', sequence(), true);
  const known = testCertificate({}, key);
  assert.deepEqual(unknownCriticalExtensions(known), []);
  assert.deepEqual(unknownCriticalExtensions(testCertificate({ extensions: [constraints, san] })), [
    '2.5.29.30',
  ]);
});

test('a certificate is issued by whose name fits and whose key has signed, and by nobody else', () => {
  const name = oneName('test issuer');
  const issuer = testCertificate({ subject: name }, key);
  const child = testCertificate({ spki: testKey().spki }, key);
  assert.equal(isIssuedBy(child, issuer), true);
  assert.equal(isIssuedBy(child, testCertificate({ subject: oneName('test issuer2') }, key)), false);
  assert.equal(isIssuedBy(child, testCertificate({ subject: name })), false);
  assert.equal(isIssuedBy({ ...child, tbs: issuer.tbs }, issuer), false);
  const unknownAlgorithm: Certificate = { ...child, signatureAlgorithm: '1.2.840.10045.4.1' };
  assert.equal(isIssuedBy(unknownAlgorithm, issuer), false);
  const ofAnotherKind: Certificate = { ...child, signatureAlgorithm: '1.2.840.113549.1.1.11' };
  assert.equal(isIssuedBy(ofAnotherKind, issuer), false);
});

for (const [kind, ...options] of [
  ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  ['EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  ['EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  ['ED25519'],
] as const) {
  test(`a chain of OpenSSL is read as Node reads it: ${kind} ${options.at(-1) ?? ''}`, (t) => {
    const folder = temporaryFolder(t);
    const openssl = (...given: readonly string[]) =>
      execFileSync('openssl', given, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    writeFileSync(
      join(folder, 'leaf.cnf'),
      [
        'basicConstraints=critical,CA:FALSE',
        'keyUsage=critical,digitalSignature',
        'extendedKeyUsage=codeSigning,timeStamping',
        'subjectAltName=URI:https://example.com/a,email:a@example.com,DNS:example.com',
        'authorityKeyIdentifier=keyid:always,issuer:always',
        'subjectKeyIdentifier=hash',
      ].join('\n'),
    );
    openssl('genpkey', '-algorithm', kind, ...options, '-out', 'ca.key');
    openssl('genpkey', '-algorithm', kind, ...options, '-out', 'leaf.key');
    openssl(
      'req',
      '-x509',
      '-new',
      '-key',
      'ca.key',
      '-subj',
      '/O=Acme/CN=CA',
      '-days',
      '9',
      '-out',
      'ca.pem',
    );
    openssl('req', '-new', '-key', 'leaf.key', '-subj', '/CN=leaf', '-out', 'leaf.csr');
    openssl(
      ...['x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '5'],
      ...['-extfile', 'leaf.cnf', '-out', 'leaf.pem'],
    );
    const read = (name: string) =>
      execFileSync('openssl', ['x509', '-in', join(folder, name)], { encoding: 'utf8' });
    const [ca, leaf] = ['ca.pem', 'leaf.pem'].map((name) => {
      const pem = read(name);
      const certificate = parseCertificate(parsePem(pem, name).der);
      agreesWithNode(certificate);
      return certificate;
    }) as [Certificate, Certificate];
    assert.equal(isIssuedBy(leaf, ca), true);
    assert.equal(isIssuedBy(ca, ca), true);
    assert.equal(isIssuedBy(leaf, leaf), false);
    assert.equal(isIssuedBy(ca, leaf), false);
    assert.equal(leaf.isCa, false);
    assert.deepEqual(leaf.extendedKeyUsage, ['1.3.6.1.5.5.7.3.3', '1.3.6.1.5.5.7.3.8']);
    assert.deepEqual(
      leaf.subjectAltNames.map(({ kind: name }) => name),
      ['uri', 'email', 'dns'],
    );
    assert.deepEqual(leaf.authorityKeyId, ca.subjectKeyId);
  });
}

/** Node's own reader (OpenSSL) is the second opinion on every value that both have. */
function agreesWithNode(certificate: Certificate): void {
  const node = new X509Certificate(certificate.der);
  assert.equal(certificate.serialHex.replace(/^0+/, ''), node.serialNumber.toLowerCase().replace(/^0+/, ''));
  assert.equal(certificate.notBefore.getTime(), Date.parse(node.validFrom));
  assert.equal(certificate.notAfter.getTime(), Date.parse(node.validTo));
  assert.equal(certificate.isCa, node.ca);
  assert.equal(certificate.publicKey.equals(node.publicKey), true);
  assert.deepEqual(certificate.extendedKeyUsage, node.keyUsage ?? []);
  const uris = certificate.subjectAltNames.filter(({ kind }) => kind === 'uri');
  for (const { value } of uris) assert.ok(node.subjectAltName?.includes(`URI:${value}`), node.subjectAltName);
}

test('every certificate of real bundles is read as Node reads it', { skip: withoutRealEvidence }, () => {
  const all = realBundles().flatMap(({ certificates }) => certificates);
  const distinct = new Map(all.map((der) => [formatHex(der), der]));
  assert.ok(distinct.size >= 30, `only ${distinct.size}`);
  for (const der of distinct.values()) {
    const certificate = parseCertificate(der);
    agreesWithNode(certificate);
    assert.deepEqual(unknownCriticalExtensions(certificate), []);
  }
});

test('every chain of the trusted roots is read, and each of its signatures verifies', {
  skip: withoutRealEvidence,
}, () => {
  const roots = [readRoot('public-good'), readRoot('github'), ...realBundles().map(({ root }) => root)];
  for (const { certificateAuthorities, timestampAuthorities } of new Set(roots)) {
    for (const chain of chainsOf([...(certificateAuthorities ?? []), ...(timestampAuthorities ?? [])])) {
      for (const [index, certificate] of chain.entries()) {
        agreesWithNode(certificate);
        assert.equal(isIssuedBy(certificate, chain[index + 1] ?? certificate), true);
      }
    }
  }
});

test('each leaf of a real bundle has at most one issuer among all authorities', {
  skip: withoutRealEvidence,
}, () => {
  for (const { name, root, certificates } of realBundles()) {
    const [leaf] = certificates;
    if (leaf === undefined) continue;
    const issuers = chainsOf(root.certificateAuthorities).filter(
      ([first]) => first !== undefined && isIssuedBy(parseCertificate(leaf), first),
    );
    assert.equal(issuers.length, name === 'bundle-from-wrong-instance_fail' ? 0 : 1, name);
  }
  assert.throws(() => bytesOf('*'), /not base64/);
});
