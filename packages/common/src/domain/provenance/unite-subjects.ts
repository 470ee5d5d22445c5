import { type DigestSet, digestSetOf } from '../../core/digest.ts';
import { groupBy } from '../../core/group-by.ts';
import { Problem } from '../../core/problem.ts';
import { bySubject } from '../../formats/in-toto.ts';
import type { PinnedReference } from '../../formats/oci/reference.ts';
import type { HashedTree } from './hashed-tree.ts';
import type { NameStrategy } from './name-strategies.ts';
import type { SubjectDraft, SubjectKind } from './subject-draft.ts';
import type { Artifact } from './subjects.ts';

/** How files were named; `attest` is the base names of actions/attest. */
export type Naming = NameStrategy | 'attest';

export interface ResolvedFile extends Artifact {
  /** Where it was found, relative to the root; links are not resolved. */
  readonly relative: string;
}

/** What a statement is about, with everything that was hashed for it. */
export interface ResolvedSubject {
  readonly name: string;
  readonly digest: DigestSet;
  readonly kind: SubjectKind;
  /** Paths and lines that name it. */
  readonly origins: readonly string[];
  /** Several where files of equal content have one name. */
  readonly files: readonly ResolvedFile[];
  readonly trees: readonly HashedTree[];
  /** Where the image is, of the kind `image`. */
  readonly image?: PinnedReference;
}

/**
 * One subject for each name, by name. Equal digests collapse, and digests of different algorithms on somebody's
 * word come together; anything else under one name is refused (signing document, section 3.2).
 *
 * @throws Problem `subject/collision`, or `digest/invalid` for a subject that only a weak digest names (SEC-062)
 */
export function uniteSubjects(drafts: readonly SubjectDraft[], naming: Naming): readonly ResolvedSubject[] {
  return [...groupBy(drafts, ({ name }) => name)]
    .map(([name, namesakes]) => unite(name, namesakes, naming))
    .sort(bySubject);
}

function unite(name: string, namesakes: readonly SubjectDraft[], naming: Naming): ResolvedSubject {
  refuseCollision(name, namesakes, naming);
  const image = namesakes.find((draft) => draft.image !== undefined)?.image;
  return {
    name,
    digest: digestsIn(name, namesakes),
    kind: namesakes.find(({ kind }) => kind !== 'declared')?.kind ?? 'declared',
    origins: [...new Set(namesakes.map(({ origin }) => origin))],
    files: distinct(
      namesakes.flatMap(({ file, origin }) =>
        file === undefined ? [] : { ...file, name, relative: origin },
      ),
    ),
    trees: distinct(namesakes.flatMap(({ tree }) => tree ?? [])),
    ...(image === undefined ? {} : { image }),
  };
}

function refuseCollision(name: string, namesakes: readonly SubjectDraft[], naming: Naming): void {
  const known = new Map<string, { readonly hex: string; readonly draft: SubjectDraft }>();
  for (const draft of namesakes) {
    for (const [algorithm, hex] of draft.digests) {
      const earlier = known.get(algorithm);
      if (earlier === undefined) known.set(algorithm, { hex, draft });
      else if (earlier.hex !== hex) throw collision(name, earlier.draft, draft, naming);
    }
  }
  const hashed = namesakes.filter(wasHashed);
  const computed = new Set(hashed.flatMap(({ digests }) => digests.map(([algorithm]) => algorithm)));
  const [file] = hashed;
  if (file === undefined) return;
  // What was hashed here is not vouched for by a digest that nothing was compared with.
  const claim = namesakes.find(({ digests }) => digests.some(([algorithm]) => !computed.has(algorithm)));
  if (claim !== undefined) throw uncompared(name, file, claim);
}

function digestsIn(name: string, namesakes: readonly SubjectDraft[]): DigestSet {
  try {
    return digestSetOf(namesakes.flatMap(({ digests }) => digests));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, message, hint } = error;
    throw new Problem(code, `subject ${JSON.stringify(name)}: ${message}`, { hint, cause: error });
  }
}

const wasHashed = ({ file, tree }: SubjectDraft): boolean => file !== undefined || tree !== undefined;

function distinct<T extends { readonly path: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.path, item])).values()];
}

function collision(name: string, one: SubjectDraft, other: SubjectDraft, naming: Naming): Problem {
  const what = wasHashed(one) && wasHashed(other) ? 'files' : 'things';
  const options =
    naming === 'basename'
      ? { hint: 'Use "name-strategy: relative".' }
      : naming === 'attest'
        ? { hint: 'Use "artifact-path", which names files by their path.' }
        : {};
  return new Problem(
    'subject/collision',
    `two different ${what} would both be called ${JSON.stringify(name)}: ${JSON.stringify(one.origin)}, ${JSON.stringify(other.origin)}`,
    options,
  );
}

function uncompared(name: string, one: SubjectDraft, other: SubjectDraft): Problem {
  const how = ({ origin, digests }: SubjectDraft) =>
    `${JSON.stringify(origin)} (${digests.map(([algorithm]) => algorithm).join(', ')})`;
  return new Problem(
    'subject/collision',
    `nothing shows that ${how(one)} and ${how(other)}, both called ${JSON.stringify(name)}, are one thing: they have no digest in common`,
    { hint: 'Name it once, or with digests of one algorithm; "digest-algorithms" can add sha512 to files.' },
  );
}
