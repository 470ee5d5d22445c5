import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '@secure-build/common/core/problem';
import type { Files } from '@secure-build/common/domain/ports';

const PLACE = 'actions/policy-gate/starter-policy.yaml';

/**
 * The starter policy that ships with the suite, as an absolute path that can be printed and opened. The code
 * runs from its sources and from `dist/suite`, which are at different depths of the same tree: so the tree is
 * looked for upwards.
 *
 * @param from A file of this suite, as `import.meta.url` says it.
 * @throws Problem `policy/not-found` where the suite was taken apart.
 */
export async function findStarterPolicy(files: Files, from: string = import.meta.url): Promise<string> {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    const path = join(folder, PLACE);
    if ((await files.info(path))?.kind === 'file') return path;
    if (folder === dirname(folder)) {
      throw new Problem('policy/not-found', `the starter policy of the suite is missing (${PLACE})`);
    }
  }
}
