import { resolve } from 'node:path';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseOutsideLink } from '@secure-build/common/domain/outside-link';
import { attest } from './attest.ts';
import type { Inputs } from './inputs.ts';
import { refuseContradictions } from './mode-inputs.ts';
import type { OutputName } from './outputs.ts';
import { verify } from './verify.ts';

/** Signs statements and seals the evidence folder, or verifies bundles and folders. */
export async function run(story: Run<Inputs>): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  refuseContradictions(inputs, context);
  const folder = resolve(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
  if (inputs.mode === 'verify') return verify(story, folder);
  await refuseOutsideLink(ports.files, context.workspace, folder, 'evidence-path');
  return attest(story, folder);
}
