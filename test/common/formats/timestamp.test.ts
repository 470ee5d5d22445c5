import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Bytes, concatBytes, formatHex, utf8 } from '@secure-build/common/core/bytes';
import { parseCertificate } from '@secure-build/common/formats/certificate';
import { parseDer } from '@secure-build/common/formats/der';
import { parsePem } from '@secure-build/common/formats/pem';
import {
  formatTimestampRequest,
  isTimestampSignedBy,
  parseTimestamp,
} from '@secure-build/common/formats/timestamp';
import {
  boolean,
  explicit,
  implicit,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  tagged,
  utf8String,
} from '../../lab/sigstore/der-writer.ts';
import { extension, oneName, testCertificate, testKey } from '../../support/certificates.ts';
import { chainsOf, realBundles, withoutRealEvidence } from '../../support/real-evidence.ts';
import { problem } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import {
  algorithm,
  attribute,
  infoOf,
  oids,
  signingCertificate,
  stamped,
  type TimestampParts,
  timestampDer,
} from '../../support/timestamps.ts';

const key = testKey();
const keyId = Uint8Array.of(1, 2, 3);
const certificate = testCertificate({ extensions: [extension('2.5.29.14', octetString(keyId))] }, key);
const write = (parts: Partial<TimestampParts> = {}) => timestampDer(key, certificate, parts);
const isGood = (der: Bytes, by = certificate) => isTimestampSignedBy(parseTimestamp(der), by);
const digestOf = (name: string, bytes: Bytes): Bytes => createHash(name).update(bytes).digest();

test('a response is read: what was stamped, when, by whom and under which policy', () => {
  const token = parseTimestamp(
    write({ info: infoOf({ rest: [sequence(integer(1)), boolean(true), integer(77)] }) }),
  );
  assert.equal(token.form, 'response');
  assert.equal(token.time.toISOString(), '2026-01-01T00:05:00.000Z');
  assert.equal(token.hashAlgorithm, 'sha256');
  assert.deepEqual(token.imprint, digestOf('sha256', stamped));
  assert.equal(token.nonce, 77n);
  assert.equal(token.policy, '1.3.6.1.4.1.57264.2');
  assert.equal(token.serialHex, '9');
  assert.deepEqual(token.certificates, []);
  assert.deepEqual(token.signer, {
    kind: 'issuer-and-serial',
    issuer: certificate.issuer,
    serialHex: certificate.serialHex,
  });
  assert.equal(isTimestampSignedBy(token, certificate), true);
});

test('a bare token is told from a response, and says the same', () => {
  const response = write();
  const [, token] = parseDer(response, { code: 'verify/time', what: 'test' }).children();
  assert.ok(token !== undefined);
  const { form, ...bare } = parseTimestamp(token.whole);
  assert.equal(form, 'token');
  assert.deepEqual({ form: 'response', ...bare }, parseTimestamp(response));
});

test('fractions of a second are kept to the millisecond, and a nonce may be absent', () => {
  const time = tagged(0x18, utf8('20260101000500.1239Z'));
  const token = parseTimestamp(write({ info: infoOf({ time }) }));
  assert.equal(token.time.toISOString(), '2026-01-01T00:05:00.123Z');
  assert.equal('nonce' in token, false);
});

test('a serial number below zero is read: it identifies nothing here', () => {
  const serial = tagged(2, Uint8Array.of(0xff, 0x01));
  assert.equal(parseTimestamp(write({ info: infoOf({ serial }) })).serialHex, '-ff');
});

test('a response that was granted may say so in words', () => {
  assert.equal(isGood(write({ status: sequence(integer(0), sequence(utf8String('Operation Okay'))) })), true);
});

const digestAttribute = (info = infoOf()) =>
  attribute(oids.messageDigest, octetString(digestOf('sha256', info)));
const typeAttribute = attribute(oids.contentType, objectIdentifier(oids.tstInfo));
const certificateAttribute = attribute(oids.signingCertificateV2, signingCertificate(certificate));

const refusals: readonly {
  readonly why: string;
  readonly parts: Partial<TimestampParts>;
  readonly text: RegExp;
}[] = [
  {
    why: 'the authority said no',
    parts: { status: sequence(integer(2), sequence(utf8String('bad request'))) },
    text: /refused the request with status 2: "bad request"/,
  },
  {
    why: 'granted, yet with a failure',
    parts: { status: sequence(integer(0), tagged(3, Uint8Array.of(5, 0x20))) },
    text: /refused the request with status 0/,
  },
  {
    why: 'granted with modifications',
    parts: { status: sequence(integer(1)) },
    text: /refused the request with status 1/,
  },
  { why: 'a status of text', parts: { status: sequence(utf8String('granted')) }, text: /expected status/ },
  { why: 'no signed data', parts: { contentType: '1.2.840.113549.1.7.1' }, text: /content type 1\.2\.840/ },
  { why: 'signed data of version 1', parts: { version: integer(1) }, text: /expected version 3/ },
  {
    why: 'content that is no TSTInfo',
    parts: { eContentType: '1.2.840.113549.1.7.1' },
    text: /expected a TSTInfo/,
  },
  { why: 'two signers', parts: { moreSigners: [sequence()] }, text: /exactly one signer/ },
  {
    why: 'revocation lists, which nobody reads',
    parts: { certificates: [explicit(1, nullValue())] },
    text: /expected signerInfos \(SET\), got tag a1/,
  },
  {
    why: 'nine certificates',
    parts: { certificates: [explicit(0, ...Array.from({ length: 9 }, () => certificate.der))] },
    text: /more than 8 certificates/,
  },
  {
    why: 'unsigned attributes',
    parts: { unsigned: [explicit(1, typeAttribute)] },
    text: /SignerInfo: unexpected tag a1/,
  },
  {
    why: 'a signer of version 3 by name',
    parts: { signerVersion: integer(3) },
    text: /version and signer differ/,
  },
  {
    why: 'a signer by key id of version 1',
    parts: { signer: implicit(0, keyId) },
    text: /version and signer/,
  },
  {
    why: 'SHA-1 for the attributes',
    parts: { digestAlgorithm: algorithm('1.3.14.3.2.26') },
    text: /expected SHA-256, -384 or -512, got 1\.3\.14/,
  },
  {
    why: 'another digest algorithm than that of the signer',
    parts: { digestAlgorithms: [algorithm('2.16.840.1.101.3.4.2.3')] },
    text: /expected the one of the signer/,
  },
  {
    why: 'two digest algorithms',
    parts: { digestAlgorithms: [algorithm(oids.sha256), algorithm('2.16.840.1.101.3.4.2.3')] },
    text: /expected the one of the signer/,
  },
  {
    why: 'no digest of the content',
    parts: { attributes: [typeAttribute, certificateAttribute] },
    text: /no signed digest/,
  },
  {
    why: 'no type of the content',
    parts: { attributes: [digestAttribute(), certificateAttribute] },
    text: /no signed content type/,
  },
  {
    why: 'another type of content in the attributes',
    parts: {
      attributes: [
        attribute(oids.contentType, objectIdentifier('1.2.3')),
        digestAttribute(),
        certificateAttribute,
      ],
    },
    text: /signed content type is not TSTInfo/,
  },
  {
    why: 'the digest of another TSTInfo',
    parts: {
      attributes: [typeAttribute, digestAttribute(infoOf({ serial: integer(10) })), certificateAttribute],
    },
    text: /signed digest is of another TSTInfo/,
  },
  {
    why: 'two digests of the content',
    parts: {
      attributes: [typeAttribute, digestAttribute(), attribute(oids.messageDigest, octetString(keyId))],
    },
    text: /two attributes of the type 1\.2\.840\.113549\.1\.9\.4/,
  },
  {
    why: 'an attribute of two values',
    parts: {
      attributes: [
        typeAttribute,
        attribute(oids.messageDigest, octetString(digestOf('sha256', infoOf())), octetString(keyId)),
      ],
    },
    text: /expected exactly one value/,
  },
  {
    why: 'no word about the signing certificate',
    parts: { attributes: [typeAttribute, digestAttribute()] },
    text: /do not name the signing certificate/,
  },
  {
    why: 'a TSTInfo of version 2',
    parts: { info: infoOf({ version: integer(2) }) },
    text: /expected version 1/,
  },
  {
    why: 'an imprint by SHA-1',
    parts: {
      info: infoOf({ imprint: sequence(algorithm('1.3.14.3.2.26'), octetString(new Uint8Array(20))) }),
    },
    text: /hashAlgorithm of the messageImprint: expected SHA-256/,
  },
  {
    why: 'an imprint of another length',
    parts: { info: infoOf({ imprint: sequence(algorithm(oids.sha256), octetString(new Uint8Array(31))) }) },
    text: /expected 32 bytes, got 31/,
  },
  {
    why: 'a time without seconds',
    parts: { info: infoOf({ time: tagged(0x18, utf8('202601010005Z')) }) },
    text: /expected a time such as/,
  },
  {
    why: 'a time in two digits of the year',
    parts: { info: infoOf({ time: tagged(0x17, utf8('260101000500Z')) }) },
    text: /expected genTime \(GENERALIZED TIME\)/,
  },
  {
    why: 'ordering FALSE, which DER does not write',
    parts: { info: infoOf({ rest: [boolean(false)] }) },
    text: /FALSE/,
  },
  {
    why: 'a critical extension of the TSTInfo',
    parts: { info: infoOf({ rest: [explicit(1, extension('1.2.3', nullValue(), true))] }) },
    text: /unknown critical extension 1\.2\.3/,
  },
  {
    why: 'bytes after the TSTInfo',
    parts: { info: concatBytes(infoOf(), nullValue()) },
    text: /TSTInfo.* 2 bytes follow/,
  },
  {
    why: 'two nonces',
    parts: { info: infoOf({ rest: [integer(1), integer(2)] }) },
    text: /unexpected INTEGER/,
  },
];

for (const { why, parts, text } of refusals) {
  test(`SEC-015 a timestamp is refused: ${why}`, () => {
    assert.throws(() => parseTimestamp(write(parts)), problem('verify/time', text));
  });
}

test('SEC-015 a response without a token, or with bytes after its end, is refused', () => {
  assert.throws(() => parseTimestamp(sequence(sequence(integer(0)))), problem('verify/time', /no token/));
  assert.throws(
    () => parseTimestamp(concatBytes(write(), nullValue())),
    problem('verify/time', /2 bytes follow/),
  );
  assert.throws(() => parseTimestamp(utf8('not DER')), problem('verify/time'));
  assert.throws(() => parseTimestamp(sequence()), problem('verify/time', /ContentInfo/));
});

test('an extension that is not critical and a name of the authority change nothing', () => {
  const rest = [explicit(0, explicit(4, oneName('authority'))), explicit(1, extension('1.2.3', nullValue()))];
  assert.equal(isGood(write({ info: infoOf({ rest }) })), true);
});

test('SEC-015 a token is signed by the certificate that it names, and by no other', () => {
  const token = write();
  assert.equal(isGood(token), true);
  const fields = { issuer: certificate.issuer, extensions: undefined };
  const sameName = testCertificate(fields, testKey());
  const sameKeyAndName = testCertificate(fields, key);
  const otherSerial = testCertificate({ serial: integer(8) }, key);
  const otherIssuer = testCertificate({ issuer: oneName('somebody else') }, key);
  for (const other of [sameName, sameKeyAndName, otherSerial, otherIssuer])
    assert.equal(isGood(token, other), false);
  const parsed = parseTimestamp(token);
  const changed = { ...parsed, signedAttributes: concatBytes(parsed.signedAttributes, Uint8Array.of(0)) };
  assert.equal(isTimestampSignedBy(changed, certificate), false);
});

test('SEC-015 a signature by another key is refused, though the token names the right certificate', () => {
  assert.equal(isGood(timestampDer(testKey(), certificate)), false);
});

test('a signer may be named by its key id', () => {
  const byKeyId = { signerVersion: integer(3), signer: implicit(0, keyId) };
  assert.equal(isGood(write(byKeyId)), true);
  assert.equal(isGood(write({ ...byKeyId, signer: implicit(0, Uint8Array.of(1, 2)) })), false);
  const without = testCertificate({ extensions: undefined }, key);
  assert.equal(isTimestampSignedBy(parseTimestamp(timestampDer(key, without, byKeyId)), without), false);
});

const serialOf = (serialHex: string) => integer(Buffer.from(serialHex, 'hex'));
const issuerSerial = (name: Bytes, serial: Bytes) => sequence(sequence(explicit(4, name)), serial);
const sha256Hash = octetString(digestOf('sha256', certificate.der));
const sha1Hash = octetString(digestOf('sha1', certificate.der));
const own = issuerSerial(certificate.issuer, serialOf(certificate.serialHex));

for (const { why, oid, value, fits } of [
  { why: 'version 2', oid: oids.signingCertificateV2, value: [sha256Hash], fits: true },
  {
    why: 'version 2, SHA-256 written out',
    oid: oids.signingCertificateV2,
    value: [algorithm(oids.sha256), sha256Hash],
    fits: true,
  },
  {
    why: 'version 2 with SHA-512',
    oid: oids.signingCertificateV2,
    value: [algorithm('2.16.840.1.101.3.4.2.3'), octetString(digestOf('sha512', certificate.der))],
    fits: true,
  },
  {
    why: 'version 2 with issuer and serial',
    oid: oids.signingCertificateV2,
    value: [sha256Hash, own],
    fits: true,
  },
  { why: 'version 1', oid: oids.signingCertificate, value: [sha1Hash], fits: true },
  {
    why: 'version 1 with issuer and serial',
    oid: oids.signingCertificate,
    value: [sha1Hash, own],
    fits: true,
  },
  {
    why: 'another certificate',
    oid: oids.signingCertificateV2,
    value: [octetString(digestOf('sha256', stamped))],
    fits: false,
  },
  {
    why: 'another certificate by SHA-1',
    oid: oids.signingCertificate,
    value: [octetString(digestOf('sha1', stamped))],
    fits: false,
  },
  {
    why: 'another serial number',
    oid: oids.signingCertificateV2,
    value: [sha256Hash, issuerSerial(certificate.issuer, integer(1))],
    fits: false,
  },
  {
    why: 'another issuer',
    oid: oids.signingCertificateV2,
    value: [sha256Hash, issuerSerial(oneName('x'), serialOf(certificate.serialHex))],
    fits: false,
  },
]) {
  test(`SEC-015 the signing certificate that the token names ${fits ? 'fits' : 'does not fit'}: ${why}`, () => {
    const attributes = [
      typeAttribute,
      digestAttribute(),
      attribute(oid, signingCertificate(certificate, ...value)),
    ];
    assert.equal(isGood(write({ attributes })), fits);
  });
}

test('SEC-015 both versions together must both fit', () => {
  const both = (hash: Bytes) =>
    isGood(
      write({
        attributes: [
          typeAttribute,
          digestAttribute(),
          certificateAttribute,
          attribute(oids.signingCertificate, signingCertificate(certificate, hash)),
        ],
      }),
    );
  assert.equal(both(sha1Hash), true);
  assert.equal(both(octetString(digestOf('sha1', stamped))), false);
});

for (const { why, value, text } of [
  { why: 'no certificate', value: sequence(sequence()), text: /no certificate/ },
  {
    why: 'two names of the issuer',
    value: signingCertificate(
      certificate,
      sha256Hash,
      sequence(sequence(explicit(4, oneName('a')), explicit(4, oneName('b'))), integer(1)),
    ),
    text: /expected one name/,
  },
  {
    why: 'MD5',
    value: signingCertificate(certificate, algorithm('1.2.840.113549.2.5'), octetString(new Uint8Array(16))),
    text: /ESSCertIDv2: expected SHA-256/,
  },
]) {
  test(`SEC-015 an attribute about the signing certificate is refused: ${why}`, () => {
    const attributes = [typeAttribute, digestAttribute(), attribute(oids.signingCertificateV2, value)];
    assert.throws(() => parseTimestamp(write({ attributes })), problem('verify/time', text));
  });
}

test('SEC-015 an algorithm that is not one of the key, or contradicts the digest, verifies nothing', () => {
  for (const oid of ['1.2.840.113549.1.1.11', '1.2.840.10045.4.3.3', '1.2.840.10045.4.1', '1.3.101.112']) {
    assert.equal(isGood(write({ signatureAlgorithm: algorithm(oid) })), false, oid);
  }
});

test('SEC-015 a genuine signature by another digest than the signer names verifies nothing', () => {
  const signatureAlgorithm = algorithm('1.2.840.10045.4.3.4');
  const digestAlgorithm = algorithm('2.16.840.1.101.3.4.2.3');
  const attributes = [
    typeAttribute,
    attribute(oids.messageDigest, octetString(digestOf('sha512', infoOf()))),
    certificateAttribute,
  ];
  const by512 = { signatureAlgorithm, signatureHash: 'sha512' };
  assert.equal(isGood(write({ ...by512, digestAlgorithm, attributes })), true);
  assert.equal(isGood(write(by512)), false);
});

test('authorities with RSA and Ed25519 keys are verified', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ed25519 = generateKeyPairSync('ed25519');
  for (const { owner, signatureAlgorithm, signatureHash } of [
    {
      owner: rsa,
      signatureAlgorithm: algorithm('1.2.840.113549.1.1.1', nullValue()),
      signatureHash: 'sha256',
    },
    {
      owner: rsa,
      signatureAlgorithm: algorithm('1.2.840.113549.1.1.11', nullValue()),
      signatureHash: 'sha256',
    },
    { owner: ed25519, signatureAlgorithm: algorithm('1.3.101.112'), signatureHash: null },
  ]) {
    const spki = owner.publicKey.export({ type: 'spki', format: 'der' });
    const ownCertificate = testCertificate({ spki }, key);
    const der = timestampDer(owner, ownCertificate, { signatureAlgorithm, signatureHash });
    assert.equal(isGood(der, ownCertificate), true);
    assert.equal(isGood(der), false);
  }
});

const nonce = 0x1122334455667788n;

test('OpenSSL reads our request, and its answer is read and verified, with and without certificates', (t) => {
  const { folder, openssl } = opensslAuthority(t, 'sha256');
  for (const certReq of [true, false]) {
    writeFileSync(
      join(folder, 'request.tsq'),
      formatTimestampRequest({ digest: digestOf('sha256', stamped), nonce, certReq }),
    );
    const text = openssl('ts', '-query', '-in', 'request.tsq', '-text');
    assert.match(text, /Hash Algorithm: sha256/);
    assert.match(text, /Nonce: 0x1122334455667788/);
    assert.match(text, new RegExp(`Certificate required: ${certReq ? 'yes' : 'no'}`));
    openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-out', 'response.tsr');
    const token = parseTimestamp(readFileSync(join(folder, 'response.tsr')));
    const authority = readCertificate(join(folder, 'tsa.pem'));
    assert.equal(isTimestampSignedBy(token, authority), true);
    assert.equal(isTimestampSignedBy(token, readCertificate(join(folder, 'ca.pem'))), false);
    assert.deepEqual(token.imprint, digestOf('sha256', stamped));
    assert.equal(token.nonce, nonce);
    assert.deepEqual(token.certificates.map(formatHex), certReq ? [formatHex(authority.der)] : []);
    assert.ok(Math.abs(token.time.getTime() - Date.now()) < 60_000);
  }
});

for (const hash of ['sha384', 'sha512'] as const) {
  test(`tokens of OpenSSL with ${hash} are read: as a response, as a bare token, with fractions`, (t) => {
    const { folder, openssl } = opensslAuthority(t, hash);
    writeFileSync(join(folder, 'data'), stamped);
    openssl('ts', '-query', '-data', 'data', `-${hash}`, '-out', 'request.tsq');
    openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-out', 'response.tsr');
    openssl('ts', '-reply', '-in', 'response.tsr', '-token_out', '-out', 'token');
    const authority = readCertificate(join(folder, 'tsa.pem'));
    const [response, token] = ['response.tsr', 'token'].map((name) =>
      parseTimestamp(readFileSync(join(folder, name))),
    );
    assert.ok(response !== undefined && token !== undefined);
    assert.deepEqual([response.form, token.form], ['response', 'token']);
    assert.deepEqual(response.imprint, digestOf(hash, stamped));
    assert.equal(response.digestAlgorithm, hash);
    for (const each of [response, token]) assert.equal(isTimestampSignedBy(each, authority), true);
  });
}

test('OpenSSL verifies a token that we read the same way', (t) => {
  const { folder, openssl } = opensslAuthority(t, 'sha256');
  writeFileSync(join(folder, 'data'), stamped);
  writeFileSync(
    join(folder, 'request.tsq'),
    formatTimestampRequest({ digest: digestOf('sha256', stamped), nonce, certReq: true }),
  );
  openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq', '-out', 'response.tsr');
  assert.match(openssl('ts', '-verify', '-data', 'data', '-in', 'response.tsr', '-CAfile', 'ca.pem'), /OK/);
});

function readCertificate(path: string) {
  return parseCertificate(
    parsePem(execFileSync('openssl', ['x509', '-in', path], { encoding: 'utf8' }), path).der,
  );
}

/** An authority of OpenSSL, which shares nothing with our parser or the lab. */
function opensslAuthority(t: TestContext, hash: string) {
  const folder = temporaryFolder(t);
  const openssl = (...given: readonly string[]) =>
    execFileSync('openssl', given, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  writeFileSync(
    join(folder, 'tsa.cnf'),
    [
      '[tsa]',
      'default_tsa = authority',
      '[authority]',
      `serial = ${join(folder, 'serial')}`,
      `signer_cert = ${join(folder, 'tsa.pem')}`,
      `signer_key = ${join(folder, 'tsa.key')}`,
      `signer_digest = ${hash}`,
      'ess_cert_id_alg = sha256',
      'default_policy = 1.2.3.4',
      'digests = sha256, sha384, sha512',
      'accuracy = secs:1',
      'clock_precision_digits = 3',
      'ordering = yes',
      'tsa_name = yes',
    ].join('\n'),
  );
  writeFileSync(join(folder, 'serial'), '01\n');
  writeFileSync(
    join(folder, 'leaf.cnf'),
    'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n',
  );
  for (const name of ['ca', 'tsa']) {
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', `${name}.key`);
  }
  openssl('req', '-x509', '-new', '-key', 'ca.key', '-subj', '/CN=CA', '-days', '9', '-out', 'ca.pem');
  openssl('req', '-new', '-key', 'tsa.key', '-subj', '/CN=TSA', '-out', 'tsa.csr');
  openssl(
    ...['x509', '-req', '-in', 'tsa.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '5'],
    ...['-extfile', 'leaf.cnf', '-out', 'tsa.pem'],
  );
  return { folder, openssl };
}

test('SEC-016 all real timestamps are read; those of an authority of the root verify, no other', {
  skip: withoutRealEvidence,
}, () => {
  let count = 0;
  for (const { name, root, timestamps } of realBundles()) {
    const authorities = chainsOf(root.timestampAuthorities).flatMap(([leaf]) =>
      leaf === undefined ? [] : [leaf],
    );
    for (const der of timestamps) {
      const token = parseTimestamp(der);
      const isKnown = authorities.some((leaf) => isTimestampSignedBy(token, leaf));
      assert.equal(isKnown, !name.includes('untrusted-tsa'), name);
      count += 1;
    }
  }
  assert.ok(count > 25, `only ${count}`);
});
