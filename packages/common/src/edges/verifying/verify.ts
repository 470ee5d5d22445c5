import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { readExpectedSigners } from './expected-signers.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { readBuilders } from './released-builders.ts';
import { readTrust } from './trust-material.ts';
import { verifyArtifacts } from './verify-artifacts.ts';
import type { VerifyOptions } from './verify-options.ts';

/**
 * Mode `verify`: bundles against artifacts, or a whole evidence folder. It changes nothing. What most verifications
 * of one bundle do without is loaded when it is needed: loading takes longer than verifying.
 */
export async function verify(
  story: Run<Inputs>,
  folder: string,
  options: VerifyOptions = {},
): Promise<Outcome<OutputName>> {
  const { inputs, ports } = story;
  const expected = await readExpectedSigners(story, folder);
  const trust = await readTrust(story, folder, expected.signers);
  const signers = { trust, signers: expected.signers, now: ports.clock.now() };
  const released = await readBuilders(story, folder, signers, options.builders ?? []);
  const question = { expected, accepted: { ...signers, released }, options };
  if (inputs['bundle-path'].length > 0 || inputs.from.length > 0) return verifyArtifacts(story, question);
  const { verifyEvidence } = await import('./verify-evidence.ts');
  return verifyEvidence(story, folder, question);
}
