import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Bytes, concatBytes, utf8 } from '@secure-build/common/core/bytes';
import { type Sha256, sha256 } from '@secure-build/common/core/digest';
import type { Outcome } from '@secure-build/common/domain/outcome';
import type { Annotation, Ports } from '@secure-build/common/domain/ports';
import type { GithubContext, RunContext } from '@secure-build/common/domain/run-context';
import type { SignableBlob, Signer } from '@secure-build/common/domain/signing/signer';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { statementBytes } from '@secure-build/common/formats/in-toto';
import { parseSigstoreBundle } from '@secure-build/common/formats/sigstore-bundle';
import { inputs } from '../../actions/sign/src/inputs.ts';
import { run } from '../../actions/sign/src/run.ts';
import { fakePorts } from './fake-ports.ts';
import { githubContext } from './github-context.ts';
import { scratchState } from './signing.ts';
import {
  type BundleOptions,
  bytesOf,
  type Forge,
  forgeBundle,
  forgedAt,
  githubIssuer,
  makeForge,
  workflowSan,
} from './sigstore-forge.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const artifact = utf8('artifact\n');
export const PREDICATE = 'https://example.com/predicate/v1';

/** What a job of the forge must be called; the claims are those of an ordinary push. */
export const pushLines = [
  'signer-workflow: secure-build/suite/.github/workflows/build.yml',
  'source-repository: octo-org/demo',
  'source-repository-id: 104200300',
];

/** Reusable: making the keys of an instance takes longer than any one test. */
export const forge: Forge = makeForge();

export function statementOver(
  digests: readonly Sha256[] = [sha256(artifact)],
  predicateType: string = PREDICATE,
): Bytes {
  const subjects = digests.map((digest, index) => ({
    name: index === 0 ? 'app.tgz' : `other-${index}`,
    digest: { sha256: digest },
  }));
  return statementBytes(subjects, predicateType, { answer: 42 });
}

/** A bundle of the forge as bytes, honest but for the options. */
export function forged(options: Partial<BundleOptions> = {}, by: Forge = forge): Bytes {
  return bytesOf(forgeBundle(by, { content: { payload: statementOver() }, ...options }));
}

export interface VerifyWorkspace {
  readonly workspace: string;
  readonly annotations: readonly Annotation[];
  readonly lines: readonly string[];
  write(name: string, content: Bytes | string): void;
  /** Mode `verify` of the action, on a laptop unless told. */
  verify(
    given: Readonly<Record<string, string>>,
    options?: {
      readonly context?: 'workflow';
      readonly github?: GithubContext;
      readonly ports?: Partial<Ports>;
    },
  ): Promise<Outcome>;
}

/** A workspace with an artifact, an honest bundle about it, and the root of the forge. */
export function verifyWorkspace(t: TestContext): VerifyWorkspace {
  scratchState(t);
  const workspace = temporaryFolder(t);
  const { ports: fakes, annotations, lines } = fakePorts({ now: forgedAt });
  const write = (name: string, content: Bytes | string) => writeFileSync(join(workspace, name), content);
  write('app.tgz', artifact);
  write('app.sigstore.json', forged());
  write('root.json', bytesOf(forge.rootJson));
  return {
    workspace,
    annotations,
    lines,
    write,
    verify: (given, { context: kind, github = githubContext, ports = {} } = {}) => {
      const places = { workspace, defaultEvidencePath: join(workspace, '.secure-build') };
      const context: RunContext =
        kind === 'workflow' ? { kind, ...places, github } : { kind: 'laptop', ...places };
      return run({
        inputs: readInputs(inputs, new Map(Object.entries({ mode: 'verify', ...given })), (name) => name),
        ports: { ...fakes, files: nodeFiles, ...ports },
        context,
      });
    },
  };
}

/** The usual question: the artifact, its bundle, the identity of an ordinary push, and the root of the forge. */
export const usual: Readonly<Record<string, string>> = {
  'artifact-path': 'app.tgz',
  'bundle-path': 'app.sigstore.json',
  'expected-identity': pushLines.join('\n'),
  'trusted-root-path': 'root.json',
};

/** Signs with certificates of the forge, as a job does. */
export function forgedSigner(options: Partial<BundleOptions> = {}, by: Forge = forge): Signer {
  return {
    spec: 'keyless',
    proves: 'a test',
    expected: { kind: 'identity', issuer: githubIssuer, san: workflowSan },
    trust: { instances: [by.instance()] },
    async sign(content) {
      const signed =
        content.kind === 'statement' ? { payload: content.payload } : { file: await wholeOf(content) };
      return parseSigstoreBundle(forged({ timestamps: [{}], ...options, content: signed }, by));
    },
  };
}

async function wholeOf(content: SignableBlob): Promise<Bytes> {
  const pieces: Bytes[] = [];
  for await (const piece of content.pieces()) pieces.push(piece);
  return concatBytes(...pieces);
}
