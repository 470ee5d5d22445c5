import type { KeyObject } from 'node:crypto';
import { type Bytes, equalBytes } from '../core/bytes.ts';
import { Problem } from '../core/problem.ts';
import {
  extensionOids,
  readAuthorityKeyId,
  readBasicConstraints,
  readExtendedKeyUsage,
  readKeyUsage,
  readSubjectAltNames,
  readSubjectKeyId,
  type SubjectAltName,
} from './certificate-extensions.ts';
import { contextTag, type DerDocument, type DerNode, expectTag, parseDer, sequenceOf } from './der.ts';
import { derTags } from './der-encoding.ts';
import {
  readBoolean,
  readInteger,
  readOctetString,
  readOid,
  readSerial,
  readTime,
  readWholeBytes,
} from './der-values.ts';
import { type PublicKey, readSpki } from './public-key.ts';
import { isSignatureOf, readAlgorithm } from './signature-algorithm.ts';

export interface Extension {
  readonly critical: boolean;
  /** Contents of `extnValue`: DER of most extensions, raw text of Fulcio's first six. */
  readonly value: Bytes;
}

/** An X.509 v3 certificate (RFC 5280) in strict DER. Nothing about it is trusted by having been read. */
export interface Certificate {
  readonly der: Bytes;
  /** `TBSCertificate`, as it was signed. */
  readonly tbs: Bytes;
  /** Lower case, without a leading sign byte. */
  readonly serialHex: string;
  /** DER of `Name`. */
  readonly issuer: Bytes;
  readonly subject: Bytes;
  /** Both ends belong to the validity. */
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** DER of `SubjectPublicKeyInfo`. */
  readonly spki: Bytes;
  readonly publicKey: KeyObject;
  /** The same key with its kind and id: keys of another kind or of too few bits are refused. */
  readonly key: PublicKey;
  /** By OID, in the order of the certificate. */
  readonly extensions: ReadonlyMap<string, Extension>;
  /** OIDs of all critical extensions. */
  readonly criticalExtensions: readonly string[];
  readonly isCa: boolean;
  readonly pathLength?: number;
  /** Names of RFC 5280, 4.2.1.3 (`digitalSignature`, `keyCertSign` …); absent: any use. */
  readonly keyUsage?: ReadonlySet<string>;
  /** OIDs; empty where the extension is absent. */
  readonly extendedKeyUsage: readonly string[];
  readonly subjectAltNames: readonly SubjectAltName[];
  readonly subjectKeyId?: Bytes;
  readonly authorityKeyId?: Bytes;
  /** OID. */
  readonly signatureAlgorithm: string;
  readonly signature: Bytes;
}

const MAX_EXTENSIONS = 64;

/**
 * Decodes the extensions of which this product judges the contents; all others are in `extensions` as they are.
 *
 * @param pointer Where the certificate stands in a JSON document.
 * @throws Problem `verify/certificate`.
 */
export function parseCertificate(der: Bytes, pointer?: string): Certificate {
  const document: DerDocument = {
    code: 'verify/certificate',
    what: 'certificate',
    ...(pointer === undefined ? {} : { pointer }),
  };
  const root = parseDer(der, document);
  const certificate = sequenceOf(root, 'Certificate');
  const tbs = certificate.take(derTags.sequence, 'tbsCertificate');
  const algorithm = certificate.take(derTags.sequence, 'signatureAlgorithm');
  const signature = certificate.take(derTags.bitString, 'signatureValue');
  certificate.end();
  const { innerAlgorithm, ...contents } = readTbs(tbs, document);
  // RFC 5280, 4.1.1.2: the algorithm outside of the signature must be the one inside.
  if (!equalBytes(innerAlgorithm.whole, algorithm.whole)) root.refuse('two different signature algorithms');
  return {
    der: root.whole,
    tbs: tbs.whole,
    ...contents,
    signatureAlgorithm: readAlgorithm(algorithm, 'signatureAlgorithm'),
    signature: readWholeBytes(signature, 'signatureValue'),
  };
}

/** Whether names fit bytewise and the issuer's key has signed. Says nothing about validity, use or path length. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  return (
    equalBytes(certificate.issuer, issuer.subject) &&
    isSignatureOf({
      algorithm: certificate.signatureAlgorithm,
      key: issuer.key,
      message: certificate.tbs,
      signature: certificate.signature,
    })
  );
}

/**
 * OIDs of critical extensions that this product does not read, name constraints among them: whoever relies on
 * such a certificate would overlook a condition (RFC 5280, 4.2).
 */
export function unknownCriticalExtensions({ criticalExtensions }: Certificate): readonly string[] {
  const known: readonly string[] = Object.values(extensionOids);
  return criticalExtensions.filter((oid) => !known.includes(oid));
}

function readTbs(node: DerNode, document: DerDocument) {
  const fields = sequenceOf(node, 'TBSCertificate');
  const version = fields.take(contextTag(0, 'constructed'), 'version').children();
  const [number] = version;
  if (version.length !== 1 || number === undefined || readInteger(number) !== 2n) {
    return node.refuse('expected a certificate of version 3');
  }
  const serialHex = readSerial(fields.take(derTags.integer, 'serialNumber'), 'serialNumber');
  const innerAlgorithm = fields.take(derTags.sequence, 'signature');
  const issuer = readName(fields.take(derTags.sequence, 'issuer'));
  const validity = readValidity(fields.take(derTags.sequence, 'validity'));
  const subject = readName(fields.take(derTags.sequence, 'subject'));
  const spki = fields.take(derTags.sequence, 'subjectPublicKeyInfo');
  const list = fields.takeIf(contextTag(3, 'constructed'));
  fields.end();
  const key = readKey(spki);
  const extensions = list === undefined ? new Map<string, Extension>() : readExtensions(list);
  return {
    innerAlgorithm,
    serialHex,
    issuer,
    ...validity,
    subject,
    spki: spki.whole,
    publicKey: key.key,
    key,
    extensions,
    criticalExtensions: [...extensions].flatMap(([oid, { critical }]) => (critical ? [oid] : [])),
    ...readKnownExtensions(extensions, document),
  };
}

/** Names are compared as they are written; of their parts only the form is checked (RFC 5280, 4.1.2.4). */
function readName(node: DerNode): Bytes {
  for (const names of node.children()) {
    expectTag(names, derTags.set, 'RelativeDistinguishedName');
    for (const name of names.children()) {
      const fields = sequenceOf(name, 'AttributeTypeAndValue');
      fields.take(derTags.oid, 'type');
      fields.takeAny('value');
      fields.end();
    }
  }
  return node.whole;
}

function readValidity(node: DerNode): { readonly notBefore: Date; readonly notAfter: Date } {
  const fields = sequenceOf(node, 'Validity');
  const notBefore = readTime(fields.takeAny('notBefore'));
  const notAfter = readTime(fields.takeAny('notAfter'));
  fields.end();
  return notBefore <= notAfter ? { notBefore, notAfter } : node.refuse('Validity ends before it begins');
}

function readKey(spki: DerNode): PublicKey {
  try {
    const key = readSpki(spki.whole, 'certificate');
    if (typeof key === 'object') return key;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return spki.refuse(`subjectPublicKeyInfo: ${error.message}`);
  }
  return spki.refuse('subjectPublicKeyInfo: no key that can be read, or not in its canonical encoding');
}

function readExtensions(list: DerNode): ReadonlyMap<string, Extension> {
  const [sequence, more] = list.children();
  if (sequence === undefined || more !== undefined) return list.refuse('expected one list of extensions');
  const fields = sequenceOf(sequence, 'Extensions');
  const nodes = sequence.children();
  if (nodes.length === 0 || nodes.length > MAX_EXTENSIONS) {
    return list.refuse(`expected 1 to ${MAX_EXTENSIONS} extensions, got ${nodes.length}`);
  }
  const extensions = new Map<string, Extension>();
  for (const _ of nodes) {
    const [oid, extension] = readExtension(fields.take(derTags.sequence, 'Extension'));
    // Readers that take the first one and readers that take the last one would see different identities (SEC-011).
    if (extensions.has(oid)) return list.refuse(`two extensions with the OID ${oid}`);
    extensions.set(oid, extension);
  }
  return extensions;
}

function readExtension(node: DerNode): readonly [string, Extension] {
  const fields = sequenceOf(node, 'Extension');
  const oid = readOid(fields.take(derTags.oid, 'extnID'));
  const critical = fields.takeIf(derTags.boolean);
  const value = readOctetString(fields.take(derTags.octetString, 'extnValue'));
  fields.end();
  // X.690, 11.5: a default is not written.
  if (critical !== undefined && !readBoolean(critical))
    return node.refuse(`extension ${oid}: critical FALSE`);
  return [oid, { critical: critical !== undefined, value }];
}

function readKnownExtensions(extensions: ReadonlyMap<string, Extension>, document: DerDocument) {
  const read = <T>(id: keyof typeof extensionOids, reader: (node: DerNode) => T): T | undefined => {
    const extension = extensions.get(extensionOids[id]);
    if (extension === undefined) return undefined;
    return reader(parseDer(extension.value, { ...document, what: `${document.what}, ${id}` }));
  };
  const { isCa = false, pathLength } = read('basicConstraints', readBasicConstraints) ?? {};
  const keyUsage = read('keyUsage', readKeyUsage);
  const subjectKeyId = read('subjectKeyIdentifier', readSubjectKeyId);
  const authorityKeyId = read('authorityKeyIdentifier', readAuthorityKeyId);
  return {
    isCa,
    ...(pathLength === undefined ? {} : { pathLength }),
    ...(keyUsage === undefined ? {} : { keyUsage }),
    extendedKeyUsage: read('extendedKeyUsage', readExtendedKeyUsage) ?? [],
    subjectAltNames: read('subjectAltName', readSubjectAltNames) ?? [],
    ...(subjectKeyId === undefined ? {} : { subjectKeyId }),
    ...(authorityKeyId === undefined ? {} : { authorityKeyId }),
  };
}
