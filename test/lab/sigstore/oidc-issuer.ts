import { randomUUID } from 'node:crypto';
import {
  type Claims,
  formatJsonWebKeySet,
  type JsonWebKeySet,
  makeTokenKey,
  signToken,
  type TokenKey,
} from './json-web-token.ts';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Life of a token of GitHub Actions; measured, not documented. */
const LIFE_SECONDS = 5 * 60;

export interface OidcIssuer {
  readonly url: string;
  readonly keys: readonly TokenKey[];
  readonly jwks: JsonWebKeySet;
  /** OpenID Connect Discovery 1.0, section 3. */
  readonly discovery: Claims;
  /** A token for `sigstore` of an ordinary push, but for the claims given; a claim that is `undefined` is left out. */
  issueToken(claims?: Claims): string;
}

/** RSA keys take tens of milliseconds each: one set serves all labs of a process. */
let sharedKeys: readonly TokenKey[] | undefined;

export function makeIssuer({
  url = GITHUB_ISSUER,
  now,
}: {
  readonly url?: string;
  readonly now: () => Date;
}): OidcIssuer {
  sharedKeys ??= [makeTokenKey('lab-key-1'), makeTokenKey('lab-key-2')];
  const keys = sharedKeys;
  return {
    url,
    keys,
    jwks: formatJsonWebKeySet(keys),
    discovery: {
      issuer: url,
      jwks_uri: `${url}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    },
    issueToken: (claims = {}) => {
      const seconds = Math.floor(now().getTime() / 1000);
      return signToken(
        {
          jti: randomUUID(),
          iss: url,
          aud: 'sigstore',
          iat: seconds,
          nbf: seconds - 5,
          exp: seconds + LIFE_SECONDS,
          ...pushClaims,
          ...claims,
        },
        keys[0] as TokenKey,
      );
    },
  };
}

/** Claims of a push of a tag in a public repository, built by a reusable workflow (platform §5.3). */
export const pushClaims = {
  sub: 'repo:octo-org@9919/demo@104200300:ref:refs/tags/v1.2.3',
  ref: 'refs/tags/v1.2.3',
  ref_type: 'tag',
  ref_protected: 'true',
  sha: '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2',
  repository: 'octo-org/demo',
  repository_id: '104200300',
  repository_owner: 'octo-org',
  repository_owner_id: '9919',
  repository_visibility: 'public',
  run_id: '19800700601',
  run_number: '42',
  run_attempt: '1',
  actor: 'octocat',
  actor_id: '583231',
  workflow: 'release',
  workflow_ref: 'octo-org/demo/.github/workflows/release.yml@refs/tags/v1.2.3',
  workflow_sha: '5f2c1e0d9b8a7f6e5d4c3b2a190807f6e5d4c3b2',
  job_workflow_ref: 'secure-build/suite/.github/workflows/build.yml@refs/tags/v1.0.0',
  job_workflow_sha: '2b1a09f8e7d6c5b4a3928170695847362514a3b2',
  event_name: 'push',
  runner_environment: 'github-hosted',
  head_ref: '',
  base_ref: '',
} as const satisfies Claims;
