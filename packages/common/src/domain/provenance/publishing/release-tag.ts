import { Problem } from '../../../core/problem.ts';

const TAGS = 'refs/tags/';
/** https://git-scm.com/docs/git-check-ref-format, for one that begins no option and fills no line. */
const TAG =
  /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}\p{Cf}\p{Cs}]{1,200}(?<![/.])$/u;

/**
 * The tag of the release: the one that is asked for, else the one that was built.
 *
 * @param given the input `tag`, with or without `refs/tags/`
 * @param builtRef ref that the certificate of the provenance names
 * @throws Problem `input/invalid`
 */
export function releaseTag(given: string | undefined, builtRef: string): string {
  if (given === undefined && !builtRef.startsWith(TAGS)) {
    throw new Problem(
      'input/invalid',
      `input "tag" is needed: the artifacts were built from ${JSON.stringify(builtRef.slice(0, 200))}, which is no tag`,
    );
  }
  const ref = given ?? builtRef;
  const tag = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : ref;
  if (TAG.test(tag)) return tag;
  throw new Problem('input/invalid', `input "tag": ${JSON.stringify(tag.slice(0, 200))} is no name of a tag`);
}

/**
 * The tag exists and is the commit that was built (step 2): whoever moves it would have our artifacts beside another
 * source (SEC-125).
 *
 * @param found the commit that the tag leads to; `undefined` where there is no tag
 * @param when what has not happened yet, or has: ends the message
 * @throws Problem `release/tag-moved`
 */
export function requireTag(
  { tag, commit }: { readonly tag: string; readonly commit: string },
  found: string | undefined,
  when: string,
): void {
  if (found === commit) return;
  const says = found === undefined ? 'does not exist' : `points to ${found}`;
  throw new Problem(
    'release/tag-moved',
    `Tag ${tag} ${says}; the artifacts were built from ${commit}. ${when}`,
    found === undefined
      ? { hint: `Push the tag ${tag} on ${commit} first; a release does not make it here.` }
      : {},
  );
}
