import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { type EvidenceItem, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import type { Outcome } from '@secure-build/common/domain/outcome';
import type { GithubContext } from '@secure-build/common/domain/run-context';
import { signStatement } from '@secure-build/common/domain/signing/signer';
import { readInputs } from '@secure-build/common/edges/actions/inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { formatPublicKeyPem } from '@secure-build/common/formats/public-key';
import { BUNDLE_MEDIA_TYPE } from '@secure-build/common/formats/sigstore-bundle';
import { inputs as table } from '../../actions/policy-gate/src/inputs.ts';
import { run } from '../../actions/policy-gate/src/run.ts';
import { pushClaims } from '../lab/sigstore/oidc-issuer.ts';
import { githubContext } from './github-context.ts';
import { makeSigner, recordedRun, type TestSigner, testNow } from './signing.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The run that the lab's identity provider certifies. */
export const certifiedRun: GithubContext = {
  ...githubContext,
  repository: pushClaims.repository,
  runId: pushClaims.run_id,
  sha: pushClaims.sha,
};

export const judged = { name: 'app.tgz', digest: { sha256: sha256('app') } } as const;

/** What the job `evaluate` of gate.yml has before it: artifacts, evidence by a builder, a policy that trusts it. */
export interface JudgedEvidence {
  /** The workspace. */
  readonly root: string;
  /** The evidence folder. */
  readonly folder: string;
  readonly builder: TestSigner;
  /** The action `policy-gate`, with `signers: none` unless the inputs say otherwise. */
  decide(given?: Readonly<Record<string, string>>, github?: GithubContext): Promise<Outcome>;
}

export interface JudgedOptions {
  /** Beside what the builder has signed, and sealed with it. */
  readonly items?: readonly EvidenceItem[];
  /** Who lists those items as theirs. */
  readonly producer?: Parameters<typeof producerOf>[0];
  /** Default: yes. */
  readonly isSealed?: boolean;
  /** Default: yes. */
  readonly hasProvenance?: boolean;
}

export async function judgedEvidence(
  t: TestContext,
  { items = [], producer = 'provenance', isSealed = true, hasProvenance = true }: JudgedOptions = {},
): Promise<JudgedEvidence> {
  const root = temporaryFolder(t);
  const builder = makeSigner();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', judged.name), 'app');
  writeFileSync(join(root, 'builder.pem'), formatPublicKeyPem(builder.publicKey));
  writeFileSync(join(root, 'policy.yaml'), POLICY);
  const folder = join(root, 'evidence');
  const evidence = openEvidence(nodeFiles, folder, producerOf('provenance'));
  await evidence.addSubjects([judged]);
  if (hasProvenance) {
    const payload = statementBytes([judged], predicateTypes.slsaProvenance, {
      buildDefinition: { buildType: 'https://example.com/build/v1', externalParameters: {} },
      runDetails: { builder: { id: 'https://example.com/builder' } },
    });
    const { bundle } = await signStatement(builder, payload, testNow);
    await evidence.write([
      {
        name: 'attestations/provenance.sigstore.json',
        kind: 'attestation',
        bytes: bundle,
        mediaType: BUNDLE_MEDIA_TYPE,
        subjects: [judged.digest.sha256],
      },
    ]);
  }
  if (items.length > 0) await openEvidence(nodeFiles, folder, producerOf(producer)).write(items);
  if (isSealed) await sealEvidence(nodeFiles, evidence, builder, testNow);
  return {
    root,
    folder,
    builder,
    decide(given = {}, github = certifiedRun) {
      const { ports, context } = recordedRun(root, 'workflow');
      const inputs = readInputs(
        table,
        new Map(
          Object.entries({
            'policy-path': 'policy.yaml',
            'artifact-root': 'dist',
            'artifact-path': '**',
            'evidence-path': folder,
            signers: 'none',
            ...given,
          }),
        ),
        (name) => `input "${name}"`,
      );
      return run({ inputs, ports, context: context.kind === 'workflow' ? { ...context, github } : context });
    },
  };
}

/** A file of the evidence folder that looks like a statement of this type. */
export const statementItem = (
  name: string,
  predicateType: string,
  predicate: Parameters<typeof statementBytes>[2] = { verdict: 'pass' },
): EvidenceItem => ({
  name,
  kind: 'statement',
  bytes: statementBytes([judged], predicateType, predicate),
  mediaType: 'application/vnd.in-toto+json',
});

const POLICY = `apiVersion: secure-build/v1
kind: Policy
metadata: { id: test/gate, version: 1, owner: "@test" }
trust:
  signers:
    builder: { key-path: builder.pem, log: none, time: none }
rules:
  - id: checksums.present
  - id: provenance.present
`;
