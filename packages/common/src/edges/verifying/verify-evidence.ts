import { resolve } from 'node:path';
import { verifyFolder } from '@secure-build/common/domain/evidence/verify-folder';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { folderOutcome } from './folder-outcome.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { tellOwnKey } from './own-key.ts';
import { folderCommand } from './verify-command.ts';
import type { VerifyQuestion } from './verify-options.ts';

/** A whole evidence folder, of which each byte counts. */
export async function verifyEvidence(
  story: Run<Inputs>,
  folder: string,
  { expected, accepted, options }: VerifyQuestion,
): Promise<Outcome<OutputName>> {
  const { inputs, ports, context } = story;
  tellOwnKey(ports, expected);
  const workspace = resolve(context.workspace, inputs['artifact-root']);
  const answer = await verifyFolder(ports.files, { folder, workspace, accepted });
  if (answer.verdict.kind === 'pass') await options.onPass?.(answer);
  return folderOutcome(answer, folder, folderCommand(story, folder, accepted.signers), inputs);
}
