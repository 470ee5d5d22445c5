/** By UTF-16 code units: the same order on every machine, whatever its locale. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A sorted copy, by the text that `key` gives for each item. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const copy = [...items];
  if (copy.length < 2) return copy;
  return copy
    .map((item) => ({ item, text: key(item) }))
    .sort((a, b) => byCodeUnits(a.text, b.text))
    .map(({ item }) => item);
}
