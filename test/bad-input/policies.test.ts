import { type BadStep, refuseSteps } from '../support/refusal.ts';
import { makeKey } from '../support/signing.ts';

const { privatePem } = makeKey();
const head = `apiVersion: secure-build/v1
kind: Policy
metadata: { id: acme/demo, version: 1, owner: "@acme" }
`;

type Case = { readonly why: string; readonly policy: string | undefined; readonly says: readonly string[] };

const cases: readonly Case[] = [
  {
    why: 'policy with an unknown key',
    policy: `${head}rules:\n  - id: checksums.present\n    enforcment: warn\n`,
    says: ['policy.yaml:6:5', '"enforcment"', 'Did you mean "enforcement"?', '[policy/unknown-key]'],
  },
  {
    why: 'policy with a duplicate rule',
    policy: `${head}rules:\n  - id: checksums.present\n  - id: checksums.present\n`,
    says: [
      'policy.yaml:6:5',
      'rule "checksums.present" stands twice',
      'Give one of them a "name"',
      '[policy/duplicate-rule]',
    ],
  },
  {
    why: 'policy with a tab',
    policy: `${head}rules:\n\t- id: checksums.present\n`,
    says: ['policy.yaml:5:1', 'tab', '[policy/yaml]'],
  },
  {
    why: 'policy with an anchor',
    policy: `${head}rules:\n  - &rule\n    id: checksums.present\n`,
    says: ['policy.yaml:5:5', 'anchor', '[policy/yaml]'],
  },
  {
    why: 'policy with an alias that multiplies',
    policy: `${head}rules: [&a [x, x], *a, *a]\n`,
    says: ['policy.yaml:4:', 'alias', '[policy/yaml]'],
  },
  {
    why: 'policy with no rule at all: an empty list',
    policy: `${head}rules: []\n`,
    says: ['policy.yaml:4:', 'List at least one rule under "rules"', '[policy/no-rule]'],
  },
  { why: 'policy with no rule at all: no list', policy: head, says: ['policy.yaml', 'rules', '[policy/'] },
  { why: 'policy with no rule at all: an empty file', policy: '', says: ['policy.yaml', '[policy/'] },
  {
    why: 'policy with a rule that does not exist',
    policy: `${head}rules:\n  - id: checksum.present\n`,
    says: [
      'policy.yaml:5:',
      '"checksum.present"',
      'Did you mean "checksums.present"?',
      '[policy/unknown-rule]',
    ],
  },
  {
    why: 'policy with one key twice',
    policy: `${head}rules:\n  - id: checksums.present\nrules: []\n`,
    says: ['policy.yaml:6:1', '"rules"', '[policy/yaml]'],
  },
  {
    why: 'no policy',
    policy: undefined,
    says: ['there is no policy at "policy.yaml"', 'starter-policy.yaml', '[policy/not-found]'],
  },
];

refuseSteps(
  'policies that are not understood',
  cases.map(
    ({ why, policy, says }): BadStep => ({
      row: `${why}: exit 2, and nothing was evaluated`,
      action: 'policy-gate',
      workspace: { 'out/app': 'app', ...(policy === undefined ? {} : { 'policy.yaml': policy }) },
      inputs: {
        'policy-path': 'policy.yaml',
        'artifact-path': 'out/*',
        signers: 'key:env:SIGNING_KEY',
        'evidence-path': 'evidence',
      },
      variables: { SIGNING_KEY: privatePem },
      secrets: [privatePem],
      exit: 2,
      says,
    }),
  ),
);
