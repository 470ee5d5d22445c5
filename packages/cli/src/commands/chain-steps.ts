import { relative } from 'node:path';
import { formatCanonicalJson } from '@secure-build/common/core/canonical-json';
import { type ProvedLevel, provedLevel } from '@secure-build/common/domain/evidence/proved-level';
import { verifyFolder } from '@secure-build/common/domain/evidence/verify-folder';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { type InputsOf, type InputTable, readInputs } from '@secure-build/common/edges/actions/inputs';
import { verifyCommand } from '@secure-build/common/edges/attesting/command-line';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { folderOutcome } from '@secure-build/common/edges/verifying/folder-outcome';
import { inputs as gateInputs } from '../../../../actions/policy-gate/src/inputs.ts';
import { run as gate } from '../../../../actions/policy-gate/src/run.ts';
import { inputs as provenanceInputs } from '../../../../actions/provenance/src/inputs.ts';
import { run as provenance } from '../../../../actions/provenance/src/run.ts';
import { inputs as reproduceInputs } from '../../../../actions/reproducibility-check/src/inputs.ts';
import { run as reproduce } from '../../../../actions/reproducibility-check/src/run.ts';
import { inputs as sbomInputs } from '../../../../actions/sbom/src/inputs.ts';
import { run as sbom } from '../../../../actions/sbom/src/run.ts';
import { inputs as signInputs } from '../../../../actions/sign/src/inputs.ts';
import { run as sign } from '../../../../actions/sign/src/run.ts';
import { type CommandCall, spellFlag } from '../command.ts';
import type { ChainPlan } from './chain-plan.ts';
import { warnOfOtherFiles } from './workspace-files.ts';

/** The last step also knows which build level all of it proves. */
export interface StepOutcome extends Outcome {
  readonly level?: ProvedLevel;
}

interface ChainStep<Name extends string> {
  readonly name: Name;
  readonly title: string;
  run(call: CommandCall, plan: ChainPlan): Promise<StepOutcome>;
}

/** What the first build made: the evidence folder keeps it. */
const builtFiles = ({ folder }: ChainPlan) => ({
  'artifact-root': `${folder}/artifacts`,
  'artifact-path': '**',
});

export const chainSteps = [
  step('sbom', 'List the components', async (call, plan) =>
    action(sbom, sbomInputs, call, plan, { 'source-path': sourceOf(call, plan), exclude: plan.exclude }),
  ),
  step('reproduce', 'Build twice in varied environments', async (call, plan) => {
    const outcome = await action(reproduce, reproduceInputs, call, plan, {
      'source-path': sourceOf(call, plan),
      prepare: plan.prepare ?? '',
      build: plan.build,
      'artifact-path': plan.artifacts,
      'keep-environment': plan.keepEnvironment,
      'export-artifacts': 'true',
    });
    const warnings = await warnOfOtherFiles(call.ports.files, plan);
    return { ...outcome, annotations: [...outcome.annotations, ...warnings] };
  }),
  step('provenance', 'State what was built, and how', async (call, plan) =>
    action(provenance, provenanceInputs, call, plan, {
      // The chain signs in the step after: all statements at once.
      mode: 'predicate',
      ...builtFiles(plan),
      // GitHub's build type has no place for them: what the job was asked to do is the workflow itself.
      'external-parameters': call.context.kind === 'workflow' ? '' : externalParameters(plan),
    }),
  ),
  step('sign', 'Sign the statements', async (call, plan) =>
    action(sign, signInputs, call, plan, { signers: plan.signers }),
  ),
  step('gate', 'Decide by the policy', async (call, plan) =>
    action(gate, gateInputs, call, plan, {
      'policy-path': plan.policy,
      ...builtFiles(plan),
      signers: plan.signers,
    }),
  ),
  step('verify', 'Verify what was written', verifyWritten),
] as const;

export type StepName = (typeof chainSteps)[number]['name'];

function step<const Name extends string>(
  name: Name,
  title: string,
  run: ChainStep<Name>['run'],
): ChainStep<Name> {
  return { name, title, run };
}

function externalParameters({ prepare, build, artifacts }: ChainPlan): string {
  return formatCanonicalJson({ prepare, build, 'artifact-path': artifacts });
}

/** The `run` of an action with the evidence folder of the chain. */
function action<Table extends InputTable>(
  run: (run: Run<InputsOf<Table>>) => Promise<Outcome>,
  table: Table,
  { ports, context }: CommandCall,
  { folder }: ChainPlan,
  given: Readonly<Record<string, string | readonly string[]>>,
): Promise<Outcome> {
  const all: Readonly<Record<string, string | readonly string[]>> = { ...given, 'evidence-path': folder };
  const texts = Object.entries(all).map(([name, value]) => {
    return [name, typeof value === 'string' ? value : value.join('\n')] as const;
  });
  const inputs = readInputs(table, new Map(texts), spellFlag);
  return run({ inputs, ports, context });
}

/** As `secure-build verify` does it, with the keys that this chain has just signed with. */
async function verifyWritten(
  { ports, context }: CommandCall,
  { folder, signers }: ChainPlan,
): Promise<StepOutcome> {
  const opened = await openSigners(signers, { ports, context });
  const accepted = {
    trust: { instances: opened.flatMap(({ trust }) => trust.instances) },
    signers: opened.map(({ expected }) => expected),
    now: ports.clock.now(),
  };
  const answer = await verifyFolder(ports.files, { folder, workspace: context.workspace, accepted });
  const outcome = folderOutcome(answer, folder, verifyCommand(context.workspace, folder, opened));
  return { ...outcome, level: provedLevel(answer.statements.map(({ verified }) => verified)) };
}

function sourceOf({ context }: CommandCall, { source }: ChainPlan): string {
  return relative(context.workspace, source) || '.';
}
