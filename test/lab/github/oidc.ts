import { type Fault, faultOf, skewed } from '../sigstore/faults.ts';
import { GITHUB_ISSUER, makeIssuer, type OidcIssuer } from '../sigstore/oidc-issuer.ts';
import { json, type Service } from '../sigstore/service.ts';
import { bears, claimsOf, type SimulatedJob } from './simulated-job.ts';

export interface OidcFake {
  readonly issuer: OidcIssuer;
  readonly service: Service;
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`: it has a query already. */
  readonly requestUrl: string;
}

/** The token endpoint of a job, and what Fulcio reads of the issuer: discovery document and keys. */
export function makeOidcFake({
  job,
  now,
  issuerUrl = GITHUB_ISSUER,
}: {
  readonly job: SimulatedJob;
  readonly now: () => Date;
  /** With `/SLUG` for an enterprise, `https://token.actions.TENANT.ghe.com`, `https://HOST/_services/token`. */
  readonly issuerUrl?: string;
}): OidcFake {
  const issuer = makeIssuer({ url: issuerUrl, now });
  const base = new URL(issuerUrl).pathname.replace(/\/$/, '');
  const service: Service = {
    name: 'oidc',
    handle(request, fault) {
      const path = request.path.startsWith(`${base}/`) ? request.path.slice(base.length) : request.path;
      if (path === '/.well-known/openid-configuration') return json(200, issuer.discovery);
      if (path === '/.well-known/jwks') return json(200, issuer.jwks);
      if (path !== '/token' || request.method !== 'GET') return json(404, { message: 'Not Found' });
      if (job.permissions['id-token'] !== 'write')
        return json(403, { message: 'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable' });
      if (!bears(request.headers.get('authorization'), job.requestToken))
        return json(401, { message: 'Unauthorized' });
      // Without an audience GitHub names the owner.
      const audience = request.query.get('audience') ?? `https://github.com/${job.repository.owner}`;
      const from = Math.floor(skewed(now(), fault).getTime() / 1000) + ageSeconds(fault);
      const value = issuer.issueToken({
        ...claimsOf(job),
        aud: audience,
        iat: from,
        nbf: from - 5,
        exp: from + 300,
        ...faultOf(fault, 'other-token-claims')?.claims,
      });
      return json(200, { count: 1, value });
    },
  };
  return { issuer, service, requestUrl: `${issuerUrl}/token?api-version=2.0&lab=1` };
}

function ageSeconds(fault: Fault | undefined): number {
  switch (fault?.kind) {
    case 'expired-token':
      return -600;
    case 'token-not-yet-valid':
      return 600;
    default:
      return 0;
  }
}
