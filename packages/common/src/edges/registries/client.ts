import type { Bytes } from '../../core/bytes.ts';
import { Problem } from '../../core/problem.ts';
import { suiteVersion } from '../../core/version.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports.ts';
import { parseChallenges } from '../../formats/oci/challenge.ts';
import { type RegistryHost, registryHostOf } from '../../formats/oci/registry-host.ts';
import { type Deadline, done, type Effort, startEffort } from '../retry.ts';
import { callService, type ServiceCall, type ServicePorts, wrongAnswer } from '../service-call.ts';
import type { RegistryCredentials } from './credentials.ts';
import { missingRight, type RegistryRight, rightHint } from './missing-right.ts';
import { answerChallenge } from './token.ts';

export interface RegistryOptions {
  readonly ports: ServicePorts;
  readonly credentials: RegistryCredentials;
  /** Hosts that the user named as realms of their registries. */
  readonly realmHosts?: readonly string[];
}

export interface RegistryRequest {
  readonly method: HttpRequest['method'];
  /** `/v2/…`, or a whole address that the registry has named. */
  readonly url: string;
  readonly may: RegistryRight;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Bytes;
  readonly maxBytes: number;
}

export type RegistryHandlers<T> = Pick<ServiceCall<T>, 'before' | 'read' | 'judge'>;

const TIMEOUT_MS = 60_000;
const MOST_REDIRECTS = 3;

/**
 * One repository of one registry: signs in when it is asked to, follows redirects of downloads, and sends
 * credentials to the registry's own origin only (SEC-085, SEC-092).
 */
export class RegistryClient {
  readonly service: string;
  readonly #options: RegistryOptions;
  readonly #registry: string;
  readonly #repository: string;
  readonly #host: RegistryHost;
  readonly #deadline: Deadline;
  readonly #authorization = new Map<RegistryRight, string>();

  constructor(
    options: RegistryOptions,
    { registry, repository }: { readonly registry: string; readonly repository: string },
    deadline: Deadline,
  ) {
    this.#options = options;
    this.#registry = registry;
    this.#host = registryHostOf(registry);
    this.#repository = repository.includes('/') ? repository : this.#host.shortPrefix + repository;
    this.#deadline = deadline;
    this.service = `registry ${registry}`;
  }

  /** `https://registry.example` */
  get origin(): string {
    return this.#host.origin;
  }

  /** Address of something in this repository. */
  path(rest: string): string {
    return `/v2/${this.#repository}/${rest}`;
  }

  async call<T>(request: RegistryRequest, handlers: RegistryHandlers<T>): Promise<T> {
    const effort = startEffort(this.#options.ports, this.service, this.#deadline);
    let url = new URL(request.url, this.#host.origin);
    let signIns = 0;
    for (let redirects = 0; ; ) {
      const answer = await this.#send(effort, { ...request, url: url.href }, handlers);
      if (answer.kind === 'value') return answer.value;
      if (answer.kind === 'challenge') {
        // A new token that is refused as well will not get better.
        if (signIns > 0) throw notAllowed(this.service, request.may);
        signIns += 1;
        this.#authorization.set(request.may, await this.#signIn(request.may, answer.header));
        continue;
      }
      redirects += 1;
      url = this.#follow(effort, answer.location, url);
      if (redirects > MOST_REDIRECTS) throw wrongAnswer(effort, `more than ${MOST_REDIRECTS} redirects`);
    }
  }

  #send<T>(
    effort: Effort,
    request: RegistryRequest,
    { before, read, judge }: RegistryHandlers<T>,
  ): Promise<Answer<T>> {
    const { method, url, may, headers = {}, body, maxBytes } = request;
    const isOwn = new URL(url).origin === this.#host.origin;
    const follows = method === 'GET' || method === 'HEAD';
    return callService<Answer<T>>(this.#options.ports, {
      effort,
      timeoutMs: TIMEOUT_MS,
      maxBytes,
      ...(before === undefined
        ? {}
        : {
            before: async () => {
              const early = await before();
              return early?.kind === 'done' ? done(found(early.value)) : early;
            },
          }),
      request: async () => {
        const authorization = isOwn ? this.#authorization.get(may) : undefined;
        return {
          method,
          url,
          redirect: 'return',
          headers: {
            'user-agent': `secure-build/${suiteVersion}`,
            ...headers,
            ...(authorization === undefined ? {} : { authorization }),
          },
          ...(body === undefined ? {} : { body }),
        };
      },
      read: async (response) => {
        const result = await read(response);
        return result.kind === 'done' ? done(found(result.value)) : result;
      },
      judge: async (response) => {
        const challenge =
          isOwn && response.status === 401 ? response.headers.get('www-authenticate') : undefined;
        if (challenge !== undefined) return done({ kind: 'challenge', header: challenge });
        const location = follows ? locationOf(response) : undefined;
        if (location !== undefined) return done({ kind: 'redirect', location });
        const result = await judge?.(response);
        if (result?.kind === 'done') return done(found(result.value));
        return result ?? (isOwn ? missingRight(this.#options.ports, effort, response, may) : undefined);
      },
    });
  }

  async #signIn(may: RegistryRight, header: string): Promise<string> {
    const { ports, credentials, realmHosts = [] } = this.#options;
    return answerChallenge(ports, {
      host: this.#host,
      challenges: parseChallenges(header),
      credential: await credentials.find(this.#registry),
      scope: `repository:${this.#repository}:${may === 'pull' ? 'pull' : 'pull,push'}`,
      may,
      realmHosts,
      deadline: this.#deadline,
    });
  }

  /** Https stays https; a port of this machine is called only by a registry of this machine (SEC-086). */
  #follow(effort: Pick<Effort, 'service'>, location: string, from: URL): URL {
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
    const isSafe = to?.protocol === 'https:' || to?.origin === this.#host.origin;
    if (to === undefined || !isSafe || to.username !== '' || to.password !== '')
      throw wrongAnswer(effort, 'a redirect to no https address');
    return to;
  }

  /**
   * Where an upload goes on: another host gets no credentials, because `call` sends them to this one only.
   *
   * @throws Problem `service/wrong-answer`
   */
  uploadAddress(location: string | undefined, digest: string): string {
    if (location === undefined) throw wrongAnswer(this, 'an upload has no address');
    const url = this.#follow(this, location, new URL(this.#host.origin));
    // Appended as text: what the registry put into its query must come back byte for byte.
    return `${url.href}${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
  }
}

function notAllowed(service: string, may: RegistryRight): Problem {
  return new Problem('service/refused', `${service} refused our credentials: they may not ${may} there`, {
    hint: rightHint(may),
  });
}

type Answer<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'challenge'; readonly header: string }
  | { readonly kind: 'redirect'; readonly location: string };

const found = <T>(value: T): Answer<T> => ({ kind: 'value', value });

function locationOf({ status, headers }: HttpResponse): string | undefined {
  return [301, 302, 303, 307, 308].includes(status) ? headers.get('location') : undefined;
}
