import { type Bytes, concatBytes, formatBase64 } from '@secure-build/common/core/bytes';
import { POISON_OID, SCT_LIST_OID } from './certificate-extensions.ts';
import { childOf, childrenOf, type DerValue, readDer } from './der-reader.ts';
import { objectIdentifier, sequence, tagged } from './der-writer.ts';
import { leafHashOf, MerkleTree } from './merkle-tree.ts';
import { json, notFound, readJsonBody, type Service } from './service.ts';
import { makeSigningKey, type SigningKey, sha256Of } from './signing-key.ts';

/** A signed certificate timestamp in its two forms. */
export interface SignedCertificateTimestamp {
  /** TLS encoding of RFC 6962 section 3.2, as certificates hold it. */
  readonly encoded: Bytes;
  /** What `add-pre-chain` answers. */
  readonly answer: {
    readonly sct_version: 0;
    readonly id: string;
    readonly timestamp: number;
    readonly extensions: '';
    readonly signature: string;
  };
}

/** A certificate transparency log of RFC 6962: ECDSA P-256, as Fulcio's real ones. */
export interface CtLog {
  readonly key: SigningKey;
  /** SHA-256 of the SPKI. */
  readonly id: Bytes;
  /** Precertificate and its issuer, DER. */
  addPreChain(chain: readonly Bytes[]): SignedCertificateTimestamp;
  readonly service: Service;
}

export function makeCtLog({ now }: { readonly now: () => Date }): CtLog {
  const key = makeSigningKey('P-256');
  const id = sha256Of(key.spki);
  const tree = new MerkleTree();

  const addPreChain = ([precertificate, issuer]: readonly Bytes[]) => {
    if (precertificate === undefined || issuer === undefined) throw new Error('chain has no issuer');
    const timestamp = now().getTime();
    const entry = precertificateEntry(precertificate, issuer);
    tree.append(leafHashOf(concatBytes(Uint8Array.of(0, 0), uint(8, timestamp), entry)));
    // digitally-signed struct: version, certificate_timestamp, timestamp, entry_type and entry, no extensions.
    const signed = concatBytes(Uint8Array.of(0, 0), uint(8, timestamp), entry);
    const raw = key.sign(signed);
    // Hash algorithm 4 is SHA-256, signature algorithm 3 is ECDSA (RFC 5246 section 7.4.1.4.1).
    const signature = concatBytes(Uint8Array.of(4, 3), uint(2, raw.length), raw);
    return {
      encoded: concatBytes(Uint8Array.of(0), id, uint(8, timestamp), uint(2, 0), signature),
      answer: {
        sct_version: 0,
        id: formatBase64(id),
        timestamp,
        extensions: '',
        signature: formatBase64(signature),
      },
    } as const;
  };

  const treeHead = () => {
    const timestamp = now().getTime();
    const root = tree.root();
    const raw = key.sign(concatBytes(Uint8Array.of(0, 1), uint(8, timestamp), uint(8, tree.size), root));
    return {
      tree_size: tree.size,
      timestamp,
      sha256_root_hash: formatBase64(root),
      tree_head_signature: formatBase64(concatBytes(Uint8Array.of(4, 3), uint(2, raw.length), raw)),
    };
  };

  return {
    key,
    id,
    addPreChain,
    service: {
      name: 'ct-log',
      handle: (request) => {
        if (request.method === 'GET' && request.path.endsWith('/ct/v1/get-sth')) return json(200, treeHead());
        if (request.method !== 'POST' || !request.path.endsWith('/ct/v1/add-pre-chain')) return notFound();
        try {
          const chain = readJsonBody(request)?.chain;
          const certificates = Array.isArray(chain)
            ? chain.map((item) => Buffer.from(String(item), 'base64'))
            : [];
          return json(200, addPreChain(certificates).answer);
        } catch (error) {
          return json(400, { error_message: String(error), success: false });
        }
      },
    },
  };
}

/** `entry_type`, `issuer_key_hash`, the TBS certificate with its length, and no extensions. */
function precertificateEntry(precertificate: Bytes, issuer: Bytes): Bytes {
  const tbs = bareTbs(childOf(readDer(precertificate), 0));
  return concatBytes(uint(2, 1), sha256Of(spkiOf(issuer)), uint(3, tbs.length), tbs, uint(2, 0));
}

/** RFC 6962 section 3.2: without the poison; an SCT list would be left out too. */
function bareTbs(tbs: DerValue): Bytes {
  let poisoned = false;
  const fields = childrenOf(tbs).map((field) => {
    if (field.tag !== 0xa3) return field.whole;
    const extensions = childrenOf(childOf(field, 0)).filter((extension) => {
      const oid = childOf(extension, 0).whole;
      poisoned ||= Buffer.compare(oid, objectIdentifier(POISON_OID)) === 0;
      return ![POISON_OID, SCT_LIST_OID].some((left) => Buffer.compare(oid, objectIdentifier(left)) === 0);
    });
    return tagged(0xa3, sequence(...extensions.map(({ whole }) => whole)));
  });
  if (!poisoned) throw new Error('not a precertificate: it has no poison extension');
  return sequence(...fields);
}

/** Of a certificate of version 3: its version stands before serial, algorithm, issuer, validity and subject. */
const spkiOf = (certificate: Bytes): Bytes => childOf(childOf(readDer(certificate), 0), 6).whole;

function uint(size: number, value: number): Bytes {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes.subarray(8 - size);
}
