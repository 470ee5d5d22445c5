import { isJsonArray, isJsonObject, type JsonValue } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { type JobRight, permissionToAdd } from '../../core/permission-to-add.ts';
import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import { suiteVersion } from '../../core/version.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports.ts';
import { nextLink } from '../../formats/link-header.ts';
import { type Again, type Attempt, type Deadline, done, type Effort, startEffort } from '../retry.ts';
import { redact } from '../secrets.ts';
import {
  callService,
  readJson,
  refused,
  type ServiceCall,
  type ServicePorts,
  wrongAnswer,
} from '../service-call.ts';

/** GitHub's REST API, as one token may use it for one repository. */
export interface GithubApi {
  /** `https://api.github.com`, or `https://HOST/api/v3` of a server; no slash at the end. */
  readonly url: string;
  /** `OWNER/REPO` */
  readonly repository: string;
  readonly ports: ServicePorts;
  /** `GitHub's API (api.github.com)` */
  readonly service: string;
  /** The right that the caller's errand takes as a whole, where some requests of it take less of the same. */
  readonly errand?: JobRight;
  /** With the token where the address is one of the API's own origin, and never elsewhere (SEC-085). */
  request(given: GithubRequest): Omit<HttpRequest, 'deadlineMs' | 'maxBytes'>;
}

export interface GithubRequest {
  readonly method?: HttpRequest['method'];
  readonly url: string;
  readonly accept?: string;
  readonly body?: HttpRequest['body'];
  readonly bodyFile?: HttpRequest['bodyFile'];
  readonly saveTo?: HttpRequest['saveTo'];
  readonly contentType?: string;
  readonly redirect?: HttpRequest['redirect'];
  /** For an address elsewhere that the caller has judged: the host for uploads. */
  readonly sendsToken?: boolean;
}

const TIMEOUT_MS = 60_000;
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/** Node shows a header that it refuses, whole, in its error. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;

/**
 * @param token absent: only what everybody may read
 * @throws Problem `context/missing` for an address, name or token that cannot be one; the token is not shown.
 */
export function openGithubApi(
  ports: ServicePorts,
  { url, repository, token }: { readonly url: string; readonly repository: string; readonly token?: string },
): GithubApi {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (base === undefined || base.search !== '' || base.hash !== '' || url.endsWith('/'))
    throw new Problem('context/missing', 'GITHUB_API_URL is not the address of an API');
  if (!REPOSITORY.test(repository) || /(?:^|\/)\.\.?(?:\/|$)/.test(repository))
    throw new Problem(
      'context/missing',
      `expected OWNER/REPO, got ${JSON.stringify(repository.slice(0, 100))}`,
    );
  if (token !== undefined && !TOKEN.test(token))
    throw new Problem('context/missing', 'the GitHub token has characters that a token cannot have');
  if (token !== undefined) ports.log.mask(token);
  return {
    url,
    repository,
    ports,
    service: `GitHub's API (${base.host})`,
    request({ method = 'GET', url: address, accept, body, contentType = 'application/json', ...given }) {
      const isOwn = URL.canParse(address) && new URL(address).origin === base.origin;
      const { redirect, sendsToken = isOwn, bodyFile, saveTo } = given;
      const hasBody = body !== undefined || bodyFile !== undefined;
      return {
        method,
        url: address,
        headers: {
          accept: accept ?? 'application/vnd.github+json',
          'user-agent': `secure-build/${suiteVersion}`,
          ...(isOwn ? { 'x-github-api-version': '2022-11-28' } : {}),
          ...(sendsToken && token !== undefined ? { authorization: `Bearer ${token}` } : {}),
          ...(hasBody ? { 'content-type': contentType } : {}),
        },
        ...(body === undefined ? {} : { body }),
        ...(bodyFile === undefined ? {} : { bodyFile }),
        ...(saveTo === undefined ? {} : { saveTo }),
        ...(redirect === undefined ? {} : { redirect }),
      };
    },
  };
}

/** One call with the endings of the fault matrix; rate limits, which GitHub answers with 403, are waited for. */
export function callGithub<T>(
  api: GithubApi,
  effort: Effort,
  given: GithubRequest,
  { judge, maxBytes = limits.httpBodyBytes, timeoutMs = TIMEOUT_MS, ...handlers }: GithubHandlers<T>,
): Promise<T> {
  return callService(api.ports, {
    ...handlers,
    effort,
    timeoutMs,
    maxBytes,
    request: async () => api.request(given),
    judge: async (response) =>
      rateLimited(api, response) ?? (await judge?.(response)) ?? missingRight(api, effort, response),
  });
}

export interface GithubHandlers<T> extends Pick<ServiceCall<T>, 'before' | 'read' | 'judge'> {
  readonly maxBytes?: number;
  /** Of one attempt; one minute unless told. */
  readonly timeoutMs?: number;
}

/** For `read`: what the JSON of an answer says. */
export function jsonAnswer<T>(read: (value: JsonValue) => T): (response: HttpResponse) => Attempt<T> {
  return (response) => {
    const json = readJson(response);
    return json.kind === 'again' ? json : done(read(json.value));
  };
}

/**
 * Every item of a listing, page by page. A next page on another host is no page of the API: it is refused.
 *
 * @param path below the address of the API, with its query
 * @param options.itemsOf The list in the JSON of a page.
 * @param options.emptyWhen Statuses that are an empty listing; any other but 200 is a fault.
 * @throws Problem `limit/exceeded` for more than `most` items
 */
export async function listGithub(
  api: GithubApi,
  effort: Effort,
  path: string,
  options: {
    readonly most: number;
    readonly itemsOf?: (value: JsonValue) => JsonValue | undefined;
    readonly emptyWhen?: readonly number[];
  },
): Promise<readonly JsonValue[]> {
  const { most, itemsOf = (value: JsonValue) => value, emptyWhen = [] } = options;
  const all: JsonValue[] = [];
  let url: string | undefined = api.url + path;
  for (let pages = 0; url !== undefined; pages += 1) {
    if (pages >= limits.pages || all.length > most)
      throw new Problem(
        'limit/exceeded',
        `${api.service} lists more than ${most} items or ${limits.pages} pages`,
      );
    const page: Page = await callGithub(
      api,
      effort,
      { url },
      {
        read(response) {
          const json = readJson(response);
          if (json.kind === 'again') return json;
          const items = itemsOf(json.value);
          if (!isJsonArray(items)) throw wrongAnswer(effort, 'a listing holds no list');
          return done({ items, next: nextLink(response.headers.get('link')) });
        },
        judge: ({ status }) =>
          emptyWhen.includes(status) ? done({ items: [], next: undefined }) : undefined,
      },
    );
    all.push(...page.items);
    url = page.next === undefined ? undefined : sameOrigin(api, page.next, url);
  }
  return all;
}

interface Page {
  readonly items: readonly JsonValue[];
  readonly next: string | undefined;
}

function sameOrigin(api: GithubApi, next: string, base: string): string {
  const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
  if (url?.origin !== new URL(api.url).origin)
    throw wrongAnswer(api, 'the next page of a listing is said to be on another host');
  return url.href;
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: 403 or 429, primary and secondary. */
function rateLimited({ ports }: GithubApi, { status, headers, body }: HttpResponse): Again | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const because = `answered ${status} for its rate limit`;
  const after = headers.get('retry-after');
  if (after !== undefined && /^\d{1,6}$/.test(after))
    return { kind: 'again', because, waitMs: Number(after) * 1000 };
  const reset = headers.get('x-ratelimit-reset') ?? '';
  if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,12}$/.test(reset)) {
    const waitMs = Math.max(1000, Number(reset) * 1000 - ports.clock.now().getTime());
    return { kind: 'again', because, waitMs };
  }
  const isSecondary = /secondary rate limit/i.test(Buffer.from(body).toString('utf8', 0, 1000));
  return isSecondary ? { kind: 'again', because, waitMs: 60_000 } : undefined;
}

/** A refusal that names the right which would have been enough becomes the YAML to paste (SEC-123). */
function missingRight({ ports, errand }: GithubApi, effort: Effort, response: HttpResponse): undefined {
  const accepted = response.headers.get('x-accepted-github-permissions') ?? '';
  const [, right, level] = /^([a-z_]{1,40})=(read|write)\b/.exec(accepted) ?? [];
  if (response.status !== 403 || right === undefined) return undefined;
  const problem = refused(ports, effort, response);
  const name = right.replaceAll('_', '-');
  const grant = `${name}: ${level === 'write' ? level : 'read'}` as const;
  const wanted = errand?.startsWith(`${name}: `) === true ? errand : grant;
  throw new Problem('service/refused', problem.message, { hint: permissionToAdd(wanted) });
}

/** `message` of an error of the API, cut; never the body itself. */
export function messageOf({ body }: HttpResponse): string {
  const json = readJson({ status: 0, headers: new Map([['content-type', 'application/json']]), body });
  const message = json.kind === 'done' && isJsonObject(json.value) ? json.value.message : undefined;
  return typeof message === 'string' ? redact(plainLine(message)).slice(0, 160) : '';
}

export function startGithubEffort(api: GithubApi, deadline: Deadline): Effort {
  return startEffort(api.ports, api.service, deadline);
}
