import { type Claims, makeTokenKey, signToken, type TokenKey } from '../sigstore/json-web-token.ts';
import { pushClaims } from '../sigstore/oidc-issuer.ts';

export type Level = 'none' | 'read' | 'write';

/** `permissions:` of the job; what is not named is `none`, as on GitHub. */
export interface JobPermissions {
  readonly 'id-token'?: 'none' | 'write';
  readonly attestations?: Level;
  readonly contents?: Level;
  readonly actions?: Level;
  readonly packages?: Level;
  readonly 'artifact-metadata'?: Level;
}

export interface SimulatedRepository {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly ownerId: number;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly ownerType: 'Organization' | 'User';
  /** Whether private repositories have an attestation store. */
  readonly enterpriseCloud: boolean;
}

/** One job of one run: who asks, and what it may ask for. */
export interface SimulatedJob {
  readonly repository: SimulatedRepository;
  readonly permissions: JobPermissions;
  /** `GITHUB_TOKEN` */
  readonly token: string;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN` */
  readonly requestToken: string;
  /** `ACTIONS_RUNTIME_TOKEN`: a token of the runtime service with the ids of run and job in its scope. */
  readonly runtimeToken: string;
  readonly backend: { readonly run: string; readonly job: string };
  readonly cacheMode: 'none' | 'read' | 'write' | 'write-only';
  /** Shape of `sub`: repositories made, renamed or moved since 2026-07-15 have the second. */
  readonly subject: 'names' | 'names-and-ids';
  /** Instead of those of an ordinary push. */
  readonly claims: Claims;
}

const demo: SimulatedRepository = {
  owner: 'octo-org',
  name: 'demo',
  id: 104200300,
  ownerId: 9919,
  visibility: 'public',
  ownerType: 'Organization',
  enterpriseCloud: false,
};

let runtimeKey: TokenKey | undefined;

export function simulateJob({
  repository = {},
  ...given
}: Partial<Omit<SimulatedJob, 'repository' | 'runtimeToken'>> & {
  readonly repository?: Partial<SimulatedRepository>;
} = {}): SimulatedJob {
  runtimeKey ??= makeTokenKey('runtime', 'ES256');
  const backend = given.backend ?? {
    run: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a',
    job: 'ca395085-040a-526b-2ce8-bdc85f692774',
  };
  const scope = `Actions.GenericRead:lab Actions.Results:${backend.run}:${backend.job}`;
  return {
    repository: { ...demo, ...repository },
    permissions: { 'id-token': 'write', attestations: 'write', contents: 'write', actions: 'read' },
    token: 'ghs_labGithubToken0001',
    requestToken: 'lab-request-token-0001',
    runtimeToken: signToken({ scp: scope, iss: 'https://runtime.example' }, runtimeKey),
    cacheMode: 'none',
    subject: 'names-and-ids',
    claims: {},
    ...given,
    backend,
  };
}

/** What the issuer says of the job (platform specification, 5.3). */
export function claimsOf({ repository, subject, claims }: SimulatedJob): Claims {
  const { owner, name, id, ownerId, visibility } = repository;
  const ofJob: Claims = {
    ...pushClaims,
    repository: `${owner}/${name}`,
    repository_id: String(id),
    repository_owner: owner,
    repository_owner_id: String(ownerId),
    repository_visibility: visibility,
    workflow_ref: `${owner}/${name}/.github/workflows/release.yml@refs/tags/v1.2.3`,
    enterprise: 'octo-enterprise',
    check_run_id: '50500600700',
    ...claims,
  };
  const named = subject === 'names' ? `${owner}/${name}` : `${owner}@${ownerId}/${name}@${id}`;
  const about = ofJob.environment === undefined ? `ref:${ofJob.ref}` : `environment:${ofJob.environment}`;
  return { ...ofJob, sub: claims.sub ?? `repo:${named}:${about}` };
}

/** Whether a header names this bearer; clients spell the scheme as they like. */
export function bears(header: string | undefined, token: string): boolean {
  const [scheme = '', value = '', ...rest] = (header ?? '').split(' ');
  return /^(?:bearer|token)$/i.test(scheme) && value === token && rest.length === 0;
}
