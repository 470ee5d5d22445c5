import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  type Bytes,
  concatBytes,
  decodeUtf8,
  equalBytes,
  formatBase64,
  utf8,
} from '@secure-build/common/core/bytes';
import {
  cosignatureTime,
  isCheckpointSignedBy,
  noteKeyId,
  parseCheckpoint,
} from '@secure-build/common/formats/checkpoint';
import { type PublicKey, publicKeyOf } from '@secure-build/common/formats/public-key';
import { formatCheckpoint, logSigner, type NoteSigner, witness } from '../../lab/sigstore/signed-note.ts';
import { makeSigningKey, type SigningKey } from '../../lab/sigstore/signing-key.ts';
import {
  bytesOf,
  readLogKey,
  realBundle,
  realBundles,
  withoutRealEvidence,
} from '../../support/real-evidence.ts';
import { problem } from '../../support/signing.ts';

const name = 'log.example';
const rootHash = createHash('sha256').update('root').digest();
const publicKeyFor = ({ publicKey }: SigningKey): PublicKey => publicKeyOf(publicKey, 'test');
const key = makeSigningKey('Ed25519');
const log = logSigner(name, key);
const write = (signers: readonly NoteSigner[] = [log], origin = name) =>
  formatCheckpoint({ origin, treeSize: 736, rootHash }, signers);
const good = write();

test('a checkpoint is read: origin, size, root, signatures, and the bytes that are signed', () => {
  const checkpoint = parseCheckpoint(good);
  assert.equal(checkpoint.origin, name);
  assert.equal(checkpoint.treeSize, 736);
  assert.deepEqual(checkpoint.rootHash, rootHash);
  assert.equal(decodeUtf8(checkpoint.signedBody), good.slice(0, good.indexOf('\n\n') + 1));
  assert.deepEqual(
    checkpoint.signatures.map((line) => [line.name, line.keyHint.length, line.signature.length]),
    [[name, 4, 64]],
  );
});

for (const kind of ['P-256', 'P-384', 'Ed25519'] as const) {
  test(`SEC-021 a log with a key of the kind ${kind} has signed, another key, root, size or origin has not`, () => {
    const own = makeSigningKey(kind);
    const signer = logSigner(name, own);
    const text = write([signer]);
    const verifier = { key: publicKeyFor(own), keyId: signer.keyId };
    const isSigned = (changed: string, by = verifier) => isCheckpointSignedBy(parseCheckpoint(changed), by);
    assert.deepEqual(noteKeyId(name, verifier.key), signer.keyId);
    assert.equal(isSigned(text), true);
    assert.equal(isSigned(text, { key: verifier.key, keyId: new Uint8Array(32) }), false);
    assert.equal(isCheckpointSignedBy(parseCheckpoint(text), { key: verifier.key }), true);
    const stranger = makeSigningKey(kind);
    assert.equal(isSigned(text, { key: publicKeyFor(stranger), keyId: signer.keyId }), false);
    assert.equal(isSigned(text.replace('\n736\n', '\n737\n')), false);
    assert.equal(isSigned(text.replace(formatBase64(rootHash), formatBase64(new Uint8Array(32)))), false);
    assert.equal(isSigned(text.replaceAll(name, 'log.evil')), false);
    assert.equal(isSigned(text.replace('\n\n', '\nmore\n\n')), false);
  });
}

test('SEC-021 a signature by the right key under the hint of another one does not count', () => {
  const hinted: NoteSigner = { ...log, keyId: new Uint8Array(32) };
  const verifier = { key: publicKeyFor(key), keyId: log.keyId };
  assert.equal(isCheckpointSignedBy(parseCheckpoint(write([hinted])), verifier), false);
  assert.equal(isCheckpointSignedBy(parseCheckpoint(write([hinted, log])), verifier), true);
});

test('SEC-021 a genuine signature of the log counts for its own origin only', () => {
  const verifier = { key: publicKeyFor(key), keyId: log.keyId };
  const isSigned = (origin: string) => isCheckpointSignedBy(parseCheckpoint(write([log], origin)), verifier);
  assert.equal(isSigned(name), true);
  assert.equal(isSigned(`${name} - 2605736670972794746`), true);
  for (const other of [
    'other.example',
    `${name}.evil`,
    `${name} - `,
    `${name} - 12 34`,
    `${name} -12`,
    `x${name}`,
  ]) {
    assert.equal(isSigned(other), false, other);
  }
});

test('SEC-021 a name is proved by the whole key id: another name for the same key is another log', () => {
  const renamed = logSigner('other.example', key);
  const text = write([renamed], 'other.example');
  assert.equal(
    isCheckpointSignedBy(parseCheckpoint(text), { key: publicKeyFor(key), keyId: log.keyId }),
    false,
  );
  assert.equal(
    isCheckpointSignedBy(parseCheckpoint(text), { key: publicKeyFor(key), keyId: renamed.keyId }),
    true,
  );
});

test('a log of Rekor v1 with an Ed25519 key is known by the SHA-256 of its SPKI', () => {
  const keyId = createHash('sha256').update(key.spki).digest();
  const text = write([{ ...log, keyId }], `${name} - 1`);
  assert.equal(isCheckpointSignedBy(parseCheckpoint(text), { key: publicKeyFor(key), keyId }), true);
  assert.equal(
    isCheckpointSignedBy(parseCheckpoint(text), { key: publicKeyFor(key), keyId: log.keyId }),
    false,
  );
});

test('cosignatures of witnesses are read beside the signature, in any order, and never taken for it', () => {
  const time = new Date('2026-11-21T11:30:00Z');
  const witnessKey = makeSigningKey('Ed25519');
  const seen = witness('witness.example/w1', witnessKey, () => time);
  const by = { name: 'witness.example/w1', key: publicKeyFor(witnessKey) };
  const verifier = { key: publicKeyFor(key), keyId: log.keyId };
  for (const signers of [
    [seen, log],
    [log, seen],
  ]) {
    const checkpoint = parseCheckpoint(write(signers));
    assert.equal(isCheckpointSignedBy(checkpoint, verifier), true);
    assert.deepEqual(cosignatureTime(checkpoint, by), time);
    assert.equal(cosignatureTime(checkpoint, { ...by, name: 'witness.example/w2' }), undefined);
    assert.equal(
      cosignatureTime(checkpoint, { ...by, key: publicKeyFor(makeSigningKey('Ed25519')) }),
      undefined,
    );
    assert.equal(
      cosignatureTime(checkpoint, { ...by, key: publicKeyFor(makeSigningKey('P-256')) }),
      undefined,
    );
  }
  assert.equal(cosignatureTime(parseCheckpoint(good), by), undefined);
  const onlySeen = parseCheckpoint(write([seen]));
  assert.equal(isCheckpointSignedBy(onlySeen, verifier), false);
  assert.equal(isCheckpointSignedBy(onlySeen, { key: by.key }), false);
  const renamed = parseCheckpoint(write([{ ...seen, name: 'witness.example/w2' }]));
  assert.equal(cosignatureTime(renamed, by), undefined);
  const otherTree = write([seen]).replace('\n736\n', '\n737\n');
  assert.equal(cosignatureTime(parseCheckpoint(otherTree), by), undefined);
  assert.equal(cosignatureTime(parseCheckpoint(laterBy(write([seen]))), by), undefined);
});

/** The cosignature with another time before it. */
function laterBy(text: string): string {
  return text.replace(/ ([A-Za-z0-9+/=]+)\n$/, (_, encoded: string) => {
    const bytes = Buffer.from(encoded, 'base64');
    bytes[11] = (bytes[11] ?? 0) ^ 1;
    return ` ${bytes.toString('base64')}\n`;
  });
}

const [line = ''] = good.slice(good.indexOf('\n\n') + 2).split('\n');
const root = formatBase64(rootHash);
const body = `${name}\n736\n${root}\n`;
for (const { why, text, says } of [
  { why: 'nothing', text: '', says: /blank line/ },
  { why: 'no blank line', text: body, says: /blank line/ },
  { why: 'no signature', text: `${body}\n`, says: /no signature/ },
  { why: 'no newline at its end', text: good.slice(0, -1), says: /blank line and signatures/ },
  { why: 'a blank line after its end', text: `${good}\n`, says: /./ },
  { why: 'no origin', text: `\n736\n${root}\n\n${line}\n`, says: /origin/ },
  { why: 'a missing origin', text: `736\n${root}\n\n${line}\n`, says: /size of a tree/ },
  { why: 'a missing size', text: `${name}\n${root}\n\n${line}\n`, says: /size of a tree/ },
  { why: 'a missing root', text: `${name}\n736\n\n${line}\n`, says: /root hash/ },
  { why: 'a size with a leading zero', text: good.replace('\n736', '\n0736'), says: /size/ },
  { why: 'a negative size', text: good.replace('\n736', '\n-736'), says: /size/ },
  { why: 'a size with a sign', text: good.replace('\n736', '\n+736'), says: /size/ },
  { why: 'a size in hexadecimal', text: good.replace('\n736', '\n0x2e0'), says: /size/ },
  { why: 'a size of 2^53', text: good.replace('\n736', '\n9007199254740992'), says: /size/ },
  { why: 'a size of 30 digits', text: good.replace('\n736', `\n${'9'.repeat(30)}`), says: /size/ },
  { why: 'a root of 31 bytes', text: good.replace(root, formatBase64(rootHash.subarray(1))), says: /root/ },
  { why: 'a root in URL-safe base64', text: good.replace(root, `-${root.slice(1)}`), says: /root/ },
  { why: 'a blank line between its lines', text: good.replace('\n736', '\n\n736'), says: /size/ },
  { why: 'two blank lines', text: good.replace('\n\n', '\n\n\n'), says: /./ },
  { why: 'a carriage return', text: good.replace('\n736\n', '\n736\r\n'), says: /control character/ },
  { why: 'a lone surrogate', text: good.replace(name, 'log\ud800'), says: /Unicode/ },
  { why: 'a hyphen for the dash', text: good.replace('\u2014', '-'), says: /no signature/ },
  {
    why: 'a signature without a name',
    text: good.replace(`\u2014 ${name}`, '\u2014 '),
    says: /no signature/,
  },
  { why: 'a name with a plus', text: good.replace(`\u2014 ${name}`, '\u2014 a+b'), says: /no signature/ },
  { why: 'a name with a blank', text: good.replace(`\u2014 ${name}`, '\u2014 a b'), says: /no signature/ },
  { why: 'a signature of 4 bytes', text: `${body}\n\u2014 ${name} AAAAAA==\n`, says: /no signature/ },
  { why: 'a signature in lax base64', text: `${body}\n\u2014 ${name} AAAAAAB=\n`, says: /no signature/ },
  { why: 'text between signatures', text: `${good}text\n${line}\n`, says: /no signature/ },
  { why: '65 signatures', text: `${body}\n${`${line}\n`.repeat(65)}`, says: /more than 64 signatures/ },
  { why: '65 further lines', text: `${body}${'x\n'.repeat(65)}\n${line}\n`, says: /more than 64 lines/ },
  { why: '64 KiB', text: `${'x'.repeat(65_536)}${good}`, says: /longer than 65536/ },
]) {
  test(`SEC-021 a checkpoint is refused: ${why}`, () => {
    assert.throws(() => parseCheckpoint(text), problem('verify/log', says));
  });
}

test('what is refused above is accepted within its bounds', () => {
  assert.ok(parseCheckpoint(good));
  assert.equal(parseCheckpoint(`${body}x\n\n${line}\n`).signatures.length, 1);
  assert.equal(
    parseCheckpoint(`${body}${'x\n'.repeat(64)}\n${`${line}\n`.repeat(64)}`).signatures.length,
    64,
  );
  assert.equal(
    parseCheckpoint(good.replace('\n736', '\n9007199254740991')).treeSize,
    Number.MAX_SAFE_INTEGER,
  );
  assert.equal(parseCheckpoint(good.replace('\n736', '\n0')).treeSize, 0);
  assert.throws(
    () => parseCheckpoint('', '/checkpoint'),
    (error: Error & { at?: unknown }) => {
      problem('verify/log')(error);
      assert.deepEqual(error.at, { pointer: '/checkpoint' });
      return true;
    },
  );
});

const notSigned = [
  'checkpoint-bad-keyhint_fail',
  'invalid-checkpoint-signature_fail',
  'rekor2-checkpoint-no-matching-signature_fail',
];
const notRead = ['log-signature', 'origin', 'root-hash', 'size'].map(
  (part) => `rekor2-checkpoint-missing-${part}_fail`,
);

test('SEC-021 the checkpoints of all real bundles: signed by their log, but for those that must not be', {
  skip: withoutRealEvidence,
}, () => {
  let signed = 0;
  for (const { name: bundle, root: trusted, entries } of realBundles()) {
    for (const { inclusionProof, logId } of entries) {
      if (inclusionProof?.checkpoint === undefined || logId === undefined) continue;
      const { envelope } = inclusionProof.checkpoint;
      if (notRead.includes(bundle)) {
        assert.throws(() => parseCheckpoint(envelope), problem('verify/log'), bundle);
        continue;
      }
      const keyId = bytesOf(logId.keyId);
      const known = trusted.tlogs?.find((each) => equalBytes(bytesOf(each.logId.keyId), keyId));
      const isKnown = known !== undefined;
      assert.equal(isKnown, bundle !== 'bundle-from-wrong-instance_fail', bundle);
      if (!isKnown) continue;
      const isSigned = isCheckpointSignedBy(parseCheckpoint(envelope), { key: readLogKey(known), keyId });
      assert.equal(isSigned, !notSigned.includes(bundle), bundle);
      signed += Number(isSigned);
    }
  }
  assert.ok(signed > 50, `only ${signed}`);
});

test('the cosignature of a real witness is skipped by the log, and its time is not taken without its key', {
  skip: withoutRealEvidence,
}, () => {
  const [entry] = realBundle('rekor2-checkpoint-origin-not-first').entries;
  const checkpoint = parseCheckpoint(entry?.inclusionProof?.checkpoint.envelope ?? '');
  assert.deepEqual(
    checkpoint.signatures.map((each) => each.name),
    ['witness.example', 'log2025-alpha1.rekor.sigstage.dev'],
  );
  const stranger = publicKeyFor(makeSigningKey('Ed25519'));
  assert.equal(cosignatureTime(checkpoint, { name: 'witness.example', key: stranger }), undefined);
});

test('a checkpoint is bytes of UTF-8, as it was signed', () => {
  const named: Bytes = utf8('prüf.example');
  const signer = logSigner(decodeUtf8(named) ?? '', key);
  const checkpoint = parseCheckpoint(write([signer], 'prüf.example'));
  assert.equal(isCheckpointSignedBy(checkpoint, { key: publicKeyFor(key), keyId: signer.keyId }), true);
  assert.deepEqual(checkpoint.signedBody, concatBytes(named, utf8(`\n736\n${root}\n`)));
});
