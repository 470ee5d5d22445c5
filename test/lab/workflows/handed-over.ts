import type { Bytes } from '@secure-build/common/core/bytes';
import { limits } from '@secure-build/common/core/limits';
import { parseZip } from '@secure-build/common/formats/zip';
import type { WorkflowRun } from './run-workflow.ts';

/**
 * What lies at GitHub in the artifact that an output of a job announces, by name; nothing of what the output says about
 * the files is believed.
 */
export async function handedOver(
  { jobs, services }: WorkflowRun,
  job: string,
  output: 'handoff' | 'evidence',
): Promise<ReadonlyMap<string, Bytes>> {
  const text = jobs.find(({ name }) => name === job)?.outputs.get(output);
  if (text === undefined) throw new Error(`the job "${job}" gave no output "${output}"`);
  const { artifactId } = JSON.parse(text) as { readonly artifactId: number };
  const artifact = services.artifacts.artifacts.find(({ id }) => id === artifactId);
  if (artifact === undefined) throw new Error(`no artifact ${artifactId}`);
  const entries = await parseZip(artifact.bytes, limits.handoffBytes);
  return new Map(entries.map(({ name, bytes }) => [name, bytes]));
}
