import type { Sha256 } from '../../core/digest.ts';
import { sortedBy } from '../../core/order.ts';
import { knownLockfile } from '../../formats/lockfiles/known-names.ts';

declare const ofSourceTree: unique symbol;

export interface SourceLockfile {
  /** Relative to the root of the tree, with "/". */
  readonly path: string;
  readonly sha256: Sha256;
}

/**
 * What the tree at the certified commit holds, read through the API by the job that signs. Made by
 * {@link sourceTree} and by nothing else.
 */
export interface SourceTree {
  readonly [ofSourceTree]: true;
  /** The commit that was asked for. */
  readonly commit: string;
  /** By path. */
  readonly lockfiles: readonly SourceLockfile[];
  /** Lockfiles that are there and are not listed, each with the reason. */
  readonly leftOut: readonly string[];
}

/** For what has read the tree: `edges/github/source-tree.ts`. */
export function sourceTree(tree: Omit<SourceTree, typeof ofSourceTree>): SourceTree {
  return { ...tree, lockfiles: sortedBy(tree.lockfiles, ({ path }) => path) } as unknown as SourceTree;
}

/** Beside those that an inventory is made of: sums pin a build as well. */
const SUMS: ReadonlySet<string> = new Set(['go.sum', 'go.work.sum']);

/** Whether a build could have installed from this file. */
export function isLockfile(path: string): boolean {
  return SUMS.has(path.slice(path.lastIndexOf('/') + 1)) || knownLockfile(path) !== undefined;
}
