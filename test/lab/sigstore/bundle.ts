import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { type Bytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import type { Claims } from './json-web-token.ts';
import { readClaims } from './json-web-token.ts';
import type { Lab } from './lab.ts';
import { memberOf } from './service.ts';
import { formatPem, readPem } from './signing-key.ts';

export interface BundleShape {
  readonly content: 'message' | 'dsse';
  readonly log: 'v1' | 'v2' | 'none';
  readonly timestamp: boolean;
  /** Entry of an envelope in Rekor v1. */
  readonly entryKind?: 'dsse' | 'intoto';
  readonly claims?: Claims;
}

export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** Signs over HTTP as a plain client would, and checks nothing: whether the lab is honest is for verifiers to say. */
export async function signInLab(lab: Lab, bytes: Bytes, shape: BundleShape): Promise<object> {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = await certify(lab, key, shape.claims);
  const signed = shape.content === 'dsse' ? preAuthenticationEncoding(PAYLOAD_TYPE, bytes) : bytes;
  const signature = sign('sha256', signed, key.privateKey);
  const content = { signed, bytes, signature, certificate };
  const [entry, timestamp] = await Promise.all([
    enter(lab, content, shape),
    shape.timestamp ? stamp(lab, signature) : undefined,
  ]);
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: formatBase64(certificate) },
      tlogEntries: entry === undefined ? [] : [entry],
      ...(timestamp === undefined
        ? {}
        : {
            timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: formatBase64(timestamp) }] },
          }),
    },
    ...(shape.content === 'dsse'
      ? { dsseEnvelope: envelopeOf(bytes, signature) }
      : {
          messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest: digest(bytes) },
            signature: formatBase64(signature),
          },
        }),
  };
}

interface SignedContent {
  /** What the signature is over: the bytes or their pre-authentication encoding. */
  readonly signed: Bytes;
  readonly bytes: Bytes;
  readonly signature: Bytes;
  readonly certificate: Bytes;
}

async function certify(
  { endpoints, issueToken }: Lab,
  key: ReturnType<typeof generateKeyPairSync>,
  claims?: Claims,
): Promise<Bytes> {
  const token = issueToken(claims);
  const answer = await post(`${endpoints.fulcio}/api/v2/signingCert`, {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: key.publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: sign('sha256', Buffer.from(String(readClaims(token).sub)), key.privateKey).toString(
        'base64',
      ),
    },
  });
  const parsed: unknown = JSON.parse(answer.toString());
  const chain = ['signedCertificateEmbeddedSct', 'signedCertificateDetachedSct']
    .map((kind) => memberOf(parsed, `${kind}.chain.certificates`))
    .find(Array.isArray);
  const [leaf] = readPem('CERTIFICATE', String(chain?.[0]));
  if (leaf === undefined) throw new Error(`no certificate in ${answer}`);
  return leaf;
}

async function enter(
  lab: Lab,
  content: SignedContent,
  { log, content: kind, entryKind = 'dsse' }: BundleShape,
) {
  const { endpoints } = lab;
  if (log === 'v1') {
    const proposed =
      kind === 'message' ? hashedRekord(content) : entryKind === 'dsse' ? dsse(content) : intoto(content);
    const answer = await post(`${endpoints.rekorV1}/api/v1/log/entries`, proposed);
    return entryOfV1(JSON.parse(answer.toString()), proposed);
  }
  if (log === 'none') return undefined;
  const answer = await post(`${endpoints.rekorV2[0]?.url}/api/v2/log/entries`, {
    hashedRekordRequestV002: {
      digest: digest(content.signed),
      signature: {
        content: formatBase64(content.signature),
        verifier: {
          x509Certificate: { rawBytes: formatBase64(content.certificate) },
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        },
      },
    },
  });
  const { inclusionPromise: _, integratedTime: __, ...entry } = JSON.parse(answer.toString());
  return entry;
}

async function stamp({ endpoints }: Lab, signature: Bytes): Promise<Bytes> {
  return post(`${endpoints.timestamp}/api/v1/timestamp`, {
    artifactHash: digest(signature),
    hashAlgorithm: 'sha256',
    nonce: randomBytes(4).readUInt32BE(),
    certificates: false,
  });
}

const hashedRekord = ({ signed, signature, certificate }: SignedContent) => ({
  apiVersion: '0.0.1',
  kind: 'hashedrekord',
  spec: {
    data: { hash: { algorithm: 'sha256', value: hexDigest(signed) } },
    signature: { content: formatBase64(signature), publicKey: { content: pemOf(certificate) } },
  },
});

const dsse = ({ bytes, signature, certificate }: SignedContent) => ({
  apiVersion: '0.0.1',
  kind: 'dsse',
  spec: {
    proposedContent: {
      envelope: JSON.stringify(envelopeOf(bytes, signature)),
      verifiers: [pemOf(certificate)],
    },
  },
});

const intoto = ({ bytes, signature, certificate }: SignedContent) => ({
  apiVersion: '0.0.2',
  kind: 'intoto',
  spec: {
    content: {
      envelope: {
        payloadType: PAYLOAD_TYPE,
        payload: formatBase64(utf8(formatBase64(bytes))),
        signatures: [{ sig: formatBase64(utf8(formatBase64(signature))), publicKey: pemOf(certificate) }],
      },
      hash: { algorithm: 'sha256', value: hexDigest(bytes) },
      payloadHash: { algorithm: 'sha256', value: hexDigest(bytes) },
    },
  },
});

/** The answer of Rekor v1 in the form of bundles. */
function entryOfV1(answer: object, { kind, apiVersion }: { kind: string; apiVersion: string }) {
  const [entry] = Object.values(answer);
  const { inclusionProof, signedEntryTimestamp } = entry.verification;
  const hexToBase64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: hexToBase64(entry.logID) },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: hexToBase64(inclusionProof.rootHash),
      treeSize: String(inclusionProof.treeSize),
      hashes: inclusionProof.hashes.map(hexToBase64),
      checkpoint: { envelope: inclusionProof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

const envelopeOf = (payload: Bytes, signature: Bytes) => ({
  payload: formatBase64(payload),
  payloadType: PAYLOAD_TYPE,
  signatures: [{ sig: formatBase64(signature) }],
});

const digest = (bytes: Bytes): string => createHash('sha256').update(bytes).digest('base64');
const hexDigest = (bytes: Bytes): string => createHash('sha256').update(bytes).digest('hex');
const pemOf = (certificate: Bytes): string => formatBase64(utf8(formatPem('CERTIFICATE', certificate)));

async function post(url: string, body: unknown): Promise<Buffer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${bytes.subarray(0, 300)}`);
  return bytes;
}
