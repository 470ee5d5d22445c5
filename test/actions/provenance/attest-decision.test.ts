import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type EvidenceItem, openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { verifyFolder } from '@secure-build/common/domain/evidence/verify-folder';
import { DECISION_STATEMENT } from '@secure-build/common/domain/policy/stated-decision';
import { ownGate } from '@secure-build/common/domain/provenance/own-workflows';
import { instanceOf } from '@secure-build/common/domain/signing/trust';
import { nodeFiles } from '@secure-build/common/edges/files';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { predicateTypes } from '@secure-build/common/formats/in-toto';
import { parseTrustedRoot } from '@secure-build/common/formats/trusted-root';
import { pushClaims } from '../../lab/sigstore/oidc-issuer.ts';
import { type AttestWorld, type AttestWorldOptions, attestWorld } from '../../support/attest-world.ts';
import {
  certifiedRun,
  type JudgedEvidence,
  type JudgedOptions,
  judgedEvidence,
  statementItem,
} from '../../support/judged-evidence.ts';
import { problem, trust } from '../../support/signing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const GATE: AttestWorldOptions = { builder: 'gate' };

/** What the job `evaluate` hands over: its output `evidence`. */
async function handedOver(world: AttestWorld, { folder }: Pick<JudgedEvidence, 'folder'>): Promise<string> {
  const { outcome } = await world.job({ mode: 'hand-over', kind: 'evidence', 'evidence-path': folder });
  return String(outcome.outputs.handoff);
}

/** The evidence after a decision of the real gate. */
async function decided(t: TestContext, world: AttestWorld, options?: JudgedOptions, run = certifiedRun) {
  const evidence = await judgedEvidence(t, options);
  await evidence.decide({}, run);
  return { evidence, handoff: await handedOver(world, evidence) };
}

/** The job `attest` of gate.yml. */
const attest = (world: AttestWorld, evidence: string) =>
  world.job({ ...world.sigstore, evidence, 'workflow-identity': world.identity() });

const bundlesIn = (folder: string) => readdirSync(join(folder, 'attestations')).sort();

const hasSigned = ({ asked }: AttestWorld): boolean =>
  asked.some(({ host }) => /^(?:fulcio|rekor|timestamp|log20\d\d-\d)\./.test(host));

/** As whoever trusts the builder and the gate, at its commit, sees the folder. */
function verified(world: AttestWorld, { builder, root }: JudgedEvidence, folder: string) {
  const { lab } = world;
  return verifyFolder(nodeFiles, {
    folder,
    workspace: join(root, 'dist'),
    accepted: {
      trust: { instances: [instanceOf(parseTrustedRoot(lab.trustedRootBytes, 'lab'))] },
      signers: [
        trust(builder),
        {
          kind: 'identity',
          issuer: lab.instance.issuer,
          signerWorkflow: `ORG/SUITE/${ownGate}`,
          signerDigests: [pushClaims.job_workflow_sha],
          sourceRepositoryId: pushClaims.repository_id,
        },
      ],
      now: world.github.ports.clock.now(),
    },
  });
}

test('gate.yml: the decision of the job before is signed, the folder is sealed, and all of it verifies', async (t) => {
  const world = await attestWorld(t, GATE);
  const { evidence, handoff } = await decided(t, world);
  const { outcome, folder } = await attest(world, handoff);
  assert.deepEqual(
    ['status', 'level', 'bundle-path', 'subject-count'].map((name) => outcome.outputs[name]),
    ['signed', '', 'attestations/decision.sigstore.json', 0],
  );
  assert.deepEqual(bundlesIn(folder), ['decision.sigstore.json', 'provenance.sigstore.json']);
  const next = await world.job({ mode: 'receive', evidence: String(outcome.outputs.handoff) });
  const answer = await verified(world, evidence, next.folder);
  assert.deepEqual(answer.verdict, { kind: 'pass' });
  assert.equal(answer.decision?.verdict, 'pass');
  assert.equal(answer.sealedBy?.kind, 'certificate');
  assert.deepEqual(
    readFileSync(join(folder, 'subjects.json')),
    readFileSync(join(evidence.folder, 'subjects.json')),
    'a decision adds nothing to the list that it has judged',
  );
});

test('gate.yml: a negative decision is signed like any other, and whoever verifies reads it', async (t) => {
  const world = await attestWorld(t, GATE);
  const { evidence, handoff } = await decided(t, world, { hasProvenance: false });
  const { outcome, folder } = await attest(world, handoff);
  assert.equal(outcome.outputs.status, 'signed');
  const answer = await verified(world, evidence, folder);
  assert.deepEqual([answer.verdict.kind, answer.decision?.verdict], ['fail', 'fail']);
});

test('SEC-130 gate.yml does not seal evidence that nobody had sealed whom the policy trusts, and says so', async (t) => {
  const world = await attestWorld(t, GATE);
  const { evidence, handoff } = await decided(t, world, { isSealed: false });
  const { outcome, folder } = await attest(world, handoff);
  assert.equal(outcome.outputs.status, 'signed');
  assert.equal(existsSync(join(folder, 'index.sigstore.json')), false);
  assert.doesNotMatch(outcome.headline, /sealed/);
  assert.match(outcome.summary.text, /was not sealed: the evidence is not sealed/);
  assert.notEqual((await verified(world, evidence, folder)).verdict.kind, 'pass');
});

test('gate.yml: of a second stage the new decision takes the place of the older one', async (t) => {
  const world = await attestWorld(t, GATE);
  const { evidence, handoff } = await decided(t, world);
  const first = await attest(world, handoff);
  const again = await world.job({ mode: 'receive', evidence: String(first.outcome.outputs.handoff) });
  // The gate sealed the folder, and this policy does not trust the gate: its list of subjects is no evidence now.
  await evidence.decide({ 'evidence-path': again.folder });
  const second = await attest(world, await handedOver(world, again));
  assert.deepEqual(bundlesIn(second.folder), ['decision.sigstore.json', 'provenance.sigstore.json']);
  assert.equal((await verified(world, evidence, second.folder)).decision?.verdict, 'not-verified');
});

test('SEC-130 in gate.yml the decision alone is signed, whatever else of the caller waits for a signature', async (t) => {
  const world = await attestWorld(t, GATE);
  const { handoff } = await decided(t, world, {
    items: [
      statementItem('reports/reproducibility/statement.json', predicateTypes.reproducibility),
      statementItem('reports/planted/statement.json', predicateTypes.slsaProvenance),
    ],
  });
  const { folder } = await attest(world, handoff);
  assert.deepEqual(bundlesIn(folder), ['decision.sigstore.json', 'provenance.sigstore.json']);
});

/** An evidence folder that a caller has made up. */
async function planted(t: TestContext, world: AttestWorld, items: readonly EvidenceItem[]): Promise<string> {
  const folder = join(temporaryFolder(t), 'evidence');
  await openEvidence(nodeFiles, folder, producerOf('policy-gate')).write(items);
  return handedOver(world, { folder });
}

for (const { why, items } of [
  {
    why: 'it stands under another name',
    items: [statementItem('reports/planted/statement.json', predicateTypes.policyDecision)],
  },
  {
    why: 'it is listed as a report',
    items: [{ ...statementItem(DECISION_STATEMENT, predicateTypes.policyDecision), kind: 'report' }],
  },
] as const satisfies readonly { why: string; items: readonly EvidenceItem[] }[]) {
  test(`SEC-130 gate.yml signs no decision that its own job has not left: ${why}`, async (t) => {
    const world = await attestWorld(t, GATE);
    const evidence = await planted(t, world, items);
    await assert.rejects(attest(world, evidence), problem('sign/nothing', /no decision that waits/));
    assert.equal(hasSigned(world), false);
  });
}

test('SEC-130 gate.yml signs no statement of another type under the name of a decision', async (t) => {
  const world = await attestWorld(t, GATE);
  const item = statementItem(DECISION_STATEMENT, predicateTypes.slsaProvenance);
  await assert.rejects(
    attest(world, await planted(t, world, [item])),
    problem('statement/invalid', /expected a decision/),
  );
  assert.equal(hasSigned(world), false);
});

for (const { why, change } of [
  { why: 'another repository', change: { repository: 'evil/demo' } },
  { why: 'another run', change: { runId: '1' } },
  { why: 'another commit', change: { sha: 'b'.repeat(40) } },
]) {
  test(`SEC-130 gate.yml signs no decision of ${why}`, async (t) => {
    const world = await attestWorld(t, GATE);
    const { handoff } = await decided(t, world, {}, { ...certifiedRun, ...change });
    await assert.rejects(
      attest(world, handoff),
      problem('statement/invalid', /concluded elsewhere, not in this run/),
    );
    assert.equal(hasSigned(world), false);
  });
}

for (const { why, options } of [
  { why: "the caller's own job", options: { builder: 'direct' } },
  {
    why: "a caller's workflow with the name of ours",
    options: { claims: { job_workflow_ref: `octo-org/demo/${ownGate}@refs/heads/main` } },
  },
  {
    why: 'a workflow of ours whose name begins like that of the gate',
    options: { claims: { job_workflow_ref: `ORG/SUITE/${ownGate}.yml@refs/tags/v1.4.0` } },
  },
  { why: 'reproduce.yml', options: { builder: 'reproduce' } },
  { why: 'verify.yml', options: { builder: 'verify' } },
] satisfies readonly { why: string; options: AttestWorldOptions }[]) {
  test(`SEC-130 even a decision of the gate of this run is signed by nobody else: ${why}`, async (t) => {
    const world = await attestWorld(t, options);
    const { handoff } = await decided(t, world);
    // What the job says of itself counts for nothing.
    const inputs = { ...world.sigstore, evidence: handoff, 'workflow-identity': world.identity('gate') };
    await assert.rejects(
      world.job(inputs),
      problem('statement/invalid', /only by the step that concludes it/),
    );
    assert.equal(hasSigned(world), false);
  });
}

for (const builder of ['build', 'attest'] as const) {
  test(`SEC-130 evidence with a decision of the gate alone, in ${builder}.yml, signs nothing`, async (t) => {
    const world = await attestWorld(t, { builder });
    const { handoff } = await decided(t, world);
    await assert.rejects(attest(world, handoff), problem('handoff/mismatch', /input "handoff" is empty/));
    assert.equal(hasSigned(world), false);
  });
}

for (const { why, options, reason } of [
  {
    why: 'had a machine of its own',
    options: { buildJob: { runner_group_id: 5, runner_group_name: 'Basement' } },
    reason: /ran in runner group "Basement" \(id 5\)/,
  },
  {
    why: 'is not listed',
    options: { buildJob: { name: 'release / build' } },
    reason: /no job "evaluate" of this call/,
  },
  {
    why: 'cannot be told, since this job has no name of a called one',
    options: { attestJob: { name: ' / attest' } },
    reason: /no job "evaluate" of this call/,
  },
  {
    why: 'cannot be told, since nobody says which job this one is',
    options: { attestJob: { id: 1 } },
    reason: /no job "evaluate" of this call/,
  },
]) {
  test(`SEC-130 gate.yml signs no decision where the job that decided ${why}`, async (t) => {
    const world = await attestWorld(t, { ...GATE, ...options });
    const { handoff } = await decided(t, world);
    await assert.rejects(attest(world, handoff), problem('handoff/mismatch', reason));
    assert.equal(hasSigned(world), false);
  });
}

test('SEC-130 a key in a workflow signs no decision of another step', async (t) => {
  const world = await attestWorld(t, GATE);
  const { handoff } = await decided(t, world);
  await assert.rejects(
    world.job({ evidence: handoff, signers: 'key:key.pem', store: 'file', 'rekor-version': 'none' }),
    problem('statement/invalid', /only by the step that concludes it/),
  );
});
