import type { Bytes } from '@secure-build/common/core/bytes';
import { childOf, childrenOf, readDer } from './der-reader.ts';
import { integer, objectIdentifier } from './der-writer.ts';
import { objectOf, type ServiceRequest } from './service.ts';

/** What a client wants to have stamped (RFC 3161 section 2.4.1), from either form of request. */
export interface TimestampRequest {
  /** OID and digest size of the hash. */
  readonly hash: ImprintHash;
  readonly imprint: Bytes;
  /** DER of the whole INTEGER, to be echoed. */
  readonly nonce?: Bytes;
  /** DER of the policy asked for. */
  readonly policy?: Bytes;
  readonly withCertificates: boolean;
}

export interface ImprintHash {
  readonly name: string;
  readonly oid: string;
  readonly size: number;
}

const hashes: readonly ImprintHash[] = [
  { name: 'sha256', oid: '2.16.840.1.101.3.4.2.1', size: 32 },
  { name: 'sha384', oid: '2.16.840.1.101.3.4.2.2', size: 48 },
  { name: 'sha512', oid: '2.16.840.1.101.3.4.2.3', size: 64 },
];

/** @throws for a request that is malformed, or for a hash that is too weak. */
export function readTimestampRequest({ headers, body }: ServiceRequest): TimestampRequest {
  const type = headers.get('content-type')?.split(';')[0];
  if (type === 'application/timestamp-query') return readQuery(body);
  if (type === 'application/json') return readJson(Buffer.from(body).toString('utf8'));
  throw new Error('unsupported content type');
}

function readQuery(body: Bytes): TimestampRequest {
  const [, imprint, ...optional] = childrenOf(readDer(body));
  if (imprint === undefined) throw new Error('query has no imprint');
  const oid = childOf(childOf(imprint, 0), 0).whole;
  const hash = hashes.find((known) => Buffer.compare(objectIdentifier(known.oid), oid) === 0);
  const policy = optional.find(({ tag }) => tag === 0x06)?.whole;
  const nonce = optional.find(({ tag }) => tag === 0x02)?.whole;
  const certReq = optional.find(({ tag }) => tag === 0x01)?.contents[0];
  return {
    ...checked(hash, childOf(imprint, 1).contents),
    ...(policy === undefined ? {} : { policy }),
    ...(nonce === undefined ? {} : { nonce }),
    withCertificates: certReq === 0xff,
  };
}

/** The form of Sigstore's own clients. */
function readJson(body: string): TimestampRequest {
  const request = objectOf(JSON.parse(body)) ?? {};
  const hash = hashes.find(({ name }) => name === request.hashAlgorithm);
  // Nonces may be larger than the numbers of JavaScript.
  const nonce = /"nonce"\s*:\s*(\d+)/.exec(body)?.[1];
  return {
    ...checked(hash, Buffer.from(String(request.artifactHash), 'base64')),
    ...(nonce === undefined ? {} : { nonce: integer(BigInt(nonce)) }),
    ...(typeof request.tsaPolicyOID === 'string' ? { policy: objectIdentifier(request.tsaPolicyOID) } : {}),
    withCertificates: request.certificates === true,
  };
}

function checked(hash: ImprintHash | undefined, imprint: Bytes) {
  if (hash === undefined) throw new Error('weak hash algorithm');
  if (imprint.length !== hash.size) throw new Error('imprint has another size than its hash');
  return { hash, imprint };
}
