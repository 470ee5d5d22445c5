import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import type { Annotation, Files } from '@secure-build/common/domain/ports';
import { producerOf } from '@secure-build/common/edges/suite-version';
import type { ChainPlan } from './chain-plan.ts';

/**
 * The chain vouches for what it built itself. A file of the same name in the sources that is another one would
 * be published under a name that the evidence seems to cover.
 */
export async function warnOfOtherFiles(
  files: Files,
  { source, folder }: ChainPlan,
): Promise<readonly Annotation[]> {
  const subjects = await openEvidence(files, folder, producerOf('cli')).subjects();
  const others: string[] = [];
  for (const { name, digest } of subjects) {
    const path = `${source}/${name}`;
    if ((await files.info(path))?.kind !== 'file') continue;
    if ((await files.hash(path)).sha256 !== digest.sha256) others.push(name);
  }
  const [first] = others;
  if (first === undefined) return [];
  const more = others.length === 1 ? '' : ` and ${others.length - 1} more`;
  return [
    {
      kind: 'warning',
      message: `${JSON.stringify(first)}${more} in the source folder is not what was built here: publish the files of ${folder}/artifacts`,
    },
  ];
}
