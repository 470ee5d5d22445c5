/**
 * The results in the order of the items, with at most `width` calls at work at the same time. After a fault no
 * further item is begun, and the fault is thrown.
 */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  let failed = false;
  async function takeFromRest(): Promise<void> {
    for (const [index, item] of rest) {
      if (failed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, takeFromRest));
  return results;
}
