import { resolve } from 'node:path';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseOutsideLink } from '@secure-build/common/domain/outside-link';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { writePredicate } from './predicate.ts';

/** Says how the artifacts were built, and leaves the statement in the evidence folder for `sign`. */
export async function run(story: Run<Inputs>): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const folder = resolve(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
  await refuseOutsideLink(ports.files, context.workspace, folder, 'evidence-path');
  return writePredicate(story, folder);
}
