import type { JsonObject } from '../../core/json.ts';
import { plainLine } from '../../core/plain-text.ts';
import { Problem } from '../../core/problem.ts';
import type { VerifiedToken } from '../../formats/json-web-signature.ts';
import type { GithubHost } from '../signing/github-host.ts';

declare const certified: unique symbol;

/**
 * What the platform says of the job that signs: claims of an OIDC token whose signature was verified with the keys
 * of the issuer (provenance specification, section 4). Made by {@link certifiedClaims} and by nothing else.
 */
export interface CertifiedClaims {
  readonly [certified]: true;
  readonly host: GithubHost;
  readonly issuer: string;
  /** `refs/tags/v1.2.3` */
  readonly ref: string;
  /** 40 or 64 hex characters. */
  readonly sha: string;
  /** `OWNER/REPO` */
  readonly repository: string;
  readonly eventName: string;
  /** `OWNER/REPO/.github/workflows/FILE@REF` of the workflow that this job stands in. */
  readonly jobWorkflowRef: string;
  readonly jobWorkflowSha: string;
  /** The same of the workflow that was started. */
  readonly workflowRef: string;
  readonly workflowSha: string;
  readonly repositoryId: string;
  readonly repositoryOwner: string;
  readonly repositoryOwnerId: string;
  readonly repositoryVisibility: string;
  readonly runnerEnvironment: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** The id of this job in the REST API, where the platform gives it. */
  readonly checkRunId?: string;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NUMBER = /^[1-9]\d{0,19}$/;
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/** No blank and no control character: a text that goes into URIs. */
const WORD = /^[^\s\p{Cc}]+$/u;

type Field = Exclude<keyof CertifiedClaims, typeof certified | 'host' | 'issuer' | 'checkRunId'>;

const claimsByField: { readonly [F in Field]: readonly [claim: string, shape: RegExp, takes: string] } = {
  ref: ['ref', WORD, 'a ref'],
  sha: ['sha', COMMIT, 'a commit'],
  repository: ['repository', REPOSITORY, 'OWNER/REPO'],
  eventName: ['event_name', WORD, 'an event'],
  jobWorkflowRef: ['job_workflow_ref', WORD, 'a workflow'],
  jobWorkflowSha: ['job_workflow_sha', COMMIT, 'a commit'],
  workflowRef: ['workflow_ref', WORD, 'a workflow'],
  workflowSha: ['workflow_sha', COMMIT, 'a commit'],
  repositoryId: ['repository_id', NUMBER, 'a number'],
  repositoryOwner: ['repository_owner', WORD, 'a name'],
  repositoryOwnerId: ['repository_owner_id', NUMBER, 'a number'],
  repositoryVisibility: ['repository_visibility', WORD, 'a visibility'],
  runnerEnvironment: ['runner_environment', WORD, 'an environment'],
  runId: ['run_id', NUMBER, 'a number'],
  runAttempt: ['run_attempt', NUMBER, 'a number'],
};

/**
 * @param expected.issuer Exactly: a beginning would accept the issuer of any enterprise.
 * @param expected.ownInstance Whether the user has configured a Sigstore for a server of his own.
 * @throws Problem `oidc/claims` that names every claim which is absent, no text or of another form.
 */
export function certifiedClaims(
  { claims }: VerifiedToken,
  { host, issuer, ownInstance = false }: ExpectedOrigin,
): CertifiedClaims {
  if (host.kind === 'server' && !ownInstance) {
    throw new Problem('oidc/claims', `no public Sigstore knows the issuer of ${host.url}`, {
      hint: 'Name a Sigstore instance of your own, or sign with a key.',
    });
  }
  if (claims.iss !== issuer) {
    throw new Problem('oidc/claims', `the OIDC token has issuer ${show(claims.iss)}, expected "${issuer}"`);
  }
  const faults: string[] = [];
  const fields: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(claimsByField) as Field[]) {
    const [name, shape, takes] = claimsByField[field];
    const value = claims[name];
    if (typeof value !== 'string' || value === '') faults.push(`lacks ${name}`);
    else if (!shape.test(value)) faults.push(`has ${name} ${show(value)}, which is not ${takes}`);
    else fields[field] = value;
  }
  const checkRunId = checkRunIdOf(claims, faults);
  if (faults.length > 0) throw new Problem('oidc/claims', `the OIDC token ${faults.join(', ')}`);
  return {
    ...(fields as Readonly<Record<Field, string>>),
    host,
    issuer,
    ...(checkRunId === undefined ? {} : { checkRunId }),
  } as CertifiedClaims;
}

export interface ExpectedOrigin {
  readonly host: GithubHost;
  readonly issuer: string;
  readonly ownInstance?: boolean;
}

function checkRunIdOf({ check_run_id: value }: JsonObject, faults: string[]): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && NUMBER.test(text)) return text;
  faults.push(`has check_run_id ${show(value)}, which is not a number`);
  return undefined;
}

/** `https://github.com/OWNER/REPO` of the source. */
export function repositoryUrl({ host, repository }: CertifiedClaims): string {
  return `${host.url}/${repository}`;
}

/** One attempt of one run, as `.21` of a certificate names it. */
export function invocationUrl(claims: CertifiedClaims): string {
  return `${repositoryUrl(claims)}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return JSON.stringify(plainLine(text).slice(0, 100));
}
