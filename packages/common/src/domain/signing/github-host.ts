import { Problem } from '../../core/problem.ts';

/** A GitHub that runs workflows: github.com, an enterprise with data residency, or a server of somebody's own. */
export interface GithubHost {
  readonly kind: 'github.com' | 'tenant' | 'server';
  /** `https://github.com`: what addresses in certificates begin with. */
  readonly url: string;
  /** Who certifies jobs of this host, as an exact text (platform specification, 5.2). */
  readonly issuer: string;
  /** The part before `.ghe.com`. */
  readonly tenant?: string;
}

const TENANT = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/;
const SERVER = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/;

/** @throws Problem `context/missing` for a text that is no address of a host. */
export function githubHostOf(serverUrl: string): GithubHost {
  if (serverUrl === 'https://github.com') {
    return { kind: 'github.com', url: serverUrl, issuer: 'https://token.actions.githubusercontent.com' };
  }
  const tenant = TENANT.exec(serverUrl)?.[1];
  if (tenant !== undefined) {
    return { kind: 'tenant', url: serverUrl, issuer: `https://token.actions.${tenant}.ghe.com`, tenant };
  }
  if (SERVER.test(serverUrl)) {
    return { kind: 'server', url: serverUrl, issuer: `${serverUrl}/_services/token` };
  }
  throw new Problem('context/missing', 'GITHUB_SERVER_URL is not the address of a GitHub');
}
