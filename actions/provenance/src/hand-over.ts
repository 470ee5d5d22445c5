import { resolve } from 'node:path';
import { blocks } from '@secure-build/common/core/markdown';
import { Problem } from '@secure-build/common/core/problem';
import { pass } from '@secure-build/common/core/verdict';
import { builtFiles } from '@secure-build/common/domain/handoff/built-files';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import type { GithubContext } from '@secure-build/common/domain/run-context';
import { handOverFiles } from '@secure-build/common/edges/github/hand-over';
import { jobArtifacts } from '@secure-build/common/edges/github/job-artifacts';
import { handOverEvidence } from './hand-over-evidence.ts';
import { handOverSummary, type Sent } from './hand-over-summary.ts';
import type { Inputs } from './inputs.ts';
import { type OutputName, outputsOf } from './outputs.ts';

/**
 * Mode `hand-over`: hashes what the commands before this step have built, or the evidence folder, and sends it to the
 * jobs after this one. They get it by the number and the digest that the output says, never by a name.
 */
export async function handOver(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, context } = story;
  if (context.kind !== 'workflow')
    throw new Problem('context/missing', 'files are handed over between the jobs of a workflow only');
  const sent =
    inputs.kind === 'files' ? await sendFiles(story, context.github) : await handOverEvidence(story, folder);
  const { files, artifactName, sizeBytes, handoff, text, digest } = sent;
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  const what = inputs.kind === 'files' ? count : `The evidence folder (${count})`;
  return {
    verdict: pass,
    headline: `${what} handed over as artifact ${handoff.artifactId}.`,
    facts: [
      ['Files', String(files.length)],
      ['Artifact', `${handoff.artifactId} (${artifactName})`],
      ['Size', `${sizeBytes} bytes`],
      ['Digest', `sha256:${handoff.artifactDigest}`],
    ],
    summary:
      inputs.summary === 'none' || inputs['show-summary'] === 'false'
        ? blocks()
        : handOverSummary(sent, { kind: inputs.kind, repository: context.github.repository }),
    outputs: outputsOf({
      handoff: text,
      'handoff-digest': `sha256:${digest}`,
      'subject-count': inputs.kind === 'files' ? files.length : '',
    }),
    annotations: [],
  };
}

async function sendFiles({ inputs, ports, context }: Run<Inputs>, github: GithubContext): Promise<Sent> {
  const root = resolve(context.workspace, inputs['artifact-root']);
  const files = await builtFiles(ports.files, root, inputs['artifact-path']);
  const world = { ports, github, service: jobArtifacts(ports, github) };
  return { files, ...(await handOverFiles(world, 'files', files, inputs.deadline)) };
}
