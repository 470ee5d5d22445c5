import type { Value } from './value.ts';

/** One job of a matrix: its values, and the names that came first, which make the job's suffix. */
export type Combination = Readonly<Record<string, Value>>;

type Record_ = Readonly<Record<string, Value>>;

/**
 * The combinations of a matrix in GitHub's order: the product of all lists, without what `exclude` names in part,
 * then each `include` either added to all combinations that it changes nothing of, or as one of its own.
 */
export function expandMatrix(matrix: Record_): readonly Combination[] {
  const lists = Object.entries(matrix).filter(([key]) => key !== 'include' && key !== 'exclude');
  const product = lists.reduce<readonly Combination[]>(
    (all, [key, values]) => all.flatMap((one) => asList(values).map((value) => ({ ...one, [key]: value }))),
    lists.length === 0 ? [] : [{}],
  );
  const excluded = asList(matrix.exclude).map(asRecord);
  const kept = product.filter((one) => !excluded.some((part) => isPartOf(part, one)));
  const original = kept.map((one) => ({ base: one, all: { ...one } as Record<string, Value> }));
  const added: Combination[] = [];
  for (const extra of asList(matrix.include).map(asRecord)) {
    // What an earlier `include` added may be replaced; what the lists gave may not.
    const fitting = original.filter(({ base }) =>
      Object.entries(extra).every(([key, value]) => !(key in base) || same(base[key], value)),
    );
    if (fitting.length === 0) added.push(extra);
    for (const { all } of fitting) Object.assign(all, extra);
  }
  return [...original.map(({ all }) => all), ...added];
}

/** `NAME (a, b)` as GitHub shows a job of a matrix. */
export function matrixSuffix(combination: Combination): string {
  const values = Object.values(combination).map((value) =>
    typeof value === 'object' && value !== null ? Object.values(value).map(String).join(', ') : String(value),
  );
  return values.length === 0 ? '' : ` (${values.join(', ')})`;
}

const asList = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

const asRecord = (value: Value): Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record_) : {};

const isPartOf = (part: Record_, whole: Record_): boolean =>
  Object.entries(part).every(([key, value]) => same(whole[key], value));

const same = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
