import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { LoadProblem } from './load-problem.ts';

export type CacheMode = 'none' | 'read' | 'write' | 'write-only';

export interface LiftedWorkflow {
  /** The same file with blanks where the key stood: every line and column stays what it was. */
  readonly text: string;
  /** At the top level. */
  readonly workflow: CacheMode | undefined;
  /** By the id of the job. */
  readonly jobs: ReadonlyMap<string, CacheMode>;
}

const KEY = 'cache-mode';
const MODES: readonly string[] = ['none', 'read', 'write', 'write-only'] satisfies readonly CacheMode[];

/**
 * Takes `cache-mode` out of a workflow, because the official parser refuses a key that GitHub takes (platform
 * specification, 10.3). `cache-mode.test.ts` fails as soon as the parser knows it; then this file can go.
 */
export function liftCacheMode(text: string, path: string): LiftedWorkflow {
  const root = parseDocument(text, { uniqueKeys: false }).contents;
  const found: Pair[] = [];
  const take = (map: unknown): CacheMode | undefined => {
    const pairs = isMap(map) ? map.items.filter(({ key }) => isScalar(key) && key.value === KEY) : [];
    if (pairs.length > 1) throw new LoadProblem(path, `'${KEY}' is already defined`);
    found.push(...pairs);
    return pairs[0] === undefined ? undefined : modeOf(pairs[0], path);
  };
  const jobs = isMap(root) ? root.get('jobs') : undefined;
  const workflow = take(root);
  const ofJobs = (isMap(jobs) ? (jobs as YAMLMap).items : []).flatMap(({ key, value }) => {
    const mode = take(value);
    return mode === undefined || !isScalar(key) ? [] : [[String(key.value), mode] as const];
  });
  return { text: found.reduce(blank, text), workflow, jobs: new Map(ofJobs) };
}

function modeOf({ value }: Pair, path: string): CacheMode {
  const mode = isScalar(value) ? value.value : undefined;
  if (typeof mode !== 'string' || !MODES.includes(mode))
    throw new LoadProblem(path, `'${KEY}' is one of ${MODES.join(', ')}`);
  return mode as CacheMode;
}

/** A comma of `{ a: 1, cache-mode: none }` goes with it: the next one, or else the one before. */
function blank(text: string, { key, value }: Pair): string {
  const from = rangeOf(key)[0];
  const to = rangeOf(value)[1];
  const next = /^\s*,/.exec(text.slice(to))?.[0].length ?? 0;
  const before = next > 0 ? 0 : (/,\s*$/.exec(text.slice(0, from))?.[0].length ?? 0);
  const [start, end] = [from - before, to + next];
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isScalar(node) ? node.range : undefined;
  if (range === undefined || range === null) throw new TypeError('a parsed scalar has a range');
  return [range[0], range[1]];
}
