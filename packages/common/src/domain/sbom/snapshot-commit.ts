import { isJsonObject, type JsonValue, parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Ports } from '../ports.ts';
import type { GithubContext } from '../run-context.ts';

/** Events whose `GITHUB_SHA` is a merge that no branch has; `pull_request_target` runs in the commit of the base. */
const ofPullRequests = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/**
 * The commit that a snapshot is of: for a pull request its head, which is what GitHub compares with the base
 * (anchore/sbom-action#401, gradle/gradle-build-action#882).
 *
 * @throws Problem `context/missing` for a pull request without one, `input/invalid` for a commit of SHA-256.
 */
export async function snapshotCommit(
  { files, processes }: Pick<Ports, 'files' | 'processes'>,
  { eventName, sha }: Pick<GithubContext, 'eventName' | 'sha'>,
): Promise<string> {
  const commit = ofPullRequests.has(eventName) ? await pullRequestHead({ files, processes }) : sha;
  if (/^[0-9a-f]{40}$/.test(commit)) return commit;
  throw new Problem(
    'input/invalid',
    'input "dependency-snapshot": the API takes commits of 40 hex characters only',
    { hint: 'Leave it out in a repository of SHA-256 objects.' },
  );
}

async function pullRequestHead({ files, processes }: Pick<Ports, 'files' | 'processes'>): Promise<string> {
  const path = processes.variable('GITHUB_EVENT_PATH') ?? '';
  const bytes = path === '' ? undefined : await files.readIfPresent(path, limits.eventBytes);
  if (bytes === undefined) throw new Problem('context/missing', 'GITHUB_EVENT_PATH names no file');
  const event = parseJson(bytes, {
    file: 'the payload of the event',
    maxBytes: limits.eventBytes,
    protoKeys: 'keep',
    code: 'context/missing',
  });
  const head = memberOf(memberOf(memberOf(event, 'pull_request'), 'head'), 'sha');
  if (typeof head === 'string') return head;
  throw new Problem('context/missing', 'the payload of the event names no head of the pull request');
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
