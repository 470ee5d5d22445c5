import {
  authorityKeyIdentifier,
  basicConstraints,
  dnsAlternativeNames,
  extendedKeyUsage,
  keyUsage,
  subjectKeyIdentifier,
} from './certificate-extensions.ts';
import { distinguishedName, makeAuthority, writeCertificate } from './certificate-writer.ts';
import { formatPem, makeSigningKey } from './signing-key.ts';

/** What a TLS server needs, PEM. */
export interface ServerCredentials {
  readonly certificate: string;
  readonly key: string;
}

export interface TlsAuthority {
  /** PEM, for `NODE_EXTRA_CA_CERTS` and `SSL_CERT_FILE`. */
  readonly certificate: string;
  certify(hosts: readonly string[]): ServerCredentials;
}

/** A TLS authority of one run. Its times are fixed and wide: clients check them by the machine's clock. */
export function makeTlsAuthority(): TlsAuthority {
  const validity = {
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2049-01-01T00:00:00Z'),
  };
  const authority = makeAuthority({
    ...validity,
    organization: 'lab',
    commonName: 'lab TLS authority',
    key: makeSigningKey('P-256'),
    extensions: [keyUsage('certificateSigning'), basicConstraints(0)],
  });
  return {
    certificate: formatPem('CERTIFICATE', authority.certificate),
    certify: (hosts) => {
      const key = makeSigningKey('P-256');
      const certificate = writeCertificate(
        {
          ...validity,
          issuer: authority.name,
          subject: distinguishedName({ commonName: 'lab server' }),
          spki: key.spki,
          extensions: [
            keyUsage('digitalSignature'),
            extendedKeyUsage('serverAuthentication'),
            subjectKeyIdentifier(key.spki),
            authorityKeyIdentifier(authority.key.spki),
            dnsAlternativeNames(hosts),
          ],
        },
        authority.key,
      );
      return {
        certificate: formatPem('CERTIFICATE', certificate),
        key: key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}
