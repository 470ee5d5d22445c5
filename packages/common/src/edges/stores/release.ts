import { permissionToAdd } from '../../core/permission-to-add.ts';
import type { StoreKind } from './store-kind.ts';

/** `release:TAG`: beside the files of a release. */
export const releaseKind: StoreKind = {
  id: 'release',
  forms: { keep: ['release:TAG'], find: ['release:TAG'] },
  title: 'Assets of a draft release',
  why: 'People who download a release find its bundles beside it, and an immutable release keeps them.',
  remedy: `${permissionToAdd('contents: write', 'Make a draft of the release first, and publish it afterwards. Add')}`,
  isWhole: true,
  lacks(_, { purpose, context, github }) {
    if (purpose === 'keep' && context.kind !== 'workflow') return 'works in a workflow only';
    if (github === undefined) return 'needs the repository';
    return purpose === 'keep' && github.token === undefined ? 'needs the input "github-token"' : undefined;
  },
  async open(line, { ports, purpose, context, github, deadlineMs }) {
    if (github === undefined) throw new TypeError('a release without a repository');
    const { releaseStore } = await import('../github/releases.ts');
    const { openGithubPlace } = await import('./open-github-place.ts');
    const isOurs = purpose === 'keep' && context.kind === 'workflow';
    return releaseStore({
      api: openGithubPlace(ports, github),
      tag: line.slice('release:'.length),
      deadlineMs,
      // Whoever writes writes about this commit: the tag must point to it.
      ...(isOurs ? { commit: context.github.sha } : {}),
    });
  },
};
