import { resolve } from 'node:path';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseOutsideLink } from '@secure-build/common/domain/outside-link';
import { evaluate } from './evaluate.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';

/** Decides whether the artifacts may pass, and leaves a signed record of the decision. */
export async function run(story: Run<Inputs>): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  const folder = resolve(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
  await refuseOutsideLink(ports.files, context.workspace, folder, 'evidence-path');
  return evaluate(story, folder);
}
