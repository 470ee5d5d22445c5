import { Problem } from '../../core/problem.ts';
import type { PlannedBundle } from '../../domain/signing/stores.ts';

/**
 * For a store that knows bundles by their names: the second of one name would replace the first or be refused, after
 * both are signed.
 *
 * @throws Problem `subject/collision`
 */
export function requireDistinctNames(planned: readonly PlannedBundle[], place: string): void {
  const names = new Set<string>();
  for (const { fileName } of planned) {
    if (names.has(fileName))
      throw new Problem('subject/collision', `${place}: two bundles would be named "${fileName}"`);
    names.add(fileName);
  }
}
