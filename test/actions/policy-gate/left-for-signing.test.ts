import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { exitOf } from '@secure-build/common/core/verdict';
import { openEvidence } from '@secure-build/common/domain/evidence/evidence';
import { DECISION_STATEMENT, readStatedDecision } from '@secure-build/common/domain/policy/stated-decision';
import { nodeFiles } from '@secure-build/common/edges/files';
import { producerOf } from '@secure-build/common/edges/suite-version';
import { predicateTypes } from '@secure-build/common/formats/in-toto';
import {
  certifiedRun,
  type JudgedEvidence,
  type JudgedOptions,
  judged,
  judgedEvidence,
  statementItem,
} from '../../support/judged-evidence.ts';
import { makeKey, problem } from '../../support/signing.ts';

const decisionIn = ({ folder }: JudgedEvidence) =>
  readStatedDecision(readFileSync(join(folder, DECISION_STATEMENT)), DECISION_STATEMENT);

const entriesOf = ({ folder }: JudgedEvidence) =>
  openEvidence(nodeFiles, folder, producerOf('policy-gate')).entries();

test('with "signers: none" a job without an identity decides, and leaves the decision as a statement', async (t) => {
  const evidence = await judgedEvidence(t);
  const seal = readFileSync(join(evidence.folder, 'index.sigstore.json'));
  const outcome = await evidence.decide();
  assert.deepEqual(outcome.verdict, { kind: 'pass' });
  assert.deepEqual(outcome.outputs, {
    verdict: 'pass',
    'failed-rules': '',
    'warned-rules': '',
    'decision-path': join(evidence.folder, 'reports/decision.json'),
    'bundle-path': '',
  });
  const { statement, verdict, run, unsealed } = decisionIn(evidence);
  const { repository, runId, sha } = certifiedRun;
  assert.deepEqual([verdict, run, unsealed], ['pass', { repository, runId, sha }, undefined]);
  assert.deepEqual(statement.subject, [judged]);
  assert.deepEqual(
    JSON.parse(JSON.stringify(statement.predicate)),
    JSON.parse(readFileSync(join(evidence.folder, 'reports/decision.json'), 'utf8')),
  );
  assert.deepEqual(
    (await entriesOf(evidence)).map(({ name, kind }) => [name, kind]),
    [
      ['attestations/provenance.sigstore.json', 'attestation'],
      ['reports/decision.json', 'decision'],
      [DECISION_STATEMENT, 'statement'],
      ['reports/policy.json', 'report'],
      ['subjects.json', 'subjects'],
    ],
  );
  assert.deepEqual(readFileSync(join(evidence.folder, 'index.sigstore.json')), seal, 'nothing is sealed');
  assert.match(outcome.summary.text, /Not signed yet/);
  const facts = new Map(outcome.facts);
  assert.equal(facts.get('Signed by'), 'nobody: that is for the job that signs');
  assert.equal(facts.get('Folder sealed'), 'no: that is for the job that signs');
});

for (const { why, options, rule, verdict, unsealed } of [
  {
    why: 'a rule does not hold',
    options: { hasProvenance: false },
    rule: 'provenance.present',
    verdict: 'fail',
    unsealed: undefined,
  },
  {
    why: 'nobody had sealed the evidence',
    options: { isSealed: false },
    rule: 'checksums.present',
    verdict: 'not-verified',
    unsealed: 'the evidence is not sealed',
  },
] satisfies readonly {
  why: string;
  options: JudgedOptions;
  rule: string;
  verdict: string;
  unsealed: string | undefined;
}[]) {
  test(`a negative decision is left to be signed like any other: ${why}`, async (t) => {
    const evidence = await judgedEvidence(t, options);
    const outcome = await evidence.decide();
    assert.equal(exitOf(outcome.verdict), 1);
    assert.equal(outcome.outputs['failed-rules'], rule);
    const left = decisionIn(evidence);
    assert.deepEqual([left.verdict, left.unsealed], [verdict, unsealed]);
  });
}

test('SEC-130 a decision that already stands where the gate leaves its own is replaced, never kept', async (t) => {
  const planted = statementItem(DECISION_STATEMENT, predicateTypes.policyDecision);
  const evidence = await judgedEvidence(t, {
    items: [planted],
    producer: 'policy-gate',
    hasProvenance: false,
  });
  await evidence.decide();
  assert.equal(decisionIn(evidence).verdict, 'fail');
});

for (const { why, options, code, says } of [
  {
    why: 'a decision under another name',
    options: {
      items: [statementItem('reports/planted/statement.json', predicateTypes.policyDecision)],
      producer: 'policy-gate',
    },
    code: 'statement/invalid',
    says: /a decision that this run has not concluded[\s\S]*who wrote it/,
  },
  {
    why: 'a decision where the gate leaves its own, by somebody else',
    options: { items: [statementItem(DECISION_STATEMENT, predicateTypes.policyDecision)] },
    code: 'evidence/other-producer',
    says: /reports\/decision\/statement\.json" was written by provenance/,
  },
  {
    why: 'a statement that nobody can read',
    options: {
      items: [
        {
          name: 'reports/planted/statement.json',
          kind: 'statement',
          bytes: utf8('{"predicateType":"x","predicateType":"y"}'),
          mediaType: 'application/json',
        },
      ],
    },
    code: 'statement/invalid',
    says: /./,
  },
  {
    why: 'a decision that policy-gate has signed itself',
    options: {
      items: [
        {
          name: 'attestations/decision.sigstore.json',
          kind: 'attestation',
          bytes: utf8('{}'),
          mediaType: 'application/json',
        },
      ],
      producer: 'policy-gate',
    },
    code: 'evidence/other-producer',
    says: /signed in another way already/,
  },
] as const satisfies readonly {
  why: string;
  options: JudgedOptions;
  code: Parameters<typeof problem>[0];
  says: RegExp;
}[]) {
  test(`SEC-130 nothing is left to be signed where the evidence holds ${why}`, async (t) => {
    const evidence = await judgedEvidence(t, options);
    const before = (await entriesOf(evidence)).map(({ digest }) => digest.sha256);
    await assert.rejects(evidence.decide(), problem(code, says));
    assert.deepEqual(
      (await entriesOf(evidence)).map(({ digest }) => digest.sha256),
      before,
    );
    assert.equal(existsSync(join(evidence.folder, 'reports/decision.json')), false);
  });
}

test('what an earlier decision has left is no input of the next one', async (t) => {
  const evidence = await judgedEvidence(t, {
    items: [
      {
        name: 'attestations/decision.sigstore.json',
        kind: 'attestation',
        bytes: utf8('{}'),
        mediaType: 'application/json',
      },
    ],
  });
  for (const round of ['first', 'second']) {
    await evidence.decide();
    const { inputs } = decisionIn(evidence).statement.predicate as { inputs: readonly { name: string }[] };
    assert.deepEqual(
      inputs.map(({ name }) => name),
      ['attestations/provenance.sigstore.json', 'subjects.json'],
      round,
    );
  }
});

test('a statement of another type waits beside the decision, and is left alone', async (t) => {
  const name = 'reports/reproducibility/statement.json';
  const evidence = await judgedEvidence(t, { items: [statementItem(name, predicateTypes.reproducibility)] });
  assert.deepEqual((await evidence.decide()).verdict, { kind: 'pass' });
  assert.equal(decisionIn(evidence).verdict, 'pass');
});

test('"none" stands alone: a decision is signed by somebody or left to be signed', async (t) => {
  const evidence = await judgedEvidence(t);
  writeFileSync(join(evidence.root, 'gate.pem'), makeKey().privatePem, { mode: 0o600 });
  await assert.rejects(
    evidence.decide({ signers: 'none\nkey:gate.pem' }),
    problem('input/invalid', /"none" stands alone/),
  );
});
