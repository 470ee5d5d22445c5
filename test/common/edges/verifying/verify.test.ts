import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sha256 } from '@secure-build/common/core/digest';
import { exitOf, reasonsOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { sealEvidence } from '@secure-build/common/domain/evidence/seal';
import type { Run } from '@secure-build/common/domain/outcome';
import { type Signer, signStatement } from '@secure-build/common/domain/signing/signer';
import { githubTokenInput, readInputs, text } from '@secure-build/common/edges/actions/inputs';
import { subjectInputs } from '@secure-build/common/edges/actions/subject-inputs';
import { summaryInputs } from '@secure-build/common/edges/actions/summary-inputs';
import { type VerifyingInputs, verifyingInputs } from '@secure-build/common/edges/actions/verifying-inputs';
import { nodeFiles } from '@secure-build/common/edges/files';
import { verify } from '@secure-build/common/edges/verifying/verify';
import type { VerifyOptions } from '@secure-build/common/edges/verifying/verify-options';
import { predicateTypes, statementBytes } from '@secure-build/common/formats/in-toto';
import { suiteUri } from '@secure-build/common/formats/suite-uris';
import { pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import { fakePorts } from '../../../support/fake-ports.ts';
import { bytesOf, forgedAt, githubIssuer } from '../../../support/sigstore-forge.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { artifact, forge, forgedSigner } from '../../../support/verify-run.ts';

// What an action other than `sign` uses: the shared inputs, an evidence folder, a demanded level and build inputs.

const repository = `https://github.com/${pushClaims.repository}`;
const source = `git+${repository}@${pushClaims.ref}`;
const workflow = { repository, ref: pushClaims.ref, path: '.github/workflows/release.yml' };

/** Of a build by the reusable workflow that the forge certifies. */
const predicate = {
  buildDefinition: {
    buildType: `${suiteUri}/buildtypes/build/v1`,
    externalParameters: { workflow, inputs: { preset: 'npm' }, event: { name: 'push' } },
    internalParameters: {
      github: {
        event_name: pushClaims.event_name,
        repository_id: pushClaims.repository_id,
        repository_owner_id: pushClaims.repository_owner_id,
        runner_environment: pushClaims.runner_environment,
        buildJob: {
          id: 789,
          runAttempt: 1,
          labels: ['ubuntu-24.04'],
          runnerGroupId: 0,
          runnerGroupName: 'GitHub Actions',
          conclusion: 'success',
        },
      },
    },
    resolvedDependencies: [
      { name: 'source', uri: source, digest: { gitCommit: pushClaims.sha } },
      {
        name: 'builder',
        uri: 'git+https://github.com/secure-build/suite@refs/tags/v1.0.0',
        digest: { gitCommit: pushClaims.job_workflow_sha },
      },
      { name: 'workflow', uri: `${source}#${workflow.path}`, digest: { gitCommit: pushClaims.workflow_sha } },
    ],
  },
  runDetails: {
    builder: { id: `https://github.com/${pushClaims.job_workflow_ref}` },
    metadata: { invocationId: `${repository}/actions/runs/19800700601/attempts/1` },
  },
};

/** Of an ordinary job, which has signed for itself: level 2. */
const ownWorkflow = `${pushClaims.repository}/.github/workflows/ci.yml@${pushClaims.ref}`;
const { buildJob: _, ...github } = predicate.buildDefinition.internalParameters.github;
const ofWorkflow = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow },
    internalParameters: { github },
    resolvedDependencies: [{ uri: source, digest: { gitCommit: pushClaims.sha } }],
  },
  runDetails: { ...predicate.runDetails, builder: { id: `https://github.com/${ownWorkflow}` } },
};

/** By a job of this workflow. */
function signerOf(workflowRef: string): Signer {
  const signer = forgedSigner({ claims: { job_workflow_ref: workflowRef } });
  const san = `https://github.com/${workflowRef}`;
  return { ...signer, expected: { ...signer.expected, kind: 'identity', issuer: githubIssuer, san } };
}

const table = {
  ...subjectInputs,
  ...verifyingInputs,
  ...summaryInputs,
  'artifact-root': text({ meaning: 'x', default: '.' }),
  'github-token': githubTokenInput,
  'predicate-type': text({ meaning: 'x' }),
};

/** A sealed folder with the provenance of one file, and both questions about it. */
async function built(t: TestContext, workflowRef: string, says: object) {
  const signer = signerOf(workflowRef);
  const workspace = temporaryFolder(t);
  const folder = join(workspace, '.secure-build');
  writeFileSync(join(workspace, 'app.tgz'), artifact);
  writeFileSync(join(workspace, 'root.json'), bytesOf(forge.rootJson));
  const evidence = openEvidence(nodeFiles, folder, {
    action: 'provenance',
    version: '0',
    distDigest: 'source',
  });
  const subject = { name: 'app.tgz', digest: { sha256: sha256(artifact) } };
  const payload = statementBytes([subject], predicateTypes.slsaProvenance, { ...says });
  const { bundle } = await signStatement(signer, payload, forgedAt);
  const name = 'attestations/provenance.sigstore.json';
  await evidence.addSubjects([subject]);
  await evidence.write([{ name, kind: 'attestation', bytes: bundle, mediaType: 'application/json' }]);
  await sealEvidence(nodeFiles, evidence, signer, forgedAt);
  const { ports } = fakePorts({ now: forgedAt });
  const given = {
    'expected-identity': `signer-workflow: ${workflowRef.replace(/@.*$/, '')}\nsource-repository: octo-org/demo\nsource-repository-id: 104200300`,
    'trusted-root-path': 'root.json',
  };
  const ask = (more: Readonly<Record<string, string>>, options: VerifyOptions) => {
    const inputs = readInputs(table, new Map(Object.entries({ ...given, ...more })), (input) => input);
    const story: Run<VerifyingInputs> = {
      inputs: { ...inputs, deadline: 1000 },
      ports: { ...ports, files: nodeFiles },
      context: { kind: 'laptop', workspace, defaultEvidencePath: folder },
    };
    return verify(story, folder, options);
  };
  return {
    folder: (options: VerifyOptions) => ask({}, options),
    files: (options: VerifyOptions) =>
      ask({ 'bundle-path': `${folder}/${name}`, 'artifact-path': 'app.tgz' }, options),
  };
}

for (const way of ['folder', 'files'] as const) {
  test(`${way}: the level that is shown passes, the next one is refused with both`, async (t) => {
    const question = await built(t, ownWorkflow, ofWorkflow);
    const passed = await question[way]({ minimumLevel: 2 });
    assert.equal(exitOf(passed.verdict), 0, reasonsOf(passed.verdict).join());
    assert.match(String(passed.outputs['verify-command']), / --level 2/);
    const outcome = await question[way]({ minimumLevel: 3 });
    assert.equal(exitOf(outcome.verdict), 1);
    assert.match(
      reasonsOf(outcome.verdict)[0] ?? '',
      /^app\.tgz: build level 3 was asked for, 2 is shown \(.*C1/,
    );
    assert.equal(reasonsOf(outcome.verdict).length, 1);
  });

  test(`${way}: inputs that the build must have been given are compared`, async (t) => {
    const question = await built(t, pushClaims.job_workflow_ref, predicate);
    const right = await question[way]({ provenance: { expectedInputs: { preset: 'npm' } } });
    assert.equal(exitOf(right.verdict), 0, reasonsOf(right.verdict).join());
    const wrong = await question[way]({ provenance: { expectedInputs: { preset: 'go' } } });
    assert.notEqual(exitOf(wrong.verdict), 0);
    assert.match(JSON.stringify(wrong.facts), /verify\/parameter/);
  });
}
