import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { attestStatements } from '@secure-build/common/edges/attesting/attest-statements';
import { openRunSigners } from '@secure-build/common/edges/attesting/run-signers';
import { producerOf } from '@secure-build/common/edges/suite-version';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { nothingOutcome, signedOutcome, unsignedOutcome } from './signed-outcome.ts';
import { findUnsigned } from './unsigned.ts';

/** Mode `attest`: statements that exist, or a predicate about subjects, signed and kept in the evidence folder. */
export async function attest(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const evidence = openEvidence(story.ports.files, folder, producerOf('sign'));
  const unsigned = await findUnsigned(story, evidence);
  const signers = await openRunSigners(story);
  if (signers === undefined) return unsignedOutcome(story.ports);
  if (unsigned.statements.length === 0) return nothingOutcome();
  const signed = await attestStatements(story, evidence, unsigned, signers);
  return signedOutcome(story, { ...signed, resolvedTags: unsigned.resolvedTags });
}
