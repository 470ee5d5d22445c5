import { Problem } from '../../core/problem.ts';
import type { Run } from '../../domain/outcome.ts';
import type { WorkflowContext } from '../../domain/run-context.ts';
import { githubHostOf } from '../../domain/signing/github-host.ts';
import type { ExpectedSigner } from '../../domain/signing/identity.ts';
import type { SigningInputs } from '../actions/signing-inputs.ts';

/** A repository, and the API that knows of it. */
export interface GithubPlace {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `OWNER/REPO` */
  readonly repository: string;
  readonly token?: string;
}

/**
 * Where attestations and releases are looked for: the repository that the user names, else that of the run, else the
 * one that must have been the source.
 *
 * @param named `OWNER/REPO`, `HOST/OWNER/REPO` or the whole address
 * @throws Problem `input/invalid`
 */
export function githubPlaceOf(
  { inputs, context }: Run<Pick<SigningInputs, 'deadline' | 'github-token'>>,
  signers: readonly ExpectedSigner[],
  named: string | undefined,
): GithubPlace | undefined {
  const { 'github-token': token } = inputs;
  if (named === undefined && context.kind === 'workflow') return placeOfRun(context, token);
  const sources = signers.flatMap((signer) => (signer.kind === 'key' ? [] : (signer.sourceRepository ?? [])));
  const text = named ?? (new Set(sources).size === 1 ? sources[0] : undefined);
  return text === undefined ? undefined : { ...placeNamed(text), ...withToken(token) };
}

/** The repository that the run belongs to. */
export function placeOfRun({ github }: WorkflowContext, token: string | undefined): GithubPlace {
  const { apiUrl, serverUrl, repository } = github;
  return { apiUrl, serverUrl, repository, ...withToken(token) };
}

const withToken = (token: string | undefined) => (token === undefined ? {} : { token });

const NAMED = /^(?:(?:https:\/\/)?([A-Za-z0-9.-]+(?::\d+)?)\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/;

function placeNamed(text: string): Omit<GithubPlace, 'token'> {
  const [, host = 'github.com', repository] = NAMED.exec(text) ?? [];
  if (repository === undefined) {
    throw new Problem('input/invalid', `expected OWNER/REPO, got ${JSON.stringify(text.slice(0, 100))}`);
  }
  const { kind, url: serverUrl, tenant } = githubHostOf(`https://${host.toLowerCase()}`);
  const apiUrls = {
    'github.com': 'https://api.github.com',
    tenant: `https://api.${tenant}.ghe.com`,
    server: `${serverUrl}/api/v3`,
  };
  return { apiUrl: apiUrls[kind], serverUrl, repository };
}
