import { ARTIFACT_ORIGIN, type ArtifactFake, makeArtifactFake, RESULTS_ORIGIN } from '../github/artifacts.ts';
import { type AttestationStore, BLOB_ORIGIN, makeAttestationStore } from '../github/attestation-store.ts';
import { type CacheFake, makeCacheFake } from '../github/cache.ts';
import { makeOidcFake } from '../github/oidc.ts';
import { ASSET_ORIGIN, makeReleaseFake, type ReleaseFake, UPLOAD_ORIGIN } from '../github/releases.ts';
import { API_ORIGIN, makeRestFake, type RestRoutes } from '../github/rest.ts';
import { makeRunFake, type RunFake } from '../github/runs.ts';
import type { SimulatedJob } from '../github/simulated-job.ts';
import { makeSourceFake, type SourceFile } from '../github/source.ts';
import { type ClosedNetwork, openNetwork } from '../network.ts';
import { FaultPlan } from '../sigstore/faults.ts';
import type { Lab } from '../sigstore/lab.ts';
import { json, type Service, type ServiceAnswer, type ServiceRequest } from '../sigstore/service.ts';

/** Where the runner asks for the token of a job; in the environment of jobs that may. */
const TOKEN_HOST = 'run-actions.actions.githubusercontent.com';

/** One call of one job, with what it was answered. */
export interface JobRequest {
  readonly service: string;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** GitHub as all jobs of one run share it. */
export interface RunServices {
  readonly attestations: AttestationStore;
  readonly releases: ReleaseFake;
  readonly runs: RunFake;
  readonly artifacts: ArtifactFake;
  readonly lab: Lab | undefined;
  /** What each job has asked of the cache, allowed or not. */
  readonly cacheAttempts: readonly CacheAttemptOfJob[];
  /** A network for one job: every service answers by the rights of whoever's token comes. */
  openJobNetwork(name: string, job: SimulatedJob): Promise<JobNetwork>;
}

export interface JobNetwork {
  readonly closed: ClosedNetwork;
  readonly requests: readonly JobRequest[];
  readonly variables: Readonly<Record<string, string>>;
}

/** The commit that a run is about, as the API lists it. */
export interface SourceOfRun {
  readonly commit: string;
  readonly files: readonly SourceFile[];
}

export interface CacheAttemptOfJob {
  readonly job: string;
  readonly method: string;
  readonly allowed: boolean;
}

/** What a test shares between runs or puts in place of the usual. */
export interface ServiceOptions {
  readonly lab?: Lab;
  readonly releases?: ReleaseFake;
  readonly attestations?: AttestationStore;
  /** Further routes of the REST API, before the usual ones. */
  readonly routes?: readonly RestRoutes[];
}

export function makeRunServices({
  lab,
  releases = makeReleaseFake(),
  attestations = makeAttestationStore(),
  routes = [],
  source,
}: ServiceOptions & { readonly source: SourceOfRun }): RunServices {
  const now = () => new Date();
  const runs = makeRunFake();
  const tree = makeSourceFake();
  tree.commit = source.commit;
  tree.files = source.files;
  const cacheAttempts: CacheAttemptOfJob[] = [];
  const members: JobMember[] = [];
  let artifacts: ArtifactFake | undefined;

  /** The first job makes the fake, because it has the ids of the run. */
  const join = (name: string, job: SimulatedJob): JobMember => {
    if (artifacts === undefined) artifacts = makeArtifactFake({ job, now });
    else artifacts.admit(job);
    const shared = [attestations, releases, runs, tree, artifacts].map((fake) => fake.routes);
    const rest = makeRestFake({ job, now, routes: [...routes, tarballRoutes, ...shared] });
    const member = { name, job, rest, oidc: makeOidcFake({ job, now }), cache: makeCacheFake({ job }) };
    members.push(member);
    return member;
  };

  return {
    attestations,
    releases,
    runs,
    get artifacts() {
      if (artifacts === undefined) throw new Error('no job of this run has begun');
      return artifacts;
    },
    lab,
    cacheAttempts,
    async openJobNetwork(name, job) {
      const own = join(name, job);
      const shared = artifacts as ArtifactFake;
      const bearer = ({ headers }: ServiceRequest) =>
        members.find((member) =>
          tokensOf(member.job).some((token) => headers.get('authorization')?.endsWith(token)),
        );
      const who = (request: ServiceRequest) => bearer(request) ?? own;
      const cacheOf = (member: JobMember, request: ServiceRequest) => {
        const before = member.cache.attempts.length;
        const answer = member.cache.service.handle(request, undefined);
        for (const { method, allowed } of member.cache.attempts.slice(before))
          cacheAttempts.push({ job: member.name, method, allowed });
        return answer;
      };
      const results: Service = {
        name: 'results',
        handle: (request, fault) => {
          const member = bearer(request);
          if (request.path.includes('.CacheService/')) return cacheOf(member ?? own, request);
          return shared.service.handle(request, fault);
        },
      };
      const hosts = new Map<string, Service>([
        ...(lab?.hosts ?? []),
        [
          TOKEN_HOST,
          { name: 'oidc', handle: (request, fault) => who(request).oidc.service.handle(request, fault) },
        ],
        [
          hostOf(API_ORIGIN),
          { name: 'api', handle: (request, fault) => who(request).rest.service.handle(request, fault) },
        ],
        [
          hostOf(UPLOAD_ORIGIN),
          {
            name: 'uploads',
            handle: (request, fault) => releases.uploads(who(request).rest.api).handle(request, fault),
          },
        ],
        [hostOf(ASSET_ORIGIN), releases.storage],
        [hostOf(BLOB_ORIGIN), attestations.blobs],
        [hostOf(RESULTS_ORIGIN), results],
        [hostOf(ARTIFACT_ORIGIN), shared.storage],
      ]);
      const requests: JobRequest[] = [];
      const watched = [...hosts].map(([host, service]) => [host, watch(service, host, requests)] as const);
      const closed = await openNetwork({
        sites: [{ hosts: new Map(watched), world: { faults: new FaultPlan(), requests: [] } }],
      });
      return {
        closed,
        requests,
        variables: { ...closed.variables, GIT_SSL_CAINFO: closed.authorityFile },
      };
    },
  };
}

interface JobMember {
  readonly name: string;
  readonly job: SimulatedJob;
  readonly rest: ReturnType<typeof makeRestFake>;
  readonly oidc: ReturnType<typeof makeOidcFake>;
  readonly cache: CacheFake;
}

const hostOf = (origin: string): string => new URL(origin).host;

const tokensOf = ({ token, requestToken, runtimeToken }: SimulatedJob): readonly string[] => [
  token,
  requestToken,
  runtimeToken,
];

/** Addresses of the runner's services for every action, and of the token for jobs that may have one. */
export const runnerVariables = (mayHaveToken: boolean, { requestToken, runtimeToken }: SimulatedJob) => ({
  ACTIONS_RUNTIME_TOKEN: runtimeToken,
  ACTIONS_RESULTS_URL: `${RESULTS_ORIGIN}/`,
  ACTIONS_ID_TOKEN_REQUEST_URL: mayHaveToken ? `https://${TOKEN_HOST}/token?api-version=2.0` : undefined,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: mayHaveToken ? requestToken : undefined,
});

function watch(service: Service, host: string, requests: JobRequest[]): Service {
  return {
    name: service.name,
    async handle(request, fault): Promise<ServiceAnswer> {
      const answer = await service.handle(request, fault);
      const { method, path } = request;
      requests.push({ service: service.name, host, method, path, status: answer.status });
      return answer;
    },
  };
}

/** What a checkout asks: whether the source may be read. */
const tarballRoutes: RestRoutes = (rest) => [
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/tarball\/.+$/,
    answer: (request) => rest.need(request, 'contents', 'read') ?? json(200, {}),
  },
];
