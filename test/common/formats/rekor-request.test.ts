import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import { parseLogEntryBody } from '@secure-build/common/formats/log-entry';
import { parsePrivateKeyPem } from '@secure-build/common/formats/private-key';
import { publicKeyOf } from '@secure-build/common/formats/public-key';
import {
  isLoggable,
  type LoggableSignature,
  loggedHashOf,
  rekorV1Request,
  rekorV2Request,
} from '@secure-build/common/formats/rekor-request';
import { artifactBytes, makeKey, statementAbout, type TestKeyKind } from '../../support/signing.ts';

const payloadType = 'application/vnd.in-toto+json';
const payload = statementAbout();

function loggable(kind: TestKeyKind, content: 'statement' | 'blob'): LoggableSignature {
  const key = parsePrivateKeyPem(makeKey(kind).privatePem, 'x');
  const { publicKey } = key;
  const verifier = { kind: 'key', spki: publicKey.spki } as const;
  if (content === 'blob') {
    const hex = createHash(loggedHashOf(publicKey)).update(artifactBytes).digest('hex');
    return { key: publicKey, verifier, content: { kind: 'blob', hex, signature: key.sign(artifactBytes) } };
  }
  const signature = key.sign(preAuthenticationEncoding(payloadType, payload));
  const envelope = { payloadType, payload, signature, keyid: '' };
  return { key: publicKey, verifier, content: { kind: 'statement', envelope } };
}

for (const [kind, hash, details] of [
  ['ecdsa-p256', 'sha256', 'PKIX_ECDSA_P256_SHA_256'],
  ['ecdsa-p384', 'sha384', 'PKIX_ECDSA_P384_SHA_384'],
  ['ecdsa-p521', 'sha512', 'PKIX_ECDSA_P521_SHA_512'],
  ['rsa-2048', 'sha256', 'PKIX_RSA_PKCS1V15_2048_SHA256'],
] as const) {
  test(`the details of an entry follow from the real key: ${kind}`, () => {
    const given = loggable(kind, 'statement');
    const request = rekorV2Request(given);
    assert.ok(Buffer.from(request.body).includes(`"keyDetails":"${details}"`));
    const entry = parseLogEntryBody(request.entry);
    const pae = preAuthenticationEncoding(payloadType, payload);
    assert.deepEqual(entry.digest, {
      of: 'signed-bytes',
      algorithm: hash,
      hex: createHash(hash).update(pae).digest('hex'),
    });
  });

  test(`an entry for a file has its digest, in both versions of the log: ${kind}`, () => {
    const given = loggable(kind, 'blob');
    for (const { entry } of [rekorV1Request(given), rekorV2Request(given)]) {
      const { digest, signatures } = parseLogEntryBody(entry);
      assert.deepEqual(digest, {
        of: 'signed-bytes',
        algorithm: hash,
        hex: createHash(hash).update(artifactBytes).digest('hex'),
      });
      assert.equal(signatures[0]?.verifier.kind, 'key');
    }
  });
}

test('for an envelope version 2 gets its encoding as a hashedrekord, never the envelope: servers refuse that', () => {
  const { body } = rekorV2Request(loggable('ecdsa-p256', 'statement'));
  const sent = JSON.parse(Buffer.from(body).toString());
  assert.deepEqual(Object.keys(sent), ['hashedRekordRequestV002']);
  assert.ok(!Buffer.from(body).includes(Buffer.from(payload).toString('base64').slice(0, 40)));
});

test('for an envelope version 1 gets a dsse entry, and stores hashes of it', () => {
  const { body, entry } = rekorV1Request(loggable('ecdsa-p256', 'statement'));
  assert.ok(Buffer.from(body).includes('proposedContent'));
  const logged = parseLogEntryBody(entry);
  assert.deepEqual([logged.kind, logged.version, logged.digest.of], ['dsse', '0.0.1', 'payload']);
});

test('a certificate is logged as one', () => {
  const given = {
    ...loggable('ecdsa-p256', 'blob'),
    verifier: { kind: 'certificate', der: utf8('der') },
  } as const;
  for (const { entry } of [rekorV1Request(given), rekorV2Request(given)]) {
    const [signature] = parseLogEntryBody(entry).signatures;
    assert.equal(signature?.verifier.kind, 'certificate');
  }
});

for (const [kind, version, content, expected] of [
  ['ecdsa-p256', 2, 'statement', true],
  ['ecdsa-p521', 2, 'blob', true],
  ['ed25519', 2, 'statement', false],
  ['ed25519', 2, 'blob', false],
  ['ed25519', 1, 'statement', true],
  ['ed25519', 1, 'blob', false],
  ['rsa-2048', 1, 'blob', true],
] as const) {
  test(`Rekor v${version} ${expected ? 'takes' : 'takes no'} signatures of ${kind} over a ${content}`, () => {
    assert.equal(isLoggable(version, content, loggable(kind, content).key), expected);
  });
}

test('of RSA, Rekor v2 takes three sizes', () => {
  for (const [bits, expected] of [
    [2048, true],
    [3072, true],
    [2560, false],
  ] as const) {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
    assert.equal(isLoggable(2, 'statement', publicKeyOf(publicKey, 'x')), expected);
  }
});
