import { isSha256 } from '../../core/digest.ts';
import { Problem } from '../../core/problem.ts';
import { compileGlobs, type Glob, type GlobSet } from '../../formats/glob.ts';
import { formatOciName, type OciReference, parseOciReference } from '../../formats/oci/reference.ts';
import { parseAttestList } from './attest-lists.ts';
import type { SubjectDraft, SubjectSearch } from './subject-draft.ts';
import { fromGlobSet, withoutRoot } from './subject-files.ts';
import { checkedName } from './subject-names.ts';

/**
 * `subject-path` of actions/attest: files by base name, or all of them by `subject-name`. Two different files of
 * one name are refused, where actions/attest would write both under it (SEC-061).
 */
export async function fromSubjectPath(
  search: SubjectSearch,
  given: string,
): Promise<readonly SubjectDraft[]> {
  const name = search.inputs['subject-name'];
  const patterns = parseAttestList(given, 'subject-path');
  const relative = patterns.map((pattern) => withoutRoot(pattern, search.context.root));
  const drafts = await fromGlobSet(search, withDescendants(relative), 'subject-path', 'basename');
  if (name === undefined) return drafts;
  const checked = checkedName(name, 'input "subject-name":');
  return drafts.map((draft) => ({ ...draft, name: checked }));
}

/** `subject-digest` with `subject-name`: an image, where the name is that of one, or whatever has that digest. */
export function fromSubjectDigest(given: string, name: string): SubjectDraft {
  const hex = given.replace(/^sha256:/, '');
  if (!given.startsWith('sha256:') || !isSha256(hex)) {
    throw new Problem(
      'digest/invalid',
      `input "subject-digest": expected sha256: and 64 lowercase hex characters, got ${JSON.stringify(given.slice(0, 100))}`,
    );
  }
  const shared = { digests: [['sha256', hex]], origin: 'input "subject-digest"' } as const;
  const image = imageNamed(name);
  return image === undefined
    ? { ...shared, name: checkedName(name, 'input "subject-name":'), kind: 'declared' }
    : { ...shared, name: formatOciName(image), kind: 'image', image: { ...image, digest: `sha256:${hex}` } };
}

function imageNamed(name: string): OciReference | undefined {
  try {
    const reference = parseOciReference(name.toLowerCase());
    return reference.tag === undefined && reference.digest === undefined ? reference : undefined;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** As `@actions/glob` reads a pattern: what it matches, and everything below. */
function withDescendants(patterns: readonly string[]): GlobSet {
  const bare = patterns.map((pattern) => pattern.replace(/\/+$/, ''));
  const pairs = bare.map((pattern) => [pattern, `${pattern}/**`]);
  const excludes = pairs.filter(([pattern = '']) => pattern.startsWith('!')).flat();
  const includes = pairs
    .filter(([pattern = '']) => !pattern.startsWith('!'))
    .map((pair): Glob => {
      const { includes: both, matches } = compileGlobs([...pair, ...excludes], 'subject-path');
      return { pattern: pair[0] ?? '', matches, base: both[0]?.base ?? '' };
    });
  // Also refuses a list that only excludes.
  compileGlobs(bare, 'subject-path');
  return { includes, matches: (path) => includes.some((glob) => glob.matches(path)) };
}
