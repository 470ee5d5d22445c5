import type { Ports } from '@secure-build/common/domain/ports';
import { compareSets } from '@secure-build/common/domain/reproducibility/compare';
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
  const comparison = await compareSets(files, first, pairedNames(first, second));
  return { finding: findingOfSets(comparison, inputs.require) };
}
