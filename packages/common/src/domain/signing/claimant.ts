import type { Bytes } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import type { Certificate } from '../../formats/certificate.ts';
import { readCertificate } from '../../formats/certificate-memo.ts';
import type { BundleVersion, SigstoreBundle } from '../../formats/sigstore-bundle.ts';
import type { ExpectedIdentity, ExpectedKey, ExpectedSigner } from './identity.ts';

/** Who the bundle says has signed, among those that are expected. Nothing about it is proved yet. */
export type Claimant =
  | { readonly kind: 'key'; readonly key: ExpectedKey }
  | {
      readonly kind: 'certificate';
      readonly leaf: Certificate;
      /** What follows the leaf in the bundle, DER. */
      readonly issuers: readonly Bytes[];
      readonly version: BundleVersion;
      readonly expected: readonly ExpectedIdentity[];
    };

/**
 * Check 3: a key only where a key is expected, a certificate only where an identity is (GHSA-fx35-mq7g-6g98). The
 * hint of a bundle chooses among the expected keys; the signature has to fit that key then.
 *
 * @throws Problem `verify/kind`, `verify/identity` for a key that is not expected, `verify/certificate`.
 */
export function claimantOf(
  { material, version }: SigstoreBundle,
  signers: readonly ExpectedSigner[],
): Claimant {
  const keys = signers.filter((signer) => signer.kind === 'key');
  const identities = signers.filter((signer) => signer.kind === 'identity');
  if (material.kind === 'certificate') {
    if (identities.length === 0) refuseKind('a signature by a key', 'one by a certificate');
    const [leaf, ...issuers] = material.chain;
    const at = version === '0.3' ? 'certificate' : 'x509CertificateChain/certificates/0';
    return {
      kind: 'certificate',
      leaf: readCertificate(leaf, `/verificationMaterial/${at}`),
      issuers,
      version,
      expected: identities,
    };
  }
  if (keys.length === 0) refuseKind('a signature by a certified identity', 'one by a key');
  const key = keys.find(({ publicKey }) => publicKey.keyId === material.hint);
  if (key !== undefined) return { kind: 'key', key };
  const wanted = keys.map(({ publicKey }) => `sha256:${publicKey.keyId}`).slice(0, 3);
  throw new Problem(
    'verify/identity',
    `names the key sha256:${material.hint}; trusted is ${wanted.join(', ')}`,
    { at: { pointer: '/verificationMaterial/publicKey/hint' } },
  );
}

function refuseKind(wanted: string, got: string): never {
  throw new Problem('verify/kind', `expected ${wanted}, got ${got}`, {
    at: { pointer: '/verificationMaterial' },
  });
}
