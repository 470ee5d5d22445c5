import type { Bytes } from '../../core/bytes.ts';
import { sortedBy } from '../../core/order.ts';
import { Problem } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem-catalog.ts';
import { type BuilderRepository, verifyBuilders } from './builders-file.ts';
import type { ReleasedBuilder } from './released-builders.ts';
import type { AcceptedSigners } from './verify.ts';

/** `builders.sigstore.json` of a release, kept as `vX.Y.Z.sigstore.json`. */
export interface BuildersFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/**
 * What earlier releases vouch for, in the order of their versions: each file is verified, and is the one of the
 * release that its name says.
 *
 * @throws Problem `verify/…` or as the file cannot be read, that names every file at fault
 */
export function publishedBuilders(
  files: readonly BuildersFile[],
  repository: BuilderRepository,
  trust: Pick<AcceptedSigners, 'trust' | 'now'>,
): readonly ReleasedBuilder[] {
  const builders: ReleasedBuilder[] = [];
  const faults: { readonly code: ProblemCode; readonly message: string }[] = [];
  for (const { name, bytes } of files) {
    const builder = verifyBuilders(bytes, repository, trust);
    if ('kind' in builder) {
      faults.push({ code: builder.code, message: `${name}: ${builder.because} [${builder.code}]` });
    } else if (name === `v${builder.version}.sigstore.json`) {
      builders.push(builder);
    } else {
      const message = `${name}: it is of the release ${builder.version}, and its name must say so`;
      faults.push({ code: 'verify/type', message });
    }
  }
  const [first, ...others] = faults;
  if (first !== undefined)
    throw new Problem(first.code, first.message, { details: others.map(({ message }) => message) });
  return sortedBy(builders, ({ version }) => comparable(version));
}

/** Versions sort by their numbers: 1.10.0 comes after 1.2.0. */
function comparable(version: string): string {
  const numbers = version.split('.').map((number) => number.padStart(10, '0'));
  return numbers.join('.');
}
