import type { Ports } from '@secure-build/common/domain/ports';
import { type FakeWorld, fakePorts } from '../../support/fake-ports.ts';
import { type Fault, FaultPlan } from '../sigstore/faults.ts';
import type { Service } from '../sigstore/service.ts';
import { ARTIFACT_ORIGIN, type ArtifactFake, makeArtifactFake, RESULTS_ORIGIN } from './artifacts.ts';
import { type AttestationStore, BLOB_ORIGIN, makeAttestationStore } from './attestation-store.ts';
import { CACHE_ORIGIN, type CacheFake, makeCacheFake } from './cache.ts';
import { makeOidcFake, type OidcFake } from './oidc.ts';
import { makeRegistryFake, REGISTRY_ORIGIN, type RegistryFake, STORAGE_ORIGIN } from './registry.ts';
import { ASSET_ORIGIN, makeReleaseFake, type ReleaseFake, UPLOAD_ORIGIN } from './releases.ts';
import { API_ORIGIN, makeRestFake, type RestFake } from './rest.ts';
import { makeRunFake, type RunFake } from './runs.ts';
import { type ServiceHttp, serviceHttp } from './service-http.ts';
import { type SimulatedJob, simulateJob } from './simulated-job.ts';
import { makeSnapshotFake, type SnapshotFake } from './snapshots.ts';
import { makeSourceFake, type SourceFake } from './source.ts';

/** GitHub and a registry, all fakes of this folder, as one job meets them. */
export interface GithubWorld extends Omit<FakeWorld, 'ports'> {
  readonly job: SimulatedJob;
  readonly oidc: OidcFake;
  readonly rest: RestFake;
  readonly attestations: AttestationStore;
  readonly releases: ReleaseFake;
  readonly runs: RunFake;
  readonly snapshots: SnapshotFake;
  readonly source: SourceFake;
  readonly workflowArtifacts: ArtifactFake;
  readonly cache: CacheFake;
  readonly registry: RegistryFake;
  readonly faults: FaultPlan;
  readonly ports: Ports & { readonly http: ServiceHttp };
  /** By origin: for a server of each. */
  readonly services: ReadonlyMap<string, Service>;
  /** Another process with the same world behind it: memory is gone, what was stored is not. */
  again(faults?: readonly Fault[]): Ports & { readonly http: ServiceHttp };
}

export function githubWorld({
  job = simulateJob(),
  faults = [],
  registry: registryOptions = {},
  more = new Map(),
}: {
  readonly job?: SimulatedJob;
  readonly faults?: readonly Fault[];
  readonly registry?: Parameters<typeof makeRegistryFake>[0];
  /** Further services by origin, also in place of these. */
  readonly more?: ReadonlyMap<string, Service>;
} = {}): GithubWorld {
  const fake = fakePorts();
  const { clock } = fake.ports;
  const now = () => clock.now();
  const attestations = makeAttestationStore();
  const releases = makeReleaseFake();
  const runs = makeRunFake();
  const snapshots = makeSnapshotFake();
  const source = makeSourceFake();
  const workflowArtifacts = makeArtifactFake({ job, now });
  const rest = makeRestFake({
    job,
    now,
    routes: [attestations, releases, runs, snapshots, source, workflowArtifacts].map(({ routes }) => routes),
  });
  const oidc = makeOidcFake({ job, now });
  const cache = makeCacheFake({ job });
  const registry = makeRegistryFake({ now, ...registryOptions });
  const realmOrigin = new URL(registry.realm.url).origin;
  const services = new Map<string, Service>([
    [API_ORIGIN, rest.service],
    [UPLOAD_ORIGIN, releases.uploads(rest.api)],
    [ASSET_ORIGIN, releases.storage],
    [BLOB_ORIGIN, attestations.blobs],
    [oidc.issuer.url, oidc.service],
    [RESULTS_ORIGIN, workflowArtifacts.service],
    [ARTIFACT_ORIGIN, workflowArtifacts.storage],
    [CACHE_ORIGIN, cache.service],
    [REGISTRY_ORIGIN, registry.service],
    [STORAGE_ORIGIN, registry.storage],
    ...(realmOrigin === REGISTRY_ORIGIN ? [] : [[realmOrigin, registry.realm.service] as const]),
    ...more,
  ]);
  const plan = new FaultPlan(faults);
  const portsOf = (given: FaultPlan) => ({
    ...fake.ports,
    http: serviceHttp(services, { clock, plan: given, files: fake.ports.files }),
  });
  return {
    ...fake,
    job,
    oidc,
    rest,
    attestations,
    releases,
    runs,
    snapshots,
    source,
    workflowArtifacts,
    cache,
    registry,
    faults: plan,
    services,
    ports: portsOf(plan),
    again: (others = []) => portsOf(new FaultPlan(others)),
  };
}
