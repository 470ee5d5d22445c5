import type { GithubContext } from '../../domain/run-context.ts';
import { githubHostOf } from '../../domain/signing/github-host.ts';
import type { ServicePorts } from '../service-call.ts';
import { type ArtifactService, openArtifactService } from './artifacts.ts';

/** The artifacts of this run, by the token that the runner gave this step. */
export function jobArtifacts(ports: ServicePorts, github: GithubContext): ArtifactService {
  return openArtifactService(process.env, ports, githubHostOf(github.serverUrl));
}
