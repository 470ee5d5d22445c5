import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { parsePrivateKeyPem } from '@secure-build/common/formats/private-key';
import { isSignedBy, keyKinds, parsePublicKeyPem, readSpki } from '@secure-build/common/formats/public-key';
import { makeKey, problem, type TestKeyKind } from '../../support/signing.ts';

const accepted = {
  'ecdsa-p256': 'ecdsa-p256',
  'ecdsa-p384': 'ecdsa-p384',
  'ecdsa-p521': 'ecdsa-p521',
  ed25519: 'ed25519',
  'rsa-2048': 'rsa',
};

for (const [kind, expected] of Object.entries(accepted)) {
  test(`a key of the kind ${kind} signs, and its public key verifies`, () => {
    const { privatePem, publicPem } = makeKey(kind as TestKeyKind);
    const privateKey = parsePrivateKeyPem(privatePem, 'key.pem');
    const publicKey = parsePublicKeyPem(publicPem, 'key.pub');
    assert.equal(publicKey.kind, expected);
    assert.equal(publicKey.keyId, privateKey.publicKey.keyId);
    assert.equal(publicKey.keyId, sha256(publicKey.spki));
    const signature = privateKey.sign(utf8('message'));
    assert.equal(isSignedBy(publicKey, utf8('message'), signature), true);
    assert.equal(isSignedBy(publicKey, utf8('messagf'), signature), false);
  });
}

test('every accepted kind of key is tried above', () => {
  assert.deepEqual(new Set(Object.values(accepted)), new Set(Object.keys(keyKinds)));
});

for (const [kind, text] of [
  ['rsa-1024', /rsa, 1024 bits/],
  ['rsa-exponent-3', /exponent 3/],
  ['rsa-pss', /rsa-pss/],
  ['ecdsa-secp256k1', /secp256k1/],
  ['ecdsa-p256-explicit', /kind ec/],
  ['ed448', /ed448/],
  ['x25519', /x25519/],
  ['dsa', /dsa/],
] as const) {
  test(`a key of the kind ${kind} is refused to sign and to verify`, () => {
    const { privatePem, publicPem } = makeKey(kind);
    assert.throws(() => parsePublicKeyPem(publicPem, 'key.pub'), problem('key/refused', text));
    assert.throws(() => parsePrivateKeyPem(privatePem, 'key.pem'), problem('key/refused', text));
  });
}

for (const point of [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]) {
  test(`SEC-155 an Ed25519 key of small order verifies no signature of nobody: ${point}`, () => {
    const der = Buffer.from(`302a300506032b6570032100${point}`, 'hex');
    const pem = `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`;
    const publicKey = parsePublicKeyPem(pem, 'key.pub');
    // R is the neutral point, S is 0: without a check, every eighth message at least would fit.
    const forged = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]);
    const fits = Array.from({ length: 100 }, (_, n) => isSignedBy(publicKey, utf8(`${n}`), forged));
    assert.ok(!fits.includes(true));
  });
}

const { privatePem, publicPem, pair } = makeKey();
const encrypted = pair.privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'correct horse' })
  .toString();
const encryptedSec1 = pair.privateKey
  .export({ type: 'sec1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'correct horse' })
  .toString();
const body = (pem: string) => pem.split('\n').slice(1, -2).join('');

for (const { why, pem, code, text } of [
  { why: 'encrypted PKCS #8', pem: encrypted, code: 'key/encrypted', text: /openssl pkey/ },
  { why: 'encrypted SEC 1', pem: encryptedSec1, code: 'key/encrypted', text: /openssl pkey/ },
  {
    why: 'encrypted by cosign',
    pem: privatePem.replaceAll('PRIVATE KEY', 'ENCRYPTED SIGSTORE PRIVATE KEY'),
    code: 'key/encrypted',
    text: /encrypted/,
  },
  {
    why: 'SEC 1 instead of PKCS #8',
    pem: pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString(),
    code: 'key/invalid',
    text: /pkcs8 -topk8/,
  },
  { why: 'a public key', pem: publicPem, code: 'key/invalid', text: /private key of the pair/ },
  { why: 'two keys', pem: privatePem + privatePem, code: 'key/invalid', text: /exactly one/ },
  { why: 'no PEM', pem: body(privatePem), code: 'key/invalid', text: /not a PEM file/ },
  { why: 'without an end', pem: privatePem.slice(0, -12), code: 'key/invalid', text: /no line "-----END/ },
  {
    why: 'cut inside',
    pem: privatePem.replace(/.{8}\n-----END/, '\n-----END'),
    code: 'key/invalid',
    text: /./,
  },
  { why: 'URL-safe base64', pem: privatePem.replace(/M/, '-'), code: 'key/invalid', text: /not base64/ },
  {
    why: 'a public key under the label of a private one',
    pem: publicPem.replaceAll('PUBLIC', 'PRIVATE'),
    code: 'key/invalid',
    text: /no private key/,
  },
] as const) {
  test(`SEC-154 a private key is refused without showing it: ${why}`, () => {
    assert.throws(
      () => parsePrivateKeyPem(pem, 'key.pem'),
      (error: Error) => {
        problem(code, text)(error);
        assert.equal(leaked(String(error.stack) + JSON.stringify(error), pem), undefined);
        assert.equal(error.cause, undefined, 'no foreign error that has seen the key');
        return true;
      },
    );
  });
}

test('the unchanged private key is accepted, with text around it', () => {
  assert.ok(parsePrivateKeyPem(`my key\n${privatePem.replaceAll('\n', '\r\n')}\n`, 'key.pem'));
});

test('a private key is refused where a public one is trusted, with the command that makes the public one', () => {
  assert.throws(() => parsePublicKeyPem(privatePem, 'key.pem'), problem('key/invalid', /-pubout/));
});

test('one key has one id: bytes after the key, and a compressed point, are refused', () => {
  const der = pair.publicKey.export({ type: 'spki', format: 'der' });
  const pem = (bytes: Buffer) =>
    `-----BEGIN PUBLIC KEY-----\n${bytes.toString('base64')}\n-----END PUBLIC KEY-----\n`;
  assert.equal(parsePublicKeyPem(pem(der), 'x').keyId, sha256(der));
  const compressed = Buffer.concat([
    Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex'),
    Buffer.from([2 + ((der.at(-1) ?? 0) & 1)]),
    der.subarray(27, 59),
  ]);
  for (const bytes of [Buffer.concat([der, Buffer.from([0])]), compressed]) {
    assert.throws(() => parsePublicKeyPem(pem(bytes), 'x'), /is not/);
  }
});

/** Any 12 characters in a row of the secret part. */
function leaked(text: string, pem: string): string | undefined {
  const secret = body(pem);
  for (let at = 0; at + 12 <= secret.length; at += 1) {
    if (text.includes(secret.slice(at, at + 12))) return secret.slice(at, at + 12);
  }
  return undefined;
}

test('an RSA key of more than 8192 bits is refused: it would make every verifier slow', () => {
  const pemOf = (bytes: number) => {
    const n = Buffer.alloc(bytes, 0xff).toString('base64url');
    const key = createPublicKey({ key: { kty: 'RSA', n, e: 'AQAB' }, format: 'jwk' });
    return key.export({ type: 'spki', format: 'pem' }).toString();
  };
  assert.equal(parsePublicKeyPem(pemOf(1024), 'x').kind, 'rsa');
  assert.throws(() => parsePublicKeyPem(pemOf(1025), 'x'), problem('key/refused', /8200 bits/));
});

for (const { kind, pair } of [
  { kind: 'ecdsa-p256', pair: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }) },
  { kind: 'ecdsa-p384', pair: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }) },
  { kind: 'ecdsa-p521', pair: () => generateKeyPairSync('ec', { namedCurve: 'P-521' }) },
  { kind: 'ed25519', pair: () => generateKeyPairSync('ed25519') },
  { kind: 'rsa', pair: () => generateKeyPairSync('rsa', { modulusLength: 2048 }) },
] as const) {
  test(`an SPKI of the kind ${kind} is read as OpenSSL writes it, and no byte of it can change unseen`, () => {
    const spki = Uint8Array.from(pair().publicKey.export({ type: 'spki', format: 'der' }));
    const key = readSpki(spki, 'key');
    assert.ok(typeof key === 'object');
    assert.deepEqual([key.kind, Buffer.compare(key.spki, spki)], [kind, 0]);
    assert.deepEqual(key.key.export({ type: 'spki', format: 'der' }), Buffer.from(spki));
    for (const [index, byte] of spki.entries()) {
      const changed = Uint8Array.from(spki);
      changed[index] = byte ^ 1;
      const other = readOrProblem(changed);
      if (typeof other === 'object') assert.notEqual(other.keyId, key.keyId);
    }
    assert.equal(typeof readOrProblem(Uint8Array.from([...spki, 0])), 'string');
  });
}

test('a point that is not on its curve is no key', () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' }));
  spki[spki.length - 1] = (spki.at(-1) ?? 0) ^ 1;
  assert.equal(readSpki(spki, 'key'), 'unreadable');
});

function readOrProblem(der: Uint8Array) {
  try {
    return readSpki(der, 'key');
  } catch (error) {
    assert.ok(error instanceof Problem);
    return error.code;
  }
}
