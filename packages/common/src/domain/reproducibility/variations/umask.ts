import { defineVariation } from './variation.ts';

export const umask = defineVariation({
  id: 'umask',
  title: 'Permission mask',
  why: 'Archives record the permissions of the files that a build makes, and those follow the mask of the caller.',
  remedy:
    'Give fixed modes to the archiver (`tar --mode`, `zip -X` after `chmod`) or set the mask in the build.',
  value: (side) => (side === 'a' ? '0022' : '0077'),
  parts: (value) => ({ umask: value }),
  probe: 'umask',
  ifNotApplied: 'The shell did not take the mask over.',
});
