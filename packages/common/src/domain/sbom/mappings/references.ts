import { sha256 } from '../../../core/digest.ts';
import type { ComponentGraph } from '../component-graph.ts';

/**
 * One unique reference for each component: its purl, or, where another has the same (a workspace whose name
 * and version a registry knows too), its purl and a digest of its place; without a purl its key.
 */
export function referencesOf({ components }: ComponentGraph): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const { purl } of components) if (purl !== undefined) uses.set(purl, (uses.get(purl) ?? 0) + 1);
  return new Map(
    components.map(({ key, purl }) => {
      if (purl === undefined) return [key, key];
      const isUnique = uses.get(purl) === 1 || key === purl;
      return [key, isUnique ? purl : `${purl}#${sha256(key).slice(0, 16)}`];
    }),
  );
}
