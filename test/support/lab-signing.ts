import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Bytes } from '@secure-build/common/core/bytes';
import type { Annotation, HttpRequest, Ports } from '@secure-build/common/domain/ports';
import type { GithubContext, RunContext } from '@secure-build/common/domain/run-context';
import { nodeFiles } from '@secure-build/common/edges/files';
import { fetchHttp } from '@secure-build/common/edges/http';
import {
  defaultSetup,
  type SignerRun,
  type SigningSetup,
} from '@secure-build/common/edges/signers/signer-kind';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import { type Lab, type LabOptions, REQUEST_TOKEN, startLab } from '../lab/sigstore/lab.ts';
import { fakePorts } from './fake-ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface LabSigning {
  readonly lab: Lab;
  readonly run: SignerRun & { readonly setup: SigningSetup };
  readonly ports: Ports;
  readonly annotations: readonly Annotation[];
  readonly lines: readonly string[];
  readonly masked: readonly string[];
  /** As they left the product, with the time that each was given. */
  readonly sent: readonly HttpRequest[];
  /** Moves the clock of the product and of all services. */
  readonly advance: (milliseconds: number) => Promise<void>;
}

export interface LabSigningOptions {
  readonly lab?: Omit<LabOptions, 'clock'>;
  readonly rekor?: '1' | '2' | 'none';
  readonly setup?: Partial<SigningSetup>;
  readonly context?: 'workflow' | 'laptop';
  /** What one attempt really gets, where a test would wait for it. */
  readonly longestMs?: number;
}

const START = new Date('2026-11-21T11:30:00Z');

/**
 * A lab with the clock of the product, and a run in a job of it: instance `custom`, trusted root from a file. The
 * HTTP edge is the real one; the clock moves only while somebody sleeps.
 */
export async function labSigning(t: TestContext, options: LabSigningOptions = {}): Promise<LabSigning> {
  const fakes = fakePorts({ now: START });
  const { clock } = fakes.ports;
  const lab = await startLab({ certificates: 'shared', ...options.lab, clock });
  t.after(() => lab.stop());
  const sent: HttpRequest[] = [];
  const ports: Ports = {
    ...fakes.ports,
    files: nodeFiles,
    http: {
      send: (request) => {
        sent.push(request);
        return fetchHttp.send({
          ...request,
          deadlineMs: Math.min(request.deadlineMs, options.longestMs ?? 10_000),
        });
      },
    },
  };
  const workspace = temporaryFolder(t);
  writeFileSync(join(workspace, 'trusted_root.json'), lab.trustedRootBytes);
  giveToken(t, lab, options.lab?.requestToken ?? REQUEST_TOKEN);
  const setup: SigningSetup = { ...setupFor(lab, options.rekor ?? '1'), ...options.setup };
  const run = { ports, context: contextOf(workspace, lab, options.context ?? 'workflow'), setup };
  const { annotations, lines, masked } = fakes;
  return { lab, run, ports, annotations, lines, masked, sent, advance: clock.sleep };
}

function setupFor(lab: Lab, rekor: '1' | '2' | 'none'): SigningSetup {
  const { fulcio, timestamp } = lab.endpoints;
  const common = {
    ...defaultSetup,
    instance: 'custom',
    fulcioUrl: fulcio,
    timestampUrls: [`${timestamp}/api/v1/timestamp`],
    trustedRootPath: 'trusted_root.json',
    online: false,
  } as const;
  if (rekor === 'none') return { ...common, rekorVersion: 'none' };
  const rekorVersions = [rekor === '1' ? 1 : 2] as const;
  const signingConfig = parseSigningConfig(JSON.stringify(lab.signingConfig({ rekorVersions })), 'lab');
  return { ...common, signingConfig, rekorVersion: rekor };
}

/** The two variables that the runner gives to a job with the right to a token. */
export function giveToken(t: TestContext, lab: Lab, requestToken: string): void {
  const given = {
    ACTIONS_ID_TOKEN_REQUEST_URL: lab.endpoints.tokenRequest,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  };
  for (const [name, value] of Object.entries(given)) {
    const before = process.env[name];
    process.env[name] = value;
    t.after(() => {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    });
  }
}

function contextOf(workspace: string, lab: Lab, kind: RunContext['kind']): RunContext {
  const places = { workspace, defaultEvidencePath: join(workspace, '.secure-build') };
  if (kind === 'laptop') return { kind, ...places };
  const github = { serverUrl: lab.instance.serverUrl, repository: 'octo-org/demo' } as GithubContext;
  return { kind, ...places, github };
}

/** Bodies that reached a service of the lab. */
export function bodiesTo(lab: Lab, service: string): readonly string[] {
  return lab.requests.filter((request) => request.service === service).map(({ body }) => body);
}

/** A file of these bytes, in pieces. */
export function piecesOf(bytes: Bytes, size = 7): () => AsyncIterable<Bytes> {
  return async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
}
