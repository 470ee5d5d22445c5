import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { test } from 'node:test';
import { type Bytes, concatBytes, equalBytes } from '@secure-build/common/core/bytes';
import { type Certificate, isIssuedBy, parseCertificate } from '@secure-build/common/formats/certificate';
import { publicKeyOf } from '@secure-build/common/formats/public-key';
import {
  isSctSignedBy,
  readScts,
  SCT_LIST_OID,
} from '@secure-build/common/formats/signed-certificate-timestamp';
import { nullValue, octetString } from '../../lab/sigstore/der-writer.ts';
import {
  certificateDer,
  extension,
  sanOf,
  testCertificate,
  testKey,
  uriName,
} from '../../support/certificates.ts';
import {
  chainsOf,
  readLogKey,
  realBundle,
  realBundles,
  withoutRealEvidence,
} from '../../support/real-evidence.ts';
import { problem } from '../../support/signing.ts';

interface Log {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const rsa: Log = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec: Log = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const issuerKey = testKey();
const time = Date.parse('2026-01-01T00:00:01.234Z');
const others = [
  sanOf(uriName('https://example.com/')),
  extension('2.5.29.15', Buffer.from('03020780', 'hex'), true),
] as const;

const uint = (value: number, bytes: number): Bytes =>
  Buffer.from(value.toString(16).padStart(bytes * 2, '0'), 'hex');
const vector = (bytes: Bytes): Bytes => concatBytes(uint(bytes.length, 2), bytes);
const spkiOf = ({ publicKey }: Log): Bytes => publicKey.export({ type: 'spki', format: 'der' });
const logIdOf = (log: Log): Bytes => createHash('sha256').update(spkiOf(log)).digest();
const publicKeyFor = ({ publicKey }: Log) => publicKeyOf(publicKey, 'log');

interface SctParts {
  readonly log: Log;
  readonly version: number;
  readonly extensions: Bytes;
  readonly algorithm: Bytes;
  readonly at: Bytes;
  /** The certificate that is promised, without the list. */
  readonly precertificate: Bytes;
  readonly issuerSpki: Bytes;
  readonly rest: Bytes;
}

/** RFC 6962, 3.2, written from the text of the standard. */
function sctOf(given: Partial<SctParts> = {}): Bytes {
  const parts: SctParts = {
    log: ec,
    version: 0,
    extensions: new Uint8Array(),
    algorithm: Uint8Array.of(4, given.log === rsa ? 1 : 3),
    at: uint(time, 8),
    precertificate: parseCertificate(certificateDer(issuerKey, { extensions: others })).tbs,
    issuerSpki: issuerKey.spki,
    rest: new Uint8Array(),
    ...given,
  };
  const signed = concatBytes(
    ...[Uint8Array.of(parts.version, 0), parts.at, Uint8Array.of(0, 1)],
    createHash('sha256').update(parts.issuerSpki).digest(),
    ...[uint(parts.precertificate.length, 3), parts.precertificate, vector(parts.extensions)],
  );
  const signature = sign('sha256', signed, parts.log.privateKey);
  return concatBytes(
    ...[Uint8Array.of(parts.version), logIdOf(parts.log), parts.at, vector(parts.extensions)],
    ...[parts.algorithm, vector(signature), parts.rest],
  );
}

/** The list between the other extensions: what is taken out leaves both neighbors as they are. */
const withList = (list: Bytes): Certificate =>
  testCertificate({ extensions: [others[0], extension(SCT_LIST_OID, list), others[1]] }, issuerKey);
const withScts = (...scts: readonly Bytes[]): Certificate =>
  withList(octetString(vector(concatBytes(...scts.map(vector)))));

/** Whether the only SCT of the certificate is one of this log. */
function isPromised(certificate: Certificate, log: Log, issuerSpki = issuerKey.spki): boolean {
  const [sct] = readScts(certificate);
  assert.ok(sct !== undefined);
  return isSctSignedBy(sct, certificate, issuerSpki, publicKeyFor(log));
}

test('a certificate without a list has no SCT', () => {
  assert.deepEqual(readScts(testCertificate({ extensions: others })), []);
});

test('the SCTs of a list are read in their order', () => {
  const scts = readScts(withScts(sctOf(), sctOf({ log: rsa, extensions: Uint8Array.of(7, 8) })));
  assert.deepEqual(
    scts.map(({ logId, algorithm, extensions, ...sct }) => [
      equalBytes(logId, logIdOf(algorithm === 'rsa' ? rsa : ec)),
      algorithm,
      Buffer.from(extensions).toString('hex'),
      sct.time.toISOString(),
    ]),
    [
      [true, 'ecdsa', '', '2026-01-01T00:00:01.234Z'],
      [true, 'rsa', '0708', '2026-01-01T00:00:01.234Z'],
    ],
  );
});

for (const [kind, log] of [
  ['ECDSA', ec],
  ['RSA', rsa],
] as const) {
  test(`SEC-025 a promise by a log with a key of ${kind} counts, with extensions and without`, () => {
    assert.equal(isPromised(withScts(sctOf({ log })), log), true);
    assert.equal(isPromised(withScts(sctOf({ log, extensions: Uint8Array.of(1, 2, 3) })), log), true);
  });
}

test('SEC-025 a promise counts for its log, its issuer and its certificate only', () => {
  const certificate = withScts(sctOf());
  assert.equal(isPromised(certificate, ec), true);
  assert.equal(isPromised(certificate, rsa), false);
  assert.equal(isPromised(certificate, generateKeyPairSync('ec', { namedCurve: 'P-256' })), false);
  assert.equal(isPromised(certificate, ec, testKey().spki), false);
  const other = parseCertificate(certificateDer(issuerKey, { extensions: [others[0]] })).tbs;
  assert.equal(isPromised(withScts(sctOf({ precertificate: other })), ec), false);
});

test('SEC-025 what is covered by the signature cannot be changed: time and extensions', () => {
  const certificate = withScts(sctOf({ extensions: Uint8Array.of(1) }));
  const [sct] = readScts(certificate);
  assert.ok(sct !== undefined);
  const isGood = (changed: Partial<typeof sct>) =>
    isSctSignedBy({ ...sct, ...changed }, certificate, issuerKey.spki, publicKeyFor(ec));
  assert.equal(isGood({}), true);
  assert.equal(isGood({ time: new Date(time + 1) }), false);
  assert.equal(isGood({ extensions: Uint8Array.of(2) }), false);
  assert.equal(isGood({ extensions: new Uint8Array() }), false);
  assert.equal(isGood({ algorithm: 'rsa' }), false);
  assert.equal(isGood({ logId: logIdOf(rsa) }), false);
});

for (const { why, certificate, text } of [
  { why: 'an empty list', certificate: withScts(), text: /an empty list/ },
  { why: 'no list', certificate: withList(octetString(new Uint8Array())), text: /cut off/ },
  {
    why: 'no OCTET STRING inside',
    certificate: withList(nullValue()),
    text: /expected OCTET STRING, got NULL/,
  },
  { why: 'a list that is cut off', certificate: withList(octetString(uint(9, 2))), text: /cut off/ },
  {
    why: 'bytes after the list',
    certificate: withList(octetString(concatBytes(vector(vector(sctOf())), Uint8Array.of(0)))),
    text: /bytes follow/,
  },
  {
    why: 'bytes after an SCT',
    certificate: withScts(sctOf({ rest: Uint8Array.of(0) })),
    text: /bytes follow/,
  },
  { why: 'an SCT that is cut off', certificate: withScts(sctOf().subarray(0, 60)), text: /cut off/ },
  { why: 'version 2', certificate: withScts(sctOf({ version: 1 })), text: /expected version 1, got 2/ },
  {
    why: 'SHA-1',
    certificate: withScts(sctOf({ algorithm: Uint8Array.of(2, 3) })),
    text: /another algorithm/,
  },
  { why: 'DSA', certificate: withScts(sctOf({ algorithm: Uint8Array.of(4, 2) })), text: /another algorithm/ },
  {
    why: 'a time beyond all dates',
    certificate: withScts(sctOf({ at: new Uint8Array(8).fill(0xff) })),
    text: /time/,
  },
  {
    why: '17 of them',
    certificate: withScts(...Array.from({ length: 17 }, () => sctOf())),
    text: /more than 16/,
  },
]) {
  test(`SEC-025 a list of SCTs is refused: ${why}`, () => {
    assert.throws(() => readScts(certificate), problem('verify/sct', text));
  });
}

test('16 SCTs are read', () => {
  assert.equal(readScts(withScts(...Array.from({ length: 16 }, () => sctOf()))).length, 16);
});

test('SEC-025 the SCTs of real certificates verify with the logs of their root', {
  skip: withoutRealEvidence,
}, () => {
  let count = 0;
  for (const { name, root, certificates } of realBundles()) {
    const leaf = certificates[0] === undefined ? undefined : parseCertificate(certificates[0]);
    const issuer = chainsOf(root.certificateAuthorities)
      .flatMap(([first]) => (first === undefined ? [] : [first]))
      .find((authority) => leaf !== undefined && isIssuedBy(leaf, authority));
    if (leaf === undefined || issuer === undefined) continue;
    for (const sct of readScts(leaf)) {
      const isGood = (root.ctlogs ?? []).some((log) =>
        isSctSignedBy(sct, leaf, issuer.spki, readLogKey(log)),
      );
      assert.equal(isGood, name !== 'invalid-ct-key_fail', name);
      count += 1;
    }
  }
  assert.ok(count > 60, `only ${count}`);
});

test('SEC-025 a real SCT with extensions verifies with them, and not without', {
  skip: withoutRealEvidence,
}, () => {
  const { root, certificates } = realBundle('bundle-with-sct-with-extensions');
  const leaf = parseCertificate(certificates[0] ?? new Uint8Array());
  const issuer = chainsOf(root.certificateAuthorities)[0]?.[0];
  const [sct] = readScts(leaf);
  const [log] = root.ctlogs ?? [];
  assert.ok(issuer !== undefined && sct !== undefined && log !== undefined);
  assert.ok(sct.extensions.length > 0);
  assert.equal(isSctSignedBy(sct, leaf, issuer.spki, readLogKey(log)), true);
  assert.equal(
    isSctSignedBy({ ...sct, extensions: new Uint8Array() }, leaf, issuer.spki, readLogKey(log)),
    false,
  );
});
