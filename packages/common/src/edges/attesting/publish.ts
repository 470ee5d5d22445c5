import type { Run } from '@secure-build/common/domain/outcome';
import {
  type BundleStore,
  type BundleToStore,
  type StoreReceipt,
  storeBundle,
} from '@secure-build/common/domain/signing/stores';
import type { VerifiedBlob, VerifiedStatement } from '@secure-build/common/domain/signing/verify';
import type { Inputs } from './inputs.ts';

/** A bundle that our own verifier has accepted: nothing else goes to a store. */
export interface Publishable extends BundleToStore {
  readonly verified: VerifiedStatement | VerifiedBlob;
  /** An earlier run of the same signer had made it. */
  readonly isKept?: boolean;
}

/**
 * Every bundle into every store. All of them are tried: one that fails does not keep back the others, and the first
 * fault is thrown in the end.
 */
export async function publish(
  { ports }: Run<Inputs>,
  stores: readonly BundleStore[],
  bundles: readonly Publishable[],
): Promise<readonly StoreReceipt[]> {
  if (stores.length === 0 || bundles.length === 0) return [];
  const receipts: StoreReceipt[] = [];
  let fault: unknown;
  await ports.log.group(
    `Storing ${bundles.length} bundles in ${stores.map(({ place }) => place).join(', ')}`,
    async () => {
      for (const [index, bundle] of bundles.entries()) {
        try {
          receipts.push(...(await storeBundle(stores, bundle, ports)));
          ports.log.progress(`${index + 1} of ${bundles.length}: ${bundle.fileName}`);
        } catch (error) {
          fault ??= error;
        }
      }
    },
  );
  if (fault !== undefined) throw fault;
  return receipts;
}
