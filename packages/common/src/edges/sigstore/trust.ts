import { resolve } from 'node:path';
import type { Bytes } from '../../core/bytes.ts';
import { isJsonObject } from '../../core/json.ts';
import { limits } from '../../core/limits.ts';
import { Problem } from '../../core/problem.ts';
import { refuseTrustFromEvidence } from '../../domain/evidence/trust-outside.ts';
import type { Files } from '../../domain/ports.ts';
import type { GithubHost } from '../../domain/signing/github-host.ts';
import { type Instance, instanceOf, type TrustMaterial } from '../../domain/signing/trust.ts';
import type { SigningConfig } from '../../formats/signing-config.ts';
import { parseTrustedRoot, parseTrustedRoots } from '../../formats/trusted-root.ts';
import type { Deadline } from '../retry.ts';
import { loadEmbeddedRoot, staleAge, trustedRootBytes, tufRootBytes } from './embedded-trust.ts';
import type { EmbeddedName } from './roots/embedded-root.ts';
import type { TufPorts } from './tuf.ts';

const TRUSTED_ROOT = 'trusted_root.json';
const names = ['public-good', 'github'] as const satisfies readonly EmbeddedName[];

/** What an offline verification trusts where the user names nothing else: both public instances. */
export async function embeddedTrust(ports: Pick<TufPorts, 'clock' | 'log'>): Promise<TrustMaterial> {
  return { instances: await Promise.all(names.map((name) => embeddedInstance(ports, name))) };
}

/** An old root is a notice: authorities that began after it are unknown to it (signing specification, 7). */
export async function embeddedInstance(
  { clock, log }: Pick<TufPorts, 'clock' | 'log'>,
  name: EmbeddedName,
): Promise<Instance> {
  const embedded = await loadEmbeddedRoot(name);
  const age = staleAge(embedded, clock.now());
  if (age !== undefined) {
    log.annotate({
      kind: 'notice',
      message: `the trusted root of ${name} in this version is of ${embedded.asOf}, ${age} ago: newer authorities are unknown to it`,
    });
  }
  const title = `${name} of ${embedded.asOf}`;
  return lazyInstance(title, () =>
    // Each byte came with this product, and its tests check all signatures.
    instanceOf(parseTrustedRoot(trustedRootBytes(embedded), title, { signatures: 'when-used' })),
  );
}

/** Read when a verification looks at it: a bundle needs one of the two roots, and a root takes longer than a bundle. */
function lazyInstance(name: string, read: () => Instance): Instance {
  let made: Instance | undefined;
  const instance = () => {
    made ??= read();
    return made;
  };
  return {
    name,
    get root() {
      return instance().root;
    },
    get profile() {
      return instance().profile;
    },
  };
}

/**
 * One root, or several as JSON lines.
 *
 * @param name as the user gave it
 * @throws Problem `trust/root-invalid` or `file/unreadable`.
 */
export async function trustFromFile(
  files: Pick<Files, 'read'>,
  path: string,
  name: string,
): Promise<TrustMaterial> {
  const bytes = await files.read(path, limits.trustedRootBytes);
  return { instances: parseTrustedRoots(bytes, name).map(instanceOf), source: { kind: 'file', path: name } };
}

/**
 * The roots of several files, none of which may come from what is verified with them.
 *
 * @param names as given, relative to the workspace
 * @param evidenceFolder absolute
 * @throws Problem `trust/root-invalid`, `file/unreadable`, or as {@link refuseTrustFromEvidence}
 */
export async function trustFromFiles(
  files: Files,
  workspace: string,
  names: readonly string[],
  evidenceFolder: string,
): Promise<TrustMaterial> {
  const instances: Instance[] = [];
  for (const name of names) {
    const path = resolve(workspace, name);
    await refuseTrustFromEvidence(files, evidenceFolder, path, `the trusted root "${name}"`);
    instances.push(...(await trustFromFile(files, path, name)).instances);
  }
  return { instances };
}

export interface OnlineTrust {
  readonly deadline: Deadline;
  /** Where verified metadata is kept for an outage. */
  readonly cacheFolder?: string;
}

/**
 * The trusted roots as they are now, from the TUF repositories of both instances.
 *
 * @throws Problem `service/…`, `trust/metadata-invalid` or `trust/root-invalid`.
 */
export async function onlineTrust(ports: TufPorts, online: OnlineTrust): Promise<TrustMaterial> {
  return {
    instances: await Promise.all(names.map((name) => onlineInstance(ports, name, TRUSTED_ROOT, online))),
  };
}

/** @param target Another one than the usual, for a tenant. */
async function onlineInstance(
  ports: TufPorts,
  name: EmbeddedName,
  target: string,
  online: OnlineTrust,
): Promise<Instance> {
  return instanceOf(parseTrustedRoot(await fetchTarget(ports, name, target, online), `${name} (${target})`));
}

async function fetchTarget(
  ports: TufPorts,
  name: EmbeddedName,
  target: string,
  { deadline, cacheFolder }: OnlineTrust,
): Promise<Bytes> {
  // A verification without a network does without all of this.
  const { fetchTufTarget } = await import('./tuf.ts');
  const embedded = await loadEmbeddedRoot(name);
  return fetchTufTarget(ports, {
    mirror: embedded.mirror,
    initialRoot: tufRootBytes(embedded),
    target,
    deadline,
    ...(cacheFolder === undefined ? {} : { cacheFolder: `${cacheFolder}/${name}` }),
  });
}

/**
 * The root for signing: as it is now, or the one that we carry, with a notice. A bundle that the older root cannot
 * judge is refused by our own verification, never stored.
 */
export async function trustForSigning(
  ports: TufPorts,
  name: EmbeddedName,
  online: OnlineTrust | undefined,
): Promise<Instance> {
  return (
    (await orNotice(ports, online, (given) => onlineInstance(ports, name, TRUSTED_ROOT, given))) ??
    embeddedInstance(ports, name)
  );
}

/** Which services the public-good instance asks its clients to use; `undefined` where that cannot be learned now. */
export function publicSigningConfig(
  ports: TufPorts,
  target: 'signing_config.v0.2.json' | 'signing_config_rekor_v2.v0.2.json',
  online: OnlineTrust | undefined,
): Promise<SigningConfig | undefined> {
  return orNotice(ports, online, async (given) => {
    const { parseSigningConfig } = await import('../../formats/signing-config.ts');
    return parseSigningConfig(await fetchTarget(ports, 'public-good', target, given), target);
  });
}

async function orNotice<T>(
  { log }: TufPorts,
  online: OnlineTrust | undefined,
  fetch: (online: OnlineTrust) => Promise<T>,
): Promise<T | undefined> {
  if (online === undefined) return undefined;
  try {
    return await fetch(online);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    log.annotate({ kind: 'notice', message: `${error.message} What this version carries is used instead.` });
    return undefined;
  }
}

/**
 * The root of a tenant with data residency: `TRUST-DOMAIN.trusted_root.json`, the domain from the tenant's own API.
 * No version can carry it.
 */
export async function tenantTrust(ports: TufPorts, host: GithubHost, online: OnlineTrust): Promise<Instance> {
  const domain = await trustDomainOf(ports, host, online.deadline);
  return onlineInstance(ports, 'github', `${domain}.${TRUSTED_ROOT}`, online);
}

async function trustDomainOf(ports: TufPorts, { tenant }: GithubHost, deadline: Deadline): Promise<string> {
  const { done, startEffort } = await import('../retry.ts');
  const { callService, readJson, wrongAnswer } = await import('../service-call.ts');
  const url = `https://api.${tenant}.ghe.com/meta`;
  const effort = startEffort(ports, `GitHub API (${url})`, deadline);
  return callService(ports, {
    effort,
    timeoutMs: 30_000,
    maxBytes: limits.signingAnswerBytes,
    request: async () => ({ method: 'GET', url, headers: { accept: 'application/json' } }),
    read(response) {
      const json = readJson(response);
      if (json.kind === 'again') return json;
      const domains = isJsonObject(json.value) ? json.value.domains : undefined;
      const attestations = isJsonObject(domains) ? domains.artifact_attestations : undefined;
      const domain = isJsonObject(attestations) ? attestations.trust_domain : undefined;
      // It becomes the name of a file.
      if (typeof domain === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(domain)) return done(domain);
      throw wrongAnswer(effort, 'it names no trust domain of artifact attestations');
    },
  });
}
