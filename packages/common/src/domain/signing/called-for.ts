import type { Bytes } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import type { Subject } from '../../formats/in-toto.ts';
import type { FurtherDigest } from '../ports.ts';
import { readBundle, readPayload } from './bundle-memo.ts';

const further = ['sha384', 'sha512'] as const satisfies readonly FurtherDigest[];

/**
 * Which digests of a file a verification of these bundles compares beside its SHA-256 (check 12: all that a subject
 * lists must match, SEC-062). They come from the same reading that is verified later: a search in the text would miss
 * a name that is written with escapes, and with it the difference. What cannot be read calls for all of them; that it
 * is refused is for the verifier to say.
 */
export function digestsCalledFor(bundles: readonly Bytes[]): readonly FurtherDigest[] {
  const named = new Set(bundles.flatMap(calledForBy));
  return further.filter((algorithm) => named.has(algorithm));
}

/** Which digests of a file these subjects name beside its SHA-256. */
export function furtherDigestsOf(subjects: readonly Pick<Subject, 'digest'>[]): readonly FurtherDigest[] {
  return further.filter((algorithm) => subjects.some(({ digest }) => digest[algorithm] !== undefined));
}

function calledForBy(bytes: Bytes): readonly FurtherDigest[] {
  try {
    const { content } = readBundle(bytes).value;
    // A signature over the file itself may be over any of its digests, as the key has it.
    if (content.kind === 'blob') return further;
    const { subject } = readPayload(content.envelope.payload).value;
    return furtherDigestsOf(subject);
  } catch (error) {
    if (error instanceof Problem) return further;
    throw error;
  }
}
