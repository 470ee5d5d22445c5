import { formatDigestSet } from '@secure-build/common/core/digest';
import { formatInstant } from '@secure-build/common/core/instant';
import { signerId } from '@secure-build/common/domain/signing/identity';
import type { VerifiedBlob, VerifiedStatement } from '@secure-build/common/domain/signing/verify';
import type { SignedRun } from '@secure-build/common/edges/attesting/signed-run';
import type { AuditedIdentity, AuditedProof, AuditedSubject } from './summary.ts';

type Verified = VerifiedStatement | VerifiedBlob;

/** A bundle as the audit names it. */
export interface NamedBundle {
  /** In the evidence folder. */
  readonly name: string;
  readonly verified: Verified;
}

/** Every subject once, with all bundles about it and the places where they are. */
export function auditedSubjects(
  { bundles, receipts }: SignedRun,
  nameOf: (path: string) => string,
): readonly AuditedSubject[] {
  // Each bundle went to each store, in this order.
  const each = bundles.length === 0 ? 0 : Math.floor(receipts.length / bundles.length);
  const subjects = new Map<string, AuditedSubject>();
  for (const [index, { subjects: about, safeAt }] of bundles.entries()) {
    const places = receipts
      .slice(index * each, (index + 1) * each)
      .flatMap((receipt) => (receipt.kind === 'stored' ? [receipt.url ?? receipt.place] : []));
    for (const { name, digest } of about) {
      const text = formatDigestSet(digest);
      const key = `${text} ${name}`;
      const before = subjects.get(key) ?? { name, digest: text, bundles: [], stores: [] };
      subjects.set(key, {
        ...before,
        bundles: [...before.bundles, nameOf(safeAt)],
        stores: [...(before.stores ?? []), ...places],
      });
    }
  }
  return [...subjects.values()];
}

/** Every signer once. */
export function auditedIdentities(bundles: readonly NamedBundle[]): readonly AuditedIdentity[] {
  const byId = new Map(bundles.map(({ verified: { signer } }) => [signerId(signer), signer]));
  return [...byId].map(([name, signer]) => {
    if (signer.kind === 'key') return { name };
    const { issuer, certified } = signer;
    const values = {
      signerDigest: certified.buildSignerDigest,
      source: certified.sourceRepositoryUri,
      commit: certified.sourceRepositoryDigest,
      ref: certified.sourceRepositoryRef,
      trigger: certified.buildTrigger,
      run: certified.runInvocationUri,
    };
    const known = Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    );
    return { name, issuer, ...Object.fromEntries(known) } as AuditedIdentity;
  });
}

/** What proves when each bundle was signed, and that it is in a log. */
export function auditedProofs(bundles: readonly NamedBundle[]): readonly AuditedProof[] {
  return bundles.map(({ name, verified: { instance, logEntries, times } }) => ({
    bundle: name,
    instance: instance ?? 'none: a key',
    index:
      logEntries
        .map(({ logIndex, tree, operator }) => `${logIndex ?? tree?.index ?? 'proved'} (${operator})`)
        .join(', ') || 'none',
    time:
      times
        .map(({ time, authority, source }) => `${formatInstant(time)} (${source}, ${authority})`)
        .join(', ') || 'not proved',
  }));
}
