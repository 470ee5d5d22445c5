/** How a registry of a reference is reached. */
export interface RegistryHost {
  /** `https://registry.example`; plain HTTP on this machine only. */
  readonly origin: string;
  /** Keys under which a Docker configuration may know it, the best first. */
  readonly configKeys: readonly string[];
  /** What a program for credentials is asked for. */
  readonly helperServer: string;
  /** Further hosts that may be its realm. */
  readonly realmHosts: readonly string[];
  /** What stands before a repository of one part. */
  readonly shortPrefix: string;
}

/** Docker's public registry, labels reversed: one name in references, others for its API, its realm and its log-in. */
const DOCKER = 'io.docker';

export function registryHostOf(registry: string): RegistryHost {
  const docker = reversed(DOCKER);
  const [api, index, auth] = ['registry-1', 'index', 'auth'].map((label) => `${label}.${docker}`);
  if (registry === docker || registry === index || registry === api) {
    return {
      origin: `https://${api}`,
      configKeys: [`${index}`, docker, `${api}`],
      helperServer: `https://${index}/v1/`,
      realmHosts: [`${auth}`],
      shortPrefix: 'library/',
    };
  }
  const isLocal = /^(?:localhost|127\.0\.0\.1)(?::|$)/.test(registry);
  return {
    origin: `${isLocal ? 'http' : 'https'}://${registry}`,
    configKeys: [registry],
    helperServer: registry,
    realmHosts: [],
    shortPrefix: '',
  };
}

/**
 * Whether credentials for a registry may go to the realm that it names (SEC-092): to the registry itself, to a
 * parent of its name (whoever holds that decides who answers for the registry), or to a host that somebody named.
 */
export function isAllowedRealm(realm: string, host: RegistryHost, named: readonly string[] = []): boolean {
  const registry = new URL(host.origin);
  if (!URL.canParse(realm)) return false;
  const url = new URL(realm);
  if (url.username !== '' || url.password !== '') return false;
  if (url.origin === registry.origin) return true;
  if (url.protocol !== 'https:' || url.port !== '') return false;
  const isParent = url.hostname.includes('.') && registry.hostname.endsWith(`.${url.hostname}`);
  return (
    url.hostname === registry.hostname || isParent || [...host.realmHosts, ...named].includes(url.hostname)
  );
}

const reversed = (labels: string) => labels.split('.').reverse().join('.');
