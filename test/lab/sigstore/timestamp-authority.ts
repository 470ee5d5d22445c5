import type { Bytes } from '@secure-build/common/core/bytes';
import { basicConstraints, type Extension, extendedKeyUsage, keyUsage } from './certificate-extensions.ts';
import { type Authority, makeAuthority } from './certificate-writer.ts';
import { integer } from './der-writer.ts';
import { type Fault, skewed } from './faults.ts';
import { json, notFound, type Service, type ServiceAnswer, type ServiceRequest, text } from './service.ts';
import { formatPem, makeSigningKey } from './signing-key.ts';
import { readTimestampRequest, type TimestampRequest } from './timestamp-request.ts';
import { writeRejection, writeTimestampResponse } from './timestamp-token.ts';

export interface TimestampAuthorityOptions {
  readonly now: () => Date;
  readonly organization?: string;
  /** Status of a good answer: servers differ. */
  readonly status?: 200 | 201;
  readonly since: Date;
  /** New ones unless told. */
  readonly chain?: TimestampChain;
}

export interface TimestampChain {
  readonly root: Authority;
  readonly leaf: Authority;
}

export interface TimestampAuthority extends TimestampChain {
  readonly service: Service;
}

export function makeTimestampAuthority(options: TimestampAuthorityOptions): TimestampAuthority {
  const { organization = 'sigstore.dev', now, status = 201, since } = options;
  const own = options.chain ?? makeTimestampChain(organization, since);
  const { root, leaf } = own;

  /** Who signs this time. */
  const signerFor = (fault: Fault | undefined): TimestampChain => {
    switch (fault?.kind) {
      case 'unknown-authority':
        return makeTimestampChain(organization, since);
      case 'no-extended-key-usage':
        return { root, leaf: makeLeaf(organization, since, root, [keyUsage('digitalSignature')]) };
      case 'authority-as-leaf':
        return { root, leaf: makeLeaf(organization, since, root, [...leafExtensions, basicConstraints()]) };
      case 'bad-token-signature':
        // The certificate of the authority, and a key that is not its own.
        return { root, leaf: { ...leaf, key: makeSigningKey('P-384') } };
      default:
        return own;
    }
  };

  const stamp = (request: ServiceRequest, fault: Fault | undefined): ServiceAnswer => {
    const answer = (body: Bytes): ServiceAnswer => ({
      status,
      headers: { 'content-type': 'application/timestamp-reply' },
      body,
    });
    if (fault?.kind === 'rejected') return answer(writeRejection());
    let asked: TimestampRequest;
    try {
      asked = readTimestampRequest(request);
    } catch (error) {
      return json(400, { code: 400, message: `Error generating timestamp response: ${String(error)}` });
    }
    const chain = signerFor(fault);
    const roots = fault?.kind === 'root-in-chain' ? [root.certificate] : [];
    return answer(
      writeTimestampResponse({
        request: changed(asked, fault),
        time: skewed(now(), fault),
        signer: chain.leaf,
        issuer: chain.root,
        embedded: asked.withCertificates ? [chain.leaf.certificate, ...roots] : roots,
      }),
    );
  };

  const chain = [leaf, root].map(({ certificate }) => formatPem('CERTIFICATE', certificate)).join('');
  return {
    root,
    leaf,
    service: {
      name: 'timestamp',
      handle: (request, fault) => {
        const call = `${request.method} ${request.path}`;
        if (call === 'POST /api/v1/timestamp') return stamp(request, fault);
        if (call === 'GET /api/v1/timestamp/certchain')
          return text(200, chain, 'application/pem-certificate-chain');
        if (call === 'GET /ping') return text(200, 'pong');
        return notFound();
      },
    },
  };
}

/** What the token says instead of what was asked. */
function changed(request: TimestampRequest, fault: Fault | undefined): TimestampRequest {
  const { nonce: _, ...withoutNonce } = request;
  switch (fault?.kind) {
    case 'other-imprint':
      return { ...request, imprint: Buffer.alloc(request.hash.size, 0xaa) };
    case 'other-nonce':
      return { ...request, nonce: integer(1) };
    case 'no-nonce':
      return withoutNonce;
    default:
      return request;
  }
}

const leafExtensions: readonly Extension[] = [
  keyUsage('digitalSignature'),
  extendedKeyUsage('timeStamping', true),
];

export function makeTimestampChain(organization: string, since: Date): TimestampChain {
  const root = makeAuthority({
    ...validity(since),
    organization,
    commonName: 'sigstore-tsa-selfsigned',
    key: makeSigningKey('P-384'),
    extensions: [keyUsage('certificateSigning'), basicConstraints(0)],
  });
  return { root, leaf: makeLeaf(organization, since, root, leafExtensions) };
}

function makeLeaf(
  organization: string,
  since: Date,
  root: Authority,
  extensions: readonly Extension[],
): Authority {
  return makeAuthority(
    {
      ...validity(since),
      organization,
      commonName: 'sigstore-tsa',
      key: makeSigningKey('P-384'),
      extensions,
    },
    root,
  );
}

const validity = (since: Date) => ({
  notBefore: since,
  notAfter: new Date(since.getTime() + 10 * 365 * 86_400_000),
});
