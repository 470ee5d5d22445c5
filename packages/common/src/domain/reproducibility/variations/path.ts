import { defineVariation } from './variation.ts';

export const path = defineVariation({
  id: 'path',
  title: 'Folder of the sources',
  why: 'Compilers and bundlers write the absolute path of the sources into debug information, source maps and generated names.',
  remedy:
    'Map the prefix away (`-ffile-prefix-map`, `--remap-path-prefix`, `-trimpath`) or use paths relative to the project.',
  value: (_side, canary) => canary,
  parts: (value, folder) => ({ sourceFolder: `${folder}/${value}/source` }),
  probe: 'pwd -P',
  ifNotApplied: 'The two copies stand in the same folder.',
});
