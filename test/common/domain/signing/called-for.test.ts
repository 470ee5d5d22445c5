import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { digestHex } from '@secure-build/common/core/digest';
import { digestsCalledFor } from '@secure-build/common/domain/signing/called-for';
import { formatSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import {
  artifactBytes,
  artifactDigest,
  bundleOf,
  makeSigner,
  signedBundle,
  statementAbout,
} from '../../../support/signing.ts';

const signer = makeSigner();
const sha512 = digestHex('sha512', artifactBytes);
const sha384 = digestHex('sha384', artifactBytes);

/** Members of the digest as they stand in the payload, with escapes where the test has them. */
const about = (digest: string): Bytes =>
  signedBundle(
    signer,
    utf8(
      `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"app","digest":{${digest}}}],"predicateType":"https://example.com/p","predicate":{}}`,
    ),
  );
const respelled = (bundle: Bytes, from: string, to: string): Bytes => {
  const text = Buffer.from(bundle).toString();
  assert.ok(text.includes(from));
  return utf8(text.replace(from, to));
};
const blob = formatSigstoreBundle(
  bundleOf(signer.key, { kind: 'blob', signature: signer.key.sign(artifactBytes) }),
);
const own = `"sha256":"${artifactDigest}"`;
const wide = about(`${own},"sha512":"${sha512}"`);
const plain = signedBundle(signer, statementAbout());

for (const { why, bundles, expected } of [
  { why: 'no bundle', bundles: [], expected: [] },
  { why: 'a statement by SHA-256 alone', bundles: [plain], expected: [] },
  {
    why: 'SHA-256, and the word elsewhere in the statement',
    bundles: [
      signedBundle(
        signer,
        respelled(statementAbout(), 'https://example.com/predicate/v1', 'https://example.com/sha512'),
      ),
    ],
    expected: [],
  },
  { why: 'SHA-512', bundles: [wide], expected: ['sha512'] },
  { why: 'SHA-384', bundles: [about(`"sha384":"${sha384}"`)], expected: ['sha384'] },
  {
    why: 'both, in two bundles',
    bundles: [wide, plain, about(`"sha384":"${sha384}"`)],
    expected: ['sha384', 'sha512'],
  },
  {
    why: 'an escape in the name of the algorithm',
    bundles: [about(`${own},"sha\\u0035\\u00312":"${sha512}"`)],
    expected: ['sha512'],
  },
  {
    why: 'an escape in the name of the payload',
    bundles: [respelled(wide, '"payload":', '"payl\\u006fad":')],
    expected: ['sha512'],
  },
  {
    why: 'escapes inside of the payload',
    bundles: [respelled(wide, '"payload":"e', '"payload" : "\\u0065')],
    expected: ['sha512'],
  },
  {
    why: 'a second payload that only a search would find first',
    bundles: [respelled(wide, '{"dsseEnvelope"', '{"x":{"payload":""},"dsseEnvelope"')],
    expected: ['sha384', 'sha512'],
  },
  { why: 'a signature over the file', bundles: [blob], expected: ['sha384', 'sha512'] },
  {
    why: 'a signature over the file, with an escape in its name',
    bundles: [respelled(blob, '"messageSignature"', '"messageSignatur\\u0065"')],
    expected: ['sha384', 'sha512'],
  },
  { why: 'no JSON', bundles: [utf8('{"payload":"')], expected: ['sha384', 'sha512'] },
  {
    why: 'a payload that is no statement',
    bundles: [signedBundle(signer, utf8('hello'))],
    expected: ['sha384', 'sha512'],
  },
  { why: 'nothing at all', bundles: [utf8('')], expected: ['sha384', 'sha512'] },
] satisfies readonly {
  readonly why: string;
  readonly bundles: readonly Bytes[];
  readonly expected: readonly string[];
}[]) {
  test(`SEC-062 the digests that a verification compares come from what is verified: ${why}`, () => {
    assert.deepEqual(digestsCalledFor(bundles), expected);
  });
}
