import { cells, nameOf } from '../lab/fault-cells.ts';

/** What a test runner says of a run, as far as it counts here. */
export type CountedEvent =
  | {
      readonly type: 'test:pass' | 'test:fail';
      readonly data: {
        readonly name: string;
        readonly skip?: string | boolean | undefined;
        readonly todo?: string | boolean | undefined;
      };
    }
  | { readonly type: 'test:diagnostic'; readonly data: { readonly message: string } };

export interface Totals {
  see(event: CountedEvent): void;
  /** One line for each total, and the number of judges that this run did not ask as the last one. */
  lines(): readonly string[];
}

/** Rows of the signing specification, section 10. */
const GUARDS = 20;

/** Counts what the closing note of a run has to say: by names of tests, and by the diagnostics of those that count. */
export function makeTotals(): Totals {
  const passed = new Map<string, number>();
  const failed = new Set<string>();
  const skipped = new Map<string, number>();
  const mutants = { tried: 0, accepted: 0, kinds: 0 };
  const told = new Map<string, string>();

  const hear = (message: string): void => {
    const { kind, tried, accepted } = MUTANTS.exec(message)?.groups ?? {};
    if (kind !== undefined) {
      mutants.kinds += 1;
      mutants.tried += Number(tried);
      mutants.accepted += Number(accepted);
    }
    for (const [what, pattern] of TOLD) {
      const found = pattern.exec(message)?.[1];
      if (found !== undefined) told.set(what, found);
    }
  };
  /** Names with this beginning of tests that passed, all of that name. */
  const good = (pattern: RegExp) => {
    const keyOf = (name: string) => pattern.exec(name)?.[1];
    const bad = new Set([...failed].map(keyOf));
    const all = [...passed].flatMap(([name, count]) => {
      const key = keyOf(name);
      return key === undefined || bad.has(key) ? [] : [{ key, count }];
    });
    return {
      tests: all.reduce((sum, { count }) => sum + count, 0),
      keys: new Set(all.map(({ key }) => key)),
    };
  };

  return {
    see({ type, data }) {
      if (type === 'test:diagnostic') return hear(data.message);
      if (data.skip !== undefined && data.skip !== false) {
        const why = typeof data.skip === 'string' && data.skip !== '' ? data.skip : data.name;
        return void skipped.set(needOf(why), (skipped.get(needOf(why)) ?? 0) + 1);
      }
      if (type === 'test:fail') return void failed.add(data.name);
      if (data.todo === undefined || data.todo === false)
        passed.set(data.name, (passed.get(data.name) ?? 0) + 1);
    },
    lines() {
      const wanted = new Set(cells.map(nameOf));
      const inCells = [...good(/^(fault matrix: .+)$/).keys].filter((name) => wanted.has(name)).length;
      const guards = good(/^(?:SEC-\d{3} )?(guard \d+)\b/);
      const ids = good(/^(SEC-\d{3})(?!\d)/).keys.size;
      const skips = [...skipped.values()].reduce((sum, count) => sum + count, 0);
      const needs = [...skipped].map(([need, count]) => `${need}: ${count}`).join('; ');
      return [
        `sigstore-conformance: ${told.get('conformance') ?? NOT_RUN}`,
        `fault cells: ${inCells}/${wanted.size}`,
        `guard tests: ${guards.tests}, for ${guards.keys.size} of ${GUARDS} guards`,
        mutants.kinds === 0
          ? `mutants: ${NOT_RUN}`
          : `mutants: ${mutants.tried} of ${mutants.kinds} kinds of bundle, accepted outside of the list: ${mutants.accepted}`,
        `security ids covered: ${ids}/${told.get('cases') ?? '?'}`,
        `skipped tests: ${skips}${skips === 0 ? '' : ` (${needs})`}`,
        `interop skips: ${told.get('judges') ?? '?'} judges, which npm run interop asks`,
      ];
    },
  };
}

const NOT_RUN = 'not run';
const MUTANTS = /^mutants, (?<kind>.+): (?<tried>\d+), accepted outside of the list: (?<accepted>\d+)$/;
/** Figures that only the test knows which counts them. */
const TOLD = [
  ['conformance', /^sigstore-conformance: (\d+\/\d+)$/],
  ['cases', /^security cases: (\d+)\b/],
  ['judges', /^interop judges: (\d+)$/],
] as const;

/** `SKIPPED (needs unshare and ip): closed network` -> `needs unshare and ip`. */
function needOf(why: string): string {
  return /^SKIPPED \((?<need>[^)]+)\)/.exec(why)?.groups?.need ?? why;
}
