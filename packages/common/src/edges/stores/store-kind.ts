import type { Run } from '../../domain/outcome.ts';
import type { BundleStore } from '../../domain/signing/stores.ts';
import type { PinnedReference } from '../../formats/oci/reference.ts';
import type { GithubPlace } from './github-place.ts';

/** `keep`: bundles are put there (input `store`). `find`: they are looked for (input `from`). */
export type StorePurpose = 'keep' | 'find';

/** What a store may need to know of a run. */
export interface StoreRun extends Pick<Run<unknown>, 'ports' | 'context'> {
  readonly purpose: StorePurpose;
  /** For one bundle. */
  readonly deadlineMs: number;
  /** Images that the bundles are about. */
  readonly images: readonly PinnedReference[];
  /** Hosts that may be asked for the token of a registry, besides its own. */
  readonly realmHosts: readonly string[];
  /** Absent: nobody has said which repository. */
  readonly github?: GithubPlace;
  /** Artifacts that no SHA-256 is known of. */
  readonly withoutSha256: readonly string[];
  /** Whether there are certificates among the signatures. */
  readonly isKeyless: boolean;
}

/** One place for bundles, as a line of the input `store` or `from`. Documentation is generated from it. */
export interface StoreKind {
  readonly id: string;
  /** How a line is written, as `release:TAG`, for each purpose; none where the place does not serve it. */
  readonly forms: Readonly<Record<StorePurpose, readonly string[]>>;
  readonly title: string;
  /** What it is good for. */
  readonly why: string;
  /** What it needs. */
  readonly remedy: string;
  /** It holds the same bundles whatever digest is asked about. */
  readonly isWhole?: true;
  /** What this run lacks to use such a line, in words that follow its name; `undefined` where it can be opened. */
  lacks(line: string, run: StoreRun): string | undefined;
  /**
   * Loads the code of the store, asks nothing of it yet.
   *
   * @returns `undefined` where nothing besides the evidence folder is meant
   */
  open(line: string, run: StoreRun): Promise<BundleStore | undefined>;
}
