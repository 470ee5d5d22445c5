import { createHash } from 'node:crypto';
import { type Bytes, concatBytes, equalBytes } from '../core/bytes.ts';
import { contextTag, type DerNode, expectTag, fieldsOf, sequenceOf } from './der.ts';
import { derTags } from './der-encoding.ts';
import { readOctetString, readOid, readSerial, readSmallInteger } from './der-values.ts';
import { type EvidenceHash, readAlgorithm, readDigestAlgorithm } from './signature-algorithm.ts';
import { TST_INFO_OID } from './tst-info.ts';

/** Who has signed a token: by name and number, or by the key id of the certificate. */
export type TimestampSigner =
  | { readonly kind: 'issuer-and-serial'; readonly issuer: Bytes; readonly serialHex: string }
  | { readonly kind: 'subject-key-id'; readonly keyId: Bytes };

/** `ESSCertID` (RFC 2634, 5.4.1: SHA-1) or `ESSCertIDv2` (RFC 5035) of the signing certificate. */
export interface CertificateHash {
  readonly hashAlgorithm: EvidenceHash | 'sha1';
  readonly hash: Bytes;
  /** DER of `Name`. */
  readonly issuer?: Bytes;
  readonly serialHex?: string;
}

/** `SignerInfo` of CMS (RFC 5652, 5.3), as far as it is needed to verify it. */
export interface SignerInfo {
  readonly signer: TimestampSigner;
  /** At least one. */
  readonly certificateHashes: readonly CertificateHash[];
  readonly signedAttributes: Bytes;
  readonly digestAlgorithm: EvidenceHash;
  readonly signatureAlgorithm: string;
  readonly signature: Bytes;
}

const attributeOids = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** @param content The `TSTInfo` whose digest must stand in the signed attributes. */
export function readSignerInfo(node: DerNode, content: Bytes): SignerInfo {
  const fields = sequenceOf(node, 'SignerInfo');
  const version = readSmallInteger(fields.take(derTags.integer, 'version'), 3, 'version of SignerInfo');
  const signer = readSigner(fields.takeAny('sid'));
  const digestAlgorithm = readDigestAlgorithm(
    fields.take(derTags.sequence, 'digestAlgorithm'),
    'digestAlgorithm of the signer',
  );
  const attributes = fields.take(contextTag(0, 'constructed'), 'signedAttrs');
  const signatureAlgorithm = readAlgorithm(
    fields.take(derTags.sequence, 'signatureAlgorithm'),
    'signatureAlgorithm of the signer',
  );
  const signature = readOctetString(fields.take(derTags.octetString, 'signature'));
  fields.end();
  if (version !== (signer.kind === 'subject-key-id' ? 3 : 1))
    node.refuse('SignerInfo: version and signer differ');
  const values = readAttributes(attributes);
  checkContent(node, values, createHash(digestAlgorithm).update(content).digest());
  return {
    signer,
    certificateHashes: readCertificateHashes(node, values),
    // RFC 5652, 5.4: signed as SET OF, though it is written with an implicit tag.
    signedAttributes: concatBytes(Uint8Array.of(derTags.set), attributes.whole.subarray(1)),
    digestAlgorithm,
    signatureAlgorithm,
    signature,
  };
}

function readSigner(node: DerNode): TimestampSigner {
  if (node.tag === contextTag(0, 'primitive')) return { kind: 'subject-key-id', keyId: node.contents };
  const fields = sequenceOf(node, 'IssuerAndSerialNumber');
  const issuer = fields.take(derTags.sequence, 'issuer').whole;
  const serialHex = readSerial(fields.take(derTags.integer, 'serialNumber'), 'serialNumber');
  fields.end();
  return { kind: 'issuer-and-serial', issuer, serialHex };
}

/** One value for each type: with two, each reader could take another one. */
function readAttributes(set: DerNode): ReadonlyMap<string, DerNode> {
  const values = new Map<string, DerNode>();
  for (const attribute of set.children()) {
    const fields = sequenceOf(attribute, 'Attribute');
    const type = readOid(fields.take(derTags.oid, 'attrType'));
    const [value, second] = fields.take(derTags.set, 'attrValues').children();
    fields.end();
    if (values.has(type)) attribute.refuse(`two attributes of the type ${type}`);
    if (value === undefined || second !== undefined) {
      return attribute.refuse(`attribute ${type}: expected exactly one value`);
    }
    values.set(type, value);
  }
  return values;
}

/** RFC 5652, 11.1 and 11.2: the signature covers the content through these two attributes only. */
function checkContent(node: DerNode, values: ReadonlyMap<string, DerNode>, digest: Bytes): void {
  const type = values.get(attributeOids.contentType) ?? node.refuse('no signed content type');
  const messageDigest = values.get(attributeOids.messageDigest) ?? node.refuse('no signed digest');
  if (readOid(type) !== TST_INFO_OID) node.refuse('the signed content type is not TSTInfo');
  if (!equalBytes(readOctetString(messageDigest), digest))
    node.refuse('the signed digest is of another TSTInfo');
}

/** RFC 3161, 2.4.2, and RFC 5816: one of the two attributes is required. */
function readCertificateHashes(
  node: DerNode,
  values: ReadonlyMap<string, DerNode>,
): readonly CertificateHash[] {
  const old = values.get(attributeOids.signingCertificate);
  const current = values.get(attributeOids.signingCertificateV2);
  const hashes = [
    ...(old === undefined ? [] : [readCertificateHash(old, 'sha1')]),
    ...(current === undefined ? [] : [readCertificateHash(current, 'sha256')]),
  ];
  return hashes.length > 0
    ? hashes
    : node.refuse('the signed attributes do not name the signing certificate');
}

/** `SigningCertificate(V2)`: the first entry is the signing certificate, all others are of its chain. */
function readCertificateHash(node: DerNode, algorithm: 'sha1' | 'sha256'): CertificateHash {
  const attribute = sequenceOf(node, 'SigningCertificate');
  const [first] = attribute.take(derTags.sequence, 'certs').children();
  attribute.takeIf(derTags.sequence); // policies
  attribute.end();
  if (first === undefined) return node.refuse('SigningCertificate: no certificate');
  const fields = sequenceOf(first, 'ESSCertID');
  // Version 1 has no algorithm; in version 2 the default, SHA-256, is not written, though some do.
  const named = algorithm === 'sha1' ? undefined : fields.takeIf(derTags.sequence);
  const hashAlgorithm = named === undefined ? algorithm : readDigestAlgorithm(named, 'ESSCertIDv2');
  const hash = readOctetString(fields.take(derTags.octetString, 'certHash'));
  const issuerSerial = fields.takeIf(derTags.sequence);
  fields.end();
  return { hashAlgorithm, hash, ...(issuerSerial === undefined ? {} : readIssuerSerial(issuerSerial)) };
}

function readIssuerSerial(node: DerNode): { readonly issuer: Bytes; readonly serialHex: string } {
  const fields = sequenceOf(node, 'IssuerSerial');
  const [name, second] = fields.take(derTags.sequence, 'issuer').children();
  const serialHex = readSerial(fields.take(derTags.integer, 'serialNumber'), 'serialNumber');
  fields.end();
  // GeneralNames with one directoryName: [4] EXPLICIT, since Name is a CHOICE.
  if (name === undefined || second !== undefined) return node.refuse('IssuerSerial: expected one name');
  const explicit = fieldsOf(expectTag(name, contextTag(4, 'constructed'), 'directoryName'), 'directoryName');
  const issuer = explicit.take(derTags.sequence, 'Name').whole;
  explicit.end();
  return { issuer, serialHex };
}
