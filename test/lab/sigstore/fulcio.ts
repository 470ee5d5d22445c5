import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Bytes } from '@secure-build/common/core/bytes';
import {
  authorityKeyIdentifier,
  basicConstraints,
  type Extension,
  extendedKeyUsage,
  keyUsage,
  poison,
  sctList,
  subjectKeyIdentifier,
  uriAlternativeName,
} from './certificate-extensions.ts';
import {
  type Authority,
  distinguishedName,
  makeAuthority,
  randomSerial,
  writeCertificate,
} from './certificate-writer.ts';
import { type CtLog, makeCtLog } from './ct-log.ts';
import { type Fault, faultOf, skewed } from './faults.ts';
import { githubExtensions, workflowUri } from './fulcio-extensions.ts';
import { type Claims, type JsonWebKeySet, readClaims, verifyToken } from './json-web-token.ts';
import {
  json,
  notFound,
  readJsonBody,
  type Service,
  type ServiceAnswer,
  type ServiceRequest,
  text,
  textOf,
} from './service.ts';
import { formatPem, makeSigningKey } from './signing-key.ts';

const LEAF_MINUTES = 10;

export interface FulcioOptions {
  readonly now: () => Date;
  /** Keys of an issuer that is trusted; `undefined` for any other. */
  readonly keysOf: (issuer: string) => JsonWebKeySet | undefined;
  /** Absent: certificates have no SCT, as those of GitHub's own instance. */
  readonly ctLog?: CtLog;
  /** Where the repositories are: `https://github.com` unless told. */
  readonly serverUrl?: string;
  readonly organization?: string;
  /** When root and intermediate begin to be valid; they last for ten years. */
  readonly since: Date;
  /** New ones unless told. */
  readonly chain?: CertificateChain;
}

export interface CertificateChain {
  readonly root: Authority;
  readonly intermediate: Authority;
}

export interface Fulcio extends CertificateChain {
  readonly service: Service;
}

/** The keyless certificate authority: an OIDC token and a proof of possession in, a certificate of ten minutes out. */
export function makeFulcio(options: FulcioOptions): Fulcio {
  const { organization = 'sigstore.dev', serverUrl = 'https://github.com' } = options;
  const authorities = options.chain ?? makeFulcioChain(organization, options.since);
  const { root, intermediate } = authorities;
  // What the faults need; made at the first use.
  let stranger: Authority | undefined;
  let otherLog: CtLog | undefined;

  const issue = (claims: Claims, key: KeyObject, fault: Fault | undefined): Bytes => {
    const certified = { ...claims, ...faultOf(fault, 'other-claims')?.claims };
    const notBefore = skewed(options.now(), fault);
    const subjectKey = fault?.kind === 'other-key' ? makeSigningKey('P-256').publicKey : key;
    const spki = subjectKey.export({ type: 'spki', format: 'der' });
    if (fault?.kind === 'unknown-authority') {
      stranger ??= makeFulcioChain(organization, options.since).intermediate;
    }
    const issuer = fault?.kind === 'unknown-authority' ? (stranger ?? intermediate) : intermediate;
    const write = (...extra: readonly Extension[]) =>
      writeCertificate(
        {
          serial,
          issuer: issuer.name,
          subject: distinguishedName({}),
          notBefore,
          notAfter: new Date(notBefore.getTime() + LEAF_MINUTES * 60_000),
          spki,
          extensions: [
            ...(fault?.kind === 'authority-as-leaf'
              ? [basicConstraints(), keyUsage('certificateSigning')]
              : [keyUsage('digitalSignature')]),
            ...(fault?.kind === 'no-extended-key-usage' ? [] : [extendedKeyUsage('codeSigning')]),
            subjectKeyIdentifier(spki),
            authorityKeyIdentifier(issuer.key.spki),
            uriAlternativeName(workflowUri(certified, serverUrl)),
            ...githubExtensions(certified, serverUrl),
            ...extra,
          ],
        },
        issuer.key,
      );
    let serial = randomSerial();
    const { ctLog } = options;
    if (ctLog === undefined || fault?.kind === 'no-sct') return write();
    if (fault?.kind === 'unknown-ct-log') otherLog ??= makeCtLog(options);
    const log = fault?.kind === 'unknown-ct-log' ? (otherLog ?? ctLog) : ctLog;
    const sct = Buffer.from(log.addPreChain([write(poison()), issuer.certificate]).encoded);
    if (fault?.kind === 'bad-sct') flipLastBit(sct);
    if (fault?.kind === 'sct-of-other-certificate') serial = randomSerial();
    const certificate = Buffer.from(write(sctList([sct])));
    if (fault?.kind === 'bad-certificate-signature') flipLastBit(certificate);
    return certificate;
  };

  const sign = (request: ServiceRequest, fault: Fault | undefined): ServiceAnswer => {
    const body = readJsonBody(request);
    if (body === undefined) return refusal('invalid JSON');
    const claims = authenticate(body, options);
    if (claims === undefined) return refusal('There was an error processing the identity token');
    const key = readKey(textOf(body, 'publicKeyRequest.publicKey.content') ?? '');
    if (key === undefined) return refusal('The public key supplied in the request could not be parsed');
    const proof = Buffer.from(textOf(body, 'publicKeyRequest.proofOfPossession') ?? '', 'base64');
    if (!isProof(proof, String(claims.sub), key)) {
      return refusal('The signature supplied in the request could not be verified');
    }
    try {
      const leaf = issue(claims, key, fault);
      const above = [intermediate.certificate, root.certificate];
      // The root belongs to the answer, at its end; a client keeps the leaf alone.
      const chain = fault?.kind === 'root-in-chain' ? [root.certificate, leaf] : [leaf, ...above];
      const certificates = chain.map((certificate) => formatPem('CERTIFICATE', certificate));
      return json(
        200,
        options.ctLog === undefined
          ? { signedCertificateDetachedSct: { chain: { certificates }, signedCertificateTimestamp: '' } }
          : { signedCertificateEmbeddedSct: { chain: { certificates } } },
      );
    } catch {
      // A claim of the template is absent.
      return refusal('There was an error processing the identity token');
    }
  };

  const chain = [intermediate, root].map(({ certificate }) => formatPem('CERTIFICATE', certificate));
  return {
    root,
    intermediate,
    service: {
      name: 'fulcio',
      handle: (request, fault) => {
        const call = `${request.method} ${request.path}`;
        if (call === 'POST /api/v2/signingCert') return sign(request, fault);
        if (call === 'GET /api/v2/trustBundle') return json(200, { chains: [{ certificates: chain }] });
        if (call === 'GET /api/v1/rootCert')
          return text(200, chain.join(''), 'application/pem-certificate-chain');
        if (call === 'GET /healthz') return json(200, { status: 'SERVING' });
        return notFound();
      },
    },
  };
}

/** Root and intermediate as those of the public instance: P-384, both for code signing only. */
export function makeFulcioChain(organization: string, since: Date): CertificateChain {
  const common = {
    organization,
    notBefore: since,
    notAfter: new Date(since.getTime() + 10 * 365 * 86_400_000),
  };
  const root = makeAuthority({
    ...common,
    commonName: 'sigstore',
    key: makeSigningKey('P-384'),
    extensions: [keyUsage('certificateSigning'), extendedKeyUsage('codeSigning'), basicConstraints(1)],
  });
  const intermediate = makeAuthority(
    {
      ...common,
      commonName: 'sigstore-intermediate',
      key: makeSigningKey('P-384'),
      extensions: [keyUsage('certificateSigning'), extendedKeyUsage('codeSigning'), basicConstraints(0)],
    },
    root,
  );
  return { root, intermediate };
}

function authenticate(body: unknown, { keysOf, now }: FulcioOptions): Claims | undefined {
  try {
    const token = textOf(body, 'credentials.oidcIdentityToken') ?? '';
    const issuer = String(readClaims(token).iss);
    const keys = keysOf(issuer);
    return keys && verifyToken(token, keys, { issuer, audience: 'sigstore', now: now() });
  } catch {
    // Fulcio says the same of every token that it does not take.
    return undefined;
  }
}

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

/** Servers moved from SHA-256 for every curve to the hash of the curve: both are taken. */
function isProof(proof: Bytes, challenge: string, key: KeyObject): boolean {
  const hashes = key.asymmetricKeyType === 'ed25519' ? [null] : ['sha256', 'sha384', 'sha512'];
  return hashes.some((hash) => verify(hash, Buffer.from(challenge), key, proof));
}

function flipLastBit(bytes: Bytes): void {
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
}

/** gRPC code 3, INVALID_ARGUMENT, as the gateway shows it. */
function refusal(message: string): ServiceAnswer {
  return json(400, { code: 3, message, details: [] });
}
