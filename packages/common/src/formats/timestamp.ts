import { createHash } from 'node:crypto';
import { type Bytes, equalBytes } from '../core/bytes.ts';
import type { Certificate } from './certificate.ts';
import { contextTag, type DerDocument, type DerNode, expectTag, parseDer, sequenceOf } from './der.ts';
import { derTags } from './der-encoding.ts';
import { der } from './der-format.ts';
import { readInteger, readOctetString, readOid, readSmallInteger } from './der-values.ts';
import { type EvidenceHash, isSignatureOf, readDigestAlgorithm } from './signature-algorithm.ts';
import { type CertificateHash, readSignerInfo, type TimestampSigner } from './timestamp-signer.ts';
import { readTstInfo, TST_INFO_OID } from './tst-info.ts';

/** A token of RFC 3161. Read, but not verified: {@link isTimestampSignedBy}. */
export interface TimestampToken {
  /** `response`: a whole `TimeStampResp`, as Sigstore bundles have it; `token`: the bare `ContentInfo`. */
  readonly form: 'response' | 'token';
  /** To the millisecond; accuracy is not read. */
  readonly time: Date;
  readonly hashAlgorithm: EvidenceHash;
  /** Digest of what was stamped. */
  readonly imprint: Bytes;
  readonly nonce?: bigint;
  /** OID. */
  readonly policy: string;
  /** Of the token; with a minus sign where it is negative. */
  readonly serialHex: string;
  /** Embedded certificates, DER, in their order; not trusted, and often none. */
  readonly certificates: readonly Bytes[];
  readonly signer: TimestampSigner;
  /** The signing certificate as the signer itself named it: its digest is signed, too. */
  readonly certificateHashes: readonly CertificateHash[];
  /** What the signature covers: the signed attributes as `SET OF`. */
  readonly signedAttributes: Bytes;
  readonly digestAlgorithm: EvidenceHash;
  /** OID. */
  readonly signatureAlgorithm: string;
  readonly signature: Bytes;
}

const SIGNED_DATA_OID = '1.2.840.113549.1.7.2';
const MAX_CERTIFICATES = 8;

/**
 * The token in its whole: the digest of its `TSTInfo` is the one that the signed attributes name. Parts that no
 * signature covers and that nobody here reads (revocation lists, unsigned attributes) are refused.
 *
 * @throws Problem `verify/time`.
 */
export function parseTimestamp(bytes: Bytes, pointer?: string): TimestampToken {
  const document: DerDocument = {
    code: 'verify/time',
    what: 'timestamp',
    ...(pointer === undefined ? {} : { pointer }),
  };
  const root = parseDer(bytes, document);
  const [first] = expectTag(root, derTags.sequence, 'TimeStampResp').children();
  return first?.tag === derTags.sequence
    ? { form: 'response', ...readContentInfo(tokenOf(root), document) }
    : { form: 'token', ...readContentInfo(root, document) };
}

/**
 * Whether this certificate is the one that the token names and its key has signed. Says nothing about the
 * certificate's trust, use or validity.
 */
export function isTimestampSignedBy(token: TimestampToken, certificate: Certificate): boolean {
  const { signer, certificateHashes } = token;
  const isNamed =
    signer.kind === 'subject-key-id'
      ? certificate.subjectKeyId !== undefined && equalBytes(signer.keyId, certificate.subjectKeyId)
      : equalBytes(signer.issuer, certificate.issuer) && signer.serialHex === certificate.serialHex;
  // RFC 5816: without its digest, another certificate for the same key and name could take its place.
  const isPinned = certificateHashes.every(({ hashAlgorithm, hash, issuer, serialHex }) => {
    const fits = equalBytes(createHash(hashAlgorithm).update(certificate.der).digest(), hash);
    const isSameIssuer = issuer === undefined || equalBytes(issuer, certificate.issuer);
    return fits && isSameIssuer && (serialHex === undefined || serialHex === certificate.serialHex);
  });
  return (
    isNamed &&
    isPinned &&
    isSignatureOf({
      algorithm: token.signatureAlgorithm,
      hash: token.digestAlgorithm,
      key: certificate.key,
      message: token.signedAttributes,
      signature: token.signature,
    })
  );
}

/** DER of `TimeStampReq` (RFC 3161, 2.4.1) for a SHA-256 digest. */
export function formatTimestampRequest({
  digest,
  nonce,
  certReq,
}: {
  /** 32 bytes. */
  readonly digest: Bytes;
  /** Positive, and unpredictable: it shows that the answer was not made before. */
  readonly nonce: bigint;
  /** Whether the answer shall hold the certificate of the authority. */
  readonly certReq: boolean;
}): Bytes {
  const algorithm = der.sequence(der.oid('2.16.840.1.101.3.4.2.1'), der.nullValue());
  return der.sequence(
    der.integer(1),
    der.sequence(algorithm, der.octetString(digest)),
    der.integer(nonce),
    // X.690, 11.5: the default, FALSE, is not written.
    ...(certReq ? [der.boolean(true)] : []),
  );
}

/** `TimeStampResp` (RFC 3161, 2.4.2). */
function tokenOf(root: DerNode): DerNode {
  const fields = sequenceOf(root, 'TimeStampResp');
  const info = fields.take(derTags.sequence, 'status');
  const token = fields.takeIf(derTags.sequence);
  fields.end();
  const status = sequenceOf(info, 'PKIStatusInfo');
  const number = readSmallInteger(status.take(derTags.integer, 'status'), 255, 'PKIStatus');
  const text = status.takeIf(derTags.sequence);
  const failure = status.takeIf(derTags.bitString);
  status.end();
  // 0: granted. With 1, "granted with modifications", the token is not the one that was asked for.
  if (number !== 0 || failure !== undefined) {
    return root.refuse(`the authority refused the request with status ${number}${textOf(text)}`);
  }
  return token ?? root.refuse('TimeStampResp: no token');
}

function textOf(freeText: DerNode | undefined): string {
  const text = (freeText?.children() ?? []).map(({ contents }) => Buffer.from(contents.subarray(0, 100)));
  return text.length === 0 ? '' : `: ${JSON.stringify(Buffer.concat(text).toString('utf8').slice(0, 100))}`;
}

/** `ContentInfo` with `SignedData` (RFC 5652, 3 and 5.1) with `TSTInfo`. */
function readContentInfo(node: DerNode, document: DerDocument): Omit<TimestampToken, 'form'> {
  const info = sequenceOf(node, 'ContentInfo');
  const type = readOid(info.take(derTags.oid, 'contentType'));
  const explicit = info.take(contextTag(0, 'constructed'), 'content');
  info.end();
  const [signedData, more] = explicit.children();
  if (type !== SIGNED_DATA_OID || signedData === undefined || more !== undefined) {
    return node.refuse(`expected signed data, got the content type ${type}`);
  }
  const fields = sequenceOf(signedData, 'SignedData');
  if (readInteger(fields.take(derTags.integer, 'version')) !== 3n) {
    return node.refuse('SignedData: expected version 3');
  }
  const digestAlgorithms = fields.take(derTags.set, 'digestAlgorithms').children();
  const content = readEncapsulated(fields.take(derTags.sequence, 'encapContentInfo'));
  const certificates = fields.takeIf(contextTag(0, 'constructed'))?.children() ?? [];
  const [signerInfo, second] = fields.take(derTags.set, 'signerInfos').children();
  fields.end();
  if (certificates.length > MAX_CERTIFICATES)
    return node.refuse(`more than ${MAX_CERTIFICATES} certificates`);
  if (signerInfo === undefined || second !== undefined) return node.refuse('expected exactly one signer');
  const signer = readSignerInfo(signerInfo, content);
  const named = digestAlgorithms.map((algorithm) => readDigestAlgorithm(algorithm, 'digestAlgorithms'));
  if (named.length !== 1 || named[0] !== signer.digestAlgorithm) {
    return node.refuse('digestAlgorithms: expected the one of the signer');
  }
  return {
    ...readTstInfo(parseDer(content, { ...document, what: 'TSTInfo of the timestamp' })),
    certificates: certificates.map(({ whole }) => whole),
    ...signer,
  };
}

function readEncapsulated(node: DerNode): Bytes {
  const fields = sequenceOf(node, 'EncapsulatedContentInfo');
  const type = readOid(fields.take(derTags.oid, 'eContentType'));
  const [octets, more] = fields.take(contextTag(0, 'constructed'), 'eContent').children();
  fields.end();
  if (type !== TST_INFO_OID || octets === undefined || more !== undefined) {
    return node.refuse(`expected a TSTInfo, got the content type ${type}`);
  }
  return readOctetString(octets);
}
