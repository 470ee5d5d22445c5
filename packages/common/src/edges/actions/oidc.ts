import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpResponse } from '../../domain/ports.ts';
import type { GithubHost } from '../../domain/signing/github-host.ts';
import { parseJsonWebToken } from '../../formats/json-web-token.ts';
import { type Attempt, again, type Deadline, done, type Effort, startEffort } from '../retry.ts';
import { callService, readJson, type ServicePorts } from '../service-call.ts';

/** A token just fetched. Its text is in no property, so that no printer of objects can show it. */
export interface OidcToken {
  /** Read, not verified: what to expect of a certificate, not whom to trust. */
  readonly claims: JsonObject;
  text(): string;
}

export interface OidcSource {
  /** The issuer that every token of this source has. */
  readonly issuer: string;
  /** A new token at each call: they live about five minutes. */
  fetchToken(audience: string, deadline: Deadline): Promise<OidcToken>;
}

export interface OidcOptions {
  readonly host: GithubHost;
  /** Where an enterprise has an issuer of its own (`…/SLUG`): only if the user names it (platform specification, 5.2). */
  readonly issuer?: string;
}

const TIMEOUT_MS = 30_000;
/** Clocks that differ by less are called equal. */
const TOLERANCE_MS = 30_000;
const PRINTABLE = /^[\x21-\x7e]+$/;

/**
 * The one source of tokens in a workflow: the endpoint that the runner names. `SIGSTORE_ID_TOKEN` is not looked at
 * (SEC-046): whoever can set a variable of the job could sign as somebody else.
 *
 * @throws Problem `oidc/no-permission` where the job has no such endpoint.
 */
export function openOidc(
  environment: Readonly<Record<string, string | undefined>>,
  ports: ServicePorts,
  { host, issuer = host.issuer }: OidcOptions,
): OidcSource {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: endpoint = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } =
    environment;
  if (endpoint === '' || bearer === '') throw new Problem('oidc/no-permission', 'this job has no OIDC token');
  // Node shows a header that it refuses, whole, in its error.
  if (!URL.canParse(endpoint) || !PRINTABLE.test(bearer)) {
    throw new Problem('context/missing', 'the variables ACTIONS_ID_TOKEN_REQUEST_… are malformed');
  }
  ports.log.mask(bearer);
  return {
    issuer,
    fetchToken(audience, deadline) {
      const url = new URL(endpoint);
      url.searchParams.append('audience', audience);
      const effort = startEffort(ports, `GitHub's OIDC endpoint (${url.host})`, deadline);
      const headers = { accept: 'application/json', authorization: `Bearer ${bearer}` };
      let mistimed = 0;
      return callService(ports, {
        effort,
        timeoutMs: TIMEOUT_MS,
        maxBytes: limits.oidcAnswerBytes,
        request: async () => ({ method: 'GET', url: url.href, headers }),
        read(response) {
          const token = readToken(ports, effort, response);
          if (token.kind === 'again') return token;
          requireClaims(token.value.claims, { iss: issuer, aud: audience });
          const fault = timeFault(token.value.claims, ports.clock.now());
          if (fault === undefined) return token;
          mistimed += 1;
          if (mistimed === 1) return again(`answered with a token that ${fault}`);
          // A second new token that looks too old or too young says that a clock is wrong, perhaps ours. What the
          // certificate is good for is decided by the signed time.
          ports.log.annotate({
            kind: 'notice',
            message: `a new OIDC token ${fault}: the clock of this machine or that of GitHub is wrong`,
          });
          return token;
        },
      });
    },
  };
}

function readToken(ports: ServicePorts, effort: Effort, response: HttpResponse): Attempt<OidcToken> {
  const json = readJson(response);
  if (json.kind === 'again') return json;
  const text = isJsonObject(json.value) ? json.value.value : undefined;
  if (typeof text !== 'string') {
    throw new Problem('oidc/invalid', `${effort.service} answered ${response.status} without a token`);
  }
  mask(ports, text);
  const { claims } = parseJsonWebToken(text);
  return done({ claims, text: () => text });
}

/** Also its parts: a service that repeats a token cut in pieces must not get it into a log. */
function mask({ log }: ServicePorts, token: string): void {
  for (const secret of [token, ...token.split('.')]) {
    if (secret.length >= 16) log.mask(secret);
  }
}

function requireClaims(claims: JsonObject, expected: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(expected)) {
    if (claims[name] === value) continue;
    const shown = JSON.stringify(claims[name] ?? null).slice(0, 100);
    if (name === 'iss')
      throw new Problem('oidc/claims', `the OIDC token has issuer ${shown}, expected "${value}"`);
    throw new Problem(
      'oidc/invalid',
      `the claim "${name}" of the OIDC token is ${shown}, expected "${value}"`,
    );
  }
}

/** `undefined` where the token is valid now, as far as both clocks agree. */
function timeFault({ exp, nbf }: JsonObject, now: Date): string | undefined {
  if (typeof exp !== 'number' || (nbf !== undefined && typeof nbf !== 'number')) {
    throw new Problem('oidc/invalid', 'the OIDC token has no times that are numbers');
  }
  if (exp * 1000 <= now.getTime() - TOLERANCE_MS) return 'has expired';
  if (nbf !== undefined && nbf * 1000 > now.getTime() + TOLERANCE_MS) return 'is not valid yet';
  return undefined;
}
