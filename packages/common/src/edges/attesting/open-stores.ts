import { Problem } from '@secure-build/common/core/problem';
import type { Run } from '@secure-build/common/domain/outcome';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import type { BundleStore } from '@secure-build/common/domain/signing/stores';
import type { PinnedReference } from '@secure-build/common/formats/oci/reference';
import { placeOfRun } from './github-place.ts';
import type { Inputs } from './inputs.ts';
import { openGithubStore, openOciStore, releaseTag } from './store-openers.ts';

/** What the lines of `store` may need to know of a run. */
export interface StoreQuestion {
  /** Images that the bundles are about. */
  readonly images: readonly PinnedReference[];
  /** `auto` is for certificates: a signature by a key means nothing to GitHub. */
  readonly isKeyless: boolean;
}

/**
 * The places besides the evidence folder that the lines of `store` name, each opened; nothing was asked of them yet.
 *
 * @throws Problem `input/invalid` that names every line at fault, or `context/missing`.
 */
export async function openStores(
  story: Run<Inputs>,
  question: StoreQuestion,
): Promise<readonly BundleStore[]> {
  const { inputs } = story;
  const lines = [...new Set([...inputs.store, ...(inputs['push-to-registry'] ? ['oci'] : [])])];
  const faults = lines.flatMap((line) => faultOf(line, story, question));
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem('input/invalid', first, { details: others });
  const opened = await Promise.all(lines.map((line) => openStore(line, story, question)));
  return opened.filter((store) => store !== undefined);
}

function faultOf(
  line: string,
  { inputs, context }: Run<Inputs>,
  { images }: StoreQuestion,
): readonly string[] {
  const needsGithub = line === 'github' || line === 'artifact' || releaseTag(line) !== undefined;
  if (!needsGithub && !['auto', 'file', 'oci'].includes(line)) {
    return [
      `input "store": expected auto, file, github, oci, release:TAG or artifact; got ${JSON.stringify(line.slice(0, 100))}`,
    ];
  }
  if (needsGithub && context.kind !== 'workflow')
    return [`input "store": "${line}" works in a workflow only`];
  if (needsGithub && line !== 'artifact' && inputs['github-token'] === undefined) {
    return [`input "github-token" is needed by "store: ${line}"`];
  }
  if (line === 'oci' && images.length === 0) {
    return [
      'input "store": "oci" needs an image among the subjects, as "oci:REGISTRY/REPOSITORY@sha256:HEX"',
    ];
  }
  return [];
}

async function openStore(
  line: string,
  story: Run<Inputs>,
  { images, isKeyless }: StoreQuestion,
): Promise<BundleStore | undefined> {
  const { inputs, ports, context } = story;
  if (line === 'oci') return openOciStore(story, images);
  if (line === 'file' || context.kind !== 'workflow') return undefined;
  if (line === 'artifact') {
    const { artifactStore } = await import('@secure-build/common/edges/stores/artifact');
    const { openArtifactService } = await import('@secure-build/common/edges/github/artifacts');
    const service = openArtifactService(process.env, ports, githubHostOf(context.github.serverUrl));
    return artifactStore({ ports, service, deadlineMs: inputs.deadline });
  }
  const place = placeOfRun(context, inputs['github-token']);
  if (line === 'auto' && (!isKeyless || place.token === undefined)) return undefined;
  return openGithubStore(line, story, place, context.github.sha);
}
