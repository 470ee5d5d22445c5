import type { ProblemCode } from '../../core/problem-catalog.ts';
import type { Refusal } from './verify.ts';

/** Somebody else than the expected signers, by the lines of an expected identity and by the trusted roots. */
const otherSigner: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'verify/kind',
  'verify/trust',
  'verify/issuer',
  'verify/identity',
  'verify/signer-digest',
  'verify/source',
  'verify/ref',
  'verify/trigger',
  'verify/runner',
  'verify/environment',
  'verify/visibility',
]);

/** Refused because of who signed. The bundle may be sound: whoever asked did not name its signer. */
export function isByStranger({ code }: Pick<Refusal, 'code'>): boolean {
  return otherSigner.has(code);
}

/**
 * By somebody else, or about something else: where bundles of many are kept together, such a one says nothing about
 * the question. It is listed, and it is as if it were not there. Whatever else was refused may have been tampered with.
 */
export function isBystander(refusal: Pick<Refusal, 'code'>): boolean {
  return isByStranger(refusal) || refusal.code === 'verify/subject-mismatch';
}
