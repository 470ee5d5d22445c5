import { type Fault, faultOf, skewed } from './faults.ts';
import type { Claims } from './json-web-token.ts';
import type { OidcIssuer } from './oidc-issuer.ts';
import { json, notFound, type Service } from './service.ts';

export interface IssuerServiceOptions {
  readonly issuer: OidcIssuer;
  readonly now: () => Date;
  /** What a job sends as bearer to get its token. */
  readonly requestToken: string;
  readonly claims?: Claims;
}

/** The least of the OIDC endpoint of GitHub Actions: discovery, keys, and a token for any audience. */
export function makeIssuerService({ issuer, now, requestToken, claims = {} }: IssuerServiceOptions): Service {
  return {
    name: 'oidc',
    handle: ({ method, path, query, headers }, fault) => {
      if (method !== 'GET') return notFound();
      if (path === '/.well-known/openid-configuration') return json(200, issuer.discovery);
      if (path === '/.well-known/jwks') return json(200, issuer.jwks);
      if (path !== '/token') return notFound();
      // Clients spell the scheme as they like.
      const bearer = /^bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
      if (bearer !== requestToken) return json(401, { message: 'wrong bearer' });
      const audience = query.get('audience') ?? 'https://github.com/octo-org';
      const value = issuer.issueToken({ ...claims, aud: audience, ...tokenFaultClaims(fault, now()) });
      return json(200, { count: 1, value });
    },
  };
}

/** Claims that a planned fault puts in place of the true ones. */
export function tokenFaultClaims(fault: Fault | undefined, now: Date): Claims {
  const seconds = Math.floor(skewed(now, fault).getTime() / 1000);
  const life = (from: number) => ({ iat: seconds + from, nbf: seconds + from, exp: seconds + from + 300 });
  switch (fault?.kind) {
    case 'expired-token':
      return life(-3600);
    case 'token-not-yet-valid':
      return life(3600);
    case 'clock-skew':
      return life(0);
    default:
      return faultOf(fault, 'other-token-claims')?.claims ?? {};
  }
}
