import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import type { TrustProfile } from '@secure-build/common/domain/signing/trust';
import { type Verification, verifyBundle } from '@secure-build/common/domain/signing/verify';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import type { Lab } from './lab.ts';
import { GITHUB_ISSUER, pushClaims } from './oidc-issuer.ts';

/** The SAN of an ordinary token of the lab. */
export const pushIdentity = `https://github.com/${pushClaims.job_workflow_ref}`;

/** What our own verifier says of a bundle of this lab about these bytes, whose signer is an ordinary push. */
export function verifyWithOurs(
  lab: Lab,
  bundle: object,
  artifact: Bytes,
  profile: TrustProfile,
): Verification {
  const root = parseTrustedRoot(lab.trustedRootBytes, 'lab');
  return verifyBundle(utf8(JSON.stringify(bundle)), {
    trust: { instances: [{ name: 'lab', root, profile }] },
    signers: [{ kind: 'identity', issuer: GITHUB_ISSUER, san: pushIdentity }],
    artifacts: [{ sha256: sha256(artifact), bytes: artifact }],
    now: new Date(),
  });
}
