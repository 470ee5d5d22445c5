import { resolve } from 'node:path';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { refuseOutsideLink } from '@secure-build/common/domain/outside-link';
import { digestOfSet } from '@secure-build/common/domain/reproducibility/compare';
import { formatReport, unexplainedOf } from '@secure-build/common/domain/reproducibility/report';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { compare } from './compare.ts';
import type { Inputs } from './inputs.ts';
import { refuseInputsOfOtherModes } from './mode-inputs.ts';
import type { OutputName } from './outputs.ts';
import { rebuildTwice } from './rebuild.ts';
import { record } from './record.ts';
import { headlineOf, levelOf, summaryOf } from './summary.ts';

/** Builds twice or takes two sets, compares, and leaves report and statement in the evidence folder. */
export async function run({ inputs, ports, context }: Run<Inputs>): Promise<Outcome<OutputName>> {
  refuseInputsOfOtherModes(inputs);
  const at = (path: string) => resolve(context.workspace, path);
  const evidenceFolder = at(inputs['evidence-path'] ?? context.defaultEvidencePath);
  await refuseOutsideLink(ports.files, context.workspace, evidenceFolder, 'evidence-path');
  await refuseOutsideLink(ports.files, context.workspace, at(inputs['source-path']), 'source-path');
  const producer = producerOf('reproducibility-check');
  const evidence = openEvidence(ports.files, evidenceFolder, producer);

  const { finding, environments } =
    inputs.mode === 'rebuild'
      ? await rebuildTwice(inputs, ports, at, evidenceFolder)
      : await compare(inputs, ports, at);
  const recorded = await record(ports.files, evidence, producer, finding, {
    environments,
    exportArtifacts: inputs['export-artifacts'],
  });

  const { conclusion, coverage, comparison, reference } = finding;
  const skipped = coverage.skipped.map(({ name, reason }) => `${name}: ${reason}`);
  return {
    verdict: conclusion.verdict,
    headline: headlineOf(finding),
    facts: [
      ['Result', conclusion.result],
      ['Level', levelOf(finding)],
      ['Varied', coverage.applied.join(', ') || 'nothing'],
      ['Not varied', skipped.join('; ') || 'nothing'],
      ['Report', recorded.reportPath],
    ],
    summary: summaryOf(finding, inputs, recorded.reportPath),
    outputs: {
      result: conclusion.result,
      level: conclusion.level ?? '',
      regenerated: conclusion.level === 'byte',
      'unexplained-files': unexplainedOf(finding),
      'first-digest': digestOfSet(reference) ?? '',
      'second-digest': digestOfSet(comparison?.second ?? []) ?? '',
      'applied-variations': coverage.applied.join('\n'),
      'skipped-variations': skipped.join('\n'),
      'report-path': recorded.reportPath,
      'statement-path': recorded.statementPath ?? '',
    },
    annotations: coverage.skipped
      .filter(({ asked }) => asked)
      .map(({ name, reason }) => ({
        kind: 'notice',
        message: `Variation "${name}" was not applied: ${reason} The result does not cover it.`,
      })),
    details: formatReport(finding),
  };
}
