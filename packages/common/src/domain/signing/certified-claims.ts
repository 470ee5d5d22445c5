import type { JsonObject } from '../../core/json.ts';
import { Problem } from '../../core/problem.ts';
import {
  type CertifiedExtension,
  type CertifiedIdentity,
  certifiedExtensions,
} from '../../formats/fulcio-certificate.ts';
import type { GithubHost } from './github-host.ts';
import type { ExpectedIdentity } from './identity.ts';

/** What Fulcio must put into a certificate for a job, as the token of the job says it. */
export type ClaimedIdentity = Readonly<
  Record<Exclude<CertifiedExtension, 'deploymentEnvironment' | 'tokenSubject'>, string>
> & {
  readonly san: string;
  readonly deploymentEnvironment?: string;
  readonly tokenSubject: string;
};

/**
 * The map of the platform specification, 5.3: claims of a job to names and extensions of its certificate. Claims
 * that are addresses in the certificate get the address of the GitHub before them.
 *
 * @throws Problem `oidc/invalid` naming a claim that is absent or no text.
 */
export function claimedIdentity(claims: JsonObject, { url }: GithubHost): ClaimedIdentity {
  const text = (name: string): string => {
    const value = claims[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new Problem('oidc/invalid', `the OIDC token has no claim "${name}" that is a text`);
  };
  const signer = `${url}/${text('job_workflow_ref')}`;
  const repository = `${url}/${text('repository')}`;
  return {
    san: signer,
    issuer: text('iss'),
    buildSignerUri: signer,
    buildSignerDigest: text('job_workflow_sha'),
    runnerEnvironment: text('runner_environment'),
    sourceRepositoryUri: repository,
    sourceRepositoryDigest: text('sha'),
    sourceRepositoryRef: text('ref'),
    sourceRepositoryId: text('repository_id'),
    sourceRepositoryOwnerUri: `${url}/${text('repository_owner')}`,
    sourceRepositoryOwnerId: text('repository_owner_id'),
    buildConfigUri: `${url}/${text('workflow_ref')}`,
    buildConfigDigest: text('workflow_sha'),
    buildTrigger: text('event_name'),
    runInvocationUri: `${repository}/actions/runs/${text('run_id')}/attempts/${text('run_attempt')}`,
    sourceRepositoryVisibility: text('repository_visibility'),
    ...(claims.environment === undefined ? {} : { deploymentEnvironment: text('environment') }),
    tokenSubject: text('sub'),
  };
}

/** Extensions that a certificate authority of an older version does not write; if written, they must be right. */
const younger: ReadonlySet<string> = new Set<CertifiedExtension>(['deploymentEnvironment', 'tokenSubject']);

/** What of a certificate is not what the token of the job says; `undefined` where all of it is. */
export function differenceFromClaims(
  certified: CertifiedIdentity,
  claimed: ClaimedIdentity,
): string | undefined {
  const { san } = certified;
  if (san.kind !== 'uri' || san.value !== claimed.san) {
    return `its name (SAN) is ${show(san.value)}, expected ${show(claimed.san)}`;
  }
  for (const field of Object.keys(certifiedExtensions) as CertifiedExtension[]) {
    const [got, wanted] = [certified[field], claimed[field]];
    const mayBeAbsent = got === undefined && younger.has(field);
    if (got !== wanted && !mayBeAbsent) {
      return `its OID .${certifiedExtensions[field].arc} is ${show(got)}, expected ${show(wanted)}`;
    }
  }
  return undefined;
}

/** Whom our own verifier must find in a bundle of this job: every line that an identity can have. */
export function expectedIdentityOf(claimed: ClaimedIdentity, name: string): ExpectedIdentity {
  return {
    kind: 'identity',
    name,
    issuer: claimed.issuer,
    san: claimed.san,
    signerDigests: [claimed.buildSignerDigest],
    sourceRepository: claimed.sourceRepositoryUri,
    sourceRepositoryId: claimed.sourceRepositoryId,
    sourceOwnerId: claimed.sourceRepositoryOwnerId,
    sourceDigest: claimed.sourceRepositoryDigest,
    sourceRef: claimed.sourceRepositoryRef,
    trigger: claimed.buildTrigger,
    runnerEnvironment: claimed.runnerEnvironment,
    visibility: claimed.sourceRepositoryVisibility,
  };
}

function show(text: string | undefined): string {
  return text === undefined ? 'absent' : JSON.stringify(text.slice(0, 200));
}
