import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeOidcFake } from '../../lab/github/oidc.ts';
import { type SimulatedJob, simulateJob } from '../../lab/github/simulated-job.ts';
import { type ClosedNetwork, openNetwork, runInside } from '../../lab/network.ts';
import { makeCtLog } from '../../lab/sigstore/ct-log.ts';
import { FaultPlan } from '../../lab/sigstore/faults.ts';
import { makeFulcio } from '../../lab/sigstore/fulcio.ts';
import { GITHUB_ISSUER } from '../../lab/sigstore/oidc-issuer.ts';
import type { Service } from '../../lab/sigstore/service.ts';
import { formatPem, makeSigningKey } from '../../lab/sigstore/signing-key.ts';
import type { Site } from '../../lab/sigstore/tls-front.ts';
import type { Programs } from '../tool.ts';
import { forwardedService, get, withLogReads } from './forwarded-service.ts';
import { fulcioConfig } from './fulcio-config.ts';
import {
  type CheckpointInterval,
  CT_HOST,
  encrypted,
  FULCIO_HOST,
  fulcioArgs,
  REKOR_HOST,
  rekorArgs,
  TIMESTAMP_HOST,
  timestampArgs,
} from './service-settings.ts';
import type { ServicesInside } from './services-inside.ts';

export type ServicePrograms = Programs<'fulcio' | 'rekor-posix' | 'timestamp-server'>;

export interface RealServices {
  /** Where they answer under their production names. */
  readonly network: ClosedNetwork;
  /** Whom the OIDC fake gives tokens for. */
  readonly job: SimulatedJob;
  /** `ACTIONS_ID_TOKEN_REQUEST_URL` and its bearer. */
  readonly tokenVariables: Readonly<Record<string, string>>;
  /** What the front does to requests on their way: `fulcio`, `rekor-v2`, `timestamp`. */
  readonly faults: FaultPlan;
  /** PEM files: what `cosign trusted-root create` asks for. */
  readonly trust: {
    readonly fulcioChain: string;
    readonly timestampChain: string;
    readonly rekorKey: string;
    readonly ctKey: string;
  };
  /** The end of each service's log. */
  lastWords(): readonly string[];
  stop(): Promise<void>;
}

const READY_MS = 40_000;
const INSIDE = fileURLToPath(new URL('services-inside.ts', import.meta.url));

/**
 * Fulcio, Rekor v2 and a timestamp authority as their makers build them, in a closed network of their own, with our
 * CT log and OIDC fake. Clients reach them under production names by `runInside(network, …)`.
 */
export async function startRealServices({
  programs,
  folder,
  checkpointInterval = '500ms',
  sites = [],
}: {
  readonly programs: ServicePrograms;
  /** Empty; private to this user. Paths of sockets in it are to stay below 108 bytes. */
  readonly folder: string;
  readonly checkpointInterval?: CheckpointInterval;
  /** What else answers in their network. */
  readonly sites?: readonly Site[];
}): Promise<RealServices> {
  const now = () => new Date();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content, { mode: 0o600 });
    return path;
  };
  const ctLog = makeCtLog({ now });
  // The lab's own certificate authority: the real Fulcio gets its key.
  const { root, intermediate } = makeFulcio({ now, keysOf: () => undefined, since: anHourBefore(now()) });
  const rekor = makeSigningKey('Ed25519');
  const job = simulateJob();
  const oidc = makeOidcFake({ job, now });

  const storage = join(folder, 'rekor');
  const socketOf = (name: string) => join(folder, `${name}.sock`);
  const timestamps = forwardedService('timestamp', socketOf('timestamp-server'));
  const hosts = new Map<string, Service>([
    [new URL(GITHUB_ISSUER).host, oidc.service],
    [CT_HOST, ctLog.service],
    [FULCIO_HOST, forwardedService('fulcio', socketOf('fulcio'))],
    [REKOR_HOST, withLogReads(forwardedService('rekor-v2', socketOf('rekor-posix')), storage)],
    [TIMESTAMP_HOST, timestamps],
  ]);
  const faults = new FaultPlan();
  const network = await openNetwork({ sites: [{ hosts, world: { faults, requests: [] } }, ...sites] });

  const fulcioChain = [intermediate, root].map(({ certificate }) => formatPem('CERTIFICATE', certificate));
  const fulcioFiles = {
    config: file('fulcio.yaml', fulcioConfig(GITHUB_ISSUER)),
    chain: file('fulcio-chain.pem', fulcioChain.join('')),
    key: file('fulcio.key', encrypted(intermediate.key.privateKey)),
    ctKey: file('ct.pub', formatPem('PUBLIC KEY', ctLog.key.spki)),
  };
  const rekorSigner = file('rekor.key', rekor.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const service = (
    name: keyof ServicePrograms,
    port: number,
    readyPath: string,
    args: readonly string[],
  ) => ({
    name,
    program: programs[name],
    args: ['serve', ...args],
    folder,
    port,
    readyUrl: `http://127.0.0.1:${port}${readyPath}`,
    logFile: join(folder, `${name}.log`),
    socket: socketOf(name),
  });
  const settings: ServicesInside = {
    control: socketOf('control'),
    services: [
      service('fulcio', 5555, '/healthz', fulcioArgs(fulcioFiles)),
      service('rekor-posix', 3003, '/healthz', rekorArgs(storage, rekorSigner, checkpointInterval)),
      service('timestamp-server', 3004, '/ping', timestampArgs),
    ],
  };
  const running = runInside(network, [
    process.execPath,
    INSIDE,
    file('settings.json', JSON.stringify(settings)),
  ]);
  const control = await connected(settings.control, running).catch(async (error: unknown) => {
    await network.close();
    throw error;
  });
  return {
    network,
    faults,
    job,
    tokenVariables: {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
    },
    trust: {
      fulcioChain: fulcioFiles.chain,
      // The memory signer makes a new chain at each start.
      timestampChain: file('timestamp-chain.pem', await get(timestamps, '/api/v1/timestamp/certchain')),
      rekorKey: file('rekor.pub', formatPem('PUBLIC KEY', rekor.spki)),
      ctKey: fulcioFiles.ctKey,
    },
    lastWords: () => settings.services.flatMap(({ name, logFile }) => lastComplaints(name, logFile)),
    stop: async () => {
      control.end();
      await running;
      await network.close();
    },
  };
}

/** What a service wrote down of its last errors, without the stacks. */
function lastComplaints(name: string, logFile: string): readonly string[] {
  const lines = readFileSync(logFile, 'utf8').split('\n');
  const complaints = lines.filter((line) => /^\S+T\S+Z|^time=/.test(line) && /error/i.test(line));
  return complaints.slice(-3).map((line) => `${name}: ${line.slice(0, 600)}`);
}

const anHourBefore = (now: Date) => new Date(Math.floor(now.getTime() / 1000 - 3600) * 1000);

/** Waits until the services inside say that they are ready; what they said instead is in the error. */
async function connected(path: string, running: ReturnType<typeof runInside>): Promise<Socket> {
  let ended: string | undefined;
  void running.then(
    ({ exitCode, stderr }) => {
      ended = `they ended with ${exitCode}: ${stderr}`;
    },
    (error: unknown) => {
      ended = String(error);
    },
  );
  for (const deadline = Date.now() + READY_MS; ; await sleep(25)) {
    const socket = await connectTo(path);
    if (socket !== undefined) return socket;
    if (ended !== undefined || Date.now() > deadline)
      throw new Error(`the real services did not start: ${ended ?? `not within ${READY_MS} ms`}`);
  }
}

function connectTo(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path, () => resolve(socket));
    // Nobody listens yet.
    socket.once('error', () => resolve(undefined));
  });
}
