import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { utf8 } from '@secure-build/common/core/bytes';
import { formatProblem, Problem } from '@secure-build/common/core/problem';
import { parsePolicy, refuseReviewInFuture } from '@secure-build/common/domain/policy/policy';
import { problem } from '../../../support/signing.ts';

const head = `apiVersion: secure-build/v1
kind: Policy
metadata: { id: acme/payments, version: 7, owner: "@acme/appsec" }
`;
const rules = `rules:
  - id: checksums.present
`;

const parse = (text: string) => parsePolicy(utf8(text), 'policy.yaml');

async function refusal(text: string): Promise<string> {
  try {
    await parse(text);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.exit, 2);
    return formatProblem(error);
  }
  throw new Error('accepted');
}

test('a policy is read with its defaults', async () => {
  const policy =
    await parse(`${head}trust: { signers: { ci: { key: "sha256:${'ab'.repeat(32)}" }, me: local } }
stages: { release: ["*"], build: [provenance, sbom] }
rules:
  - id: sbom.present
    stage: [release]
    enforcement: warn
  - { id: signature.threshold, name: two-of-us, settings: { m: 2, of: [ci, me] } }
`);
  assert.deepEqual(policy.metadata, { id: 'acme/payments', version: 7, owner: '@acme/appsec' });
  assert.deepEqual(policy.signers.get('ci'), {
    kind: 'key',
    keyId: 'ab'.repeat(32),
    log: 'required',
    time: 'required',
  });
  assert.deepEqual(
    policy.rules.map(({ rule, name, enforcement, stages, bound }) => [
      rule.id,
      name,
      enforcement,
      stages,
      bound.settings,
    ]),
    [
      [
        'sbom.present',
        'sbom.present',
        'warn',
        ['release'],
        { formats: ['cyclonedx', 'spdx'], matchArtifactDigest: true, requireComplete: true, onEmpty: 'fail' },
      ],
      ['signature.threshold', 'two-of-us', 'enforce', undefined, { m: 2, of: ['ci', 'me'], distinct: true }],
    ],
  );
});

test('an identity of a policy is exact: issuer, name and what else it pins', async () => {
  const digest = 'ab'.repeat(20);
  const policy = await parse(`${head}trust:
  signers:
    builder:
      issuer: https://issuer.example
      subject: { exact: "https://host.example/acme/app/.github/workflows/build.yml@refs/tags/v1" }
      signerDigests: ["${digest}"]
      sourceRepositoryId: "42"
${rules}`);
  assert.deepEqual(policy.signers.get('builder'), {
    kind: 'identity',
    identity: {
      kind: 'identity',
      issuer: 'https://issuer.example',
      san: 'https://host.example/acme/app/.github/workflows/build.yml@refs/tags/v1',
      signerDigests: [digest],
      sourceRepositoryId: '42',
    },
  });
});

test('the digest of a policy does not depend on comments, layout or the order of keys', async () => {
  const one = await parse(head + rules);
  const other = await parse(
    `# a comment\nrules: [{id: checksums.present}]\nkind: Policy\nmetadata:\n  owner: '@acme/appsec'\n  version: 7\n  id: acme/payments\napiVersion: secure-build/v1\n`,
  );
  const changed = await parse(head.replace('7', '8') + rules);
  assert.equal(one.digest, other.digest);
  assert.notEqual(one.digest, changed.digest);
});

test('the starter policy that ships is a policy with all rules, enforced', async () => {
  const path = join(import.meta.dirname, '../../../../actions/policy-gate/starter-policy.yaml');
  const policy = await parsePolicy(readFileSync(path), 'starter-policy.yaml');
  assert.equal(policy.rules.length, 5);
  assert.ok(policy.rules.every(({ enforcement }) => enforcement === 'enforce'));
  assert.deepEqual([...policy.signers.values()], [{ kind: 'local' }]);
});

for (const { why, text, says } of [
  {
    why: 'an unknown key of a rule',
    text: `${head}rules:\n  - id: checksums.present\n    enforcment: warn\n`,
    says: 'policy.yaml:6:5: unknown key "enforcment" in rules[0]. Did you mean "enforcement"?',
  },
  {
    why: 'an unknown key at the top',
    text: `${head}${rules}rule: []\n`,
    says: 'policy.yaml:6:1: unknown key "rule" in the policy. Did you mean "rules"?',
  },
  {
    why: 'an unknown key of the settings',
    text: `${head}rules:\n  - id: sbom.present\n    settings: { format: [spdx] }\n`,
    says: 'policy.yaml:6:17: unknown key "format" in rules[0].settings. Did you mean "formats"?',
  },
  {
    why: 'a key of a prototype',
    text: `${head}${rules}constructor: 1\n`,
    says: 'policy.yaml:6:1: unknown key "constructor" in the policy.',
  },
  {
    why: 'a rule that stands twice',
    text: `${head}rules:\n  - id: checksums.present\n  - id: provenance.present\n  - id: checksums.present\n`,
    says: 'policy.yaml:7:5: rule "checksums.present" stands twice (lines 5 and 7). Give one of them a "name", or merge them.',
  },
  {
    why: 'a rule that does not exist',
    text: `${head}rules:\n  - id: checksum.present\n`,
    says: 'policy.yaml:5:9: rules[0].id: there is no rule "checksum.present". Did you mean "checksums.present"?',
  },
  {
    why: 'a rule of a later version',
    text: `${head}rules:\n  - id: vuln.severity\n    settings: { max: medium }\n`,
    says: 'policy.yaml:5:9: rules[0].id: rule "vuln.severity" is not in this version, and a policy is never applied in part',
  },
  {
    why: 'a rule of its own',
    text: `${head}rules:\n  - id: custom.no-postinstall\n    cel: "true"\n`,
    says: 'policy.yaml:5:9: rules[0].id: rule "custom.no-postinstall" is not in this version, and a policy is never applied in part\n  policy.yaml:6:5: "rules[0].cel" is not in this version, and a policy is never applied in part [policy/not-in-this-version]',
  },
  {
    why: 'a key of a later version',
    text: `${head}extends: []\n${rules}`,
    says: 'policy.yaml:4:1: "extends" is not in this version, and a policy is never applied in part',
  },
  {
    why: 'a setting of a later version',
    text: `${head}rules:\n  - id: reproducible.required\n    settings: { level: metadata, minOperators: 2 }\n`,
    says: 'policy.yaml:6:24: rules[0].settings.level: "metadata" is not in this version, and a policy is never applied in part\n  policy.yaml:6:34: "rules[0].settings.minOperators" is not in this version, and a policy is never applied in part [policy/not-in-this-version]',
  },
  {
    why: 'staged enforcement',
    text: `${head}rules:\n  - id: checksums.present\n    enforcement: { until: "2027-01-15", mode: warn, then: enforce }\n`,
    says: 'policy.yaml:6:18: rules[0].enforcement: staged enforcement is not in this version, and a policy is never applied in part',
  },
  {
    why: 'missing evidence that would pass',
    text: `${head}defaults: { onMissingEvidence: pass }\n${rules}`,
    says: 'policy.yaml:4:32: defaults.onMissingEvidence: "pass" is not in this version, and a policy is never applied in part',
  },
  {
    why: 'a number where text belongs',
    text: `${head.replace('acme/payments', '1.10')}${rules}`,
    says: 'policy.yaml:3:17: metadata.id: expected text: quote it ("1.10"); got the number 1.10',
  },
  {
    why: 'a flag where text belongs',
    text: `${head.replace('acme/payments', 'true')}${rules}`,
    says: 'policy.yaml:3:17: metadata.id: expected text: quote it; got true',
  },
  {
    why: 'text where a number belongs',
    text: `${head.replace('version: 7', 'version: "7O"')}${rules}`,
    says: 'policy.yaml:3:41: metadata.version: expected a whole number from 1 to 9007199254740991; got "7O"',
  },
  {
    why: 'a number that is not whole',
    text: `${head.replace('version: 7', 'version: 7.0')}${rules}`,
    says: 'policy.yaml:3:41: metadata.version: expected a whole number from 1 to 9007199254740991; got the number 7.0',
  },
  {
    why: 'a word that is nearly right',
    text: `${head}defaults: { enforcement: enforced }\n${rules}`,
    says: 'policy.yaml:4:26: defaults.enforcement: expected one of off, report, warn, enforce; got "enforced". Did you mean "enforce"?',
  },
  {
    why: 'a word where a flag belongs',
    text: `${head}rules:\n  - id: sbom.present\n    settings: { requireComplete: yes }\n`,
    says: 'policy.yaml:6:34: rules[0].settings.requireComplete: expected true or false; got "yes"',
  },
  {
    why: 'an empty list',
    text: `${head}rules:\n  - id: sbom.present\n    settings: { formats: [] }\n`,
    says: 'policy.yaml:6:26: rules[0].settings.formats: expected a list of at least one item (one of cyclonedx, spdx); got an empty list',
  },
  {
    why: 'one item twice',
    text: `${head}rules:\n  - id: sbom.present\n    settings: { formats: [spdx, spdx] }\n`,
    says: 'policy.yaml:6:33: rules[0].settings.formats[1]: "spdx" stands twice',
  },
  {
    why: 'a missing setting',
    text: `${head}trust: { signers: { me: local } }\nrules:\n  - id: signature.threshold\n    settings: { m: 1 }\n`,
    says: 'policy.yaml:7:15: rules[0].settings has no "of" (expected a list of at least one item (a name under trust.signers))',
  },
  {
    why: 'a signer that nobody defined',
    text: `${head}trust: { signers: { release: local } }\nrules:\n  - id: signature.threshold\n    settings: { m: 1, of: [relaese] }\n`,
    says: 'policy.yaml:7:28: rules[0].settings.of[0]: trust.signers has no "relaese". Did you mean "release"?',
  },
  {
    why: 'a threshold that can never be met',
    text: `${head}trust: { signers: { me: local } }\nrules:\n  - id: signature.threshold\n    settings: { m: 2, of: [me] }\n`,
    says: 'policy.yaml:7:15: rules[0].settings: m is 2, but only 1 signers are listed: it can never pass',
  },
  {
    why: 'a threshold of nobody',
    text: `${head}trust: { signers: { me: local } }\nrules:\n  - id: signature.threshold\n    settings: { m: 0, of: [me] }\n`,
    says: 'policy.yaml:7:20: rules[0].settings.m: expected a whole number from 1 to 100; got the number 0',
  },
  {
    why: 'a stage that nobody defined',
    text: `${head}stages: { release: ["*"] }\nrules:\n  - id: checksums.present\n    stage: [relase]\n`,
    says: 'policy.yaml:7:13: rules[0].stage[0]: stages has no "relase". Did you mean "release"?',
  },
  {
    why: 'a group of rules that does not exist',
    text: `${head}stages: { release: [checksum] }\n${rules}`,
    says: 'policy.yaml:4:21: stages.release[0]: expected one of *, checksums, provenance, sbom, reproducible, signature; got "checksum". Did you mean "checksums"?',
  },
  {
    why: 'an issuer without a name',
    text: `${head}trust: { signers: { builder: { issuer: "https://issuer.example" } } }\n${rules}`,
    says: 'policy.yaml:4:30: trust.signers.builder: issuer and subject belong together: one without the other is no identity',
  },
  {
    why: 'an identity as a pattern',
    text: `${head}trust: { signers: { builder: { issuer: "https://issuer.example", subject: { glob: "https://*" } } } }\n${rules}`,
    says: '"trust.signers.builder.subject.glob" is not in this version, and a policy is never applied in part',
  },
  {
    why: 'a certificate field beside a key',
    text: `${head}trust: { signers: { ci: { key-path: ci.pem, environment: prod } } }\n${rules}`,
    says: 'trust.signers.ci: environment says nothing about a key: a key has no certificate',
  },
  {
    why: 'key evidence beside a certificate',
    text: `${head}trust: { signers: { ci: { issuer: "https://issuer.example", subject: { exact: me }, log: none } } }\n${rules}`,
    says: 'trust.signers.ci: log and time belong to keys; for certificates the trusted root decides',
  },
  {
    why: 'a signer with two kinds of key',
    text: `${head}trust: { signers: { ci: { key: "sha256:${'ab'.repeat(32)}", key-path: ci.pem } } }\n${rules}`,
    says: 'policy.yaml:4:25: trust.signers.ci: expected exactly one of key, key-path, and issuer with subject',
  },
  {
    why: 'a key path that leaves the folder of the policy',
    text: `${head}trust: { signers: { ci: { key-path: ../ci.pem } } }\n${rules}`,
    says: 'policy.yaml:4:37: trust.signers.ci.key-path: expected a path relative to the policy, without ".."; got "../ci.pem"',
  },
  {
    why: 'a digest in upper case',
    text: `${head}trust: { signers: { ci: { key: "sha256:${'AB'.repeat(32)}" } } }\n${rules}`,
    says: 'policy.yaml:4:32: trust.signers.ci.key: expected "sha256:" and 64 lowercase hex characters;',
  },
  {
    why: 'no map at all',
    text: 'just text\n',
    says: 'policy.yaml:1:1: the policy: expected a map with the keys apiVersion, kind, metadata, defaults, stages, trust, rules; got "just text"',
  },
]) {
  test(`SEC-139 a policy with ${why} is refused with its place`, async () => {
    const [first = '', ...others] = says.split('\n');
    const said = await refusal(text);
    for (const line of [first, ...others]) assert.ok(said.includes(line), `${said}\n--- lacks ---\n${line}`);
  });
}

test('SEC-139 all faults of a policy are named in one message, in the order of the file', async () => {
  const said = await refusal(`apiVersion: secure-build/v2
kind: policy
metadata: { id: x, owner: 1 }
packs: []
rules:
  - id: checksums.present
    enforcment: warn
  - id: sbom.presen
`);
  assert.deepEqual(
    said.split('\n').map((line) => line.trim().split(': ')[0]),
    [
      'policy.yaml:1:13',
      'policy.yaml:2:7',
      'policy.yaml:3:11',
      'policy.yaml:3:27',
      'policy.yaml:4:1',
      'policy.yaml:7:5',
      'policy.yaml:8:9',
      said.split('\n').at(-1)?.split(': ')[0],
    ],
  );
});

test('SEC-144 a policy that was reviewed after now is refused', async () => {
  const policy = await parse(`${head.replace(' }', ', reviewedOn: "2026-10-01" }')}${rules}`);
  refuseReviewInFuture(policy, new Date('2026-10-01T00:00:00Z'), 'policy.yaml');
  assert.throws(
    () => refuseReviewInFuture(policy, new Date('2026-09-30T23:59:59Z'), 'policy.yaml'),
    problem('policy/reviewed-later', /2026-10-01/),
  );
});
