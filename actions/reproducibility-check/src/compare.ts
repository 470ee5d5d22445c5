import { Problem } from '@secure-build/common/core/problem';
import type { Ports } from '@secure-build/common/domain/ports';
import { type BuiltFile, compareSets } from '@secure-build/common/domain/reproducibility/compare';
import { pairedNames, readGivenSet } from '@secure-build/common/domain/reproducibility/given-set';
import { findingOfSets } from '@secure-build/common/domain/reproducibility/report';
import type { Inputs } from './inputs.ts';
import type { Found } from './rebuild.ts';

/** Mode `compare`: two sets that were built elsewhere; the first is the reference. */
export async function compare(
  inputs: Inputs,
  { files }: Ports,
  at: (path: string) => string,
): Promise<Found> {
  const first = await readGivenSet(files, inputs['first-path'].map(at), 'first-path');
  const second = await readGivenSet(files, inputs['second-path'].map(at), 'second-path');
  refuseSameFiles(first, second);
  const comparison = await compareSets(files, first, pairedNames(first, second));
  return { finding: findingOfSets(comparison, inputs.require) };
}

/** Equal bytes of one and the same file would be signed as a result of two builds. */
function refuseSameFiles(first: readonly BuiltFile[], second: readonly BuiltFile[]): void {
  const paths = new Set(first.map(({ path }) => path));
  const twice = second.find(({ path }) => paths.has(path));
  if (twice === undefined) return;
  throw new Problem('input/invalid', 'inputs "first-path" and "second-path" name the same file', {
    at: { file: twice.path },
    hint: 'Give what two separate builds have made.',
  });
}
