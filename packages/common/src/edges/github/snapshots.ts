import type { Bytes } from '../../core/bytes.ts';
import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { permissionToAdd } from '../../core/permission-to-add.ts';
import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpResponse } from '../../domain/ports.ts';
import type { Deadline, Effort } from '../retry.ts';
import { redact } from '../secrets.ts';
import { wrongAnswer } from '../service-call.ts';
import { callGithub, type GithubApi, jsonAnswer, messageOf, startGithubEffort } from './api.ts';
import { transferMs } from './transfer-time.ts';

/** A snapshot that GitHub has kept. */
export interface TakenSnapshot {
  readonly id: string;
  /** `ACCEPTED`: kept, and the dependencies of the repository stay what they were. */
  readonly result: 'SUCCESS' | 'ACCEPTED';
  /** One plain line of GitHub's; it may be empty. */
  readonly message: string;
}

const PERMISSION = 'contents: write';
const GRAPH_OFF = /dependency graph is disabled/i;

/**
 * `POST /repos/OWNER/REPO/dependency-graph/snapshots`; needs `contents: write`. An attempt whose answer was lost may be
 * made again: a snapshot replaces the earlier one of its correlator.
 *
 * @param body of `formatDependencySnapshot`
 * @throws Problem `snapshot/refused`, `snapshot/not-taken`, `service/unavailable`, `service/wrong-answer`
 */
export function submitSnapshot(api: GithubApi, body: Bytes, deadline: Deadline): Promise<TakenSnapshot> {
  const effort = startGithubEffort(api, deadline);
  return callGithub<TakenSnapshot>(
    api,
    effort,
    { method: 'POST', url: `${api.url}/repos/${api.repository}/dependency-graph/snapshots`, body },
    {
      timeoutMs: transferMs(body.length),
      read: jsonAnswer((value) => readResult(value, effort)),
      judge(response) {
        if (response.status === 403 || response.status === 404) throw refusal(response);
        if ([400, 413, 422].includes(response.status))
          throw notTaken(`HTTP ${response.status}`, messageOf(response));
        return undefined;
      },
    },
  );
}

function readResult(value: JsonValue, effort: Effort): TakenSnapshot {
  const { id, result, message } = isJsonObject(value) ? value : {};
  if (typeof result !== 'string') throw wrongAnswer(effort, 'it does not say what became of the snapshot');
  const said = typeof message === 'string' ? redact(plainLine(message)).slice(0, 160) : '';
  if (result !== 'SUCCESS' && result !== 'ACCEPTED')
    throw notTaken(`its result is ${JSON.stringify(plainLine(result.slice(0, 40)))}`, said);
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0)
    throw wrongAnswer(effort, 'it gives the snapshot no id');
  return { id: String(id), result, message: said };
}

/** What may not be seen does not exist: 404 is the answer to a token that sees less, and to a graph that is off. */
function refusal(response: HttpResponse): Problem {
  const said = messageOf(response);
  const head = `Dependency snapshot was refused (${response.status}).`;
  if (GRAPH_OFF.test(said)) {
    return new Problem(
      'snapshot/refused',
      `${head} The dependency graph of the repository is switched off.`,
      {
        hint: 'Switch it on in the settings of the repository, under its security features.',
      },
    );
  }
  return new Problem(
    'snapshot/refused',
    `${head} The job needs "permissions: ${PERMISSION}"; pull requests from forks never have it.${quoted(said)}`,
    { hint: permissionToAdd(PERMISSION) },
  );
}

function notTaken(what: string, said: string): Problem {
  return new Problem(
    'snapshot/not-taken',
    `GitHub did not take the dependency snapshot: ${what}.${quoted(said)}`,
  );
}

function quoted(said: string): string {
  return said === '' ? '' : ` GitHub says: ${JSON.stringify(said)}.`;
}
