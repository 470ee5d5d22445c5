import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { fileBytes } from '../../domain/handoff/file-bytes.ts';
import { unpackHandoff } from '../../domain/handoff/unpack.ts';
import type { Ports } from '../../domain/ports.ts';
import type { RunContext } from '../../domain/run-context.ts';
import type { Handoff, HandoffFile } from '../../formats/handoff.ts';
import { again, type Deadline, deadlineIn, done, startEffort } from '../retry.ts';
import { callService, wrongAnswer } from '../service-call.ts';
import { callGithub, type GithubApi, openGithubApi, startGithubEffort } from './api.ts';
import { storageAddress } from './release-answers.ts';
import { expiredArtifact, findRunArtifact, goneArtifact, type RunArtifact } from './run-artifact.ts';
import { transferMs } from './transfer-time.ts';

export interface HandoffReceiver {
  readonly ports: Ports;
  readonly context: RunContext;
  /** With the right `actions: read`. */
  readonly token: string | undefined;
}

/** Files of another job of this run, each with the size and the digest that were handed over. */
export interface ReceivedFiles {
  readonly artifact: RunArtifact;
  readonly files: readonly HandoffFile[];
  /** Absolute folder that they were written to; absent where they were only read. */
  readonly target?: string;
}

/**
 * Fetches what another job has handed over, and believes nothing that GitHub or that job says of it but the digests
 * that came by the output of the job (provenance document, section 8).
 *
 * @param options.target absolute folder for the files; nothing in it is overwritten. Without one they are only read,
 *   which is enough to know their digests.
 * @param options.deadlineMs how long a service may stay unavailable
 * @throws Problem `handoff/mismatch`, `service/refused` with the YAML of a missing right, `service/…`, `file/…`
 */
export async function receiveHandoff(
  { ports, context, token }: HandoffReceiver,
  handoff: Handoff,
  {
    target,
    deadlineMs = limits.serviceDeadlineMs,
  }: { readonly target?: string; readonly deadlineMs?: number } = {},
): Promise<ReceivedFiles> {
  if (context.kind === 'laptop')
    throw new Problem('context/missing', 'files are handed over between the jobs of a workflow only');
  if (token === undefined)
    throw new Problem('input/invalid', 'input "github-token" is needed to fetch what was handed over');
  const { github } = context;
  const api = openGithubApi(ports, { url: github.apiUrl, repository: github.repository, token });
  const deadline = deadlineIn(ports, deadlineMs);
  const artifact = await findRunArtifact(api, github, handoff.artifactId, deadline);
  if (artifact.digest !== handoff.artifactDigest) throw otherArchive(handoff, artifact.digest);
  if (artifact.sizeBytes > limits.handoffBytes)
    throw new Problem('handoff/mismatch', `artifact ${artifact.id} has ${artifact.sizeBytes} bytes`);

  const folder = await ports.files.temporaryFolder('handoff');
  try {
    const path = `${folder}/artifact.zip`;
    await download(api, artifact, path, deadlineIn(ports, deadlineMs + transferMs(artifact.sizeBytes)));
    const { sha256, sizeBytes } = await ports.files.hash(path);
    if (sha256 !== handoff.artifactDigest) throw otherArchive(handoff, sha256);
    const archive = fileBytes(ports.files, path, sizeBytes);
    const files = await unpackHandoff(ports.files, archive, handoff.list, target);
    return { artifact, files, ...(target === undefined ? {} : { target }) };
  } finally {
    await ports.files.remove(folder);
  }
}

/** The address is good for a minute and needs no token, so each attempt asks for one of its own. */
function download(api: GithubApi, artifact: RunArtifact, path: string, deadline: Deadline): Promise<true> {
  const service = 'the storage of workflow artifacts';
  return callService<true>(api.ports, {
    effort: startEffort(api.ports, service, deadline),
    timeoutMs: transferMs(artifact.sizeBytes),
    maxBytes: limits.handoffBytes,
    request: async () => ({
      method: 'GET',
      url: await addressOf(api, artifact, deadline),
      headers: { accept: '*/*' },
      saveTo: path,
    }),
    // A page of a proxy would look like an exchanged artifact.
    read: ({ headers }) =>
      /html/i.test(headers.get('content-type') ?? '')
        ? again('answered 200 with a page in place of the archive')
        : done(true),
    judge: ({ status }) => {
      if (status === 404 || status === 410) throw goneArtifact(artifact.id);
      return undefined;
    },
  });
}

async function addressOf(api: GithubApi, { id }: RunArtifact, deadline: Deadline): Promise<string> {
  const effort = startGithubEffort(api, deadline);
  const url = `${api.url}/repos/${api.repository}/actions/artifacts/${id}/zip`;
  const address = await callGithub<string>(
    api,
    effort,
    { url, redirect: 'return' },
    {
      read: () => {
        throw wrongAnswer(effort, 'it sent a page where it sends the address of an artifact');
      },
      judge: ({ status, headers }) => {
        if (status === 404) throw goneArtifact(id);
        if (status === 410) throw expiredArtifact(id);
        return status === 302 || status === 307
          ? done(storageAddress(headers.get('location'), effort))
          : undefined;
      },
    },
  );
  // Whoever reads the signature may fetch the artifact until it ends.
  const { search } = new URL(address);
  if (search.length > 8) api.ports.log.mask(search.slice(1));
  return address;
}

function otherArchive({ artifactDigest }: Handoff, found: string): Problem {
  return new Problem(
    'handoff/mismatch',
    `The downloaded artifact does not match the digest from the build job (expected sha256:${artifactDigest}, got sha256:${found}). Another job may have replaced it. Nothing was signed or published.`,
  );
}
