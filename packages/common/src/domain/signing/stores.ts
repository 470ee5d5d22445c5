import type { Bytes } from '../../core/bytes.ts';
import type { Sha256 } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import type { Subject } from '../../formats/in-toto.ts';
import type { Ports } from '../ports.ts';

/** A bundle that is still to be signed: what a store must know to say beforehand whether it could take it. */
export interface PlannedBundle {
  /** `NAME.sigstore.json` or `NAME.intoto.jsonl` (signing specification, 5), without a path. */
  readonly fileName: string;
  readonly subjects: readonly Subject[];
  readonly payloadBytes: number;
  readonly content: 'statement' | 'blob';
}

/** A signed and verified bundle. Its file is written already, so no store can lose it (SEC-151). */
export interface BundleToStore extends PlannedBundle {
  readonly bytes: Bytes;
  readonly predicateType?: string;
  /** Path that messages name: there it is safe. */
  readonly safeAt: string;
}

/** One bundle as a store gave it: a claim until `verify.ts` has seen it. */
export interface StoredBundle {
  readonly bytes: Bytes;
  /** Where it came from, for a person. */
  readonly from: string;
}

export type StoreReceipt =
  | {
      readonly kind: 'stored';
      readonly place: string;
      /** It stood there before: nothing was written a second time. */
      readonly present: boolean;
      readonly id?: string;
      readonly url?: string;
    }
  /** The bundle is about nothing that this store could hold. */
  | { readonly kind: 'not-applicable'; readonly place: string; readonly because: string }
  /** A store that nobody named refused: a warning. */
  | { readonly kind: 'refused'; readonly place: string; readonly because: string };

/** A place where bundles are kept and found again (signing specification, 5). */
export interface BundleStore {
  readonly id: string;
  /** `GitHub's attestation store of acme/app`: begins a sentence. */
  readonly place: string;
  /** Everything that could be known before signing: rights, rates, sizes, names. Nothing is written. */
  prepare(planned: readonly PlannedBundle[]): Promise<void>;
  /** Ends when what was stored was read back and is the same. A second call changes nothing. */
  store(bundle: BundleToStore): Promise<StoreReceipt>;
  /** All bundles that may be about this artifact. Empty only where the store was read and holds none. */
  read(digest: Sha256): Promise<readonly StoredBundle[]>;
}

/**
 * Stores one bundle everywhere. A store that fails does not keep the others from taking it; the first fault is
 * thrown in the end, with the others in its details.
 */
export async function storeBundle(
  stores: readonly BundleStore[],
  bundle: BundleToStore,
  { log }: Pick<Ports, 'log'>,
): Promise<readonly StoreReceipt[]> {
  const receipts: StoreReceipt[] = [];
  const faults: Problem[] = [];
  for (const store of stores) {
    try {
      const receipt = await store.store(bundle);
      if (receipt.kind === 'refused') log.annotate({ kind: 'warning', message: receipt.because });
      receipts.push(receipt);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.push(error);
    }
  }
  const [first, ...others] = faults;
  if (first === undefined) return receipts;
  throw new Problem(first.code, first.message, {
    at: first.at,
    hint: first.hint,
    details: [
      ...first.details,
      ...others.map(({ message }) => message),
      `The bundle is safe at ${bundle.safeAt}.`,
    ],
    cause: first,
  });
}

export interface FoundBundles {
  readonly bundles: readonly StoredBundle[];
  /** Stores that could not be read, by name: they are not empty. */
  readonly unread: readonly { readonly place: string; readonly problem: Problem }[];
}

/** Looks everywhere, also where an earlier place failed. */
export async function findBundles(stores: readonly BundleStore[], digest: Sha256): Promise<FoundBundles> {
  const bundles: StoredBundle[] = [];
  const unread: { place: string; problem: Problem }[] = [];
  for (const store of stores) {
    try {
      bundles.push(...(await store.read(digest)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unread.push({ place: store.place, problem: error });
    }
  }
  return { bundles, unread };
}
