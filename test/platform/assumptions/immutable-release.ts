import { type Assumption, differs, given } from '../assumption.ts';

/** Platform §9: a release is published once, and then it is fixed. */
export const immutableRelease: Assumption = {
  id: 'immutable-release',
  says: 'a draft that is published where releases are immutable says so of itself, with a digest of each asset',
  async check(facts) {
    const tag = given(facts, 'RELEASE_TAG');
    const release = await facts.release(tag);
    if (release === undefined) return [`no release of the tag ${JSON.stringify(tag)} is published`];
    return [
      ...differs('"draft"', release.draft, false),
      ...differs('"immutable"', release.immutable, true),
      ...(release.assets.length > 0 ? [] : ['it has no assets']),
      ...release.assets.flatMap(({ name, digest }) =>
        /^sha256:[0-9a-f]{64}$/.test(digest ?? '')
          ? []
          : [`the digest of ${JSON.stringify(name)} is ${JSON.stringify(digest)}`],
      ),
    ];
  },
};
