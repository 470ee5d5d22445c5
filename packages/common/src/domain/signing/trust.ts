import type { TrustedLog } from '../../formats/trusted-authority.ts';
import type { TrustedRoot } from '../../formats/trusted-root.ts';

/** Whom the caller trusts. It comes from the caller, never from the evidence. */
export interface TrustMaterial {
  readonly instances: readonly Instance[];
  /** Where whoever signs got them and whoever verifies has to; absent for what every version carries. */
  readonly source?: TrustSource;
}

export type TrustSource =
  /** Of the user's own: as it was given, so relative to the workspace or absolute. */
  | { readonly kind: 'file'; readonly path: string }
  /** From the update repository only: the root of a tenant. */
  | { readonly kind: 'online' };

/** One deployment of Sigstore: its authorities, and how many of them must vouch for a bundle. */
export interface Instance {
  readonly name: string;
  readonly root: TrustedRoot;
  readonly profile: TrustProfile;
}

/** How many distinct authorities of each kind are demanded (signing specification, 4.2). */
export interface TrustProfile {
  /** Certificate-transparency logs. */
  readonly sct: number;
  readonly log: number;
  readonly time: number;
}

/** For bundles by keys that no instance has part in. */
export const noTrust: TrustMaterial = { instances: [] };

/** One log and one SCT where the root lists such an authority; a time always. */
export function instanceOf(root: TrustedRoot): Instance {
  return {
    name: root.name,
    root,
    profile: {
      sct: root.certificateLogs.length > 0 ? 1 : 0,
      log: root.logs.length > 0 ? 1 : 0,
      time: 1,
    },
  };
}

/** Without logs, as GitHub's own instance for repositories that are not public. */
export function isWithoutLogs({ profile }: Instance): boolean {
  return profile.sct === 0 && profile.log === 0;
}

/** The root by its name, which tells the age of one that we carry, and by its digest; for messages. */
export function formatInstances(instances: readonly Instance[]): string {
  if (instances.length === 0) return 'no root at all';
  const named = instances.map(({ name, root }) => `${name} (sha256:${root.sha256.slice(0, 16)}…)`);
  return named.slice(0, 5).join(', ');
}

/** Several entries by one operator are one witness, however many keys it has (SEC-022). */
export function countOperators(authorities: Iterable<Pick<TrustedLog, 'operator'>>): number {
  return new Set([...authorities].map(({ operator }) => operator)).size;
}
