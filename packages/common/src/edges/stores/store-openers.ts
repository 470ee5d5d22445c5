import type { Run } from '@secure-build/common/domain/outcome';
import type { BundleStore } from '@secure-build/common/domain/signing/stores';
import { registryCredentials } from '@secure-build/common/edges/subject-context';
import type { PinnedReference } from '@secure-build/common/formats/oci/reference';
import type { GithubPlace } from './github-place.ts';
import type { Inputs } from './inputs.ts';

/** The tag in a line `release:TAG`. */
export const releaseTag = (line: string): string | undefined => /^release:(\S+)$/.exec(line)?.[1];

/** Each store is a module of its own: a run loads what it uses. */
export async function openOciStore(
  story: Run<Inputs>,
  images: readonly PinnedReference[],
): Promise<BundleStore> {
  const { ociStore } = await import('@secure-build/common/edges/registries/oci');
  const { inputs, ports } = story;
  const credentials = await registryCredentials(story);
  return ociStore({ ports, credentials, images, deadlineMs: inputs.deadline });
}

/**
 * What a line names of a repository: the draft release of a tag, else the attestation store.
 *
 * @param commit that the tag must point to, for whoever writes
 */
export async function openGithubStore(
  line: string,
  { inputs, ports }: Run<Inputs>,
  { apiUrl, repository, serverUrl, token }: GithubPlace,
  commit?: string,
): Promise<BundleStore> {
  const { deadline: deadlineMs } = inputs;
  const { openGithubApi } = await import('@secure-build/common/edges/github/api');
  const api = openGithubApi(ports, { url: apiUrl, repository, ...(token === undefined ? {} : { token }) });
  const tag = releaseTag(line);
  if (tag !== undefined) {
    const { releaseStore } = await import('@secure-build/common/edges/github/releases');
    return releaseStore({ api, tag, deadlineMs, ...(commit === undefined ? {} : { commit }) });
  }
  const { attestationStore } = await import('@secure-build/common/edges/github/attestations');
  const { openRateBudget } = await import('@secure-build/common/edges/github/rate-budget');
  const asked = line === 'auto' ? 'auto' : 'github';
  return attestationStore({ api, serverUrl, asked, budget: openRateBudget(ports), deadlineMs });
}
