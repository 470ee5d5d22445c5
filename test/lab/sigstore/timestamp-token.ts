import { createHash, sign } from 'node:crypto';
import type { Bytes } from '@secure-build/common/core/bytes';
import { type Authority, randomSerial } from './certificate-writer.ts';
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
  time,
} from './der-writer.ts';
import { sha256Of } from './signing-key.ts';
import type { TimestampRequest } from './timestamp-request.ts';

/** Policy of Sigstore's timestamp authorities. */
export const TIMESTAMP_POLICY = '1.3.6.1.4.1.57264.2';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';

export interface TokenFields {
  readonly request: TimestampRequest;
  readonly time: Date;
  /** The certificate that signs; its key need not be the one that does, where a fault wants it so. */
  readonly signer: Authority;
  readonly issuer: Authority;
  readonly embedded: readonly Bytes[];
}

/** A granted TimeStampResp of RFC 3161 section 2.4.2, its token as Sigstore's servers write it. */
export function writeTimestampResponse(fields: TokenFields): Bytes {
  return sequence(sequence(integer(0)), writeToken(fields));
}

/** PKIStatus 2 (rejection) with PKIFailureInfo bit 2 (badRequest): no token. */
export function writeRejection(): Bytes {
  return sequence(sequence(integer(2), tagged(0x03, Uint8Array.of(5, 0x20))));
}

/** CMS SignedData of RFC 5652 around a TSTInfo. */
function writeToken(fields: TokenFields): Bytes {
  const { signer, issuer, embedded } = fields;
  const info = writeInfo(fields);
  const attributes = [
    attribute('1.2.840.113549.1.9.3', objectIdentifier(TST_INFO)),
    attribute('1.2.840.113549.1.9.5', time(fields.time)),
    attribute('1.2.840.113549.1.9.4', octetString(sha256Of(info))),
    attribute('1.2.840.113549.1.9.16.2.47', signingCertificate(signer, issuer)),
  ];
  // Signed as a SET OF; written as [0] IMPLICIT (RFC 5652 section 5.4).
  const signedAttributes = setOf(...attributes);
  const signature = sign('sha256', signedAttributes, signer.key.privateKey);
  const signerInfo = sequence(
    integer(1),
    sequence(issuer.name, integer(signer.serial)),
    sequence(objectIdentifier(SHA256)),
    Buffer.concat([Uint8Array.of(0xa0), signedAttributes.subarray(1)]),
    sequence(objectIdentifier(ECDSA_WITH_SHA256)),
    octetString(signature),
  );
  const signedData = sequence(
    integer(3),
    setOf(sequence(objectIdentifier(SHA256))),
    sequence(objectIdentifier(TST_INFO), explicit(0, octetString(info))),
    ...(embedded.length === 0 ? [] : [explicit(0, ...embedded)]),
    setOf(signerInfo),
  );
  return sequence(objectIdentifier('1.2.840.113549.1.7.2'), explicit(0, signedData));
}

function writeInfo({ request, time: at, signer }: TokenFields): Bytes {
  const { hash, imprint, nonce, policy } = request;
  return sequence(
    integer(1),
    policy ?? objectIdentifier(TIMESTAMP_POLICY),
    sequence(sequence(objectIdentifier(hash.oid), nullValue()), octetString(imprint)),
    integer(randomSerial()),
    generalizedTime(at),
    // Accuracy: one second.
    sequence(integer(1)),
    ...(nonce === undefined ? [] : [nonce]),
    explicit(0, explicit(4, signer.name)),
  );
}

/** ESSCertIDv2 of RFC 5035, SHA-256 being its default. */
function signingCertificate({ certificate, serial }: Authority, issuer: Authority): Bytes {
  const hash = createHash('sha256').update(certificate).digest();
  const issuerSerial = sequence(sequence(explicit(4, issuer.name)), integer(serial));
  return sequence(sequence(sequence(octetString(hash), issuerSerial)));
}

const attribute = (oid: string, value: Bytes): Bytes => sequence(objectIdentifier(oid), setOf(value));
