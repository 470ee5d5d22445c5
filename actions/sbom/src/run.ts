import { resolve } from 'node:path';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseOutsideLink } from '@secure-build/common/domain/outside-link';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { generate } from './generate.ts';
import type { Inputs } from './inputs.ts';
import { outcomeOf } from './outcome.ts';
import type { OutputName } from './outputs.ts';
import { record } from './record.ts';
import { planSubmission } from './submission.ts';

/** Reads the lockfiles of a tree, writes what they state in each format, leaves it as evidence, and may tell GitHub. */
export async function run({ inputs, ports, context }: Run<Inputs>): Promise<Outcome<OutputName>> {
  const folder = resolve(context.workspace, inputs['evidence-path'] ?? context.defaultEvidencePath);
  await refuseOutsideLink(ports.files, context.workspace, folder, 'evidence-path');
  const producer = producerOf('sbom');
  const evidence = openEvidence(ports.files, folder, producer);
  const submit = planSubmission({ inputs, ports, context });

  const inventory = await generate(inputs, ports, context, producer, folder);
  const artifactRoot = resolve(context.workspace, inputs['artifact-root']);
  const recorded = await record(ports.files, artifactRoot, evidence, inputs['artifact-path'], inventory);
  const submission = await submit?.(inventory);
  return outcomeOf(inventory, recorded, inputs, submission);
}
