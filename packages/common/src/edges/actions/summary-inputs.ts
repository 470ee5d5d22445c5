import { type InputTable, oneOf } from './inputs.ts';

/** How much is said; the same wherever bundles are made or verified. */
export const summaryInputs = {
  summary: oneOf(['full', 'short', 'none'], { meaning: 'How much the job summary shows.', default: 'full' }),
  'show-summary': oneOf(['true', 'false'], {
    meaning: 'As in actions/attest: `false` is the same as `summary: none`.',
    default: 'true',
  }),
} as const satisfies InputTable;
