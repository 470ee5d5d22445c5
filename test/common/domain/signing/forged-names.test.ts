import { test } from 'node:test';
import type { ProblemCode } from '@secure-build/common/core/problem-catalog';
import type { ExpectedIdentity } from '@secure-build/common/domain/signing/identity';
import { pushClaims } from '../../../lab/sigstore/oidc-issuer.ts';
import { aboutStatement, expectationFor, refused, verified } from '../../../support/forge-verification.ts';
import { forgeBundle, githubIssuer, makeForge, workflowSan } from '../../../support/sigstore-forge.ts';

// The expectation is as it should be; it is the certificate whose name begins, ends or looks like the expected one.

const forge = makeForge();
const content = aboutStatement;
const at = workflowSan.indexOf('@');
const workflow = workflowSan.slice('https://github.com/'.length, at);
const ref = workflowSan.slice(at + 1);

interface Line {
  readonly id: string;
  readonly claim: string;
  readonly good: string;
  /** What is compared, and nothing beside it that could refuse in its place. */
  readonly expected: Partial<ExpectedIdentity>;
  readonly code: ProblemCode;
  readonly forged: readonly string[];
}

const lines: readonly Line[] = [
  {
    id: 'SEC-036',
    claim: 'iss',
    good: githubIssuer,
    expected: { san: workflowSan },
    code: 'verify/issuer',
    forged: [
      `${githubIssuer}/acme`,
      `${githubIssuer}/`,
      `${githubIssuer}.evil.example`,
      `${githubIssuer}@evil.example`,
      githubIssuer.slice(0, -1),
      githubIssuer.toUpperCase(),
      `https://evil.example/${githubIssuer}`,
    ],
  },
  ...[{ sourceRepository: 'octo-org/demo' }, { sourceRepository: 'https://github.com/octo-org/demo' }].map(
    (expected) => ({
      id: 'SEC-031 SEC-034',
      claim: 'repository',
      good: 'octo-org/demo',
      expected: { san: workflowSan, ...expected },
      code: 'verify/source' as const,
      forged: [
        'octo-org/demo-evil',
        'octo-org/demo.evil',
        'octo-org/demo/evil',
        'octo-org/dem',
        'octo-org-evil/demo',
        'evil/octo-org/demo',
        'octo-org/xdemo',
      ],
    }),
  ),
  {
    id: 'SEC-031',
    claim: 'job_workflow_ref',
    good: `${workflow}@${ref}`,
    expected: { san: workflowSan },
    code: 'verify/identity',
    forged: [
      `${workflow}@${ref}-evil`,
      `${workflow}@${ref.slice(0, -1)}`,
      `evil/${workflow}@${ref}`,
      `${workflow}-evil@${ref}`,
    ],
  },
  {
    id: 'SEC-031',
    claim: 'job_workflow_ref',
    good: `${workflow}@${ref}`,
    expected: { signerWorkflow: workflow },
    code: 'verify/identity',
    forged: [
      `${workflow}-evil@${ref}`,
      `${workflow}.evil@${ref}`,
      `evil/${workflow}@${ref}`,
      `${workflow.replace('/suite/', '/suite-evil/')}@${ref}`,
      workflow,
    ],
  },
  {
    id: 'SEC-031',
    claim: 'job_workflow_ref',
    good: `${workflow}@${ref}`,
    expected: { signerWorkflow: workflow, signerRef: ref },
    code: 'verify/identity',
    forged: [`${workflow}@${ref}-evil`, `${workflow}@${ref}@evil`, `${workflow}@evil/${ref}`],
  },
  {
    id: 'SEC-034',
    claim: 'repository_id',
    good: pushClaims.repository_id,
    expected: { san: workflowSan, sourceRepositoryId: pushClaims.repository_id },
    code: 'verify/source',
    forged: [
      `${pushClaims.repository_id}0`,
      `1${pushClaims.repository_id}`,
      pushClaims.repository_id.slice(1),
    ],
  },
  {
    id: 'SEC-034',
    claim: 'repository_owner_id',
    good: pushClaims.repository_owner_id,
    expected: { san: workflowSan, sourceOwnerId: pushClaims.repository_owner_id },
    code: 'verify/source',
    forged: [`${pushClaims.repository_owner_id}0`, `1${pushClaims.repository_owner_id}`],
  },
  {
    id: 'SEC-031',
    claim: 'ref',
    good: pushClaims.ref,
    expected: { san: workflowSan, sourceRef: pushClaims.ref },
    code: 'verify/ref',
    forged: [`${pushClaims.ref}-evil`, pushClaims.ref.slice(0, -1), `evil/${pushClaims.ref}`],
  },
];

for (const { id, claim, good, expected, code, forged } of lines) {
  const expectation = expectationFor(forge, {
    signers: [{ kind: 'identity', issuer: githubIssuer, ...expected }],
  });
  const asked = Object.keys(expected).at(-1);
  for (const text of forged) {
    test(`${id} a certificate with ${claim} "${text}" is not the one that is expected (${asked})`, () => {
      verified(forgeBundle(forge, { content, claims: { [claim]: good } }), expectation);
      refused(forgeBundle(forge, { content, claims: { [claim]: text } }), code, /expected/, expectation);
    });
  }
}
