import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { type Bytes, equalBytes, utf8 } from '@secure-build/common/core/bytes';
import {
  isIssuedBy,
  parseCertificate,
  unknownCriticalExtensions,
} from '@secure-build/common/formats/certificate';
import { readCertifiedIdentity } from '@secure-build/common/formats/fulcio-certificate';
import { publicKeyOf } from '@secure-build/common/formats/public-key';
import {
  isSctSignedBy,
  readScts,
  SCT_LIST_OID,
} from '@secure-build/common/formats/signed-certificate-timestamp';
import fc from 'fast-check';
import { octetString, utf8String } from '../lab/sigstore/der-writer.ts';
import { anyBytesNear, bitFlips, onlyProblems } from '../support/any-bytes.ts';
import { certificateDer, extension, oneName, sanOf, testKey, uriName } from '../support/certificates.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { realBundle, withoutRealEvidence } from '../support/real-evidence.ts';

const issuerKey = testKey();
const issuer = parseCertificate(certificateDer(issuerKey, { subject: oneName('test issuer') }));
const sct = Buffer.concat([
  Buffer.from('0069006700', 'hex'),
  Buffer.alloc(42, 1),
  Buffer.from('04030038', 'hex'),
  Buffer.alloc(56, 3),
]);
const good = certificateDer(issuerKey, {
  spki: testKey().spki,
  extensions: [
    sanOf(uriName('https://github.com/acme/app/.github/workflows/build.yml@refs/heads/main')),
    extension('2.5.29.15', Buffer.from('03020780', 'hex'), true),
    extension('2.5.29.19', Buffer.from('30060101ff020100', 'hex'), true),
    extension('2.5.29.37', Buffer.from('300a06082b06010505070303', 'hex')),
    extension('1.3.6.1.4.1.57264.1.1', utf8('https://issuer')),
    extension('1.3.6.1.4.1.57264.1.8', utf8String('https://issuer')),
    extension('1.3.6.1.4.1.57264.1.12', utf8String('https://github.com/acme/app')),
    extension(SCT_LIST_OID, octetString(sct)),
  ],
});
const logKey = publicKeyOf(testKey().publicKey, 'log');

/** All that is ever read of a certificate. */
function readAll(bytes: Bytes) {
  const certificate = onlyProblems(() => parseCertificate(bytes));
  if (certificate === undefined) return undefined;
  onlyProblems(() => readCertifiedIdentity(certificate));
  const scts = onlyProblems(() => readScts(certificate)) ?? [];
  for (const each of scts)
    isSctSignedBy({ ...each, logId: Buffer.from(logKey.keyId, 'hex') }, certificate, issuer.spki, logKey);
  unknownCriticalExtensions(certificate);
  return certificate;
}

/** OpenSSL also judges what is in a name: it may refuse what we read. */
function readByNode(bytes: Bytes): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes);
  } catch {
    return undefined;
  }
}

test('SEC-008 a certificate of any bytes is read or refused with a Problem, and says what Node says', () => {
  fc.assert(
    fc.property(anyBytesNear(good), (bytes) => {
      const certificate = readAll(bytes);
      if (certificate === undefined) return;
      const node = readByNode(bytes);
      if (node !== undefined) {
        assert.equal(
          certificate.serialHex.replace(/^0+/, ''),
          node.serialNumber.toLowerCase().replace(/^0+/, ''),
        );
        assert.equal(certificate.notAfter.getTime(), Date.parse(node.validTo));
        assert.equal(certificate.publicKey.equals(node.publicKey), true);
      }
      assert.equal(isIssuedBy(certificate, issuer), equalBytes(bytes, good));
    }),
    { numRuns: fuzzRuns(2000) },
  );
  assert.equal(isIssuedBy(parseCertificate(good), issuer), true);
});

test('SEC-012 a certificate with any one bit changed is refused, or nobody has issued it', () => {
  const small = certificateDer(issuerKey, { spki: testKey().spki });
  for (const { at, bytes } of bitFlips(small)) {
    const certificate = onlyProblems(() => parseCertificate(bytes));
    assert.ok(certificate === undefined || !isIssuedBy(certificate, issuer), `byte ${at}`);
  }
  assert.equal(isIssuedBy(parseCertificate(small), issuer), true);
});

test('SEC-008 real certificates near which anything stands are read or refused', {
  skip: withoutRealEvidence,
}, () => {
  const { certificates } = realBundle('rekor2-dsse-happy-path');
  fc.assert(
    fc.property(anyBytesNear(...certificates), (bytes) => {
      readAll(bytes);
    }),
    { numRuns: fuzzRuns(500) },
  );
});
