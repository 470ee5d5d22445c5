import { permissionToAdd } from '../../core/permission-to-add.ts';
import type { StoreKind } from './store-kind.ts';

/** `github`, or `auto`: the same, with a refusal as a warning, and nothing for what GitHub would not take. */
export const githubKind: StoreKind = {
  id: 'github',
  forms: { keep: ['auto', 'github'], find: ['github'] },
  title: "GitHub's attestation store",
  why: 'Whoever has the artifact finds its bundles by the digest, without knowing where it came from.',
  remedy: `${permissionToAdd('attestations: write')}\nPrivate repositories have such a store in Enterprise Cloud only.`,
  lacks(line, { purpose, context, github, withoutSha256: [nameless] }) {
    if (line === 'auto') return undefined;
    if (purpose === 'keep' && context.kind !== 'workflow') return 'works in a workflow only';
    if (github === undefined) return 'needs the repository';
    if (purpose === 'keep' && github.token === undefined) return 'needs the input "github-token"';
    return nameless === undefined
      ? undefined
      : `finds by SHA-256 only, and of ${JSON.stringify(nameless)} none is known`;
  },
  async open(line, { ports, purpose, github, isKeyless, deadlineMs }) {
    // A signature by a key means nothing to GitHub.
    const isWanted = line !== 'auto' || (isKeyless && github?.token !== undefined);
    if (github === undefined || (purpose === 'keep' && !isWanted)) return undefined;
    const { attestationStore } = await import('../github/attestations.ts');
    const { openRateBudget } = await import('../github/rate-budget.ts');
    const { openGithubPlace } = await import('./open-github-place.ts');
    return attestationStore({
      api: openGithubPlace(ports, github),
      serverUrl: github.serverUrl,
      asked: line === 'auto' ? 'auto' : 'github',
      budget: openRateBudget(ports),
      deadlineMs,
    });
  },
};
