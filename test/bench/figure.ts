/** One line of the bench: a ratio of two measurements of the same run, against its bar. */
export interface Figure {
  readonly what: string;
  readonly ratio: number;
  /** The ratio must not be above it; with `atLeast` not below it. */
  readonly bar: number;
  readonly atLeast?: true;
  readonly more: string;
}

/** Why a figure could not be taken on this machine. */
export interface NotMeasured {
  readonly what: string;
  readonly needs: string;
}

export interface Bench {
  readonly name: string;
  /** @param scratch an empty folder of its own */
  measure(scratch: string): Promise<readonly (Figure | NotMeasured)[]>;
}

export const isMet = ({ ratio, bar, atLeast }: Figure): boolean =>
  atLeast === true ? ratio >= bar : ratio <= bar;

/** `ok     sbom, idle: 1.18 (at most 1.25; CPU 61 ms, bare Node 51 ms)` */
export function formatFigure(figure: Figure | NotMeasured): string {
  if ('needs' in figure) return `SKIPPED (needs ${figure.needs}): ${figure.what}`;
  const { what, ratio, bar, atLeast, more } = figure;
  const limit = `${atLeast === true ? 'at least' : 'at most'} ${bar.toFixed(2)}`;
  return `${isMet(figure) ? 'ok    ' : 'MISSED'} ${what}: ${ratio.toFixed(2)} (${limit}; ${more})`;
}
