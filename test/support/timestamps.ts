import { createHash, type KeyObject, sign } from 'node:crypto';
import { type Bytes, concatBytes, utf8 } from '@secure-build/common/core/bytes';
import type { Certificate } from '@secure-build/common/formats/certificate';
import {
  explicit,
  generalizedTime,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  tagged,
} from '../lab/sigstore/der-writer.ts';

export const oids = {
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

const digestOf = (algorithm: string, bytes: Bytes): Bytes => createHash(algorithm).update(bytes).digest();
export const algorithm = (oid: string, ...parameters: readonly Bytes[]): Bytes =>
  sequence(objectIdentifier(oid), ...parameters);
export const attribute = (oid: string, ...values: readonly Bytes[]): Bytes =>
  sequence(objectIdentifier(oid), setOf(...values));

/** Each part as raw DER, so that a test can put anything there. */
export interface TimestampParts {
  readonly status: Bytes;
  readonly contentType: string;
  readonly version: Bytes;
  readonly eContentType: string;
  readonly info: Bytes;
  /** Between the content and the signers. */
  readonly certificates: readonly Bytes[];
  readonly signerVersion: Bytes;
  readonly signer: Bytes;
  readonly digestAlgorithms: readonly Bytes[];
  readonly digestAlgorithm: Bytes;
  readonly attributes: readonly Bytes[];
  readonly signatureAlgorithm: Bytes;
  /** Of `sign`; `null` for a key that hashes by itself. */
  readonly signatureHash: string | null;
  /** After the signature of the signer. */
  readonly unsigned: readonly Bytes[];
  readonly moreSigners: readonly Bytes[];
}

/** Each part of a TSTInfo. */
export interface InfoParts {
  readonly version: Bytes;
  readonly policy: Bytes;
  readonly imprint: Bytes;
  readonly serial: Bytes;
  readonly time: Bytes;
  readonly rest: readonly Bytes[];
}

export const stamped = utf8('what was stamped');

export function infoOf(parts: Partial<InfoParts> = {}): Bytes {
  const { version, policy, imprint, serial, time, rest }: InfoParts = {
    version: integer(1),
    policy: objectIdentifier('1.3.6.1.4.1.57264.2'),
    imprint: sequence(algorithm(oids.sha256, nullValue()), octetString(digestOf('sha256', stamped))),
    serial: integer(9),
    time: generalizedTime(new Date('2026-01-01T00:05:00Z')),
    rest: [],
    ...parts,
  };
  return sequence(version, policy, imprint, serial, time, ...rest);
}

/** ESSCertIDv2 with the default algorithm, or with the given parts. */
export const signingCertificate = (certificate: Certificate, ...parts: readonly Bytes[]): Bytes =>
  sequence(
    sequence(sequence(...(parts.length === 0 ? [octetString(digestOf('sha256', certificate.der))] : parts))),
  );

/** A genuine response that differs from a sound one in the given parts only. */
export function timestampDer(
  { privateKey }: { readonly privateKey: KeyObject },
  certificate: Certificate,
  given: Partial<TimestampParts> = {},
): Bytes {
  const info = given.info ?? infoOf();
  const parts: TimestampParts = {
    status: sequence(integer(0)),
    contentType: oids.signedData,
    version: integer(3),
    eContentType: oids.tstInfo,
    info,
    certificates: [],
    signerVersion: integer(1),
    signer: sequence(certificate.issuer, integer(Buffer.from(certificate.serialHex, 'hex'))),
    digestAlgorithms: [given.digestAlgorithm ?? algorithm(oids.sha256)],
    digestAlgorithm: algorithm(oids.sha256),
    attributes: [
      attribute(oids.contentType, objectIdentifier(oids.tstInfo)),
      attribute(oids.messageDigest, octetString(digestOf('sha256', info))),
      attribute(oids.signingCertificateV2, signingCertificate(certificate)),
    ],
    signatureAlgorithm: algorithm(oids.ecdsaWithSha256),
    signatureHash: 'sha256',
    unsigned: [],
    moreSigners: [],
    ...given,
  };
  const attributes = setOf(...parts.attributes);
  const signerInfo = sequence(
    parts.signerVersion,
    parts.signer,
    parts.digestAlgorithm,
    concatBytes(Uint8Array.of(0xa0), attributes.subarray(1)),
    parts.signatureAlgorithm,
    octetString(sign(parts.signatureHash, attributes, privateKey)),
    ...parts.unsigned,
  );
  const signedData = sequence(
    parts.version,
    setOf(...parts.digestAlgorithms),
    sequence(objectIdentifier(parts.eContentType), explicit(0, octetString(parts.info))),
    ...parts.certificates,
    tagged(0x31, signerInfo, ...parts.moreSigners),
  );
  return sequence(parts.status, sequence(objectIdentifier(parts.contentType), explicit(0, signedData)));
}
