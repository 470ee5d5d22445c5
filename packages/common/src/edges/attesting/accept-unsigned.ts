import { isJsonObject, type JsonValue, parseJson } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import type { Ports } from '../../domain/ports.ts';
import type { RunContext } from '../../domain/run-context.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';

export interface MaybeForked {
  readonly inputs: Pick<SigningInputs, 'on-fork'>;
  readonly ports: Pick<Ports, 'files' | 'processes'>;
  readonly context: Run<unknown>['context'];
}

/** Events that get no right to a token where they come from outside. `pull_request_target` runs with every right. */
const withoutRights: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

/**
 * Ends where the run may go on without a signature: it has no OIDC token, a pull request from a fork or by Dependabot
 * never gets one, and the inputs accept that (SEC-118). A job of any other event has lost its right, and a release
 * without signatures would look like a success.
 *
 * @throws the fault itself, with the reason where "on-fork: skip" does not apply; Problem `context/missing` for a
 *   payload that cannot be read
 */
export async function acceptUnsigned({ inputs, ports, context }: MaybeForked, fault: unknown): Promise<void> {
  const isTokenless = fault instanceof Problem && fault.code === 'oidc/no-permission';
  if (!isTokenless) throw fault;
  if (inputs['on-fork'] !== 'skip') throw withWayOut(fault);
  if (await isFromOutside(ports, context)) return;
  const event = context.kind === 'workflow' ? `the event "${context.github.eventName}"` : 'a laptop';
  throw new Problem(fault.code, fault.message, {
    at: fault.at,
    hint: fault.hint,
    details: [
      ...fault.details,
      `"on-fork: skip" accepts that of pull requests from forks and by Dependabot; this is ${event}`,
    ],
    cause: fault,
  });
}

/** Said here, where the action has that input: others ask for a token, too. */
function withWayOut({ code, message, at, hint, details, cause }: Problem): Problem {
  return new Problem(code, message, {
    at,
    hint: `${hint} ${WAY_OUT}`,
    details,
    ...(cause === undefined ? {} : { cause }),
  });
}

const WAY_OUT = 'For those set "on-fork: skip".';

async function isFromOutside(
  { files, processes }: MaybeForked['ports'],
  context: RunContext,
): Promise<boolean> {
  if (context.kind !== 'workflow' || !withoutRights.has(context.github.eventName)) return false;
  const path = processes.variable('GITHUB_EVENT_PATH') ?? '';
  const bytes = path === '' ? undefined : await files.readIfPresent(path, limits.eventBytes);
  if (bytes === undefined) return false;
  const event = parseJson(bytes, {
    file: 'the payload of the event',
    maxBytes: limits.eventBytes,
    protoKeys: 'keep',
    code: 'context/missing',
  });
  const pullRequest = memberOf(event, 'pull_request');
  if (memberOf(memberOf(pullRequest, 'user'), 'login') === 'dependabot[bot]') return true;
  const repository = memberOf(memberOf(pullRequest, 'head'), 'repo');
  // Of a fork that was deleted there is no repository any more.
  if (repository === null) return true;
  const id = memberOf(repository, 'id');
  return typeof id === 'number' && String(id) !== context.github.repositoryId;
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
