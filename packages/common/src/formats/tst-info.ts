import type { Bytes } from '../core/bytes.ts';
import { contextTag, type DerNode, sequenceOf } from './der.ts';
import { derTags } from './der-encoding.ts';
import { readBoolean, readInteger, readOctetString, readOid, readTime } from './der-values.ts';
import { type EvidenceHash, readDigestAlgorithm } from './signature-algorithm.ts';

export const TST_INFO_OID = '1.2.840.113549.1.9.16.1.4';

/** What a timestamp says (RFC 3161, 2.4.2). */
export interface TstInfo {
  readonly time: Date;
  readonly hashAlgorithm: EvidenceHash;
  readonly imprint: Bytes;
  readonly nonce?: bigint;
  readonly policy: string;
  /** Some authorities count below zero: `-1f`. */
  readonly serialHex: string;
}

const digestBytes = { sha256: 32, sha384: 48, sha512: 64 } as const;

export function readTstInfo(node: DerNode): TstInfo {
  const fields = sequenceOf(node, 'TSTInfo');
  if (readInteger(fields.take(derTags.integer, 'version')) !== 1n) return node.refuse('expected version 1');
  const policy = readOid(fields.take(derTags.oid, 'policy'));
  const imprint = readImprint(fields.take(derTags.sequence, 'messageImprint'));
  const serial = readInteger(fields.take(derTags.integer, 'serialNumber'));
  const time = readTime(fields.take(derTags.generalizedTime, 'genTime'), { fractions: true });
  fields.takeIf(derTags.sequence); // accuracy
  const ordering = fields.takeIf(derTags.boolean);
  const nonce = fields.takeIf(derTags.integer);
  fields.takeIf(contextTag(0, 'constructed')); // tsa: a name that nothing is compared with
  const extensions = fields.takeIf(contextTag(1, 'constructed'));
  fields.end();
  // X.690, 11.5: a default is not written.
  if (ordering !== undefined && !readBoolean(ordering)) return node.refuse('TSTInfo: ordering FALSE');
  for (const extension of extensions?.children() ?? []) refuseCritical(extension);
  return {
    time,
    ...imprint,
    policy,
    serialHex: serial.toString(16),
    ...(nonce === undefined ? {} : { nonce: readInteger(nonce) }),
  };
}

function readImprint(node: DerNode): { readonly hashAlgorithm: EvidenceHash; readonly imprint: Bytes } {
  const fields = sequenceOf(node, 'MessageImprint');
  const hashAlgorithm = readDigestAlgorithm(
    fields.take(derTags.sequence, 'hashAlgorithm'),
    'hashAlgorithm of the messageImprint',
  );
  const imprint = readOctetString(fields.take(derTags.octetString, 'hashedMessage'));
  fields.end();
  return imprint.length === digestBytes[hashAlgorithm]
    ? { hashAlgorithm, imprint }
    : node.refuse(`MessageImprint: expected ${digestBytes[hashAlgorithm]} bytes, got ${imprint.length}`);
}

/** No extension is known here: one that must not be overlooked is a condition that nobody checks. */
function refuseCritical(node: DerNode): void {
  const fields = sequenceOf(node, 'Extension');
  const oid = readOid(fields.take(derTags.oid, 'extnID'));
  if (fields.takeIf(derTags.boolean) !== undefined) node.refuse(`TSTInfo: unknown critical extension ${oid}`);
  fields.take(derTags.octetString, 'extnValue');
  fields.end();
}
