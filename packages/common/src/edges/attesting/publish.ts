import type { Run } from '../../domain/outcome.ts';
import {
  type BundleStore,
  type BundleToStore,
  type StoreReceipt,
  storeBundle,
} from '../../domain/signing/stores.ts';
import type { VerifiedBlob, VerifiedStatement } from '../../domain/signing/verify.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';

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
  { ports }: Run<SigningInputs>,
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
