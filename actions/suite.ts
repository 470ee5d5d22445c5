// Every action needs it at once: in the entry it is one file less to find and to load.
import '@secure-build/common/edges/actions/host';

/** One line per start: its name and the main behind it. The only entry that is bundled. */
export const starts = {
  'reproducibility-check': () => import('./reproducibility-check/src/main.ts'),
  sbom: () => import('./sbom/src/main.ts'),
  provenance: () => import('./provenance/src/main.ts'),
  sign: () => import('./sign/src/main.ts'),
  'policy-gate': () => import('./policy-gate/src/main.ts'),
  cli: () => import('@secure-build/cli/main'),
} as const satisfies Record<string, () => Promise<unknown>>;

export type StartName = keyof typeof starts;

/** Loads and runs the main of a start; `dist/NAME/index.js` calls it. */
export function start(name: StartName): Promise<unknown> {
  return starts[name]();
}
