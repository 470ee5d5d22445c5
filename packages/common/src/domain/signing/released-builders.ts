import type { CertifiedIdentity } from '../../formats/fulcio-certificate.ts';

/**
 * One release of a repository of builders: its commit, and the workflows that it vouches for (signing
 * specification, 6.5).
 */
export interface ReleasedBuilder {
  /** `https://github.com/OWNER/REPO` */
  readonly repository: string;
  /** `1.4.0` */
  readonly version: string;
  /** 40 or 64 hex characters. */
  readonly commit: string;
  /** Path of the workflow, such as `.github/workflows/build.yml`, to the highest level that it may give. */
  readonly workflows: ReadonlyMap<string, number>;
}

/** The release that the workflow of the certificate belongs to, by repository, path and commit, all exact. */
export function releaseOf(
  { san, buildSignerDigest }: CertifiedIdentity,
  released: readonly ReleasedBuilder[],
): { readonly builder: ReleasedBuilder; readonly level: number } | undefined {
  if (san.kind !== 'uri' || buildSignerDigest === undefined) return undefined;
  const uri = san.value.slice(0, Math.max(san.value.indexOf('@'), 0));
  for (const builder of released) {
    if (builder.commit !== buildSignerDigest || !uri.startsWith(`${builder.repository}/`)) continue;
    const level = builder.workflows.get(uri.slice(builder.repository.length + 1));
    if (level !== undefined) return { builder, level };
  }
  return undefined;
}

export function isReleased(certified: CertifiedIdentity, released: readonly ReleasedBuilder[]): boolean {
  return releaseOf(certified, released) !== undefined;
}
