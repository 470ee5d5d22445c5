import type { Outcome, Run } from '../../domain/outcome.ts';
import type { BundleOutputName } from '../actions/bundle-outputs.ts';
import type { VerifyingInputs } from '../actions/verifying-inputs.ts';
import { readAccepted } from './accepted-signers.ts';
import { readExpectedSigners } from './expected-signers.ts';
import { verifyArtifacts } from './verify-artifacts.ts';
import type { VerifyOptions } from './verify-options.ts';

/**
 * Mode `verify`: bundles against artifacts, or a whole evidence folder. It changes nothing. What most verifications
 * of one bundle do without is loaded when it is needed: loading takes longer than verifying.
 */
export async function verify(
  story: Run<VerifyingInputs>,
  folder: string,
  options: VerifyOptions = {},
): Promise<Outcome<BundleOutputName>> {
  const { inputs } = story;
  const expected = await readExpectedSigners(story, folder);
  const question = { expected, accepted: await readAccepted(story, folder, expected.signers), options };
  if (inputs['bundle-path'].length > 0 || inputs.from.length > 0) return verifyArtifacts(story, question);
  const { verifyEvidence } = await import('./verify-evidence.ts');
  return verifyEvidence(story, folder, question);
}
