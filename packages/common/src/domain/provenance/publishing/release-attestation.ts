import { sha256 as digestOf, type Sha256 } from '../../../core/digest.ts';
import { isJsonObject, parseJson } from '../../../core/json.ts';
import { limits } from '../../../core/limits.ts';
import { Problem } from '../../../core/problem.ts';
import { parseSigstoreBundle } from '../../../formats/sigstore-bundle.ts';
import type { ExpectedIdentity } from '../../signing/identity.ts';
import type { StoredBundle } from '../../signing/stores.ts';
import type { TrustMaterial } from '../../signing/trust.ts';
import { verifyBundle } from '../../signing/verify.ts';
import type { LocalAsset } from './release-asset.ts';

/**
 * Who signs the attestation that GitHub makes of an immutable release: a certificate without an issuer, which counts
 * under the profile of GitHub's own instance only (signing specification, 6.4). A tenant has a name of its own there.
 */
function releaseSigner(tenant = 'dotcom'): ExpectedIdentity {
  return {
    kind: 'identity',
    name: 'GitHub, for the release',
    issuer: 'none',
    san: `https://${tenant}.releases.github.com`,
  };
}

const PREDICATE = /^https:\/\/in-toto\.io\/attestation\/release\/v\d/;

/** What the attestation of a release has to be about. */
export interface ReleaseClaim {
  /** `OWNER/REPO` */
  readonly repository: string;
  readonly repositoryId: string;
  readonly tag: string;
  /** The part before `.ghe.com`; absent at github.com. */
  readonly tenant?: string;
  readonly assets: readonly LocalAsset[];
  readonly trust: TrustMaterial;
  readonly now: Date;
}

export type ReleaseAttestation =
  | { readonly kind: 'verified'; readonly bundleSha256: Sha256 }
  /** The platform made none that we could find. */
  | { readonly kind: 'absent' }
  /** There is one that says of itself that it is about this release, and it does not hold. */
  | { readonly kind: 'refused'; readonly because: string };

/**
 * The attestation of this release among the bundles that the store has about one of its assets. Those of other kinds
 * and of other releases of the same file are passed over; what a bundle says of itself only decides whether it is
 * looked at, and counts for nothing.
 */
export function findReleaseAttestation(
  bundles: readonly StoredBundle[],
  claim: ReleaseClaim,
): ReleaseAttestation {
  let refused: string | undefined;
  for (const { bytes, from } of bundles) {
    if (!saysItIsAbout(bytes, claim.tag)) continue;
    const fault = faultOf(bytes, claim);
    if (fault === undefined) return { kind: 'verified', bundleSha256: digestOf(bytes) };
    refused ??= `${from}: ${fault}`;
  }
  return refused === undefined ? { kind: 'absent' } : { kind: 'refused', because: refused };
}

function saysItIsAbout(bytes: StoredBundle['bytes'], tag: string): boolean {
  try {
    const { content } = parseSigstoreBundle(bytes);
    if (content.kind !== 'statement') return false;
    const statement = parseJson(content.envelope.payload, {
      maxBytes: limits.statementBytes,
      protoKeys: 'keep',
    });
    if (!isJsonObject(statement)) return false;
    const { predicateType: type, predicate } = statement;
    return (
      typeof type === 'string' && PREDICATE.test(type) && isJsonObject(predicate) && predicate.tag === tag
    );
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

function faultOf(bytes: StoredBundle['bytes'], claim: ReleaseClaim): string | undefined {
  const { trust, now, assets, repository, repositoryId, tag } = claim;
  const verification = verifyBundle(bytes, {
    trust,
    now,
    signers: [releaseSigner(claim.tenant)],
    artifacts: assets.map(({ sha256 }) => ({ sha256 })),
  });
  if (verification.kind === 'not-verified') return `${verification.because} [${verification.code}]`;
  if (verification.kind === 'verified-blob') return 'a signature over a file is no attestation of a release';
  const { subject, predicate } = verification.statement.statement;
  const said = { repository: predicate.repository, repositoryId: predicate.repositoryId, tag: predicate.tag };
  const wanted = { repository, repositoryId, tag };
  for (const key of ['repository', 'repositoryId', 'tag'] as const) {
    if (said[key] !== wanted[key]) {
      return `it says ${JSON.stringify(said[key] ?? null).slice(0, 200)} as "${key}", expected ${JSON.stringify(wanted[key])}`;
    }
  }
  const missing = assets.find(
    ({ name, sha256 }) => !subject.some((item) => item.name === name && item.digest.sha256 === sha256),
  );
  return missing === undefined ? undefined : `it does not name the asset "${missing.name}"`;
}
