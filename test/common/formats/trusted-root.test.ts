import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { sha256 as sha256Hex } from '@secure-build/common/core/digest';
import { isWithin } from '@secure-build/common/formats/trusted-authority';
import { parseTrustedRoot, parseTrustedRoots } from '@secure-build/common/formats/trusted-root';
import { basicConstraints, extendedKeyUsage, keyUsage } from '../../lab/sigstore/certificate-extensions.ts';
import { type Authority, makeAuthority } from '../../lab/sigstore/certificate-writer.ts';
import { makeSigningKey } from '../../lab/sigstore/signing-key.ts';
import { problem } from '../../support/signing.ts';
import { conformanceCases, githubCliData, needsData, publishedRoot } from '../../support/sigstore-data.ts';
import { bytesOf, flipped, type Loose, makeForge } from '../../support/sigstore-forge.ts';

const forge = makeForge({
  logs: [
    { version: 1, host: 'rekor.forge.example' },
    { version: 2, host: 'log2026.forge.example' },
  ],
});
const good = forge.rootJson;
const read = (root: Loose) => parseTrustedRoot(bytesOf(root), 'root.json');

function changed(change: (root: Loose) => unknown): Loose {
  const copy = structuredClone(good);
  change(copy);
  return copy;
}

test('a root is read with all of its authorities', () => {
  const root = read(good);
  assert.deepEqual(
    [root.logs, root.certificateLogs, root.certificateAuthorities, root.timestampAuthorities].map(
      ({ length }) => length,
    ),
    [2, 1, 1, 1],
  );
  assert.deepEqual(
    root.logs.map(({ key, operator }) => [key.kind, operator]),
    [
      ['ecdsa-p256', 'forge.example'],
      ['ed25519', 'forge.example'],
    ],
  );
  assert.equal(root.certificateAuthorities[0]?.chain.length, 2);
});

for (const { why, change } of [
  {
    why: 'the media type of version 0.2',
    change: (r) => (r.mediaType = 'application/vnd.dev.sigstore.trustedroot.v0.2+json'),
  },
  {
    why: 'bare host names instead of addresses',
    change: (r) => (r.certificateAuthorities[0].uri = 'fulcio.githubapp.com'),
  },
  {
    why: 'no addresses',
    change: (r) => {
      delete r.timestampAuthorities[0].uri;
      delete r.tlogs[0].baseUrl;
    },
  },
  { why: 'null for an open end', change: (r) => (r.tlogs[0].publicKey.validFor.end = null) },
  {
    why: 'no logs',
    change: (r) => {
      delete r.tlogs;
      delete r.ctlogs;
    },
  },
  {
    why: 'no authority at all',
    change: (r) => {
      for (const key of Object.keys(r)) if (key !== 'mediaType') delete r[key];
    },
  },
  { why: 'names left out', change: (r) => delete r.certificateAuthorities[0].subject },
  {
    why: 'one authority for two periods',
    change: (r) => {
      const later = structuredClone(r.certificateAuthorities[0]);
      later.validFor.start = '2026-12-01T00:00:00Z';
      r.certificateAuthorities.push(later);
    },
  },
] satisfies { why: string; change: (root: Loose) => unknown }[]) {
  test(`a root may have: ${why}`, () => {
    assert.ok(read(changed(change)));
  });
}

const spki = (pair: { publicKey: { export(options: Loose): Loose } }) =>
  formatBase64(pair.publicKey.export({ type: 'spki', format: 'der' }));
const weakKey = spki(generateKeyPairSync('rsa', { modulusLength: 1024 }));
const oddCurve = spki(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }));
const setLogKey = (rawBytes: string, keyDetails: string) => (r: Loose) =>
  Object.assign(r.tlogs[0].publicKey, { rawBytes, keyDetails });
const setChain =
  (kind: string, ...chain: readonly Authority[]) =>
  (r: Loose) => {
    r[kind][0].certChain.certificates = chain.map(({ certificate }) => ({
      rawBytes: formatBase64(certificate),
    }));
  };

const year = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const make = (commonName: string, extensions: Loose[], issuer?: Authority) =>
  makeAuthority({ ...year, organization: 'x', commonName, key: makeSigningKey('P-256'), extensions }, issuer);
const caUse = [keyUsage('certificateSigning')];
const rootCa = make('root', [...caUse, basicConstraints(1)]);
const narrowRoot = make('root', [...caUse, basicConstraints(0)]);
const notCa = make('leaf', [keyUsage('digitalSignature')], rootCa);
const stampUse = [keyUsage('digitalSignature'), extendedKeyUsage('timeStamping', true)];
const [ca, tsa] = [forge.ca, forge.timestampAuthorities[0]];
assert.ok(tsa !== undefined);
const [caRoot, tsaRoot] = [ca.issuers[0], tsa.issuers[0]];
assert.ok(caRoot !== undefined && tsaRoot !== undefined);

for (const { id = 'SEC-018', why, change, text } of [
  {
    why: 'an unknown media type',
    change: (r) => (r.mediaType = 'application/json'),
    text: /no media type of a trusted root/,
  },
  { why: 'an unknown key', change: (r) => (r.odd = 1), text: /unknown key "odd"/ },
  { why: 'an unknown key in a log', change: (r) => (r.tlogs[0].odd = 1), text: /unknown key "odd"/ },
  {
    why: 'a log key without a start',
    change: (r) => delete r.tlogs[0].publicKey.validFor.start,
    text: /expected text/,
  },
  {
    why: 'a log without a period',
    change: (r) => delete r.tlogs[0].publicKey.validFor,
    text: /expected an object/,
  },
  {
    why: 'an authority without a start',
    change: (r) => delete r.certificateAuthorities[0].validFor.start,
    text: /expected text/,
  },
  {
    why: 'a timestamp authority without a period',
    change: (r) => delete r.timestampAuthorities[0].validFor,
    text: /expected an object/,
  },
  {
    why: 'a start that is null',
    change: (r) => (r.ctlogs[0].publicKey.validFor.start = null),
    text: /expected text/,
  },
  {
    why: 'a start that is no time',
    change: (r) => (r.tlogs[0].publicKey.validFor.start = '2026-02-31T00:00:00Z'),
    text: /expected a time/,
  },
  {
    why: 'a start after the end',
    change: (r) => (r.tlogs[0].publicKey.validFor.end = '2020-01-01T00:00:00Z'),
    text: /before the start/,
  },
  {
    why: 'the id of another key',
    change: (r) => (r.tlogs[0].logId.keyId = formatBase64(Buffer.alloc(32))),
    text: /not the SHA-256 of the public key/,
  },
  {
    why: 'an id of four bytes',
    change: (r) => (r.tlogs[1].logId.keyId = formatBase64(Buffer.alloc(4))),
    text: /expected 32 bytes/,
  },
  { why: 'the same log twice', change: (r) => r.tlogs.push(r.tlogs[0]), text: /listed twice/ },
  {
    why: 'the same authority twice',
    change: (r) => r.certificateAuthorities.push(r.certificateAuthorities[0]),
    text: /listed twice/,
  },
  {
    why: '65 authorities',
    change: (r) => (r.certificateAuthorities = Array(65).fill(r.certificateAuthorities[0])),
    text: /the most is 64/,
  },
  { why: 'another hash', change: (r) => (r.tlogs[0].hashAlgorithm = 'SHA1'), text: /SHA2_256/ },
  {
    why: 'a key of 1024 bits',
    change: setLogKey(weakKey, 'PKIX_RSA_PKCS1V15_2048_SHA256'),
    text: /1024 bits/,
  },
  {
    why: 'a curve that nobody uses',
    change: setLogKey(oddCurve, 'PKIX_ECDSA_P256_SHA_256'),
    text: /secp256k1/,
  },
  {
    why: 'details of another kind of key',
    change: (r) => (r.tlogs[0].publicKey.keyDetails = 'PKIX_ED25519'),
    text: /the key is ecdsa-p256/,
  },
  {
    why: 'unknown details',
    change: (r) => (r.tlogs[0].publicKey.keyDetails = 'PKIX_RSA_PSS'),
    text: /no kind of key/,
  },
  {
    why: 'a key that cannot be read',
    change: (r) => (r.tlogs[0].publicKey.rawBytes = 'AAAA'),
    text: /no public key/,
  },
  {
    why: 'a chain of no certificate',
    change: (r) => (r.certificateAuthorities[0].certChain.certificates = []),
    text: /at least one certificate/,
  },
  {
    why: 'a chain of nine',
    change: (r) => (r.certificateAuthorities[0].certChain.certificates = Array(9).fill({})),
    text: /9 certificates/,
  },
  {
    why: 'a chain without its root',
    change: (r) => r.certificateAuthorities[0].certChain.certificates.pop(),
    text: /no root/,
  },
  {
    why: 'a chain in the wrong order',
    change: (r) => r.certificateAuthorities[0].certChain.certificates.reverse(),
    text: /not signed|allows 0/,
  },
  {
    why: 'a chain of strangers',
    change: setChain('certificateAuthorities', ca.leaf, rootCa),
    text: /not signed by the next/,
  },
  {
    why: 'an authority that is none',
    change: setChain('certificateAuthorities', notCa, rootCa),
    text: /not one of a certificate authority/,
  },
  {
    why: 'more authorities below a root than it allows',
    change: setChain(
      'certificateAuthorities',
      make('a', [...caUse, basicConstraints(0)], narrowRoot),
      narrowRoot,
    ),
    text: /allows 0 authorities below/,
  },
  {
    why: 'an authority for web servers',
    change: setChain(
      'certificateAuthorities',
      make('web', [...caUse, basicConstraints(0), extendedKeyUsage('serverAuthentication')]),
    ),
    text: /other uses/,
  },
  {
    why: 'an authority that may not sign certificates',
    change: setChain(
      'certificateAuthorities',
      make('mute', [keyUsage('digitalSignature'), basicConstraints(0)]),
    ),
    text: /may not sign certificates/,
  },
  {
    why: 'a timestamp certificate without its use',
    change: setChain('timestampAuthorities', make('x', [keyUsage('digitalSignature')], rootCa), rootCa),
    text: /time stamping/,
  },
  {
    why: 'a timestamp certificate for other uses',
    change: setChain('timestampAuthorities', make('x', [extendedKeyUsage('codeSigning')], rootCa), rootCa),
    text: /other uses|time stamping/,
  },
  {
    why: 'a timestamp certificate that is an authority',
    change: setChain('timestampAuthorities', make('x', [...stampUse, basicConstraints(0)], rootCa), rootCa),
    text: /one of a certificate authority/,
  },
  {
    why: 'an unknown critical extension',
    change: setChain(
      'certificateAuthorities',
      make('x', [...caUse, basicConstraints(0), { oid: '1.2.3.4', critical: true, value: utf8('x') }]),
    ),
    text: /unknown critical extension 1\.2\.3\.4/,
  },
  { id: 'SEC-008', why: 'logs as an object', change: (r) => (r.tlogs = {}), text: /expected a list/ },
  { id: 'SEC-008', why: 'a log null', change: (r) => (r.tlogs = [null]), text: /expected an object/ },
  {
    id: 'SEC-006',
    why: 'a certificate that is no base64',
    change: (r) => (r.certificateAuthorities[0].certChain.certificates[0].rawBytes = '_'),
    text: /base64/,
  },
] satisfies { id?: string; why: string; change: (root: Loose) => unknown; text: RegExp }[]) {
  test(`${id} a root is refused: ${why}; its twin is read`, () => {
    assert.throws(() => read(changed(change)), problem('trust/root-invalid', text));
    assert.ok(read(good));
  });
}

test('SEC-018 a fault of a root names file and place, and is exit 2', () => {
  const broken = changed((r) => delete r.tlogs[1].publicKey.validFor.start);
  assert.throws(
    () => read(broken),
    (error: Loose) =>
      error.exit === 2 &&
      error.at.file === 'root.json' &&
      error.at.pointer === '/tlogs/1/publicKey/validFor/start',
  );
});

test('periods are closed at both ends', () => {
  const at = (time: string) => new Date(time);
  const period = { start: at('2026-01-01T00:00:00Z'), end: at('2026-02-01T00:00:00Z') };
  for (const time of ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z']) assert.ok(isWithin(period, at(time)));
  for (const time of ['2025-12-31T23:59:59.999Z', '2026-02-01T00:00:00.001Z']) {
    assert.equal(isWithin(period, at(time)), false);
  }
  assert.ok(isWithin({ start: period.start }, at('2099-01-01T00:00:00Z')));
});

test('an RSA key as PKCS #1 has the id of the SPKI that is made of it', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pkcs1 = formatBase64(pair.publicKey.export({ type: 'pkcs1', format: 'der' }));
  const root = changed((r) => {
    Object.assign(r.tlogs[0].publicKey, { rawBytes: pkcs1, keyDetails: 'PKCS1_RSA_PKCS1V5' });
  });
  assert.throws(() => read(root), problem('trust/root-invalid', /SHA-256 of the public key/));
  const spkiDer = pair.publicKey.export({ type: 'spki', format: 'der' });
  root.tlogs[0].logId.keyId = createDigest(spkiDer);
  assert.equal(read(root).logs[0]?.key.kind, 'rsa');
});

test('several roots come as lines, or one root over many lines', () => {
  const line = JSON.stringify(good);
  assert.deepEqual(
    parseTrustedRoots(utf8(`${line}\n${line}\n`), 'roots.jsonl').map(({ name }) => name),
    ['roots.jsonl#1', 'roots.jsonl#2'],
  );
  assert.equal(parseTrustedRoots(utf8(JSON.stringify(good, null, 2)), 'root.json').length, 1);
  assert.equal(parseTrustedRoots(utf8(`${line}\n`), 'root.json').length, 1);
  assert.throws(
    () => parseTrustedRoots(utf8(`${line}\n{"mediaType":"x"}\n`), 'roots.jsonl'),
    problem('trust/root-invalid'),
  );
});

test('a root that was vetted before is read without its signatures, which are checked when it is used', () => {
  const broken = changed((r) => {
    const [first] = r.certificateAuthorities[0].certChain.certificates;
    first.rawBytes = formatBase64(flipped(Buffer.from(first.rawBytes, 'base64')));
  });
  assert.throws(() => read(broken), problem('trust/root-invalid', /not signed by the next/));
  const [authority] = parseTrustedRoot(bytesOf(broken), 'x', {
    signatures: 'when-used',
  }).certificateAuthorities;
  assert.ok(authority !== undefined);
  assert.throws(() => authority.requireSigned(), problem('trust/root-invalid', /not signed by the next/));
});

/**
 * Fields that no verification reads, and two that only a checkpoint can show to be wrong: the linter does not
 * judge them.
 */
const inert = [
  { at: /\/(?:baseUrl|uri)$/, because: 'addresses are not judged and never opened' },
  { at: /\/subject(?:\/.*)?$/, because: 'a name for people beside the certificate' },
  {
    at: /\/validFor\/(?:start|end)$/,
    because: 'another period is a period: which one is right stands nowhere else',
  },
  {
    at: /^\/tlogs\/1\/(?:logId\/keyId|publicKey\/rawBytes)$/,
    because: 'the name that goes into the id of an Ed25519 log is shown by its checkpoints',
  },
  {
    at: /^\/(?:tlogs|ctlogs|certificateAuthorities|timestampAuthorities)(?:\/\d+)?$/,
    because: 'a root may have fewer authorities',
  },
  {
    at: /^\/certificateAuthorities\/0\/certChain\/certificates\/0 deleted$/,
    because: 'the root alone is an authority, too: not the one that has issued any leaf',
  },
];

test('SEC-012 a root with one field deleted or altered, or one byte of a value flipped, is refused but for what is inert', (t) => {
  const accepted: string[] = [];
  let mutants = 0;
  const look = (name: string, at: string, mutant: Loose) => {
    mutants += 1;
    try {
      read(mutant);
    } catch (error) {
      return void problem('trust/root-invalid')(error);
    }
    if (!inert.some((field) => field.at.test(at) || field.at.test(name))) accepted.push(name);
  };
  for (const path of pathsOf(good, [])) {
    const at = `/${path.join('/')}`;
    look(`${at} deleted`, at, edited(good, path, undefined));
    for (const value of [true, 0, '', 'x', {}, [null]])
      look(`${at} = ${JSON.stringify(value)}`, at, edited(good, path, value));
    const now = path.reduce((value: Loose, key) => value[key], good);
    if (typeof now !== 'string' || !/(?:rawBytes|keyId)$/.test(at)) continue;
    const bytes = Buffer.from(now, 'base64');
    for (let index = 0; index < bytes.length; index += 1) {
      look(`${at} byte ${index}`, at, edited(good, path, formatBase64(flipped(bytes, index))));
    }
  }
  t.diagnostic(`${mutants} mutants of a trusted root`);
  assert.deepEqual(accepted, []);
});

for (const name of ['public-good', 'github'] as const) {
  const bytes = publishedRoot(name);
  test(`the published root of ${name} passes the linter`, {
    skip: bytes === undefined && needsData(name),
  }, () => {
    const root = parseTrustedRoot(bytes ?? new Uint8Array(), name);
    assert.ok(root.certificateAuthorities.length > 0 && root.timestampAuthorities.length > 0);
    assert.equal(root.logs.length > 0, name === 'public-good');
  });
}

const cases = conformanceCases();
test('every root of the conformance suite passes but the one that must not', {
  skip: cases.length === 0 && needsData('sigstore-conformance'),
}, async () => {
  let count = 0;
  for (const { name, rootPath } of cases) {
    if (rootPath === undefined) continue;
    const parse = () => parseTrustedRoot(readFileSync(rootPath), name);
    if (name.startsWith('trust-root-tlog-missing-validity-start')) {
      assert.throws(parse, problem('trust/root-invalid'));
    } else assert.ok(parse(), name);
    count += 1;
  }
  assert.equal(count, 38);
  assert.ok(parseTrustedRoot(githubCliData('trusted_root.json') ?? bytesOf(good), 'gh'));
});

function createDigest(bytes: Uint8Array): string {
  return formatBase64(Buffer.from(sha256Hex(bytes), 'hex'));
}

function* pathsOf(value: Loose, path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pathsOf(member, [...path, key]);
}

function edited(document: Loose, path: readonly string[], value: unknown): Loose {
  const copy = structuredClone(document);
  const parent = path.slice(0, -1).reduce((at: Loose, key) => at[key], copy);
  const key = path.at(-1) ?? '';
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}
