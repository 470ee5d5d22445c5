import type { Run } from '../../domain/outcome.ts';
import type { BundleStore } from '../../domain/signing/stores.ts';
import type { PinnedReference } from '../../formats/oci/reference.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';
import { placeOfRun } from '../stores/github-place.ts';
import { parseStoreLines } from '../stores/registry.ts';
import type { StoreRun } from '../stores/store-kind.ts';

/** What the lines of `store` may need to know of the bundles. */
export interface StoreQuestion {
  /** Images that the bundles are about. */
  readonly images: readonly PinnedReference[];
  /** `auto` is for certificates: a signature by a key means nothing to GitHub. */
  readonly isKeyless: boolean;
}

/**
 * The places besides the evidence folder that the lines of `store` name, each opened; nothing was asked of them yet.
 *
 * @throws Problem `input/invalid` that names every line at fault, or `context/missing`.
 */
export async function openStores(
  { inputs, ports, context }: Run<SigningInputs>,
  { images, isKeyless }: StoreQuestion,
): Promise<readonly BundleStore[]> {
  const run: StoreRun = {
    ports,
    context,
    purpose: 'keep',
    deadlineMs: inputs.deadline,
    images,
    realmHosts: inputs['registry-realms'],
    withoutSha256: [],
    isKeyless,
    ...(context.kind === 'workflow' ? { github: placeOfRun(context, inputs['github-token']) } : {}),
  };
  const lines = [...inputs.store, ...(inputs['push-to-registry'] ? ['oci'] : [])];
  const opened = await Promise.all(parseStoreLines(lines, run).map(({ line, kind }) => kind.open(line, run)));
  return opened.filter((store) => store !== undefined);
}
