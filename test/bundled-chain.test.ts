import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Job, openJob, type StepResult } from './lab/runner/contract-runner.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const policy = `apiVersion: secure-build/v1
kind: Policy
metadata: { id: acme/demo, version: 1, owner: "@acme/appsec" }
trust:
  signers:
    builder: { key-path: builder.pem, log: none, time: none }
rules:
  - id: checksums.present
  - id: provenance.present
  - id: sbom.present
  - id: reproducible.required
  - id: signature.threshold
    settings: { m: 1, of: [builder] }
`;

const workspace = {
  'package.json': '{ "name": "demo", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } }\n',
  'package-lock.json': JSON.stringify({
    name: 'demo',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'demo', version: '1.0.0', dependencies: { left: '^1.0.0' } },
      'node_modules/left': {
        version: '1.0.3',
        integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
        license: 'MIT',
      },
    },
  }),
  'source.txt': 'what is built\n',
  '.github/secure-build/policy.yaml': policy,
  '.github/secure-build/builder.pem': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
};

const evidence = '.secure-build';

/** What a workflow does with the five actions, in one job; each step with all standing rules. */
async function runChain(job: Job): Promise<Readonly<Record<string, StepResult>>> {
  const signing = { variables: { SIGNING_KEY: privatePem } };
  const step = (action: string, inputs: Record<string, string>, settings = {}) =>
    job.run(action, { inputs: { ...inputs, 'evidence-path': evidence }, secrets: [privatePem], settings });
  const artifacts = { 'artifact-path': `${evidence}/artifacts/**` };
  return {
    reproduce: await step('reproducibility-check', {
      build: 'mkdir -p out && cp source.txt out/demo.txt',
      'artifact-path': 'out/*',
      'export-artifacts': 'true',
    }),
    sbom: await step('sbom', artifacts),
    provenance: await step('provenance', { ...artifacts, mode: 'predicate' }),
    sign: await step('sign', { signers: 'key:env:SIGNING_KEY' }, signing),
    verify: await step('sign', {
      mode: 'verify',
      key: '.github/secure-build/builder.pem',
      'key-evidence': 'none',
    }),
    gate: await step('policy-gate', { ...artifacts, signers: 'key:env:SIGNING_KEY' }, signing),
  };
}

test('the five bundles chain in one job, by the evidence folder alone', { timeout: 120_000 }, async (t) => {
  const job = await openJob(t, { workspace });
  const results = await runChain(job);
  const seen = (name: string, output: string) => results[name]?.outputs.get(output);
  for (const [name, { exitCode, stdout }] of Object.entries(results))
    assert.equal(exitCode, 0, `${name}\n${stdout}`);
  assert.equal(seen('reproduce', 'result'), 'reproduced');
  assert.equal(seen('sbom', 'component-count'), '1');
  assert.equal(seen('provenance', 'level'), '1');
  assert.equal(seen('sign', 'status'), 'signed');
  assert.equal(seen('verify', 'status'), 'verified');
  assert.equal(seen('gate', 'verdict'), 'pass');
  for (const [name, { summary }] of Object.entries(results)) {
    assert.match(
      summary.split('\n').slice(0, 4).join('\n'),
      /^\*\*[^*]+\*\*/m,
      `${name}: the verdict comes first`,
    );
  }
  const decision = readFileSync(join(job.places.workspace, evidence, 'reports/decision.json'), 'utf8');
  assert.ok(decision.includes('"pass"'));
});

test('the gate blocks with exit 1 and names the file, when one byte of an artifact is another', {
  timeout: 120_000,
}, async (t) => {
  const job = await openJob(t, { workspace });
  await runChain(job);
  const artifact = join(job.places.workspace, evidence, 'artifacts/out/demo.txt');
  writeFileSync(artifact, 'What is built\n');
  const { exitCode, outputs, annotations, summary } = await job.run('policy-gate', {
    inputs: {
      'evidence-path': evidence,
      'artifact-path': `${evidence}/artifacts/**`,
      signers: 'key:env:SIGNING_KEY',
    },
    settings: { variables: { SIGNING_KEY: privatePem } },
    secrets: [privatePem],
  });
  assert.equal(exitCode, 1);
  assert.equal(outputs.get('verdict'), 'fail');
  assert.match(summary, /\*\*Verdict: fail\*\*/);
  assert.ok(
    annotations.some(({ kind, message }) => kind === 'error' && message.includes('demo.txt')),
    JSON.stringify(annotations),
  );
});
