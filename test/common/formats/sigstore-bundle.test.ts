import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeUtf8, utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import { formatSigstoreBundle, parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { makeSigner, problem, signedBundle } from '../../support/signing.ts';

const signer = makeSigner();
const bundle = signedBundle(signer);

/** A JSON document of any shape, as `JSON.parse` gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the cases below break it in every way
type Loose = any;

function changed(change: (document: Loose) => void): Uint8Array {
  const document = JSON.parse(decodeUtf8(bundle) ?? '');
  change(document);
  return utf8(JSON.stringify(document));
}

test('a bundle is written as canonical JSON of media type v0.3, with the hint of its key', () => {
  const text = decodeUtf8(bundle) ?? '';
  assert.match(
    text,
    /^\{"dsseEnvelope":\{"payload":"[^"]+","payloadType":"[^"]+","signatures":\[\{"sig":"[^"]+"\}\]\},"mediaType":"application\/vnd\.dev\.sigstore\.bundle\.v0\.3\+json","verificationMaterial":\{"publicKey":\{"hint":"[^"]+"\}\}\}$/,
  );
  assert.equal(
    JSON.parse(text).verificationMaterial.publicKey.hint,
    Buffer.from(signer.publicKey.keyId, 'hex').toString('base64'),
  );
});

test('a bundle is read as it is written', () => {
  assert.deepEqual(formatSigstoreBundle(parseSigstoreBundle(bundle)), bundle);
  assert.equal(parseSigstoreBundle(bundle).keyId, signer.publicKey.keyId);
});

for (const { why, change } of [
  {
    why: 'the older spelling of the media type',
    change: (d: Loose) => {
      d.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
    },
  },
  {
    why: 'an empty list of log entries',
    change: (d: Loose) => {
      d.verificationMaterial.tlogEntries = [];
    },
  },
  {
    why: 'null for log entries',
    change: (d: Loose) => {
      d.verificationMaterial.tlogEntries = null;
    },
  },
  {
    why: 'null for timestamps',
    change: (d: Loose) => {
      d.verificationMaterial.timestampVerificationData = null;
    },
  },
  {
    why: 'no timestamps',
    change: (d: Loose) => {
      d.verificationMaterial.timestampVerificationData = {};
    },
  },
  {
    why: 'an empty list of timestamps',
    change: (d: Loose) => {
      d.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
    },
  },
  {
    why: 'an empty keyid',
    change: (d: Loose) => {
      d.dsseEnvelope.signatures[0].keyid = '';
    },
  },
  {
    why: 'the hint as keyid',
    change: (d: Loose) => {
      d.dsseEnvelope.signatures[0].keyid = d.verificationMaterial.publicKey.hint;
    },
  },
]) {
  test(`a bundle of another producer may have: ${why}`, () => {
    assert.equal(parseSigstoreBundle(changed(change)).keyId, signer.publicKey.keyId);
  });
}

const entry = { logIndex: '1' };
for (const { id, why, change, code, text } of [
  {
    id: 'SEC-005',
    why: 'unknown media type',
    change: (d: Loose) => {
      d.mediaType = 'application/json';
    },
    code: 'verify/parse',
    text: /mediaType|application/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.1',
    change: (d: Loose) => {
      d.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
    },
    code: 'verify/parse',
    text: /0\.1/,
  },
  {
    id: 'SEC-005',
    why: 'version 0.4',
    change: (d: Loose) => {
      d.mediaType = 'application/vnd.dev.sigstore.bundle.v0.4+json';
    },
    code: 'verify/parse',
    text: /0\.4/,
  },
  {
    id: 'SEC-005',
    why: 'no media type',
    change: (d: Loose) => {
      delete d.mediaType;
    },
    code: 'verify/parse',
    text: /expected text/,
  },
  {
    id: 'SEC-005',
    why: 'unknown key',
    change: (d: Loose) => {
      d.note = 'hello';
    },
    code: 'verify/parse',
    text: /unknown key "note"/,
  },
  {
    id: 'SEC-005',
    why: 'unknown key in the material',
    change: (d: Loose) => {
      d.verificationMaterial.x = null;
    },
    code: 'verify/parse',
    text: /unknown key "x"/,
  },
  {
    id: 'SEC-005',
    why: 'unknown key beside the hint',
    change: (d: Loose) => {
      d.verificationMaterial.publicKey.key = '';
    },
    code: 'verify/parse',
    text: /unknown key "key"/,
  },
  {
    id: 'SEC-005',
    why: 'two contents',
    change: (d: Loose) => {
      d.messageSignature = {};
    },
    code: 'verify/parse',
    text: /two contents/,
  },
  {
    id: 'SEC-005',
    why: 'no content',
    change: (d: Loose) => {
      delete d.dsseEnvelope;
    },
    code: 'verify/parse',
    text: /expected an object/,
  },
  {
    id: 'SEC-008',
    why: 'material null',
    change: (d: Loose) => {
      d.verificationMaterial = null;
    },
    code: 'verify/parse',
    text: /expected an object/,
  },
  {
    id: 'SEC-008',
    why: 'key null',
    change: (d: Loose) => {
      d.verificationMaterial.publicKey = null;
    },
    code: 'verify/parse',
    text: /expected an object/,
  },
  {
    id: 'SEC-008',
    why: 'empty hint',
    change: (d: Loose) => {
      d.verificationMaterial.publicKey.hint = '';
    },
    code: 'verify/parse',
    text: /not empty/,
  },
  {
    id: 'SEC-008',
    why: 'log entries an object',
    change: (d: Loose) => {
      d.verificationMaterial.tlogEntries = {};
    },
    code: 'verify/parse',
    text: /expected a list/,
  },
  {
    id: 'SEC-006',
    why: 'hint with URL alphabet',
    change: (d: Loose) => {
      d.verificationMaterial.publicKey.hint = `${'_'.repeat(43)}=`;
    },
    code: 'verify/parse',
    text: /base64/,
  },
  {
    id: 'SEC-006',
    why: 'hint of 31 bytes',
    change: (d: Loose) => {
      d.verificationMaterial.publicKey.hint = Buffer.alloc(31).toString('base64');
    },
    code: 'verify/parse',
    text: /base64/,
  },
  {
    id: 'SEC-005',
    why: 'keyid of another key',
    change: (d: Loose) => {
      d.dsseEnvelope.signatures[0].keyid = 'somebody';
    },
    code: 'verify/parse',
    text: /another key/,
  },
  {
    id: 'SEC-004',
    why: 'a certificate instead of a key',
    change: (d: Loose) => {
      d.verificationMaterial = { certificate: { rawBytes: 'AA==' } };
    },
    code: 'verify/kind',
    text: /certificates are not supported yet by this version/,
  },
  {
    id: 'SEC-004',
    why: 'a chain instead of a key',
    change: (d: Loose) => {
      d.verificationMaterial = { x509CertificateChain: {} };
    },
    code: 'verify/kind',
    text: /certificates are not supported yet by this version/,
  },
  {
    id: 'SEC-004',
    why: 'a certificate and a key',
    change: (d: Loose) => {
      d.verificationMaterial.certificate = { rawBytes: 'AA==' };
    },
    code: 'verify/kind',
    text: /certificates/,
  },
  {
    id: 'SEC-005',
    why: 'log entries',
    change: (d: Loose) => {
      d.verificationMaterial.tlogEntries = [entry];
    },
    code: 'verify/unsupported',
    text: /transparency-log entries are not supported yet/,
  },
  {
    id: 'SEC-005',
    why: 'timestamps',
    change: (d: Loose) => {
      d.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{}] };
    },
    code: 'verify/unsupported',
    text: /timestamps are not supported yet/,
  },
  {
    id: 'SEC-005',
    why: 'a signature over a file',
    change: (d: Loose) => {
      delete d.dsseEnvelope;
      d.messageSignature = {};
    },
    code: 'verify/unsupported',
    text: /not supported yet/,
  },
] satisfies {
  id: string;
  why: string;
  change: (document: Loose) => void;
  code: ProblemCode;
  text: RegExp;
}[]) {
  test(`${id} a bundle is refused: ${why}; its twin is read`, () => {
    assert.throws(() => parseSigstoreBundle(changed(change)), problem(code, text));
    assert.ok(parseSigstoreBundle(changed(() => {})));
  });
}

for (const { why, text } of [
  { why: 'a duplicate key', text: (decodeUtf8(bundle) ?? '').replace('{', '{"mediaType":"x",') },
  { why: '__proto__', text: (decodeUtf8(bundle) ?? '').replace('{', '{"__proto__":{},') },
  { why: 'a byte order mark', text: `\uFEFF${decodeUtf8(bundle)}` },
  { why: 'two documents', text: `${decodeUtf8(bundle)}${decodeUtf8(bundle)}` },
  { why: 'empty', text: '' },
]) {
  test(`SEC-005 a bundle is refused as JSON: ${why}`, () => {
    assert.throws(() => parseSigstoreBundle(utf8(text)), problem('verify/parse', /not valid JSON/));
  });
}

test('SEC-005 a bundle nested 10,000 deep is refused by a limit', () => {
  const deep = utf8('['.repeat(10_000));
  assert.throws(() => parseSigstoreBundle(deep), problem('limit/exceeded', /nested deeper/));
});

test('every bundle of the conformance suite is refused by name, none with a foreign error', (t) => {
  const folder = join(import.meta.dirname, '../../../../shared/data/sigstore-conformance/bundle-verify');
  if (!existsSync(folder)) return t.skip('SKIPPED (needs ../shared/data): sigstore-conformance');
  const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'bundle.sigstore.json')));
  assert.ok(cases.length >= 70, `${cases.length} cases`);
  for (const name of cases) {
    const bytes = readFileSync(join(folder, name, 'bundle.sigstore.json'));
    assert.throws(
      () => parseSigstoreBundle(bytes),
      (error) => error instanceof Problem && /^verify\//.test(error.code),
      name,
    );
  }
});
