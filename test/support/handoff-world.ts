import type { TestContext } from 'node:test';
import type { Ports } from '@secure-build/common/domain/ports';
import type { GithubContext, WorkflowContext } from '@secure-build/common/domain/run-context';
import { githubHostOf } from '@secure-build/common/domain/signing/github-host';
import { openArtifactService } from '@secure-build/common/edges/github/artifacts';
import { RESULTS_ORIGIN } from '../lab/github/artifacts.ts';
import { type GithubWorld, githubWorld } from '../lab/github/world.ts';
import { githubContext } from './github-context.ts';

/** GitHub with one run of which every job is the same to the runtime service, and the disk of the job. */
export interface HandoffWorld extends GithubWorld {
  readonly github: GithubContext;
  /** A job of that run. */
  readonly context: WorkflowContext;
  service(ports?: Ports): ReturnType<typeof openArtifactService>;
}

export const workspace = '/workspace';

export function handoffWorld(options: Parameters<typeof githubWorld>[0] = {}): HandoffWorld {
  const world = githubWorld(options);
  const { owner, name, id } = world.job.repository;
  const github: GithubContext = {
    ...githubContext,
    repository: `${owner}/${name}`,
    repositoryId: String(id),
    runId: '19800700601',
  };
  const environment = {
    ACTIONS_RESULTS_URL: `${RESULTS_ORIGIN}/`,
    ACTIONS_RUNTIME_TOKEN: world.job.runtimeToken,
  };
  return {
    ...world,
    github,
    context: { kind: 'workflow', workspace, defaultEvidencePath: '/temp/secure-build', github },
    service: (ports = world.ports) =>
      openArtifactService(environment, ports, githubHostOf('https://github.com')),
  };
}

/** As the runner gives them to a step that is an action. */
export function giveRuntimeVariables(t: TestContext, { job }: GithubWorld): void {
  const given = { ACTIONS_RESULTS_URL: `${RESULTS_ORIGIN}/`, ACTIONS_RUNTIME_TOKEN: job.runtimeToken };
  const before = Object.keys(given).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, given);
  t.after(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}
