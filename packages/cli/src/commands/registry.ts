import type { Command } from '../command.ts';
import { actionCommand } from './action-command.ts';

/** Every command, in the order of `--help`. A command is one line here. */
export const commands: readonly Command[] = [
  {
    name: 'chain',
    meaning: 'Build twice, list the components, write provenance, sign, decide, and verify: the whole chain.',
    load: () => import('./chain.ts'),
  },
  actionCommand('sbom', 'List the components of a source tree.', async () => ({
    ...(await import('../../../../actions/sbom/src/inputs.ts')),
    ...(await import('../../../../actions/sbom/src/run.ts')),
  })),
  actionCommand('sign', 'Sign statements of the evidence folder, or verify them.', async () => ({
    ...(await import('../../../../actions/sign/src/inputs.ts')),
    ...(await import('../../../../actions/sign/src/run.ts')),
  })),
  actionCommand('provenance', 'State what was built, from what, and how.', async () => ({
    ...(await import('../../../../actions/provenance/src/inputs.ts')),
    ...(await import('../../../../actions/provenance/src/run.ts')),
  })),
  actionCommand('reproduce', 'Build twice in varied environments and compare.', async () => ({
    ...(await import('../../../../actions/reproducibility-check/src/inputs.ts')),
    ...(await import('../../../../actions/reproducibility-check/src/run.ts')),
  })),
  actionCommand('gate', 'Decide by a policy over verified evidence.', async () => ({
    ...(await import('../../../../actions/policy-gate/src/inputs.ts')),
    ...(await import('../../../../actions/policy-gate/src/run.ts')),
  })),
  {
    name: 'verify',
    meaning: 'Verify an evidence folder or artifacts: who signed what, when, and why that is believed.',
    positionals: { usage: 'FOLDER | ARTIFACT…', min: 1, max: 10_000 },
    load: () => import('./verify.ts'),
  },
  {
    name: 'init',
    meaning: 'Write the workflow that calls ours, and a policy, for the project in this folder.',
    load: () => import('./init.ts'),
  },
];
