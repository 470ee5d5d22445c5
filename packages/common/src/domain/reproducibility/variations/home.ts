import { defineVariation } from './variation.ts';

/** `$HOME` only: the entry of the user in `passwd` stays as it is, because changing it needs root. */
export const home = defineVariation({
  id: 'home',
  title: 'Home folder',
  why: 'Tools read settings and caches below the home folder and write its path into what they build.',
  remedy:
    'Give every setting in the project or on the command line, and no path below `$HOME` to a compiler.',
  value: (_side, canary) => canary,
  parts: (value, folder) => {
    const home = `${folder}/${value}`;
    return { environment: { HOME: home }, folders: [home] };
  },
  probe: 'printenv HOME',
  ifNotApplied: 'The program "printenv" is needed for the probe.',
});
