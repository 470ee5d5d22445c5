import { Problem } from '@secure-build/common/core/problem';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { evidenceFiles } from '@secure-build/common/domain/handoff/evidence-files';
import type { Run } from '@secure-build/common/domain/outcome';
import { handOverFiles } from '@secure-build/common/edges/github/hand-over';
import { jobArtifacts } from '@secure-build/common/edges/github/job-artifacts';
import { producerOf } from '@secure-build/common/edges/suite-version';
import type { Sent } from './hand-over-summary.ts';
import type { Inputs } from './inputs.ts';

/**
 * Sends the whole evidence folder to the jobs after this one. Nobody writes to it while it is hashed and sent.
 *
 * @param folder absolute
 */
export async function handOverEvidence(
  { inputs, ports, context }: Pick<Run<Inputs>, 'inputs' | 'ports' | 'context'>,
  folder: string,
): Promise<Sent> {
  if (context.kind !== 'workflow')
    throw new Problem('context/missing', 'evidence is handed over between the jobs of a workflow only');
  const { github } = context;
  const world = { ports, github, service: jobArtifacts(ports, github) };
  const evidence = openEvidence(ports.files, folder, producerOf('provenance'));
  return evidence.exclusively(async () => {
    const files = await evidenceFiles(ports.files, folder);
    return { files, ...(await handOverFiles(world, 'evidence', files, inputs.deadline)) };
  });
}
