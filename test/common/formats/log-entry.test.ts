import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type Bytes, formatBase64, formatHex, utf8 } from '@secure-build/common/core/bytes';
import { byCodeUnits } from '@secure-build/common/core/order';
import { parseLogEntryBody } from '@secure-build/common/formats/log-entry';
import { certificateDer, testKey } from '../../support/certificates.ts';
import { bytesOf, realBundles, withoutRealEvidence } from '../../support/real-evidence.ts';
import { problem } from '../../support/signing.ts';

const key = testKey();
const certificate = certificateDer(key);
const signature = utf8('a signature');
const payload = utf8('{"payload":true}');
const digestOf = (name: string): Bytes => createHash(name).update(payload).digest();
const hexOf = (name: string) => formatHex(digestOf(name));

const pem = (label: string, der: Bytes) =>
  `-----BEGIN ${label}-----\n${formatBase64(der).replace(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`;
const b64 = (text: string) => formatBase64(utf8(text));
const certificatePem = b64(pem('CERTIFICATE', certificate));
const keyPem = b64(pem('PUBLIC KEY', key.spki));
const sig = formatBase64(signature);
const hash = { algorithm: 'sha256', value: hexOf('sha256') };
const protoHash = { algorithm: 'SHA2_256', digest: formatBase64(digestOf('sha256')) };
const keyDetails = 'PKIX_ECDSA_P256_SHA_256';
const protoCertificate = { keyDetails, x509Certificate: { rawBytes: formatBase64(certificate) } };
const protoKey = { keyDetails, publicKey: { rawBytes: formatBase64(key.spki) } };

/** One sound body of each kind, as JSON that a case can change. */
const bodies = {
  hashedrekord1: {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: { data: { hash }, signature: { content: sig, publicKey: { content: certificatePem } } },
  },
  hashedrekord2: {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: { hashedRekordV002: { data: protoHash, signature: { content: sig, verifier: protoCertificate } } },
  },
  dsse1: {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hash,
      payloadHash: hash,
      signatures: [{ signature: sig, verifier: certificatePem }],
    },
  },
  dsse2: {
    apiVersion: '0.0.2',
    kind: 'dsse',
    spec: {
      dsseV002: { payloadHash: protoHash, signatures: [{ content: sig, verifier: protoCertificate }] },
    },
  },
  intoto2: {
    apiVersion: '0.0.2',
    kind: 'intoto',
    spec: {
      content: {
        envelope: {
          payload: b64(formatBase64(payload)),
          payloadType: 'application/vnd.in-toto+json',
          signatures: [{ keyid: '', publicKey: certificatePem, sig: b64(sig) }],
        },
        hash,
        payloadHash: hash,
      },
    },
  },
};
type Kind = keyof typeof bodies;

/** The body with the value at a path replaced; `undefined` takes the member away. */
function changed(kind: Kind, path: string, value: unknown): Bytes {
  const body = structuredClone(bodies[kind]) as unknown as Record<string, unknown>;
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  const parent = steps.reduce((node, step) => node[step] as Record<string, unknown>, body);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return utf8(JSON.stringify(body));
}

const bytesOfBody = (kind: Kind) => utf8(JSON.stringify(bodies[kind]));
const logged = { signature, verifier: { kind: 'certificate', der: certificate } };
const digest = { algorithm: 'sha256', hex: hexOf('sha256') };

for (const [kind, expected] of Object.entries({
  hashedrekord1: { kind: 'hashedrekord', version: '0.0.1', digest: { of: 'signed-bytes', ...digest } },
  hashedrekord2: { kind: 'hashedrekord', version: '0.0.2', digest: { of: 'signed-bytes', ...digest } },
  dsse1: { kind: 'dsse', version: '0.0.1', digest: { of: 'payload', ...digest } },
  dsse2: { kind: 'dsse', version: '0.0.2', digest: { of: 'payload', ...digest } },
  intoto2: {
    kind: 'intoto',
    version: '0.0.2',
    digest: { of: 'payload', ...digest },
    payloadType: 'application/vnd.in-toto+json',
  },
})) {
  test(`SEC-020 an entry of the kind ${kind} binds digest, signature and certificate`, () => {
    assert.deepEqual(parseLogEntryBody(bytesOfBody(kind as Kind)), { ...expected, signatures: [logged] });
  });
}

const places = {
  hashedrekord1: 'spec/signature/publicKey/content',
  hashedrekord2: 'spec/hashedRekordV002/signature/verifier',
  dsse1: 'spec/signatures/0/verifier',
  dsse2: 'spec/dsseV002/signatures/0/verifier',
  intoto2: 'spec/content/envelope/signatures/0/publicKey',
};
for (const [kind, path] of Object.entries(places)) {
  test(`SEC-020 an entry of the kind ${kind} binds a public key just as well`, () => {
    const body = changed(kind as Kind, path, kind.endsWith('2') && kind !== 'intoto2' ? protoKey : keyPem);
    assert.deepEqual(parseLogEntryBody(body).signatures, [
      { signature, verifier: { kind: 'key', spki: key.spki } },
    ]);
  });
}

for (const algorithm of ['sha384', 'sha512']) {
  test(`digests by ${algorithm} are read in both spellings`, () => {
    const hex = hexOf(algorithm);
    const first = changed('hashedrekord1', 'spec/data/hash', { algorithm, value: hex });
    const second = changed('hashedrekord2', 'spec/hashedRekordV002/data', {
      algorithm: algorithm.replace('sha', 'SHA2_'),
      digest: formatBase64(digestOf(algorithm)),
    });
    for (const body of [first, second]) {
      assert.deepEqual(parseLogEntryBody(body).digest, { of: 'signed-bytes', algorithm, hex });
    }
  });
}

test('an envelope may have several signatures, and intoto entries come without payload, hash and keyid', () => {
  const two = [1, 2].map(() => bodies.dsse1.spec.signatures[0]);
  assert.equal(parseLogEntryBody(changed('dsse1', 'spec/signatures', two)).signatures.length, 2);
  for (const path of ['envelope/payload', 'hash', 'envelope/signatures/0/keyid']) {
    assert.ok(parseLogEntryBody(changed('intoto2', `spec/content/${path}`, undefined)), path);
  }
});

const rekor2 = 'spec/hashedRekordV002';
const refusals: readonly (readonly [Kind, string, unknown, RegExp])[] = [
  ['hashedrekord1', 'kind', 'rekord', /"rekord 0\.0\.1" is not accepted/],
  ['hashedrekord1', 'kind', 'constructor', /"constructor 0\.0\.1" is not accepted/],
  ['hashedrekord1', 'apiVersion', '0.0.3', /"hashedrekord 0\.0\.3" is not accepted/],
  ['intoto2', 'apiVersion', '0.0.1', /"intoto 0\.0\.1" is not accepted/],
  ['hashedrekord1', 'apiVersion', '0.0.2', /unknown key/],
  ['hashedrekord2', 'apiVersion', '0.0.1', /unknown key/],
  ['hashedrekord1', 'kind', undefined, /expected text/],
  ['hashedrekord1', 'spec', undefined, /expected an object/],
  ['hashedrekord1', 'spec', [], /expected an object/],
  ['hashedrekord1', 'more', 1, /unknown key "more"/],
  ['hashedrekord1', 'spec/data/url', 'https://x', /unknown key "url"/],
  ['hashedrekord1', 'spec/data/hash/value', hexOf('sha256').toUpperCase(), /64 lower-case hex/],
  ['hashedrekord1', 'spec/data/hash/value', hexOf('sha256').slice(1), /64 lower-case hex/],
  ['hashedrekord1', 'spec/data/hash/value', `${hexOf('sha256')}\n`, /64 lower-case hex/],
  ['hashedrekord1', 'spec/data/hash/algorithm', 'sha1', /"sha1" is not accepted/],
  ['hashedrekord1', 'spec/data/hash/algorithm', 'sha512', /128 lower-case hex/],
  ['hashedrekord1', 'spec/data/hash/algorithm', 'toString', /"toString" is not accepted/],
  ['hashedrekord1', 'spec/signature/content', '', /not empty/],
  ['hashedrekord1', 'spec/signature/content', 'YR==', /base64/],
  ['hashedrekord1', 'spec/signature/publicKey/content', b64('no PEM'), /not a PEM file/],
  ['hashedrekord1', 'spec/signature/publicKey/content', pem('CERTIFICATE', certificate), /base64/],
  ['hashedrekord1', 'spec/signature/publicKey/content', formatBase64(Uint8Array.of(0xff)), /expected PEM/],
  [
    'hashedrekord1',
    'spec/signature/publicKey/content',
    b64(pem('PGP PUBLIC KEY BLOCK', key.spki)),
    /"PGP PUBLIC/,
  ],
  [
    'hashedrekord1',
    'spec/signature/publicKey/content',
    b64(pem('CERTIFICATE', certificate).repeat(2)),
    /more than one PEM block/,
  ],
  ['hashedrekord2', `${rekor2}/data/algorithm`, 'sha256', /"sha256" is not accepted/],
  ['hashedrekord2', `${rekor2}/data/digest`, formatBase64(new Uint8Array(31)), /expected 32 bytes, got 31/],
  ['hashedrekord2', `${rekor2}/data/digest`, hexOf('sha256').slice(0, 62), /base64/],
  ['hashedrekord2', `${rekor2}/signature/verifier`, { keyDetails }, /a public key or a certificate/],
  ['hashedrekord2', `${rekor2}/signature/verifier`, { ...protoCertificate, ...protoKey }, /a public key or/],
  ['hashedrekord2', `${rekor2}/signature/verifier/keyDetails`, undefined, /expected text/],
  ['hashedrekord2', `${rekor2}/signature/verifier/x509Certificate/rawBytes`, 'x', /base64/],
  ['dsse1', 'spec/signatures', [], /expected 1 to 8 signatures, got 0/],
  ['dsse1', 'spec/signatures', Array.from({ length: 9 }, () => bodies.dsse1.spec.signatures[0]), /got 9/],
  ['dsse1', 'spec/signatures', {}, /expected a list/],
  ['dsse1', 'spec/envelopeHash', undefined, /expected an object/],
  ['dsse1', 'spec/proposedContent', {}, /unknown key/],
  ['dsse2', 'spec/dsseV002/signatures/0/keyid', 'x', /unknown key/],
  ['intoto2', 'spec/content/payloadHash', undefined, /expected an object/],
  ['intoto2', 'spec/content/envelope/signatures/0/sig', sig, /base64 of canonical base64/],
  ['intoto2', 'spec/content/envelope/payload', formatBase64(payload), /base64 of canonical base64/],
  ['intoto2', 'spec/content/envelope/payload', b64(formatBase64(utf8('other'))), /payloadHash/],
  ['intoto2', 'spec/content/envelope/payloadType', '', /not empty/],
];
for (const [kind, path, value, text] of refusals) {
  test(`SEC-027 a log entry is refused: ${kind} with ${path} ${String(JSON.stringify(value)).slice(0, 40)}`, () => {
    assert.throws(() => parseLogEntryBody(changed(kind, path, value)), problem('verify/log', text));
  });
}

for (const { why, text } of [
  { why: 'nothing', text: '' },
  { why: 'no object', text: '[]' },
  { why: 'a double key', text: JSON.stringify(bodies.dsse1).replace('{', '{"kind":"dsse",') },
  { why: 'a key __proto__', text: JSON.stringify(bodies.dsse1).replace('{', '{"__proto__":{},') },
  { why: 'deep nesting', text: '['.repeat(100_000) },
]) {
  test(`SEC-027 a log entry is refused: ${why}`, () => {
    assert.throws(() => parseLogEntryBody(utf8(text)), problem('verify/log', /^log entry: /));
  });
}

test('a fault names the place inside of the entry', () => {
  assert.throws(
    () => parseLogEntryBody(changed('dsse1', 'spec/signatures/0/signature', 'x')),
    (error: Error & { at?: unknown }) => {
      problem('verify/log')(error);
      assert.deepEqual(error.at, { pointer: '/spec/signatures/0/signature' });
      return true;
    },
  );
});

/** What each of these is refused for: the data is broken where a log's entry must be whole. */
const broken = [
  'bundle-empty-certificate-chain_fail',
  'bundle-invalid-base64-signature_fail',
  'bundle-negative-log-index_fail',
  'bundle-unknown-version_fail',
  'intoto-log-entry-mismatch_fail',
];

test('SEC-020 the entries of all real bundles are read, and bind what JSON.parse finds there', {
  skip: withoutRealEvidence,
}, () => {
  const kinds = new Set<string>();
  for (const { name, entries } of realBundles()) {
    for (const { canonicalizedBody = '' } of entries) {
      const bytes = bytesOf(canonicalizedBody);
      if (broken.includes(name)) {
        assert.throws(() => parseLogEntryBody(bytes), problem('verify/log'), name);
        continue;
      }
      const body = parseLogEntryBody(bytes);
      const [first] = body.signatures;
      kinds.add(`${body.kind} ${body.version} ${first?.verifier.kind}`);
      const text = Buffer.from(bytes).toString('utf8');
      const written =
        body.version === '0.0.2' && body.kind !== 'intoto'
          ? Buffer.from(body.digest.hex, 'hex').toString('base64')
          : body.digest.hex;
      assert.ok(text.includes(written), name);
      assert.equal(body.signatures.length, 1);
    }
  }
  assert.deepEqual([...kinds].sort(byCodeUnits), [
    'dsse 0.0.1 certificate',
    'hashedrekord 0.0.1 certificate',
    'hashedrekord 0.0.1 key',
    'hashedrekord 0.0.2 certificate',
    'intoto 0.0.2 certificate',
  ]);
});
