import { type Bytes, formatBase64, utf8 } from '@secure-build/common/core/bytes';
import type { CtLog } from './ct-log.ts';
import type { Fulcio } from './fulcio.ts';
import type { RekorV1 } from './rekor-v1.ts';
import type { RekorV2 } from './rekor-v2.ts';
import { keyKinds, type SigningKey } from './signing-key.ts';
import type { TimestampAuthority } from './timestamp-authority.ts';

/** The authorities of one instance: those that are absent are not in its trusted root. */
export interface Authorities {
  /** Since when all of them are trusted. */
  readonly since: Date;
  readonly fulcio: { readonly url: string; readonly authority: Fulcio };
  readonly ctLog?: { readonly url: string; readonly log: CtLog };
  readonly rekorV1?: { readonly url: string; readonly log: RekorV1 };
  readonly rekorV2: readonly { readonly url: string; readonly log: RekorV2; readonly operator: string }[];
  readonly timestamp: { readonly url: string; readonly authority: TimestampAuthority };
}

/** `trusted_root.json`, media type version 0.1. */
export interface TrustedRootJson {
  readonly mediaType: string;
  readonly tlogs: readonly object[];
  readonly certificateAuthorities: readonly object[];
  readonly ctlogs: readonly object[];
  readonly timestampAuthorities: readonly object[];
}

export function formatTrustedRoot(instance: Authorities): TrustedRootJson {
  const { since, fulcio, ctLog, rekorV1, timestamp } = instance;
  const validFor = { start: since.toISOString().replace('.000Z', 'Z') };
  const logOf = (baseUrl: string, key: SigningKey, keyId: Bytes) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: formatBase64(key.spki), keyDetails: keyKinds[key.kind].details, validFor },
    logId: { keyId: formatBase64(keyId) },
  });
  const authorityOf = (uri: string, commonName: string, chain: readonly { certificate: Bytes }[]) => ({
    subject: { organization: 'sigstore.dev', commonName },
    uri,
    certChain: { certificates: chain.map(({ certificate }) => ({ rawBytes: formatBase64(certificate) })) },
    validFor,
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      ...(rekorV1 === undefined ? [] : [logOf(rekorV1.url, rekorV1.log.key, rekorV1.log.logId)]),
      ...instance.rekorV2.map(({ url, log }) => logOf(url, log.key, log.logId)),
    ],
    certificateAuthorities: [
      authorityOf(fulcio.url, 'sigstore', [fulcio.authority.intermediate, fulcio.authority.root]),
    ],
    ctlogs: ctLog === undefined ? [] : [logOf(ctLog.url, ctLog.log.key, ctLog.log.id)],
    timestampAuthorities: [
      authorityOf(`${timestamp.url}/api/v1/timestamp`, 'sigstore-tsa-selfsigned', [
        timestamp.authority.leaf,
        timestamp.authority.root,
      ]),
    ],
  };
}

/** Several trusted roots in the form of `gh attestation trusted-root`: one line each. */
export function formatTrustedRootLines(roots: readonly TrustedRootJson[]): Bytes {
  return utf8(roots.map((root) => `${JSON.stringify(root)}\n`).join(''));
}

/** Where the services are to be called; not where their certificates and checkpoints say that they are. */
export interface Endpoints {
  readonly issuer: string;
  readonly fulcio: string;
  readonly rekorV1?: string;
  readonly rekorV2: readonly { readonly url: string; readonly operator: string }[];
  readonly timestamp: string;
}

/** `signing_config.json`, media type version 0.2. Services of one kind overlap in time: a client chooses. */
export function formatSigningConfig(
  { issuer, fulcio, rekorV1, rekorV2, timestamp }: Endpoints,
  { since, rekorVersions = [1, 2] }: { readonly since: Date; readonly rekorVersions?: readonly (1 | 2)[] },
): object {
  const start = since.toISOString().replace('.000Z', 'Z');
  const service = (url: string, majorApiVersion: number, operator = 'lab.example') => ({
    url,
    majorApiVersion,
    validFor: { start },
    operator,
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(fulcio, 1)],
    oidcUrls: [service(issuer, 1)],
    rekorTlogUrls: [
      ...(rekorVersions.includes(2) ? rekorV2.map(({ url, operator }) => service(url, 2, operator)) : []),
      ...(rekorVersions.includes(1) && rekorV1 !== undefined ? [service(rekorV1, 1)] : []),
    ],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [service(`${timestamp}/api/v1/timestamp`, 1)],
    tsaConfig: { selector: 'ANY' },
  };
}
