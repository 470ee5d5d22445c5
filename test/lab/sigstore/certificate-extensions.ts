import { createHash } from 'node:crypto';
import { type Bytes, concatBytes, utf8 } from '@secure-build/common/core/bytes';
import { childOf, readDer } from './der-reader.ts';
import {
  bitString,
  boolean,
  implicit,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
} from './der-writer.ts';

export interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  /** DER of the value, before it is put into its OCTET STRING. */
  readonly value: Bytes;
}

export const basicConstraints = (pathLength?: number): Extension => ({
  oid: '2.5.29.19',
  critical: true,
  value: sequence(boolean(true), ...(pathLength === undefined ? [] : [integer(pathLength)])),
});

const usages = { digitalSignature: [0x80, 7], certificateSigning: [0x06, 1] } as const;

export const keyUsage = (usage: keyof typeof usages): Extension => {
  const [bits, unused] = usages[usage];
  return { oid: '2.5.29.15', critical: true, value: bitString(Uint8Array.of(bits), unused) };
};

const purposes = {
  serverAuthentication: '1.3.6.1.5.5.7.3.1',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;

export const extendedKeyUsage = (purpose: keyof typeof purposes, critical = false): Extension => ({
  oid: '2.5.29.37',
  critical,
  value: sequence(objectIdentifier(purposes[purpose])),
});

/** RFC 5280 section 4.2.1.2, method 1: SHA-1 over the bits of the key. */
export const subjectKeyIdentifier = (spki: Bytes): Extension => ({
  oid: '2.5.29.14',
  critical: false,
  value: octetString(keyIdentifier(spki)),
});

export const authorityKeyIdentifier = (spki: Bytes): Extension => ({
  oid: '2.5.29.35',
  critical: false,
  value: sequence(implicit(0, keyIdentifier(spki))),
});

export const uriAlternativeName = (uri: string): Extension => ({
  oid: '2.5.29.17',
  critical: true,
  value: sequence(implicit(6, utf8(uri))),
});

export const dnsAlternativeNames = (names: readonly string[]): Extension => ({
  oid: '2.5.29.17',
  critical: false,
  value: sequence(...names.map((name) => implicit(2, utf8(name)))),
});

/** RFC 6962 section 3.1: marks what is no certificate yet. */
export const POISON_OID = '1.3.6.1.4.1.11129.2.4.3';
export const poison = (): Extension => ({ oid: POISON_OID, critical: true, value: nullValue() });

export const SCT_LIST_OID = '1.3.6.1.4.1.11129.2.4.2';
/** RFC 6962 section 3.3: a TLS list of TLS values, inside an OCTET STRING of its own. */
export const sctList = (scts: readonly Bytes[]): Extension => {
  const items = concatBytes(...scts.map(withLength));
  return { oid: SCT_LIST_OID, critical: false, value: octetString(withLength(items)) };
};

function withLength(bytes: Bytes): Bytes {
  return concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);
}

/** What RFC 5280 section 4.2.1.2 hashes: the bits of the key, without their algorithm. */
function keyIdentifier(spki: Bytes): Bytes {
  const bits = childOf(readDer(spki), 1).contents.subarray(1);
  return createHash('sha1').update(bits).digest();
}
