import { defineVariation } from './variation.ts';

export const pathSuffix = defineVariation({
  id: 'path-suffix',
  title: 'End of PATH',
  why: 'Configuration scripts write the search path, or the folder in which they found a tool, into their results.',
  remedy: 'Record the version of a tool, not the path or search path by which it was found.',
  value: (_side, canary) => canary,
  parts: (value, folder) => {
    const suffix = `${folder}/${value}`;
    return { pathSuffix: suffix, folders: [suffix] };
  },
  // Only the last folder: the rest is the machine's and belongs in no report.
  probe: `printenv PATH | sed 's/.*://'`,
  ifNotApplied: 'The programs "printenv" and "sed" are needed for the probe.',
});
