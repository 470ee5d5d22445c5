import { isSha256, type Sha256 } from '../../core/digest.ts';
import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { permissionToAdd } from '../../core/permission-to-add.ts';
import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import type { GithubContext } from '../../domain/run-context.ts';
import { type Deadline, done } from '../retry.ts';
import { wrongAnswer } from '../service-call.ts';
import { callGithub, type GithubApi, jsonAnswer, startGithubEffort } from './api.ts';

/** An artifact of this run, as the REST API describes it. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Of the archive. */
  readonly sizeBytes: number;
  readonly digest: Sha256;
}

/**
 * Looks an artifact up by its number, which no other artifact ever gets. It has to be one of this repository and this
 * run: a number could be anybody's (SEC-115).
 *
 * @throws Problem `handoff/mismatch`, `service/…`
 */
export async function findRunArtifact(
  api: GithubApi,
  { repositoryId, runId }: Pick<GithubContext, 'repositoryId' | 'runId'>,
  id: number,
  deadline: Deadline,
): Promise<RunArtifact> {
  const effort = startGithubEffort(api, deadline);
  const url = `${api.url}/repos/${api.repository}/actions/artifacts/${id}`;
  const value = await callGithub<JsonValue>(
    api,
    effort,
    { url },
    {
      read: jsonAnswer((answer) => answer),
      judge: ({ status }) => (status === 404 || status === 410 ? done(null) : undefined),
    },
  );
  if (value === null) throw goneArtifact(id);
  if (!isJsonObject(value) || value.id !== id || typeof value.name !== 'string')
    throw wrongAnswer(effort, 'an artifact has no name or another number than was asked');
  const { name, size_in_bytes: sizeBytes, workflow_run: run, expired, digest } = value;
  if (typeof sizeBytes !== 'number' || !Number.isSafeInteger(sizeBytes) || sizeBytes < 0)
    throw wrongAnswer(effort, 'an artifact has no size');
  if (!isJsonObject(run) || !isNumber(run.repository_id, repositoryId) || !isNumber(run.id, runId))
    throw mismatch(`artifact ${id} is of another run or repository`);
  if (expired !== false) throw expiredArtifact(id, value.expires_at);
  const hex = typeof digest === 'string' && digest.startsWith('sha256:') ? digest.slice(7) : '';
  if (!isSha256(hex)) throw mismatch(`GitHub has no digest of artifact ${id}`);
  return { id, name, sizeBytes, digest: hex };
}

function isNumber(value: JsonValue | undefined, wanted: string): boolean {
  return typeof value === 'number' && String(value) === wanted;
}

export function goneArtifact(id: number): Problem {
  return mismatch(`this run has no artifact ${id}`, {
    hint: permissionToAdd('actions: read', 'Another job may have deleted or replaced it. If none did, add'),
  });
}

export function expiredArtifact(id: number, expiresAt?: JsonValue): Problem {
  const when = typeof expiresAt === 'string' ? ` on ${plainLine(expiresAt.slice(0, 40))}` : '';
  return mismatch(`the retention of artifact ${id} expired${when}, and GitHub has removed it`, {
    hint: 'Run all jobs again, not only the failed ones; "retention-days" of the repository sets how long artifacts stay.',
  });
}

function mismatch(fault: string, options: { readonly hint?: string } = {}): Problem {
  return new Problem('handoff/mismatch', `${fault}. Nothing was signed or published.`, options);
}
