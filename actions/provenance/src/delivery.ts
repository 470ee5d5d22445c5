import type { ReceivedFiles } from '@secure-build/common/edges/github/handed-over';

/** What one hand-over brought, and the folder as the user calls it. */
export interface Delivery {
  readonly what: 'files' | 'evidence';
  readonly received: ReceivedFiles;
  readonly folder: string;
}
