import { type Bytes, concatBytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import { canonicalBytes } from '@secure-build/common/core/canonical-json';
import { digestHex, sha256 } from '@secure-build/common/core/digest';
import { type Instance, instanceOf } from '@secure-build/common/domain/signing/trust';
import { preAuthenticationEncoding } from '@secure-build/common/formats/dsse';
import { PAYLOAD_TYPE } from '@secure-build/common/formats/in-toto';
import { parseTrustedRoot, type TrustedRoot } from '@secure-build/common/formats/trusted-root';
import {
  authorityKeyIdentifier,
  basicConstraints,
  type Extension,
  extendedKeyUsage,
  keyUsage,
  poison,
  sctList,
  uriAlternativeName,
} from '../lab/sigstore/certificate-extensions.ts';
import {
  type Authority,
  distinguishedName,
  makeAuthority,
  randomSerial,
  writeCertificate,
} from '../lab/sigstore/certificate-writer.ts';
import { type CtLog, makeCtLog } from '../lab/sigstore/ct-log.ts';
import { githubExtensions, workflowUri } from '../lab/sigstore/fulcio-extensions.ts';
import type { Claims } from '../lab/sigstore/json-web-token.ts';
import { pushClaims } from '../lab/sigstore/oidc-issuer.ts';
import { logSigner } from '../lab/sigstore/signed-note.ts';
import {
  formatPem,
  type KeyKind,
  keyKinds,
  makeSigningKey,
  type SigningKey,
  sha256Of,
} from '../lab/sigstore/signing-key.ts';
import { writeTimestampResponse } from '../lab/sigstore/timestamp-token.ts';
import { TransparencyLog } from '../lab/sigstore/transparency-log.ts';

/** A JSON document of any shape, to be broken in any way. */
// biome-ignore lint/suspicious/noExplicitAny: tests change every place of it
export type Loose = any;

/** When everything of the forge happens. */
export const forgedAt = new Date('2026-11-21T11:30:00Z');
export const minutes = (count: number, from = forgedAt) => new Date(from.getTime() + count * 60_000);

const YEAR = 365 * 86_400_000;
const since = new Date(forgedAt.getTime() - YEAR);
const until = new Date(forgedAt.getTime() + 9 * YEAR);

/** A log of entries: `1` promises and proves, `2` only proves. */
export interface ForgedLog {
  readonly version: 1 | 2;
  readonly host: string;
  readonly key: SigningKey;
  readonly logId: Bytes;
  readonly log: TransparencyLog;
}

export interface ForgedAuthority {
  readonly host: string;
  readonly leaf: Authority;
  readonly issuers: readonly Authority[];
}

/** A Sigstore instance in memory, with real keys; every part of it can be asked for what no honest one would give. */
export interface Forge {
  readonly ca: ForgedAuthority;
  readonly ctLogs: readonly CtLog[];
  readonly logs: readonly ForgedLog[];
  readonly timestampAuthorities: readonly ForgedAuthority[];
  /** As it would be published. */
  readonly rootJson: Loose;
  root(): TrustedRoot;
  instance(): Instance;
}

export interface ForgeOptions {
  readonly organization?: string;
  /** Hosts; two of one domain are of one operator. */
  readonly ctLogs?: readonly string[];
  readonly logs?: readonly { readonly version: 1 | 2; readonly host: string }[];
  readonly timestampAuthorities?: readonly string[];
}

export function makeForge(options: ForgeOptions = {}): Forge {
  const {
    organization = 'forge.example',
    ctLogs: ctHosts = ['ct.forge.example'],
    logs: logHosts = [{ version: 1, host: 'rekor.forge.example' }],
    timestampAuthorities: hosts = ['timestamp.forge.example'],
  } = options;
  const ca = makeCertificateAuthority(organization);
  const ctLogs = ctHosts.map(() => makeCtLog({ now: () => forgedAt }));
  const logs = logHosts.map(({ version, host }) => makeLog(version, host));
  const timestampAuthorities = hosts.map(makeTimestampAuthority);
  const rootJson = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: logs.map(({ host, key, logId }) => logJson(host, key, logId)),
    certificateAuthorities: [authorityJson(ca.host, [ca.leaf, ...ca.issuers])],
    ctlogs: ctLogs.map(({ key, id }, index) => logJson(ctHosts[index] ?? '', key, id)),
    timestampAuthorities: timestampAuthorities.map(({ host, leaf, issuers }) =>
      authorityJson(host, [leaf, ...issuers]),
    ),
  };
  const root = () => parseTrustedRoot(utf8(JSON.stringify(rootJson)), 'forge');
  return { ca, ctLogs, logs, timestampAuthorities, rootJson, root, instance: () => instanceOf(root()) };
}

function makeCertificateAuthority(organization: string): ForgedAuthority {
  const make = (commonName: string, pathLength: number, issuer?: Authority) =>
    makeAuthority(
      {
        organization,
        commonName,
        key: makeSigningKey('P-256'),
        notBefore: since,
        notAfter: until,
        extensions: [
          keyUsage('certificateSigning'),
          extendedKeyUsage('codeSigning'),
          basicConstraints(pathLength),
        ],
      },
      issuer,
    );
  const root = make('root', 1);
  return { host: `fulcio.${organization}`, leaf: make('intermediate', 0, root), issuers: [root] };
}

function makeTimestampAuthority(host: string): ForgedAuthority {
  const common = { organization: host, notBefore: since, notAfter: until };
  const root = makeAuthority({
    ...common,
    commonName: 'root',
    key: makeSigningKey('P-256'),
    extensions: [keyUsage('certificateSigning'), basicConstraints(0)],
  });
  const leaf = makeAuthority(
    {
      ...common,
      commonName: 'timestamping',
      key: makeSigningKey('P-256'),
      extensions: [keyUsage('digitalSignature'), extendedKeyUsage('timeStamping', true)],
    },
    root,
  );
  return { host, leaf, issuers: [root] };
}

export function makeLog(
  version: 1 | 2,
  host: string,
  kind: KeyKind = version === 1 ? 'P-256' : 'Ed25519',
): ForgedLog {
  const key = makeSigningKey(kind);
  const signer = logSigner(host, key);
  const log = new TransparencyLog({
    origin: version === 1 ? `${host} - 1234567890` : host,
    log: signer,
    witnesses: [],
  });
  for (let number = 0; number < 5; number += 1) log.append(utf8(`{"earlier":${number}}`));
  return { version, host, key, logId: signer.keyId, log };
}

const validFor = () => ({ start: since.toISOString() });

function logJson(baseUrl: string, key: SigningKey, keyId: Bytes) {
  return {
    baseUrl: `https://${baseUrl}`,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: formatBase64(key.spki),
      keyDetails: keyKinds[key.kind].details,
      validFor: validFor(),
    },
    logId: { keyId: formatBase64(keyId) },
  };
}

function authorityJson(host: string, chain: readonly Authority[]) {
  return {
    subject: { organization: host, commonName: 'forge' },
    uri: `https://${host}`,
    certChain: { certificates: chain.map(({ certificate }) => ({ rawBytes: formatBase64(certificate) })) },
    validFor: validFor(),
  };
}

export interface LeafOptions {
  readonly claims?: Claims;
  /** The whole list in place of the usual one, but for the SCTs. */
  readonly extensions?: (usual: readonly Extension[]) => readonly Extension[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly issuer?: Authority;
  readonly keyKind?: KeyKind;
  /** The promises that are put into the certificate: one of each log, unless told. */
  readonly scts?: (honest: readonly Bytes[]) => readonly Bytes[];
}

export interface Leaf {
  readonly certificate: Bytes;
  readonly key: SigningKey;
}

export const workflowSan = workflowUri(pushClaims, 'https://github.com');
export const githubIssuer = 'https://token.actions.githubusercontent.com';

export function forgeLeaf(forge: Forge, options: LeafOptions = {}): Leaf {
  const { notBefore = minutes(-1), notAfter = minutes(9), issuer = forge.ca.leaf } = options;
  const key = makeSigningKey(options.keyKind ?? 'P-256');
  const claims = { iss: githubIssuer, ...pushClaims, ...options.claims };
  const usual = [
    keyUsage('digitalSignature'),
    extendedKeyUsage('codeSigning'),
    authorityKeyIdentifier(issuer.key.spki),
    uriAlternativeName(workflowUri(claims, 'https://github.com')),
    ...githubExtensions(claims, 'https://github.com'),
  ];
  const extensions = options.extensions?.(usual) ?? usual;
  const serial = randomSerial();
  const write = (extra: readonly Extension[]) =>
    writeCertificate(
      {
        serial,
        subject: distinguishedName({}),
        issuer: issuer.name,
        notBefore,
        notAfter,
        spki: key.spki,
        extensions: [...extensions, ...extra],
      },
      issuer.key,
    );
  const precertificate = write([poison()]);
  const honest = forge.ctLogs.map((log) => log.addPreChain([precertificate, issuer.certificate]).encoded);
  const scts = options.scts?.(honest) ?? honest;
  return { key, certificate: write(scts.length === 0 ? [] : [sctList(scts)]) };
}

export interface Stamp {
  readonly time?: Date;
  readonly by?: ForgedAuthority;
  /** What is stamped in place of the signature. */
  readonly over?: Bytes;
  readonly embedded?: readonly Bytes[];
}

export function forgeTimestamp(
  { leaf, issuers: [issuer = leaf] }: ForgedAuthority,
  stamped: Bytes,
  time = forgedAt,
  embedded: readonly Bytes[] = [],
): Bytes {
  const hash = { name: 'sha256', oid: '2.16.840.1.101.3.4.2.1', size: 32 };
  const request = { hash, imprint: sha256Of(stamped), withCertificates: false };
  return writeTimestampResponse({ request, time, signer: leaf, issuer, embedded });
}

/** What an entry binds together, each part of which a forger may exchange. */
export interface EntryParts {
  readonly kind: 'hashedrekord 0.0.1' | 'hashedrekord 0.0.2' | 'dsse 0.0.1' | 'dsse 0.0.2' | 'intoto 0.0.2';
  /** Of the file, of the encoding or of the payload, as the kind wants it. */
  readonly digestHex: string;
  readonly signature: Bytes;
  readonly verifier: { readonly certificate: Bytes } | { readonly spki: Bytes };
}

export function entryBody({ kind, digestHex: hex, signature, verifier }: EntryParts): Bytes {
  const [name = '', apiVersion = ''] = kind.split(' ');
  const pem =
    'certificate' in verifier
      ? formatPem('CERTIFICATE', verifier.certificate)
      : formatPem('PUBLIC KEY', verifier.spki);
  const publicKey = formatBase64(utf8(pem));
  const protoVerifier =
    'certificate' in verifier
      ? { x509Certificate: { rawBytes: formatBase64(verifier.certificate) } }
      : { publicKey: { rawBytes: formatBase64(verifier.spki) } };
  const content = formatBase64(signature);
  const hash = { algorithm: 'sha256', value: hex };
  const digest = { algorithm: 'SHA2_256', digest: Buffer.from(hex, 'hex').toString('base64') };
  const protoSignature = { content, verifier: { ...protoVerifier, keyDetails: 'PKIX_ECDSA_P256_SHA_256' } };
  const specs = {
    'hashedrekord 0.0.1': { data: { hash }, signature: { content, publicKey: { content: publicKey } } },
    'hashedrekord 0.0.2': { hashedRekordV002: { data: digest, signature: protoSignature } },
    'dsse 0.0.1': {
      envelopeHash: { algorithm: 'sha256', value: '0'.repeat(64) },
      payloadHash: hash,
      signatures: [{ signature: content, verifier: publicKey }],
    },
    'dsse 0.0.2': { dsseV002: { payloadHash: digest, signatures: [protoSignature] } },
    'intoto 0.0.2': {
      content: {
        envelope: {
          payloadType: PAYLOAD_TYPE,
          signatures: [{ sig: formatBase64(utf8(content)), publicKey }],
        },
        hash,
        payloadHash: hash,
      },
    },
  };
  return canonicalBytes({ apiVersion, kind: name, spec: specs[kind] });
}

/** The entry as bundles have it, after the log has taken it. */
export function logEntry({ version, log, key, logId }: ForgedLog, body: Bytes, time = forgedAt): Loose {
  const { index } = log.append(body);
  const { kind, apiVersion } = JSON.parse(Buffer.from(body).toString());
  // Rekor v1 counts over all of its shards.
  const logIndex = version === 1 ? index + 1000 : index;
  const proof = log.prove(index);
  const integratedTime = Math.floor(time.getTime() / 1000);
  const promise = key.sign(
    canonicalBytes({
      body: formatBase64(body),
      integratedTime,
      logID: Buffer.from(logId).toString('hex'),
      logIndex,
    }),
  );
  return {
    logIndex: String(logIndex),
    logId: { keyId: formatBase64(logId) },
    kindVersion: { kind, version: apiVersion },
    ...(version === 1
      ? {
          integratedTime: String(integratedTime),
          inclusionPromise: { signedEntryTimestamp: formatBase64(promise) },
        }
      : {}),
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: formatBase64(proof.rootHash),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map(formatBase64),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: formatBase64(body),
  };
}

export interface BundleOptions extends LeafOptions {
  /** A statement, or a file that is signed itself. */
  readonly content: { readonly payload: Bytes; readonly payloadType?: string } | { readonly file: Bytes };
  /** A certificate that was made before; else a new one. */
  readonly leaf?: Leaf;
  /** A key instead of a certificate. */
  readonly key?: SigningKey;
  readonly timestamps?: readonly Stamp[];
  /** An entry in the first log unless told; the parts are what an honest signer would enter. */
  readonly entries?: (parts: EntryParts, forge: Forge) => readonly Loose[];
}

/** A bundle of version 0.3 that verifies, but for what the options make wrong. */
export function forgeBundle(forge: Forge, options: BundleOptions): Loose {
  const { content } = options;
  const leaf = options.key === undefined ? (options.leaf ?? forgeLeaf(forge, options)) : undefined;
  const key = options.key ?? leaf?.key ?? makeSigningKey('P-256');
  const payloadType = 'payload' in content ? (content.payloadType ?? PAYLOAD_TYPE) : '';
  const signed =
    'payload' in content ? preAuthenticationEncoding(payloadType, content.payload) : content.file;
  const signature = key.sign(signed);
  const [stamps, authority] = [options.timestamps ?? [], forge.timestampAuthorities[0]];
  const entries = (options.entries ?? honestEntries)(
    {
      ...entryKind(content, forge.logs[0]?.version ?? 1, signed),
      signature,
      verifier: leaf === undefined ? { spki: key.spki } : { certificate: leaf.certificate },
    },
    forge,
  );
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      ...(leaf === undefined
        ? { publicKey: { hint: Buffer.from(sha256(key.spki), 'hex').toString('base64') } }
        : { certificate: { rawBytes: formatBase64(leaf.certificate) } }),
      tlogEntries: entries,
      timestampVerificationData: {
        rfc3161Timestamps: stamps.map(({ by = authority, over = signature, time, embedded }) => ({
          signedTimestamp: formatBase64(
            by === undefined ? new Uint8Array() : forgeTimestamp(by, over, time, embedded),
          ),
        })),
      },
    },
    ...('payload' in content
      ? {
          dsseEnvelope: {
            payload: formatBase64(content.payload),
            payloadType,
            signatures: [{ sig: formatBase64(signature) }],
          },
        }
      : {
          messageSignature: {
            messageDigest: {
              algorithm: 'SHA2_256',
              digest: Buffer.from(sha256(content.file), 'hex').toString('base64'),
            },
            signature: formatBase64(signature),
          },
        }),
  };
}

function entryKind(content: BundleOptions['content'], version: 1 | 2, signed: Bytes) {
  if (version === 2) return { kind: 'hashedrekord 0.0.2', digestHex: digestHex('sha256', signed) } as const;
  return 'payload' in content
    ? ({ kind: 'dsse 0.0.1', digestHex: digestHex('sha256', content.payload) } as const)
    : ({ kind: 'hashedrekord 0.0.1', digestHex: digestHex('sha256', content.file) } as const);
}

const honestEntries = (parts: EntryParts, { logs }: Forge): readonly Loose[] =>
  logs.slice(0, 1).map((log) => logEntry(log, entryBody(parts)));

export const bytesOf = (document: Loose): Bytes => utf8(JSON.stringify(document));

/** Bytes with one bit changed. */
export function flipped(bytes: Bytes, at = bytes.length - 1): Bytes {
  return concatBytes(bytes.subarray(0, at), Uint8Array.of((bytes[at] ?? 0) ^ 1), bytes.subarray(at + 1));
}
