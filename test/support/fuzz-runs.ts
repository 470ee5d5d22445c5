/**
 * How often a property is tried: `usual` in `npm test`; `FUZZ_RUNS` times where it is set, as the long run of CI does,
 * and never less than usual.
 */
export function fuzzRuns(usual: number, asked: string | undefined = process.env.FUZZ_RUNS): number {
  if (asked === undefined) return usual;
  if (!/^[1-9]\d{0,8}$/.test(asked)) throw new Error(`FUZZ_RUNS: expected a whole number, got "${asked}"`);
  return Math.max(usual, Number(asked));
}
