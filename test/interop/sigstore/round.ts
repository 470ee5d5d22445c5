import type { Bytes } from '@secure-build/common/core/bytes';
import { artifact as usual, withOneByteChanged } from './asked-about.ts';
import { changedTwins } from './changed-twins.ts';
import { kindOf } from './differences.ts';
import type { Expected } from './tally.ts';
import type { Question } from './verifier.ts';

/** The question with its answers: the good one, another artifact, and each twin with one byte changed. */
export function roundOf(
  maker: string,
  good: Omit<Question, 'artifact'>,
  { twins = 'all', wanted = 'accepted', artifact = usual }: RoundOptions = {},
): readonly Expected[] {
  const asked = { ...good, artifact };
  const kind = kindOf(good.bundle);
  const changed = changedTwins(good.bundle).slice(0, twins === 'all' ? undefined : 1);
  return [
    { what: maker, question: asked, wanted },
    {
      what: `${maker}, one byte changed: artifact`,
      question: { ...asked, artifact: withOneByteChanged(artifact) },
      wanted: 'refused',
    },
    ...changed.map(
      ({ what, pointer, bundle }): Expected => ({
        what: `${maker}, ${what}`,
        question: { ...asked, bundle },
        wanted: 'refused',
        change: { kind, pointer },
      }),
    ),
  ];
}

export interface RoundOptions {
  /** The first twin only: for verifiers that take a second for each question. */
  readonly twins?: 'all' | 'first';
  /** `refused` for what nobody may accept in the first place. */
  readonly wanted?: Expected['wanted'];
  /** What the bundle is about, where it is not what is signed in every round. */
  readonly artifact?: Bytes;
}
