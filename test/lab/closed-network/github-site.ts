import { makeArtifactFake } from '../github/artifacts.ts';
import { type AttestationStore, BLOB_ORIGIN, makeAttestationStore } from '../github/attestation-store.ts';
import { makeOidcFake } from '../github/oidc.ts';
import { makeRegistryFake, REGISTRY_ORIGIN, type RegistryFake } from '../github/registry.ts';
import { ASSET_ORIGIN, makeReleaseFake, type ReleaseFake, UPLOAD_ORIGIN } from '../github/releases.ts';
import { API_ORIGIN, makeRestFake } from '../github/rest.ts';
import type { SimulatedJob } from '../github/simulated-job.ts';
import { FaultPlan } from '../sigstore/faults.ts';
import { GITHUB_ISSUER } from '../sigstore/oidc-issuer.ts';
import { json, type Service } from '../sigstore/service.ts';
import type { Site } from '../sigstore/tls-front.ts';

/** Where the runner asks for the token of a job. */
export const TOKEN_HOST = 'run-actions.actions.githubusercontent.com';
export const API_HOST = new URL(API_ORIGIN).host;
export const REGISTRY_HOST = new URL(REGISTRY_ORIGIN).host;
export const TENANT = 'octo';
export const TENANT_API_HOST = `api.${TENANT}.ghe.com`;

/** GitHub and a registry as one job meets them. What was stored is gone with the next job. */
export interface GithubOfJob {
  readonly job: SimulatedJob;
  readonly attestations: AttestationStore;
  readonly releases: ReleaseFake;
  readonly registry: RegistryFake;
}

/** Of the web site, of the API and of tokens. */
export interface GithubAddresses {
  readonly issuer: string;
  readonly api: string;
}

export const githubDotCom: GithubAddresses = { issuer: GITHUB_ISSUER, api: API_ORIGIN };

/** The hosts of GitHub in a closed network; `begin` puts another job in front of them. */
export interface GithubSite extends Site {
  begin(job: SimulatedJob, addresses?: GithubAddresses): GithubOfJob;
}

export function makeGithubSite(): GithubSite {
  let services: ReadonlyMap<string, Service> = new Map();
  const hosts = [
    TOKEN_HOST,
    API_HOST,
    TENANT_API_HOST,
    REGISTRY_HOST,
    ...[UPLOAD_ORIGIN, ASSET_ORIGIN, BLOB_ORIGIN].map((origin) => new URL(origin).host),
  ];
  const delegate = (host: string): Service => ({
    name: `github ${host}`,
    handle: (request, fault) =>
      services.get(host)?.handle(request, fault) ?? json(404, { message: 'Not Found' }),
  });
  return {
    hosts: new Map(hosts.map((host) => [host, delegate(host)])),
    world: { faults: new FaultPlan(), requests: [] },
    begin(job, { issuer, api } = githubDotCom) {
      const now = () => new Date();
      const attestations = makeAttestationStore();
      const releases = makeReleaseFake();
      const registry = makeRegistryFake({ now });
      // Of workflow artifacts what the REST API says of them; their own services have no host here.
      const { routes: artifactRoutes } = makeArtifactFake({ job, now });
      const routes = [attestations.routes, releases.routes, artifactRoutes];
      const rest = makeRestFake({ job, now, origin: api, routes });
      services = new Map([
        [TOKEN_HOST, atRoot(makeOidcFake({ job, now, issuerUrl: issuer }).service, issuer)],
        [new URL(api).host, rest.service],
        [new URL(UPLOAD_ORIGIN).host, releases.uploads(rest.api)],
        [new URL(ASSET_ORIGIN).host, releases.storage],
        [new URL(BLOB_ORIGIN).host, attestations.blobs],
        [REGISTRY_HOST, registry.service],
      ]);
      return { job, attestations, releases, registry };
    },
  };
}

/** The runner's address for tokens has no path of the issuer in it. */
function atRoot(service: Service, issuer: string): Service {
  const base = new URL(issuer).pathname.replace(/\/$/, '');
  return {
    ...service,
    handle: (request, fault) => service.handle({ ...request, path: `${base}${request.path}` }, fault),
  };
}
