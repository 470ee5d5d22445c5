import type { LocalAsset } from '@secure-build/common/domain/provenance/publishing/release-asset';
import {
  findReleaseAttestation,
  type ReleaseAttestation,
} from '@secure-build/common/domain/provenance/publishing/release-attestation';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import type { GithubApi } from '@secure-build/common/edges/github/api';
import { attestationStore } from '@secure-build/common/edges/github/attestations';
import { openRateBudget } from '@secure-build/common/edges/github/rate-budget';
import type { PublishedRelease } from '@secure-build/common/edges/github/release-publishing';
import { untilSettled } from '@secure-build/common/edges/settle';
import type { HandedOver, Publishing } from './publish-proof.ts';

/**
 * The end of step 5: GitHub's own attestation of the release, which it makes of immutable ones. It is looked for about
 * a minute, since it comes after the release.
 *
 * @throws Problem `service/…`; the release is published then
 */
export async function attestedByGithub(
  { story: { inputs, ports }, github }: Publishing,
  {
    api,
    tag,
    assets,
    handedOver: { accepted },
    published: { release },
  }: {
    readonly api: GithubApi;
    readonly tag: string;
    readonly assets: readonly LocalAsset[];
    readonly handedOver: HandedOver;
    readonly published: PublishedRelease;
  },
): Promise<ReleaseAttestation> {
  const [first] = assets;
  if (!release.immutable || first === undefined) return { kind: 'absent' };
  const { tenant } = githubHostOf(github.serverUrl);
  const store = attestationStore({
    api,
    serverUrl: github.serverUrl,
    asked: 'auto',
    budget: openRateBudget(ports),
    deadlineMs: inputs.deadline,
  });
  const claim = {
    repository: github.repository,
    repositoryId: github.repositoryId,
    tag,
    assets,
    trust: accepted.trust,
    now: ports.clock.now(),
    ...(tenant === undefined ? {} : { tenant }),
  };
  const found = await untilSettled(ports, async () => {
    const attestation = findReleaseAttestation(await store.read(first.sha256), claim);
    return attestation.kind === 'absent' ? undefined : attestation;
  });
  return found ?? { kind: 'absent' };
}
