import { Problem } from '@secure-build/common/core/problem';
import { withDetail } from '@secure-build/common/core/with-detail';
import type { Outcome, Run } from '@secure-build/common/domain/outcome';
import { releaseTag } from '@secure-build/common/domain/provenance/publishing/release-tag';
import { openGithubApi } from '@secure-build/common/edges/github/api';
import { ReleaseClient } from '@secure-build/common/edges/github/release-client';
import { publishRelease } from '@secure-build/common/edges/github/release-publishing';
import { deadlineIn } from '@secure-build/common/edges/retry';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { attestedByGithub } from './publish-attested.ts';
import { filesToPublish } from './publish-files.ts';
import { type Publishing, proveHandedOver, requireStillProved } from './publish-proof.ts';
import { publishedOutcome, refusedOutcome } from './publish-summary.ts';

/**
 * Mode `publish` (provenance specification, section 9): receive, verify, draft, upload, download again, verify,
 * publish, look. It signs nothing, and nothing that was not verified twice becomes public.
 *
 * @param folder absolute: gets the evidence
 * @throws Problem `handoff/mismatch`, `verify/…`, `release/…`, `store/differs`, `subject/…`, `service/…`
 */
export async function publish(story: Run<Inputs>, folder: string): Promise<Outcome<OutputName>> {
  const { inputs, ports } = story;
  const place = publishingPlace(story);
  const handedOver = await proveHandedOver(place, folder);
  if (handedOver.proved.kind === 'refused') return refusedOutcome(place, handedOver);
  const { proof } = handedOver.proved;
  const tag = releaseTag(inputs.tag, proof.ref);
  const assets = await filesToPublish(ports.files, handedOver);
  const api = openGithubApi(ports, {
    url: place.github.apiUrl,
    repository: place.github.repository,
    ...(place.token === undefined ? {} : { token: place.token }),
  });
  const client = new ReleaseClient({ ...api, errand: 'contents: write' }, tag, () =>
    deadlineIn(ports, inputs.deadline),
  );
  const published = await publishRelease(
    { client, files: ports.files, log: ports.log },
    {
      tag,
      commit: proof.commit,
      assets,
      appendToPublished: inputs['append-to-published'],
      verify: (paths) => requireStillProved(ports.files, handedOver, paths),
    },
  );
  const attestation = await withDetail(
    `${client.place} is published. Run again to look for its attestation again.`,
    () => attestedByGithub(place, { api, tag, assets, handedOver, published }),
  );
  return publishedOutcome(place, { tag, proof, assets, handedOver, published, attestation });
}

function publishingPlace(story: Run<Inputs>): Publishing {
  const { inputs, context } = story;
  if (context.kind !== 'workflow')
    throw new Problem(
      'context/missing',
      'mode publish is the step of promote.yml and has no meaning elsewhere',
    );
  const token = inputs['github-token'];
  return { story, github: context.github, ...(token === undefined ? {} : { token }) };
}
