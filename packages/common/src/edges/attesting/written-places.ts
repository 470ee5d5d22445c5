import { resolve } from 'node:path';
import type { Run } from '../../domain/outcome.ts';
import { refuseOutsideLink } from '../../domain/outside-link.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';

/**
 * None of the folders that a signing run writes to may lead out of the workspace through a link that stands in the
 * checkout (SEC-064): the evidence, what waits beside it, and the copies. Asked before anything is signed, since a
 * signature that was logged cannot be taken back.
 *
 * @param folder absolute, of the evidence
 * @throws Problem `file/outside`
 */
export async function refuseLinkedPlaces(
  { inputs, ports: { files }, context: { workspace } }: Run<Pick<SigningInputs, 'output-path'>>,
  folder: string,
): Promise<void> {
  await refuseOutsideLink(files, workspace, folder, 'evidence-path');
  await refuseOutsideLink(files, workspace, `${folder}-pending`, 'evidence-path');
  const { 'output-path': copies } = inputs;
  if (copies !== undefined)
    await refuseOutsideLink(files, workspace, resolve(workspace, copies), 'output-path');
}
