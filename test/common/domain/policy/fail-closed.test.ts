import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { sha256 } from '@secure-build/common/core/digest';
import { Problem } from '@secure-build/common/core/problem';
import { evaluatePolicy, stepVerdictOf } from '@secure-build/common/domain/policy/evaluate';
import { type Policy, parsePolicy } from '@secure-build/common/domain/policy/policy';
import { rules } from '@secure-build/common/domain/policy/rules/registry';
import type {
  AttachedStatement,
  GatheredEvidence,
  VerifiedEvidence,
} from '@secure-build/common/domain/policy/verified-evidence';
import {
  type AttestationCase,
  type EvidenceCase,
  evaluateCase,
  type SettingsCase,
} from '../../../support/policy-case.ts';
import { problem } from '../../../support/signing.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

type RuleId = (typeof rules)[number]['id'];

const app = [{ name: 'app.tgz', content: 'app' }];
const provenance: AttestationCase = {
  file: 'provenance',
  type: 'slsaProvenance',
  about: app,
  key: 'release',
  predicate: {
    buildDefinition: { buildType: 'https://example.com/build/v1', externalParameters: {} },
    runDetails: { builder: { id: 'https://example.com/builder' } },
  },
};
const good: EvidenceCase & { readonly attestations: readonly AttestationCase[] } = {
  artifacts: { 'app.tgz': 'app' },
  subjects: app,
  attestations: [
    provenance,
    {
      ...provenance,
      file: 'sbom',
      type: 'cyclonedx',
      predicate: {
        metadata: { component: { 'bom-ref': 'root' } },
        components: [{ name: 'left-pad' }],
        compositions: [{ aggregate: 'complete', assemblies: ['root'] }],
      },
    },
    {
      ...provenance,
      file: 'reproducibility',
      type: 'reproducibility',
      predicate: { mode: 'rebuild', result: 'reproduced', level: 'byte' },
    },
  ],
};
const settings: Record<RuleId, SettingsCase> = {
  'checksums.present': { signers: { release: 'release' } },
  'provenance.present': { signers: { release: 'release' } },
  'sbom.present': { signers: { release: 'release' } },
  'reproducible.required': { signers: { release: 'release' } },
  'signature.threshold': { signers: { release: 'release' }, settings: { m: 1, of: ['release'] } },
};

const each = (change: Partial<AttestationCase>) => good.attestations.map((item) => ({ ...item, ...change }));
const { subjects: _, attestations: __, ...bare } = good;
const old = [{ name: 'app.tgz', content: 'old' }];

const takenAway: Readonly<Record<string, EvidenceCase>> = {
  missing: bare,
  unreadable: { ...bare, attestations: each({ broken: 'text' }) },
  'changed after it was listed': { ...bare, attestations: each({ broken: 'file' }) },
  'badly signed': { ...bare, attestations: each({ broken: 'signature' }) },
  'without a subject in the list of checksums': { ...good, subjects: [], attestations: [] },
  unsigned: { ...bare, unsigned: good.attestations },
  'signed by a stranger': { ...bare, attestations: each({ key: 'stranger' }) },
  'about another file': { ...bare, subjects: old, attestations: each({ about: old }) },
  'of other predicate types only': { ...bare, attestations: each({ type: 'policyDecision' }) },
};

for (const { id } of rules) {
  test(`SEC-130 rule ${id} passes with all evidence in place`, async (t) => {
    const { evaluation } = await evaluateCase(temporaryFolder(t), id, good, settings[id]);
    assert.equal(evaluation.verdict.kind, 'pass');
  });

  for (const [what, evidence] of Object.entries(takenAway)) {
    // A threshold counts signatures over any statement, so the type of the statement is none of its business.
    if (id === 'signature.threshold' && what === 'of other predicate types only') continue;
    const number = what === 'of other predicate types only' ? 'SEC-136' : 'SEC-130';
    test(`${number} rule ${id} does not pass with evidence ${what}`, async (t) => {
      const { evaluation } = await evaluateCase(temporaryFolder(t), id, evidence, settings[id]);
      assert.ok(['fail', 'not-verified'].includes(evaluation.results[0]?.verdict.kind ?? 'pass'));
      assert.notEqual(evaluation.verdict.kind, 'pass');
      assert.notEqual(stepVerdictOf(evaluation).kind, 'pass');
    });
  }
}

async function policyOf(text: string): Promise<Policy> {
  return parsePolicy(
    utf8(`apiVersion: secure-build/v1
kind: Policy
metadata: { id: test/matrix, version: 1, owner: "@test" }
trust: { signers: { release: { key: "sha256:${'a'.repeat(64)}" } } }
${text}`),
    'policy.yaml',
  );
}

const allRules = `rules:
  - id: checksums.present
  - id: provenance.present
  - id: sbom.present
  - id: reproducible.required
  - { id: signature.threshold, settings: { m: 1, of: [release] } }`;

const nothing: VerifiedEvidence = {
  artifacts: [],
  checksums: { kind: 'listed', subjects: [] },
  statements: [],
  trustedSigners: new Map(),
  unverified: [],
};
const artifact = {
  name: 'app',
  path: '/w/app',
  sizeBytes: 3,
  sha256: sha256('app'),
  fingerprint: 'x',
};
const present: VerifiedEvidence = {
  ...nothing,
  artifacts: [artifact],
  checksums: { kind: 'listed', subjects: [{ name: 'app', digest: { sha256: sha256('app') } }] },
};
const gathered = (evidence: VerifiedEvidence): GatheredEvidence => ({
  evidence,
  inputs: [],
  seal: true,
  integrityFaults: [],
});

test('SEC-131 a rule that looked at nothing does not pass', async () => {
  const { results, verdict } = evaluatePolicy(await policyOf(allRules), gathered(nothing));
  assert.deepEqual(
    results.map((result) => result.verdict),
    results.map(() => ({ kind: 'fail', reasons: ['the rule looked at nothing'] })),
  );
  assert.equal(verdict.kind, 'fail');
});

test('SEC-131 a policy without rules is refused', async () => {
  await assert.rejects(policyOf('rules: []'), problem('policy/no-rule', /at least one rule/));
  await assert.rejects(policyOf('rules:'), problem('policy/no-rule'));
  await assert.rejects(policyOf(''), problem('policy/no-rule', /has no "rules"/));
});

for (const { why, text, stage } of [
  { why: 'every rule is off', text: 'defaults: { enforcement: off }\nrules: [{ id: checksums.present }]' },
  {
    why: 'every rule only warns',
    text: 'defaults: { enforcement: warn }\nrules: [{ id: checksums.present }]',
  },
  {
    why: 'no rule applies in the stage',
    text: 'stages: { release: [sbom] }\nrules: [{ id: checksums.present }]',
    stage: 'release',
  },
]) {
  test(`SEC-131 nothing is decided, exit 5, when ${why}`, async () => {
    const evaluation = evaluatePolicy(await policyOf(text), gathered(present), stage);
    assert.equal(evaluation.verdict.kind, 'not-applicable');
    assert.equal(stepVerdictOf(evaluation).kind, 'not-applicable');
  });
}

for (const { id } of rules) {
  for (const { what, error } of [
    { what: 'a defect', error: new TypeError('secret value') },
    { what: 'a foreseen fault', error: new Problem('provenance/invalid', 'cannot be read') },
    { what: 'a thrown text', error: 'secret value' },
  ]) {
    test(`SEC-132 ${what} inside rule ${id} is not-verified and never passes`, async () => {
      const policy = await policyOf(allRules);
      const broken = {
        ...policy,
        rules: policy.rules.map((entry) => ({
          ...entry,
          bound: {
            ...entry.bound,
            check: (evidence: VerifiedEvidence) => {
              if (entry.rule.id === id) throw error;
              return { evaluated: evidence.artifacts.length, findings: [] };
            },
          },
        })),
      };
      const evaluation = evaluatePolicy(broken, gathered(present));
      assert.equal(
        evaluation.results.find(({ entry }) => entry.rule.id === id)?.verdict.kind,
        'not-verified',
      );
      assert.equal(evaluation.verdict.kind, 'not-verified');
      // Four other rules did decide something, so the step ends with 1, not with 5.
      assert.equal(stepVerdictOf(evaluation).kind, 'fail');
      assert.doesNotMatch(JSON.stringify(evaluation), /secret value/);
    });
  }
}

test('SEC-137 integrity faults block although every rule only reports', async () => {
  const policy = await policyOf('defaults: { enforcement: report }\nrules: [{ id: checksums.present }]');
  const evaluation = evaluatePolicy(policy, {
    evidence: present,
    integrityFaults: ['attestations/x.sigstore.json: the signature does not fit'],
  });
  assert.equal(evaluation.results[0]?.verdict.kind, 'pass');
  assert.deepEqual(evaluation.verdict, {
    kind: 'fail',
    reasons: ['integrity: attestations/x.sigstore.json: the signature does not fit'],
  });
});

test('SEC-130 a statement that did not go through the verifier stops the evaluation', async () => {
  const fake = {
    bundleName: 'attestations/fake.sigstore.json',
    verified: { statement: {}, payloadSha256: sha256(''), signer: { kind: 'key', keyId: sha256('') } },
  } as unknown as AttachedStatement;
  const policy = await policyOf(allRules);
  assert.throws(() => evaluatePolicy(policy, gathered({ ...present, statements: [fake] })), TypeError);
});

test('a made-up stage is refused', async () => {
  const policy = await policyOf(`stages: { release: ["*"] }\n${allRules}`);
  assert.throws(
    () => evaluatePolicy(policy, gathered(present), 'anything'),
    problem('policy/unknown-stage', /its stages: release/),
  );
  assert.throws(
    () => evaluatePolicy(policy, gathered(present), 'constructor'),
    problem('policy/unknown-stage'),
  );
});

test('without a stage every rule applies, also one for a stage', async () => {
  const policy = await policyOf(
    'stages: { release: ["*"] }\nrules: [{ id: provenance.present, stage: [release] }]',
  );
  assert.equal(evaluatePolicy(policy, gathered(present)).verdict.kind, 'fail');
});
