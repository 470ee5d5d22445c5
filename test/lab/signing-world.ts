import assert from 'node:assert/strict';
import { utf8 } from '@secure-build/common/core/bytes';
import { Problem } from '@secure-build/common/core/problem';
import type { Annotation, HttpRequest, Ports } from '@secure-build/common/domain/ports';
import type { GithubContext } from '@secure-build/common/domain/run-context';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { verifyBundle } from '@secure-build/common/domain/signing/verify';
import { openSigners } from '@secure-build/common/edges/signers/registry';
import { defaultSetup, type SigningSetup } from '@secure-build/common/edges/signers/signer-kind';
import { parseSigningConfig } from '@secure-build/common/formats/signing-config';
import { fakePorts } from '../support/fake-ports.ts';
import { artifactDigest, statementAbout } from '../support/signing.ts';
import { serviceHttp } from './github/service-http.ts';
import { type Fault, FaultPlan } from './sigstore/faults.ts';
import { type Lab, REQUEST_TOKEN, startLab } from './sigstore/lab.ts';

/** Where the job of the test writes: the bundle, and what was signed when there is no bundle. */
export const BUNDLE = '/evidence/app.sigstore.json';
export const PENDING = `${BUNDLE}.pending`;

export type Ending = { readonly kind: 'signed' } | { readonly kind: 'problem'; readonly problem: Problem };

/** A job that signs one statement without a key, the services of a lab behind it, in this process. */
export interface SigningWorld {
  readonly lab: Lab;
  readonly files: Map<string, Uint8Array>;
  readonly annotations: readonly Annotation[];
  readonly requests: readonly HttpRequest[];
  readonly ports: Ports;
  /** Every token that the issuer has given out. */
  readonly tokens: readonly string[];
  /** Signs as the action does, and checks what holds in every cell of the matrix. */
  sign(ports?: Ports): Promise<Ending>;
  /** Another process with the same services behind it. */
  again(faults?: readonly Fault[]): Ports;
}

export interface SigningWorldOptions {
  readonly rekor?: '1' | '2';
  readonly faults?: readonly Fault[];
  readonly claims?: Readonly<Record<string, string>>;
}

const START = new Date('2026-11-21T11:30:00Z');
/** Longer than any message that names service, status, attempts and time. */
const LONGEST_MESSAGE = 1200;

export async function signingWorld(options: SigningWorldOptions = {}): Promise<SigningWorld> {
  const { rekor = '1', faults = [], claims = {} } = options;
  const fakes = fakePorts({ now: START });
  const { clock } = fakes.ports;
  const lab = await startLab({ clock, listen: false, claims, certificates: 'shared' });
  const tokens: string[] = [];
  const { issueToken } = lab.issuer;
  Object.assign(lab.issuer, {
    issueToken: (given: Readonly<Record<string, string>>) => {
      const token = issueToken(given);
      tokens.push(token);
      return token;
    },
  });
  const services = new Map([...lab.hosts].map(([host, service]) => [`https://${host}`, service]));
  const requests: HttpRequest[] = [];
  const portsWith = (plan: FaultPlan): Ports => {
    const http = serviceHttp(services, { clock, plan });
    const send: Ports['http']['send'] = (request) => {
      requests.push(request);
      return http.send(request);
    };
    return { ...fakes.ports, http: { send } };
  };
  fakes.files.set('/w/trusted_root.json', lab.trustedRootBytes);
  const ports = portsWith(new FaultPlan(faults));
  const { files, annotations, lines } = fakes;

  const sign = async (given: Ports = ports): Promise<Ending> => {
    files.delete(BUNDLE);
    files.delete(PENDING);
    try {
      const [signer] = await openSigners(['keyless'], { ports: given, context, setup: setupFor(lab, rekor) });
      const onPartial = async (bundle: Uint8Array) => void files.set(PENDING, bundle);
      const { bundle } = await signStatement(signer, statementAbout(), clock.now(), { onPartial });
      files.set(BUNDLE, bundle);
      const verification = verifyBundle(bundle, {
        trust: signer.trust,
        signers: [signer.expected],
        artifacts: [{ sha256: artifactDigest }],
        now: clock.now(),
      });
      assert.equal(verification.kind, 'verified');
      assert.equal(files.has(PENDING), false);
      return { kind: 'signed' };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      assert.equal(files.has(BUNDLE), false, 'a bundle that was not verified');
      assertNoToken([...tokens, REQUEST_TOKEN], error, lines);
      return { kind: 'problem', problem: error };
    }
  };
  return {
    lab,
    files,
    annotations,
    requests,
    ports,
    tokens,
    sign,
    again: (others = []) => portsWith(new FaultPlan(others)),
  };
}

const context = {
  kind: 'workflow',
  workspace: '/w',
  defaultEvidencePath: '/evidence',
  github: { serverUrl: 'https://github.com', repository: 'octo-org/demo' } as GithubContext,
} as const;

function setupFor(lab: Lab, rekor: '1' | '2'): SigningSetup {
  const rekorVersions = [rekor === '1' ? 1 : 2] as const;
  return {
    ...defaultSetup,
    instance: 'custom',
    signingConfig: parseSigningConfig(utf8(JSON.stringify(lab.signingConfig({ rekorVersions }))), 'lab'),
    trustedRootPath: 'trusted_root.json',
    online: false,
  };
}

/** In no message, cause or line; and no message is longer than a person reads. */
export function assertNoToken(secrets: readonly string[], problem: Problem, lines: readonly string[]): void {
  const said = [...lines];
  for (let at: unknown = problem; at instanceof Error; at = at.cause) said.push(at.message);
  said.push(problem.hint, ...problem.details);
  assert.ok(problem.message.length < LONGEST_MESSAGE, problem.message);
  for (const secret of secrets) {
    const piece = secret.split('.').at(-1) ?? secret;
    for (const text of said) assert.ok(!text.includes(secret) && !text.includes(piece), 'a token in a text');
  }
}
