import { Problem } from '../../../core/problem.ts';
import { type AssetPlan, isComplete, refuseDiffering, refuseUnknown } from './asset-plan.ts';
import type { StoredRelease } from './release-asset.ts';

/** What to do with the release of a tag. `check`: an earlier run has published it, and only that has to be looked at. */
export type ReleaseStep = 'create' | 'fill' | 'append' | 'check';

/**
 * Provenance document, section 9, step 3. A published release is complete already, or may be added to, or is left
 * alone.
 *
 * @param plan for the assets of that release; for no release, everything is to be uploaded
 * @param place `release v1.2.3 of acme/app`
 * @throws Problem `release/immutable`, `release/published`, `store/differs`, `release/unknown-asset`
 */
export function releaseStep(
  release: StoredRelease | undefined,
  plan: AssetPlan,
  { place, appendToPublished }: { readonly place: string; readonly appendToPublished: boolean },
): ReleaseStep {
  if (release === undefined) return 'create';
  if (!release.draft && isComplete(plan)) return 'check';
  if (release.immutable) throw immutableRelease(release.tag, place);
  refuseDiffering(plan, place);
  if (release.draft) {
    refuseUnknown(plan, place);
    return 'fill';
  }
  if (appendToPublished) return 'append';
  throw new Problem('release/published', `${place} is published: nothing is added to it`);
}

/** Provenance document, section 11: `E_RELEASE_IMMUTABLE`. */
function immutableRelease(tag: string, place: string): Problem {
  return new Problem('release/immutable', `${place} is published and immutable: nothing can be added to it`, {
    hint: `Create it as a draft: gh release create ${shellWord(tag)} --draft --verify-tag`,
  });
}

const shellWord = (text: string) =>
  /^[\w.+/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
