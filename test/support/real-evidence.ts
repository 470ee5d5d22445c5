import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, decodeBase64 } from '@secure-build/common/core/bytes';
import { type Certificate, parseCertificate } from '@secure-build/common/formats/certificate';
import { type PublicKey, publicKeyOf } from '@secure-build/common/formats/public-key';

const data = join(import.meta.dirname, '../../../shared/data');
const conformance = join(data, 'sigstore-conformance/bundle-verify');
const ofGithubCli = join(data, 'github-cli-attestation');

/** For `{ skip }` of a test that reads what real services wrote. */
export const withoutRealEvidence = existsSync(conformance)
  ? false
  : 'SKIPPED (needs ../shared/data): sigstore-conformance, github-cli-attestation, trusted-roots';

interface RawLog {
  readonly publicKey: { readonly rawBytes: string };
  readonly logId: { readonly keyId: string };
}
interface RawAuthority {
  readonly certChain: { readonly certificates: readonly { readonly rawBytes: string }[] };
}
export interface RawRoot {
  readonly tlogs?: readonly RawLog[];
  readonly ctlogs?: readonly RawLog[];
  readonly certificateAuthorities?: readonly RawAuthority[];
  readonly timestampAuthorities?: readonly RawAuthority[];
}
export interface RawEntry {
  readonly canonicalizedBody?: string;
  readonly logId?: { readonly keyId: string };
  readonly inclusionProof?: {
    readonly logIndex?: string;
    readonly treeSize: string;
    readonly hashes?: readonly string[];
    readonly checkpoint: { readonly envelope: string };
  };
}
interface RawBundle {
  readonly verificationMaterial?: {
    readonly certificate?: { readonly rawBytes: string };
    readonly x509CertificateChain?: { readonly certificates: readonly { readonly rawBytes: string }[] };
    readonly tlogEntries?: readonly RawEntry[];
    readonly timestampVerificationData?: {
      readonly rfc3161Timestamps?: readonly { readonly signedTimestamp: string }[];
    };
  };
}

/** A real bundle as plain JSON: read by `JSON.parse`, so that no parser of ours judges itself. */
export interface RealBundle {
  readonly name: string;
  readonly root: RawRoot;
  readonly certificates: readonly Bytes[];
  readonly entries: readonly RawEntry[];
  readonly timestamps: readonly Bytes[];
}

export const readRoot = (name: 'public-good' | 'github'): RawRoot =>
  readJson(join(data, 'trusted-roots', `${name}.json`));

/** Every bundle of the two collections that is JSON at all, those that must be refused among them. */
export function realBundles(): readonly RealBundle[] {
  if (withoutRealEvidence !== false) return [];
  const publicGood = readRoot('public-good');
  const github = readRoot('github');
  const ofConformance = readdirSync(conformance).flatMap((name) => {
    const root = join(conformance, name, 'trusted_root.json');
    const text = readIfThere(join(conformance, name, 'bundle.sigstore.json'));
    return parseLines(name, text, existsSync(root) ? readJson(root) : publicGood);
  });
  const ofGithub = readdirSync(ofGithubCli)
    .filter((name) => /json/.test(name) && name !== 'trusted_root.json')
    .flatMap((name) =>
      parseLines(
        name,
        readFileSync(join(ofGithubCli, name), 'utf8'),
        /demo/.test(name) ? github : publicGood,
      ),
    );
  return [...ofConformance, ...ofGithub];
}

export function realBundle(name: string): RealBundle {
  const bundle = realBundles().find((each) => each.name === name);
  if (bundle === undefined) throw new Error(`no real bundle ${name}`);
  return bundle;
}

/** The chains of certificate or timestamp authorities. */
export const chainsOf = (authorities: readonly RawAuthority[] = []): readonly (readonly Certificate[])[] =>
  authorities.map(({ certChain }) =>
    certChain.certificates.map(({ rawBytes }) => parseCertificate(bytesOf(rawBytes))),
  );

/** The key of a log: most are SPKI, those of old staging logs are PKCS #1. */
export function readLogKey({ publicKey }: RawLog): PublicKey {
  const key = Buffer.from(bytesOf(publicKey.rawBytes));
  const read = (type: 'spki' | 'pkcs1'): KeyObject => createPublicKey({ key, format: 'der', type });
  try {
    return publicKeyOf(read('spki'), 'log');
  } catch {
    return publicKeyOf(read('pkcs1'), 'log');
  }
}

export function bytesOf(base64: string): Bytes {
  const bytes = decodeBase64(base64);
  if (bytes === undefined) throw new Error('not base64');
  return bytes;
}

function parseLines(name: string, text: string, root: RawRoot): readonly RealBundle[] {
  const documents = name.endsWith('.jsonl') ? text.trim().split('\n') : [text];
  return documents.flatMap((document) => {
    try {
      return [evidenceOf(name, JSON.parse(document), root)];
    } catch {
      // One case of the suite is a bundle that is no JSON.
      return [];
    }
  });
}

function evidenceOf(name: string, { verificationMaterial }: RawBundle, root: RawRoot): RealBundle {
  const { certificate, x509CertificateChain, tlogEntries, timestampVerificationData } =
    verificationMaterial ?? {};
  const raw = certificate === undefined ? (x509CertificateChain?.certificates ?? []) : [certificate];
  const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
  return {
    name,
    root,
    certificates: raw.map(({ rawBytes }) => bytesOf(rawBytes)),
    entries: tlogEntries ?? [],
    timestamps: timestamps.map(({ signedTimestamp }) => bytesOf(signedTimestamp)),
  };
}

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const readJson = (path: string): RawRoot => JSON.parse(readFileSync(path, 'utf8'));
