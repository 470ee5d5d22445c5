import { bundleOutputs } from '@secure-build/common/edges/actions/bundle-outputs';

export const outputs = {
  status: '`signed`, `verified`, `not-verified`, `attached` or `unsigned`.',
  ...bundleOutputs,
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof outputs;
