import type { ResolvedTag } from '../../domain/provenance/subject-draft.ts';
import type { Signer } from '../../domain/signing/signer.ts';
import type { StoreReceipt } from '../../domain/signing/stores.ts';
import type { Copies } from './copies.ts';
import type { Publishable } from './publish.ts';

/** What a run that signed or attached has to tell. */
export interface SignedRun {
  readonly what: 'statement' | 'file' | 'attached';
  /** Whether the evidence folder was sealed with it. */
  readonly isSealed?: boolean;
  readonly bundles: readonly Publishable[];
  /** Where they are kept, absolute. */
  readonly paths: readonly string[];
  /** None where bundles were only attached. */
  readonly signers: readonly Signer[];
  /** What tags of images were taken for. Default: none was asked about. */
  readonly resolvedTags?: readonly ResolvedTag[];
  readonly receipts: readonly StoreReceipt[];
  readonly copies: Copies;
  readonly command: string;
}
