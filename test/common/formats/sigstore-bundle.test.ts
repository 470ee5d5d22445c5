import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import { formatSigstoreBundle, parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { makeSigner, problem, signedBundle, statementAbout } from '../../support/signing.ts';
import { bytesOf, forgeBundle, type Loose, makeForge } from '../../support/sigstore-forge.ts';

const signer = makeSigner();
const byKey = signedBundle(signer);
const forge = makeForge();
const byCertificate = forgeBundle(forge, { content: { payload: statementAbout() }, timestamps: [{}] });
const overFile = forgeBundle(forge, { content: { file: utf8('artifact\n') } });

type Change = (document: Loose) => void;

function changed(document: Loose, change: Change): Uint8Array {
  const copy = structuredClone(document);
  change(copy);
  return bytesOf(copy);
}

const keyDocument = JSON.parse(decodeUtf8(byKey) ?? '');
const [V1, V2, V3] = ['0.1', '0.2', '0.3'].map(
  (version) => `application/vnd.dev.sigstore.bundle+json;version=${version}`,
);
/** The same bundle as it was written before 2024. */
const toChain = (d: Loose) => {
  const material = d.verificationMaterial;
  material.x509CertificateChain = { certificates: [material.certificate] };
  delete material.certificate;
};
const toV1: Change = (d) => {
  d.mediaType = V1;
  toChain(d);
};
const toV2: Change = (d) => {
  d.mediaType = V2;
  toChain(d);
};

test('a bundle is written as canonical JSON of media type v0.3, with the hint of its key', () => {
  const text = decodeUtf8(byKey) ?? '';
  assert.match(
    text,
    /^\{"dsseEnvelope":\{"payload":"[^"]+","payloadType":"[^"]+","signatures":\[\{"sig":"[^"]+"\}\]\},"mediaType":"application\/vnd\.dev\.sigstore\.bundle\.v0\.3\+json","verificationMaterial":\{"publicKey":\{"hint":"[^"]+"\}\}\}$/,
  );
  assert.equal(
    JSON.parse(text).verificationMaterial.publicKey.hint,
    Buffer.from(signer.publicKey.keyId, 'hex').toString('base64'),
  );
});

for (const [what, document] of Object.entries({ byCertificate, overFile, byKey: keyDocument })) {
  test(`a bundle is written as it was read: ${what}`, () => {
    const bundle = parseSigstoreBundle(bytesOf(document));
    const written = formatSigstoreBundle(bundle);
    assert.deepEqual(parseSigstoreBundle(written), bundle);
    assert.deepEqual(formatSigstoreBundle(parseSigstoreBundle(written)), written);
  });
}

test('all that a bundle holds is read', () => {
  const bundle = parseSigstoreBundle(bytesOf(byCertificate));
  const [entry] = bundle.logEntries;
  assert.equal(bundle.version, '0.3');
  assert.equal(bundle.material.kind === 'certificate' && bundle.material.chain.length, 1);
  assert.equal(bundle.timestamps.length, 1);
  assert.deepEqual(
    [
      entry?.kind,
      entry?.version,
      entry?.logIndex,
      entry?.inclusionProof?.logIndex,
      entry?.inclusionProof?.treeSize,
    ],
    ['dsse', '0.0.1', 1005, 5, 6],
  );
  assert.equal(entry?.integratedTime, 1795260600);
  assert.equal(entry?.inclusionPromise !== undefined, true);
});

test('only version 0.3 with one certificate is written', () => {
  const old = parseSigstoreBundle(changed(byCertificate, toV2));
  assert.equal(old.version, '0.2');
  assert.throws(() => formatSigstoreBundle(old), TypeError);
});

const entryOf = (d: Loose) => d.verificationMaterial.tlogEntries[0];
const addOdd: Change = (d) => {
  d.odd = 1;
};
const with03: Change = (d) => {
  d.mediaType = V3;
};

for (const { why, document = byCertificate, change } of [
  { why: 'the older spelling of the media type', change: with03 },
  { why: 'version 0.2 with a chain', change: toV2 },
  { why: 'version 0.1 with a chain', change: toV1 },
  {
    why: 'version 0.1 with a promise and no proof',
    change: (d) => {
      toV1(d);
      delete entryOf(d).inclusionProof;
    },
  },
  {
    why: 'version 0.1 with a proof that has no checkpoint',
    change: (d) => {
      toV1(d);
      delete entryOf(d).inclusionProof.checkpoint;
    },
  },
  {
    why: 'no promise beside a proof',
    change: (d) => {
      delete entryOf(d).inclusionPromise;
      delete entryOf(d).integratedTime;
    },
  },
  {
    why: 'null for everything that is optional',
    change: (d) => {
      entryOf(d).inclusionPromise = null;
      entryOf(d).integratedTime = null;
      d.verificationMaterial.timestampVerificationData = null;
    },
  },
  {
    why: 'an integrated time of "0", as Rekor v2 writes none',
    change: (d) => {
      entryOf(d).integratedTime = '0';
    },
  },
  {
    why: 'no index for the first entry of a log',
    change: (d) => {
      delete entryOf(d).logIndex;
      delete entryOf(d).inclusionProof.logIndex;
    },
  },
  {
    why: 'no hashes in the proof of the only entry',
    change: (d) => {
      entryOf(d).inclusionProof.hashes = null;
    },
  },
  {
    why: 'an empty keyid',
    change: (d) => {
      d.dsseEnvelope.signatures[0].keyid = '';
    },
  },
  {
    why: 'a keyid beside a certificate',
    change: (d) => {
      d.dsseEnvelope.signatures[0].keyid = 'whatever';
    },
  },
  {
    why: 'the hint as keyid',
    document: keyDocument,
    change: (d) => {
      d.dsseEnvelope.signatures[0].keyid = d.verificationMaterial.publicKey.hint;
    },
  },
  {
    why: 'empty lists of evidence',
    document: keyDocument,
    change: (d) => {
      d.verificationMaterial.tlogEntries = [];
      d.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
    },
  },
  {
    why: 'empty data of timestamps',
    document: keyDocument,
    change: (d) => {
      d.verificationMaterial.timestampVerificationData = {};
    },
  },
  {
    why: 'no digest beside a signature over a file',
    document: overFile,
    change: (d) => {
      delete d.messageSignature.messageDigest;
    },
  },
] satisfies { why: string; document?: Loose; change: Change }[]) {
  test(`SEC-008 a bundle of another producer may have: ${why}`, () => {
    assert.ok(parseSigstoreBundle(changed(document, change)));
  });
}

const parse = 'verify/parse';
for (const { id, why, document = byCertificate, change, code = parse, text } of [
  {
    id: 'SEC-005',
    why: 'an unknown media type',
    change: (d) => (d.mediaType = 'application/json'),
    text: /application/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.4',
    change: (d) => (d.mediaType = 'application/vnd.dev.sigstore.bundle.v0.4+json'),
    text: /0\.4/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.1 in the newer spelling',
    change: (d) => (d.mediaType = 'application/vnd.dev.sigstore.bundle.v0.1+json'),
    text: /v0\.1/,
  },
  { id: 'SEC-005', why: 'no media type', change: (d) => delete d.mediaType, text: /expected text/ },
  { id: 'SEC-005', why: 'an unknown key', change: addOdd, text: /unknown key "odd"/ },
  {
    id: 'SEC-005',
    why: 'an unknown key in the material',
    change: (d) => addOdd(d.verificationMaterial),
    text: /unknown key "odd"/,
  },
  {
    id: 'SEC-005',
    why: 'an unknown key beside the certificate',
    change: (d) => addOdd(d.verificationMaterial.certificate),
    text: /unknown key/,
  },
  {
    id: 'SEC-005',
    why: 'an unknown key in an entry',
    change: (d) => addOdd(entryOf(d)),
    text: /unknown key/,
  },
  {
    id: 'SEC-005',
    why: 'an unknown key in a proof',
    change: (d) => addOdd(entryOf(d).inclusionProof),
    text: /unknown key/,
  },
  {
    id: 'SEC-005',
    why: 'an unknown key in a checkpoint',
    change: (d) => addOdd(entryOf(d).inclusionProof.checkpoint),
    text: /unknown key/,
  },
  {
    id: 'SEC-005',
    why: 'an unknown key in a promise',
    change: (d) => addOdd(entryOf(d).inclusionPromise),
    text: /unknown key/,
  },
  {
    id: 'SEC-005',
    why: 'an unknown key beside the timestamps',
    change: (d) => addOdd(d.verificationMaterial.timestampVerificationData),
    text: /unknown key/,
  },
  {
    id: 'SEC-005',
    why: 'an unknown key in the digest',
    document: overFile,
    change: (d) => addOdd(d.messageSignature.messageDigest),
    text: /unknown key/,
  },
  {
    id: 'SEC-005',
    why: 'two contents',
    change: (d) => (d.messageSignature = overFile.messageSignature),
    text: /two contents/,
  },
  { id: 'SEC-005', why: 'no content', change: (d) => delete d.dsseEnvelope, text: /no content/ },
  {
    id: 'SEC-005',
    why: 'no material',
    change: (d) => (d.verificationMaterial = { tlogEntries: [] }),
    text: /neither/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.1 without promise',
    change: (d) => {
      toV1(d);
      delete entryOf(d).inclusionPromise;
    },
    text: /version 0\.1 needs one/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.2 without proof',
    change: (d) => {
      toV2(d);
      delete entryOf(d).inclusionProof;
    },
    text: /version 0\.2 needs one with a checkpoint/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.3 without checkpoint',
    change: (d) => delete entryOf(d).inclusionProof.checkpoint,
    text: /version 0\.3 needs one with a checkpoint/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.3 with a chain',
    change: toChain,
    text: /exactly one of "publicKey" and "certificate"/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.2 with a single certificate',
    change: (d) => (d.mediaType = V2),
    text: /exactly one of "publicKey" and "x509CertificateChain"/,
  },
  {
    id: 'SEC-004',
    why: 'a certificate and a key',
    change: (d) => (d.verificationMaterial.publicKey = keyDocument.verificationMaterial.publicKey),
    text: /got "publicKey" and "certificate"/,
  },
  {
    id: 'SEC-008',
    why: 'a chain of no certificate',
    change: (d) => {
      toV2(d);
      d.verificationMaterial.x509CertificateChain.certificates = [];
    },
    text: /at least one certificate/,
  },
  {
    id: 'SEC-008',
    why: 'material null',
    change: (d) => (d.verificationMaterial = null),
    text: /expected an object/,
  },
  {
    id: 'SEC-008',
    why: 'an empty hint',
    document: keyDocument,
    change: (d) => (d.verificationMaterial.publicKey.hint = ''),
    text: /not empty/,
  },
  {
    id: 'SEC-008',
    why: 'entries as an object',
    change: (d) => (d.verificationMaterial.tlogEntries = {}),
    text: /expected a list/,
  },
  {
    id: 'SEC-008',
    why: 'an entry null',
    change: (d) => (d.verificationMaterial.tlogEntries = [null]),
    text: /expected an object/,
  },
  {
    id: 'SEC-008',
    why: 'an entry without kind',
    change: (d) => delete entryOf(d).kindVersion,
    text: /expected an object/,
  },
  {
    id: 'SEC-008',
    why: 'an entry without body',
    change: (d) => delete entryOf(d).canonicalizedBody,
    text: /expected text/,
  },
  {
    id: 'SEC-008',
    why: 'an empty body',
    change: (d) => (entryOf(d).canonicalizedBody = ''),
    text: /not empty/,
  },
  {
    id: 'SEC-008',
    why: 'an index below zero',
    change: (d) => (entryOf(d).logIndex = '-1'),
    text: /decimal digits/,
  },
  {
    id: 'SEC-008',
    why: 'an index as a number',
    change: (d) => (entryOf(d).logIndex = 5),
    text: /decimal digits/,
  },
  {
    id: 'SEC-008',
    why: 'an index with a zero before it',
    change: (d) => (entryOf(d).logIndex = '05'),
    text: /decimal digits/,
  },
  {
    id: 'SEC-008',
    why: 'an index beyond 2^53',
    change: (d) => (entryOf(d).logIndex = '9007199254740993'),
    text: /decimal digits/,
  },
  {
    id: 'SEC-008',
    why: 'an id of 31 bytes',
    change: (d) => (entryOf(d).logId.keyId = formatBase64(Buffer.alloc(31))),
    text: /expected 32 bytes, got 31/,
  },
  {
    id: 'SEC-008',
    why: 'a hash of 33 bytes',
    change: (d) => entryOf(d).inclusionProof.hashes.push(formatBase64(Buffer.alloc(33))),
    text: /expected 32 bytes, got 33/,
  },
  {
    id: 'SEC-008',
    why: 'a hash null',
    change: (d) => entryOf(d).inclusionProof.hashes.push(null),
    text: /canonical base64/,
  },
  {
    id: 'SEC-008',
    why: 'a timestamp null',
    change: (d) => (d.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [null]),
    text: /expected an object/,
  },
  {
    id: 'SEC-006',
    why: 'a hint with the URL alphabet',
    document: keyDocument,
    change: (d) => (d.verificationMaterial.publicKey.hint = `${'_'.repeat(43)}=`),
    text: /base64/,
  },
  {
    id: 'SEC-006',
    why: 'a certificate with a newline',
    change: (d) => (d.verificationMaterial.certificate.rawBytes += '\n'),
    text: /base64/,
  },
  {
    id: 'SEC-006',
    why: 'a timestamp with missing padding',
    change: (d) =>
      (d.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = 'YQ'),
    text: /base64/,
  },
  {
    id: 'SEC-006',
    why: 'a hash with bits left over',
    change: (d) => (entryOf(d).inclusionProof.hashes[0] = `${'A'.repeat(42)}B=`),
    text: /base64/,
  },
  {
    id: 'SEC-005',
    why: 'a hint of 31 bytes',
    document: keyDocument,
    change: (d) => (d.verificationMaterial.publicKey.hint = formatBase64(Buffer.alloc(31))),
    text: /SHA-256/,
  },
  {
    id: 'SEC-005',
    why: 'a keyid of another key',
    document: keyDocument,
    change: (d) => (d.dsseEnvelope.signatures[0].keyid = 'somebody'),
    text: /another key/,
  },
  {
    id: 'SEC-005',
    why: 'a digest of an unknown algorithm',
    document: overFile,
    change: (d) => (d.messageSignature.messageDigest.algorithm = 'SHA1'),
    text: /SHA2_256/,
  },
  {
    id: 'SEC-005',
    why: 'a digest of another length',
    document: overFile,
    change: (d) => (d.messageSignature.messageDigest.algorithm = 'SHA2_512'),
    text: /expected 64 bytes, got 32/,
  },
  {
    id: 'SEC-005',
    why: 'nine log entries',
    code: 'verify/limit',
    change: (d) => (d.verificationMaterial.tlogEntries = Array(9).fill(entryOf(d))),
    text: /9 items; at most 8/,
  },
  {
    id: 'SEC-005',
    why: 'nine timestamps',
    code: 'verify/limit',
    change: (d) => (d.verificationMaterial.timestampVerificationData.rfc3161Timestamps = Array(9).fill({})),
    text: /9 items/,
  },
  {
    id: 'SEC-005',
    why: 'nine certificates',
    code: 'verify/limit',
    change: (d) => {
      toV2(d);
      d.verificationMaterial.x509CertificateChain.certificates = Array(9).fill({});
    },
    text: /9 items/,
  },
  {
    id: 'SEC-005',
    why: '65 hashes',
    code: 'verify/limit',
    change: (d) => (entryOf(d).inclusionProof.hashes = Array(65).fill('')),
    text: /65 hashes/,
  },
  {
    id: 'SEC-005',
    why: 'an endless checkpoint',
    code: 'verify/limit',
    change: (d) =>
      (entryOf(d).inclusionProof.checkpoint.envelope = 'x'.repeat(limits.checkpointCharacters + 1)),
    text: /checkpoint/,
  },
] satisfies {
  id: string;
  why: string;
  document?: Loose;
  change: (d: Loose) => unknown;
  code?: ProblemCode;
  text: RegExp;
}[]) {
  test(`${id} a bundle is refused: ${why}; its twin is read`, () => {
    assert.throws(() => parseSigstoreBundle(changed(document, change)), problem(code, text));
    assert.ok(parseSigstoreBundle(bytesOf(document)));
  });
}

for (const { why, text } of [
  { why: 'a duplicate key', text: (decodeUtf8(byKey) ?? '').replace('{', '{"mediaType":"x",') },
  { why: '__proto__', text: (decodeUtf8(byKey) ?? '').replace('{', '{"__proto__":{},') },
  { why: 'a byte order mark', text: `\uFEFF${decodeUtf8(byKey)}` },
  { why: 'two documents', text: `${decodeUtf8(byKey)}${decodeUtf8(byKey)}` },
  { why: 'a number beyond a double', text: (decodeUtf8(byKey) ?? '').replace('{', '{"a":1e400,') },
  { why: 'empty', text: '' },
]) {
  test(`SEC-005 a bundle is refused as JSON: ${why}`, () => {
    assert.throws(() => parseSigstoreBundle(utf8(text)), problem(parse, /not valid JSON/));
  });
}

test('SEC-005 a bundle nested 10,000 deep, or larger than 32 MiB, is refused by a limit', () => {
  assert.throws(
    () => parseSigstoreBundle(utf8('['.repeat(10_000))),
    problem('verify/limit', /nested deeper/),
  );
  const large = Buffer.alloc(limits.bundleBytes + 1, ' ');
  assert.throws(() => parseSigstoreBundle(large), problem('verify/limit', /larger than/));
});
