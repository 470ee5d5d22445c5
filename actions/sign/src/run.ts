import { resolve } from 'node:path';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseLinkedPlaces } from '@secure-build/common/edges/attesting/written-places';
import type { Inputs } from './inputs.ts';
import { refuseContradictions, toldMode } from './mode-inputs.ts';
import type { OutputName } from './outputs.ts';

/** Each mode is a module of its own: a run loads the one that it is. */
const modes = {
  attest: async () => (await import('./attest.ts')).attest,
  sign: async () => (await import('./sign.ts')).sign,
  verify: async () => (await import('@secure-build/common/edges/verifying/verify')).verify,
  attach: async () => (await import('./attach.ts')).attach,
} as const satisfies Record<Inputs['mode'], unknown>;

/** Signs statements or files, verifies bundles and folders, or puts verified bundles into stores. */
export async function run(story: Run<Inputs>): Promise<Outcome<OutputName>> {
  const { inputs, context } = story;
  refuseContradictions(inputs, context);
  const folder = resolve(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
  if (inputs.mode !== 'verify') await refuseLinkedPlaces(story, folder);
  const tell = await modes[toldMode(inputs)]();
  return tell(story, folder);
}
