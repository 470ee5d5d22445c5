import type { Ports } from '../domain/ports.ts';
import type { SubjectContext } from '../domain/provenance/subject-draft.ts';
import type { RunContext } from '../domain/run-context.ts';
import { githubHostOf } from '../domain/signing/github-host.ts';
import type { RegistryCredentials } from './registries/credentials.ts';

interface Where {
  readonly ports: Ports;
  readonly context: RunContext;
}

interface SubjectRun extends Where {
  readonly inputs: { readonly 'registry-realms': readonly string[] };
}

/**
 * Where subjects are looked for. Registries and workflow artifacts are asked, and the code for that is loaded, only
 * for subjects that name them.
 *
 * @param root absolute: what patterns and names are relative to
 * @param deadlineMs how long a service may stay unavailable
 */
export function subjectContext(where: SubjectRun, root: string, deadlineMs: number): SubjectContext {
  const { inputs, ports, context } = where;
  const sought: SubjectContext = {
    workspace: context.workspace,
    root,
    async resolveTag(reference) {
      const { digestOfTag } = await import('./registries/tags.ts');
      const { parseRealmHosts } = await import('../formats/oci/realm-hosts.ts');
      const realmHosts = parseRealmHosts(inputs['registry-realms']);
      const credentials = await registryCredentials(where);
      return digestOfTag(ports, reference, { credentials, realmHosts, deadlineMs });
    },
  };
  if (context.kind === 'laptop') return sought;
  return {
    ...sought,
    async findWorkflowArtifact(nameOrId) {
      const { openArtifactService } = await import('./github/artifacts.ts');
      const { findWorkflowArtifact } = await import('./github/find-artifact.ts');
      const service = openArtifactService(process.env, ports, githubHostOf(context.github.serverUrl));
      return findWorkflowArtifact(ports, service, nameOrId, deadlineMs);
    },
  };
}

/** What this user or job has of Docker's configuration. */
export async function registryCredentials({ ports, context }: Where): Promise<RegistryCredentials> {
  const { dockerCredentials, dockerConfigPath } = await import('./registries/credentials.ts');
  // Never a configuration in the checkout: it would choose the credentials, or the program that gives them.
  const configPath = dockerConfigPath(process.env);
  return dockerCredentials(ports, { configPath, workspace: context.workspace });
}
