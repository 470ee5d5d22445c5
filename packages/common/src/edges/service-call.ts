import { type Bytes, decodeUtf8 } from '../core/bytes.ts';
import { isJsonObject, type JsonValue, parseJson } from '../core/json.ts';
import { plainLine } from '../core/plain-text.ts';
import { Problem } from '../core/problem.ts';
import type { HttpRequest, HttpResponse, Ports } from '../domain/ports.ts';
import {
  type Again,
  type Attempt,
  again,
  done,
  type Effort,
  spent,
  unavailable,
  untilDeadline,
} from './retry.ts';
import { redact } from './secrets.ts';

export type ServicePorts = Pick<Ports, 'clock' | 'http' | 'random' | 'log'>;

export interface ServiceCall<T> {
  readonly effort: Effort;
  /** Of one attempt. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Looked at before each attempt: a result that needs no attempt any more. */
  before?(): Attempt<T> | undefined | Promise<Attempt<T> | undefined>;
  /** Made anew for each attempt: a token may be old by then. */
  request(): Promise<Omit<HttpRequest, 'deadlineMs' | 'maxBytes'>>;
  /** A body of status 200 or 201. Throws what ends the trials; `again` is for answers that may be an accident. */
  read(response: HttpResponse): Attempt<T> | Promise<Attempt<T>>;
  /** Looks at every other status first; `undefined` leaves it to the rules below. */
  judge?(response: HttpResponse): Attempt<T> | undefined | Promise<Attempt<T> | undefined>;
}

/** Statuses that say "not now" (test-lab specification, 7), and every 5xx. */
const passing = new Set([408, 425, 429]);

/**
 * One request to a service until the deadline, with the endings of the fault matrix: what may pass is tried again
 * and ends as `service/unavailable`; a refusal and a redirect end at once as `service/refused`; a body over the cap
 * ends at once as `service/unavailable`.
 */
export function callService<T>(ports: ServicePorts, call: ServiceCall<T>): Promise<T> {
  return untilDeadline(ports, call.effort, async (remainingMs) => {
    const early = await call.before?.();
    if (early !== undefined) {
      call.effort.attempts -= 1;
      return early;
    }
    const request = await call.request();
    const deadlineMs = Math.min(call.timeoutMs, remainingMs);
    let response: HttpResponse;
    try {
      response = await ports.http.send({ ...request, deadlineMs, maxBytes: call.maxBytes });
    } catch (error) {
      return judgeFault(ports, call.effort, error, hostOf(request.url));
    }
    if (response.status === 200 || response.status === 201) return call.read(response);
    return (await call.judge?.(response)) ?? judgeStatus(ports, call.effort, response);
  });
}

/** The JSON of an answer, or another attempt: a proxy or a balancer may have answered in place of the service. */
export function readJson(response: HttpResponse): Attempt<JsonValue> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type)) {
    const shown = JSON.stringify(plainLine(type.slice(0, 60)));
    return again(`answered ${response.status} with the content type ${shown} instead of JSON`);
  }
  try {
    return done(parseJson(response.body, { maxBytes: response.body.length }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // The error of the parser shows a piece of the body, which may be the token of a user.
    return again(`answered ${response.status} with a body that is not JSON`);
  }
}

/** The service has seen the request and will not do it. */
export function refused({ clock }: Pick<Ports, 'clock'>, effort: Effort, response: HttpResponse): Problem {
  const said = saidIn(response.body);
  return new Problem(
    'service/refused',
    `${effort.service} refused the request: it answered ${response.status} after ${spent(clock.now(), effort)}${said}`,
  );
}

/** The service has answered, and the answer is wrong. Nothing of it is kept. */
export function wrongAnswer(effort: Pick<Effort, 'service'>, fault: string, cause?: unknown): Problem {
  return new Problem('service/wrong-answer', `${effort.service} answered wrongly: ${fault}`, { cause });
}

/** For `refused`: a plain text or the message of a JSON body, cut, without any secret of this run. */
function saidIn(body: Bytes): string {
  const text = decodeUtf8(body)?.trim() ?? '';
  // Secrets are looked for before anything is cut: half of a token would not be found.
  const message = redact(plainLine(messageOf(text)));
  return message === '' ? '' : `: ${JSON.stringify(message.slice(0, 100))}`;
}

function messageOf(text: string): string {
  let value: JsonValue;
  try {
    value = parseJson(text);
  } catch {
    // Not JSON: a plain text is shown, a page is not.
    return text.startsWith('<') ? '' : text;
  }
  if (!isJsonObject(value)) return '';
  const { message, error } = value;
  return [message, error].find((member) => typeof member === 'string') ?? '';
}

function judgeFault(ports: ServicePorts, effort: Effort, error: unknown, host: string): Again {
  if (!(error instanceof Problem)) throw error;
  const because = error.message.replace(`${host} `, '');
  switch (error.code) {
    case 'http/unavailable':
      return again(because, error);
    case 'limit/exceeded':
      throw unavailable(ports, effort, `gave no usable answer (${error.message})`, error);
    case 'http/refused':
      throw new Problem(
        'service/refused',
        `${effort.service} ${because} after ${spent(ports.clock.now(), effort)}`,
        { hint: error.hint, cause: error },
      );
    default:
      throw error;
  }
}

function judgeStatus(ports: ServicePorts, effort: Effort, response: HttpResponse): Again {
  const { status, headers } = response;
  if (status < 500 && !passing.has(status)) throw refused(ports, effort, response);
  const waitMs = retryAfterMs(headers.get('retry-after'), ports.clock.now());
  return { kind: 'again', because: `answered ${status}`, ...(waitMs === undefined ? {} : { waitMs }) };
}

/** RFC 9110 section 10.2.3: seconds, or a date. What is neither counts as absent. */
function retryAfterMs(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000;
  const date = /^[A-Z][a-z]{2}, \d{2} /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
