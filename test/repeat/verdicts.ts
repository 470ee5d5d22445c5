/** How often each test ended in each way; tests of one name count together. */
export type Verdicts = ReadonlyMap<string, number>;

const LINE = /^(?<indent> *)(?:# Subtest: (?<begun>.*)|(?<end>not ok|ok) \d+ - (?<ended>.*))$/;
/** What TAP nests a test by. */
const INDENT = 4;

/**
 * The verdicts in the TAP of `node --test`: `ok`, `not ok` or `skip` with the path of the test. The order is left out,
 * because tests run at the same time.
 */
export function readVerdicts(tap: string): Verdicts {
  const verdicts = new Map<string, number>();
  const path: string[] = [];
  for (const line of tap.split('\n')) {
    const { indent = '', begun, end, ended } = LINE.exec(line)?.groups ?? {};
    const depth = indent.length / INDENT;
    if (begun !== undefined) path.splice(depth, path.length, begun);
    if (end === undefined || ended === undefined) continue;
    const [name = '', directive] = ended.split(/ # (?=SKIP|TODO)/);
    const verdict = directive?.startsWith('SKIP') ? 'skip' : end;
    const key = `${verdict} ${[...path.slice(0, depth), name].join(' > ')}`;
    verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
  }
  return verdicts;
}

/** One sentence for each verdict that one of the two runs has more often. */
export function differences(first: Verdicts, later: Verdicts): readonly string[] {
  return [...new Set([...first.keys(), ...later.keys()])].flatMap((verdict) => {
    const [before, after] = [first.get(verdict) ?? 0, later.get(verdict) ?? 0];
    return before === after ? [] : [`${verdict}: ${before} in the first run, ${after} in this one`];
  });
}

export const countOf = (verdicts: Verdicts, kind: 'ok' | 'not ok' | 'skip'): number =>
  [...verdicts].reduce((sum, [verdict, count]) => sum + (verdict.startsWith(`${kind} `) ? count : 0), 0);
