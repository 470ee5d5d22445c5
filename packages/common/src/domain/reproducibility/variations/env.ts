import { defineVariation } from './variation.ts';

export const env = defineVariation({
  id: 'env',
  title: 'Environment variables',
  why: 'Some tools record all variables or the temporary folder, and so whatever the machine happens to set.',
  remedy:
    'Record only the variables that the build needs, and no path below `$TMPDIR`; use names relative to the project.',
  value: (_side, canary) => canary,
  parts: (value, folder) => {
    const temporary = `${folder}/${value}`;
    return { environment: { REPRO_CANARY: value, TMPDIR: temporary }, folders: [temporary] };
  },
  probe: 'printenv REPRO_CANARY; printenv TMPDIR',
  ifNotApplied: 'The program "printenv" is needed for the probe.',
});
