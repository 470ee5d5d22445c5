import { resolve } from 'node:path';
import { verifyFolder } from '../../domain/evidence/verify-folder.ts';
import type { Outcome, Run } from '../../domain/outcome.ts';
import type { BundleOutputName } from '../actions/bundle-outputs.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { givenArtifacts } from './asked-artifacts.ts';
import { folderOutcome } from './folder-outcome.ts';
import { tellOwnKey } from './own-key.ts';
import { folderCommand } from './verify-command.ts';
import { demandsOf, type VerifyQuestion } from './verify-options.ts';

/** A whole evidence folder, of which each byte counts. */
export async function verifyEvidence(
  story: Run<VerifyingInputs>,
  folder: string,
  { expected, accepted, options }: VerifyQuestion,
): Promise<Outcome<BundleOutputName>> {
  const { inputs, ports, context } = story;
  tellOwnKey(ports, expected);
  const workspace = resolve(context.workspace, inputs['artifact-root']);
  const given = options.artifacts ?? (inputs.subjects.length === 0 ? [] : await givenArtifacts(story));
  const answer = await verifyFolder(ports.files, {
    folder,
    workspace,
    accepted,
    named: given,
    ...demandsOf(options),
  });
  if (answer.verdict.kind === 'pass') await options.onPass?.(answer);
  return folderOutcome(
    answer,
    folder,
    folderCommand(story, folder, accepted.signers, { ...options, artifacts: given }),
    inputs,
  );
}
