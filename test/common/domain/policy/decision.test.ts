import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { type Decision, decisionBytes, decisionStatement } from '@secure-build/common/domain/policy/decision';
import { evaluatePolicy } from '@secure-build/common/domain/policy/evaluate';
import { parsePolicy } from '@secure-build/common/domain/policy/policy';
import type { Artifact } from '@secure-build/common/domain/provenance/subjects';
import { parseStatement, predicateTypes } from '@secure-build/common/formats/in-toto';
import { problem } from '../../../support/signing.ts';

const policyText = `apiVersion: secure-build/v1
kind: Policy
metadata: { id: test/decision, version: 1, owner: "@test" }
rules: [{ id: provenance.present }]
`;

function artifactNamed(name: string): Artifact {
  return { name, path: `/w/${name}`, sizeBytes: 1, sha256: sha256(name), fingerprint: '' };
}

async function decisionOver(count: number): Promise<Decision> {
  const artifacts = Array.from({ length: count }, (_, index) => artifactNamed(`file-${index}`));
  const policy = await parsePolicy(utf8(policyText), 'policy.yaml');
  const evidence = {
    artifacts,
    checksums: { kind: 'absent' },
    statements: [],
    trustedSigners: new Map(),
    unverified: [],
  } as const;
  return {
    policy,
    policyUri: 'policy.yaml',
    evaluation: evaluatePolicy(policy, { evidence, integrityFaults: [] }),
    artifacts,
    seal: 'the evidence is not sealed',
    inputs: ['b', 'a'].map((name) => ({
      name,
      sha256: sha256(name),
      type: 'report',
      verified: 'skipped',
      reason: 'unsigned: no rule used it',
    })),
    engine: { action: 'policy-gate', version: '1.2.3', distDigest: 'source' },
    decidedAt: new Date('2026-11-21T11:30:00.500Z'),
    stage: undefined,
    context: { kind: 'laptop', workspace: '/w', defaultEvidencePath: '/w/e' },
  };
}

test('a decision has its whole record, and of a long list the first 50, the count and the digest', async () => {
  const decision = await decisionOver(60);
  const record = JSON.parse(Buffer.from(decisionBytes(decision)).toString());
  const { offending, ...rule } = record.rules[0];
  assert.equal(offending.count, 60);
  assert.equal(offending.items.length, 50);
  assert.match(offending.digest.sha256, /^[0-9a-f]{64}$/);
  assert.deepEqual(rule, {
    id: 'provenance.present',
    name: 'provenance.present',
    title: 'A verified provenance statement names the digest of each artifact',
    settings: {},
    enforcement: 'enforce',
    verdict: 'fail',
    explanation: 'file-0: no verified provenance statement names its digest',
    evaluated: 60,
    controls: [],
  });
  const { rules: _, subjects, reasons, ...rest } = record;
  assert.equal(subjects.length, 60);
  assert.equal(reasons.length, 1);
  assert.deepEqual(rest, {
    verdict: 'fail',
    policy: {
      id: 'test/decision',
      version: 1,
      owner: '@test',
      uri: 'policy.yaml',
      digest: { sha256: decision.policy.digest },
    },
    engine: { name: 'policy-gate', version: '1.2.3', distDigest: 'source' },
    decidedAt: '2026-11-21T11:30:00Z',
    run: { kind: 'laptop' },
    inputs: ['a', 'b'].map((name) => ({
      name,
      digest: { sha256: sha256(name) },
      type: 'report',
      verified: 'skipped',
      reason: 'unsigned: no rule used it',
    })),
    seal: { verified: false, reason: 'the evidence is not sealed' },
    integrityFaults: [],
  });
  const sealed = { ...decision, seal: true } as const;
  assert.deepEqual(JSON.parse(Buffer.from(decisionBytes(sealed)).toString()).seal, { verified: true });
});

test('the digest of a long list changes with an item that is not shown', async () => {
  const digest = async (count: number) =>
    JSON.parse(Buffer.from(decisionBytes(await decisionOver(count))).toString()).rules[0].offending.digest
      .sha256;
  assert.notEqual(await digest(60), await digest(61));
  assert.equal(await digest(60), await digest(60));
});

test('the statement is about the artifacts and holds the record', async () => {
  const decision = await decisionOver(2);
  const statement = parseStatement(decisionStatement(decision));
  assert.equal(statement.predicateType, predicateTypes.policyDecision);
  assert.deepEqual(
    statement.subject.map(({ name }) => name),
    ['file-0', 'file-1'],
  );
  assert.equal(JSON.stringify(statement.predicate), Buffer.from(decisionBytes(decision)).toString());
});

test('SEC-065 a decision over more than 1,024 artifacts is refused', async () => {
  const decision = await decisionOver(1025);
  assert.throws(() => decisionStatement(decision), problem('subject/limit', /1025 artifacts/));
});
