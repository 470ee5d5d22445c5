import { type Bytes, utf8 } from '@secure-build/common/core/bytes';
import { makeCtLog } from './ct-log.ts';
import { type Fault, FaultPlan } from './faults.ts';
import { makeFulcio } from './fulcio.ts';
import { PlainServer, type RecordedRequest, type ServerWorld } from './http-server.ts';
import { type Instance, publicGood } from './instances.ts';
import { makeIssuerService } from './issuer-service.ts';
import type { Claims, JsonWebKeySet } from './json-web-token.ts';
import { makeLabAuthorities, sharedLabAuthorities } from './lab-authorities.ts';
import { makeIssuer, type OidcIssuer } from './oidc-issuer.ts';
import { makeRekorV1 } from './rekor-v1.ts';
import { makeRekorV2 } from './rekor-v2.ts';
import type { Service } from './service.ts';
import { makeTimestampAuthority } from './timestamp-authority.ts';
import {
  type Authorities,
  type Endpoints,
  formatSigningConfig,
  formatTrustedRoot,
  type TrustedRootJson,
} from './trust.ts';
import { makeTufRepository } from './tuf-repository.ts';

export const REQUEST_TOKEN = 'lab-id-token-request-token';

export interface LabOptions {
  readonly faults?: readonly Fault[];
  readonly clock?: { now(): Date };
  /** The public-good instance unless told. */
  readonly instance?: Instance;
  /** Shared with other labs and with the fakes of GitHub. */
  readonly issuer?: OidcIssuer;
  /** `shared`: certificates of `sharedLabAuthorities`, where a test starts one lab after the other. */
  readonly certificates?: 'own' | 'shared';
  /** What the OIDC endpoint puts into its tokens. */
  readonly claims?: Claims;
  readonly requestToken?: string;
  /** Rekor v2 answers at once unless told. */
  readonly checkpointIntervalMs?: number;
  /** Entries that stand in each log before the first. */
  readonly entries?: number;
  readonly timestampStatus?: 200 | 201;
  /** `false`: nothing listens, and the endpoints have their production names. For a TLS front. */
  readonly listen?: boolean;
}

export interface LabEndpoints extends Endpoints {
  readonly ctLog?: string;
  readonly tuf: string;
  /** For `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly tokenRequest: string;
}

export interface Lab {
  readonly instance: Instance;
  readonly endpoints: LabEndpoints;
  readonly authorities: Authorities;
  readonly trustedRoot: TrustedRootJson;
  readonly trustedRootBytes: Bytes;
  signingConfig(options?: { readonly rekorVersions?: readonly (1 | 2)[] }): object;
  /** `root.json`: where a TUF client begins. */
  readonly tufRoot: Bytes;
  readonly issuer: OidcIssuer;
  /** A token for `sigstore`, of an ordinary push but for these claims. */
  issueToken(claims?: Claims): string;
  /** All that came in, in order; also what a fault then swallowed. */
  readonly requests: readonly RecordedRequest[];
  /** By production name. */
  readonly hosts: ReadonlyMap<string, Service>;
  readonly world: ServerWorld;
  inject(...faults: readonly Fault[]): Promise<void>;
  heal(service?: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts all services of an instance with new keys. Two labs trust nothing of each other, unless they are told to. */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const { instance = publicGood, clock = { now: () => new Date() } } = options;
  const now = () => clock.now();
  const issuer = options.issuer ?? makeIssuer({ url: instance.issuer, now });
  const world: ServerWorld = { faults: new FaultPlan(options.faults), requests: [] };
  const made = makeServices(instance, issuer, options, now);
  const trustedRoot = formatTrustedRoot(made.authorities);
  const trustedRootBytes = utf8(JSON.stringify(trustedRoot));
  const tuf = makeTufRepository(new Map([[instance.tufTarget, trustedRootBytes]]));
  const hosts = new Map([...made.hosts, [instance.tuf, tuf.service]]);

  const servers = new Map<string, PlainServer>();
  if (options.listen !== false) {
    for (const [host, service] of hosts) servers.set(host, new PlainServer(service, world));
    await Promise.all([...servers.values()].map((server) => server.start()));
  }
  const urlOf = (host: string) => servers.get(host)?.url ?? `https://${host}`;
  const endpoints = endpointsOf(instance, urlOf);
  const follow = async () => void (await Promise.all([...servers.values()].map((server) => server.follow())));

  return {
    instance,
    endpoints,
    authorities: made.authorities,
    trustedRoot,
    trustedRootBytes,
    signingConfig: (chosen = {}) =>
      formatSigningConfig(endpoints, { since: made.authorities.since, ...chosen }),
    get tufRoot() {
      return tuf.root;
    },
    issuer,
    issueToken: (claims) => issuer.issueToken({ ...options.claims, ...claims }),
    requests: world.requests,
    hosts,
    world,
    inject: async (...faults) => {
      world.faults.add(...faults);
      await follow();
    },
    heal: async (service) => {
      world.faults.heal(service);
      await follow();
    },
    stop: async () => void (await Promise.all([...servers.values()].map((server) => server.stop()))),
  };
}

function makeServices(instance: Instance, issuer: OidcIssuer, options: LabOptions, now: () => Date) {
  const { organization, serverUrl, logs } = instance;
  // Whole seconds: what a certificate can say.
  const since = new Date(Math.floor(now().getTime() / 1000 - 365 * 86_400) * 1000);
  const entries = options.entries === undefined ? {} : { entries: options.entries };
  const interval = { checkpointIntervalMs: options.checkpointIntervalMs ?? 0 };
  const makeChains = options.certificates === 'shared' ? sharedLabAuthorities : makeLabAuthorities;
  const chains = makeChains(organization, since);
  const ctLog = logs && makeCtLog({ now });
  const fulcio = makeFulcio({
    now,
    since,
    chain: chains.fulcio,
    organization,
    serverUrl,
    keysOf: (url) => keysOf(issuer, url),
    ...(ctLog === undefined ? {} : { ctLog }),
  });
  const rekorV1 = logs && makeRekorV1({ now, host: logs.rekorV1, ...entries });
  const rekorV2 = (logs?.rekorV2 ?? []).map((host, index) =>
    makeRekorV2({
      now,
      host,
      name: index === 0 ? 'rekor-v2' : `rekor-v2-${index + 1}`,
      ...entries,
      ...interval,
    }),
  );
  const timestamp = makeTimestampAuthority({
    now,
    since,
    chain: chains.timestamp,
    organization,
    status: options.timestampStatus ?? 201,
  });
  const authorities: Authorities = {
    since,
    fulcio: { url: `https://${instance.fulcio}`, authority: fulcio },
    timestamp: { url: `https://${instance.timestamp}`, authority: timestamp },
    rekorV2: rekorV2.map((log, index) => ({ url: `https://${log.host}`, log, operator: operatorOf(index) })),
    ...(ctLog === undefined ? {} : { ctLog: { url: `https://${logs?.ctLog}`, log: ctLog } }),
    ...(rekorV1 === undefined ? {} : { rekorV1: { url: `https://${rekorV1.host}`, log: rekorV1 } }),
  };
  const oidc = makeIssuerService({
    issuer,
    now,
    requestToken: options.requestToken ?? REQUEST_TOKEN,
    ...(options.claims === undefined ? {} : { claims: options.claims }),
  });
  const hosts: (readonly [string, Service])[] = [
    [new URL(instance.issuer).host, oidc],
    [instance.fulcio, fulcio.service],
    [instance.timestamp, timestamp.service],
    ...(ctLog === undefined ? [] : [[logs?.ctLog ?? '', ctLog.service] as const]),
    ...(rekorV1 === undefined ? [] : [[rekorV1.host, rekorV1.service] as const]),
    ...rekorV2.map((log) => [log.host, log.service] as const),
  ];
  return { authorities, hosts };
}

/** Of the issuer, and of the slug of any enterprise below it: Fulcio trusts them all. */
function keysOf(issuer: OidcIssuer, url: string): JsonWebKeySet | undefined {
  const [slug, ...rest] = url.startsWith(`${issuer.url}/`) ? url.slice(issuer.url.length + 1).split('/') : [];
  const isSlug = slug !== undefined && slug !== '' && rest.length === 0;
  return url === issuer.url || isSlug ? issuer.jwks : undefined;
}

/** Two operators run overlapping logs. */
const operatorOf = (index: number): string => (index === 0 ? 'lab.example' : 'other-operator.example');

function endpointsOf(instance: Instance, urlOf: (host: string) => string): LabEndpoints {
  const { logs } = instance;
  const oidc = urlOf(new URL(instance.issuer).host);
  return {
    issuer: instance.issuer,
    tokenRequest: `${oidc}/token?api-version=2.0`,
    fulcio: urlOf(instance.fulcio),
    timestamp: urlOf(instance.timestamp),
    tuf: urlOf(instance.tuf),
    rekorV2: (logs?.rekorV2 ?? []).map((host, index) => ({ url: urlOf(host), operator: operatorOf(index) })),
    ...(logs === undefined ? {} : { ctLog: urlOf(logs.ctLog), rekorV1: urlOf(logs.rekorV1) }),
  };
}
