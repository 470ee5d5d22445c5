import { Problem } from '../../core/problem.ts';
import type { GithubHost } from '../../domain/signing/github-host.ts';
import type { SigningConfig, SigningService } from '../../formats/signing-config.ts';

export type InstanceName = 'public-good' | 'github' | 'custom';
export type InstanceChoice = 'auto' | InstanceName;
export type RekorVersion = 'auto' | '1' | '2' | 'none';

/** The services that one signature is made with. */
export interface SigningInstance {
  readonly name: InstanceName;
  readonly fulcioUrl: string;
  readonly log: LogChoice;
  /** One timestamp of each. */
  readonly timestampUrls: readonly string[];
}

export type LogChoice =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'rekor';
      readonly version: 1 | 2;
      /** The first that takes the entry; the others only where it is frozen. */
      readonly urls: readonly [string, ...string[]];
      /** Whether anybody can read it. */
      readonly isPublic: boolean;
    };

/** The inputs that name services. All may be left out. */
export interface ServiceInputs {
  readonly signingConfig?: SigningConfig;
  readonly fulcioUrl?: string;
  readonly rekorUrl?: string;
  readonly rekorVersion: RekorVersion;
  readonly timestampUrls: readonly string[];
}

export interface InstanceInputs extends ServiceInputs {
  readonly instance: InstanceChoice;
  /** `allow-public-log` */
  readonly allowPublicLog: boolean;
}

/** Who asks for a certificate: from the token of the job, never from the event or another ambient word (SEC-048). */
export interface Requester {
  readonly host: GithubHost;
  /** The claim `repository_visibility`. */
  readonly visibility: string;
  /** `OWNER/REPO`, for a message. */
  readonly repository: string;
}

const PUBLIC_GOOD = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
  timestamp: 'https://timestamp.sigstore.dev/api/v1/timestamp',
} as const;
/** Path of the timestamp request below the address of an authority of GitHub. */
const TIMESTAMP_PATH = '/api/v1/timestamp';

/**
 * The instance of the signing specification, 4.2, and its refusal rule. Nothing has been sent to any service of
 * Sigstore by then.
 *
 * @throws Problem `sign/instance`, or `sign/private-in-public-log` (SEC-152).
 */
export function chooseInstance(inputs: InstanceInputs, requester: Requester, now: Date): SigningInstance {
  const instance = servicesOf(inputs, requester, now);
  // The authority of the public instance enters every certificate into a log that anybody can read, Rekor or not.
  const log = isPublicHost(instance.fulcioUrl) ? publicGoodLog : instance.log;
  refusePrivateInPublic(log, requester, inputs.allowPublicLog);
  return instance;
}

/** Which instance the inputs mean for this requester. @throws Problem `sign/instance`. */
export function instanceNameOf({ instance }: InstanceInputs, requester: Requester): InstanceName {
  const { host } = requester;
  if (host.kind === 'server' && instance !== 'custom') return refuseServer(host, instance);
  return instance === 'auto' ? automatic(requester) : instance;
}

function servicesOf(inputs: InstanceInputs, requester: Requester, now: Date): SigningInstance {
  const name = instanceNameOf(inputs, requester);
  switch (name) {
    case 'public-good':
      return publicGood(inputs, now);
    case 'github':
      refuseUrls(inputs, name);
      return ofGithub(inputs, requester.host);
    case 'custom':
      return custom(inputs, now);
  }
}

function automatic({ host, visibility }: Requester): InstanceName {
  if (host.kind === 'tenant' || visibility === 'private' || visibility === 'internal') return 'github';
  if (visibility === 'public') return 'public-good';
  throw new Problem(
    'sign/instance',
    `the OIDC token calls the repository ${JSON.stringify(visibility.slice(0, 60))}: expected public, private or internal`,
  );
}

function publicGood(inputs: InstanceInputs, now: Date): SigningInstance {
  refuseUrls(inputs, 'public-good');
  const configured = inputs.signingConfig;
  const log = logOf(
    configured === undefined ? { ...inputs, rekorUrl: PUBLIC_GOOD.rekor } : inputs,
    now,
    true,
  );
  if (log.kind === 'none') {
    throw new Problem('sign/instance', 'the public-good instance is not used without its transparency log');
  }
  const timestamps = configured === undefined ? [] : timestampsOf(inputs, now);
  return {
    name: 'public-good',
    fulcioUrl: PUBLIC_GOOD.fulcio,
    log,
    timestampUrls: timestamps.length === 0 ? [PUBLIC_GOOD.timestamp] : timestamps,
  };
}

function ofGithub({ rekorVersion, signingConfig }: InstanceInputs, host: GithubHost): SigningInstance {
  if (signingConfig !== undefined || rekorVersion === '1' || rekorVersion === '2') {
    throw new Problem('sign/instance', 'the instance github has no log and takes no signing configuration');
  }
  const domain = host.tenant === undefined ? 'githubapp.com' : `${host.tenant}.ghe.com`;
  return {
    name: 'github',
    fulcioUrl: `https://fulcio.${domain}`,
    log: { kind: 'none' },
    timestampUrls: [`https://timestamp.${domain}${TIMESTAMP_PATH}`],
  };
}

function custom(inputs: InstanceInputs, now: Date): SigningInstance {
  const configured = inputs.signingConfig?.certificateAuthorities ?? [];
  const named = inputs.fulcioUrl ?? newest(configured, [1], now)[0]?.url;
  const fulcioUrl = named === undefined ? undefined : withoutSlash(named);
  if (fulcioUrl === undefined) {
    throw new Problem('sign/instance', 'no certificate authority is named that is in use now', {
      hint: 'Give "fulcio-url", or a "signing-config-path" with one in "caUrls" (API version 1).',
    });
  }
  return {
    name: 'custom',
    fulcioUrl,
    log: logOf(inputs, now, false),
    timestampUrls: timestampsOf(inputs, now),
  };
}

/** The log that the inputs name: for signatures with keys, too. A version is chosen once and never left. */
export function logOf(
  { rekorVersion, rekorUrl, signingConfig }: ServiceInputs,
  now: Date,
  isPublicGood = false,
): LogChoice {
  if (rekorVersion === 'none') return { kind: 'none' };
  if (rekorUrl !== undefined && !(isPublicGood && rekorVersion === '2')) {
    return rekor(rekorVersion === '2' ? 2 : 1, [rekorUrl], isPublicGood);
  }
  const wanted = rekorVersion === 'auto' ? [2, 1] : [Number(rekorVersion)];
  const [first, ...others] = newest(signingConfig?.transparencyLogs ?? [], wanted, now);
  if (first !== undefined) {
    const urls = [first, ...others].map(({ url }) => url) as [string, ...string[]];
    return rekor(first.majorApiVersion === 2 ? 2 : 1, urls, isPublicGood);
  }
  if (rekorVersion === 'auto') return { kind: 'none' };
  throw new Problem('sign/instance', `no log of Rekor version ${rekorVersion} is named that is in use now`, {
    hint: 'Give a "signing-config-path" that lists one in "rekorTlogUrls", or leave out "rekor-version".',
  });
}

export function timestampsOf({ timestampUrls, signingConfig }: ServiceInputs, now: Date): readonly string[] {
  if (timestampUrls.length > 0) return timestampUrls;
  return newest(signingConfig?.timestampAuthorities ?? [], [1], now)
    .slice(0, 1)
    .map(({ url }) => url);
}

function rekor(version: 1 | 2, urls: readonly [string, ...string[]], isPublicGood: boolean): LogChoice {
  const [first, ...others] = urls;
  return {
    kind: 'rekor',
    version,
    urls: [withoutSlash(first), ...others.map(withoutSlash)],
    isPublic: isPublicGood || urls.some(isPublicHost),
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

/**
 * Services with logs that anybody can read, the public instance and the one for its tests. A service on another host
 * belongs to whoever named it.
 */
function isPublicHost(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return /(?:^|\.)sigst(?:ore|age)\.dev\.?$/.test(host);
}

/** Services in use now, of the first of these versions that has any, in the order of the configuration. */
function newest(
  services: readonly SigningService[],
  versions: readonly number[],
  now: Date,
): readonly SigningService[] {
  const inUse = services.filter(
    ({ validFrom, validTo }) => validFrom <= now && (validTo === undefined || now < validTo),
  );
  const version = versions.find((wanted) => inUse.some(({ majorApiVersion }) => majorApiVersion === wanted));
  return inUse.filter(({ majorApiVersion }) => majorApiVersion === version);
}

/** Every log of the public-good instance is one that anybody can read. */
export const publicGoodLog: LogChoice = {
  kind: 'rekor',
  version: 1,
  urls: [PUBLIC_GOOD.rekor],
  isPublic: true,
};

/** Repository, workflow, commit and file names would become public for ever. @throws Problem (SEC-152). */
export function refusePrivateInPublic(
  log: LogChoice,
  { visibility, repository }: Pick<Requester, 'visibility' | 'repository'>,
  isAllowed: boolean,
): void {
  if (log.kind === 'none' || !log.isPublic || visibility === 'public' || isAllowed) return;
  throw new Problem(
    'sign/private-in-public-log',
    `Refusing to publish the identity of a private repository (${repository}, workflow path, commit) in a public transparency log.`,
  );
}

function refuseServer({ url }: GithubHost, choice: InstanceChoice): never {
  throw new Problem(
    'sign/instance',
    `"instance: ${choice}" does not exist for ${url}: GHES has no Fulcio of its own`,
    {
      hint: 'Use "instance: custom" with your own Sigstore, or sign with a key.',
    },
  );
}

/** An input that would be ignored is a misunderstanding. */
function refuseUrls({ fulcioUrl, rekorUrl, timestampUrls }: ServiceInputs, name: string): void {
  const given = [
    ...(fulcioUrl === undefined ? [] : ['fulcio-url']),
    ...(rekorUrl === undefined ? [] : ['rekor-url']),
    ...(timestampUrls.length === 0 ? [] : ['tsa-url']),
  ];
  if (given.length === 0) return;
  throw new Problem('sign/instance', `"${given.join('" and "')}" cannot be used with the instance ${name}`, {
    hint: 'Set "instance: custom" to use services of your own.',
  });
}
