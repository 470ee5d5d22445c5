import { didYouMean } from '../../core/did-you-mean.ts';
import { Problem } from '../../core/problem.ts';
import { type VariationId, variations } from './variations/registry.ts';

/** Factors of the specification that need root or another machine; named so that nobody takes them for a slip. */
const LATER = ['user', 'host', 'cpu', 'dirorder', 'aslr', 'clock', 'network', 'cache', 'kernel'] as const;
const SETS_LATER = ['standard', 'harsh'] as const;
const MINIMAL = 'minimal';

export const variationIds: readonly VariationId[] = variations.map(({ id }) => id);

/** What the input `variations` asks for. */
export interface Selection {
  readonly varied: readonly VariationId[];
  /** The part of `varied` that was asked for by name: a run without them fails. Members of a set are stated only. */
  readonly required: readonly VariationId[];
}

/**
 * Lines of the input: `minimal`, or names; `-name` takes one out again. Nothing means `minimal`, and so does a
 * list that only takes out.
 *
 * @throws Problem `reproducibility/unknown-variation`; `input/invalid` when no factor is left.
 */
export function selectVariations(lines: readonly string[]): Selection {
  const removed = new Set(
    lines
      .filter((line) => line.startsWith('-'))
      .flatMap((line) => (line === `-${MINIMAL}` ? variationIds : knownId(line.slice(1)))),
  );
  const named = lines.filter((line) => !line.startsWith('-') && line !== MINIMAL).map(knownId);
  const wholeSet = named.length === 0 || lines.includes(MINIMAL);
  const varied = variationIds.filter((id) => (wholeSet || named.includes(id)) && !removed.has(id));
  if (varied.length === 0) {
    throw new Problem('input/invalid', 'variations: every factor is taken out, so nothing would be varied', {
      hint: `Leave at least one of ${variationIds.join(', ')}.`,
    });
  }
  return { varied, required: varied.filter((id) => named.includes(id)) };
}

function knownId(name: string): VariationId {
  const id = variationIds.find((known) => known === name);
  if (id !== undefined) return id;
  const later = [...LATER, ...SETS_LATER].find((known) => known === name);
  const known = `Known: ${[MINIMAL, ...variationIds].join(', ')}.`;
  if (later !== undefined) {
    throw new Problem(
      'reproducibility/unknown-variation',
      `variations: "${later}" is not in this version. ${known}`,
    );
  }
  const near = synonym(name) || didYouMean(name, [MINIMAL, ...variationIds, ...LATER, ...SETS_LATER]);
  throw new Problem(
    'reproducibility/unknown-variation',
    `variations: unknown name ${JSON.stringify(name)}.${near} ${known}`,
  );
}

const synonyms = new Map<string, VariationId>([
  ['timezone', 'tz'],
  ['time-zone', 'tz'],
  ['zone', 'tz'],
  ['lang', 'locale'],
  ['language', 'locale'],
  ['environment', 'env'],
  ['folder', 'path'],
  ['directory', 'path'],
  ['build-path', 'path'],
]);

/** "timezone" is far from "tz" letter by letter, but nobody means anything else by it. */
function synonym(name: string): string {
  const id = synonyms.get(name.toLowerCase());
  return id === undefined ? '' : ` Did you mean "${id}"?`;
}
