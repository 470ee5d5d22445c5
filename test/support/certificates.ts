import { type Bytes, concatBytes, utf8 } from '@secure-build/common/core/bytes';
import { type Certificate, parseCertificate } from '@secure-build/common/formats/certificate';
import {
  bitString,
  boolean,
  explicit,
  implicit,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  time,
  utf8String,
} from '../lab/sigstore/der-writer.ts';
import { algorithmIdentifier, makeSigningKey, type SigningKey } from '../lab/sigstore/signing-key.ts';

/** Each part as raw DER, so that a test can put anything there. */
export interface CertificateParts {
  readonly version: Bytes;
  readonly serial: Bytes;
  readonly algorithm: Bytes;
  readonly outerAlgorithm: Bytes;
  readonly issuer: Bytes;
  readonly validity: Bytes;
  readonly subject: Bytes;
  readonly spki: Bytes;
  /** Whole extensions; `undefined`: the list is left out. */
  readonly extensions: readonly Bytes[] | undefined;
  /** After the extensions. */
  readonly rest: Bytes;
}

export const testKey = (): SigningKey => makeSigningKey('P-256');
export const oneName = (text: string): Bytes =>
  sequence(
    Buffer.concat([Uint8Array.of(0x31), der(sequence(objectIdentifier('2.5.4.3'), utf8String(text)))]),
  );

/** Length and contents: what stands behind a tag. */
function der(contents: Bytes): Bytes {
  return concatBytes(Uint8Array.of(contents.length), contents);
}

export const validity = (from: string, to: string): Bytes =>
  sequence(time(new Date(from)), time(new Date(to)));
export const extension = (oid: string, value: Bytes, critical = false): Bytes =>
  sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value));
export const sanOf = (...names: readonly Bytes[]): Bytes => extension('2.5.29.17', sequence(...names), true);
export const uriName = (uri: string): Bytes => implicit(6, utf8(uri));

/** A certificate that differs from a sound one in the given parts only; its signature is genuine. */
export function certificateDer(signer: SigningKey, parts: Partial<CertificateParts> = {}): Bytes {
  const all: CertificateParts = {
    version: explicit(0, integer(2)),
    serial: integer(7),
    algorithm: algorithmIdentifier(signer),
    outerAlgorithm: parts.algorithm ?? algorithmIdentifier(signer),
    issuer: oneName('test issuer'),
    validity: validity('2026-01-01T00:00:00Z', '2026-01-01T00:10:00Z'),
    subject: sequence(),
    spki: signer.spki,
    extensions: [sanOf(uriName('https://github.com/acme/app/.github/workflows/build.yml@refs/heads/main'))],
    rest: new Uint8Array(),
    ...parts,
  };
  const body = sequence(
    all.version,
    all.serial,
    all.algorithm,
    all.issuer,
    all.validity,
    all.subject,
    all.spki,
    ...(all.extensions === undefined ? [] : [explicit(3, sequence(...all.extensions))]),
    all.rest,
  );
  return sequence(body, all.outerAlgorithm, bitString(signer.sign(body)));
}

export const testCertificate = (
  parts: Partial<CertificateParts> = {},
  signer: SigningKey = testKey(),
): Certificate => parseCertificate(certificateDer(signer, parts));
