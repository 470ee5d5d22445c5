import { byteMutants, fieldMutants, type Mutant } from '../../support/mutants.ts';
import type { Ending, Judge } from '../judge.ts';
import { ownJudge } from '../own-judges.ts';
import { type BundleKind, Differences, kindOf, type Verdict } from './differences.ts';
import { makeOriginals, type Original } from './mutants.ts';
import { ourVerifier } from './our-verifier.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { caseOf, type JudgeCase, judgeCases } from './sigstore-judge.ts';
import type { Answer } from './verifier.ts';

const tool = ownJudge('sigstore-judge');
const JUDGE = 'sigstore-judge';

/** The verdicts of ours and of sigstore-go on every changed bundle are the same, or listed with the reason. */
export const mutantVerdicts: Judge = {
  name: `sigstore-go ${tool.version} and ours on every changed bundle`,
  about: 'bundles of five kinds with each field and each byte changed',
  async run(places) {
    const installed = await tool.install(places);
    if (installed.kind !== 'ready') return installed;
    return inScratchFolder(async (folder) => {
      const comparison = new Comparison();
      for (const original of await makeOriginals(folder)) {
        const before = comparison.count;
        await compare(installed.program, folder, original, comparison);
        places.tell(`${original.name}: ${comparison.count - before} changed bundles`);
      }
      return comparison.ending();
    });
  },
};

/** Counts pairs of verdicts; those that differ and are not listed are gathered by the place that was changed. */
class Comparison {
  readonly #differences = new Differences();
  readonly #unexplained = new Map<string, { count: number; readonly example: string }>();
  readonly #counts = { same: 0, accepted: 0, explained: 0 };
  readonly #broken: string[] = [];

  get count(): number {
    return this.#counts.same + this.#counts.explained + this.#unexplained.size;
  }

  original(name: string, ours: Answer, theirs: Answer): void {
    for (const [who, { accepted, said }] of [['ours', ours] as const, [JUDGE, theirs] as const]) {
      if (!accepted) this.#broken.push(`${name}: the good bundle is refused by ${who}: ${said}`);
    }
  }

  add(name: string, kind: BundleKind, { pointer, what }: Mutant, ours: Answer, theirs: Answer): void {
    const [ourVerdict, theirVerdict] = [verdictOf(ours), verdictOf(theirs)];
    if (ourVerdict === theirVerdict) {
      this.#counts.same += 1;
      if (ours.accepted) this.#counts.accepted += 1;
      return;
    }
    const change = { kind, pointer, what, code: ours.code };
    if (this.#differences.explain(JUDGE, change, ourVerdict, theirVerdict) !== undefined) {
      this.#counts.explained += 1;
      return;
    }
    const place = `${name}: ${pointer}: ours ${ourVerdict}, theirs ${theirVerdict}`;
    const known = this.#unexplained.get(place);
    const example = `${what}; ${ours.accepted ? `they: ${theirs.said}` : `we: ${ours.said}`}`.slice(0, 250);
    if (known === undefined) this.#unexplained.set(place, { count: 1, example });
    else known.count += 1;
  }

  ending(): Ending {
    const { same, accepted, explained } = this.#counts;
    const faults = [
      ...this.#broken,
      ...[...this.#unexplained].map(
        ([place, { count, example }]) => `${place} (${count}, such as ${example})`,
      ),
      ...this.#differences
        .unmet(JUDGE)
        .map(({ at, because }) => `differences.json: ${at.join(', ')} was not met: ${because}`),
    ];
    if (faults.length > 0) return { kind: 'failed', because: faults.join('\n') };
    return {
      kind: 'passed',
      counted: `${same} verdicts are the same (${accepted} accepted); ${explained} differ as differences.json says`,
    };
  }
}

const verdictOf = ({ accepted }: Answer): Verdict => (accepted ? 'accepted' : 'refused');

async function compare(
  program: string,
  folder: string,
  { name, question }: Original,
  comparison: Comparison,
): Promise<void> {
  const ours = ourVerifier();
  const kind = kindOf(question.bundle);
  const asked: (Mutant | undefined)[] = [];
  const answers: Answer[] = [];
  // Ours answers while the other process thinks.
  const cases = function* (): Generator<JudgeCase> {
    for (const mutant of withOriginal(question.bundle)) {
      const changed = mutant === undefined ? question : { ...question, bundle: mutant.bytes };
      asked.push(mutant);
      answers.push(ours.askAtOnce(changed));
      yield caseOf(changed, String(asked.length), folder);
    }
  };
  let index = 0;
  await judgeCases(program, cases(), (theirs) => {
    const mutant = asked[index];
    const answer = answers[index];
    index += 1;
    if (answer === undefined) throw new Error('an answer without a question');
    if (mutant === undefined) comparison.original(name, answer, theirs);
    else comparison.add(name, kind, mutant, answer, theirs);
  });
}

function* withOriginal(bundle: Original['question']['bundle']): Generator<Mutant | undefined> {
  yield undefined;
  yield* fieldMutants(bundle);
  yield* byteMutants(bundle);
}
