import { type Bytes, formatHex } from '../core/bytes.ts';
import { contextTag, type DerNode, sequenceOf } from './der.ts';
import { derTags } from './der-encoding.ts';
import {
  readBitString,
  readBoolean,
  readOctetString,
  readOid,
  readSmallInteger,
  readUtf8String,
} from './der-values.ts';

/** The extensions of RFC 5280 that this product reads. */
export const extensionOids = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const;

export interface SubjectAltName {
  /** `other`: an `otherName`, or a kind that has no text (addresses, directory names …). */
  readonly kind: 'uri' | 'email' | 'dns' | 'other';
  /** Text; hexadecimal DER where the kind has none. */
  readonly value: string;
  /** OID of an `otherName`. */
  readonly typeId?: string;
}

/** The `otherName` in which Fulcio puts a name that is neither address nor URI; its value is a UTF8String. */
export const FULCIO_OTHER_NAME = '1.3.6.1.4.1.57264.1.7';

const usages = [
  'digitalSignature',
  'contentCommitment',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

/** RFC 5280, 4.2.1.9. */
export function readBasicConstraints(node: DerNode): {
  readonly isCa: boolean;
  readonly pathLength?: number;
} {
  const fields = sequenceOf(node, 'BasicConstraints');
  const isCa = fields.takeIf(derTags.boolean);
  const pathLength = fields.takeIf(derTags.integer);
  fields.end();
  // X.690, 11.5: a default is not written.
  if (isCa !== undefined && !readBoolean(isCa)) return node.refuse('BasicConstraints: cA FALSE');
  if (pathLength === undefined) return { isCa: isCa !== undefined };
  if (isCa === undefined) return node.refuse('BasicConstraints: a path length without cA');
  return { isCa: true, pathLength: readSmallInteger(pathLength, 255, 'pathLenConstraint') };
}

/** RFC 5280, 4.2.1.3. */
export function readKeyUsage(node: DerNode): ReadonlySet<string> {
  const { bytes } = readBitString(node);
  const isSet = (bit: number) => (((bytes[bit >> 3] ?? 0) << (bit & 7)) & 0x80) !== 0;
  const found = usages.filter((_, bit) => isSet(bit));
  return found.length > 0 ? new Set(found) : node.refuse('KeyUsage: no known use');
}

export function readExtendedKeyUsage(node: DerNode): readonly string[] {
  sequenceOf(node, 'ExtKeyUsageSyntax');
  const oids = node.children().map(readOid);
  return oids.length > 0 ? oids : node.refuse('ExtKeyUsageSyntax: no use');
}

export function readSubjectKeyId(node: DerNode): Bytes {
  return readOctetString(node);
}

/** RFC 5280, 4.2.1.1; of the three ways to name an issuer, the key id. */
export function readAuthorityKeyId(node: DerNode): Bytes | undefined {
  const fields = sequenceOf(node, 'AuthorityKeyIdentifier');
  const keyId = fields.takeIf(contextTag(0, 'primitive'));
  fields.takeIf(contextTag(1, 'constructed'));
  fields.takeIf(contextTag(2, 'primitive'));
  fields.end();
  return keyId?.contents;
}

/** RFC 5280, 4.2.1.6. */
export function readSubjectAltNames(node: DerNode): readonly SubjectAltName[] {
  sequenceOf(node, 'SubjectAltName');
  const names = node.children().map(readGeneralName);
  return names.length > 0 ? names : node.refuse('SubjectAltName: no name');
}

function readGeneralName(node: DerNode): SubjectAltName {
  switch (node.tag) {
    case contextTag(0, 'constructed'):
      return readOtherName(node);
    case contextTag(1, 'primitive'):
      return { kind: 'email', value: readVisibleText(node) };
    case contextTag(2, 'primitive'):
      return { kind: 'dns', value: readVisibleText(node) };
    case contextTag(6, 'primitive'):
      return { kind: 'uri', value: readVisibleText(node) };
    default:
      return { kind: 'other', value: formatHex(node.whole) };
  }
}

function readOtherName(node: DerNode): SubjectAltName {
  const [type, explicit, more] = node.children();
  const [value, second] = explicit?.tag === contextTag(0, 'constructed') ? explicit.children() : [];
  if (type === undefined || value === undefined || second !== undefined || more !== undefined) {
    return node.refuse('SubjectAltName: malformed otherName');
  }
  const typeId = readOid(type);
  const text = typeId === FULCIO_OTHER_NAME ? readUtf8String(value) : formatHex(value.whole);
  return text === '' ? node.refuse('SubjectAltName: an empty name') : { kind: 'other', value: text, typeId };
}

/** IA5String without its control characters: a zero byte would end the name early for other readers. */
function readVisibleText(node: DerNode): string {
  const isVisible = node.contents.every((octet) => octet >= 0x20 && octet < 0x7f);
  if (!isVisible || node.contents.length === 0) return node.refuse('SubjectAltName: no visible ASCII text');
  return Buffer.from(node.contents).toString('latin1');
}
