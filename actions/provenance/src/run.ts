import { resolve } from 'node:path';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseLinkedPlaces } from '@secure-build/common/edges/attesting/written-places';
import type { Inputs } from './inputs.ts';
import { refuseContradictions } from './mode-inputs.ts';
import type { OutputName } from './outputs.ts';

type Mode = (story: Run<Inputs>, folder: string) => Promise<Outcome<OutputName>>;

/** Each mode is a module of its own: a run loads the one that it is. */
const modes = {
  attest: async () => (await import('./attest.ts')).attest,
  predicate: async () => (await import('./predicate.ts')).writePredicate,
  verify: async () => (await import('./verify.ts')).verify,
  guard: async () => (await import('./guard.ts')).guard,
  'hand-over': async () => (await import('./hand-over.ts')).handOver,
  receive: async () => (await import('./receive.ts')).receive,
  publish: async () => (await import('./publish.ts')).publish,
} as const satisfies Record<Inputs['mode'], () => Promise<Mode>>;

/** Says how artifacts were built, and carries them and that word from job to job, checked at each step. */
export async function run(story: Run<Inputs>): Promise<Outcome<OutputName>> {
  const { inputs, context } = story;
  refuseContradictions(inputs, context);
  const folder = resolve(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
  await refuseLinkedPlaces(story, folder);
  const tell = await modes[inputs.mode]();
  return tell(story, folder);
}
