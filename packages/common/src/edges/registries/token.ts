import { formatBase64, utf8 } from '../../core/bytes.ts';
import { isJsonObject } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import type { HttpRequest } from '../../domain/ports.ts';
import type { RegistryCredential } from '../../formats/docker-config.ts';
import type { Challenge } from '../../formats/oci/challenge.ts';
import { isAllowedRealm, type RegistryHost } from '../../formats/oci/registry-host.ts';
import { type Deadline, done, startEffort } from '../retry.ts';
import { callService, readJson, type ServicePorts, wrongAnswer } from '../service-call.ts';
import { missingRight, type RegistryRight, rightHint } from './missing-right.ts';

export interface RealmQuestion {
  readonly host: RegistryHost;
  readonly challenges: readonly Challenge[];
  readonly credential: RegistryCredential | undefined;
  /** `repository:NAME:pull,push`: what we need, whatever the registry proposes. */
  readonly scope: string;
  readonly may: RegistryRight;
  /** Hosts that the user named as realms. */
  readonly realmHosts: readonly string[];
  readonly deadline: Deadline;
}

const TIMEOUT_MS = 30_000;
const TOKEN = /^[\x21-\x7e]{1,65536}$/;

/**
 * The value of `Authorization` that answers a challenge (distribution's token authentication: GET with a password,
 * POST of OAuth 2 with an identity token, GET without either).
 *
 * @throws Problem `service/refused` for a realm that must not get our credentials (SEC-092), and where there is no way in.
 */
export async function answerChallenge(ports: ServicePorts, question: RealmQuestion): Promise<string> {
  const { host, challenges, credential, realmHosts } = question;
  const registry = new URL(host.origin).host;
  const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
  if (bearer !== undefined) {
    const realm = bearer.parameters.get('realm') ?? '';
    if (isAllowedRealm(realm, host, realmHosts)) return fetchToken(ports, question, realm, bearer);
    const named = URL.canParse(realm) ? new URL(realm).host : 'no address';
    throw new Problem(
      'service/refused',
      `registry ${registry} sends us for a token to another host (${named}), which must not get its credentials`,
      {
        hint: `If that is where this registry keeps its users, name the host "${named}" in the input "registry-realms" (--registry-realm).`,
      },
    );
  }
  const isBasic = challenges.some(({ scheme }) => scheme === 'basic');
  if (isBasic && credential?.kind === 'password') return basic(credential);
  throw new Problem(
    'service/refused',
    `registry ${registry} demands a log-in that this machine does not have`,
    {
      hint: rightHint(question.may),
    },
  );
}

async function fetchToken(
  ports: ServicePorts,
  { credential, scope, may, deadline }: RealmQuestion,
  realm: string,
  { parameters }: Challenge,
): Promise<string> {
  const effort = startEffort(ports, `token service ${new URL(realm).host}`, deadline);
  const service = parameters.get('service');
  const asked = new URLSearchParams({ scope });
  if (service !== undefined) asked.set('service', service);
  const token = await callService<string>(ports, {
    effort,
    timeoutMs: TIMEOUT_MS,
    maxBytes: limits.registryTokenBytes,
    request: async () => tokenRequest(realm, asked, credential),
    judge: (response) => missingRight(ports, effort, response, may),
    read(response) {
      const json = readJson(response);
      if (json.kind === 'again') return json;
      const { token, access_token: accessToken } = isJsonObject(json.value) ? json.value : {};
      const found = token ?? accessToken;
      if (typeof found !== 'string' || !TOKEN.test(found)) throw wrongAnswer(effort, 'it gave no token');
      return done(found);
    },
  });
  ports.log.mask(token);
  return `Bearer ${token}`;
}

function tokenRequest(
  realm: string,
  asked: URLSearchParams,
  credential: RegistryCredential | undefined,
): Omit<HttpRequest, 'deadlineMs' | 'maxBytes'> {
  if (credential?.kind === 'identity-token') {
    const form = new URLSearchParams(asked);
    form.set('grant_type', 'refresh_token');
    form.set('client_id', 'secure-build');
    form.set('refresh_token', credential.token);
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url: realm, headers, body: utf8(form.toString()) };
  }
  const url = new URL(realm);
  for (const [name, value] of asked) url.searchParams.append(name, value);
  const authorization = credential === undefined ? {} : { authorization: basic(credential) };
  return { method: 'GET', url: url.href, headers: { accept: 'application/json', ...authorization } };
}

function basic({ username, password }: { readonly username: string; readonly password: string }): string {
  return `Basic ${formatBase64(utf8(`${username}:${password}`))}`;
}
