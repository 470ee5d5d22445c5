import { Problem } from '@secure-build/common/core/problem';
import type { Run } from '@secure-build/common/domain/outcome';
import type { Signer } from '@secure-build/common/domain/signing/signer';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import type { Inputs } from './inputs.ts';

/** Who signs the decision: nobody where another job does. @throws Problem `input/invalid`, or as the signers say */
export async function openDecisionSigners(story: Run<Inputs>): Promise<readonly Signer[]> {
  const { signers } = story.inputs;
  if (!signers.includes('none')) return openSigners(signers, story);
  if (signers.length === 1) return [];
  throw new Problem(
    'input/invalid',
    'input "signers": "none" stands alone: a decision is signed here or later',
  );
}
