import { TOKEN_HOST } from '../../lab/closed-network/github-site.ts';
import { ARTIFACT_ORIGIN, makeArtifactFake, RESULTS_ORIGIN } from '../../lab/github/artifacts.ts';
import { makeOidcFake } from '../../lab/github/oidc.ts';
import { API_ORIGIN, makeRestFake } from '../../lab/github/rest.ts';
import { type LabJob, makeRunFake } from '../../lab/github/runs.ts';
import { type SimulatedJob, simulateJob } from '../../lab/github/simulated-job.ts';
import { makeSourceFake } from '../../lab/github/source.ts';
import { FaultPlan } from '../../lab/sigstore/faults.ts';
import type { Claims } from '../../lab/sigstore/json-web-token.ts';
import { json, type Service } from '../../lab/sigstore/service.ts';
import type { Site } from '../../lab/sigstore/tls-front.ts';

/** GitHub as a build meets it: tokens, the jobs of the run, the source, and artifacts. */
export interface GithubOfRun {
  readonly site: Site;
  /** Another run is in front of these hosts, and what the last one uploaded is gone. */
  begin(run: RunOfJob): StartedRun;
}

export interface RunOfJob {
  /** Of the job that signs, where they are not those of an ordinary push. */
  readonly claims: Claims;
  /** As the API lists them. */
  readonly jobs?: readonly LabJob[];
}

export interface StartedRun {
  readonly job: SimulatedJob;
  /** Where the runner says that its services are; the ones of the token for jobs that may have one. */
  variables(right: 'id-token' | 'none'): Readonly<Record<string, string>>;
}

/** The keys of the tokens are those of every issuer of this process: a Fulcio that asks another one trusts them. */
export function makeGithubOfRun(): GithubOfRun {
  const now = () => new Date();
  let services: ReadonlyMap<string, Service> = new Map();
  const hosts = [TOKEN_HOST, ...[API_ORIGIN, RESULTS_ORIGIN, ARTIFACT_ORIGIN].map(hostOf)];
  const delegate = (host: string): Service => ({
    name: `github ${host}`,
    handle: (request, fault) =>
      services.get(host)?.handle(request, fault) ?? json(404, { message: 'Not Found' }),
  });
  return {
    site: {
      hosts: new Map(hosts.map((host) => [host, delegate(host)])),
      world: { faults: new FaultPlan(), requests: [] },
    },
    begin({ claims, jobs = [] }) {
      const job = simulateJob({ claims });
      const artifacts = makeArtifactFake({ job, now });
      const runs = makeRunFake();
      runs.jobs = jobs;
      const routes = [runs.routes, makeSourceFake().routes, artifacts.routes];
      services = new Map([
        [TOKEN_HOST, makeOidcFake({ job, now }).service],
        [hostOf(API_ORIGIN), makeRestFake({ job, now, routes }).service],
        [hostOf(RESULTS_ORIGIN), artifacts.service],
        [hostOf(ARTIFACT_ORIGIN), artifacts.storage],
      ]);
      const runtime = { ACTIONS_RESULTS_URL: `${RESULTS_ORIGIN}/`, ACTIONS_RUNTIME_TOKEN: job.runtimeToken };
      const token = {
        ACTIONS_ID_TOKEN_REQUEST_URL: `https://${TOKEN_HOST}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
      };
      return { job, variables: (right) => (right === 'none' ? runtime : { ...runtime, ...token }) };
    },
  };
}

const hostOf = (origin: string): string => new URL(origin).host;
