import type { Party } from '../../../formats/cyclonedx/document.ts';

/** What every format says about the document itself. */
export interface DocumentFacts {
  /** The UUID of {@link serialOf}. */
  readonly serial: string;
  readonly timestamp: Date;
  readonly tool: { readonly name: string; readonly version: string };
  readonly author?: Party;
}
