import { Problem } from '../../core/problem.ts';
import { predicateTypes } from '../../formats/in-toto.ts';

/** Types that only the step which concludes them may sign. */
const concluded: readonly string[] = [predicateTypes.evidenceSeal, predicateTypes.policyDecision];

/** What a platform says of a build, and what a verifier says of it: never on the word of a file. */
const ofPlatforms = /^https:\/\/slsa\.dev\/(?:provenance|verification_summary)\//;

/**
 * A seal is made of the index that stands there, a decision by the gate. Signing either because a file asks for
 * it would let whoever writes a file choose the verdict, or vouch for a folder of his own.
 *
 * @throws Problem `statement/invalid`
 */
export function refuseOwnWords(predicateType: string, file: string): void {
  if (!concluded.includes(predicateType)) return;
  refuse(predicateType, file, 'The gate signs decisions itself.');
}

/**
 * The same where a job signs that states provenance itself: a provenance that somebody hands over would be certified
 * as if the platform had filled it in.
 *
 * @throws Problem `statement/invalid`
 */
export function refuseForeignProvenance(predicateType: string, file: string): void {
  if (!ofPlatforms.test(predicateType)) return;
  refuse(predicateType, file, 'Let the job that signs state the provenance: "mode: attest" with "handoff".');
}

/**
 * `attest.yml` signs for a build that it did not see: that two builds gave the same would be the caller's word under its
 * name. `reproduce.yml` sees both.
 *
 * @throws Problem `statement/invalid`
 */
export function refuseForeignReproduction(predicateType: string, file: string): void {
  if (predicateType !== predicateTypes.reproducibility) return;
  refuse(predicateType, file, 'Let reproduce.yml build twice and sign what it has seen.');
}

function refuse(predicateType: string, file: string, instead: string): never {
  throw new Problem(
    'statement/invalid',
    `a statement of the type ${predicateType} is signed only by the step that concludes it`,
    { at: { file }, hint: `Remove the file and find out who wrote it. ${instead}` },
  );
}
