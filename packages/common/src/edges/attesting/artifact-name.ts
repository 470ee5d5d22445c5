import { posix } from 'node:path';
import type { Subject } from '../../formats/in-toto.ts';

/** File names go up to 255 bytes, and what a bundle says and how it is kept stand behind this. */
const LONGEST = 160;

/**
 * What files about the subjects are named after (signing specification, 5): the last step of the one name, or
 * `multiple` for many. No path, and no character that means something to a shell or a store.
 */
export function artifactName(subjects: readonly Pick<Subject, 'name'>[]): string {
  const [only, ...others] = subjects;
  if (only === undefined || others.length > 0) return 'multiple';
  const name = posix.basename(only.name).replace(/[^\w.@+-]/g, '_');
  // Names may be absent in statements of others, and the rest of the file name is behind a dot.
  return /^\.*$/.test(name) ? 'artifact' : name.slice(0, LONGEST);
}
