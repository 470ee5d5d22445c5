import { groupBy } from '../../core/group-by.ts';

/**
 * File names in the same order, each once: of those that are wanted several times, every one gets a number that makes
 * a name nobody wants. Disks of Windows and macOS take `A` and `a` for one, so we do everywhere.
 */
export function distinctStems(wanted: readonly string[]): readonly string[] {
  const namesakes = groupBy(wanted, keyOf);
  const taken = new Set(namesakes.keys());
  const numbers = new Map<string, number>();
  return wanted.map((stem) => {
    const key = keyOf(stem);
    if (namesakes.get(key)?.length === 1) return stem;
    let number = (numbers.get(key) ?? 0) + 1;
    while (taken.has(`${key}.${number}`)) number += 1;
    numbers.set(key, number);
    taken.add(`${key}.${number}`);
    return `${stem}.${number}`;
  });
}

const keyOf = (stem: string) => stem.toLowerCase();
