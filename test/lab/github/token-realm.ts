import { json, type Service, type ServiceAnswer, type ServiceRequest } from '../sigstore/service.ts';

/** The way into a registry (distribution's token authentication), or none at all. */
export interface TokenRealm {
  scheme: 'none' | 'bearer' | 'basic';
  /** What the challenge names; a hostile registry may name another host. */
  url: string;
  readonly users: Map<string, string>;
  readonly identityTokens: Set<string>;
  /** Whether a token without a user may pull. */
  anonymousPull: boolean;
  lifeSeconds: number;
  readonly service: Service;
  /** What each token that was given out may do. */
  readonly issued: readonly { readonly token: string; readonly scope: string; readonly user: string }[];
  challenge(request: ServiceRequest, repository: string, action: 'pull' | 'push'): ServiceAnswer | undefined;
}

export function makeTokenRealm({
  url,
  service,
  now,
}: {
  readonly url: string;
  readonly service: string;
  readonly now: () => Date;
}): TokenRealm {
  const issued: { token: string; scope: string; user: string; until: number }[] = [];
  const realm: TokenRealm = {
    scheme: 'none',
    url,
    users: new Map(),
    identityTokens: new Set(),
    anonymousPull: true,
    lifeSeconds: 300,
    issued,
    service: {
      name: 'token-realm',
      handle(request) {
        const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'));
        const asked = request.method === 'POST' ? form : request.query;
        const user = signedIn(realm, request, form);
        if (user === undefined || asked.get('service') !== service)
          return json(401, { errors: [{ code: 'UNAUTHORIZED', message: 'incorrect username or password' }] });
        const scope = asked.get('scope') ?? '';
        if (user === '' && (!realm.anonymousPull || /push/.test(scope)))
          return json(401, { errors: [{ code: 'UNAUTHORIZED', message: 'sign in first' }] });
        const token = `lab-registry-token-${issued.length + 1}`;
        issued.push({ token, scope, user, until: now().getTime() + realm.lifeSeconds * 1000 });
        return request.method === 'POST'
          ? json(200, { access_token: token, expires_in: realm.lifeSeconds })
          : json(200, { token, expires_in: realm.lifeSeconds });
      },
    },
    challenge(request, repository, action) {
      if (realm.scheme === 'none') return undefined;
      const given = request.headers.get('authorization') ?? '';
      if (realm.scheme === 'basic') {
        return signedIn(realm, request, new URLSearchParams()) ||
          (action === 'pull' && realm.anonymousPull && given === '')
          ? undefined
          : unauthorized('Basic realm="registry"');
      }
      const scope = `repository:${repository}:${action === 'pull' ? 'pull' : 'pull,push'}`;
      const known = issued.find(({ token }) => given === `Bearer ${token}`);
      const [, name, rights = ''] = /^repository:(.+):([^:]*)$/.exec(known?.scope ?? '') ?? [];
      if (known !== undefined && known.until > now().getTime() && name === repository) {
        return rights.split(',').includes(action)
          ? undefined
          : json(403, {
              errors: [{ code: 'DENIED', message: 'requested access to the resource is denied' }],
            });
      }
      return unauthorized(`Bearer realm="${realm.url}",service="${service}",scope="${scope}"`);
    },
  };
  return realm;
}

function unauthorized(challenge: string): ServiceAnswer {
  return json(
    401,
    { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] },
    { 'www-authenticate': challenge },
  );
}

/** The user; empty for nobody in particular, `undefined` for a lie. */
function signedIn(realm: TokenRealm, request: ServiceRequest, form: URLSearchParams): string | undefined {
  const refresh = form.get('refresh_token');
  if (refresh !== null) return realm.identityTokens.has(refresh) ? 'token-holder' : undefined;
  const given = request.headers.get('authorization');
  if (given === undefined) return '';
  const [, encoded = ''] = /^Basic (.+)$/.exec(given) ?? [];
  const [user = '', password] = Buffer.from(encoded, 'base64').toString('utf8').split(/:(.*)/s);
  return realm.users.get(user) === password && password !== undefined ? user : undefined;
}
