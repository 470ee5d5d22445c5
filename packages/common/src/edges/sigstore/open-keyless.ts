import { isAbsolute, join } from 'node:path';
import { Problem } from '../../core/problem.ts';
import type { Ports } from '../../domain/ports.ts';
import type { WorkflowContext } from '../../domain/run-context.ts';
import { claimedIdentity, expectedIdentityOf } from '../../domain/signing/certified-claims.ts';
import { type GithubHost, githubHostOf } from '../../domain/signing/github-host.ts';
import type { Signer } from '../../domain/signing/signer.ts';
import type { TrustMaterial, TrustProfile } from '../../domain/signing/trust.ts';
import { openOidc } from '../actions/oidc.ts';
import { deadlineIn } from '../retry.ts';
import { defaultSetup, type SigningSetup } from '../signers/signer-kind.ts';
import {
  chooseInstance,
  instanceNameOf,
  publicGoodLog,
  type Requester,
  refusePrivateInPublic,
  type SigningInstance,
} from './instance.ts';
import { keylessSigning } from './keyless.ts';
import {
  type OnlineTrust,
  publicSigningConfig,
  tenantTrust,
  trustForSigning,
  trustFromFile,
} from './trust.ts';

export interface KeylessOpening {
  readonly ports: Ports;
  readonly context: WorkflowContext;
  readonly setup?: SigningSetup;
}

/** Without newer metadata there is what we carry, so the whole deadline is not spent on it. */
const REFRESH_MS = 60_000;

/**
 * Who signs, with which services, and what its bundles are verified with: steps before the first signature of the
 * signing specification, 4.4. The refusal rule comes before any request to a service of Sigstore (SEC-152).
 *
 * @throws Problem `oidc/…`, `sign/…`, `service/…` or `trust/…`.
 */
export async function openKeyless(spec: string, opening: KeylessOpening): Promise<Signer> {
  const { ports, context, setup = defaultSetup } = opening;
  const host = githubHostOf(context.github.serverUrl);
  const { issuer, deadlineMs } = setup;
  const tokens = openOidc(process.env, ports, { host, ...(issuer === undefined ? {} : { issuer }) });
  const { claims } = await tokens.fetchToken('sigstore', deadlineIn(ports, deadlineMs));
  const claimed = claimedIdentity(claims, host);
  const requester: Requester = {
    host,
    visibility: claimed.sourceRepositoryVisibility,
    repository: String(claims.repository),
  };
  const online = onlineFor(ports, setup);
  const services = await withPublicConfig(ports, setup, requester, online);
  const instance = chooseInstance(services, requester, ports.clock.now());
  const trust = await trustOf(instance, host, opening, online);
  requireServices(instance, trust);
  const expected = expectedIdentityOf(claimed, spec);
  return {
    spec,
    expected,
    trust,
    proves: provedBy(instance),
    sign: keylessSigning(ports, { instance, tokens, claimed, expected, trust, deadlineMs }),
  };
}

function onlineFor(ports: Ports, { online, deadlineMs, cacheFolder }: SigningSetup): OnlineTrust | undefined {
  if (!online) return undefined;
  const deadline = deadlineIn(ports, Math.min(REFRESH_MS, deadlineMs));
  return { deadline, ...(cacheFolder === undefined ? {} : { cacheFolder }) };
}

/** The public-good instance says itself which log and authority its clients shall use now. */
async function withPublicConfig(
  ports: Ports,
  setup: SigningSetup,
  requester: Requester,
  online: OnlineTrust | undefined,
): Promise<SigningSetup> {
  if (instanceNameOf(setup, requester) !== 'public-good' || setup.signingConfig !== undefined) return setup;
  refusePrivateInPublic(publicGoodLog, requester, setup.allowPublicLog);
  const target =
    setup.rekorVersion === '2' ? 'signing_config_rekor_v2.v0.2.json' : 'signing_config.v0.2.json';
  const signingConfig = await publicSigningConfig(ports, target, online);
  return signingConfig === undefined ? setup : { ...setup, signingConfig };
}

/** A trusted root of the user's own is the only one; else that of the instance. */
async function trustOf(
  { name }: SigningInstance,
  host: GithubHost,
  { ports, context, setup = defaultSetup }: KeylessOpening,
  online: OnlineTrust | undefined,
): Promise<TrustMaterial> {
  const { trustedRootPath: path } = setup;
  if (path !== undefined) {
    return trustFromFile(ports.files, isAbsolute(path) ? path : join(context.workspace, path), path);
  }
  if (name === 'custom') {
    throw new Problem('sign/instance', '"instance: custom" needs the trusted root of your own Sigstore', {
      hint: 'Give it in "trusted-root-path".',
    });
  }
  if (host.kind !== 'tenant') return { instances: [await trustForSigning(ports, name, online)] };
  if (online === undefined) {
    throw new Problem('sign/instance', `no version carries the trusted root of ${host.url}`, {
      hint: 'Give it in "trusted-root-path", or let it be fetched.',
    });
  }
  return { instances: [await tenantTrust(ports, host, online)], source: { kind: 'online' } };
}

/** What the trusted root demands and nobody would give: known before anything is signed. */
function requireServices({ name, log, timestampUrls }: SigningInstance, { instances }: TrustMaterial): void {
  const isDemanded = (of: (profile: TrustProfile) => number) =>
    instances.length > 0 && instances.every(({ profile }) => of(profile) > 0);
  const hasTime = timestampUrls.length > 0 || (log.kind === 'rekor' && log.version === 1);
  if (isDemanded(({ time }) => time) && !hasTime) {
    throw new Problem('sign/instance', `the instance ${name} has no source of time: no timestamp authority`, {
      hint: 'Name one in "tsa-url" or in the signing configuration.',
    });
  }
  if (isDemanded((profile) => profile.log) && log.kind === 'none') {
    throw new Problem(
      'sign/instance',
      `the trusted root of the instance ${name} demands a transparency log`,
      {
        hint: 'Name one in "rekor-url" or in the signing configuration.',
      },
    );
  }
}

function provedBy({ name, log }: SigningInstance): string {
  const certified = 'which workflow of which repository signed, at which commit, in which run and when';
  const gap = log.kind === 'none' ? ', no transparency log' : '';
  return `${certified} (instance ${name}${gap})`;
}
