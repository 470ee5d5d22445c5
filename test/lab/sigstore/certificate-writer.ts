import { randomBytes } from 'node:crypto';
import type { Bytes } from '@secure-build/common/core/bytes';
import { authorityKeyIdentifier, type Extension, subjectKeyIdentifier } from './certificate-extensions.ts';
import {
  bitString,
  boolean,
  explicit,
  integer,
  objectIdentifier,
  octetString,
  printableString,
  sequence,
  setOf,
  time,
} from './der-writer.ts';
import { algorithmIdentifier, type SigningKey } from './signing-key.ts';

export interface CertificateFields {
  /** Big endian, positive; random where absent. */
  readonly serial?: Bytes;
  /** DER of the name; empty names nobody, as in the leaves of Fulcio. */
  readonly subject: Bytes;
  readonly issuer: Bytes;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SubjectPublicKeyInfo of the subject. */
  readonly spki: Bytes;
  readonly extensions: readonly Extension[];
}

/** A certificate and the key that it is about: what can sign others. */
export interface Authority {
  readonly key: SigningKey;
  readonly name: Bytes;
  readonly serial: Bytes;
  readonly certificate: Bytes;
}

/** A DER certificate of RFC 5280, version 3. */
export function writeCertificate(fields: CertificateFields, signer: SigningKey): Bytes {
  const body = sequence(
    explicit(0, integer(2)),
    integer(fields.serial ?? randomSerial()),
    algorithmIdentifier(signer),
    fields.issuer,
    sequence(time(fields.notBefore), time(fields.notAfter)),
    fields.subject,
    fields.spki,
    explicit(3, sequence(...fields.extensions.map(formatExtension))),
  );
  return sequence(body, algorithmIdentifier(signer), bitString(signer.sign(body)));
}

export interface AuthorityFields {
  readonly organization: string;
  readonly commonName: string;
  readonly key: SigningKey;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Extension[];
}

/** A certificate authority that `issuer` vouches for, or that vouches for itself. */
export function makeAuthority(fields: AuthorityFields, issuer?: Authority): Authority {
  const { key, organization, commonName } = fields;
  const name = distinguishedName({ organization, commonName });
  const serial = randomSerial();
  const signer = issuer?.key ?? key;
  const certificate = writeCertificate(
    {
      ...fields,
      serial,
      subject: name,
      issuer: issuer?.name ?? name,
      spki: key.spki,
      extensions: [
        ...fields.extensions,
        subjectKeyIdentifier(key.spki),
        ...(issuer === undefined ? [] : [authorityKeyIdentifier(signer.spki)]),
      ],
    },
    signer,
  );
  return { key, name, serial, certificate };
}

/** 128 random bits; the first is cleared and the second set, so that all have the same length. */
export function randomSerial(): Bytes {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return serial;
}

export function distinguishedName({
  organization,
  commonName,
}: {
  readonly organization?: string;
  readonly commonName?: string;
}): Bytes {
  const parts = [
    ...(organization === undefined ? [] : [{ oid: '2.5.4.10', value: organization }]),
    ...(commonName === undefined ? [] : [{ oid: '2.5.4.3', value: commonName }]),
  ];
  return sequence(
    ...parts.map(({ oid, value }) => setOf(sequence(objectIdentifier(oid), printableString(value)))),
  );
}

function formatExtension({ oid, critical, value }: Extension): Bytes {
  return sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value));
}
