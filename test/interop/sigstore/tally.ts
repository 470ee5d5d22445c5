import type { Ending } from '../judge.ts';
import { type Change, Differences, type Verdict } from './differences.ts';
import type { Answer, Question, Verifier } from './verifier.ts';

export interface Expected {
  /** Who made what, and what was changed. */
  readonly what: string;
  readonly question: Question;
  readonly wanted: Verdict;
  /** Of a changed bundle: what `differences.json` may explain. */
  readonly change?: Change;
}

/** Counts verdicts that are as they should be, and keeps the others. */
export class Tally {
  readonly #differences: Differences;
  readonly #counts = { accepted: 0, refused: 0, explained: 0 };
  readonly #wrong: string[] = [];

  constructor(differences = new Differences()) {
    this.#differences = differences;
  }

  async ask(verifier: Verifier, expected: readonly Expected[]): Promise<void> {
    const answers = await verifier.ask(expected.map(({ question }) => question));
    for (const [index, one] of expected.entries()) this.count(verifier.name, one, answers[index]);
  }

  count(
    verifier: string,
    { what, wanted, change }: Pick<Expected, 'what' | 'wanted' | 'change'>,
    answer: Answer | undefined,
  ): void {
    const verdict: Verdict = answer?.accepted === true ? 'accepted' : 'refused';
    const isExplained = (explained: Change) =>
      this.#differences.explain(verifier, explained, wanted, verdict) !== undefined;
    if (answer !== undefined && verdict === wanted) this.#counts[verdict] += 1;
    else if (answer !== undefined && change !== undefined && isExplained(change)) this.#counts.explained += 1;
    else
      this.fail(`${verifier}: ${what}: wanted ${wanted}; it said: ${answer?.said.slice(0, 300) || verdict}`);
  }

  fail(what: string): void {
    this.#wrong.push(what);
  }

  ending(): Ending {
    const { accepted, refused, explained } = this.#counts;
    const more = this.#wrong.length > 20 ? [`and ${this.#wrong.length - 20} more`] : [];
    if (this.#wrong.length > 0)
      return { kind: 'failed', because: [...this.#wrong.slice(0, 20), ...more].join('\n') };
    // A round without either kind has shown nothing.
    if (accepted === 0 || refused === 0)
      return { kind: 'failed', because: `${accepted} accepted, ${refused} refused: not a round` };
    const listed = explained === 0 ? '' : `; ${explained} differ as differences.json says`;
    return {
      kind: 'passed',
      counted: `${accepted} accepted and ${refused} refused, as they should be${listed}`,
    };
  }
}
