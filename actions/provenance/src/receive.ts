import { resolve } from 'node:path';
import { blocks } from '@secure-build/common/core/markdown';
import { pass } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseOutsideLink } from '@secure-build/common/domain/outside-link';
import { receiveHandoff } from '@secure-build/common/edges/github/handed-over';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { emptyHandoff, parseHandoff } from '@secure-build/common/formats/handoff';
import type { Delivery } from './delivery.ts';
import type { Inputs } from './inputs.ts';
import { type OutputName, outputsOf } from './outputs.ts';
import { receiveSummary } from './receive-summary.ts';

/**
 * Mode `receive`: takes what other jobs of this run have handed over, each file with the size and digest that the
 * output of that job says. Files go into `receive-path`, evidence into the evidence folder.
 */
export async function receive(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs } = story;
  const { handoff: filesText, evidence: evidenceText, 'receive-path': path } = inputs;
  // An output that was dropped is an empty input, which is like none: what was asked for tells them apart.
  if (filesText === undefined && path !== undefined) throw emptyHandoff('input "handoff"');
  if (filesText === undefined && evidenceText === undefined)
    throw emptyHandoff('input "handoff" or "evidence"');
  // Both are understood before anything is fetched.
  const files = filesText === undefined ? undefined : parseHandoff(filesText, 'input "handoff"');
  const evidence = evidenceText === undefined ? undefined : parseHandoff(evidenceText, 'input "evidence"');
  const receiver = { ...story, token: inputs['github-token'] };
  const { deadline: deadlineMs } = inputs;
  const deliveries: Delivery[] = [];
  if (files !== undefined && path !== undefined) {
    const target = await targetOf(story, path);
    const received = await receiveHandoff(receiver, files, { target, deadlineMs });
    deliveries.push({ what: 'files', received, folder: path });
  }
  if (evidence !== undefined) {
    const opened = openEvidence(story.ports.files, folder, producerOf('provenance'));
    const received = await opened.exclusively(() =>
      receiveHandoff(receiver, evidence, { target: folder, deadlineMs }),
    );
    // What cannot be read as evidence is found here, not by whoever needs it.
    await opened.entries();
    deliveries.push({ what: 'evidence', received, folder });
  }
  return outcomeOf(story, deliveries);
}

async function targetOf({ ports, context }: Run<Inputs>, path: string): Promise<string> {
  const target = resolve(context.workspace, path);
  await refuseOutsideLink(ports.files, context.workspace, target, 'receive-path');
  return target;
}

function outcomeOf({ inputs, context }: Run<Inputs>, deliveries: readonly Delivery[]): Outcome<OutputName> {
  const all = deliveries.flatMap(({ received }) => received.files);
  const files = deliveries.find(({ what }) => what === 'files');
  return {
    verdict: pass,
    headline: `${all.length} ${all.length === 1 ? 'file' : 'files'} received, each with the digest that was handed over.`,
    facts: deliveries.flatMap(({ what, received: { artifact, files: carried }, folder }) => [
      [what === 'files' ? 'Files' : 'Evidence', `${carried.length} in ${folder}`] as const,
      ['Artifact', `${artifact.id}, sha256:${artifact.digest}`] as const,
    ]),
    summary:
      inputs.summary === 'none' || inputs['show-summary'] === 'false'
        ? blocks()
        : receiveSummary(deliveries, context.kind === 'workflow' ? context.github.runId : ''),
    outputs: outputsOf({ 'artifact-root': files?.folder ?? '' }),
    annotations: [],
  };
}
