import { Problem } from '../../core/problem.ts';
import type { Files } from '../ports.ts';

/**
 * A policy or a key that lies in the evidence folder comes from whoever wrote the evidence, who would be judging
 * himself.
 *
 * @param folder absolute: the evidence folder
 * @param path absolute
 * @param what completes "… lies in the evidence folder"
 * @throws Problem `input/invalid`
 */
export async function refuseTrustFromEvidence(
  files: Files,
  folder: string,
  path: string,
  what: string,
): Promise<void> {
  const root = (await files.realPath(folder)) ?? folder;
  const real = (await files.realPath(path)) ?? path;
  // A link in the folder counts as well, wherever it leads: it is the evidence that chooses.
  if (!real.startsWith(`${root}/`) && !path.startsWith(`${folder}/`)) return;
  throw new Problem(
    'input/invalid',
    `${what} lies in the evidence folder: whom to trust is never for the evidence to say`,
    { at: { file: path }, hint: 'Take it from a place that the evidence cannot be written to.' },
  );
}
