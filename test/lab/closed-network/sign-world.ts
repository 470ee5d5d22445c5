import assert from 'node:assert/strict';
import { utf8 } from '@secure-build/common/core/bytes';
import { byCodeUnits } from '@secure-build/common/core/order';
import type { JobPermissions, SimulatedRepository } from '../github/simulated-job.ts';
import { simulateJob } from '../github/simulated-job.ts';
import { unshareCommand } from '../namespaces.ts';
import { type ClosedNetwork, canCloseNetwork, openNetwork } from '../network.ts';
import { type Job, openJob, type StepOptions, type StepResult } from '../runner/contract-runner.ts';
import type { JobSettings } from '../runner/environment.ts';
import { canarySecrets } from '../runner/secrets.ts';
import type { RecordedRequest } from '../sigstore/http-server.ts';
import { githubInstance, publicGood, tenantInstance } from '../sigstore/instances.ts';
import { type Lab, startLab } from '../sigstore/lab.ts';
import type { Service } from '../sigstore/service.ts';
import type { Site } from '../sigstore/tls-front.ts';
import { type GithubAddresses, type GithubOfJob, makeGithubSite, TENANT } from './github-site.ts';

/** Why the tests of this folder cannot run here; `false` where they can. */
export const skip =
  canCloseNetwork() && unshareCommand() !== undefined
    ? false
    : 'SKIPPED (needs unshare and ip): dist/sign in a closed network';

/** A server of somebody's own: a name that leads here and may not be called. */
export const SERVER_HOST = 'github.corp.example';

export const ARTIFACT = 'dist/app.tgz';
export const artifactBytes = utf8('the bytes of app.tgz');
const TRUSTED_ROOT = 'trusted_root.jsonl';

/** All services that `sign` can reach, under their production names, and nothing else. */
export interface SignWorld {
  readonly publicGood: Lab;
  readonly github: Lab;
  readonly tenant: Lab;
  readonly network: ClosedNetwork;
  /** Another job of another repository; what an earlier one has stored at GitHub is gone. */
  begin(test: Cleaner, options?: BeginOptions): Promise<SignJob>;
  close(): Promise<void>;
}

interface Cleaner {
  after(cleanUp: () => Promise<void>): void;
}

export interface BeginOptions {
  readonly repository?: Partial<SimulatedRepository>;
  readonly permissions?: JobPermissions;
  readonly claims?: Readonly<Record<string, string>>;
  readonly addresses?: GithubAddresses;
  readonly settings?: JobSettings;
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>;
}

export interface SignOptions extends Omit<StepOptions, 'inputs' | 'allowedHosts'> {
  /** Exactly these hosts are called. */
  readonly calls: readonly string[];
  /** Another action than `sign`, with no inputs but those given. */
  readonly action?: 'provenance';
}

/** One job of one repository, whose steps run the committed `dist/sign/index.js`. */
export interface SignJob {
  readonly github: GithubOfJob;
  readonly runner: Job;
  /** Asserts the standing rules and the hosts that were called. */
  sign(inputs: Readonly<Record<string, string>>, options: SignOptions): Promise<SignStep>;
  /** The same step, ended by SIGKILL when the promise is kept; whether that came in time is in the exit code. */
  crash(inputs: Readonly<Record<string, string>>, after: Promise<void>): Promise<StepResult>;
}

export interface SignStep extends StepResult {
  /** What the services got, with headers and bodies. */
  readonly sent: readonly RecordedRequest[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** @param around Sees every call of every service, and may answer it. */
export async function openSignWorld(
  around: (service: Service, host: string) => Service = (service) => service,
): Promise<SignWorld> {
  const instances = [publicGood, githubInstance, tenantInstance(TENANT)];
  const labs = await Promise.all(instances.map((instance) => startLab({ listen: false, instance })));
  const [publicLab, githubLab, tenantLab] = labs as [Lab, Lab, Lab];
  const githubSite = makeGithubSite();
  const sites = [...labs, githubSite].map(
    ({ hosts, world }): Site => ({
      hosts: new Map([...hosts].map(([host, service]) => [host, around(service, host)])),
      world,
    }),
  );
  const network = await openNetwork({ sites, forbidden: [SERVER_HOST] });
  const roots = labs.map(({ trustedRootBytes }) => `${Buffer.from(trustedRootBytes).toString()}\n`).join('');

  const runStep = async (
    runner: Job,
    inputs: Readonly<Record<string, string>>,
    { calls, action, ...options }: SignOptions,
  ): Promise<SignStep> => {
    const before = sites.map(({ world }) => world.requests.length);
    const result = await runner.run(action ?? ACTION, {
      ...options,
      inputs: { ...(action === undefined ? usualInputs : {}), ...inputs },
      allowedHosts: calls,
    });
    const called = new Set(result.calls.map(({ host }) => host));
    assert.deepEqual([...called].sort(byCodeUnits), [...calls].sort(byCodeUnits));
    const said = (kind: string) =>
      result.annotations.filter((note) => note.kind === kind).map(({ message }) => message);
    return {
      ...result,
      sent: sites.flatMap(({ world }, index) => world.requests.slice(before[index])),
      errors: said('error'),
      warnings: said('warning'),
      notices: said('notice'),
    };
  };

  return {
    publicGood: publicLab,
    github: githubLab,
    tenant: tenantLab,
    network,
    close: () => network.close(),
    async begin(test, options = {}) {
      const { repository = {}, permissions, claims = {}, addresses, settings, workspace } = options;
      const job = simulateJob({
        repository,
        claims,
        token: canarySecrets.githubToken,
        requestToken: canarySecrets.requestToken,
        ...(permissions === undefined ? {} : { permissions }),
      });
      const { owner, name } = job.repository;
      const runner = await openJob(test, {
        network,
        repository: `${owner}/${name}`,
        idToken: job.permissions['id-token'] === 'write',
        ...settings,
        workspace: { [ARTIFACT]: artifactBytes, [TRUSTED_ROOT]: roots, ...workspace },
      });
      return {
        github: githubSite.begin(job, addresses),
        runner,
        sign: (inputs, stepOptions) => runStep(runner, inputs, stepOptions),
        async crash(inputs, after) {
          const { result, violations } = await runner.observe(ACTION, {
            inputs: { ...usualInputs, ...inputs },
            signal: { name: 'SIGKILL', after },
          });
          assert.deepEqual(
            violations.filter((violation) => violation !== 'exit code 137 is none of 0 to 5'),
            [],
          );
          return result;
        },
      };
    },
  };
}

const ACTION = 'sign';
/** The authorities of the labs: what a version has built in are those of production. */
const usualInputs = { 'artifact-path': ARTIFACT, 'trusted-root-path': TRUSTED_ROOT };
