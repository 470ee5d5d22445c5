import { type Assumption, given } from '../assumption.ts';

/** Style §5: `/test export-ignore` in `.gitattributes`. */
export const downloadedAction: Assumption = {
  id: 'downloaded-action',
  says: 'what a runner downloads for one of our actions holds dist and leaves the folder test out',
  async check(facts) {
    const repository = given(facts, 'GITHUB_REPOSITORY').toLowerCase();
    const own = facts.downloadedActions().filter(({ path }) => path.toLowerCase().includes(repository));
    if (own.length === 0) return ['no downloaded action of this repository was found'];
    return own.flatMap(({ path, entries }) => [
      ...(entries.includes('dist') ? [] : [`${path} has no dist`]),
      ...(entries.includes('test') ? [`${path} holds the folder test`] : []),
    ]);
  },
};
