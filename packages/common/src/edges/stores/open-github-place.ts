import type { Ports } from '../../domain/ports.ts';
import { type GithubApi, openGithubApi } from '../github/api.ts';
import type { GithubPlace } from './github-place.ts';

export function openGithubPlace(ports: Ports, { apiUrl, repository, token }: GithubPlace): GithubApi {
  return openGithubApi(ports, { url: apiUrl, repository, ...(token === undefined ? {} : { token }) });
}
